# language: sv
@spor-reports
Egenskap: Urval och period i SPOR:s rapporter
  En dag i en period räknas med både först och sist, och rapporten följer det som är valt.

  Bakgrund:
    Givet följande sjukhus:
      | Sjukhusets id | Namn  | Grupp av liknande sjukhus |
      | H1            | Norra | Länssjukhus               |
      | H2            | Södra | Universitetssjukhus       |

  Regel: Periodens första dag ligger inte efter den sista

    Scenariomall: Perioden
      Givet en beställd rapport "B1" med:
        | Första dag | 2020-01-01 |
        | Sista dag  | <sista>    |
      När reglerna prövas per 2020-03-16
      Så är regeln <utfall>
      Och gäller regeln som en kvalitetsindikator

      Exempel:
        | sista      | utfall                 |
        | 2020-02-29 | uppfylld               |
        | 2020-01-01 | uppfylld               |
        | 2019-12-31 | inte uppfylld          |
        | okänt      | inte möjlig att avgöra |

  Regel: Perioden ligger inom den tid registret har data för

    Scenariomall: Beställd den 16 mars
      Givet en beställd rapport "B1" med:
        | Beställd   | 2020-03-16 |
        | Första dag | <första>   |
        | Sista dag  | <sista>    |
      När reglerna prövas per 2020-03-16
      Så är regeln <utfall>
      Och gäller regeln som en kvalitetsindikator

      Exempel:
        | första     | sista      | utfall                 |
        | 2020-01-01 | 2020-03-16 | uppfylld               |
        | 2020-01-01 | 2020-03-17 | inte uppfylld          |
        | 2012-12-31 | 2020-02-29 | inte uppfylld          |
        | 2013-01-01 | 2020-02-29 | uppfylld               |
        | okänt      | 2020-02-29 | inte möjlig att avgöra |

  Regel: Bevakning är inget operationsurval

    Scenariomall: Operationsurvalet
      Givet en beställd rapport "B1" med:
        | Operationsurval | <urval> |
      När reglerna prövas per 2020-03-16
      Så är regeln <utfall>
      Och gäller regeln som en kvalitetsindikator

      Exempel:
        | urval            | utfall                 |
        | Alla operationer | uppfylld               |
        | Bevakning        | inte uppfylld          |
        | okänt            | inte möjlig att avgöra |

  Regel: Genomförda operationer har inget urval på akut eller elektiv

    Scenariomall: Urvalet
      Givet en beställd rapport "B1" med:
        | Rapport                     | <rapport> |
        | Urval på akut eller elektiv | <val>     |
      När reglerna prövas per 2020-03-16
      Så är regeln <utfall>
      Och gäller regeln som en kvalitetsindikator

      Exempel:
        | rapport                | val   | utfall                 |
        | Genomförda operationer | nej   | uppfylld               |
        | Genomförda operationer | ja    | inte uppfylld          |
        | Genomförda operationer | okänt | inte möjlig att avgöra |
        | Väntetider             | ja    | inte tillämplig        |

  Regel: Rapporten skriver ut det operationsurval som gäller

    Scenariomall: Utskrivet urval
      Givet en beställd rapport "B1" med:
        | Operationsurval             | Alla operationer |
        | Operationsurval i rapporten | <utskrivet>      |
      När reglerna prövas per 2020-03-16
      Så är regeln <utfall>
      Och gäller regeln som en kvalitetsindikator

      Exempel:
        | utskrivet                      | utfall                 |
        | Alla operationer               | uppfylld               |
        | SPOR:s definition av operation | inte uppfylld          |
        | saknas                         | inte uppfylld          |
        | okänt                          | inte möjlig att avgöra |

  Regel: Urvalen på vårdform och kön följs

    Scenariomall: Vårdform och kön
      Givet en beställd rapport "B1" med:
        | Vald vårdform        | Öppen vård |
        | Valt kön             | Kvinnor    |
        | Vårdform i rapporten | <vårdform> |
        | Kön i rapporten      | <kön>      |
      När reglerna prövas per 2020-03-16
      Så är regeln <utfall>
      Och gäller regeln som en kvalitetsindikator

      Exempel:
        | vårdform              | kön        | utfall                 |
        | Öppen vård            | Kvinnor    | uppfylld               |
        | Öppen och sluten vård | Kvinnor    | inte uppfylld          |
        | Öppen vård            | Båda könen | inte uppfylld          |
        | Öppen vård            | okänt      | inte möjlig att avgöra |

  Regel: Alla valda kliniker räknas

    Scenariomall: Tre kliniker är valda
      Givet en beställd rapport "B1" med:
        | Antal valda kliniker       | 3         |
        | Rapport                    | <rapport> |
        | Antal kliniker i rapporten | <visade>  |
      När reglerna prövas per 2020-03-16
      Så är regeln <utfall>
      Och gäller regeln som en kvalitetsindikator

      Exempel:
        | rapport                     | visade | utfall                 |
        | Sena strykningar            | 3      | uppfylld               |
        | Sena strykningar            | 1      | inte uppfylld          |
        | Ombokningar och strykningar | 2      | inte uppfylld          |
        | Sena strykningar            | okänt  | inte möjlig att avgöra |
        | Processdata                 | 1      | inte tillämplig        |

  Regel: En sökning på senaste ändring ger bara poster som har ändrats då

    Scenariomall: Sökt från den 1 till den 29 februari
      Givet en beställd rapport "B1" med:
        | Senast ändrad till | 2020-02-29 |
        | Senast ändrad från | <från>     |
      Och följande rad i rapporten:
        | Beställd rapport | Posten senast ändrad |
        | B1               | 2020-02-10           |
        | B1               | 2020-02-29           |
      När reglerna prövas per 2020-03-16
      Så är regeln <utfall>
      Och gäller regeln som en kvalitetsindikator

      Exempel:
        | från       | utfall                 |
        | 2020-02-01 | uppfylld               |
        | 2020-02-11 | inte uppfylld          |
        | okänt      | inte möjlig att avgöra |
        | saknas     | inte tillämplig        |

  Regel: Jämförelsen med liknande sjukhus följer det valda sjukhuset

    Scenariomall: Sjukhuset byts
      Givet en beställd rapport "B1" med:
        | Grupp i jämförelsen | Länssjukhus |
        | Jämför med          | <jämför>    |
        | Valt sjukhus        | <sjukhus>   |
      När reglerna prövas per 2020-03-16
      Så är regeln <utfall>
      Och gäller regeln som en kvalitetsindikator

      Exempel:
        | jämför           | sjukhus | utfall                 |
        | Liknande sjukhus | H1      | uppfylld               |
        | Liknande sjukhus | H2      | inte uppfylld          |
        | Liknande sjukhus | okänt   | inte möjlig att avgöra |
        | Hela landet      | H2      | inte tillämplig        |

  Regel: Rapporten jämför med det som är valt

    Scenariomall: Jämförelsen
      Givet en beställd rapport "B1" med:
        | Jämför med             | En annan enhet |
        | Jämförelse i rapporten | <visad>        |
      När reglerna prövas per 2020-03-16
      Så är regeln <utfall>
      Och gäller regeln som en kvalitetsindikator

      Exempel:
        | visad          | utfall                 |
        | En annan enhet | uppfylld               |
        | Hela landet    | inte uppfylld          |
        | okänt          | inte möjlig att avgöra |
