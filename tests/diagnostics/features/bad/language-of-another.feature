# language: en
@sosfs-2015-8
Egenskap: Allt är skrivet på svenska

  Regel: Namn

    Scenario: Enheten har ett namn
      Givet en utbildande enhet "Norr"
      När reglerna prövas per 2024-06-30
      Så är regeln "Namn" uppfylld
