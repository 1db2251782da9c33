# language: sv
Egenskap: Namn

  Scenario: Texten tar aldrig slut
    Givet en utbildande enhet "Norr"
      """
      text
