# language: sv
@at-sosfs-1999-5
Egenskap: Allmäntjänstgöringens förordnande och ordning
  AT görs på ett sammanhängande blockförordnande, på minst halvtid och med allmänmedicin sist.

  Bakgrund:
    Givet en allmäntjänstgöring "Sara Lind" med:
      | Läkarexamen utfärdad | 2023-12-20 |
      | Planerat slut för AT | 2025-06-30 |

  Regel: AT görs på ett sammanhängande blockförordnande

    Scenariomall: Undantag kräver synnerliga skäl
      Givet att "Ett sammanhängande blockförordnande som AT-läkare" är "<block>"
      Och att "Undantag från blockförordnande av synnerliga skäl" är "<undantag>"
      När reglerna prövas per 2025-06-30
      Så är regeln <utfall>
      Och gäller regeln som ett krav

      Exempel:
        | block            | undantag         | utfall                 |
        | ja               | nej              | uppfylld               |
        | nej              | ja               | uppfylld               |
        | nej              | nej              | inte uppfylld          |
        | nej              | inte registrerat | inte möjlig att avgöra |
        | inte registrerat | nej              | inte möjlig att avgöra |

  Regel: AT görs på minst halvtid

    Scenariomall: Sysselsättningsgraden i en period
      Givet följande AT-perioder:
        | Avsnitt                  | Anställningsform | Från och med | Till och med | Sysselsättningsgrad i procent |
        | Kirurgiska specialiteter | AT-tjänst        | 2024-06-01   | 2024-09-30   | <procent>                     |
      När reglerna prövas per 2025-06-30
      Så är regeln <utfall>
      Och gäller regeln som ett krav

      Exempel:
        | procent | utfall                 |
        | 100     | uppfylld               |
        | 50      | uppfylld               |
        | 49      | inte uppfylld          |
        | okänt   | inte möjlig att avgöra |

  Regel: Allmänmedicin ligger sist i AT

    Scenariomall: Psykiatri före eller efter allmänmedicin
      Givet följande AT-perioder:
        | Avsnitt                                    | Anställningsform | Från och med | Till och med |
        | Allmänmedicin                              | AT-tjänst        | 2024-07-01   | 2024-12-31   |
        | Psykiatri eller barn- och ungdomspsykiatri | AT-tjänst        | <från>       | 2025-06-30   |
      Och att "Undantag från ordningen i AT" är "<undantag>"
      När reglerna prövas per 2025-06-30
      Så är regeln <utfall>
      Och gäller regeln som ett krav

      Exempel:
        | från       | undantag         | utfall                 |
        | 2024-04-01 | nej              | uppfylld               |
        | 2025-01-01 | nej              | inte uppfylld          |
        | 2025-01-01 | ja               | uppfylld               |
        | 2025-01-01 | inte registrerat | inte möjlig att avgöra |
        | okänt      | nej              | inte möjlig att avgöra |

    Scenario: Innan allmänmedicin har börjat finns ingen ordning att pröva
      Givet följande AT-perioder:
        | Avsnitt                  | Anställningsform | Från och med | Till och med |
        | Kirurgiska specialiteter | AT-tjänst        | 2024-06-01   | 2024-09-30   |
      När reglerna prövas per 2024-08-01
      Så är regeln inte tillämplig
