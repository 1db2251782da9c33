# language: sv
Egenskap: Namn

  Scenario: Inget väntas
    Givet en utbildande enhet "Norr"
    När reglerna prövas per 2024-06-30

  Scenario: Inga steg alls
