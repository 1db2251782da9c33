# language: sv
@spur-at
Egenskap: AT-SPUR: betygen A, B och C
  AT-SPUR har tre betyg för vart och ett av åtta områden. C är brist mot föreskrift. Betygen i ST-SPUR är fyra, och
  där betyder C något annat. Ett krav som inte är verifierat ger aldrig ensamt ett C.

  Bakgrund:
    Givet en AT-granskning "AT Norr 2024" med:
      | Genomförd | 2024-05-15 |
    Och en AT-rapport "AT Norr, övergripande" med:
      | AT-granskning                                            | AT Norr 2024              |
      | Rapporten gäller                                         | Övergripande organisation |
      | Verksamheten är bred                                     | ja                        |
      | Medarbetarna kan ge det som målen för AT kräver          | ja                        |
      | Lokaler och utrustning är tidsenliga                     | ja                        |
      | Varje AT-läkare har en individuell plan                  | ja                        |
      | Utbildningsklimatet är gott                              | ja                        |
      | Varje AT-läkare har en personlig handledare              | ja                        |
      | AT-läkarna har regelbundna handledarsamtal               | ja                        |
      | Teoretisk utbildning ges på arbetstid                    | ja                        |
      | AT kvalitetssäkras fortlöpande                           | ja                        |
      | Planerad AT-tid i månader på heltid                      | 18                        |
      | AT-läkarna har sammanhängande blockförordnanden          | ja                        |
      | Allmänmedicin ligger sist i AT-läkarnas planer           | ja                        |
      | Ingen AT-tjänst är under halvtid                         | ja                        |
      | Chefer utan medicinsk kompetens låter någon annan intyga | ja                        |
    Och en AT-rapport "AT Norr, psykiatri" med:
      | AT-granskning                                               | AT Norr 2024 |
      | Rapporten gäller                                            | Psykiatri    |
      | Brister mot föreskrift som ligger hos huvudmannen           | saknas       |
      | Verksamheten är bred                                        | ja           |
      | Medarbetarna kan ge det som målen för AT kräver             | ja           |
      | Lokaler och utrustning är tidsenliga                        | ja           |
      | Varje AT-läkare har en individuell plan                     | ja           |
      | Utbildningsklimatet är gott                                 | ja           |
      | Varje AT-läkare har en personlig handledare                 | ja           |
      | AT-läkarna har regelbundna handledarsamtal                  | ja           |
      | Teoretisk utbildning ges på arbetstid                       | ja           |
      | AT-läkarnas självstudier timmar per vecka                   | 4            |
      | AT kvalitetssäkras fortlöpande                              | ja           |
      | Planerad AT-tid i månader på heltid                         | 3            |
      | Alla AT-läkare har handledare i blocket                     | ja           |
      | Handledarna för AT-läkarna är specialister                  | ja           |
      | Varje avslutat avsnitt intygas efter samråd med handledaren | ja           |
    Och följande AT-rapporter:
      | Namn                     | AT-granskning | Rapporten gäller                 | Planerad AT-tid i månader på heltid | Brister mot föreskrift som ligger hos huvudmannen |
      | AT Norr, invärtesmedicin | AT Norr 2024  | Invärtesmedicinska specialiteter | 5                                   | saknas                                            |
      | AT Norr, opererande      | AT Norr 2024  | Opererande specialiteter         | 4                                   | saknas                                            |
      | AT Norr, allmänmedicin   | AT Norr 2024  | Allmänmedicin                    | 6                                   | saknas                                            |

  Regel: Betyget sätts av den allvarligaste bristen i området

    Scenariomall: När allt är på plats får varje område A
      När reglerna prövas per 2024-06-30
      Så blir omdömet i område <område> "A" för "AT Norr, psykiatri"
      Och blir omdömet i område <område> "A" för "AT Norr, övergripande"

      Exempel:
        | område        |
        | verksamheten  |
        | medarbetarna  |
        | lokalerna     |
        | upplagget     |
        | klimatet      |
        | handledningen |
        | teorin        |
        | kvaliteten    |

    Scenariomall: En missad fråga ger B
      Givet att "<fråga>" är "nej" för "AT Norr, psykiatri"
      När reglerna prövas per 2024-06-30
      Så blir omdömet i område <område> "B" för "AT Norr, psykiatri"
      Och dras slutsatsen "Åtgärder i AT rekommenderas" för "AT Norr, psykiatri"
      Men dras inte slutsatsen "Åtgärder i AT krävs" för "AT Norr, psykiatri"

      Exempel:
        | område        | fråga                                           |
        | verksamheten  | Verksamheten är bred                            |
        | medarbetarna  | Medarbetarna kan ge det som målen för AT kräver |
        | lokalerna     | Lokaler och utrustning är tidsenliga            |
        | upplagget     | Varje AT-läkare har en individuell plan         |
        | klimatet      | Utbildningsklimatet är gott                     |
        | handledningen | AT-läkarna har regelbundna handledarsamtal      |
        | teorin        | Teoretisk utbildning ges på arbetstid           |
        | kvaliteten    | AT kvalitetssäkras fortlöpande                  |

    Scenario: En brist mot föreskrift ger C i AT
      Givet att "Planerad AT-tid i månader på heltid" är "2" för "AT Norr, psykiatri"
      När reglerna prövas per 2024-06-30
      Så blir omdömet i område upplagget "C" för "AT Norr, psykiatri"
      Och dras slutsatsen "Åtgärder i AT krävs" för "AT Norr, psykiatri"
      Men dras inte slutsatsen "Åtgärder i AT rekommenderas" för "AT Norr, psykiatri"
      Och dras inte slutsatsen "Åtgärder i AT krävs" för "AT Norr, övergripande"

    Scenario: SYLF:s önskan sänker inte betyget
      Givet att "AT-läkarnas självstudier timmar per vecka" är "1" för "AT Norr, psykiatri"
      När reglerna prövas per 2024-06-30
      Så blir omdömet i område teorin "A" för "AT Norr, psykiatri"

    Scenario: När en fråga inte är besvarad är betyget ett spann
      Givet att "Verksamheten är bred" inte är registrerat för "AT Norr, psykiatri"
      När reglerna prövas per 2024-06-30
      Så blir omdömet i område verksamheten mellan "A" och "B" för "AT Norr, psykiatri"
      Och går det inte att säga om man ska dra slutsatsen "Åtgärder i AT rekommenderas" för "AT Norr, psykiatri"

  Regel: En brist hos huvudmannen sänker den övergripande rapporten och inte blockets

    Scenario: Huvudmannen har planerat för kort tid i psykiatri
      Givet att "Planerad AT-tid i månader på heltid" är "2" för "AT Norr, psykiatri"
      Och att "Brister mot föreskrift som ligger hos huvudmannen" är "Tiden i blocket" för "AT Norr, psykiatri"
      När reglerna prövas per 2024-06-30
      Så blir omdömet i område upplagget "A" för "AT Norr, psykiatri"
      Och blir omdömet i område upplagget "C" för "AT Norr, övergripande"
      Och dras slutsatsen "Åtgärder i AT krävs" för "AT Norr, övergripande"
      Men dras inte slutsatsen "Åtgärder i AT krävs" för "AT Norr, psykiatri"

    Scenario: Huvudmannen har lagt tiden i allmänmedicin i stället för i medicin och kirurgi
      Givet att "Planerad AT-tid i månader på heltid" är "3" för "AT Norr, invärtesmedicin"
      Och att "Planerad AT-tid i månader på heltid" är "3" för "AT Norr, opererande"
      Och att "Planerad AT-tid i månader på heltid" är "9" för "AT Norr, allmänmedicin"
      När reglerna prövas per 2024-06-30
      Så blir omdömet i område upplagget "C" för "AT Norr, övergripande"
      Och dras slutsatsen "Åtgärder i AT krävs" för "AT Norr, övergripande"

    Scenario: Huvudmannen har inte ordnat handledare i psykiatri
      Givet att "Alla AT-läkare har handledare i blocket" är "nej" för "AT Norr, psykiatri"
      Och att "Brister mot föreskrift som ligger hos huvudmannen" är "Tillgången till handledare" för "AT Norr, psykiatri"
      När reglerna prövas per 2024-06-30
      Så blir omdömet i område handledningen "A" för "AT Norr, psykiatri"
      Och blir omdömet i område handledningen "C" för "AT Norr, övergripande"

    Scenario: Var bristen ligger är inte känt
      Givet att "Planerad AT-tid i månader på heltid" är "2" för "AT Norr, psykiatri"
      Och att "Brister mot föreskrift som ligger hos huvudmannen" inte är registrerat för "AT Norr, psykiatri"
      När reglerna prövas per 2024-06-30
      Så blir omdömet i område upplagget mellan "A" och "C" för "AT Norr, psykiatri"
      Och blir omdömet i område upplagget mellan "A" och "C" för "AT Norr, övergripande"

    Scenario: Blockens rapporter är inte skrivna än
      Givet en AT-granskning "AT Syd 2024"
      Och en AT-rapport "AT Syd, övergripande" med:
        | AT-granskning                                            | AT Syd 2024               |
        | Rapporten gäller                                         | Övergripande organisation |
        | Varje AT-läkare har en individuell plan                  | ja                        |
        | Planerad AT-tid i månader på heltid                      | 18                        |
        | AT-läkarna har sammanhängande blockförordnanden          | ja                        |
        | Allmänmedicin ligger sist i AT-läkarnas planer           | ja                        |
        | Ingen AT-tjänst är under halvtid                         | ja                        |
      När reglerna prövas per 2024-06-30
      Så blir omdömet i område upplagget mellan "A" och "C" för "AT Syd, övergripande"
