# language: sv
@spor-validation
Egenskap: SPOR:s fellista: tider
  Korrupta tider: tillfället räknas inte i någon rapport förrän de har rättats och skickats igen.
  Samma minut godtas utom för anmälan och strykning.

  Regel: Operationen börjar efter anmälan

    Scenariomall: När anmälan kom
      Givet ett behandlingstillfälle "B1" med:
        | Anmälan (V310)                          | <anmälan>        |
        | Operationsstart (V565)                  | 2024-03-05 10:00 |
        | Akut prioritering (V325)                | <prioritering>   |
        | Omedelbar operation, anmäld i efterhand | <efterhand>      |
      När reglerna prövas per 2024-06-30
      Så är regeln <utfall>
      Och gäller regeln som en kvalitetsindikator

      Exempel:
        | anmälan          | prioritering  | efterhand | utfall                 |
        | 2024-03-05 09:59 | Inom 6 timmar | nej       | uppfylld               |
        | 2024-03-05 10:00 | Inom 6 timmar | nej       | inte uppfylld          |
        | 2024-03-05 12:00 | Inom 6 timmar | nej       | inte uppfylld          |
        | 2024-03-05 12:00 | Omedelbart    | ja        | uppfylld               |
        | 2024-03-05 12:00 | Omedelbart    | okänt     | inte möjlig att avgöra |
        | okänt            | Inom 6 timmar | nej       | inte möjlig att avgöra |

  Regel: En akut operation görs inom två veckor från anmälan

    Scenariomall: Två veckor räknas i minuter
      Givet ett behandlingstillfälle "B1" med:
        | Akut eller elektiv (V320) | <slag>           |
        | Anmälan (V310)            | <anmälan>        |
        | Operationsstart (V565)    | 2024-03-05 10:00 |
      När reglerna prövas per 2024-06-30
      Så är regeln <utfall>
      Och gäller regeln som en kvalitetsindikator

      Exempel:
        | slag    | anmälan          | utfall                 |
        | Akut    | 2024-03-04 10:00 | uppfylld               |
        | Akut    | 2024-02-20 10:00 | uppfylld               |
        | Akut    | 2024-02-20 09:59 | inte uppfylld          |
        | Elektiv | 2023-11-01 09:00 | inte tillämplig        |
        | Akut    | okänt            | inte möjlig att avgöra |

  Regel: Patienttiden är slut när patienten lämnar uppvakningen

    Scenariomall: Patienttidens slut och tiden ut
      Givet ett behandlingstillfälle "B1" med:
        | Patienttid slut (V585) | <först> |
        | Ut från uppvakningen   | <sedan> |
      När reglerna prövas per 2024-06-30
      Så är regeln <utfall>
      Och gäller regeln som en kvalitetsindikator

      Exempel:
        | först            | sedan            | utfall                 |
        | 2024-03-05 10:00 | 2024-03-05 11:30 | uppfylld               |
        | 2024-03-05 11:30 | 2024-03-05 11:30 | uppfylld               |
        | 2024-03-05 11:31 | 2024-03-05 11:30 | inte uppfylld          |
        | 2024-03-05 23:50 | 2024-03-06 00:20 | uppfylld               |
        | saknas           | 2024-03-05 11:30 | inte tillämplig        |
        | okänt            | 2024-03-05 11:30 | inte möjlig att avgöra |
        | 2024-03-05 10:00 | okänt            | inte möjlig att avgöra |

  Regel: Operationen börjar efter strykningen

    Scenariomall: En stryks den 5 mars
      Givet ett behandlingstillfälle "B1" med:
        | Operationsstart (V565) | <start> |
      Och följande planerade operationer:
        | Planens id | Behandlingstillfälle | Planerad till    |
        | P1         | B1                   | 2024-02-20 08:00 |
      Och följande störningar:
        | Planerad operation | Störningens tidpunkt (V450) |
        | P1                 | <struken>                   |
      När reglerna prövas per 2024-06-30
      Så är regeln <utfall>
      Och gäller regeln som en kvalitetsindikator

      Exempel:
        | struken          | start            | utfall                 |
        | 2024-02-19 15:00 | 2024-03-05 10:00 | uppfylld               |
        | 2024-03-05 10:00 | 2024-03-05 10:00 | inte uppfylld          |
        | 2024-03-05 12:00 | 2024-03-05 10:00 | inte uppfylld          |
        | 2024-03-05 12:00 | saknas           | inte tillämplig        |
        | okänt            | 2024-03-05 10:00 | inte möjlig att avgöra |

  Regel: Patienten lämnar uppvakningen inom sju dygn

    Scenariomall: Tid på uppvakningen
      Givet ett behandlingstillfälle "B1" med:
        | In på uppvakningen   | 2024-03-05 12:00 |
        | Ut från uppvakningen | <ut>             |
      När reglerna prövas per 2024-06-30
      Så är regeln <utfall>
      Och gäller regeln som en kvalitetsindikator

      Exempel:
        | ut               | utfall                 |
        | 2024-03-05 16:00 | uppfylld               |
        | 2024-03-12 12:00 | uppfylld               |
        | 2024-03-12 12:01 | inte uppfylld          |
        | saknas           | inte tillämplig        |
        | okänt            | inte möjlig att avgöra |

  Regel: Anestesin börjar inte efter sitt slut

    Scenariomall: Anestesins tider
      Givet ett behandlingstillfälle "B1" med:
        | Anestesi start | <först> |
        | Anestesi slut  | <sedan> |
      När reglerna prövas per 2024-06-30
      Så är regeln <utfall>
      Och gäller regeln som en kvalitetsindikator

      Exempel:
        | först            | sedan            | utfall                 |
        | 2024-03-05 10:00 | 2024-03-05 11:30 | uppfylld               |
        | 2024-03-05 11:30 | 2024-03-05 11:30 | uppfylld               |
        | 2024-03-05 11:31 | 2024-03-05 11:30 | inte uppfylld          |
        | 2024-03-05 23:50 | 2024-03-06 00:20 | uppfylld               |
        | saknas           | 2024-03-05 11:30 | inte tillämplig        |
        | okänt            | 2024-03-05 11:30 | inte möjlig att avgöra |
        | 2024-03-05 10:00 | okänt            | inte möjlig att avgöra |

  Regel: Operationen börjar inte efter sitt slut

    Scenariomall: Operationens tider; samma minut betyder att den avbröts
      Givet ett behandlingstillfälle "B1" med:
        | Operationsstart (V565) | <först> |
        | Operationsslut (V570)  | <sedan> |
      När reglerna prövas per 2024-06-30
      Så är regeln <utfall>
      Och gäller regeln som en kvalitetsindikator

      Exempel:
        | först            | sedan            | utfall                 |
        | 2024-03-05 10:00 | 2024-03-05 11:30 | uppfylld               |
        | 2024-03-05 11:30 | 2024-03-05 11:30 | uppfylld               |
        | 2024-03-05 11:31 | 2024-03-05 11:30 | inte uppfylld          |
        | 2024-03-05 23:50 | 2024-03-06 00:20 | uppfylld               |
        | saknas           | 2024-03-05 11:30 | inte tillämplig        |
        | okänt            | 2024-03-05 11:30 | inte möjlig att avgöra |
        | 2024-03-05 10:00 | okänt            | inte möjlig att avgöra |

  Regel: Patienten kommer in på sal före den lämnar den

    Scenariomall: Tiderna på sal
      Givet ett behandlingstillfälle "B1" med:
        | In på sal   | <först> |
        | Ut från sal | <sedan> |
      När reglerna prövas per 2024-06-30
      Så är regeln <utfall>
      Och gäller regeln som en kvalitetsindikator

      Exempel:
        | först            | sedan            | utfall                 |
        | 2024-03-05 10:00 | 2024-03-05 11:30 | uppfylld               |
        | 2024-03-05 11:30 | 2024-03-05 11:30 | uppfylld               |
        | 2024-03-05 11:31 | 2024-03-05 11:30 | inte uppfylld          |
        | 2024-03-05 23:50 | 2024-03-06 00:20 | uppfylld               |
        | saknas           | 2024-03-05 11:30 | inte tillämplig        |
        | okänt            | 2024-03-05 11:30 | inte möjlig att avgöra |
        | 2024-03-05 10:00 | okänt            | inte möjlig att avgöra |

  Regel: Operationen är slut när patienttiden är det

    Scenariomall: Operationens och patienttidens slut
      Givet ett behandlingstillfälle "B1" med:
        | Operationsslut (V570)  | <först> |
        | Patienttid slut (V585) | <sedan> |
      När reglerna prövas per 2024-06-30
      Så är regeln <utfall>
      Och gäller regeln som en kvalitetsindikator

      Exempel:
        | först            | sedan            | utfall                 |
        | 2024-03-05 10:00 | 2024-03-05 11:30 | uppfylld               |
        | 2024-03-05 11:30 | 2024-03-05 11:30 | uppfylld               |
        | 2024-03-05 11:31 | 2024-03-05 11:30 | inte uppfylld          |
        | 2024-03-05 23:50 | 2024-03-06 00:20 | uppfylld               |
        | saknas           | 2024-03-05 11:30 | inte tillämplig        |
        | okänt            | 2024-03-05 11:30 | inte möjlig att avgöra |
        | 2024-03-05 10:00 | okänt            | inte möjlig att avgöra |

  Regel: Operationen börjar inte före patienttiden

    Scenariomall: Patienttidens och operationens start
      Givet ett behandlingstillfälle "B1" med:
        | Patienttid start (V540) | <först> |
        | Operationsstart (V565)  | <sedan> |
      När reglerna prövas per 2024-06-30
      Så är regeln <utfall>
      Och gäller regeln som en kvalitetsindikator

      Exempel:
        | först            | sedan            | utfall                 |
        | 2024-03-05 10:00 | 2024-03-05 11:30 | uppfylld               |
        | 2024-03-05 11:30 | 2024-03-05 11:30 | uppfylld               |
        | 2024-03-05 11:31 | 2024-03-05 11:30 | inte uppfylld          |
        | 2024-03-05 23:50 | 2024-03-06 00:20 | uppfylld               |
        | saknas           | 2024-03-05 11:30 | inte tillämplig        |
        | okänt            | 2024-03-05 11:30 | inte möjlig att avgöra |
        | 2024-03-05 10:00 | okänt            | inte möjlig att avgöra |

  Regel: Patienttiden börjar inte efter sitt slut

    Scenariomall: Patienttidens tider
      Givet ett behandlingstillfälle "B1" med:
        | Patienttid start (V540) | <först> |
        | Patienttid slut (V585)  | <sedan> |
      När reglerna prövas per 2024-06-30
      Så är regeln <utfall>
      Och gäller regeln som en kvalitetsindikator

      Exempel:
        | först            | sedan            | utfall                 |
        | 2024-03-05 10:00 | 2024-03-05 11:30 | uppfylld               |
        | 2024-03-05 11:30 | 2024-03-05 11:30 | uppfylld               |
        | 2024-03-05 11:31 | 2024-03-05 11:30 | inte uppfylld          |
        | 2024-03-05 23:50 | 2024-03-06 00:20 | uppfylld               |
        | saknas           | 2024-03-05 11:30 | inte tillämplig        |
        | okänt            | 2024-03-05 11:30 | inte möjlig att avgöra |
        | 2024-03-05 10:00 | okänt            | inte möjlig att avgöra |

  Regel: Uppdukningen börjar inte efter sitt slut

    Scenariomall: Uppdukningens tider
      Givet ett behandlingstillfälle "B1" med:
        | Uppdukning start | <först> |
        | Uppdukning slut  | <sedan> |
      När reglerna prövas per 2024-06-30
      Så är regeln <utfall>
      Och gäller regeln som en kvalitetsindikator

      Exempel:
        | först            | sedan            | utfall                 |
        | 2024-03-05 10:00 | 2024-03-05 11:30 | uppfylld               |
        | 2024-03-05 11:30 | 2024-03-05 11:30 | uppfylld               |
        | 2024-03-05 11:31 | 2024-03-05 11:30 | inte uppfylld          |
        | 2024-03-05 23:50 | 2024-03-06 00:20 | uppfylld               |
        | saknas           | 2024-03-05 11:30 | inte tillämplig        |
        | okänt            | 2024-03-05 11:30 | inte möjlig att avgöra |
        | 2024-03-05 10:00 | okänt            | inte möjlig att avgöra |

  Regel: Preoperativ anestesi börjar inte efter patienttiden

    Scenariomall: En blockad före patienttiden
      Givet ett behandlingstillfälle "B1" med:
        | Preoperativ anestesi start | <först> |
        | Patienttid start (V540)    | <sedan> |
      När reglerna prövas per 2024-06-30
      Så är regeln <utfall>
      Och gäller regeln som en kvalitetsindikator

      Exempel:
        | först            | sedan            | utfall                 |
        | 2024-03-05 10:00 | 2024-03-05 11:30 | uppfylld               |
        | 2024-03-05 11:30 | 2024-03-05 11:30 | uppfylld               |
        | 2024-03-05 11:31 | 2024-03-05 11:30 | inte uppfylld          |
        | 2024-03-05 23:50 | 2024-03-06 00:20 | uppfylld               |
        | saknas           | 2024-03-05 11:30 | inte tillämplig        |
        | okänt            | 2024-03-05 11:30 | inte möjlig att avgöra |
        | 2024-03-05 10:00 | okänt            | inte möjlig att avgöra |

  Regel: Ingen tidpunkt ligger i framtiden

    Scenariomall: Operationens start, prövad den 30 juni 2024
      Givet ett behandlingstillfälle "B1" med:
        | Anmälan (V310)             | 2024-03-05 08:00 |
        | Patienten kallad (V435)    | 2024-03-05 08:30 |
        | Patienttid start (V540)    | 2024-03-05 09:00 |
        | In på sal                  | 2024-03-05 09:30 |
        | Uppdukning start           | 2024-03-05 10:00 |
        | Uppdukning slut            | 2024-03-05 10:30 |
        | Preoperativ anestesi start | 2024-03-05 11:00 |
        | Anestesi start             | 2024-03-05 11:30 |
        | Positionering start        | 2024-03-05 12:00 |
        | Knivtid start (V567)       | 2024-03-05 12:30 |
        | Operationsslut (V570)      | 2024-03-05 13:00 |
        | Anestesi slut              | 2024-03-05 13:30 |
        | Patienttid slut (V585)     | 2024-03-05 14:00 |
        | Ut från sal                | 2024-03-05 14:30 |
        | In på uppvakningen         | 2024-03-05 15:00 |
        | Ut från uppvakningen       | 2024-03-05 15:30 |
        | Operationsstart (V565)     | <start>          |
      När reglerna prövas per 2024-06-30
      Så är regeln <utfall>
      Och gäller regeln som en lokal riktlinje

      Exempel:
        | start            | utfall                 |
        | 2024-03-05 10:00 | uppfylld               |
        | 2024-06-30 23:59 | uppfylld               |
        | 2024-07-01 00:00 | inte uppfylld          |
        | 2102-03-05 10:00 | inte uppfylld          |
        | saknas           | uppfylld               |
        | okänt            | inte möjlig att avgöra |

  Regel: Ingen tidpunkt ligger före registrets början

    Scenariomall: Operationens start
      Givet ett behandlingstillfälle "B1" med:
        | Anmälan (V310)             | 2024-03-05 08:00 |
        | Patienten kallad (V435)    | 2024-03-05 08:30 |
        | Patienttid start (V540)    | 2024-03-05 09:00 |
        | In på sal                  | 2024-03-05 09:30 |
        | Uppdukning start           | 2024-03-05 10:00 |
        | Uppdukning slut            | 2024-03-05 10:30 |
        | Preoperativ anestesi start | 2024-03-05 11:00 |
        | Anestesi start             | 2024-03-05 11:30 |
        | Positionering start        | 2024-03-05 12:00 |
        | Knivtid start (V567)       | 2024-03-05 12:30 |
        | Operationsslut (V570)      | 2024-03-05 13:00 |
        | Anestesi slut              | 2024-03-05 13:30 |
        | Patienttid slut (V585)     | 2024-03-05 14:00 |
        | Ut från sal                | 2024-03-05 14:30 |
        | In på uppvakningen         | 2024-03-05 15:00 |
        | Ut från uppvakningen       | 2024-03-05 15:30 |
        | Operationsstart (V565)     | <start>          |
      När reglerna prövas per 2024-06-30
      Så är regeln <utfall>
      Och gäller regeln som en lokal riktlinje

      Exempel:
        | start            | utfall                 |
        | 2024-03-05 10:00 | uppfylld               |
        | 2013-01-01 00:00 | uppfylld               |
        | 2012-12-31 23:59 | inte uppfylld          |
        | 1920-03-05 10:00 | inte uppfylld          |
        | saknas           | uppfylld               |
        | okänt            | inte möjlig att avgöra |
