# language: sv
@ssr
Egenskap: Jämförelser mellan regioner, och deras förbehåll
  Små antal jämförs inte, och den nyaste perioden är preliminär.

  Regel: Regionens median skiljer sig inte mer än en vecka från hela processens

    Scenariomall: Halland bredvid hela processen
      Givet en vårdprocess "Peniscancer" med:
        | Slag | Malign |
      Och en ledtid till behandling på Sus "Halland" med:
        | Hemregion vid start   | Region Halland |
        | Vårdprocess           | Peniscancer    |
        | Från och med          | saknas         |
        | Antal                 | <antal>        |
        | Median                | <median>       |
        | Den grupp det ingår i | Alla regioner  |
      Och en ledtid till behandling på Sus "Alla regioner" med:
        | Hemregion vid start | saknas      |
        | Vårdprocess         | Peniscancer |
        | Från och med        | saknas      |
        | Antal               | 80          |
        | Median              | 38          |
      När reglerna prövas per 2024-09-02
      Så är regeln <utfall> för "Halland"
      Och gäller regeln som en lokal riktlinje
      Och <slutsats> "Läs jämförelsen mellan regionerna med förbehåll" för "Halland"

      Exempel:
        | antal | median | utfall                 | slutsats                                        |
        | 20    | 45     | uppfylld               | dras slutsatsen                                 |
        | 20    | 46     | inte uppfylld          | dras slutsatsen                                 |
        | 20    | 31     | uppfylld               | dras slutsatsen                                 |
        | 20    | 30     | inte uppfylld          | dras slutsatsen                                 |
        | 9     | 59     | inte tillämplig        | dras inte slutsatsen                            |
        | 20    | okänt  | inte möjlig att avgöra | går det inte att säga om man ska dra slutsatsen |

  Regel: Processens median har inte blivit mer än en vecka längre än föregående kvartal

    Scenariomall: Andra kvartalet 2024
      Givet en vårdprocess "Peniscancer" med:
        | Slag | Malign |
      Och en ledtid till behandling på Sus "Andra kvartalet" med:
        | Vårdprocess         | <process>        |
        | Hemregion vid start | saknas           |
        | Till och med        | 2024-06-30       |
        | Antal               | 20               |
        | Median              | <median>         |
        | Föregående period   | Första kvartalet |
      Och en ledtid till behandling på Sus "Första kvartalet" med:
        | Hemregion vid start | saknas     |
        | Till och med        | 2024-03-31 |
        | Antal               | 20         |
        | Median              | 38         |
      När reglerna prövas per <dag>
      Så är regeln <utfall> för "Andra kvartalet"
      Och gäller regeln som en lokal riktlinje

      Exempel:
        | process     | median | dag        | utfall                 |
        | Peniscancer | 45     | 2024-09-02 | uppfylld               |
        | Peniscancer | 46     | 2024-09-02 | inte uppfylld          |
        | Peniscancer | 46     | 2024-07-10 | inte tillämplig        |
        | Peniscancer | okänt  | 2024-09-02 | inte möjlig att avgöra |
        | saknas      | 46     | 2024-09-02 | inte tillämplig        |

  Regel: Ett litet antal har ingen plats i ordningen

    Scenariomall: En liten region
      Givet en ledtid till behandling på Sus "Blekinge" med:
        | Antal | <antal> |
        | Plats | <plats> |
      När reglerna prövas per 2024-09-02
      Så är regeln <utfall>
      Och gäller regeln som en lokal riktlinje

      Exempel:
        | antal | plats  | utfall                 |
        | 3     | saknas | uppfylld               |
        | 3     | 1      | inte uppfylld          |
        | 5     | 1      | inte tillämplig        |
        | 3     | okänt  | inte möjlig att avgöra |

  Regel: Hemregionens del bygger på minst fyra femtedelar av förloppen

    Scenariomall: Delen räknas där mätpunkterna finns
      Givet en hemregionens del av ledtiden "Halland" med:
        | Från och med             | saknas   |
        | Andel som saknar uppgift | <saknas> |
      När reglerna prövas per 2024-09-02
      Så är regeln <utfall>
      Och gäller regeln som en lokal riktlinje

      Exempel:
        | saknas | utfall                 |
        | 0,2    | uppfylld               |
        | 0,21   | inte uppfylld          |
        | okänt  | inte möjlig att avgöra |

  Regel: Hemregionens del skiljer sig inte mer än tio procentenheter från processens

    Scenariomall: Hallands del bredvid processens
      Givet en vårdprocess "Peniscancer" med:
        | Slag | Malign |
      Och en hemregionens del av ledtiden "Halland" med:
        | Hemregion vid start   | Region Halland |
        | Vårdprocess           | Peniscancer    |
        | Från och med          | saknas         |
        | Antal                 | <antal>        |
        | Kvot mellan summorna  | <del>          |
        | Den grupp det ingår i | Alla regioner  |
      Och en hemregionens del av ledtiden "Alla regioner" med:
        | Hemregion vid start  | saknas      |
        | Vårdprocess          | Peniscancer |
        | Från och med         | saknas      |
        | Antal                | 80          |
        | Kvot mellan summorna | 0,3         |
      När reglerna prövas per 2024-09-02
      Så är regeln <utfall> för "Halland"
      Och gäller regeln som en lokal riktlinje

      Exempel:
        | antal | del   | utfall                 |
        | 20    | 0,4   | uppfylld               |
        | 20    | 0,41  | inte uppfylld          |
        | 20    | 0,19  | inte uppfylld          |
        | 9     | 0,6   | inte tillämplig        |
        | 20    | okänt | inte möjlig att avgöra |

  Regel: Högst en femtedel av Skånes egna förlopp i processen är basuppdrag

    Scenariomall: Basuppdrag bredvid jämförelsen
      Givet en vårdprocess "Peniscancer" med:
        | Slag | Malign |
      Och en basuppdragets andel av Skånes egna förlopp "Peniscancer i Skåne" med:
        | Vårdprocess              | Peniscancer |
        | Andel                    | <andel>     |
        | Andel som saknar uppgift | <saknas>    |
      När reglerna prövas per 2024-09-02
      Så är regeln <utfall>
      Och gäller regeln som en lokal riktlinje

      Exempel:
        | andel | saknas | utfall                 |
        | 0,05  | 0      | uppfylld               |
        | 0,5   | 0      | inte uppfylld          |
        | 0,05  | 0,5    | inte uppfylld          |
        | okänt | 0      | inte möjlig att avgöra |

  Regel: Regionens mätpunkter är lika kompletta som de andras

    Scenariomall: Kodningen i Halland
      Givet en förlopp med alla mätpunkter "Halland" med:
        | Hemregion vid start      | Region Halland |
        | Vårdprocess              | saknas         |
        | Antal                    | 18             |
        | Antal som saknar uppgift | 2              |
        | Andel som saknar uppgift | <saknas>       |
        | Andel                    | <andel>        |
        | Den grupp det ingår i    | Alla regioner  |
      Och en förlopp med alla mätpunkter "Alla regioner" med:
        | Hemregion vid start      | saknas |
        | Vårdprocess              | saknas |
        | Antal                    | 75     |
        | Antal som saknar uppgift | 5      |
        | Andel som saknar uppgift | 0,1    |
        | Andel                    | 0,9    |
      När reglerna prövas per 2024-09-02
      Så är regeln <utfall> för "Halland"
      Och gäller regeln som en lokal riktlinje

      Exempel:
        | saknas | andel | utfall                 |
        | 0,1    | 0,85  | uppfylld               |
        | 0,3    | 0,9   | inte uppfylld          |
        | 0,1    | 0,5   | inte uppfylld          |
        | okänt  | 0,9   | inte möjlig att avgöra |
