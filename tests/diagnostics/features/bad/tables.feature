# language: sv
Egenskap: Namn

  Scenario: Tabeller på fel ställe
    Givet en utbildande enhet "Norr" med:
    Och att "Namn" är "Norr"
      | Namn |
      | Norr |
    Och följande läkare:
      | Namn    | Enhet | Namn |
      | Anna Ek | Norr  | Bo   |
    När reglerna prövas per 2024-06-30
    Så är regeln "Namn" uppfylld
