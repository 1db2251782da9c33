# language: sv
Egenskap: Namn

  Scenario: Steg utan nyckelord
    Givet en utbildande enhet "Norr"
    Sedan reglerna prövas
    Så är regeln "Namn" uppfylld

    Exempel: Precis fem år
