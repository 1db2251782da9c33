# language: sv
Egenskap: Namn

  Scenario: Felskrivna steg
    Givet enn utbildande enhet "Norr"
    Och reglerna prövas per 2024-06-30
    När reglerna prövas den 2024-06-30
    Så är regeln "Namn" oppfylld
    Och regnar det i Umeå
