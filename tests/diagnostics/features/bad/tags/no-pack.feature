# language: sv
@långsam
Egenskap: Namn

  Scenario: Enheten har ett namn
    Givet en utbildande enhet "Norr"
    När reglerna prövas per 2024-06-30
    Så är regeln "Namn" uppfylld
