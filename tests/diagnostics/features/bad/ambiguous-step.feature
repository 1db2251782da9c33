# language: sv
Egenskap: Namn

  Scenario: Två steg passar
    Givet den nya enheten
    När reglerna prövas per 2024-06-30
    Så är regeln "Namn" uppfylld
