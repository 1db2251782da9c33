# language: sv
@spur-at
Egenskap: AT-SPUR: granskningens gång
  En granskning av AT är frivillig. Den ger fem rapporter, görs av två specialister med inspektörsutbildning och
  publiceras normalt inom en månad.

  Bakgrund:
    Givet en AT-granskning "AT Norr 2024" med:
      | Genomförd | 2024-05-15 |

  Regel: Granskningen har en rapport om psykiatri

    Scenariomall: En rapport för blocket
      Givet följande AT-rapporter:
        | Namn | AT-granskning | Rapporten gäller |
        | R1   | AT Norr 2024  | <del>            |
      När reglerna prövas per <dag>
      Så är regeln <utfall>
      Och gäller regeln som en lokal riktlinje

      Exempel:
        | del           | dag        | utfall                 |
        | Psykiatri     | 2024-06-15 | uppfylld               |
        | Allmänmedicin | 2024-06-16 | inte uppfylld          |
        | Allmänmedicin | 2024-06-15 | ännu inte uppfylld     |
        | okänt         | 2024-06-16 | inte möjlig att avgöra |

  Regel: Två specialistläkare med inspektörsutbildning granskar

    Scenariomall: Antalet granskare
      Givet att "Granskare som är specialister med inspektörsutbildning" är "<antal>"
      När reglerna prövas per 2024-06-30
      Så är regeln <utfall>
      Och gäller regeln som en lokal riktlinje

      Exempel:
        | antal            | utfall                 |
        | 2                | uppfylld               |
        | 1                | inte uppfylld          |
        | inte registrerat | inte möjlig att avgöra |

    Scenario: Före besöket finns tid att utse fler
      Givet att "Granskare som är specialister med inspektörsutbildning" är "1"
      När reglerna prövas per 2024-05-14
      Så är regeln ännu inte uppfylld

  Regel: Rapporterna publiceras inom en månad efter granskningen

    Scenariomall: Publiceringen av en granskning utan brist
      Givet att "Brist mot föreskrift konstaterad" är "<brist>"
      Och att "Rapporterna publicerade" är "<publicerade>"
      När reglerna prövas per <dag>
      Så är regeln <utfall>
      Och gäller regeln som en lokal riktlinje

      Exempel:
        | brist | publicerade      | dag        | utfall                 |
        | nej   | 2024-06-15       | 2024-06-30 | uppfylld               |
        | nej   | 2024-06-16       | 2024-06-30 | inte uppfylld          |
        | nej   | saknas           | 2024-06-15 | ännu inte uppfylld     |
        | nej   | saknas           | 2024-06-16 | inte uppfylld          |
        | nej   | inte registrerat | 2024-06-30 | inte möjlig att avgöra |
        | ja    | saknas           | 2024-06-30 | inte tillämplig        |

    Scenario: Innan besöket är gjort finns inget att publicera
      Givet att "Rapporterna publicerade" är "saknas"
      När reglerna prövas per 2024-05-14
      Så är regeln inte tillämplig

  Regel: Rapporterna är publicerade

    Scenariomall: Publicerade, i tid eller för sent
      Givet att "Brist mot föreskrift konstaterad" är "<brist>"
      Och att "Rapporterna publicerade" är "<publicerade>"
      När reglerna prövas per <dag>
      Så är regeln <utfall>
      Och gäller regeln som en lokal riktlinje

      Exempel:
        | brist            | publicerade      | dag        | utfall                 |
        | nej              | 2024-06-15       | 2024-06-30 | uppfylld               |
        | nej              | 2024-06-30       | 2024-06-30 | uppfylld               |
        | nej              | saknas           | 2024-06-15 | ännu inte uppfylld     |
        | nej              | saknas           | 2024-06-16 | inte uppfylld          |
        | nej              | inte registrerat | 2024-06-30 | inte möjlig att avgöra |
        | ja               | saknas           | 2024-06-30 | inte tillämplig        |
        | inte registrerat | saknas           | 2024-05-14 | inte tillämplig        |
