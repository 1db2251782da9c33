# language: sv
@quality-register-work
Egenskap: Kvalitetsregisterarbete i ST: registret och måtten
  Det som gör att någon annan kan räkna om samma tal. Prövas bara när arbetet bygger på ett register.

  Bakgrund:
    Givet en ST-läkare "Sara Lind" med:
      | Avsedd specialitet  | Geriatrik    |
      | Svensk AT fullgjord | ja           |
      | Valt regelverk      | SOSFS 2015:8 |
    Och ett projekt "Färre fall" med:
      | ST-läkare         | Sara Lind          |
      | Slag av arbete    | Förbättringsarbete |
      | Påbörjat          | 2025-09-01         |
      | Planerat slut     | 2026-05-31         |
      | Kvalitetsregister | Fallregistret      |

  Regel: Registret är certifierat, och nivån är angiven

    Scenariomall: Registrets certifieringsnivå
      Givet att "Kvalitetsregister" är "<register>"
      Och att "Registrets certifieringsnivå" är "<nivå>"
      När reglerna prövas per 2026-06-01
      Så är regeln <utfall>
      Och gäller regeln som en kvalitetsindikator

      Exempel:
        | register      | nivå     | utfall                 |
        | Fallregistret | Nivå 2   | uppfylld               |
        | Fallregistret | Kandidat | uppfylld               |
        | Fallregistret | saknas   | inte uppfylld          |
        | Fallregistret | okänt    | inte möjlig att avgöra |
        | saknas        | saknas   | inte tillämplig        |

  Regel: Varje mått har täljare, nämnare och sagt vilka som inte räknas

    Scenariomall: Måttets täljare, nämnare och vilka som inte räknas
      Givet följande mått:
        | Namn | Projekt    | Täljare   | Nämnare   | Vilka som inte räknas |
        | Fall | Färre fall | <täljare> | <nämnare> | <inte räknas>         |
      När reglerna prövas per 2026-06-01
      Så är regeln <utfall>
      Och gäller regeln som en kvalitetsindikator

      Exempel:
        | täljare    | nämnare  | inte räknas | utfall                 |
        | antal fall | vårddygn | inga        | uppfylld               |
        | saknas     | vårddygn | inga        | inte uppfylld          |
        | antal fall | saknas   | inga        | inte uppfylld          |
        | antal fall | vårddygn | saknas      | inte uppfylld          |
        | antal fall | vårddygn | okänt       | inte möjlig att avgöra |

  Regel: Registrets täckningsgrad är angiven, med år

    Scenariomall: Täckningsgraden och året
      Givet att "Täckningsgrad i procent" är "<procent>"
      Och att "Täckningsgradens år" är "<år>"
      När reglerna prövas per 2026-06-01
      Så är regeln <utfall>
      Och gäller regeln som en kvalitetsindikator

      Exempel:
        | procent | år     | utfall                 |
        | 88      | 2024   | uppfylld               |
        | saknas  | 2024   | inte uppfylld          |
        | 88      | saknas | inte uppfylld          |
        | 88      | okänt  | inte möjlig att avgöra |

  Regel: Minst fyra av fem patienter finns i registret

    Scenariomall: En låg täckningsgrad ger en varning
      Givet att "Täckningsgrad i procent" är "<procent>"
      När reglerna prövas per 2026-06-01
      Så är regeln <utfall>
      Och gäller regeln som en kvalitetsindikator

      Exempel:
        | procent | utfall                 |
        | 88      | uppfylld               |
        | 80      | uppfylld               |
        | 79      | inte uppfylld          |
        | okänt   | inte möjlig att avgöra |
