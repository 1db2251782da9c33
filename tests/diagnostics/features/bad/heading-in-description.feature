# language: sv
Egenskap: Namn

  Exempel: Precis fem år
    Givet en utbildande enhet "Norr"
    När reglerna prövas per 2024-06-30
    Så är regeln "Namn" uppfylld

  Regel: Namnet finns
    Senario: Ett namn
    Givet en utbildande enhet "Norr"

    Scenario: Enheten har ett namn
      Givet en utbildande enhet "Norr"
      När reglerna prövas per 2024-06-30
      Så är regeln "Namn" uppfylld
