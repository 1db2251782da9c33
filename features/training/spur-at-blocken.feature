# language: sv
@spur-at
Egenskap: AT-SPUR: kraven i blockens rapporter
  Kraven är de som förordningen och SOSFS 1999:5 ställer på AT. En brist som ligger hos huvudmannen belastar inte
  blocket, utan bedöms i den övergripande rapporten.

  Bakgrund:
    Givet en AT-rapport "AT Norr, psykiatri" med:
      | Rapporten gäller | Psykiatri |

  Regel: Alla AT-läkare i blocket har handledare

    Scenariomall: Alla AT-läkare i blocket har handledare: blockets eller huvudmannens brist
      Givet att "Alla AT-läkare har handledare i blocket" är "<svar>"
      Och att "Brister mot föreskrift som ligger hos huvudmannen" är "<hos huvudmannen>"
      När reglerna prövas per 2024-06-30
      Så är regeln <utfall>
      Och gäller regeln som ett krav
      Och anges källan "Patientsäkerhetsförordning (2010:1369), 3 kap. 5 §"

      Exempel:
        | svar             | hos huvudmannen            | utfall                 |
        | ja               | saknas                     | uppfylld               |
        | nej              | saknas                     | inte uppfylld          |
        | nej              | Tiden i blocket            | inte uppfylld          |
        | nej              | Tillgången till handledare | inte tillämplig        |
        | nej              | inte registrerat           | inte möjlig att avgöra |
        | inte registrerat | saknas                     | inte möjlig att avgöra |

  Regel: Handledarna i blocket är specialister

    Scenariomall: Handledarna i blocket är specialister: blockets eller huvudmannens brist
      Givet att "Handledarna för AT-läkarna är specialister" är "<svar>"
      Och att "Brister mot föreskrift som ligger hos huvudmannen" är "<hos huvudmannen>"
      När reglerna prövas per 2024-06-30
      Så är regeln <utfall>
      Och gäller regeln som ett krav
      Och anges källan "SOSFS 1999:5"

      Exempel:
        | svar             | hos huvudmannen        | utfall                 |
        | ja               | saknas                 | uppfylld               |
        | nej              | saknas                 | inte uppfylld          |
        | nej              | Tiden i blocket        | inte uppfylld          |
        | nej              | Handledarnas kompetens | inte tillämplig        |
        | nej              | inte registrerat       | inte möjlig att avgöra |
        | inte registrerat | saknas                 | inte möjlig att avgöra |

  Regel: Avslutade avsnitt i blocket intygas efter samråd med handledaren

    Scenariomall: Avslutade avsnitt i blocket intygas efter samråd med handledaren: blockets eller huvudmannens brist
      Givet att "Varje avslutat avsnitt intygas efter samråd med handledaren" är "<svar>"
      Och att "Brister mot föreskrift som ligger hos huvudmannen" är "<hos huvudmannen>"
      När reglerna prövas per 2024-06-30
      Så är regeln <utfall>
      Och gäller regeln som ett krav
      Och anges källan "SOSFS 1999:5"

      Exempel:
        | svar             | hos huvudmannen         | utfall                 |
        | ja               | saknas                  | uppfylld               |
        | nej              | saknas                  | inte uppfylld          |
        | nej              | Tiden i blocket         | inte uppfylld          |
        | nej              | Intygen efter avsnitten | inte tillämplig        |
        | nej              | inte registrerat        | inte möjlig att avgöra |
        | inte registrerat | saknas                  | inte möjlig att avgöra |

  Regel: AT-läkarna har minst 3 månader i psykiatri

    Scenariomall: Den planerade tiden i psykiatri
      Givet att "Planerad AT-tid i månader på heltid" är "<månader>"
      Och att "Brister mot föreskrift som ligger hos huvudmannen" är "<hos huvudmannen>"
      När reglerna prövas per 2024-06-30
      Så är regeln <utfall>
      Och gäller regeln som ett krav

      Exempel:
        | månader          | hos huvudmannen  | utfall                 |
        | 3                | saknas           | uppfylld               |
        | 2,5              | saknas           | inte uppfylld          |
        | 2,5              | Tiden i blocket  | inte tillämplig        |
        | 2,5              | inte registrerat | inte möjlig att avgöra |
        | inte registrerat | saknas           | inte möjlig att avgöra |
