# language: sv
@spor-waiting
Egenskap: Väntan på operation enligt SPOR
  Väntan går från anmälan (V310) till operationsstart (V565): i minuter för akuta operationer, i dagar för elektiva.

  Bakgrund:
    Givet ett behandlingstillfälle "B1" med:
      | Akut eller elektiv (V320) | Akut             |
      | Akut prioritering (V325)  | Inom 2 timmar    |
      | Anmälan (V310)            | 2024-03-12 10:00 |
      | Operationsstart (V565)    | 2024-03-12 11:00 |

  Regel: En operation som började före sin anmälan är märkt som anmäld i efterhand

    Scenariomall: Bara omedelbara operationer får anmälas i efterhand
      Givet att "Anmälan (V310)" är "<anmäld>"
      Och att "Omedelbar operation, anmäld i efterhand" är "<märkt>"
      När reglerna prövas per 2024-06-30
      Så är regeln <utfall>
      Och gäller regeln som en kvalitetsindikator

      Exempel:
        | anmäld           | märkt | utfall                 |
        | 2024-03-12 11:10 | ja    | uppfylld               |
        | 2024-03-12 11:10 | nej   | inte uppfylld          |
        | 2024-03-12 11:00 | nej   | inte uppfylld          |
        | 2024-03-12 10:59 | nej   | inte tillämplig        |
        | 2024-03-12 11:10 | okänt | inte möjlig att avgöra |

  Regel: En elektiv operation är anmäld före operationsdagen

    Scenariomall: Anmäld samma dag
      Givet att "Akut eller elektiv (V320)" är "Elektiv"
      Och att "Anmälan (V310)" är "<anmäld>"
      När reglerna prövas per 2024-06-30
      Så är regeln <utfall>
      Och gäller regeln som en kvalitetsindikator

      Exempel:
        | anmäld           | utfall                 |
        | 2024-03-11 23:59 | uppfylld               |
        | 2024-03-12 00:00 | inte uppfylld          |
        | okänt            | inte möjlig att avgöra |

  Regel: En akut operation har en akut prioritet

    Scenariomall: Klassen behövs
      Givet att "Akut prioritering (V325)" är "<klass>"
      När reglerna prövas per 2024-06-30
      Så är regeln <utfall>
      Och gäller regeln som en lokal riktlinje

      Exempel:
        | klass          | utfall                 |
        | Inom 24 timmar | uppfylld               |
        | saknas         | inte uppfylld          |
        | okänt          | inte möjlig att avgöra |

  Regel: En akut operation började inom sin klass

    Scenariomall: På minuten
      Givet att "Akut prioritering (V325)" är "<klass>"
      Och att "Operationsstart (V565)" är "<start>"
      När reglerna prövas per 2024-06-30
      Så är regeln <utfall>
      Och gäller regeln som en kvalitetsindikator

      Exempel:
        | klass          | start            | utfall                 |
        | Inom 2 timmar  | 2024-03-12 12:00 | uppfylld               |
        | Inom 2 timmar  | 2024-03-12 12:01 | inte uppfylld          |
        | Inom 6 timmar  | 2024-03-12 16:00 | uppfylld               |
        | Inom 6 timmar  | 2024-03-12 16:01 | inte uppfylld          |
        | Inom 24 timmar | 2024-03-13 10:00 | uppfylld               |
        | Inom 24 timmar | 2024-03-13 10:01 | inte uppfylld          |
        | Omedelbart     | 2024-03-12 10:20 | inte tillämplig        |
        | Inom 2 timmar  | okänt            | inte möjlig att avgöra |

    Scenario: Sommartidens natt är en timme kortare
      Givet att "Anmälan (V310)" är "2024-03-31 01:30"
      Och att "Operationsstart (V565)" är "2024-03-31 04:30"
      När reglerna prövas per 2024-06-30
      Så är regeln uppfylld

  Regel: En elektiv operation gjordes inom 90 dagar från beslutet, eller så valde patienten att vänta

    Scenariomall: Dagar från beslutet
      Givet att "Akut eller elektiv (V320)" är "Elektiv"
      Och att "Beslut om operation" är "<beslut>"
      Och att "Patienten har valt att vänta" är "<valt>"
      När reglerna prövas per 2024-06-30
      Så är regeln <utfall>
      Och gäller regeln som en kvalitetsindikator

      Exempel:
        | beslut     | valt  | utfall                 |
        | 2023-12-13 | nej   | uppfylld               |
        | 2023-12-12 | nej   | inte uppfylld          |
        | 2023-12-12 | ja    | uppfylld               |
        | 2023-12-12 | okänt | inte möjlig att avgöra |
        | 2024-03-13 | nej   | inte tillämplig        |

  Regel: En elektiv operation är beslutad senast operationsdagen

    Scenariomall: Beslutet registrerat kring operationsdagen
      Givet att "Akut eller elektiv (V320)" är "Elektiv"
      Och att "Beslut om operation" är "<beslut>"
      När reglerna prövas per 2024-06-30
      Så är regeln <utfall>
      Och gäller regeln som en lokal riktlinje

      Exempel:
        | beslut     | utfall                 |
        | 2024-03-12 | uppfylld               |
        | 2024-03-13 | inte uppfylld          |
        | okänt      | inte möjlig att avgöra |
        | saknas     | inte tillämplig        |
