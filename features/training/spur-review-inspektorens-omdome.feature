# language: sv
@spur-st
Egenskap: Inspektörens omdöme bredvid det föreslagna
  Reglerna föreslår en bokstav för varje område. Inspektören som har varit på plats får sätta en annan, med ett
  skriftligt skäl. Båda står kvar, och det som följer av bokstaven följer av inspektörens.

  Bakgrund:
    Givet en utbildande enhet "Kliniken" med:
      | Utrustningen räcker för målbeskrivningen                        | ja |
      | Arbetsplats, jourrum och undervisningslokal finns               | ja |
      | Tillgång till litteratur, databaser och färdighetsträning       | ja |
    Och följande ST-läkare:
      | Namn     | Enhet    | Avsedd specialitet | Status   |
      | Eva Lund | Kliniken | Psykiatri          | Uppehåll |

  Regel: Utrustningen räcker för målbeskrivningen

    Scenario: Utan inspektörens omdöme gäller det föreslagna
      När reglerna prövas per 2026-11-22
      Så blir omdömet i område C "A"
      Och räknas inget omdöme av en inspektör i område C

    Scenario: Ett D som pekar på regeln som inte följs
      Givet följande omdömen av inspektörer:
        | Skala   | Område | Gäller id | Omdöme | Regel som inte följs                     | Skäl                               | Beslutat av | Beslutat den |
        | spur-st | C      | Kliniken  | D      | Utrustningen räcker för målbeskrivningen | Ultraljudet är trasigt sedan våren | Eva Berg    | 2026-09-03   |
      När reglerna prövas per 2026-11-22
      Så är inspektörens omdöme i område C "D"
      Och blir omdömet i område C "A"
      Och är regeln uppfylld
      Men går det inte att säga om man ska dra slutsatsen "Minst ett område skulle få D vid en granskning"

    Scenario: Ett D räknas som gett vid en granskning, också när ingen granskning finns i underlaget
      Givet att listan "Kvalitetsgranskningar" är tom
      Och följande omdömen av inspektörer:
        | Skala   | Område | Gäller id | Omdöme | Regel som inte följs                     | Skäl                               | Beslutat av | Beslutat den |
        | spur-st | C      | Kliniken  | D      | Utrustningen räcker för målbeskrivningen | Ultraljudet är trasigt sedan våren | Eva Berg    | 2026-09-03   |
      När reglerna prövas per 2026-11-22
      Så dras slutsatsen "Handlingsplan krävs"
      Men går det inte att säga om man ska dra slutsatsen "Minst ett område skulle få D vid en granskning"

    Scenario: Efter ett D krävs ingen handlingsplan som redan har kommit in
      Givet följande kvalitetsgranskningar:
        | Slag   | Genomförd  | Brister konstaterades | Enheten underrättad om D | Handlingsplan inkommen |
        | Extern | 2026-08-25 | ja                    | 2026-09-18               | 2026-10-20             |
      Och följande omdömen av inspektörer:
        | Skala   | Område | Gäller id | Omdöme | Regel som inte följs                     | Skäl                               | Beslutat av | Beslutat den |
        | spur-st | C      | Kliniken  | D      | Utrustningen räcker för målbeskrivningen | Ultraljudet är trasigt sedan våren | Eva Berg    | 2026-09-03   |
      När reglerna prövas per 2026-11-22
      Så är inspektörens omdöme i område C "D"
      Men dras inte slutsatsen "Handlingsplan krävs"
      Och går det inte att säga om man ska dra slutsatsen "Minst ett område skulle få D vid en granskning"

    Scenariomall: Utan besked om D beror det på planen själv om den krävs efter inspektörens D
      Givet följande kvalitetsgranskningar:
        | Slag   | Genomförd  | Brister konstaterades | Enheten underrättad om D | Handlingsplan inkommen |
        | Extern | 2026-08-25 | ja                    | saknas                   | <inkommen>             |
      Och följande omdömen av inspektörer:
        | Skala   | Område | Gäller id | Omdöme | Regel som inte följs                     | Skäl                               | Beslutat av | Beslutat den |
        | spur-st | C      | Kliniken  | D      | Utrustningen räcker för målbeskrivningen | Ultraljudet är trasigt sedan våren | Eva Berg    | 2026-09-03   |
      När reglerna prövas per 2026-11-22
      Så <slutsats> "Handlingsplan krävs"

      Exempel:
        | inkommen         | slutsats                                        |
        | saknas           | dras slutsatsen                                 |
        | 2026-10-20       | dras inte slutsatsen                            |
        | inte registrerat | går det inte att säga om man ska dra slutsatsen |

    Scenariomall: Vet man inte om planen har kommit in går det inte att säga om den krävs
      Givet följande kvalitetsgranskningar:
        | Slag   | Genomförd  | Brister konstaterades | Enheten underrättad om D | Handlingsplan inkommen | Rapport publicerad |
        | Extern | 2026-08-25 | ja                    | 2026-09-18               | <inkommen>             | saknas             |
      Och följande omdömen av inspektörer:
        | Skala   | Område | Gäller id | Omdöme | Regel som inte följs                     | Skäl                               | Beslutat av | Beslutat den |
        | spur-st | C      | Kliniken  | D      | Utrustningen räcker för målbeskrivningen | Ultraljudet är trasigt sedan våren | Eva Berg    | 2026-09-03   |
      När reglerna prövas per 2026-11-18
      Så <slutsats> "Handlingsplan krävs"
      Och <slutsats> "Publiceringen väntar på handlingsplanen"

      Exempel:
        | inkommen         | slutsats                                        |
        | saknas           | dras slutsatsen                                 |
        | 2026-10-20       | dras inte slutsatsen                            |
        | inte registrerat | går det inte att säga om man ska dra slutsatsen |

    Scenario: Har ingen plan kommit in krävs den, också när det är okänt om enheten är underrättad
      Givet följande kvalitetsgranskningar:
        | Slag   | Genomförd  | Brister konstaterades | Enheten underrättad om D | Handlingsplan inkommen |
        | Extern | 2026-08-25 | ja                    | okänt                    | saknas                 |
      Och följande omdömen av inspektörer:
        | Skala   | Område | Gäller id | Omdöme | Regel som inte följs                     | Skäl                               | Beslutat av | Beslutat den |
        | spur-st | C      | Kliniken  | D      | Utrustningen räcker för målbeskrivningen | Ultraljudet är trasigt sedan våren | Eva Berg    | 2026-09-03   |
      När reglerna prövas per 2026-11-22
      Så dras slutsatsen "Handlingsplan krävs"

    Scenario: Är det okänt om enheten är granskad är det också okänt om planen har kommit in
      Givet att listan "Kvalitetsgranskningar" inte är registrerad
      Och följande omdömen av inspektörer:
        | Skala   | Område | Gäller id | Omdöme | Regel som inte följs                     | Skäl                               | Beslutat av | Beslutat den |
        | spur-st | C      | Kliniken  | D      | Utrustningen räcker för målbeskrivningen | Ultraljudet är trasigt sedan våren | Eva Berg    | 2026-09-03   |
      När reglerna prövas per 2026-11-22
      Så går det inte att säga om man ska dra slutsatsen "Handlingsplan krävs"

    Scenario: Ett D av en inspektör håller inne en rapport som registret inte ger något D
      Givet följande kvalitetsgranskningar:
        | Slag   | Genomförd  | Brister konstaterades | Handlingsplan inkommen | Rapport publicerad |
        | Extern | 2026-08-25 | nej                   | saknas                 | saknas             |
      Och följande omdömen av inspektörer:
        | Skala   | Område | Gäller id | Omdöme | Regel som inte följs                     | Skäl                               | Beslutat av | Beslutat den |
        | spur-st | C      | Kliniken  | D      | Utrustningen räcker för målbeskrivningen | Ultraljudet är trasigt sedan våren | Eva Berg    | 2026-09-03   |
      När reglerna prövas per 2026-11-22
      Så dras slutsatsen "Publiceringen väntar på handlingsplanen"
      Men dras inte slutsatsen "Rapporten publiceras inom en månad"

    Scenariomall: Är rapporten redan publicerad hålls den inte inne, men planen krävs
      Givet följande kvalitetsgranskningar:
        | Slag   | Genomförd  | Brister konstaterades | Handlingsplan inkommen | Rapport publicerad |
        | Extern | 2026-08-25 | nej                   | saknas                 | <publicerad>       |
      Och följande omdömen av inspektörer:
        | Skala   | Område | Gäller id | Omdöme | Regel som inte följs                     | Skäl                               | Beslutat av | Beslutat den |
        | spur-st | C      | Kliniken  | D      | Utrustningen räcker för målbeskrivningen | Ultraljudet är trasigt sedan våren | Eva Berg    | 2026-09-03   |
      När reglerna prövas per 2026-09-20
      Så <väntar> "Publiceringen väntar på handlingsplanen"
      Men dras slutsatsen "Handlingsplan krävs"

      Exempel:
        | publicerad       | väntar                                          |
        | saknas           | dras slutsatsen                                 |
        | 2026-09-20       | dras inte slutsatsen                            |
        | inte registrerat | går det inte att säga om man ska dra slutsatsen |

    Scenario: Ett bättre omdöme än det föreslagna
      Givet att "Arbetsplats, jourrum och undervisningslokal finns" är "nej"
      Och att "Tillgång till litteratur, databaser och färdighetsträning" är "nej"
      Och följande omdömen av inspektörer:
        | Skala   | Område | Gäller id | Omdöme | Skäl                                 | Beslutat av | Beslutat den |
        | spur-st | C      | Kliniken  | A      | Nya lokaler togs i bruk under hösten | Eva Berg    | 2026-09-03   |
      När reglerna prövas per 2026-11-22
      Så är inspektörens omdöme i område C "A"
      Och blir omdömet i område C "B"

    Scenario: Ett omdöme i ett område gör inte förslaget i ett annat till gett
      Givet att "Studierektor samordnar intern och extern utbildning" är "nej"
      Och att listan "Kvalitetsgranskningar" är tom
      Och följande omdömen av inspektörer:
        | Skala   | Område | Gäller id | Omdöme | Skäl                                 | Beslutat av | Beslutat den |
        | spur-st | C      | Kliniken  | A      | Nya lokaler togs i bruk under hösten | Eva Berg    | 2026-09-03   |
      När reglerna prövas per 2026-11-22
      Så blir omdömet i område D "D"
      Och räknas inget omdöme av en inspektör i område D
      Och dras slutsatsen "Minst ett område skulle få D vid en granskning"
      Men dras inte slutsatsen "Handlingsplan krävs"

    Scenariomall: Det som inte räknas
      Givet följande omdömen av inspektörer:
        | Skala   | Område | Gäller id | Omdöme    | Regel som inte följs | Skäl             | Beslutat av | Beslutat den |
        | spur-st | C      | Kliniken  | <bokstav> | <regel>              | Allmänt intryck  | Eva Berg    | <beslutat>   |
      När reglerna prövas per 2026-11-22
      Så räknas inget omdöme av en inspektör i område C
      Och blir omdömet i område C "A"

      Exempel: En bokstav som säger att något inte följs, utan att säga vad
        | bokstav | regel | beslutat   |
        | C       |       | 2026-09-03 |
        | D       |       | 2026-09-03 |

      Exempel: En regel som inte kan ge bokstaven
        | bokstav | regel                                                 | beslutat   |
        | D       | Det finns arbetsplats, jourrum och undervisningslokal | 2026-09-03 |
        | D       | Verksamhetens bredd räcker för målbeskrivningen       | 2026-09-03 |

      Exempel: En bokstav som skalan inte har
        | bokstav | regel | beslutat   |
        | E       |       | 2026-09-03 |

      Exempel: Beslutat efter dagen som prövas
        | bokstav | regel | beslutat   |
        | B       |       | 2026-11-23 |

    Scenario: Ett D i ett område tystar inte förslaget D i ett annat
      Givet att "Studierektor samordnar intern och extern utbildning" är "nej"
      Och följande kvalitetsgranskningar:
        | Slag   | Genomförd  | Brister konstaterades | Enheten underrättad om D | Handlingsplan inkommen |
        | Extern | 2026-08-25 | ja                    | 2026-09-18               | 2026-10-20             |
      Och följande omdömen av inspektörer:
        | Skala   | Område | Gäller id | Omdöme | Regel som inte följs                     | Skäl                               | Beslutat av | Beslutat den |
        | spur-st | C      | Kliniken  | D      | Utrustningen räcker för målbeskrivningen | Ultraljudet är trasigt sedan våren | Eva Berg    | 2026-09-03   |
      När reglerna prövas per 2026-11-22
      Så är inspektörens omdöme i område C "D"
      Och blir omdömet i område D "D"
      Och dras slutsatsen "Minst ett område skulle få D vid en granskning"
      Men dras inte slutsatsen "Handlingsplan krävs"

    Scenariomall: Ett omdöme hör till den granskning där det sattes
      Givet följande kvalitetsgranskningar:
        | Slag   | Genomförd  | Brister konstaterades | Bristerna är åtgärdade | Enheten underrättad om D | Handlingsplan inkommen | Rapport publicerad |
        | Extern | 2021-05-18 | ja                    | ja                     | 2021-06-01               | 2021-07-01             | 2021-07-14         |
        | Extern | 2026-10-05 | nej                   |                        | saknas                   | saknas                 | saknas             |
      Och följande omdömen av inspektörer:
        | Skala   | Område | Gäller id | Omdöme | Regel som inte följs                     | Skäl                               | Beslutat av | Beslutat den |
        | spur-st | C      | Kliniken  | D      | Utrustningen räcker för målbeskrivningen | Ultraljudet är trasigt sedan våren | Eva Berg    | <beslutat>   |
      När reglerna prövas per 2026-11-22
      Så <omdöme>
      Och <slutsats> "Handlingsplan krävs"
      Och <slutsats> "Publiceringen väntar på handlingsplanen"

      Exempel: Före den senaste granskningen
        | beslutat   | omdöme                                         | slutsats             |
        | 2021-05-19 | räknas inget omdöme av en inspektör i område C | dras inte slutsatsen |
        | 2026-10-04 | räknas inget omdöme av en inspektör i område C | dras inte slutsatsen |

      Exempel: Samma dag som den senaste granskningen, eller efter
        | beslutat   | omdöme                                  | slutsats        |
        | 2026-10-05 | är inspektörens omdöme i område C "D"   | dras slutsatsen |
        | 2026-10-06 | är inspektörens omdöme i område C "D"   | dras slutsatsen |

    Scenario: Utan den senaste granskningens dag går det inte att säga om ett omdöme är ett tidigare
      Givet följande kvalitetsgranskningar:
        | Slag   | Brister konstaterades | Enheten underrättad om D | Handlingsplan inkommen | Rapport publicerad |
        | Extern | nej                   | saknas                   | saknas                 | 2026-11-01         |
      Och följande omdömen av inspektörer:
        | Skala   | Område | Gäller id | Omdöme | Regel som inte följs                     | Skäl                               | Beslutat av | Beslutat den |
        | spur-st | C      | Kliniken  | D      | Utrustningen räcker för målbeskrivningen | Ultraljudet är trasigt sedan våren | Eva Berg    | 2021-05-19   |
      När reglerna prövas per 2026-11-22
      Så går det inte att säga om man ska dra slutsatsen "Handlingsplan krävs"

    Scenario: Det senaste omdömet gäller
      Givet följande omdömen av inspektörer:
        | Skala   | Område | Gäller id | Omdöme | Regel som inte följs                     | Skäl                          | Beslutat av | Beslutat den |
        | spur-st | C      | Kliniken  | D      | Utrustningen räcker för målbeskrivningen | Ultraljudet är trasigt        | Eva Berg    | 2026-09-03   |
        | spur-st | C      | Kliniken  | B      |                                          | Lagat; fastställt vid samsyn  | Bo Dahl     | 2026-10-01   |
      När reglerna prövas per 2026-11-22
      Så är inspektörens omdöme i område C "B"

    Scenario: Två olika omdömen samma dag tar ut varandra
      Givet följande omdömen av inspektörer:
        | Skala   | Område | Gäller id | Omdöme | Skäl                | Beslutat av | Beslutat den |
        | spur-st | C      | Kliniken  | A      | Inget att anmärka   | Eva Berg    | 2026-09-03   |
        | spur-st | C      | Kliniken  | B      | Rummen är trånga    | Bo Dahl     | 2026-09-03   |
      När reglerna prövas per 2026-11-22
      Så räknas inget omdöme av en inspektör i område C
