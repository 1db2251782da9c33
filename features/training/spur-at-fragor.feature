# language: sv
@spur-at
Egenskap: AT-SPUR: frågorna i de åtta områdena
  Lipus ger en eller två exempelfrågor för varje område. De är kvalitetskriterier, inte krav, och ställs i alla fem
  rapporterna. Checklistan är inte offentlig.

  Bakgrund:
    Givet en AT-rapport "AT Norr, psykiatri" med:
      | Rapporten gäller | Psykiatri |

  Regel: Verksamheten är bred

    Scenariomall: Verksamheten är bred: granskarnas svar
      Givet att "Verksamheten är bred" är "<svar>"
      När reglerna prövas per 2024-06-30
      Så är regeln <utfall>
      Och gäller regeln som en kvalitetsindikator
      Och anges källan "Bedömningsområden AT-SPUR (lipus.se)"

      Exempel:
        | svar             | utfall                 |
        | ja               | uppfylld               |
        | nej              | inte uppfylld          |
        | inte registrerat | inte möjlig att avgöra |

  Regel: Medarbetarna kan ge det som målen för AT kräver

    Scenariomall: Medarbetarna kan ge det som målen för AT kräver: granskarnas svar
      Givet att "Medarbetarna kan ge det som målen för AT kräver" är "<svar>"
      När reglerna prövas per 2024-06-30
      Så är regeln <utfall>
      Och gäller regeln som en kvalitetsindikator
      Och anges källan "Bedömningsområden AT-SPUR (lipus.se)"

      Exempel:
        | svar             | utfall                 |
        | ja               | uppfylld               |
        | nej              | inte uppfylld          |
        | inte registrerat | inte möjlig att avgöra |

  Regel: Lokaler och utrustning är tidsenliga

    Scenariomall: Lokaler och utrustning är tidsenliga: granskarnas svar
      Givet att "Lokaler och utrustning är tidsenliga" är "<svar>"
      När reglerna prövas per 2024-06-30
      Så är regeln <utfall>
      Och gäller regeln som en kvalitetsindikator
      Och anges källan "Bedömningsområden AT-SPUR (lipus.se)"

      Exempel:
        | svar             | utfall                 |
        | ja               | uppfylld               |
        | nej              | inte uppfylld          |
        | inte registrerat | inte möjlig att avgöra |

  Regel: Varje AT-läkare har en individuell plan

    Scenariomall: Varje AT-läkare har en individuell plan: granskarnas svar
      Givet att "Varje AT-läkare har en individuell plan" är "<svar>"
      När reglerna prövas per 2024-06-30
      Så är regeln <utfall>
      Och gäller regeln som en kvalitetsindikator
      Och anges källan "Bedömningsområden AT-SPUR (lipus.se)"

      Exempel:
        | svar             | utfall                 |
        | ja               | uppfylld               |
        | nej              | inte uppfylld          |
        | inte registrerat | inte möjlig att avgöra |

  Regel: Utbildningsklimatet är gott

    Scenariomall: Utbildningsklimatet är gott: granskarnas svar
      Givet att "Utbildningsklimatet är gott" är "<svar>"
      När reglerna prövas per 2024-06-30
      Så är regeln <utfall>
      Och gäller regeln som en kvalitetsindikator
      Och anges källan "Bedömningsområden AT-SPUR (lipus.se)"

      Exempel:
        | svar             | utfall                 |
        | ja               | uppfylld               |
        | nej              | inte uppfylld          |
        | inte registrerat | inte möjlig att avgöra |

  Regel: Varje AT-läkare har en personlig handledare

    Scenariomall: Varje AT-läkare har en personlig handledare: granskarnas svar
      Givet att "Varje AT-läkare har en personlig handledare" är "<svar>"
      När reglerna prövas per 2024-06-30
      Så är regeln <utfall>
      Och gäller regeln som en kvalitetsindikator
      Och anges källan "Bedömningsområden AT-SPUR (lipus.se)"

      Exempel:
        | svar             | utfall                 |
        | ja               | uppfylld               |
        | nej              | inte uppfylld          |
        | inte registrerat | inte möjlig att avgöra |

  Regel: AT-läkarna har regelbundna handledarsamtal

    Scenariomall: AT-läkarna har regelbundna handledarsamtal: granskarnas svar
      Givet att "AT-läkarna har regelbundna handledarsamtal" är "<svar>"
      När reglerna prövas per 2024-06-30
      Så är regeln <utfall>
      Och gäller regeln som en kvalitetsindikator
      Och anges källan "Bedömningsområden AT-SPUR (lipus.se)"

      Exempel:
        | svar             | utfall                 |
        | ja               | uppfylld               |
        | nej              | inte uppfylld          |
        | inte registrerat | inte möjlig att avgöra |

  Regel: Teoretisk utbildning ges på arbetstid

    Scenariomall: Teoretisk utbildning ges på arbetstid: granskarnas svar
      Givet att "Teoretisk utbildning ges på arbetstid" är "<svar>"
      När reglerna prövas per 2024-06-30
      Så är regeln <utfall>
      Och gäller regeln som en kvalitetsindikator
      Och anges källan "Bedömningsområden AT-SPUR (lipus.se)"

      Exempel:
        | svar             | utfall                 |
        | ja               | uppfylld               |
        | nej              | inte uppfylld          |
        | inte registrerat | inte möjlig att avgöra |

  Regel: AT kvalitetssäkras fortlöpande

    Scenariomall: AT kvalitetssäkras fortlöpande: granskarnas svar
      Givet att "AT kvalitetssäkras fortlöpande" är "<svar>"
      När reglerna prövas per 2024-06-30
      Så är regeln <utfall>
      Och gäller regeln som en kvalitetsindikator
      Och anges källan "Bedömningsområden AT-SPUR (lipus.se)"

      Exempel:
        | svar             | utfall                 |
        | ja               | uppfylld               |
        | nej              | inte uppfylld          |
        | inte registrerat | inte möjlig att avgöra |

  Regel: AT-läkarna har minst fyra timmar självstudier i veckan

    Scenariomall: SYLF:s önskan om självstudier sänker inte betyget
      Givet att "AT-läkarnas självstudier timmar per vecka" är "<timmar>"
      När reglerna prövas per 2024-06-30
      Så är regeln <utfall>
      Och gäller regeln som en lokal riktlinje

      Exempel:
        | timmar           | utfall                 |
        | 4                | uppfylld               |
        | 3,5              | inte uppfylld          |
        | inte registrerat | inte möjlig att avgöra |
