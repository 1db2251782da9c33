# language: sv
@spur-review
Egenskap: SPUR-granskningens gång: Inspektörerna
  Två specialister i den granskade specialiteten, utbildade av Lipus och fria från vårdgivaren. Bara det sista är ett
  krav i föreskrift; resten är Lipus och föreningarnas ordning.

  Bakgrund:
    Givet en SPUR-granskning "Psykiatri Norr 2026" med:
      | Modell               | ST-SPUR    |
      | Granskad specialitet | Psykiatri  |
      | Besökets första dag  | 2026-05-05 |

  Regel: Minst två specialister granskar

    Scenariomall: Den andra inspektören
      Givet följande inspektörer:
        | Namn      | Inspektörens specialiteter |
        | Eva Berg  | Psykiatri                  |
        | Bo Dahl   | <specialitet>              |
      När reglerna prövas per <dag>
      Så är regeln <utfall>
      Och gäller regeln som en lokal riktlinje

      Exempel:
        | specialitet      | dag        | utfall                 |
        | Psykiatri        | 2026-06-30 | uppfylld               |
        | saknas           | 2026-05-04 | ännu inte uppfylld     |
        | saknas           | 2026-05-05 | inte uppfylld          |
        | inte registrerat | 2026-06-30 | inte möjlig att avgöra |

  Regel: Varje inspektör har gått Lipus utbildning för inspektörer

    Scenariomall: En inspektör utan utbildningen
      Givet följande inspektörer:
        | Namn     | Utbildad inspektör hos Lipus |
        | Eva Berg | ja                           |
        | Bo Dahl  | <utbildad>                   |
      När reglerna prövas per 2026-06-30
      Så är regeln <utfall>
      Och gäller regeln som en lokal riktlinje
      Och anges källan "Extern granskning (lipus.se)"

      Exempel:
        | utbildad         | utfall                 |
        | ja               | uppfylld               |
        | nej              | inte uppfylld          |
        | inte registrerat | inte möjlig att avgöra |

  Regel: Inspektörerna är specialister i den granskade specialiteten

    Scenariomall: Granskningen gäller psykiatri
      Givet följande inspektörer:
        | Namn     | Inspektörens specialiteter |
        | Eva Berg | Psykiatri                  |
        | Bo Dahl  | <specialitet>              |
      När reglerna prövas per 2026-06-30
      Så är regeln <utfall>
      Och gäller regeln som en lokal riktlinje

      Exempel:
        | specialitet      | utfall                 |
        | Psykiatri        | uppfylld               |
        | Kirurgi          | inte uppfylld          |
        | inte registrerat | inte möjlig att avgöra |

      Exempel: Den som ännu inte är specialist får följa med
        | specialitet | utfall   |
        | saknas      | uppfylld |

    Scenario: En AT-granskning gäller flera specialiteter
      Givet att "Modell" är "AT-SPUR"
      Och följande inspektörer:
        | Namn     | Inspektörens specialiteter |
        | Eva Berg | Kirurgi                    |
      När reglerna prövas per 2026-06-30
      Så är regeln inte tillämplig

  Regel: Ingen inspektör har band till vårdgivaren

    Scenariomall: Band till vårdgivaren
      Givet följande inspektörer:
        | Namn     | Inspektören har band till vårdgivaren |
        | Eva Berg | nej                                   |
        | Bo Dahl  | <band>                                |
      När reglerna prövas per 2026-04-01
      Så är regeln <utfall>
      Och gäller regeln som ett krav

      Exempel:
        | band             | utfall                 |
        | nej              | uppfylld               |
        | ja               | inte uppfylld          |
        | inte registrerat | inte möjlig att avgöra |

    Scenario: Band kan bytas bort före besöket
      Givet följande inspektörer:
        | Namn    | Inspektören har band till vårdgivaren |
        | Bo Dahl | ja                                    |
      När reglerna prövas per 2026-04-01
      Så krävs åtgärden "Byt ut inspektören. Är besöket gjort: låt en fristående inspektör gå igenom underlaget och omdömena." av "Lipus"

  Regel: Inspektörerna kommer från en annan region

    Scenariomall: Den egna regionen
      Givet följande inspektörer:
        | Namn     | Verksam i den granskade enhetens region |
        | Eva Berg | nej                                     |
        | Bo Dahl  | <egen>                                  |
      När reglerna prövas per 2026-04-01
      Så är regeln <utfall>
      Och gäller regeln som en lokal riktlinje

      Exempel:
        | egen             | utfall                 |
        | nej              | uppfylld               |
        | ja               | inte uppfylld          |
        | inte registrerat | inte möjlig att avgöra |
