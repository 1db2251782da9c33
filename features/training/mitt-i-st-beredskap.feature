# language: sv
@mitt-i-st
Egenskap: Mitt-i-ST: Vad är klart och vad fattas
  Mitt-i-ST ger inget betyg. Svaret är om ST-läkaren är redo för praktikdagen, vad som fattas och vem som gör vad.

  Bakgrund:
    Givet en Mitt-i-ST-värdering "Saras Mitt-i-ST" med:
      | Kontakt med värderaren                       | 2026-03-09                                                                                                                         |
      | Praktikdag                                   | 2026-05-20                                                                                                                         |
      | Dagens upplägg överenskommet                 | 2026-04-20                                                                                                                         |
      | Allt underlag hos värderaren                 | 2026-04-15                                                                                                                         |
      | Målbeskrivning enligt portföljen             | HSLF-FS 2021:8                                                                                                                     |
      | Antal frågor till värderaren                 | 3                                                                                                                                  |
      | Kopia av utbildningsplanen bifogad           | ja                                                                                                                                 |
      | Utbildningsplanen omfattar                   | Gångna vårdcentralsperioder, Kommande vårdcentralsperioder, Gångna randningar, Kommande randningar, Gångna kurser, Kommande kurser |
      | Handledaren tillfrågad om utlåtande          | 2026-03-20                                                                                                                         |
      | Utlåtandet skickat till                      | ST-läkaren, Värderaren                                                                                                             |
      | Video-egenvärderingen skickad                | Bilaga till e-post                                                                                                                 |
      | Schemaläggaren vet att dagen blir annorlunda | ja                                                                                                                                 |
      | Avtalat antal patienter på förmiddagen       | saknas                                                                                                                             |
      | Rapporten skickad                            | saknas                                                                                                                             |
      | Intyg om Mitt-i-ST utfärdat                  | saknas                                                                                                                             |
      | Utvärderingen insänd                         | saknas                                                                                                                             |
    Och följande svar i portföljen:
      | Svarets id                                                  | Fråga                                                       | Besvarad |
      | A: Namn                                                     | A: Namn                                                     | ja       |
      | A: Personnummer                                             | A: Personnummer                                             | ja       |
      | A: Adress till arbetet                                      | A: Adress till arbetet                                      | ja       |
      | A: Adress till bostaden                                     | A: Adress till bostaden                                     | ja       |
      | A: Telefonnummer                                            | A: Telefonnummer                                            | ja       |
      | A: E-postadress                                             | A: E-postadress                                             | ja       |
      | A: År och datum för legitimationen                          | A: År och datum för legitimationen                          | ja       |
      | A: Planerat slut på ST                                      | A: Planerat slut på ST                                      | ja       |
      | A: Handledare i allmänmedicin                               | A: Handledare i allmänmedicin                               | ja       |
      | A: Studierektor                                             | A: Studierektor                                             | ja       |
      | A: Chef                                                     | A: Chef                                                     | ja       |
      | A: Chefens yrke                                             | A: Chefens yrke                                             | ja       |
      | B: Bakgrund och utbildning                                  | B: Bakgrund och utbildning                                  | ja       |
      | B: Varför allmänmedicin                                     | B: Varför allmänmedicin                                     | ja       |
      | B: En läkare som förebild, och varför                       | B: En läkare som förebild, och varför                       | ja       |
      | B: Skäl att genomgå Mitt-i-ST                               | B: Skäl att genomgå Mitt-i-ST                               | ja       |
      | B: Vad dagen ska ge                                         | B: Vad dagen ska ge                                         | ja       |
      | C: Vad perioderna har handlat om                            | C: Vad perioderna har handlat om                            | ja       |
      | C: Egen utveckling                                          | C: Egen utveckling                                          | ja       |
      | C: Viktigaste lärdomarna                                    | C: Viktigaste lärdomarna                                    | ja       |
      | C: Om hemvändardagar tillämpas                              | C: Om hemvändardagar tillämpas                              | ja       |
      | C: Utbildning utöver tjänstgöring och kurser                | C: Utbildning utöver tjänstgöring och kurser                | ja       |
      | C: Erfarenhet av att leda                                   | C: Erfarenhet av att leda                                   | ja       |
      | C: Erfarenhet av att handleda                               | C: Erfarenhet av att handleda                               | ja       |
      | C: Vetenskap och kvalitetsarbete                            | C: Vetenskap och kvalitetsarbete                            | ja       |
      | C: Särskilda intressen och uppdrag                          | C: Särskilda intressen och uppdrag                          | ja       |
      | D: Biomedicin i mötet med patienten                         | D: Biomedicin i mötet med patienten                         | ja       |
      | D: Symtom tolkade med kännedom om patienten                 | D: Symtom tolkade med kännedom om patienten                 | ja       |
      | D: Undersökning och tolkning av fynd                        | D: Undersökning och tolkning av fynd                        | ja       |
      | D: Utrustning, injektioner och mindre operationer           | D: Utrustning, injektioner och mindre operationer           | ja       |
      | D: Medicinsk osäkerhet                                      | D: Medicinsk osäkerhet                                      | ja       |
      | D: Patientcentrerad konsultation                            | D: Patientcentrerad konsultation                            | ja       |
      | D: Kommunikation och pedagogik                              | D: Kommunikation och pedagogik                              | ja       |
      | D: Kontinuitet och egen lista                               | D: Kontinuitet och egen lista                               | ja       |
      | D: Ansvar och självkännedom                                 | D: Ansvar och självkännedom                                 | ja       |
      | D: Hållbart arbetsliv                                       | D: Hållbart arbetsliv                                       | ja       |
      | D: Medikalisering och överdiagnostik                        | D: Medikalisering och överdiagnostik                        | ja       |
      | D: Bästa sidor                                              | D: Bästa sidor                                              | ja       |
      | D: Vad som behöver utvecklas                                | D: Vad som behöver utvecklas                                | ja       |
      | D: Möjlighet att påverka arbete, utbildning och kontinuitet | D: Möjlighet att påverka arbete, utbildning och kontinuitet | ja       |
      | E: Handledningens omfattning och innehåll                   | E: Handledningens omfattning och innehåll                   | ja       |
      | E: Hur utvecklingen till allmänläkare har stimulerats       | E: Hur utvecklingen till allmänläkare har stimulerats       | ja       |
      | E: Handledarens del i konsultationsträningen                | E: Handledarens del i konsultationsträningen                | ja       |
      | E: Handledning av projektarbetet                            | E: Handledning av projektarbetet                            | ja       |
      | E: Om bedömningsinstrument har använts                      | E: Om bedömningsinstrument har använts                      | ja       |
      | F: Hur länge och när handledaren har haft uppdraget         | F: Hur länge och när handledaren har haft uppdraget         | ja       |
      | F: Starka sidor                                             | F: Starka sidor                                             | ja       |
      | F: Behov av utveckling                                      | F: Behov av utveckling                                      | ja       |
      | F: Hur behoven ska mötas                                    | F: Hur behoven ska mötas                                    | ja       |
      | F: Hur handledningen har gått till                          | F: Hur handledningen har gått till                          | ja       |
      | F: Hur mycket bedömningsinstrument har använts              | F: Hur mycket bedömningsinstrument har använts              | ja       |
      | F: Plan för handledningen resten av ST                      | F: Plan för handledningen resten av ST                      | ja       |
      | F: Kommentarer till självvärderingen                        | F: Kommentarer till självvärderingen                        | ja       |
    Och följande inspelade konsultationer:
      | Inspelningens id | Inspelad   | Inspelad med | Patienten övertalades | Känsliga kroppsdelar syns | Video-egenvärdering ifylld | Journalanteckningen filmad i Share Safe | Patienten tillfrågad före besöket | Patienten godtar inspelningen efter besöket | Patienten godtar att värderaren ser den | Patienten har ångrat sig | Inspelningen raderad |
      | film 1           | 2026-04-11 | Share Safe   | nej                   | nej                       | ja                         | ja                                      | ja                                | ja                                          | ja                                      | saknas                   | saknas               |
      | film 2           | 2026-04-12 | Share Safe   | nej                   | nej                       | ja                         | ja                                      | ja                                | ja                                          | ja                                      | saknas                   | saknas               |
      | film 3           | 2026-04-13 | Share Safe   | nej                   | nej                       | ja                         | ja                                      | ja                                | ja                                          | ja                                      | saknas                   | saknas               |
    Och följande medsittningar:
      | Medsittningens id | Del av dagen | Patienten vet i förväg att en värderare är med |
      | besök 1           | Förmiddag    | ja                                             |
      | besök 2           | Förmiddag    | ja                                             |
      | besök 3           | Förmiddag    | ja                                             |
    Och följande moment på praktikdagen:
      | Momentets id                   | Slag                           | Deltagare                                   | Ämnen                                                                                                     |
      | lunch                          | Lunch                          | ST-läkaren, Värderaren                      |                                                                                                           |
      | genomgång av portföljen        | Genomgång av portföljen        | ST-läkaren, Värderaren                      |                                                                                                           |
      | genomgång av inspelningarna    | Genomgång av inspelningarna    | ST-läkaren, Värderaren                      |                                                                                                           |
      | samtal med handledare och chef | Samtal med handledare och chef | ST-läkaren, Värderaren, Handledaren, Chefen |                                                                                                           |
      | avslutande samtal              | Avslutande samtal              | ST-läkaren, Värderaren                      | Sammanfattning av dagen, Vad dagen leder till, Utbildningsplanen för resten av ST, Ömsesidig återkoppling |

  Regel: Den som har allt klart är redo

    Scenario: Inget fattas, och inget betyg ges
      När reglerna prövas per 2026-05-01
      Så dras slutsatsen "Redo för praktikdagen"
      Men dras inte slutsatsen "Portföljen är inte färdig"
      Men dras inte slutsatsen "Handledarens utlåtande är inte färdigt"
      Men dras inte slutsatsen "Inspelningarna är inte färdiga"
      Men dras inte slutsatsen "Minst en inspelning får inte delas"
      Men dras inte slutsatsen "Praktikdagen är inte färdigplanerad"
      Men dras inte slutsatsen "Hör med värderaren om praktikdagen behöver flyttas"
      Men dras inte slutsatsen "Rapporten dröjer"
      Men dras inte slutsatsen "Mitt-i-ST är genomförd"

    Scenario: Efter praktikdagen är det för sent att vara redo
      När reglerna prövas per 2026-05-21
      Så dras inte slutsatsen "Redo för praktikdagen"

    Scenario: När också rapporten är skickad finns inget att vara redo för
      Givet att "Rapporten skickad" är "2026-06-03"
      När reglerna prövas per 2026-06-20
      Så dras inte slutsatsen "Redo för praktikdagen"

    Scenariomall: Underlaget är inte framme, eller ingen vet
      Givet att "Allt underlag hos värderaren" är "<framme>"
      När reglerna prövas per 2026-04-20
      Så <besked> "Redo för praktikdagen"

      Exempel:
        | framme     | besked                                          |
        | 2026-04-15 | dras slutsatsen                                 |
        | saknas     | dras inte slutsatsen                            |
        | okänt      | går det inte att säga om man ska dra slutsatsen |

    Scenariomall: Det som är okänt gör ingen redo
      Givet att "<uppgift>" är okänt för "<vem>"
      När reglerna prövas per 2026-05-01
      Så går det inte att säga om man ska dra slutsatsen "Redo för praktikdagen"

      Exempel:
        | uppgift                                        | vem                    |
        | Besvarad                                       | D: Medicinsk osäkerhet |
        | Antal frågor till värderaren                   | Saras Mitt-i-ST        |
        | Patienten godtar inspelningen efter besöket    | film 1                 |
        | Utlåtandet skickat till                        | Saras Mitt-i-ST        |
        | Patienten vet i förväg att en värderare är med | besök 2                |

    Scenario: Ingen praktikdag är bestämd
      Givet att "Praktikdag" inte finns
      När reglerna prövas per 2026-05-01
      Så dras inte slutsatsen "Redo för praktikdagen"

  Regel: Varje fråga som fattas i portföljen visas

    Scenariomall: En enda fråga är obesvarad
      Givet att "<uppgift>" är "<värde>" för "<vem>"
      När reglerna prövas per 2026-04-20
      Så dras slutsatsen "Portföljen är inte färdig"
      När reglerna prövas per 2026-05-01
      Så dras slutsatsen "Portföljen är inte färdig"
      Men dras inte slutsatsen "Redo för praktikdagen"

      Exempel:
        | uppgift  | värde | vem                                                         |
        | Besvarad | nej   | A: Namn                                                     |
        | Besvarad | nej   | A: Personnummer                                             |
        | Besvarad | nej   | A: Adress till arbetet                                      |
        | Besvarad | nej   | A: Adress till bostaden                                     |
        | Besvarad | nej   | A: Telefonnummer                                            |
        | Besvarad | nej   | A: E-postadress                                             |
        | Besvarad | nej   | A: År och datum för legitimationen                          |
        | Besvarad | nej   | A: Planerat slut på ST                                      |
        | Besvarad | nej   | A: Handledare i allmänmedicin                               |
        | Besvarad | nej   | A: Studierektor                                             |
        | Besvarad | nej   | A: Chef                                                     |
        | Besvarad | nej   | A: Chefens yrke                                             |
        | Besvarad | nej   | B: Bakgrund och utbildning                                  |
        | Besvarad | nej   | B: Varför allmänmedicin                                     |
        | Besvarad | nej   | B: En läkare som förebild, och varför                       |
        | Besvarad | nej   | B: Skäl att genomgå Mitt-i-ST                               |
        | Besvarad | nej   | B: Vad dagen ska ge                                         |
        | Besvarad | nej   | C: Vad perioderna har handlat om                            |
        | Besvarad | nej   | C: Egen utveckling                                          |
        | Besvarad | nej   | C: Viktigaste lärdomarna                                    |
        | Besvarad | nej   | C: Om hemvändardagar tillämpas                              |
        | Besvarad | nej   | C: Utbildning utöver tjänstgöring och kurser                |
        | Besvarad | nej   | C: Erfarenhet av att leda                                   |
        | Besvarad | nej   | C: Erfarenhet av att handleda                               |
        | Besvarad | nej   | C: Vetenskap och kvalitetsarbete                            |
        | Besvarad | nej   | C: Särskilda intressen och uppdrag                          |
        | Besvarad | nej   | D: Biomedicin i mötet med patienten                         |
        | Besvarad | nej   | D: Symtom tolkade med kännedom om patienten                 |
        | Besvarad | nej   | D: Undersökning och tolkning av fynd                        |
        | Besvarad | nej   | D: Utrustning, injektioner och mindre operationer           |
        | Besvarad | nej   | D: Medicinsk osäkerhet                                      |
        | Besvarad | nej   | D: Patientcentrerad konsultation                            |
        | Besvarad | nej   | D: Kommunikation och pedagogik                              |
        | Besvarad | nej   | D: Kontinuitet och egen lista                               |
        | Besvarad | nej   | D: Ansvar och självkännedom                                 |
        | Besvarad | nej   | D: Hållbart arbetsliv                                       |
        | Besvarad | nej   | D: Medikalisering och överdiagnostik                        |
        | Besvarad | nej   | D: Bästa sidor                                              |
        | Besvarad | nej   | D: Vad som behöver utvecklas                                |
        | Besvarad | nej   | D: Möjlighet att påverka arbete, utbildning och kontinuitet |
        | Besvarad | nej   | E: Handledningens omfattning och innehåll                   |
        | Besvarad | nej   | E: Hur utvecklingen till allmänläkare har stimulerats       |
        | Besvarad | nej   | E: Handledarens del i konsultationsträningen                |
        | Besvarad | nej   | E: Handledning av projektarbetet                            |
        | Besvarad | nej   | E: Om bedömningsinstrument har använts                      |

    Scenariomall: Något annat i portföljen fattas
      Givet att "<uppgift>" är "<värde>" för "<vem>"
      När reglerna prövas per 2026-04-20
      Så dras slutsatsen "Portföljen är inte färdig"
      När reglerna prövas per 2026-05-01
      Så dras slutsatsen "Portföljen är inte färdig"
      Men dras inte slutsatsen "Redo för praktikdagen"

      Exempel:
        | uppgift                            | värde                                                                                                               | vem             |
        | Målbeskrivning enligt portföljen   | saknas                                                                                                              | Saras Mitt-i-ST |
        | Antal frågor till värderaren       | 2                                                                                                                   | Saras Mitt-i-ST |
        | Kopia av utbildningsplanen bifogad | nej                                                                                                                 | Saras Mitt-i-ST |
        | Utbildningsplanen omfattar         | Kommande vårdcentralsperioder, Gångna randningar, Kommande randningar, Gångna kurser, Kommande kurser               | Saras Mitt-i-ST |
        | Utbildningsplanen omfattar         | Gångna vårdcentralsperioder, Gångna randningar, Kommande randningar, Gångna kurser, Kommande kurser                 | Saras Mitt-i-ST |
        | Utbildningsplanen omfattar         | Gångna vårdcentralsperioder, Kommande vårdcentralsperioder, Kommande randningar, Gångna kurser, Kommande kurser     | Saras Mitt-i-ST |
        | Utbildningsplanen omfattar         | Gångna vårdcentralsperioder, Kommande vårdcentralsperioder, Gångna randningar, Gångna kurser, Kommande kurser       | Saras Mitt-i-ST |
        | Utbildningsplanen omfattar         | Gångna vårdcentralsperioder, Kommande vårdcentralsperioder, Gångna randningar, Kommande randningar, Kommande kurser | Saras Mitt-i-ST |
        | Utbildningsplanen omfattar         | Gångna vårdcentralsperioder, Kommande vårdcentralsperioder, Gångna randningar, Kommande randningar, Gångna kurser   | Saras Mitt-i-ST |

    Scenario: Den som skriver portföljen gör den färdig
      Givet att "Besvarad" är "nej" för "C: Egen utveckling"
      När reglerna prövas per 2026-05-01
      Så krävs åtgärden "Gå igenom portföljens del A till E och skriv det som fattas." av "ST-läkaren"
      Och krävs åtgärden "Skriv i portföljens del C: egen utveckling." av "ST-läkaren"

  Regel: Det som fattas i handledarens utlåtande visas

    Scenariomall: En enda punkt är obesvarad
      Givet att "<uppgift>" är "<värde>" för "<vem>"
      När reglerna prövas per 2026-04-20
      Så dras slutsatsen "Handledarens utlåtande är inte färdigt"
      När reglerna prövas per 2026-05-01
      Så dras slutsatsen "Handledarens utlåtande är inte färdigt"
      Men dras inte slutsatsen "Redo för praktikdagen"

      Exempel:
        | uppgift                             | värde      | vem                                                 |
        | Besvarad                            | nej        | F: Hur länge och när handledaren har haft uppdraget |
        | Besvarad                            | nej        | F: Starka sidor                                     |
        | Besvarad                            | nej        | F: Behov av utveckling                              |
        | Besvarad                            | nej        | F: Hur behoven ska mötas                            |
        | Besvarad                            | nej        | F: Hur handledningen har gått till                  |
        | Besvarad                            | nej        | F: Hur mycket bedömningsinstrument har använts      |
        | Besvarad                            | nej        | F: Plan för handledningen resten av ST              |
        | Besvarad                            | nej        | F: Kommentarer till självvärderingen                |
        | Handledaren tillfrågad om utlåtande | saknas     | Saras Mitt-i-ST                                     |
        | Utlåtandet skickat till             | Värderaren | Saras Mitt-i-ST                                     |

    Scenario: Handledaren gör utlåtandet färdigt
      Givet att "Besvarad" är "nej" för "F: Starka sidor"
      När reglerna prövas per 2026-05-01
      Så krävs åtgärden "Gör utlåtandet färdigt och skicka det till båda." av "Handledaren"

  Regel: Det som fattas i inspelningarna visas

    Scenariomall: Bedömning, anteckning eller app fattas
      Givet att "<uppgift>" är "<värde>" för "<vem>"
      När reglerna prövas per 2026-05-01
      Så dras slutsatsen "Inspelningarna är inte färdiga"
      Men dras inte slutsatsen "Redo för praktikdagen"

      Exempel:
        | uppgift                                 | värde  | vem             |
        | Video-egenvärdering ifylld              | nej    | film 1          |
        | Journalanteckningen filmad i Share Safe | nej    | film 2          |
        | Inspelad med                            | Annat  | film 3          |
        | Video-egenvärderingen skickad           | saknas | Saras Mitt-i-ST |

    Scenario: För få inspelningar är kvar
      Givet att "Inspelningen raderad" är "2026-04-20" för "film 1"
      Och att "Inspelningen raderad" är "2026-04-20" för "film 2"
      När reglerna prövas per 2026-04-20
      Så dras slutsatsen "Inspelningarna är inte färdiga"
      När reglerna prövas per 2026-05-01
      Så dras slutsatsen "Inspelningarna är inte färdiga"
      Men dras inte slutsatsen "Redo för praktikdagen"

  Regel: Det som fattas visas tills dagen kommer, också sedan fristen har gått ut

    Scenariomall: Fristen är den 22 april och dagen den 20 maj
      Givet att "<uppgift>" är "<värde>" för "<vem>"
      När reglerna prövas per <dag>
      Så <besked> "<slutsats>"

      Exempel:
        | uppgift                       | värde  | vem                     | dag        | besked               | slutsats                               |
        | Besvarad                      | nej    | B: Varför allmänmedicin | 2026-04-22 | dras slutsatsen      | Portföljen är inte färdig              |
        | Besvarad                      | nej    | B: Varför allmänmedicin | 2026-05-19 | dras slutsatsen      | Portföljen är inte färdig              |
        | Besvarad                      | nej    | B: Varför allmänmedicin | 2026-05-20 | dras inte slutsatsen | Portföljen är inte färdig              |
        | Besvarad                      | nej    | F: Starka sidor         | 2026-04-22 | dras slutsatsen      | Handledarens utlåtande är inte färdigt |
        | Besvarad                      | nej    | F: Starka sidor         | 2026-05-19 | dras slutsatsen      | Handledarens utlåtande är inte färdigt |
        | Besvarad                      | nej    | F: Starka sidor         | 2026-05-20 | dras inte slutsatsen | Handledarens utlåtande är inte färdigt |
        | Video-egenvärderingen skickad | saknas | Saras Mitt-i-ST         | 2026-04-22 | dras slutsatsen      | Inspelningarna är inte färdiga         |
        | Video-egenvärderingen skickad | saknas | Saras Mitt-i-ST         | 2026-05-19 | dras slutsatsen      | Inspelningarna är inte färdiga         |
        | Video-egenvärderingen skickad | saknas | Saras Mitt-i-ST         | 2026-05-20 | dras inte slutsatsen | Inspelningarna är inte färdiga         |

    Scenariomall: När rapporten är skickad är det för sent att göra något färdigt
      Givet att "<uppgift>" är "<värde>" för "<vem>"
      Och att "Rapporten skickad" är "2026-06-03"
      När reglerna prövas per 2026-06-20
      Så dras inte slutsatsen "<slutsats>"

      Exempel:
        | uppgift                       | värde  | vem                     | slutsats                               |
        | Besvarad                      | nej    | B: Varför allmänmedicin | Portföljen är inte färdig              |
        | Besvarad                      | nej    | F: Starka sidor         | Handledarens utlåtande är inte färdigt |
        | Video-egenvärderingen skickad | saknas | Saras Mitt-i-ST         | Inspelningarna är inte färdiga         |

  Regel: En inspelning som patienten inte vill dela stoppas

    Scenariomall: Det räcker att en inspelning brister
      Givet att "<uppgift>" är "<värde>" för "<vem>"
      När reglerna prövas per 2026-05-01
      Så dras slutsatsen "Minst en inspelning får inte delas"
      Men dras inte slutsatsen "Redo för praktikdagen"

      Exempel:
        | uppgift                                     | värde      | vem    |
        | Patienten tillfrågad före besöket           | nej        | film 1 |
        | Patienten övertalades                       | ja         | film 2 |
        | Patienten godtar inspelningen efter besöket | nej        | film 3 |
        | Patienten godtar att värderaren ser den     | nej        | film 1 |
        | Känsliga kroppsdelar syns                   | ja         | film 2 |
        | Patienten har ångrat sig                    | 2026-04-25 | film 3 |

    Scenario: Den stoppade inspelningen visas inte för någon
      Givet att "Patienten godtar att värderaren ser den" är "nej" för "film 1"
      När reglerna prövas per 2026-05-01
      Så krävs åtgärden "Sluta dela inspelningen och radera den." av "ST-läkaren"
      Och krävs åtgärden "Se inte inspelningen. Radera den om du redan har den." av "Värderaren"

    Scenario: En raderad inspelning behöver ingen stoppa
      Givet att "Patienten har ångrat sig" är "2026-04-25" för "film 3"
      Och att "Inspelningen raderad" är "2026-04-26" för "film 3"
      När reglerna prövas per 2026-05-01
      Så dras inte slutsatsen "Minst en inspelning får inte delas"
      Och dras slutsatsen "Redo för praktikdagen"

  Regel: Det som fattas i planeringen av dagen visas

    Scenariomall: En enda sak återstår
      Givet att "<uppgift>" är "<värde>" för "<vem>"
      När reglerna prövas per 2026-05-01
      Så dras slutsatsen "Praktikdagen är inte färdigplanerad"
      Men dras inte slutsatsen "Redo för praktikdagen"

      Exempel:
        | uppgift                                        | värde                                                                               | vem                            |
        | Dagens upplägg överenskommet                   | saknas                                                                              | Saras Mitt-i-ST                |
        | Del av dagen                                   | Eftermiddag                                                                         | besök 1                        |
        | Schemaläggaren vet att dagen blir annorlunda   | nej                                                                                 | Saras Mitt-i-ST                |
        | Patienten vet i förväg att en värderare är med | nej                                                                                 | besök 2                        |
        | Deltagare                                      | Värderaren                                                                          | lunch                          |
        | Deltagare                                      | Värderaren                                                                          | genomgång av portföljen        |
        | Deltagare                                      | Värderaren                                                                          | genomgång av inspelningarna    |
        | Deltagare                                      | Värderaren                                                                          | samtal med handledare och chef |
        | Deltagare                                      | Värderaren                                                                          | avslutande samtal              |
        | Ämnen                                          | Vad dagen leder till, Utbildningsplanen för resten av ST, Ömsesidig återkoppling    | avslutande samtal              |
        | Ämnen                                          | Sammanfattning av dagen, Utbildningsplanen för resten av ST, Ömsesidig återkoppling | avslutande samtal              |
        | Ämnen                                          | Sammanfattning av dagen, Vad dagen leder till, Ömsesidig återkoppling               | avslutande samtal              |
        | Ämnen                                          | Sammanfattning av dagen, Vad dagen leder till, Utbildningsplanen för resten av ST   | avslutande samtal              |

  Regel: När fristen har gått ut avgör värderaren om dagen ligger kvar

    Scenariomall: Underlaget är inte framme
      Givet att "Allt underlag hos värderaren" är "<framme>"
      När reglerna prövas per <dag>
      Så <besked> "Hör med värderaren om praktikdagen behöver flyttas"

      Exempel:
        | framme     | dag        | besked                                          |
        | saknas     | 2026-04-22 | dras inte slutsatsen                            |
        | saknas     | 2026-04-23 | dras slutsatsen                                 |
        | saknas     | 2026-05-20 | dras inte slutsatsen                            |
        | 2026-04-25 | 2026-05-01 | dras inte slutsatsen                            |
        | okänt      | 2026-04-23 | går det inte att säga om man ska dra slutsatsen |

  Regel: När rapporten dröjer hör kansliet av sig

    Scenariomall: Praktikdagen var den 20 maj
      Givet att "Rapporten skickad" är "<skickad>"
      När reglerna prövas per <dag>
      Så <besked> "Rapporten dröjer"

      Exempel:
        | skickad    | dag        | besked                                          |
        | saknas     | 2026-06-10 | dras inte slutsatsen                            |
        | saknas     | 2026-06-11 | dras slutsatsen                                 |
        | 2026-06-10 | 2026-06-20 | dras inte slutsatsen                            |
        | 2026-06-17 | 2026-06-16 | dras slutsatsen                                 |
        | 2026-06-17 | 2026-06-17 | dras inte slutsatsen                            |
        | okänt      | 2026-06-20 | går det inte att säga om man ska dra slutsatsen |

  Regel: Mitt-i-ST är genomförd när stegen är tagna, utan omdöme

    Scenariomall: Rapport, intyg och utvärdering
      Givet att "Rapporten skickad" är "2026-06-03"
      Och att "Värderaren har skickat rapporten till" är "<till>"
      Och att "Intyg om Mitt-i-ST utfärdat" är "<intyg>"
      Och att "Utvärderingen insänd" är "<utvärdering>"
      När reglerna prövas per 2026-06-20
      Så <besked> "Mitt-i-ST är genomförd"

      Exempel:
        | till       | intyg      | utvärdering | besked                                          |
        | ST-läkaren | 2026-06-05 | 2026-06-10  | dras slutsatsen                                 |
        | Chefen     | 2026-06-05 | 2026-06-10  | dras inte slutsatsen                            |
        | ST-läkaren | saknas     | 2026-06-10  | dras inte slutsatsen                            |
        | ST-läkaren | 2026-06-05 | saknas      | dras inte slutsatsen                            |
        | ST-läkaren | okänt      | 2026-06-10  | går det inte att säga om man ska dra slutsatsen |
