# language: sv
Egenskap: Namn

  Scenariomall: Utan exempel
    Givet en utbildande enhet "<namn>"
    När reglerna prövas per 2024-06-30
    Så är regeln "Namn" uppfylld

  Scenariomall: Med tomt exempel
    Givet en utbildande enhet "<namn>"
    När reglerna prövas per 2024-06-30
    Så är regeln "Namn" uppfylld

    Exempel:
      | namn |
