# language: sv
@spor-reports
Egenskap: Presentation och drift av SPOR:s rapporter
  Vad som visas, vad som döljs, och vad som sägs när data saknas.

  Regel: Jämförelsen visas också när det valda sjukhuset saknar data

    Scenariomall: Sjukhuset saknar data
      Givet en beställd rapport "B1" med:
        | Det finns data för det valda sjukhuset | nej          |
        | Rapporten säger att data saknas        | ja           |
        | Det finns data för jämförelsen         | <jämförelse> |
        | Figuren visas                          | <figur>      |
      När reglerna prövas per 2020-03-16
      Så är regeln <utfall>
      Och gäller regeln som en kvalitetsindikator

      Exempel:
        | jämförelse | figur | utfall                 |
        | ja         | ja    | uppfylld               |
        | ja         | nej   | inte uppfylld          |
        | ja         | okänt | inte möjlig att avgöra |
        | nej        | nej   | inte tillämplig        |

  Regel: Utan data skrivs varken rubrik eller figur, och det sägs att data saknas

    Scenariomall: Inga data alls
      Givet en beställd rapport "B1" med:
        | Det finns data för det valda sjukhuset | nej      |
        | Det finns data för jämförelsen         | nej      |
        | Figuren visas                          | nej      |
        | Rubriken skrivs                        | <rubrik> |
        | Rapporten säger att data saknas        | <besked> |
      När reglerna prövas per 2020-03-16
      Så är regeln <utfall>
      Och gäller regeln som en kvalitetsindikator

      Exempel:
        | rubrik | besked | utfall                 |
        | nej    | ja     | uppfylld               |
        | ja     | ja     | inte uppfylld          |
        | nej    | nej    | inte uppfylld          |
        | okänt  | ja     | inte möjlig att avgöra |

  Regel: Genomsnittlig operationstid visas med antal och bortfall

    Scenariomall: Genomförda operationer
      Givet en beställd rapport "B1" med:
        | Rapport                           | Genomförda operationer |
        | Antalet visas bredvid medelvärdet | ja                     |
        | Bortfallet visas                  | <bortfall>             |
      När reglerna prövas per 2020-03-16
      Så är regeln <utfall>
      Och gäller regeln som en kvalitetsindikator

      Exempel:
        | bortfall | utfall                 |
        | ja       | uppfylld               |
        | nej      | inte uppfylld          |
        | okänt    | inte möjlig att avgöra |

  Regel: Små tal är dolda i rapporter om andra

    Scenariomall: Ett litet tal
      Givet en beställd rapport "B1" med:
        | Jämför med         | <jämför> |
        | Summan i rapporten | saknas   |
      Och följande rad i rapporten:
        | Beställd rapport | Radens antal | Talet är dolt |
        | B1               | <antal>      | <dolt>        |
        | B1               | 40           | nej           |
      När reglerna prövas per 2020-03-16
      Så är regeln <utfall>
      Och gäller regeln som en kvalitetsindikator

      Exempel:
        | jämför           | antal | dolt  | utfall                 |
        | En annan enhet   | 4     | ja    | uppfylld               |
        | En annan enhet   | 4     | nej   | inte uppfylld          |
        | Liknande sjukhus | 1     | nej   | inte uppfylld          |
        | En annan enhet   | 5     | nej   | uppfylld               |
        | En annan enhet   | 0     | nej   | uppfylld               |
        | En annan enhet   | 4     | okänt | inte möjlig att avgöra |
        | Ingen jämförelse | 4     | nej   | inte tillämplig        |

    Scenariomall: Summan visas också
      Givet en beställd rapport "B1" med:
        | Jämför med         | En annan enhet |
        | Summan i rapporten | <summa>        |
      Och följande rad i rapporten:
        | Beställd rapport | Radens antal | Talet är dolt |
        | B1               | 3            | ja            |
        | B1               | 10           | <tian>        |
        | B1               | 12           | nej           |
      När reglerna prövas per 2020-03-16
      Så är regeln <utfall>

      Exempel:
        | summa  | tian | utfall                 |
        | 25     | nej  | inte uppfylld          |
        | 25     | ja   | uppfylld               |
        | saknas | nej  | uppfylld               |
        | okänt  | nej  | inte möjlig att avgöra |

  Regel: Antalet utelämnade felaktiga tillfällen visas

    Scenariomall: Utelämnade tillfällen
      Givet en beställd rapport "B1" med:
        | Antal utelämnade felaktiga behandlingstillfällen | <antal> |
        | Antalet utelämnade visas                         | <visas> |
      När reglerna prövas per 2020-03-16
      Så är regeln <utfall>
      Och gäller regeln som en lokal riktlinje

      Exempel:
        | antal | visas | utfall                 |
        | 3     | ja    | uppfylld               |
        | 1     | nej   | inte uppfylld          |
        | 3     | okänt | inte möjlig att avgöra |
        | 0     | nej   | inte tillämplig        |

  Regel: Åldersgrupperna täcker alla åldrar, en gång var

    Scenariomall: Tre grupper
      Givet en beställd rapport "B1" med:
        | Rapport | Mortalitet och ålder |
      Och följande åldersgrupper:
        | Beställd rapport | Från ålder | Till och med ålder |
        | B1               | 0          | <till>             |
        | B1               | <från>     | 64                 |
        | B1               | 65         | <över>             |
      När reglerna prövas per 2020-03-16
      Så är regeln <utfall>
      Och gäller regeln som en kvalitetsindikator

      Exempel:
        | till | från | över   | utfall                 |
        | 17   | 18   | saknas | uppfylld               |
        | 16   | 18   | saknas | inte uppfylld          |
        | 17   | 17   | saknas | inte uppfylld          |
        | 17   | 18   | 99     | inte uppfylld          |
        | 17   | 18   | okänt  | inte möjlig att avgöra |

  Regel: Undergrupperna summerar till rapportens summa

    Scenariomall: Fem och sju
      Givet en beställd rapport "B1" med:
        | Rapport            | Avvikelser och komplikationer postoperativt |
        | Summan i rapporten | <summa>                                     |
      Och följande rad i rapporten:
        | Beställd rapport | Radens antal |
        | B1               | 5            |
        | B1               | 7            |
      När reglerna prövas per 2020-03-16
      Så är regeln <utfall>
      Och gäller regeln som en kvalitetsindikator

      Exempel:
        | summa | utfall                 |
        | 12    | uppfylld               |
        | 13    | inte uppfylld          |
        | okänt | inte möjlig att avgöra |

  Regel: En rapport som inte kan hämtas eller tar för lång tid är anmäld som driftstörning

    Scenariomall: Körningen den 5 september
      Givet en beställd rapport "B1" med:
        | Körningen började         | 2019-09-05 09:00 |
        | Rapporten levererad       | <levererad>      |
        | Driftstörningen är anmäld | <anmäld>         |
      När reglerna prövas per 2020-03-16
      Så är regeln <utfall>
      Och gäller regeln som en lokal riktlinje

      Exempel:
        | levererad        | anmäld | utfall                 |
        | saknas           | ja     | uppfylld               |
        | saknas           | nej    | inte uppfylld          |
        | 2019-09-05 09:11 | nej    | inte uppfylld          |
        | 2019-09-05 09:10 | nej    | inte tillämplig        |
        | saknas           | okänt  | inte möjlig att avgöra |

  Regel: Gammal överföringsstatistik är rensad

    Scenariomall: Överföringen
      Givet en överföring "T1" med:
        | Överföringen skedde                      | <skedde> |
        | Statistiken över överföringen finns kvar | <kvar>   |
      När reglerna prövas per 2020-03-16
      Så är regeln <utfall>
      Och gäller regeln som en lokal riktlinje

      Exempel:
        | skedde     | kvar  | utfall                 |
        | 2018-05-02 | nej   | uppfylld               |
        | 2019-03-15 | ja    | inte uppfylld          |
        | 2019-03-16 | ja    | inte tillämplig        |
        | 2018-05-02 | okänt | inte möjlig att avgöra |

  Regel: Bortfallet i operationstiden är litet

    Scenariomall: Andel operationer utan operationstid
      Givet följande genomförda operationer och operationstid:
        | Måttets id | Antal   | Andel som saknar uppgift |
        | Norra      | <antal> | <bortfall>               |
      När reglerna prövas per 2020-03-16
      Så är regeln <utfall> för "Norra"
      Och gäller regeln som en lokal riktlinje

      Exempel:
        | antal | bortfall | utfall                 |
        | 20    | 0,05     | uppfylld               |
        | 20    | 0,06     | inte uppfylld          |
        | 19    | 0,06     | inte tillämplig        |
        | 20    | okänt    | inte möjlig att avgöra |

  Regel: Salarna används inte mer än de är bemannade

    Scenariomall: Kvoten mellan patienttid och bemannad tid
      Givet följande salsutnyttjande inom elektiv tid:
        | Måttets id | Kvot mellan summorna |
        | Norra      | <kvot>               |
      När reglerna prövas per 2020-03-16
      Så är regeln <utfall> för "Norra"
      Och gäller regeln som en lokal riktlinje

      Exempel:
        | kvot  | utfall                 |
        | 1     | uppfylld               |
        | 1,01  | inte uppfylld          |
        | okänt | inte möjlig att avgöra |

    Scenariomall: Ett pass med ett korrupt tillfälle räknas inte förrän det är rättat
      Ett BMI på 245 är korrupt. Två patienter står i samma sal hela det andra passet; med det är salarna använda i 26
      timmar och bemannade i 20.

      Givet följande operationsenhet:
        | Enhetens id | Namn  |
        | U1          | Norra |
      Och följande bemannade salar:
        | Passets id | Operationsenhet | Bemannad från    | Bemannad till    |
        | S1         | U1              | 2020-02-03 07:00 | 2020-02-03 17:00 |
        | S2         | U1              | 2020-02-04 07:00 | 2020-02-04 17:00 |
      Och följande behandlingstillfällen:
        | Behandlingsnummer | Bemannad sal | Patienttid start (V540) | Patienttid slut (V585) | BMI   |
        | T1                | S1           | 2020-02-03 07:00        | 2020-02-03 13:00       | 24,5  |
        | T2                | S2           | 2020-02-04 07:00        | 2020-02-04 17:00       | <bmi> |
        | T3                | S2           | 2020-02-04 07:00        | 2020-02-04 17:00       | 24,5  |
      När reglerna prövas per 2020-03-16
      Så är regeln <utfall> för "Salsutnyttjande inom elektiv tid: Totalt"

      Exempel:
        | bmi   | utfall        |
        | 245   | uppfylld      |
        | 24,5  | inte uppfylld |
        | okänt | inte uppfylld |

    Scenario: Patienttid utanför passet räknas inte
      Salen är bemannad 07 till 12 och patienten där 11 till 16: en timme av fem.

      Givet följande operationsenhet:
        | Enhetens id | Namn  |
        | U1          | Norra |
      Och följande bemannad sal:
        | Passets id | Operationsenhet | Bemannad från    | Bemannad till    |
        | S1         | U1              | 2020-02-03 07:00 | 2020-02-03 12:00 |
      Och följande behandlingstillfälle:
        | Behandlingsnummer | Bemannad sal | Patienttid start (V540) | Patienttid slut (V585) |
        | T1                | S1           | 2020-02-03 11:00        | 2020-02-03 16:00       |
      När reglerna prövas per 2020-03-16
      Så är regeln uppfylld för "Salsutnyttjande inom elektiv tid: Totalt"
      Och är regeln "Patienttiden inom elektiv tid ligger inom det bemannade passet" inte uppfylld för "Norra, S1"

  Regel: Patienttiden inom elektiv tid ligger inom det bemannade passet

    Scenariomall: Passet och patienten
      Givet följande operationsenhet:
        | Enhetens id | Namn  |
        | U1          | Norra |
      Och följande bemannad sal:
        | Passets id | Operationsenhet | Bemannad från    | Bemannad till         |
        | S1         | U1              | 2020-02-03 07:00 | 2020-02-03 <bemannad> |
      Och följande behandlingstillfälle:
        | Behandlingsnummer | Bemannad sal | Patienttid start (V540) | Patienttid slut (V585) |
        | T1                | S1           | 2020-02-03 07:00        | <slut>                 |
      När reglerna prövas per 2020-03-16
      Så är regeln <utfall> för "Norra, S1"
      Och gäller regeln som en lokal riktlinje

      Exempel:
        | bemannad | slut             | utfall                 |
        | 13:00    | 2020-02-03 13:00 | uppfylld               |
        | 12:59    | 2020-02-03 13:00 | inte uppfylld          |
        | 17:00    | 2020-02-03 19:00 | uppfylld               |
        | 13:00    | okänt            | inte möjlig att avgöra |
        | 13:00    | saknas           | inte möjlig att avgöra |

    Scenario: Den som ströks och aldrig kom in på sal
      Givet följande operationsenhet:
        | Enhetens id | Namn  |
        | U1          | Norra |
      Och följande bemannad sal:
        | Passets id | Operationsenhet | Bemannad från    | Bemannad till    |
        | S1         | U1              | 2020-02-03 07:00 | 2020-02-03 12:00 |
      Och följande behandlingstillfällen:
        | Behandlingsnummer | Bemannad sal | Patienttid start (V540) | Patienttid slut (V585) |
        | T1                | S1           | 2020-02-03 08:00        | 2020-02-03 10:00       |
        | T2                | S1           | saknas                  | saknas                 |
      När reglerna prövas per 2020-03-16
      Så är regeln uppfylld för "Norra, S1"
      Och är regeln "Salarna används inte mer än de är bemannade" uppfylld för "Salsutnyttjande inom elektiv tid: Totalt"
