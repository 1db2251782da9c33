# language: sv
Egenskap: Namn

  Bakgrund:
    Givet en utbildande enhet "Norr"

  Scenario: Börjar med Och
    Och en utbildande enhet "Syd"
    När reglerna prövas per 2024-06-30
    Så är regeln "Namn" uppfylld
