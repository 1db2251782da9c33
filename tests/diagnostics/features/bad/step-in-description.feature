# language: sv
Egenskap: Namn
  Givet är inte att alla enheter har ett namn. Här står varför det är så.

  Scenario: Ett steg med felstavat nyckelord
    Gvet en utbildande enhet "Norr"
    När reglerna prövas per 2024-06-30
    Så är regeln "Namn" uppfylld
