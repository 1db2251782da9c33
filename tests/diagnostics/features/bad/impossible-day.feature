# language: sv
Egenskap: Dagar

  Scenario: Februari har inga trettio dagar
    Givet en utbildande enhet "Norr"
    När reglerna prövas per 2026-02-30
    Så är regeln "Namn" uppfylld

  Scenariomall: Dagen står i en rad
    Givet en utbildande enhet "Norr"
    När reglerna prövas per <dag>
    Så är regeln "Namn" uppfylld

    Exempel:
      | dag        |
      | 2026-02-28 |
      | 2026-13-01 |
