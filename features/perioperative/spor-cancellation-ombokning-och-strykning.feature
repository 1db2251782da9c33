# language: sv
@spor-cancellation
Egenskap: Ombokning, planerad strykning och sen strykning
  En ändring efter klockan 17.00 dagen före den planerade operationsdagen är en sen strykning, också när patienten får
  en ny tid.

  Bakgrund:
    Givet ett behandlingstillfälle "B1" med:
      | Akut eller elektiv (V320) | Elektiv |
    Och en planerad operation "P1" med:
      | Behandlingstillfälle | B1               |
      | Planerad till        | 2024-03-12 08:00 |
      | Planen är borttagen  | ja               |
    Och en störning "D1" med:
      | Planerad operation | P1     |
      | Ny planerad tid    | saknas |

  Regel: En ändring efter klockan 17.00 dagen före räknas som sen strykning

    Scenariomall: Klockan fem på slaget är ännu inte sent
      Givet att "Störningens tidpunkt (V450)" är "<ändrad>"
      Och att "Räknas lokalt som" är "<räknas som>"
      När reglerna prövas per 2024-06-30
      Så är regeln <utfall>
      Och gäller regeln som en kvalitetsindikator

      Exempel:
        | ändrad           | räknas som         | utfall                 |
        | 2024-03-11 17:01 | Sen strykning      | uppfylld               |
        | 2024-03-11 17:01 | Planerad strykning | inte uppfylld          |
        | 2024-03-12 07:30 | Ombokning          | inte uppfylld          |
        | 2024-03-11 17:00 | Planerad strykning | inte tillämplig        |
        | 2024-03-11 17:01 | okänt              | inte möjlig att avgöra |

    Scenario: En operation före klockan 07.00 hör till dagen innan
      Givet att "Planerad till" är "2024-03-12 06:30" för "P1"
      Och att "Störningens tidpunkt (V450)" är "2024-03-10 17:30" för "D1"
      Och att "Räknas lokalt som" är "Planerad strykning" för "D1"
      När reglerna prövas per 2024-06-30
      Så är regeln inte uppfylld

  Regel: En tidigare ändring räknas som ombokning eller planerad strykning

    Scenariomall: Den nya tiden skiljer dem åt
      Givet att "Störningens tidpunkt (V450)" är "2024-03-11 10:00"
      Och att "Ny planerad tid" är "<ny tid>"
      Och att "Räknas lokalt som" är "<räknas som>"
      När reglerna prövas per 2024-06-30
      Så är regeln <utfall>
      Och gäller regeln som en lokal riktlinje

      Exempel:
        | ny tid           | räknas som         | utfall                 |
        | 2024-03-20 08:00 | Ombokning          | uppfylld               |
        | saknas           | Planerad strykning | uppfylld               |
        | 2024-03-20 08:00 | Planerad strykning | inte uppfylld          |
        | saknas           | Sen strykning      | inte uppfylld          |
        | okänt            | Ombokning          | inte möjlig att avgöra |

  Regel: En borttagen plan har en registrerad störning

    Scenario: Störningen är registrerad
      När reglerna prövas per 2024-06-30
      Så är regeln uppfylld för "P1"
      Och gäller regeln som en kvalitetsindikator

    Scenariomall: En plan utan störning
      Givet en planerad operation "P2" med:
        | Behandlingstillfälle | B1               |
        | Planerad till        | 2024-04-02 08:00 |
        | Planen är borttagen  | <borttagen>      |
      När reglerna prövas per 2024-06-30
      Så är regeln <utfall> för "P2"

      Exempel:
        | borttagen | utfall                 |
        | ja        | inte uppfylld          |
        | nej       | inte tillämplig        |
        | okänt     | inte möjlig att avgöra |

  Regel: Andelen sena strykningar är inte klart högre än för helheten

    Scenariomall: Ett sjukhus hålls mot de andra
      Givet följande sena strykningar av elektiva operationer:
        | Måttets id   | Antal   | Andel   | Den grupp det ingår i |
        | Alla 2024-03 | 4000    | <alla>  | saknas                |
        | Norr 2024-03 | <antal> | <andel> | Alla 2024-03          |
      När reglerna prövas per 2024-06-30
      Så är regeln <utfall> för "Norr 2024-03"
      Och gäller regeln som en lokal riktlinje

      Exempel:
        | antal | andel | alla  | utfall                 |
        | 30    | 0,05  | 0,04  | uppfylld               |
        | 30    | 0,07  | 0,04  | inte uppfylld          |
        | 29    | 0,07  | 0,04  | inte tillämplig        |
        | 30    | 0,07  | okänt | inte möjlig att avgöra |

  Regel: Typ 11, annat, är inte vanligare än ett riktvärde

    Scenariomall: Hur ofta typ 11 används
      Givet följande störningar med typ 11, annat:
        | Måttets id   | Antal   | Andel   |
        | Norr 2024-Q1 | <antal> | <andel> |
      När reglerna prövas per 2024-06-30
      Så är regeln <utfall> för "Norr 2024-Q1"
      Och gäller regeln som en lokal riktlinje

      Exempel:
        | antal | andel | utfall                 |
        | 30    | 0,2   | uppfylld               |
        | 30    | 0,25  | inte uppfylld          |
        | 29    | 0,25  | inte tillämplig        |
        | 30    | okänt | inte möjlig att avgöra |
