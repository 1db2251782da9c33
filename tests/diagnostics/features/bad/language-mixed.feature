# language: sv
Egenskap: Namn

  Scenario: Enheten har ett namn
    Given a unit "Norr"
    När reglerna prövas per 2024-06-30
    Så är regeln "Namn" uppfylld
