# language: sv
@svf
Egenskap: SVF: redovisning varje månad och varje år
  Väntetiderna lämnas varje månad, och regionen redovisar året till Regionalt cancercentrum.

  Regel: Månadens väntetider lämnas senast den 20:e i nästa månad

    Scenariomall: Januari 2024
      Givet en redovisning av SVF "Redovisningen" med:
        | Region              | Region Skåne        |
        | Slag av redovisning | Månadens väntetider |
        | Periodens sista dag | 2024-01-31          |
        | Skickad             | <skickad>           |
      När reglerna prövas per <dag>
      Så är regeln <utfall>
      Och gäller regeln som en lokal riktlinje

      Exempel:
        | skickad    | dag        | utfall                 |
        | 2024-02-20 | 2024-03-01 | uppfylld               |
        | 2024-02-21 | 2024-03-01 | inte uppfylld          |
        | saknas     | 2024-02-20 | ännu inte uppfylld     |
        | saknas     | 2024-02-21 | inte uppfylld          |
        | okänt      | 2024-03-01 | inte möjlig att avgöra |

  Regel: Årets redovisning lämnas senast den 30 september

    Scenariomall: Året 2024
      Givet en redovisning av SVF "Redovisningen" med:
        | Region              | Region Skåne           |
        | Slag av redovisning | Årsredovisning via RCC |
        | Periodens sista dag | 2024-12-31             |
        | Skickad             | <skickad>              |
      När reglerna prövas per <dag>
      Så är regeln <utfall>
      Och gäller regeln som en lokal riktlinje

      Exempel:
        | skickad    | dag        | utfall                 |
        | 2024-09-30 | 2024-10-15 | uppfylld               |
        | 2024-10-01 | 2024-10-15 | inte uppfylld          |
        | saknas     | 2024-09-30 | ännu inte uppfylld     |
        | saknas     | 2024-10-01 | inte uppfylld          |
        | okänt      | 2024-10-15 | inte möjlig att avgöra |
