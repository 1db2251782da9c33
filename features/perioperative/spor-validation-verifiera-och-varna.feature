# language: sv
@spor-validation
Egenskap: SPOR:s kontroller som inte hindrar att tillfället räknas
  Inkonsistenta uppgifter ska verifieras. Fel och varningar ska ses över. Tillfället räknas under tiden.

  Regel: Operationssalen finns i registret

    Scenariomall: En sal behöver inte godkännas
      Givet följande operationssalar:
        | Namn    | Salen finns i registret |
        | Norra 4 | <finns>                 |
      Givet ett behandlingstillfälle "B1" med:
        | Operationssal | <var> |
      När reglerna prövas per 2024-06-30
      Så är regeln <utfall>
      Och gäller regeln som en kvalitetsindikator

      Exempel:
        | var     | finns | utfall                 |
        | Norra 4 | ja    | uppfylld               |
        | Norra 4 | nej   | inte uppfylld          |
        | Norra 4 | okänt | inte möjlig att avgöra |
        | saknas  | nej   | inte tillämplig        |

  Regel: Den opererande kliniken finns i registret

    Scenariomall: Ett namn som är bytt
      Givet följande opererande kliniker:
        | Namn    | Kliniken finns i registret |
        | Norra 4 | <finns>                    |
      Givet ett behandlingstillfälle "B1" med:
        | Opererande klinik | <var> |
      När reglerna prövas per 2024-06-30
      Så är regeln <utfall>
      Och gäller regeln som en kvalitetsindikator

      Exempel:
        | var     | finns | utfall                 |
        | Norra 4 | ja    | uppfylld               |
        | Norra 4 | nej   | inte uppfylld          |
        | Norra 4 | okänt | inte möjlig att avgöra |
        | saknas  | nej   | inte tillämplig        |

  Regel: En elektiv operation har ingen akut prioritering

    Scenariomall: Slag och prioritering
      Givet ett behandlingstillfälle "B1" med:
        | Akut eller elektiv (V320) | <slag>         |
        | Akut prioritering (V325)  | <prioritering> |
      När reglerna prövas per 2024-06-30
      Så är regeln <utfall>
      Och gäller regeln som en kvalitetsindikator

      Exempel:
        | slag    | prioritering   | utfall                 |
        | Elektiv | saknas         | uppfylld               |
        | Elektiv | Inom 24 timmar | inte uppfylld          |
        | Elektiv | okänt          | inte möjlig att avgöra |
        | Akut    | Inom 6 timmar  | inte tillämplig        |

  Regel: ASA-klass 6 registreras bara vid donation

    Scenariomall: ASA 6 utan donation
      Givet ett behandlingstillfälle "B1" med:
        | ASA-klass | <asa> |
      Och följande åtgärder:
        | Behandlingstillfälle | Donationsoperation som kräver ASA 6 |
        | B1                   | <donation>                          |
      När reglerna prövas per 2024-06-30
      Så är regeln <utfall>
      Och gäller regeln som en lokal riktlinje

      Exempel:
        | asa | donation | utfall                 |
        | 6   | ja       | uppfylld               |
        | 6   | nej      | inte uppfylld          |
        | 6   | okänt    | inte möjlig att avgöra |
        | 5   | nej      | inte tillämplig        |

  Regel: Ingen struken kod används

    Scenariomall: Varningen kommer under fristen
      Givet ett behandlingstillfälle "B1" med:
        | Operationsstart (V565) | <dag> 10:00 |
      Och följande åtgärder:
        | Behandlingstillfälle | KVÅ-kod | Koden gäller till |
        | B1                   | <kod>   | <till>            |
      Och följande diagnoser:
        | Behandlingstillfälle | Kod i ICD-10-SE | Koden gäller till |
        | B1                   | Q99             | <diagnos>         |
      När reglerna prövas per 2024-06-30
      Så är regeln <utfall>
      Och gäller regeln som en kvalitetsindikator

      Exempel:
        | kod   | till       | diagnos    | dag        | utfall                 |
        | QQQ99 | saknas     | saknas     | 2024-03-05 | uppfylld               |
        | QQQ99 | 2023-12-31 | saknas     | 2024-01-01 | inte uppfylld          |
        | QQQ99 | 2023-12-31 | saknas     | 2023-12-31 | uppfylld               |
        | QQQ99 | saknas     | 2023-12-31 | 2024-03-05 | inte uppfylld          |
        | ZXF99 |            | saknas     | 2024-03-05 | uppfylld               |
        | QQQ99 |            | saknas     | 2024-03-05 | inte möjlig att avgöra |

  Regel: Knivtiden börjar inte före operationen

    Scenariomall: Sedan 2023
      Givet ett behandlingstillfälle "B1" med:
        | Operationsstart (V565) | <start> |
        | Knivtid start (V567)   | <kniv>  |
      När reglerna prövas per 2024-06-30
      Så är regeln <utfall>
      Och gäller regeln som en kvalitetsindikator

      Exempel:
        | start            | kniv             | utfall                 |
        | 2024-03-05 10:00 | 2024-03-05 10:20 | uppfylld               |
        | 2024-03-05 10:00 | 2024-03-05 10:00 | uppfylld               |
        | 2024-03-05 10:00 | 2024-03-05 09:59 | inte uppfylld          |
        | 2022-12-31 10:00 | 2022-12-31 09:00 | inte tillämplig        |
        | 2024-03-05 10:00 | saknas           | inte tillämplig        |
        | 2024-03-05 10:00 | okänt            | inte möjlig att avgöra |

  Regel: En avvikelse under operationen har både kod och allvarlighetsgrad

    Scenariomall: Kod och grad under operationen
      Givet ett behandlingstillfälle "B1"
      Och följande avvikelser:
        | Avvikelsens id | Behandlingstillfälle | Skede             | Avvikelsekod (V680, V840) | Allvarlighetsgrad (V685, V845) |
        | A1             | B1                   | Under operationen | <kod>                     | <grad>                         |
      När reglerna prövas per 2024-06-30
      Så är regeln <utfall>
      Och gäller regeln som en kvalitetsindikator

      Exempel:
        | kod    | grad   | utfall                 |
        | A126   | 2      | uppfylld               |
        | A126   | saknas | inte uppfylld          |
        | saknas | 2      | inte uppfylld          |
        | saknas | saknas | uppfylld               |
        | A0     | saknas | inte tillämplig        |
        | A126   | okänt  | inte möjlig att avgöra |

  Regel: En avvikelse efter operationen har både kod och allvarlighetsgrad

    Scenariomall: Kod och grad efter operationen
      Givet ett behandlingstillfälle "B1"
      Och följande avvikelser:
        | Avvikelsens id | Behandlingstillfälle | Skede             | Avvikelsekod (V680, V840) | Allvarlighetsgrad (V685, V845) |
        | A1             | B1                   | Efter operationen | <kod>                     | <grad>                         |
      När reglerna prövas per 2024-06-30
      Så är regeln <utfall>
      Och gäller regeln som en kvalitetsindikator

      Exempel:
        | kod    | grad   | utfall                 |
        | A126   | 2      | uppfylld               |
        | A126   | saknas | inte uppfylld          |
        | saknas | 2      | inte uppfylld          |
        | saknas | saknas | uppfylld               |
        | A0     | saknas | inte tillämplig        |
        | A126   | okänt  | inte möjlig att avgöra |

  Regel: Koden A0, ingen avvikelse, har ingen allvarlighetsgrad

    Scenariomall: Ingen avvikelse
      Givet ett behandlingstillfälle "B1"
      Och följande avvikelser:
        | Avvikelsens id | Behandlingstillfälle | Avvikelsekod (V680, V840) | Allvarlighetsgrad (V685, V845) |
        | A1             | B1                   | <kod>                     | <grad>                         |
      När reglerna prövas per 2024-06-30
      Så är regeln <utfall>
      Och gäller regeln som en kvalitetsindikator

      Exempel:
        | kod  | grad   | utfall                 |
        | A0   | saknas | uppfylld               |
        | A0   | 0      | uppfylld               |
        | A0   | 1      | inte uppfylld          |
        | a0   | 1      | inte uppfylld          |
        | A126 | 2      | inte tillämplig        |
        | A0   | okänt  | inte möjlig att avgöra |

  Regel: Avvikelsekoden är skriven med stora bokstäver och siffror, utan tecken emellan

    Scenariomall: Stavningen av en avvikelse
      Givet ett behandlingstillfälle "B1"
      Och följande avvikelser:
        | Avvikelsens id | Behandlingstillfälle | Avvikelsekod (V680, V840) |
        | A1             | B1                   | <kod>                     |
      När reglerna prövas per 2024-06-30
      Så är regeln <utfall>
      Och gäller regeln som en lokal riktlinje

      Exempel:
        | kod    | utfall                 |
        | A0     | uppfylld               |
        | a0     | inte uppfylld          |
        | A 126  | inte uppfylld          |
        | saknas | inte tillämplig        |
        | okänt  | inte möjlig att avgöra |

  Regel: Åtgärdskoden är skriven med stora bokstäver och siffror, utan tecken emellan

    Scenariomall: Stavningen av en åtgärd
      Givet ett behandlingstillfälle "B1" med:
        | Operationsstart (V565) | 2024-03-05 10:00 |
      Och följande åtgärder:
        | Behandlingstillfälle | KVÅ-kod |
        | B1                   | <kod>   |
      När reglerna prövas per 2024-06-30
      Så är regeln <utfall>
      Och gäller regeln som en lokal riktlinje

      Exempel:
        | kod    | utfall                 |
        | QQQ99  | uppfylld               |
        | qqq99  | inte uppfylld          |
        | QQQ 99 | inte uppfylld          |
        | saknas | inte tillämplig        |
        | okänt  | inte möjlig att avgöra |

  Regel: Avvikelser skickas enligt utgåva 3.0 av PAKOP och PAKUVA

    Scenariomall: Utgåvan
      Givet ett behandlingstillfälle "B1" med:
        | Variabellistans version | 3.0 |
      Och följande avvikelser:
        | Avvikelsens id | Behandlingstillfälle | Utgåva av PAKOP eller PAKUVA |
        | A1             | B1                   | <utgåva>                     |
      När reglerna prövas per 2024-06-30
      Så är regeln <utfall>
      Och gäller regeln som en kvalitetsindikator

      Exempel:
        | utgåva | utfall                 |
        | 3.0    | uppfylld               |
        | 2.0    | inte uppfylld          |
        | saknas | inte uppfylld          |
        | okänt  | inte möjlig att avgöra |

  Regel: Temperaturerna är rimliga

    Scenariomall: En siffra för mycket
      Givet ett behandlingstillfälle "B1" med:
        | Temperatur (V675)                 | <första> |
        | Temperatur (V676)                 | saknas   |
        | Temperatur på uppvakningen (V875) | 36,4     |
      När reglerna prövas per 2024-06-30
      Så är regeln <utfall>
      Och gäller regeln som en lokal riktlinje

      Exempel:
        | första | utfall                 |
        | 36,0   | uppfylld               |
        | 360    | inte uppfylld          |
        | 0      | inte uppfylld          |
        | saknas | uppfylld               |
        | okänt  | inte möjlig att avgöra |

  Regel: Hypotermi på uppvakningen är kodad som avvikelse

    Scenariomall: Gränsen är 36,0 grader
      Givet ett behandlingstillfälle "B1" med:
        | Temperatur på uppvakningen (V875) | <grader> |
      Och följande avvikelser:
        | Behandlingstillfälle | Avvikelsekod (V680, V840) | Koden står för hypotermi |
        | B1                   | <kod>                     | <hypotermi>              |
      När reglerna prövas per 2024-06-30
      Så är regeln <utfall>
      Och gäller regeln som en kvalitetsindikator

      Exempel:
        | grader | kod  | hypotermi | utfall                 |
        | 35,9   | A315 |           | uppfylld               |
        | 35,9   | X1   | ja        | uppfylld               |
        | 35,9   | A126 | nej       | inte uppfylld          |
        | 36,0   | A126 | nej       | inte tillämplig        |
        | 35,9   | X1   |           | inte möjlig att avgöra |

  Regel: Anmälan följer med när en elektiv operation blir akut

    Scenariomall: Det akuta beslutet togs klockan 20
      Givet ett behandlingstillfälle "B1" med:
        | Anmälan (V310) | <anmälan> |
      Och följande ändringar av prioritering:
        | Ändringens id | Behandlingstillfälle | Var (V320) | Blev (V320) | Beslutad         |
        | U1            | B1                   | <var>      | Akut        | 2024-03-04 20:00 |
      När reglerna prövas per 2024-06-30
      Så är regeln <utfall>
      Och gäller regeln som en kvalitetsindikator

      Exempel:
        | var     | anmälan          | utfall                 |
        | Elektiv | 2024-03-04 20:00 | uppfylld               |
        | Elektiv | 2024-02-01 09:00 | inte uppfylld          |
        | Elektiv | okänt            | inte möjlig att avgöra |
        | Akut    | 2024-02-01 09:00 | inte tillämplig        |
