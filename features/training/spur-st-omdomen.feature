# language: sv
@spur-st
Egenskap: ST-SPUR: Omdömen A–D och vad de leder till
  Varje område A–H får ett omdöme. Brister mot föreskrift ger D, brister mot allmänt råd C och flera missade
  kvalitetsindikatorer B. Saknas uppgifter är omdömet ett spann. En regel som inte är kontrollerad mot sin källa,
  utan läst i en avskrift eller hämtad ur minnet, ger aldrig ensam ett D. Omdömet är ett förslag till granskarna.

  Bakgrund:
    Givet en utbildande enhet "Psykiatri Norr" med:
      | Specialitet                                                 | Psykiatri |
      | Verksamhetens bredd räcker för målbeskrivningen             | ja        |
      | Jour och akut arbete ingår med utbildningssyfte             | ja        |
      | Patientvolym per ST-läkare följs upp                        | ja        |
      | Arbetsplats, jourrum och undervisningslokal finns           | ja        |
      | Utrustningen räcker för målbeskrivningen                    | ja        |
      | Tillgång till litteratur, databaser och färdighetsträning   | ja        |
      | Skriftliga rutiner för ST från vårdgivaren                  | ja        |
      | Introduktionsprogram finns                                  | ja        |
      | Studierektor samordnar intern och extern utbildning         | ja        |
      | Studierektor är ett organisatoriskt stöd                    | ja        |
      | Balansen mellan tjänstgöring och utbildning är dokumenterad | ja        |
      | ST-läkarna utvärderar handledning och placeringar           | ja        |
      | Regelbunden schemalagd internutbildning                     | ja        |
      | Internutbildning timmar per vecka                           | 2         |
      | Specialistexamen eller kunskapsprov uppmuntras              | ja        |
      | Tidskriftsklubb eller litteraturseminarium                  | ja        |
      | ST-läkarna får leda arbete, undervisa och handleda          | ja        |
      | Studierektor                                                | Anna Ek   |
    Och följande läkare:
      | Namn    | Enhet          | Specialistkompetenser | Genomgången handledarutbildning | Handledarutbildningens innehåll                                     | Doktorsexamen |
      | Anna Ek | Psykiatri Norr | Psykiatri             | ja                              | Handledning, Pedagogik, Bedömning av kompetens, Kommunikation, Etik | ja            |
    Och följande ST-läkare:
      | Namn     | Enhet          | Avsedd specialitet | Status   |
      | Eva Lund | Psykiatri Norr | Psykiatri          | Uppehåll |

  Regel: Omdömet sätts av den allvarligaste bristen i området

    Bakgrund:
      Givet att listan "Kvalitetsgranskningar" är tom

    Scenario: Allt är på plats i område C
      När reglerna prövas per 2024-06-30
      Så blir omdömet i område C "A"
      Men dras inte slutsatsen "Åtgärder rekommenderas"
      Och dras inte slutsatsen "Minst ett område skulle få D vid en granskning"

    Scenariomall: Varje område som kan prövas utan ST-läkare i tjänst får ett omdöme
      När reglerna prövas per 2024-06-30
      Så blir omdömet i område <område> "A"

      Exempel:
        | område |
        | A      |
        | B      |
        | C      |
        | D      |
        | E      |
        | F      |
        | H      |

    Scenariomall: Där ingen gör ST finns inget att sätta omdöme på
      Givet att "Status" är "<status>" för "Eva Lund"
      Och att "Avsedd specialitet" är "<specialitet>" för "Eva Lund"
      Och att "ST slutförd" är "<klar>" för "Eva Lund"
      Och att "ST påbörjad" är "saknas" för "Eva Lund"
      Och att "Introduktionsprogram finns" är "nej"
      Och att "Studierektor samordnar intern och extern utbildning" är "nej"
      När reglerna prövas per 2024-06-30
      Så är regeln "Det finns ett introduktionsprogram för ST-läkare" inte tillämplig
      Och är regeln "Det finns arbetsplats, jourrum och undervisningslokal" inte tillämplig
      Och dras inte slutsatsen "Minst ett område skulle få D vid en granskning"
      Och dras inte slutsatsen "Åtgärder rekommenderas"
      Och dras inte slutsatsen "Handlingsplan krävs"

      Exempel: Den sista är klar, den enda har inte börjat, eller har bara börjat BT
        | status   | specialitet | klar       |
        | Slutförd | Psykiatri   | 2023-05-31 |
        | saknas   | Psykiatri   | saknas     |
        | Pågående | saknas      | saknas     |

    Scenariomall: Den senaste som blev klar prövas så länge någon gör ST vid enheten
      Givet en ST-läkare "Tor Dahl" med:
        | Enhet               | Psykiatri Norr |
        | Avsedd specialitet  | Psykiatri      |
        | Status              | Slutförd       |
        | ST slutförd         | 2024-05-31     |
        | Legitimation        | 2017-02-01     |
        | Svensk AT fullgjord | ja             |
        | Valt regelverk      | SOSFS 2015:8   |
        | ST påbörjad         | 2018-09-01     |
      Och att listan "Intyg" är tom
      Och att "Status" är "<status>" för "Eva Lund"
      När reglerna prövas per 2024-06-30
      Så är regeln "Varje ST-läkare har gjort ett eget kvalitetsarbete (a4)" <utfall> för "Psykiatri Norr"
      Och <slutsats> "Minst ett område skulle få D vid en granskning" för "Psykiatri Norr"

      Exempel:
        | status   | utfall                 | slutsats                                        |
        | Uppehåll | inte uppfylld          | dras slutsatsen                                 |
        | Slutförd | inte tillämplig        | dras inte slutsatsen                            |
        | okänt    | inte möjlig att avgöra | går det inte att säga om man ska dra slutsatsen |

    Scenario: En enstaka missad kvalitetsindikator sänker inte omdömet
      Givet att "Arbetsplats, jourrum och undervisningslokal finns" är "nej"
      När reglerna prövas per 2024-06-30
      Så blir omdömet i område C "A"

    Scenario: Två missade kvalitetsindikatorer ger B
      Givet att "Arbetsplats, jourrum och undervisningslokal finns" är "nej"
      Och att "Tillgång till litteratur, databaser och färdighetsträning" är "nej"
      När reglerna prövas per 2024-06-30
      Så blir omdömet i område C "B"
      Och dras slutsatsen "Åtgärder rekommenderas"

    Scenario: Ett allmänt råd som inte följs ger C
      Givet att "Introduktionsprogram finns" är "nej"
      När reglerna prövas per 2024-06-30
      Så blir omdömet i område D "C"
      Och dras slutsatsen "Åtgärder rekommenderas"
      Men dras inte slutsatsen "Handlingsplan krävs"

    Scenario: Ett allmänt råd ur minnet kan ge C
      Givet att "Skriftliga rutiner för ST från vårdgivaren" är "nej"
      När reglerna prövas per 2024-06-30
      Så blir omdömet i område D "C"

    Scenario: En missad lokal riktlinje sänker inte omdömet
      Givet en ST-läkare "Tor Dahl" med:
        | Enhet                             | Psykiatri Norr |
        | Avsedd specialitet                | Psykiatri      |
        | Status                            | Pågående       |
        | Svensk AT fullgjord               | nej            |
        | Valt regelverk                    | HSLF-FS 2021:8 |
        | ST påbörjad                       | 2022-03-01     |
        | Planerat slutdatum                | 2027-09-30     |
        | Deltar i enhetens kvalitetsarbete | ja             |
      Och att listan "Intyg" är tom
      Och att "Regionens krav på vetenskapligt arbete (STa3) följs" är "nej" för "Psykiatri Norr"
      När reglerna prövas per 2024-06-30
      Så är regeln "Regionens krav på vetenskapligt arbete följs (STa3)" inte uppfylld för "Psykiatri Norr"
      Och är regeln "ST-läkarna deltar i enhetens kvalitetsarbete" uppfylld för "Psykiatri Norr"
      Men blir omdömet i område G "A" för "Psykiatri Norr"

    Scenario: En missad kvalitetsindikator är inte enstaka när inget annat i området är uppfyllt
      Givet en ST-läkare "Tor Dahl" med:
        | Enhet                             | Psykiatri Norr |
        | Avsedd specialitet                | Psykiatri      |
        | Status                            | Pågående       |
        | Svensk AT fullgjord               | nej            |
        | Valt regelverk                    | HSLF-FS 2021:8 |
        | ST påbörjad                       | 2022-03-01     |
        | Planerat slutdatum                | 2027-09-30     |
        | Deltar i enhetens kvalitetsarbete | nej            |
      Och att listan "Intyg" är tom
      Och att "Regionens krav på vetenskapligt arbete (STa3) följs" är "nej" för "Psykiatri Norr"
      När reglerna prövas per 2024-06-30
      Så är regeln "ST-läkarna deltar i enhetens kvalitetsarbete" inte uppfylld för "Psykiatri Norr"
      Och blir omdömet i område G "B" för "Psykiatri Norr"

    Scenario: Är det inte känt om något annat är uppfyllt är omdömet ett spann
      Givet en ST-läkare "Tor Dahl" med:
        | Enhet                             | Psykiatri Norr |
        | Avsedd specialitet                | Psykiatri      |
        | Status                            | Pågående       |
        | Svensk AT fullgjord               | nej            |
        | Valt regelverk                    | HSLF-FS 2021:8 |
        | ST påbörjad                       | 2022-03-01     |
        | Planerat slutdatum                | 2027-09-30     |
        | Deltar i enhetens kvalitetsarbete | nej            |
      Och att listan "Intyg" är tom
      Och att "Regionens krav på vetenskapligt arbete (STa3) följs" är "okänt" för "Psykiatri Norr"
      När reglerna prövas per 2024-06-30
      Så blir omdömet i område G mellan "A" och "B" för "Psykiatri Norr"

    Scenario: En brist mot föreskrift ger D
      Givet att "Studierektor samordnar intern och extern utbildning" är "nej"
      När reglerna prövas per 2024-06-30
      Så blir omdömet i område D "D"
      Och dras slutsatsen "Minst ett område skulle få D vid en granskning"
      Men dras inte slutsatsen "Handlingsplan krävs"
      Och dras inte slutsatsen "Åtgärder rekommenderas"

    Scenario: En regel ur minnet ger aldrig ensam ett D
      Givet att "Utrustningen räcker för målbeskrivningen" är "nej"
      När reglerna prövas per 2024-06-30
      Så är regeln "Utrustningen räcker för målbeskrivningen" inte uppfylld
      Och blir omdömet i område C "A"
      Men skulle omdömet i område C bli "D" om alla regler var kontrollerade

    Scenario: En regel som bara är läst i en avskrift ger aldrig ensam ett D
      Givet en ST-läkare "Tor Dahl" med:
        | Enhet                             | Psykiatri Norr |
        | Avsedd specialitet                | Psykiatri      |
        | Status                            | Slutförd       |
        | ST slutförd                       | 2024-05-31     |
        | Svensk AT fullgjord               | nej            |
        | Valt regelverk                    | HSLF-FS 2021:8 |
        | ST påbörjad                       | 2021-09-01     |
        | Deltar i enhetens kvalitetsarbete | ja             |
      Och att listan "Intyg" är tom
      När reglerna prövas per 2024-06-30
      Så är regeln "Varje ST-läkare har deltagit i utvecklingsarbete (STa2)" inte uppfylld för "Psykiatri Norr"
      Och blir omdömet i område G "A" för "Psykiatri Norr"
      Men skulle omdömet i område G bli "D" om alla regler var kontrollerade för "Psykiatri Norr"

    Scenario: En regel ur minnet räknas inte bland de missade kvalitetsindikatorerna
      Givet att "Utrustningen räcker för målbeskrivningen" är "nej"
      Och att "Arbetsplats, jourrum och undervisningslokal finns" är "nej"
      När reglerna prövas per 2024-06-30
      Så blir omdömet i område C "A"
      Men skulle omdömet i område C bli "D" om alla regler var kontrollerade

    Scenario: Den som gör BT utan att ha börjat sin ST påverkar inget omdöme
      Givet en ST-läkare "Bea Lind" med:
        | Enhet                                               | Psykiatri Norr |
        | Avsedd specialitet                                  | saknas         |
        | Status                                              | Pågående       |
        | ST påbörjad                                         | saknas         |
        | Planerat slutdatum                                  | saknas         |
        | Svensk AT fullgjord                                 | nej            |
        | Handledning ges kontinuerligt utifrån programmet    | nej            |
        | Handledningen är inplanerad i schemat               | nej            |
        | Ledarskapsutveckling med återkoppling genom hela ST | nej            |
        | Kommunikationsträning med observerad återkoppling   | nej            |
        | Kompetensutvecklingen går inte som planerat         | nej            |
        | Huvudansvarig handledare                            | Anna Ek        |
      Och att listan "Individuella utbildningsprogram" är tom
      Och att listan "Intyg" är tom
      Och att listan "Tjänstgöring" är tom
      Och att listan "Bedömningar" är tom
      När reglerna prövas per 2024-06-30
      Så är regeln "Från start till planerat slut är det minst fem och ett halvt år (HSLF-FS 2021:8)" inte tillämplig för "Psykiatri Norr"
      Och blir omdömet i område D "A" för "Psykiatri Norr"
      Och blir omdömet i område E "A" för "Psykiatri Norr"
      Och blir omdömet i område H "A" för "Psykiatri Norr"

    Scenario: Okända uppgifter ger ett spann
      Givet att "Studierektor samordnar intern och extern utbildning" är okänt
      När reglerna prövas per 2024-06-30
      Så blir omdömet i område D mellan "A" och "D"
      Och går det inte att säga om man ska dra slutsatsen "Minst ett område skulle få D vid en granskning"

    Scenario: Spannet börjar där de kända bristerna slutar
      Givet att "Introduktionsprogram finns" är "nej"
      Och att "Studierektor samordnar intern och extern utbildning" är okänt
      När reglerna prövas per 2024-06-30
      Så blir omdömet i område D mellan "C" och "D"

  Regel: Ett D vid en granskning leder till en handlingsplan inom två månader

    Bakgrund:
      Givet att "Studierektor samordnar intern och extern utbildning" är "nej"

    Scenario: Utan granskning krävs ingen plan, och ingen väntar på den
      Givet att listan "Kvalitetsgranskningar" är tom
      När reglerna prövas per 2024-06-30
      Så blir omdömet i område D "D"
      Och dras slutsatsen "Minst ett område skulle få D vid en granskning"
      Men dras inte slutsatsen "Handlingsplan krävs"
      Och dras inte slutsatsen "Publiceringen väntar på handlingsplanen"
      Och dras inte slutsatsen "Rapporten publiceras inom en månad"

    Scenariomall: En granskning som inte gav något D leder inte till någon plan
      Givet följande kvalitetsgranskningar:
        | Slag   | Genomförd   | Brister konstaterades | Enheten underrättad om D | Rapport publicerad |
        | <slag> | <genomförd> | <brister>             | <D>                      | 2024-03-20         |
      När reglerna prövas per 2024-06-30
      Så blir omdömet i område D "D"
      Och dras slutsatsen "Minst ett område skulle få D vid en granskning"
      Men dras inte slutsatsen "Handlingsplan krävs"
      Och dras inte slutsatsen "Publiceringen väntar på handlingsplanen"

      Exempel: En extern granskning utan D, och en intern granskning
        | slag   | genomförd  | brister | D                |
        | Extern | 2024-03-12 | nej     | inte registrerat |
        | Extern | 2024-03-12 | ja      | saknas           |
        | Intern | 2024-03-12 | ja      | 2024-04-10       |

      Exempel: En granskning som ännu inte är gjord
        | slag   | genomförd  | brister | D                |
        | Extern | 2024-07-01 | ja      | inte registrerat |

    Scenario: Är det okänt om enheten är granskad går det inte att säga om en plan krävs
      Givet att listan "Kvalitetsgranskningar" inte är registrerad
      När reglerna prövas per 2024-06-30
      Så dras slutsatsen "Minst ett område skulle få D vid en granskning"
      Men går det inte att säga om man ska dra slutsatsen "Handlingsplan krävs"
      Och går det inte att säga om man ska dra slutsatsen "Publiceringen väntar på handlingsplanen"

    Scenario: Är det okänt om granskningen gav D går det inte att säga om en plan krävs
      Givet följande kvalitetsgranskningar:
        | Slag   | Genomförd  | Brister konstaterades | Enheten underrättad om D | Handlingsplan inkommen | Rapport publicerad |
        | Extern | 2024-03-12 | ja                    | inte registrerat         | saknas                 | saknas             |
      När reglerna prövas per 2024-03-20
      Så går det inte att säga om man ska dra slutsatsen "Handlingsplan krävs"
      Och går det inte att säga om man ska dra slutsatsen "Publiceringen väntar på handlingsplanen"
      Och går det inte att säga om man ska dra slutsatsen "Rapporten publiceras inom en månad"

    Scenario: Det D som granskningen gav står kvar när underlaget har blivit bättre
      Givet att "Studierektor samordnar intern och extern utbildning" är "ja"
      Och följande kvalitetsgranskningar:
        | Slag   | Genomförd  | Brister konstaterades | Enheten underrättad om D | Handlingsplan inkommen |
        | Extern | 2024-03-12 | ja                    | 2024-04-10               | saknas                 |
      När reglerna prövas per 2024-05-02
      Så blir omdömet i område D "A"
      Och dras slutsatsen "Handlingsplan krävs"
      Men dras inte slutsatsen "Minst ett område skulle få D vid en granskning"

    Scenario: Tiden räknas från dagen då enheten underrättades
      Givet följande kvalitetsgranskningar:
        | Slag   | Genomförd  | Brister konstaterades | Enheten underrättad om D | Handlingsplan inkommen | Rapport publicerad |
        | Extern | 2024-03-12 | ja                    | 2024-04-10               | saknas                 | saknas             |
      När reglerna prövas per 2024-05-02
      Så dras slutsatsen "Handlingsplan krävs"
      Och krävs åtgärden "Lämna en handlingsplan: en rad per brist med åtgärd, ansvarig och datum." av "Verksamhetschefen" senast 2024-06-10
      Och dras slutsatsen "Publiceringen väntar på handlingsplanen"
      Men dras inte slutsatsen "Handlingsplanen är sen och lyfts till vårdgivaren"

    Scenario: En intern granskning flyttar inte tiden
      Givet följande kvalitetsgranskningar:
        | Slag   | Genomförd  | Brister konstaterades | Enheten underrättad om D | Handlingsplan inkommen |
        | Extern | 2024-03-12 | ja                    | 2024-04-10               | saknas                 |
        | Intern | 2024-05-14 | ja                    | 2024-05-20               | saknas                 |
      När reglerna prövas per 2024-06-01
      Så krävs åtgärden "Lämna en handlingsplan: en rad per brist med åtgärd, ansvarig och datum." av "Verksamhetschefen" senast 2024-06-10

    Scenariomall: Två specialiteter granskades vid samma besök, och beskeden om D kom var för sig
      Givet följande kvalitetsgranskningar:
        | Slag   | Genomförd  | Brister konstaterades | Enheten underrättad om D | Handlingsplan inkommen |
        | Extern | 2024-03-12 | ja                    | 2024-04-10               | saknas                 |
        | Extern | 2024-03-12 | ja                    | 2024-04-29               | saknas                 |
      När reglerna prövas per <dag>
      Så krävs åtgärden "Lämna en handlingsplan: en rad per brist med åtgärd, ansvarig och datum." av "Verksamhetschefen" senast <senast>

      Exempel: Ett besked som ännu inte har kommit räknas inte
        | dag        | senast     |
        | 2024-04-28 | 2024-06-10 |
        | 2024-04-29 | 2024-06-29 |

    Scenario: Ingen har registrerat om planen har kommit in
      Givet följande kvalitetsgranskningar:
        | Slag   | Genomförd  | Brister konstaterades | Enheten underrättad om D | Rapport publicerad |
        | Extern | 2024-03-12 | ja                    | 2024-04-10               | saknas             |
      När reglerna prövas per 2024-06-30
      Så går det inte att säga om man ska dra slutsatsen "Handlingsplan krävs"
      Och går det inte att säga om man ska dra slutsatsen "Publiceringen väntar på handlingsplanen"
      Och går det inte att säga om man ska dra slutsatsen "Handlingsplanen är sen och lyfts till vårdgivaren"

    Scenario: När planen har kommit in krävs ingen, och publiceringen väntar inte längre
      Givet följande kvalitetsgranskningar:
        | Slag   | Genomförd  | Brister konstaterades | Enheten underrättad om D | Handlingsplan inkommen | Rapport publicerad |
        | Extern | 2024-03-12 | ja                    | 2024-04-10               | 2024-05-20             | saknas             |
      När reglerna prövas per 2024-06-30
      Så dras inte slutsatsen "Handlingsplan krävs"
      Och dras inte slutsatsen "Publiceringen väntar på handlingsplanen"
      Och dras inte slutsatsen "Handlingsplanen är sen och lyfts till vårdgivaren"

    Scenario: När planen har kommit in sägs åter vad en granskning skulle ge, och att rapporten ska ut
      Givet följande kvalitetsgranskningar:
        | Slag   | Genomförd  | Brister konstaterades | Enheten underrättad om D | Handlingsplan inkommen | Rapport publicerad |
        | Extern | 2024-03-12 | ja                    | 2024-04-10               | 2024-05-20             | saknas             |
      När reglerna prövas per 2024-06-30
      Så blir omdömet i område D "D"
      Och dras slutsatsen "Minst ett område skulle få D vid en granskning"
      Och dras slutsatsen "Rapporten publiceras när handlingsplanen har kommit in"
      Men dras inte slutsatsen "Rapporten publiceras inom en månad"

    Scenariomall: Rapporten väntar på planen, och sedan på att publiceras
      Givet följande kvalitetsgranskningar:
        | Slag   | Genomförd  | Brister konstaterades | Enheten underrättad om D | Handlingsplan inkommen | Rapport publicerad |
        | Extern | 2024-03-12 | ja                    | 2024-04-10               | <inkommen>             | <publicerad>       |
      När reglerna prövas per 2024-06-01
      Så <slutsats> "Rapporten publiceras när handlingsplanen har kommit in"

      Exempel:
        | inkommen   | publicerad       | slutsats                                        |
        | saknas     | saknas           | dras inte slutsatsen                            |
        | 2024-06-02 | saknas           | dras inte slutsatsen                            |
        | 2024-06-01 | saknas           | dras slutsatsen                                 |
        | 2024-05-20 | 2024-05-30       | dras inte slutsatsen                            |
        | 2024-05-20 | inte registrerat | går det inte att säga om man ska dra slutsatsen |

    Scenario: En plan som dröjer lyfts till vårdgivaren
      Givet följande kvalitetsgranskningar:
        | Slag   | Genomförd  | Brister konstaterades | Enheten underrättad om D | Handlingsplan inkommen | Rapport publicerad |
        | Extern | 2024-03-12 | ja                    | 2024-04-10               | saknas                 | saknas             |
      När reglerna prövas per 2024-06-30
      Så dras slutsatsen "Handlingsplanen är sen och lyfts till vårdgivaren"
      Och krävs åtgärden "Kalla verksamhetschefen och studierektorn till ett möte och bestäm vem som skriver planen, med datum." av "Vårdgivaren"
      Och dras slutsatsen "Minst ett område skulle få D vid en granskning"
      Men dras inte slutsatsen "Publiceringen väntar på handlingsplanen"

    Scenariomall: Publiceringen väntar bara under de två månaderna
      Givet följande kvalitetsgranskningar:
        | Slag   | Genomförd  | Brister konstaterades | Enheten underrättad om D | Handlingsplan inkommen | Rapport publicerad |
        | Extern | 2024-03-12 | ja                    | 2024-04-10               | saknas                 | saknas             |
      När reglerna prövas per <dag>
      Så dras slutsatsen "Handlingsplan krävs"
      Och <väntar> "Publiceringen väntar på handlingsplanen"
      Och <sen> "Handlingsplanen är sen och lyfts till vårdgivaren"

      Exempel: Sista dagen och dagen efter
        | dag        | väntar               | sen                  |
        | 2024-06-10 | dras slutsatsen      | dras inte slutsatsen |
        | 2024-06-11 | dras inte slutsatsen | dras slutsatsen      |

    Scenariomall: En rapport som redan är publicerad hålls inte inne
      Givet följande kvalitetsgranskningar:
        | Slag   | Genomförd  | Brister konstaterades | Enheten underrättad om D | Handlingsplan inkommen | Rapport publicerad |
        | Extern | 2024-03-12 | ja                    | 2024-04-10               | saknas                 | <publicerad>       |
      När reglerna prövas per 2024-05-02
      Så <väntar> "Publiceringen väntar på handlingsplanen"
      Men dras slutsatsen "Handlingsplan krävs"

      Exempel:
        | publicerad       | väntar                                          |
        | saknas           | dras slutsatsen                                 |
        | 2024-05-03       | dras slutsatsen                                 |
        | 2024-05-02       | dras inte slutsatsen                            |
        | inte registrerat | går det inte att säga om man ska dra slutsatsen |

    Scenario: En plan som kom in för sent lyfts inte till vårdgivaren
      Givet följande kvalitetsgranskningar:
        | Slag   | Genomförd  | Brister konstaterades | Enheten underrättad om D | Handlingsplan inkommen | Rapport publicerad |
        | Extern | 2024-03-12 | ja                    | 2024-04-10               | 2024-06-20             | 2024-06-25         |
      När reglerna prövas per 2024-06-30
      Så är regeln "Handlingsplanen kom in inom två månader" inte uppfylld
      Men dras inte slutsatsen "Handlingsplanen är sen och lyfts till vårdgivaren"

    Scenario: Saknas planen för den ena av två specialiteter väntar publiceringen
      Givet följande kvalitetsgranskningar:
        | Slag   | Genomförd  | Brister konstaterades | Enheten underrättad om D | Handlingsplan inkommen | Rapport publicerad |
        | Extern | 2024-03-12 | ja                    | 2024-04-10               | 2024-05-20             | saknas             |
        | Extern | 2024-03-12 | ja                    | 2024-04-10               | saknas                 | saknas             |
      När reglerna prövas per 2024-06-01
      Så dras slutsatsen "Publiceringen väntar på handlingsplanen"
      Men dras inte slutsatsen "Rapporten publiceras när handlingsplanen har kommit in"

    Scenario: Inte heller när tiden för den planen har gått sägs att rapporten ska publiceras
      Givet följande kvalitetsgranskningar:
        | Slag   | Genomförd  | Brister konstaterades | Enheten underrättad om D | Handlingsplan inkommen | Rapport publicerad |
        | Extern | 2024-03-12 | ja                    | 2024-04-10               | 2024-05-20             | saknas             |
        | Extern | 2024-03-12 | ja                    | 2024-04-10               | saknas                 | saknas             |
      När reglerna prövas per 2024-06-30
      Så dras slutsatsen "Handlingsplanen är sen och lyfts till vårdgivaren"
      Men dras inte slutsatsen "Rapporten publiceras när handlingsplanen har kommit in"

    Scenariomall: Ett D väntar på sin plan också när enheten har granskats igen
      Givet följande kvalitetsgranskningar:
        | Granskare               | Slag   | Genomförd  | Brister konstaterades | Bristerna är åtgärdade | Enheten underrättad om D | Handlingsplan inkommen | Rapport publicerad |
        | Lipus i psykiatri       | Extern | 2024-03-12 | ja                    | <åtgärdade>            | 2024-04-10               | <inkommen>             | saknas             |
        | Lipus i beroendemedicin | Extern | 2024-05-14 | nej                   | saknas                 | saknas                   | saknas                 | saknas             |
      När reglerna prövas per <dag>
      Så <krävs> "Handlingsplan krävs efter en tidigare granskning"
      Och <väntar> "Publiceringen väntar på handlingsplanen"
      Och <sen> "Handlingsplanen är sen och lyfts till vårdgivaren"
      Och dras slutsatsen "Rapporten publiceras inom en månad"
      Men dras inte slutsatsen "Handlingsplan krävs"

      Exempel: Tiden gick ut den 10 juni
        | åtgärdade        | inkommen   | dag        | krävs                                           | väntar               | sen                                             |
        | nej              | saknas     | 2024-06-10 | dras slutsatsen                                 | dras slutsatsen      | dras inte slutsatsen                            |
        | nej              | saknas     | 2024-06-11 | dras slutsatsen                                 | dras inte slutsatsen | dras slutsatsen                                 |
        | nej              | 2024-06-20 | 2024-06-30 | dras inte slutsatsen                            | dras inte slutsatsen | dras inte slutsatsen                            |
        | ja               | saknas     | 2024-06-30 | dras inte slutsatsen                            | dras inte slutsatsen | dras inte slutsatsen                            |

      Exempel: Det är inte känt om bristerna är åtgärdade
        | åtgärdade        | inkommen   | dag        | krävs                                           | väntar                                          | sen                                             |
        | inte registrerat | saknas     | 2024-06-30 | går det inte att säga om man ska dra slutsatsen | går det inte att säga om man ska dra slutsatsen | går det inte att säga om man ska dra slutsatsen |

    Scenario: Planen efter den tidigare granskningen har sin egen tid
      Givet följande kvalitetsgranskningar:
        | Slag   | Genomförd  | Brister konstaterades | Bristerna är åtgärdade | Enheten underrättad om D | Handlingsplan inkommen | Rapport publicerad |
        | Extern | 2024-03-12 | ja                    | nej                    | 2024-04-10               | saknas                 | saknas             |
        | Extern | 2024-05-14 | ja                    | nej                    | 2024-06-03               | saknas                 | saknas             |
      När reglerna prövas per 2024-06-30
      Så krävs åtgärden "Lämna handlingsplanen efter den tidigare granskningen, eller registrera att bristerna är åtgärdade." av "Verksamhetschefen" senast 2024-06-10
      Och krävs åtgärden "Lämna en handlingsplan: en rad per brist med åtgärd, ansvarig och datum." av "Verksamhetschefen" senast 2024-08-03
      Och dras slutsatsen "Handlingsplanen är sen och lyfts till vårdgivaren"
      Och dras slutsatsen "Publiceringen väntar på handlingsplanen"

  Regel: Utan D publiceras rapporten inom en månad

    Scenario: Rapporten är ännu inte publicerad
      Givet följande kvalitetsgranskningar:
        | Slag   | Genomförd  | Enheten underrättad om D | Handlingsplan inkommen | Rapport publicerad |
        | Extern | 2024-03-12 | saknas                   | saknas                 | saknas             |
      När reglerna prövas per 2024-03-20
      Så dras slutsatsen "Rapporten publiceras inom en månad"
      Och krävs åtgärden "Publicera rapporten." av "Lipus" senast 2024-04-12
      Men dras inte slutsatsen "Handlingsplan krävs"
      Och dras inte slutsatsen "Publiceringen väntar på handlingsplanen"

    Scenario: Utan granskning finns ingen rapport att publicera
      Givet att listan "Kvalitetsgranskningar" är tom
      När reglerna prövas per 2024-03-20
      Så dras inte slutsatsen "Rapporten publiceras inom en månad"

    Scenariomall: Rapporten ska publiceras också när månaden har gått, men inte när det är gjort
      Givet följande kvalitetsgranskningar:
        | Slag   | Genomförd  | Enheten underrättad om D | Handlingsplan inkommen | Rapport publicerad |
        | Extern | 2024-03-12 | saknas                   | saknas                 | <publicerad>       |
      När reglerna prövas per 2024-06-30
      Så <slutsats> "Rapporten publiceras inom en månad"

      Exempel:
        | publicerad       | slutsats                                        |
        | saknas           | dras slutsatsen                                 |
        | 2024-07-01       | dras slutsatsen                                 |
        | 2024-06-30       | dras inte slutsatsen                            |
        | 2024-04-12       | dras inte slutsatsen                            |
        | inte registrerat | går det inte att säga om man ska dra slutsatsen |

    Scenariomall: Säger uppgifterna om D emot varandra sägs inte att rapporten ska publiceras
      Givet följande kvalitetsgranskningar:
        | Slag   | Genomförd  | Brister konstaterades | Enheten underrättad om D | Handlingsplan inkommen | Rapport publicerad |
        | Extern | 2024-03-12 | <brister>             | <D>                      | saknas                 | saknas             |
      Och en SPUR-granskning "Psykiatri Norr 2024" med:
        | Enhet               | Psykiatri Norr |
        | Besökets första dag | 2024-03-12     |
      Och följande områdesomdömen:
        | SPUR-granskning     | Bedömt område                 | Bokstav enligt ST-SPUR |
        | Psykiatri Norr 2024 | E Handledning och uppföljning | <bokstav>              |
      När reglerna prövas per 2024-06-30
      Så är regeln "Uppgifterna om D säger inte emot varandra" <utfall> för "Psykiatri Norr"
      Och <slutsats> "Rapporten publiceras inom en månad" för "Psykiatri Norr"

      Exempel:
        | brister | D                | bokstav | utfall                 | slutsats             |
        | ja      | saknas           | C       | uppfylld               | dras slutsatsen      |
        | ja      | saknas           | D       | inte uppfylld          | dras inte slutsatsen |
        | nej     | 2024-04-10       | C       | inte uppfylld          | dras inte slutsatsen |
        | ja      | 2024-04-10       | D       | uppfylld               | dras inte slutsatsen |
        | nej     | inte registrerat | C       | inte möjlig att avgöra | dras slutsatsen      |
