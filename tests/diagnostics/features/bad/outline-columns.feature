# language: sv
Egenskap: Namn

  Scenariomall: Fel kolumner
    Givet en utbildande enhet "<namn>"
    När reglerna prövas per 2024-06-30
    Så är regeln "Namn" <utfall>

    Exempel:
      | nam  | utfall   | utfall   |
      | Norr | uppfylld | uppfylld |
