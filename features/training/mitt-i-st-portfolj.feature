# language: sv
@mitt-i-st
Egenskap: Mitt-i-ST: Portföljen, fråga för fråga
  Del A till E skriver ST-läkaren och del F handledaren. Det som prövas är att frågan är besvarad, aldrig hur bra
  svaret är. Fotografi och övrigt är frivilliga och prövas inte.

  Bakgrund:
    Givet en Mitt-i-ST-värdering "Saras Mitt-i-ST" med:
      | Praktikdag | 2026-05-20 |

  Regel: Personuppgifterna i del A är ifyllda

    Scenariomall: Varje personuppgift för sig i del A
      Givet följande svar i portföljen:
        | Fråga   | Besvarad |
        | <fråga> | <svar>   |
      När reglerna prövas per 2026-04-23
      Så är regeln "Portföljens del A anger <namn>" <utfall>
      Och gäller regeln "Portföljens del A anger <namn>" som en lokal riktlinje

      Exempel: Besvarade
        | fråga                              | namn                            | svar | utfall   |
        | A: Namn                            | namn                            | ja   | uppfylld |
        | A: Personnummer                    | personnummer                    | ja   | uppfylld |
        | A: Adress till arbetet             | adress till arbetet             | ja   | uppfylld |
        | A: Adress till bostaden            | adress till bostaden            | ja   | uppfylld |
        | A: Telefonnummer                   | telefonnummer                   | ja   | uppfylld |
        | A: E-postadress                    | e-postadress                    | ja   | uppfylld |
        | A: År och datum för legitimationen | år och datum för legitimationen | ja   | uppfylld |
        | A: Planerat slut på ST             | planerat slut på ST             | ja   | uppfylld |
        | A: Handledare i allmänmedicin      | handledare i allmänmedicin      | ja   | uppfylld |
        | A: Studierektor                    | studierektor                    | ja   | uppfylld |
        | A: Chef                            | chef                            | ja   | uppfylld |
        | A: Chefens yrke                    | chefens yrke                    | ja   | uppfylld |

      Exempel: Tomma på praktikdagen
        | fråga                              | namn                            | svar | utfall        |
        | A: Namn                            | namn                            | nej  | inte uppfylld |
        | A: Personnummer                    | personnummer                    | nej  | inte uppfylld |
        | A: Adress till arbetet             | adress till arbetet             | nej  | inte uppfylld |
        | A: Adress till bostaden            | adress till bostaden            | nej  | inte uppfylld |
        | A: Telefonnummer                   | telefonnummer                   | nej  | inte uppfylld |
        | A: E-postadress                    | e-postadress                    | nej  | inte uppfylld |
        | A: År och datum för legitimationen | år och datum för legitimationen | nej  | inte uppfylld |
        | A: Planerat slut på ST             | planerat slut på ST             | nej  | inte uppfylld |
        | A: Handledare i allmänmedicin      | handledare i allmänmedicin      | nej  | inte uppfylld |
        | A: Studierektor                    | studierektor                    | nej  | inte uppfylld |
        | A: Chef                            | chef                            | nej  | inte uppfylld |
        | A: Chefens yrke                    | chefens yrke                    | nej  | inte uppfylld |

      Exempel: Ingen vet
        | fråga   | namn | svar  | utfall                 |
        | A: Namn | namn | okänt | inte möjlig att avgöra |

    Scenariomall: Det som fattas i del A återstår till fyra veckor före dagen
      Givet att listan "Svar i portföljen" är tom
      När reglerna prövas per <dag>
      Så är regeln "Portföljens del A anger namn" <utfall>

      Exempel:
        | dag        | utfall             |
        | 2026-04-22 | ännu inte uppfylld |
        | 2026-04-23 | inte uppfylld      |

    Scenario: Svaren i del A är inte registrerade
      Givet att listan "Svar i portföljen" inte är registrerad
      När reglerna prövas per 2026-04-23
      Så är regeln "Portföljens del A anger namn" inte möjlig att avgöra

    Scenario: Fotografi är frivilligt
      Givet följande svar i portföljen:
        | Fråga                    | Besvarad |
        | A: Namn                  | ja       |
        | A: Fotografi, frivilligt | nej      |
      När reglerna prövas per 2026-04-23
      Så är regeln "Portföljens del A anger namn" uppfylld

  Regel: Portföljen säger vilken målbeskrivning som följs: 2015 eller 2021

    Scenariomall: Målbeskrivningen från 2008 ingår inte
      Givet att "Målbeskrivning enligt portföljen" är "<målbeskrivning>"
      När reglerna prövas per <dag>
      Så är regeln <utfall>
      Och gäller regeln som en lokal riktlinje

      Exempel:
        | målbeskrivning | dag        | utfall                 |
        | HSLF-FS 2021:8 | 2026-04-23 | uppfylld               |
        | SOSFS 2015:8   | 2026-04-23 | uppfylld               |
        | SOSFS 2008:17  | 2026-04-23 | inte uppfylld          |
        | saknas         | 2026-04-22 | ännu inte uppfylld     |
        | okänt          | 2026-04-23 | inte möjlig att avgöra |

  Regel: Målbeskrivningen i portföljen är den som ST-läkaren prövas mot

    Scenariomall: ST-läkaren började ST efter 2021 utan svensk AT, eller har svensk AT
      Givet en ST-läkare "Sara Lind" med:
        | Avsedd specialitet  | Allmänmedicin |
        | Status              | Pågående      |
        | Svensk AT fullgjord | <svensk AT>   |
        | Legitimation        | 2022-01-10    |
        | ST påbörjad         | 2023-02-01    |
        | ST slutförd         | saknas        |
        | Valt regelverk      | <valt>        |
      Och en Mitt-i-ST-värdering "Saras Mitt-i-ST" med:
        | ST-läkare                        | Sara Lind    |
        | Målbeskrivning enligt portföljen | <portföljen> |
      När reglerna prövas per 2026-05-01
      Så är regeln <utfall>
      Och gäller regeln som en lokal riktlinje

      Exempel:
        | svensk AT | valt           | portföljen     | utfall                 |
        | nej       | HSLF-FS 2021:8 | HSLF-FS 2021:8 | uppfylld               |
        | nej       | HSLF-FS 2021:8 | SOSFS 2015:8   | inte uppfylld          |
        | ja        | SOSFS 2015:8   | SOSFS 2015:8   | uppfylld               |
        | ja        | saknas         | SOSFS 2015:8   | inte möjlig att avgöra |
        | ja        | SOSFS 2015:8   | SOSFS 2008:17  | inte tillämplig        |

  Regel: Frågorna om bakgrund i del B är besvarade

    Scenariomall: Varje fråga för sig i del B
      Givet följande svar i portföljen:
        | Fråga   | Besvarad |
        | <fråga> | <svar>   |
      När reglerna prövas per 2026-04-23
      Så är regeln "Portföljens del B besvarar: <namn>" <utfall>
      Och gäller regeln "Portföljens del B besvarar: <namn>" som en lokal riktlinje

      Exempel: Besvarade
        | fråga                                 | namn                               | svar | utfall   |
        | B: Bakgrund och utbildning            | bakgrund och utbildning            | ja   | uppfylld |
        | B: Varför allmänmedicin               | varför allmänmedicin               | ja   | uppfylld |
        | B: En läkare som förebild, och varför | en läkare som förebild, och varför | ja   | uppfylld |
        | B: Skäl att genomgå Mitt-i-ST         | skäl att genomgå Mitt-i-ST         | ja   | uppfylld |
        | B: Vad dagen ska ge                   | vad dagen ska ge                   | ja   | uppfylld |

      Exempel: Tomma på praktikdagen
        | fråga                                 | namn                               | svar | utfall        |
        | B: Bakgrund och utbildning            | bakgrund och utbildning            | nej  | inte uppfylld |
        | B: Varför allmänmedicin               | varför allmänmedicin               | nej  | inte uppfylld |
        | B: En läkare som förebild, och varför | en läkare som förebild, och varför | nej  | inte uppfylld |
        | B: Skäl att genomgå Mitt-i-ST         | skäl att genomgå Mitt-i-ST         | nej  | inte uppfylld |
        | B: Vad dagen ska ge                   | vad dagen ska ge                   | nej  | inte uppfylld |

      Exempel: Ingen vet
        | fråga                      | namn                    | svar  | utfall                 |
        | B: Bakgrund och utbildning | bakgrund och utbildning | okänt | inte möjlig att avgöra |

    Scenariomall: Det som fattas i del B återstår till fyra veckor före dagen
      Givet att listan "Svar i portföljen" är tom
      När reglerna prövas per <dag>
      Så är regeln "Portföljens del B besvarar: bakgrund och utbildning" <utfall>

      Exempel:
        | dag        | utfall             |
        | 2026-04-22 | ännu inte uppfylld |
        | 2026-04-23 | inte uppfylld      |

    Scenario: Svaren i del B är inte registrerade
      Givet att listan "Svar i portföljen" inte är registrerad
      När reglerna prövas per 2026-04-23
      Så är regeln "Portföljens del B besvarar: bakgrund och utbildning" inte möjlig att avgöra

  Regel: ST-läkaren ställer tre frågor om sin ST

    Scenariomall: Varken fler eller färre
      Givet att "Antal frågor till värderaren" är "<frågor>"
      När reglerna prövas per <dag>
      Så är regeln <utfall>
      Och gäller regeln som en lokal riktlinje

      Exempel:
        | frågor | dag        | utfall                 |
        | 3      | 2026-04-23 | uppfylld               |
        | 2      | 2026-04-23 | inte uppfylld          |
        | 4      | 2026-04-23 | inte uppfylld          |
        | 2      | 2026-04-22 | ännu inte uppfylld     |
        | okänt  | 2026-04-23 | inte möjlig att avgöra |

  Regel: En kopia av utbildningsplanen är bifogad

    Scenariomall: Planen följer med portföljen
      Givet att "Kopia av utbildningsplanen bifogad" är "<bifogad>"
      När reglerna prövas per <dag>
      Så är regeln <utfall>
      Och gäller regeln som en lokal riktlinje

      Exempel:
        | bifogad | dag        | utfall                 |
        | ja      | 2026-04-23 | uppfylld               |
        | nej     | 2026-04-22 | ännu inte uppfylld     |
        | nej     | 2026-04-23 | inte uppfylld          |
        | okänt   | 2026-04-23 | inte möjlig att avgöra |

  Regel: Utbildningsplanen tar upp det som är gjort och det som återstår

    Scenariomall: Varje del för sig
      Givet att "Utbildningsplanen omfattar" är "<plan>"
      När reglerna prövas per 2026-04-23
      Så är regeln "Utbildningsplanen tar upp <namn>" <utfall>
      Och gäller regeln "Utbildningsplanen tar upp <namn>" som en lokal riktlinje

      Exempel:
        | plan                          | namn                          | utfall                 |
        | Gångna vårdcentralsperioder   | gångna vårdcentralsperioder   | uppfylld               |
        | Kommande vårdcentralsperioder | kommande vårdcentralsperioder | uppfylld               |
        | Gångna randningar             | gångna randningar             | uppfylld               |
        | Kommande randningar           | kommande randningar           | uppfylld               |
        | Gångna kurser                 | gångna kurser                 | uppfylld               |
        | Kommande kurser               | kommande kurser               | uppfylld               |
        | saknas                        | gångna vårdcentralsperioder   | inte uppfylld          |
        | saknas                        | kommande vårdcentralsperioder | inte uppfylld          |
        | saknas                        | gångna randningar             | inte uppfylld          |
        | saknas                        | kommande randningar           | inte uppfylld          |
        | saknas                        | gångna kurser                 | inte uppfylld          |
        | saknas                        | kommande kurser               | inte uppfylld          |
        | okänt                         | gångna vårdcentralsperioder   | inte möjlig att avgöra |

  Regel: Frågorna om utbildningsplaneringen i del C är besvarade

    Scenariomall: Varje fråga för sig i del C
      Givet följande svar i portföljen:
        | Fråga   | Besvarad |
        | <fråga> | <svar>   |
      När reglerna prövas per 2026-04-23
      Så är regeln "Portföljens del C besvarar: <namn>" <utfall>
      Och gäller regeln "Portföljens del C besvarar: <namn>" som en lokal riktlinje

      Exempel: Besvarade
        | fråga                                        | namn                                      | svar | utfall   |
        | C: Vad perioderna har handlat om             | vad perioderna har handlat om             | ja   | uppfylld |
        | C: Egen utveckling                           | egen utveckling                           | ja   | uppfylld |
        | C: Viktigaste lärdomarna                     | viktigaste lärdomarna                     | ja   | uppfylld |
        | C: Om hemvändardagar tillämpas               | om hemvändardagar tillämpas               | ja   | uppfylld |
        | C: Utbildning utöver tjänstgöring och kurser | utbildning utöver tjänstgöring och kurser | ja   | uppfylld |
        | C: Erfarenhet av att leda                    | erfarenhet av att leda                    | ja   | uppfylld |
        | C: Erfarenhet av att handleda                | erfarenhet av att handleda                | ja   | uppfylld |
        | C: Vetenskap och kvalitetsarbete             | vetenskap och kvalitetsarbete             | ja   | uppfylld |
        | C: Särskilda intressen och uppdrag           | särskilda intressen och uppdrag           | ja   | uppfylld |

      Exempel: Tomma på praktikdagen
        | fråga                                        | namn                                      | svar | utfall        |
        | C: Vad perioderna har handlat om             | vad perioderna har handlat om             | nej  | inte uppfylld |
        | C: Egen utveckling                           | egen utveckling                           | nej  | inte uppfylld |
        | C: Viktigaste lärdomarna                     | viktigaste lärdomarna                     | nej  | inte uppfylld |
        | C: Om hemvändardagar tillämpas               | om hemvändardagar tillämpas               | nej  | inte uppfylld |
        | C: Utbildning utöver tjänstgöring och kurser | utbildning utöver tjänstgöring och kurser | nej  | inte uppfylld |
        | C: Erfarenhet av att leda                    | erfarenhet av att leda                    | nej  | inte uppfylld |
        | C: Erfarenhet av att handleda                | erfarenhet av att handleda                | nej  | inte uppfylld |
        | C: Vetenskap och kvalitetsarbete             | vetenskap och kvalitetsarbete             | nej  | inte uppfylld |
        | C: Särskilda intressen och uppdrag           | särskilda intressen och uppdrag           | nej  | inte uppfylld |

      Exempel: Ingen vet
        | fråga                            | namn                          | svar  | utfall                 |
        | C: Vad perioderna har handlat om | vad perioderna har handlat om | okänt | inte möjlig att avgöra |

    Scenariomall: Det som fattas i del C återstår till fyra veckor före dagen
      Givet att listan "Svar i portföljen" är tom
      När reglerna prövas per <dag>
      Så är regeln "Portföljens del C besvarar: vad perioderna har handlat om" <utfall>

      Exempel:
        | dag        | utfall             |
        | 2026-04-22 | ännu inte uppfylld |
        | 2026-04-23 | inte uppfylld      |

    Scenario: Svaren i del C är inte registrerade
      Givet att listan "Svar i portföljen" inte är registrerad
      När reglerna prövas per 2026-04-23
      Så är regeln "Portföljens del C besvarar: vad perioderna har handlat om" inte möjlig att avgöra

  Regel: Självvärderingen i del D tar upp varje område

    Scenariomall: Varje område för sig i del D
      Givet följande svar i portföljen:
        | Fråga   | Besvarad |
        | <fråga> | <svar>   |
      När reglerna prövas per 2026-04-23
      Så är regeln "Portföljens självvärdering (del D) tar upp: <namn>" <utfall>
      Och gäller regeln "Portföljens självvärdering (del D) tar upp: <namn>" som en lokal riktlinje

      Exempel: Besvarade
        | fråga                                                       | namn                                                     | svar | utfall   |
        | D: Biomedicin i mötet med patienten                         | biomedicin i mötet med patienten                         | ja   | uppfylld |
        | D: Symtom tolkade med kännedom om patienten                 | symtom tolkade med kännedom om patienten                 | ja   | uppfylld |
        | D: Undersökning och tolkning av fynd                        | undersökning och tolkning av fynd                        | ja   | uppfylld |
        | D: Utrustning, injektioner och mindre operationer           | utrustning, injektioner och mindre operationer           | ja   | uppfylld |
        | D: Medicinsk osäkerhet                                      | medicinsk osäkerhet                                      | ja   | uppfylld |
        | D: Patientcentrerad konsultation                            | patientcentrerad konsultation                            | ja   | uppfylld |
        | D: Kommunikation och pedagogik                              | kommunikation och pedagogik                              | ja   | uppfylld |
        | D: Kontinuitet och egen lista                               | kontinuitet och egen lista                               | ja   | uppfylld |
        | D: Ansvar och självkännedom                                 | ansvar och självkännedom                                 | ja   | uppfylld |
        | D: Hållbart arbetsliv                                       | hållbart arbetsliv                                       | ja   | uppfylld |
        | D: Medikalisering och överdiagnostik                        | medikalisering och överdiagnostik                        | ja   | uppfylld |
        | D: Bästa sidor                                              | bästa sidor                                              | ja   | uppfylld |
        | D: Vad som behöver utvecklas                                | vad som behöver utvecklas                                | ja   | uppfylld |
        | D: Möjlighet att påverka arbete, utbildning och kontinuitet | möjlighet att påverka arbete, utbildning och kontinuitet | ja   | uppfylld |

      Exempel: Tomma på praktikdagen
        | fråga                                                       | namn                                                     | svar | utfall        |
        | D: Biomedicin i mötet med patienten                         | biomedicin i mötet med patienten                         | nej  | inte uppfylld |
        | D: Symtom tolkade med kännedom om patienten                 | symtom tolkade med kännedom om patienten                 | nej  | inte uppfylld |
        | D: Undersökning och tolkning av fynd                        | undersökning och tolkning av fynd                        | nej  | inte uppfylld |
        | D: Utrustning, injektioner och mindre operationer           | utrustning, injektioner och mindre operationer           | nej  | inte uppfylld |
        | D: Medicinsk osäkerhet                                      | medicinsk osäkerhet                                      | nej  | inte uppfylld |
        | D: Patientcentrerad konsultation                            | patientcentrerad konsultation                            | nej  | inte uppfylld |
        | D: Kommunikation och pedagogik                              | kommunikation och pedagogik                              | nej  | inte uppfylld |
        | D: Kontinuitet och egen lista                               | kontinuitet och egen lista                               | nej  | inte uppfylld |
        | D: Ansvar och självkännedom                                 | ansvar och självkännedom                                 | nej  | inte uppfylld |
        | D: Hållbart arbetsliv                                       | hållbart arbetsliv                                       | nej  | inte uppfylld |
        | D: Medikalisering och överdiagnostik                        | medikalisering och överdiagnostik                        | nej  | inte uppfylld |
        | D: Bästa sidor                                              | bästa sidor                                              | nej  | inte uppfylld |
        | D: Vad som behöver utvecklas                                | vad som behöver utvecklas                                | nej  | inte uppfylld |
        | D: Möjlighet att påverka arbete, utbildning och kontinuitet | möjlighet att påverka arbete, utbildning och kontinuitet | nej  | inte uppfylld |

      Exempel: Ingen vet
        | fråga                               | namn                             | svar  | utfall                 |
        | D: Biomedicin i mötet med patienten | biomedicin i mötet med patienten | okänt | inte möjlig att avgöra |

    Scenariomall: Det som fattas i del D återstår till fyra veckor före dagen
      Givet att listan "Svar i portföljen" är tom
      När reglerna prövas per <dag>
      Så är regeln "Portföljens självvärdering (del D) tar upp: biomedicin i mötet med patienten" <utfall>

      Exempel:
        | dag        | utfall             |
        | 2026-04-22 | ännu inte uppfylld |
        | 2026-04-23 | inte uppfylld      |

    Scenario: Svaren i del D är inte registrerade
      Givet att listan "Svar i portföljen" inte är registrerad
      När reglerna prövas per 2026-04-23
      Så är regeln "Portföljens självvärdering (del D) tar upp: biomedicin i mötet med patienten" inte möjlig att avgöra

  Regel: Handledningen är beskriven i del E

    Scenariomall: Varje fråga för sig i del E
      Givet följande svar i portföljen:
        | Fråga   | Besvarad |
        | <fråga> | <svar>   |
      När reglerna prövas per 2026-04-23
      Så är regeln "Portföljens del E beskriver: <namn>" <utfall>
      Och gäller regeln "Portföljens del E beskriver: <namn>" som en lokal riktlinje

      Exempel: Besvarade
        | fråga                                                 | namn                                               | svar | utfall   |
        | E: Handledningens omfattning och innehåll             | handledningens omfattning och innehåll             | ja   | uppfylld |
        | E: Hur utvecklingen till allmänläkare har stimulerats | hur utvecklingen till allmänläkare har stimulerats | ja   | uppfylld |
        | E: Handledarens del i konsultationsträningen          | handledarens del i konsultationsträningen          | ja   | uppfylld |
        | E: Handledning av projektarbetet                      | handledning av projektarbetet                      | ja   | uppfylld |
        | E: Om bedömningsinstrument har använts                | om bedömningsinstrument har använts                | ja   | uppfylld |

      Exempel: Tomma på praktikdagen
        | fråga                                                 | namn                                               | svar | utfall        |
        | E: Handledningens omfattning och innehåll             | handledningens omfattning och innehåll             | nej  | inte uppfylld |
        | E: Hur utvecklingen till allmänläkare har stimulerats | hur utvecklingen till allmänläkare har stimulerats | nej  | inte uppfylld |
        | E: Handledarens del i konsultationsträningen          | handledarens del i konsultationsträningen          | nej  | inte uppfylld |
        | E: Handledning av projektarbetet                      | handledning av projektarbetet                      | nej  | inte uppfylld |
        | E: Om bedömningsinstrument har använts                | om bedömningsinstrument har använts                | nej  | inte uppfylld |

      Exempel: Ingen vet
        | fråga                                     | namn                                   | svar  | utfall                 |
        | E: Handledningens omfattning och innehåll | handledningens omfattning och innehåll | okänt | inte möjlig att avgöra |

    Scenariomall: Det som fattas i del E återstår till fyra veckor före dagen
      Givet att listan "Svar i portföljen" är tom
      När reglerna prövas per <dag>
      Så är regeln "Portföljens del E beskriver: handledningens omfattning och innehåll" <utfall>

      Exempel:
        | dag        | utfall             |
        | 2026-04-22 | ännu inte uppfylld |
        | 2026-04-23 | inte uppfylld      |

    Scenario: Svaren i del E är inte registrerade
      Givet att listan "Svar i portföljen" inte är registrerad
      När reglerna prövas per 2026-04-23
      Så är regeln "Portföljens del E beskriver: handledningens omfattning och innehåll" inte möjlig att avgöra

  Regel: Handledaren är tillfrågad om ett utlåtande

    Scenariomall: Frågan till handledaren inför dagen den 20 maj
      Givet att "Handledaren tillfrågad om utlåtande" är "<tillfrågad>"
      När reglerna prövas per <dag>
      Så är regeln <utfall>
      Och gäller regeln som en lokal riktlinje

      Exempel:
        | tillfrågad | dag        | utfall                 |
        | 2026-03-25 | 2026-05-01 | uppfylld               |
        | saknas     | 2026-04-22 | ännu inte uppfylld     |
        | saknas     | 2026-04-23 | inte uppfylld          |
        | okänt      | 2026-04-23 | inte möjlig att avgöra |

  Regel: Handledarens utlåtande i del F svarar på varje punkt

    Scenariomall: Varje punkt för sig i del F
      Givet följande svar i portföljen:
        | Fråga   | Besvarad |
        | <fråga> | <svar>   |
      När reglerna prövas per 2026-04-23
      Så är regeln "Handledarens utlåtande (del F) tar upp: <namn>" <utfall>
      Och gäller regeln "Handledarens utlåtande (del F) tar upp: <namn>" som en lokal riktlinje

      Exempel: Besvarade
        | fråga                                               | namn                                             | svar | utfall   |
        | F: Hur länge och när handledaren har haft uppdraget | hur länge och när handledaren har haft uppdraget | ja   | uppfylld |
        | F: Starka sidor                                     | starka sidor                                     | ja   | uppfylld |
        | F: Behov av utveckling                              | behov av utveckling                              | ja   | uppfylld |
        | F: Hur behoven ska mötas                            | hur behoven ska mötas                            | ja   | uppfylld |
        | F: Hur handledningen har gått till                  | hur handledningen har gått till                  | ja   | uppfylld |
        | F: Hur mycket bedömningsinstrument har använts      | hur mycket bedömningsinstrument har använts      | ja   | uppfylld |
        | F: Plan för handledningen resten av ST              | plan för handledningen resten av ST              | ja   | uppfylld |

      Exempel: Tomma på praktikdagen
        | fråga                                               | namn                                             | svar | utfall        |
        | F: Hur länge och när handledaren har haft uppdraget | hur länge och när handledaren har haft uppdraget | nej  | inte uppfylld |
        | F: Starka sidor                                     | starka sidor                                     | nej  | inte uppfylld |
        | F: Behov av utveckling                              | behov av utveckling                              | nej  | inte uppfylld |
        | F: Hur behoven ska mötas                            | hur behoven ska mötas                            | nej  | inte uppfylld |
        | F: Hur handledningen har gått till                  | hur handledningen har gått till                  | nej  | inte uppfylld |
        | F: Hur mycket bedömningsinstrument har använts      | hur mycket bedömningsinstrument har använts      | nej  | inte uppfylld |
        | F: Plan för handledningen resten av ST              | plan för handledningen resten av ST              | nej  | inte uppfylld |

      Exempel: Ingen vet
        | fråga                                               | namn                                             | svar  | utfall                 |
        | F: Hur länge och när handledaren har haft uppdraget | hur länge och när handledaren har haft uppdraget | okänt | inte möjlig att avgöra |

    Scenariomall: Det som fattas i del F återstår till fyra veckor före dagen
      Givet att listan "Svar i portföljen" är tom
      När reglerna prövas per <dag>
      Så är regeln "Handledarens utlåtande (del F) tar upp: hur länge och när handledaren har haft uppdraget" <utfall>

      Exempel:
        | dag        | utfall             |
        | 2026-04-22 | ännu inte uppfylld |
        | 2026-04-23 | inte uppfylld      |

    Scenario: Svaren i del F är inte registrerade
      Givet att listan "Svar i portföljen" inte är registrerad
      När reglerna prövas per 2026-04-23
      Så är regeln "Handledarens utlåtande (del F) tar upp: hur länge och när handledaren har haft uppdraget" inte möjlig att avgöra

    Scenario: Övrigt är frivilligt
      Givet följande svar i portföljen:
        | Fråga                 | Besvarad |
        | F: Starka sidor       | ja       |
        | F: Övrigt, frivilligt | nej      |
      När reglerna prövas per 2026-04-23
      Så är regeln "Handledarens utlåtande (del F) tar upp: starka sidor" uppfylld

  Regel: Handledarens utlåtande kommenterar ST-läkarens självvärdering

    Scenariomall: Instruktionen skriver punkt E men menar självvärderingen, som är del D; regeln frågar bara om punkten är besvarad
      Givet följande svar i portföljen:
        | Fråga                                | Besvarad |
        | F: Kommentarer till självvärderingen | <svar>   |
      När reglerna prövas per <dag>
      Så är regeln <utfall>
      Och gäller regeln som en lokal riktlinje

      Exempel:
        | svar  | dag        | utfall                 |
        | ja    | 2026-05-01 | uppfylld               |
        | nej   | 2026-04-22 | ännu inte uppfylld     |
        | nej   | 2026-04-23 | inte uppfylld          |
        | okänt | 2026-04-23 | inte möjlig att avgöra |

    Scenario: Att ST-läkaren har beskrivit handledningen i del E är inte handledarens kommentar
      Givet följande svar i portföljen:
        | Fråga                                     | Besvarad |
        | E: Handledningens omfattning och innehåll | ja       |
      När reglerna prövas per 2026-04-23
      Så är regeln inte uppfylld
      Och krävs åtgärden "Läs självvärderingen och kommentera den i utlåtandet. Nämn vilken del du menar." av "Handledaren"

  Regel: Utlåtandet är skickat till både ST-läkaren och värderaren

    Scenariomall: Vilka som har fått utlåtandet
      Givet att "Utlåtandet skickat till" är "<till>"
      När reglerna prövas per <dag>
      Så är regeln <utfall>
      Och gäller regeln som en lokal riktlinje

      Exempel:
        | till                   | dag        | utfall                 |
        | ST-läkaren, Värderaren | 2026-04-23 | uppfylld               |
        | ST-läkaren             | 2026-04-23 | inte uppfylld          |
        | Värderaren             | 2026-04-23 | inte uppfylld          |
        | saknas                 | 2026-04-22 | ännu inte uppfylld     |
        | okänt                  | 2026-04-23 | inte möjlig att avgöra |
