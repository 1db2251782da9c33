# language: sv
Egenskap: Namn

  Scenario: En cell för lite
    Givet följande läkare:
      | Namn    | Enhet |
      | Anna Ek |
    När reglerna prövas per 2024-06-30
    Så är regeln "Namn" uppfylld
