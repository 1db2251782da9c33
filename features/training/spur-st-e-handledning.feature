# language: sv
@spur-st
Egenskap: ST-SPUR område E: Handledning och uppföljning
  Område E frågar efter handledare, handledning och bedömning för varje ST-läkare i tjänst.

  Bakgrund:
    Givet en utbildande enhet "Psykiatri Norr" med:
      | Specialitet | Psykiatri |
    Och en ST-läkare "Sara Lind" med:
      | Enhet                    | Psykiatri Norr |
      | Avsedd specialitet       | Psykiatri      |
      | Status                   | Pågående       |
      | Svensk AT fullgjord      | ja             |
      | Valt regelverk           | SOSFS 2015:8   |
      | ST påbörjad              | 2022-03-01     |
      | Planerat slutdatum       | 2027-02-28     |
      | Huvudansvarig handledare | Anna Ek        |
    Och följande läkare:
      | Namn     | Enhet          | Specialistkompetenser | Genomgången handledarutbildning |
      | Anna Ek  | Psykiatri Norr | Psykiatri             | ja                              |
      | Nils Ask | saknas         | Neurologi             | ja                              |
      | Olle Bo  | saknas         | Psykiatri             | nej                             |

  Regel: Huvudansvarig handledare är specialist i ST-läkarens specialitet

    Scenariomall: Huvudansvarig handledares specialitet och utbildning
      Givet att "Huvudansvarig handledare" är "<vem>"
      När reglerna prövas per 2024-06-30
      Så är regeln <utfall>
      Och gäller regeln som ett krav

      Exempel: Nils Ask är neurolog, Olle Bo saknar handledarutbildning
        | vem              | utfall                 |
        | Anna Ek          | uppfylld               |
        | Nils Ask         | inte uppfylld          |
        | Olle Bo          | inte uppfylld          |
        | inte registrerat | inte möjlig att avgöra |

    Scenario: Den som gör sin BT prövas inte
      Givet att "Valt regelverk" är "HSLF-FS 2021:8"
      Och att "Huvudansvarig handledare" är "Nils Ask"
      Och tjänstgöring i BT från 2024-03-01 till 2024-08-31 på 100 procent
      När reglerna prövas per 2024-06-30
      Så är regeln inte tillämplig

  Regel: Huvudansvarig handledare arbetar där ST-läkaren i huvudsak tjänstgör

    Scenariomall: Handledarens arbetsplats
      Givet en utbildande enhet "Psykiatri Syd"
      Och att "Enhet" är "<enhet>" för "Anna Ek"
      När reglerna prövas per 2024-06-30
      Så är regeln <utfall> för "Psykiatri Norr"
      Och gäller regeln som ett allmänt råd

      Exempel:
        | enhet            | utfall                 |
        | Psykiatri Norr   | uppfylld               |
        | Psykiatri Syd    | inte uppfylld          |
        | inte registrerat | inte möjlig att avgöra |

  Regel: Varje pågående placering har en handledare

    Scenariomall: Handledare på den placering som pågår
      Givet följande tjänstgöring:
        | Utbildningsdel | Från och med | Till och med | Handledare   |
        | ST             | 2023-01-01   | 2023-12-31   | saknas       |
        | ST             | 2024-01-01   | 2024-12-31   | <handledare> |
      När reglerna prövas per 2024-06-30
      Så är regeln <utfall>
      Och gäller regeln som ett krav

      Exempel:
        | handledare       | utfall                 |
        | Anna Ek          | uppfylld               |
        | saknas           | inte uppfylld          |
        | inte registrerat | inte möjlig att avgöra |

    Scenario: Den som delar sin tid mellan två placeringar behöver en handledare på båda
      Givet följande tjänstgöring:
        | Utbildningsdel | Tjänstgöringsställe     | Från och med | Till och med | Sysselsättningsgrad i procent | Handledare |
        | ST             | Psykiatri Norr          | 2024-01-01   | 2024-12-31   | 60                            | Anna Ek    |
        | ST             | Vårdcentralen Ankarsvik | 2024-01-01   | 2024-12-31   | 40                            | saknas     |
      När reglerna prövas per 2024-06-30
      Så är regeln inte uppfylld

  Regel: Handledning ges kontinuerligt utifrån utbildningsprogrammet

    Scenariomall: Handledning utifrån programmet
      Givet att "Handledning ges kontinuerligt utifrån programmet" är "<svar>"
      När reglerna prövas per 2024-06-30
      Så är regeln <utfall>
      Och gäller regeln som ett krav

      Exempel:
        | svar  | utfall                 |
        | ja    | uppfylld               |
        | nej   | inte uppfylld          |
        | okänt | inte möjlig att avgöra |

    Scenariomall: Den som är ny har ännu inget program att utgå från
      Givet att "ST påbörjad" är "2024-01-10"
      Och att listan "Individuella utbildningsprogram" är tom
      Och att "Handledning ges kontinuerligt utifrån programmet" är "nej"
      När reglerna prövas per <dag>
      Så är regeln <utfall>

      Exempel:
        | dag        | utfall          |
        | 2024-07-10 | inte tillämplig |
        | 2024-07-11 | inte uppfylld   |

  Regel: Handledningen ligger i det ordinarie schemat

    Scenariomall: Handledning i det ordinarie schemat
      Givet att "Handledningen är inplanerad i schemat" är "<svar>"
      När reglerna prövas per 2024-06-30
      Så är regeln <utfall>
      Och gäller regeln som ett allmänt råd

      Exempel:
        | svar  | utfall                 |
        | ja    | uppfylld               |
        | nej   | inte uppfylld          |
        | okänt | inte möjlig att avgöra |

  Regel: Schemalagd handledning i veckan är minst en timme

    Scenariomall: En timme i veckan i psykiatri är ett föreslaget riktvärde
      Givet att "Schemalagd handledning timmar per vecka" är "<timmar>"
      När reglerna prövas per 2024-06-30
      Så är regeln "Schemalagd handledning i psykiatri: minst 1 timme i veckan" <utfall>
      Och gäller regeln som en kvalitetsindikator

      Exempel:
        | timmar | utfall                 |
        | 1      | uppfylld               |
        | 0,75   | inte uppfylld          |
        | okänt  | inte möjlig att avgöra |

    Scenario: Riktvärdet för allmänmedicin gäller inte en enhet med blivande psykiatrer
      Givet att "Schemalagd handledning timmar per vecka" är "0"
      När reglerna prövas per 2024-06-30
      Så är regeln "Schemalagd handledning i allmänmedicin: minst 1 timme i veckan" inte tillämplig

  Regel: Handledningssamtalen dokumenteras

    Scenariomall: Dokumenterade samtal de senaste tre månaderna
      Givet att "Handledningssamtalen dokumenteras med datum och innehåll" är "<dokumenteras>"
      Och följande handledningstillfällen:
        | Datum   | Dokumenterat |
        | <datum> | ja           |
      När reglerna prövas per 2024-06-30
      Så är regeln <utfall>
      Och gäller regeln som en kvalitetsindikator

      Exempel:
        | dokumenteras | datum      | utfall                 |
        | ja           | 2024-03-30 | uppfylld               |
        | nej          | 2024-06-10 | inte uppfylld          |
        | okänt        | 2024-06-10 | inte möjlig att avgöra |

  Regel: Kompetensen bedöms och bedömningarna dokumenteras

    Scenariomall: Minst en dokumenterad bedömning mot målen
      Givet följande bedömningar:
        | Datum      | Dokumenterad   | Mot målbeskrivning och utbildningsprogram |
        | 2023-02-10 | <dokumenterad> | ja                                        |
      Och att listan "Frånvaro" är tom
      När reglerna prövas per 2024-06-30
      Så är regeln <utfall>
      Och gäller regeln som ett krav

      Exempel:
        | dokumenterad | utfall                 |
        | ja           | uppfylld               |
        | nej          | inte uppfylld          |
        | okänt        | inte möjlig att avgöra |

    Scenario: En bedömning från en tidigare ST räknas inte
      Givet följande bedömningar:
        | Datum      | Dokumenterad | Mot målbeskrivning och utbildningsprogram |
        | 2015-02-10 | ja           | ja                                        |
      Och att listan "Frånvaro" är tom
      När reglerna prövas per 2024-06-30
      Så är regeln inte uppfylld

    Scenariomall: Ledighet hör inte till det första året
      Givet att "ST påbörjad" är "2023-06-01"
      Och att listan "Bedömningar" är tom
      Och följande frånvaro:
        | Slag   | Från och med | Till och med |
        | <slag> | 2023-09-01   | 2024-03-31   |
      När reglerna prövas per 2024-06-30
      Så är regeln <utfall>

      Exempel:
        | slag                | utfall        |
        | Föräldraledighet    | uppfylld      |
        | Lagstadgad semester | inte uppfylld |

    Scenario: Den som har gjort mindre än ett år prövas inte
      Givet att "ST påbörjad" är "2023-07-01"
      Och att listan "Bedömningar" är tom
      När reglerna prövas per 2024-06-30
      Så är regeln inte tillämplig

  Regel: Varje ST-läkare är bedömd det senaste året

    Scenariomall: Senaste bedömning mot målen
      Givet följande bedömningar:
        | Datum   | Dokumenterad | Mot målbeskrivning och utbildningsprogram |
        | <datum> | ja           | ja                                        |
      När reglerna prövas per 2024-06-30
      Så är regeln <utfall>
      Och gäller regeln som ett krav

      Exempel:
        | datum      | utfall        |
        | 2023-06-30 | uppfylld      |
        | 2023-06-29 | inte uppfylld |

    Scenario: Bedömningarna är inte registrerade
      När reglerna prövas per 2024-06-30
      Så är regeln inte möjlig att avgöra
      Och saknas uppgiften "Bedömningar"

  Regel: Minst fyra bedömningar per ST-läkare och år

    Scenariomall: Tre eller fyra bedömningar
      Givet följande bedömningar:
        | Datum      | Dokumenterad |
        | 2023-09-10 | ja           |
        | 2023-12-10 | ja           |
        | 2024-03-10 | ja           |
        | <fjärde>   | ja           |
      När reglerna prövas per 2024-06-30
      Så är regeln <utfall>
      Och gäller regeln som en lokal riktlinje

      Exempel:
        | fjärde     | utfall        |
        | 2024-06-10 | uppfylld      |
        | 2023-06-29 | inte uppfylld |

    Scenario: Det är okänt om den fjärde bedömningen är dokumenterad
      Givet följande bedömningar:
        | Datum      | Dokumenterad |
        | 2023-09-10 | ja           |
        | 2023-12-10 | ja           |
        | 2024-03-10 | ja           |
        | 2024-06-10 | okänt        |
      När reglerna prövas per 2024-06-30
      Så är regeln inte möjlig att avgöra
      Och saknas uppgiften "Dokumenterad"

  Regel: Bedömningarna görs med kända och överenskomna metoder

    Scenariomall: Metoden för en bedömning det senaste året
      Givet följande bedömningar:
        | Datum      | Metod    | Metoden var känd och överenskommen |
        | 2024-02-20 | Mini-CEX | <överenskommen>                    |
      När reglerna prövas per 2024-06-30
      Så är regeln <utfall>
      Och gäller regeln som ett allmänt råd

      Exempel:
        | överenskommen | utfall                 |
        | ja            | uppfylld               |
        | nej           | inte uppfylld          |
        | okänt         | inte möjlig att avgöra |

  Regel: Varje ST-läkare har utvecklingssamtal varje år

    Scenariomall: Senaste utvecklingssamtalet
      Givet att "Senaste utvecklingssamtal" är "<datum>"
      När reglerna prövas per 2024-06-30
      Så är regeln <utfall>
      Och gäller regeln som en kvalitetsindikator

      Exempel:
        | datum      | utfall                 |
        | 2023-06-30 | uppfylld               |
        | 2023-06-29 | inte uppfylld          |
        | okänt      | inte möjlig att avgöra |

  Regel: Specialistkollegium för varje ST-läkare varje år

    Scenariomall: Specialistkollegium det senaste året
      Givet följande bedömningar:
        | Datum      | Metod   |
        | 2024-02-20 | <metod> |
      När reglerna prövas per 2024-06-30
      Så är regeln <utfall>
      Och gäller regeln som en kvalitetsindikator

      Exempel:
        | metod               | utfall                 |
        | Specialistkollegium | uppfylld               |
        | Mini-CEX            | inte uppfylld          |
        | okänt               | inte möjlig att avgöra |

  Regel: Den vars utveckling går trögt har en åtgärdsplan

    Scenariomall: Åtgärdsplan med studierektorn
      Givet att "Kompetensutvecklingen går inte som planerat" är "<trögt>"
      Och att "Åtgärdsplan med studierektor finns" är "<plan>"
      När reglerna prövas per 2024-06-30
      Så är regeln <utfall>
      Och gäller regeln som ett allmänt råd

      Exempel:
        | trögt | plan  | utfall                 |
        | ja    | ja    | uppfylld               |
        | ja    | nej   | inte uppfylld          |
        | ja    | okänt | inte möjlig att avgöra |
        | nej   | nej   | inte tillämplig        |

  Regel: ST-läkarna utvärderar handledning och placeringar

    Scenariomall: ST-läkarnas utvärdering
      Givet att "ST-läkarna utvärderar handledning och placeringar" är "<svar>"
      När reglerna prövas per 2024-06-30
      Så är regeln <utfall>
      Och gäller regeln som en kvalitetsindikator

      Exempel:
        | svar  | utfall                 |
        | ja    | uppfylld               |
        | nej   | inte uppfylld          |
        | okänt | inte möjlig att avgöra |
