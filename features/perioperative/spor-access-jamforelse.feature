# language: sv
@spor-access
Egenskap: Jämförelse och utlämnande i SPOR
  En enhet får jämföra sig med vilken annan deltagande enhet som helst, men utanför den egna organisationen bara i
  fastställda rapporter med sammanställda tal.

  Bakgrund:
    Givet följande sjukhus:
      | Sjukhusets id | Namn        | Vårdgivare |
      | H1            | Norra länet | Region A   |
      | H2            | Södra länet | Region B   |
    Och följande operationsenheter:
      | Enhetens id | Sjukhus | Deltar i SPOR | Skickar data |
      | U1          | H1      | ja            | ja           |
      | U2          | H2      | ja            | ja           |
      | U3          | H1      | ja            | ja           |
      | U4          | H2      | nej           | nej          |
      | U5          | H2      | okänt         | ja           |
    Och följande användare:
      | Namn    |
      | Asta Ek |
    Och en begäran om uppgifter "R1" med:
      | Användare                    | Asta Ek            |
      | Egen enhet                   | U1                 |
      | Vems uppgifter               | En enhet           |
      | Enhet som uppgifterna gäller | U2                 |
      | Begär                        | Fastställd rapport |
      | Bara sammanställda tal       | ja                 |

  Regel: Enheten som det jämförs med deltar i registret

    Scenariomall: Olika enheter
      Givet att "Enhet som uppgifterna gäller" är "<enhet>"
      När reglerna prövas per 2020-03-16
      Så är regeln <utfall>
      Och gäller regeln som en kvalitetsindikator

      Exempel:
        | enhet | utfall                 |
        | U2    | uppfylld               |
        | U4    | inte uppfylld          |
        | U5    | inte möjlig att avgöra |
        | U1    | inte tillämplig        |

  Regel: Utanför den egna organisationen lämnas bara fastställda rapporter ut

    Scenariomall: En egen sammanställning
      Givet att "Begär" är "Egen sammanställning"
      Och att "Enhet som uppgifterna gäller" är "<enhet>"
      När reglerna prövas per 2020-03-16
      Så är regeln <utfall>
      Och gäller regeln som en kvalitetsindikator

      Exempel:
        | enhet | utfall                 |
        | U1    | inte tillämplig        |
        | U3    | inte tillämplig        |
        | U2    | inte uppfylld          |
        | okänt | inte möjlig att avgöra |

    Scenario: En fastställd rapport om liknande sjukhus
      Givet att "Vems uppgifter" är "Liknande sjukhus"
      Och att "Enhet som uppgifterna gäller" är "saknas"
      När reglerna prövas per 2020-03-16
      Så är regeln uppfylld

  Regel: Utanför den egna organisationen lämnas bara sammanställda tal ut

    Scenariomall: Sammanställda tal om en annan vårdgivares enhet
      Givet att "Bara sammanställda tal" är "<svar>"
      När reglerna prövas per 2020-03-16
      Så är regeln <utfall>
      Och gäller regeln som en kvalitetsindikator

      Exempel:
        | svar  | utfall                 |
        | ja    | uppfylld               |
        | nej   | inte uppfylld          |
        | okänt | inte möjlig att avgöra |

  Regel: Enskilda uppgifter och arbetsmaterial gäller bara den egna enheten

    Scenariomall: En datamängd
      Givet att "Begär" är "Enskild datamängd"
      Och att "Enhet som uppgifterna gäller" är "<enhet>"
      När reglerna prövas per 2020-03-16
      Så är regeln <utfall>
      Och gäller regeln som en kvalitetsindikator

      Exempel:
        | enhet | utfall                 |
        | U1    | uppfylld               |
        | U3    | inte uppfylld          |
        | U2    | inte uppfylld          |
        | okänt | inte möjlig att avgöra |

  Regel: En Excelfil gäller bara den egna enheten

    Scenariomall: En Excelfil
      Givet att "Begär" är "Excelfil"
      Och att "Enhet som uppgifterna gäller" är "<enhet>"
      När reglerna prövas per 2020-03-16
      Så är regeln <utfall>
      Och gäller regeln som en kvalitetsindikator

      Exempel:
        | enhet | utfall                 |
        | U1    | uppfylld               |
        | U3    | inte uppfylld          |
        | okänt | inte möjlig att avgöra |

    Scenario: En fastställd rapport är ingen Excelfil
      När reglerna prövas per 2020-03-16
      Så är regeln inte tillämplig

  Regel: Den som inte skickar data ser bara tal för hela landet

    Scenariomall: En enhet som inte skickar data
      Givet att "Egen enhet" är "U4"
      Och att "Vems uppgifter" är "<vems>"
      När reglerna prövas per 2020-03-16
      Så är regeln <utfall>
      Och gäller regeln som en kvalitetsindikator

      Exempel:
        | vems             | utfall                 |
        | Hela landet      | uppfylld               |
        | Liknande sjukhus | inte uppfylld          |
        | En enhet         | inte uppfylld          |
        | okänt            | inte möjlig att avgöra |

  Regel: Underliggande data lämnas ut först efter beviljad ansökan och godkänd etikprövning

    Scenariomall: Etikprövningen
      Givet ett datauttag "X1" med:
        | Ansökan beviljad        | 2019-10-01 |
        | Etikprövningen godkänd  | <godkänd>  |
        | Uppgifterna lämnades ut | 2019-12-02 |
      När reglerna prövas per 2020-03-16
      Så är regeln <utfall> för "X1"
      Och gäller regeln som en kvalitetsindikator

      Exempel:
        | godkänd    | utfall                 |
        | 2019-12-02 | uppfylld               |
        | 2019-12-03 | inte uppfylld          |
        | saknas     | inte uppfylld          |
        | okänt      | inte möjlig att avgöra |

  Regel: Att avslå en begäran

    Scenario: En fastställd rapport om en enhet som deltar
      När reglerna prövas per 2020-03-16
      Så dras inte slutsatsen "Begäran avslås" för "R1"

    Scenariomall: Ett nej räcker
      Givet att "<uppgift>" är "<värde>"
      När reglerna prövas per 2020-03-16
      Så dras slutsatsen "Begäran avslås" för "R1"

      Exempel:
        | uppgift                      | värde                |
        | Enhet som uppgifterna gäller | U4                   |
        | Begär                        | Egen sammanställning |
        | Bara sammanställda tal       | nej                  |

    Scenariomall: Enskilda uppgifter om en annan enhet hos samma vårdgivare
      Givet att "Enhet som uppgifterna gäller" är "U3"
      Och att "Begär" är "<begär>"
      När reglerna prövas per 2020-03-16
      Så dras slutsatsen "Begäran avslås" för "R1"
      Och krävs åtgärden "Välj en fastställd rapport med sammanställda tal, eller ansök om datauttag." av "Användaren"

      Exempel:
        | begär             |
        | Enskild datamängd |
        | Excelfil          |

    Scenariomall: Den egna enhetens uppgifter
      Givet att "Enhet som uppgifterna gäller" är "U1"
      Och att "Begär" är "<begär>"
      När reglerna prövas per 2020-03-16
      Så dras inte slutsatsen "Begäran avslås" för "R1"

      Exempel:
        | begär             |
        | Enskild datamängd |
        | Excelfil          |

    Scenario: Hela landets tal till den som inte skickar data
      Givet att "Skickar data" är "nej" för "U1"
      Och att "Vems uppgifter" är "Hela landet"
      När reglerna prövas per 2020-03-16
      Så dras inte slutsatsen "Begäran avslås" för "R1"

    Scenario: Den som inte skickar data frågar om en annan enhet
      Givet att "Skickar data" är "nej" för "U1"
      När reglerna prövas per 2020-03-16
      Så dras slutsatsen "Begäran avslås" för "R1"
