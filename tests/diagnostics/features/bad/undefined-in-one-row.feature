# language: sv
Egenskap: Namn

  Scenariomall: Utfall som inte finns
    Givet en utbildande enhet "Norr"
    När reglerna prövas per <dag>
    Så är regeln "Namn" <utfall>

    Exempel:
      | dag        | utfall        |
      | 2024-06-30 | uppfylld      |
      | 30/6 2024  | inte uppfylld |
      | 2024-06-30 | tveksam       |
