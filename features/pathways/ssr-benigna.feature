# language: sv
@ssr
Egenskap: Benigna förlopp och deras enda ledtid
  Två mätpunkter, anmälan och operation. Var tiden före anmälan gick syns inte.

  Bakgrund:
    Givet en vårdprocess "Prolaps" med:
      | Slag | Benign |
    Och ett förlopp "F1" med:
      | Vårdprocess                | Prolaps        |
      | Hemregion vid start        | Region Halland |
      | Anmäld till operation      | 2024-03-01     |
      | Start av första behandling | 2024-05-06     |

  Regel: Anmälan till operation är registrerad

    Scenariomall: Opererad den 6 maj
      Givet att "Anmäld till operation" är "<anmäld>"
      När reglerna prövas per 2024-09-02
      Så är regeln <utfall>
      Och gäller regeln som en lokal riktlinje

      Exempel:
        | anmäld     | utfall                 |
        | 2024-03-01 | uppfylld               |
        | saknas     | inte uppfylld          |
        | okänt      | inte möjlig att avgöra |

  Regel: Anmälan kom inte efter operationen

    Scenariomall: Anmälan och operationen den 6 maj
      Givet att "Anmäld till operation" är "<anmäld>"
      När reglerna prövas per 2024-09-02
      Så är regeln <utfall>
      Och gäller regeln som en lokal riktlinje

      Exempel:
        | anmäld     | utfall                 |
        | 2024-05-06 | uppfylld               |
        | 2024-05-07 | inte uppfylld          |
        | saknas     | inte tillämplig        |
        | okänt      | inte möjlig att avgöra |

  Regel: Operationen är inom vårdgarantins gräns från anmälan

    Scenariomall: Anmäld den 1 mars
      Givet att "Start av första behandling" är "<operation>"
      Och en väntan på vård "V1" med:
        | Förlopp        | F1                     |
        | Väntan på      | Operation eller åtgärd |
        | Väntan började | 2024-03-01             |
        | Vården gavs    | <operation>            |
      Och att listan "Tid som inte räknas" är tom
      När reglerna prövas per 2024-09-02
      Så är regeln <utfall>
      Och gäller regeln som en lokal riktlinje

      Exempel:
        | operation  | utfall                 |
        | 2024-05-30 | uppfylld               |
        | 2024-05-31 | inte uppfylld          |
        | okänt      | inte möjlig att avgöra |
        | saknas     | inte tillämplig        |

    Scenario: Patienten valde själv att vänta en månad
      Givet att "Start av första behandling" är "2024-06-29"
      Och en väntan på vård "V1" med:
        | Förlopp        | F1                     |
        | Väntan på      | Operation eller åtgärd |
        | Väntan började | 2024-03-01             |
        | Vården gavs    | 2024-06-29             |
      Och följande tid som inte räknas:
        | Väntan på vård | Avvikelsekod             | Räknas inte från | Räknas igen från |
        | V1             | Patientvald väntan (PvV) | 2024-04-01       | 2024-05-01       |
      När reglerna prövas per 2024-09-02
      Så är regeln uppfylld

    Scenariomall: Ingen vet vilket förlopp en annan väntan i filen hör till
      Givet att "Start av första behandling" är "2024-07-01"
      Och följande väntan på vård:
        | Väntans id | Förlopp | Väntan på              | Väntan började | Vården gavs |
        | V1         | F1      | Operation eller åtgärd | <började>      | 2024-07-01  |
        | V2         | okänt   | Operation eller åtgärd | 2024-05-01     | 2024-07-01  |
      Och att listan "Tid som inte räknas" är tom
      När reglerna prövas per 2024-09-02
      Så är regeln <utfall>

      Exempel:
        | började    | utfall                 |
        | 2024-05-01 | uppfylld               |
        | 2024-03-01 | inte möjlig att avgöra |

  Regel: Regionens benigna median skiljer sig inte mer än en vecka från hela processens

    Scenariomall: Halland bredvid hela processen
      Givet en vårdprocess "Peniscancer" med:
        | Slag | Malign |
      Och en benign ledtid, från anmälan till operation "Halland" med:
        | Hemregion vid start   | Region Halland |
        | Vårdprocess           | Peniscancer    |
        | Från och med          | saknas         |
        | Antal                 | <antal>        |
        | Median                | <median>       |
        | Den grupp det ingår i | Alla regioner  |
      Och en benign ledtid, från anmälan till operation "Alla regioner" med:
        | Hemregion vid start | saknas      |
        | Vårdprocess         | Peniscancer |
        | Från och med        | saknas      |
        | Antal               | 80          |
        | Median              | 38          |
      När reglerna prövas per 2024-09-02
      Så är regeln <utfall> för "Halland"
      Och gäller regeln som en lokal riktlinje
      Och <slutsats> "Hemregionens del går inte att visa" för "Halland"

      Exempel:
        | antal | median | utfall                 | slutsats        |
        | 20    | 45     | uppfylld               | dras slutsatsen |
        | 20    | 46     | inte uppfylld          | dras slutsatsen |
        | 20    | 31     | uppfylld               | dras slutsatsen |
        | 20    | 30     | inte uppfylld          | dras slutsatsen |
        | 9     | 59     | inte tillämplig        | dras slutsatsen |
        | 20    | okänt  | inte möjlig att avgöra | dras slutsatsen |

  Regel: Remissbeslut, ankomst, bedömning och första besök följer i den ordningen

    Scenariomall: Vårdåtagandets datum
      Givet ett vårdåtagande "A1" med:
        | Remissbeslut        | 2024-01-10 |
        | Remiss inkommen     | <inkommen> |
        | Remissen bedömd     | 2024-01-15 |
        | Första besök på Sus | <besök>    |
      När reglerna prövas per 2024-09-02
      Så är regeln <utfall>
      Och gäller regeln som en lokal riktlinje

      Exempel:
        | inkommen   | besök      | utfall                 |
        | 2024-01-12 | 2024-02-20 | uppfylld               |
        | 2024-01-12 | saknas     | uppfylld               |
        | 2024-01-09 | 2024-02-20 | inte uppfylld          |
        | 2024-01-16 | 2024-02-20 | inte uppfylld          |
        | 2024-01-12 | 2024-01-14 | inte uppfylld          |
        | okänt      | 2024-02-20 | inte möjlig att avgöra |

  Regel: Vårdåtagandet anger remittenten

    Scenariomall: Ett vårdåtagande med remittent
      Givet ett vårdåtagande "A1" med:
        | Remittent | <remittent> |
      När reglerna prövas per 2024-09-02
      Så är regeln <utfall>
      Och gäller regeln som en lokal riktlinje

      Exempel:
        | remittent        | utfall                 |
        | Hallands sjukhus | uppfylld               |
        | saknas           | inte uppfylld          |
        | okänt            | inte möjlig att avgöra |

  Regel: Vårdåtagandet är kopplat till en bevakning i kön

    Scenariomall: Vårdåtagande och bevakning
      Givet ett vårdåtagande "A1" med:
        | Bevakning i kön (bild 090) | <bevakning> |
      När reglerna prövas per 2024-09-02
      Så är regeln <utfall>
      Och gäller regeln som en lokal riktlinje

      Exempel:
        | bevakning | utfall                 |
        | B77       | uppfylld               |
        | saknas    | inte uppfylld          |
        | okänt     | inte möjlig att avgöra |

    Scenario: Luckan förs till kraven på nästa system
      Givet ett vårdåtagande "A1" med:
        | Bevakning i kön (bild 090) | saknas |
      När reglerna prövas per 2024-09-02
      Så är regeln inte uppfylld
      Och dras slutsatsen "Luckan förs in bland kraven på nästa system" för "A1"

    Scenario: Ingen lucka
      Givet ett vårdåtagande "A1" med:
        | Bevakning i kön (bild 090) | B77        |
        | Åtagandet avslutat         | 2024-02-20 |
        | Senare besök utan koppling | 0          |
        | Första besök i hemregionen | 2023-12-04 |
      När reglerna prövas per 2024-09-02
      Så är regeln uppfylld
      Och dras inte slutsatsen "Luckan förs in bland kraven på nästa system" för "A1"

  Regel: Besök efter att åtagandet avslutats är kopplade till det

    Scenariomall: Åtagandet avslutades efter första besöket
      Givet ett vårdåtagande "A1" med:
        | Åtagandet avslutat         | <avslutat> |
        | Senare besök utan koppling | <besök>    |
      När reglerna prövas per 2024-09-02
      Så är regeln <utfall>
      Och gäller regeln som en lokal riktlinje

      Exempel:
        | avslutat   | besök | utfall                 |
        | 2024-02-20 | 0     | uppfylld               |
        | 2024-02-20 | 1     | inte uppfylld          |
        | saknas     | 1     | inte tillämplig        |
        | 2024-02-20 | okänt | inte möjlig att avgöra |

    Scenario: Fristående besök förs till kraven
      Givet ett vårdåtagande "A1" med:
        | Bevakning i kön (bild 090) | B77        |
        | Åtagandet avslutat         | 2024-02-20 |
        | Senare besök utan koppling | 1          |
        | Första besök i hemregionen | 2023-12-04 |
      När reglerna prövas per 2024-09-02
      Så dras slutsatsen "Luckan förs in bland kraven på nästa system" för "A1"

  Regel: Remissen anger första besöket i hemregionen

    Scenariomall: Vårdåtagande och besök hemma
      Givet ett vårdåtagande "A1" med:
        | Första besök i hemregionen | <besök> |
      När reglerna prövas per 2024-09-02
      Så är regeln <utfall>
      Och gäller regeln som en lokal riktlinje

      Exempel:
        | besök      | utfall                 |
        | 2023-12-04 | uppfylld               |
        | saknas     | inte uppfylld          |
        | okänt      | inte möjlig att avgöra |

    Scenario: Besöket hemma förs till kraven
      Givet ett vårdåtagande "A1" med:
        | Bevakning i kön (bild 090) | B77    |
        | Åtagandet avslutat         | saknas |
        | Första besök i hemregionen | saknas |
      När reglerna prövas per 2024-09-02
      Så dras slutsatsen "Luckan förs in bland kraven på nästa system" för "A1"
