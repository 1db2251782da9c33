# language: sv
Egenskap: Namn

  Scenario: Enheten har ett namn
    Givet en utbildande enhet "Norr"
    När reglerna prövas per 2024-06-30
    Så är regeln "Namn" uppfylld

  Regel: En annan regel

    Scenario: Enheten har ett namn
      Givet en utbildande enhet "Syd"
      När reglerna prövas per 2024-06-30
      Så är regeln "Namn" inte uppfylld
