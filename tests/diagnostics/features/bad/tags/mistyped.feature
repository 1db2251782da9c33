# language: sv
@långsam @sosfs-2015-9
Egenskap: Namn

  Scenario: Enheten har ett namn
    Givet en utbildande enhet "Norr"
    När reglerna prövas per 2024-06-30
    Så är regeln "Namn" uppfylld
