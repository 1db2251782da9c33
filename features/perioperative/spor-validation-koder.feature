# language: sv
@spor-validation
Egenskap: SPOR:s fellista: koder, id och obligatoriska variabler
  En kod gäller den dag operationen görs. Den som inte finns i paketets utdrag slås upp i den hela kodlistan;
  har ingen gjort det går det inte att avgöra. Koderna QQQ88, QQQ99 och Q99 är påhittade.

  Regel: Anestesikoden finns och gäller på operationsdagen

    Scenariomall: Anestesikod uppslagen i kodlistan
      Givet ett behandlingstillfälle "B1" med:
        | Operationsstart (V565) | <dag> 10:00 |
      Och följande anestesier:
        | Behandlingstillfälle | Anestesikod | Koden gäller från | Koden gäller till |
        | B1                   | <kod>       | <från>            | <till>            |
      När reglerna prövas per 2024-06-30
      Så är regeln <utfall>
      Och gäller regeln som en kvalitetsindikator

      Exempel:
        | kod   | från       | till       | dag        | utfall                 |
        | QQQ88 | 2010-01-01 | saknas     | 2024-03-05 | uppfylld               |
        | QQQ88 | saknas     | saknas     | 2024-03-05 | inte uppfylld          |
        | QQQ88 | 2025-01-01 | saknas     | 2024-03-05 | inte uppfylld          |
        | QQQ88 | 2010-01-01 | 2023-12-31 | 2024-04-30 | uppfylld               |
        | QQQ88 | 2010-01-01 | 2023-12-31 | 2024-05-01 | inte uppfylld          |
        | QQQ88 |            |            | 2024-03-05 | inte möjlig att avgöra |

  Regel: Diagnoskoden finns i ICD-10-SE och gäller på operationsdagen

    Scenariomall: Diagnoskod uppslagen i kodlistan
      Givet ett behandlingstillfälle "B1" med:
        | Operationsstart (V565) | <dag> 10:00 |
      Och följande diagnoser:
        | Behandlingstillfälle | Kod i ICD-10-SE | Koden gäller från | Koden gäller till |
        | B1                   | <kod>           | <från>            | <till>            |
      När reglerna prövas per 2024-06-30
      Så är regeln <utfall>
      Och gäller regeln som en kvalitetsindikator

      Exempel:
        | kod | från       | till       | dag        | utfall                 |
        | Q99 | 2010-01-01 | saknas     | 2024-03-05 | uppfylld               |
        | Q99 | saknas     | saknas     | 2024-03-05 | inte uppfylld          |
        | Q99 | 2025-01-01 | saknas     | 2024-03-05 | inte uppfylld          |
        | Q99 | 2010-01-01 | 2023-12-31 | 2024-04-30 | uppfylld               |
        | Q99 | 2010-01-01 | 2023-12-31 | 2024-05-01 | inte uppfylld          |
        | Q99 |            |            | 2024-03-05 | inte möjlig att avgöra |

  Regel: Åtgärdskoden finns i KVÅ och gäller på operationsdagen

    Scenariomall: Nämnd av registret, eller uppslagen i kodlistan
      Givet ett behandlingstillfälle "B1" med:
        | Operationsstart (V565) | <dag> 10:00 |
      Och följande åtgärder:
        | Behandlingstillfälle | KVÅ-kod | Koden gäller från | Koden gäller till |
        | B1                   | <kod>   | <från>            | <till>            |
      När reglerna prövas per 2024-06-30
      Så är regeln <utfall>
      Och gäller regeln som en kvalitetsindikator

      Exempel:
        | kod   | från       | till       | dag        | utfall                 |
        | ZXF99 |            |            | 2024-03-05 | uppfylld               |
        | zxf99 |            |            | 2024-03-05 | uppfylld               |
        | QQQ99 | 2010-01-01 | saknas     | 2024-03-05 | uppfylld               |
        | QQQ99 | saknas     | saknas     | 2024-03-05 | inte uppfylld          |
        | QQQ99 | 2025-01-01 | saknas     | 2024-03-05 | inte uppfylld          |
        | QQQ99 | 2010-01-01 | 2023-12-31 | 2024-04-30 | uppfylld               |
        | QQQ99 | 2010-01-01 | 2023-12-31 | 2024-05-01 | inte uppfylld          |
        | QQQ99 |            |            | 2024-03-05 | inte möjlig att avgöra |

  Regel: Avvikelsekoden finns i PAKOP eller PAKUVA

    Scenariomall: Efter utgåva 3.0
      Givet ett behandlingstillfälle "B1" med:
        | Operationsstart (V565) | 2024-03-05 10:00 |
      Och följande avvikelser:
        | Behandlingstillfälle | Avvikelsekod (V680, V840) | Koden gäller från | Koden gäller till |
        | B1                   | <kod>                     | <från>            | <till>            |
      När reglerna prövas per 2024-06-30
      Så är regeln <utfall>
      Och gäller regeln som en kvalitetsindikator

      Exempel:
        | kod    | från       | till   | utfall                 |
        | A126   |            |        | uppfylld               |
        | A0     |            |        | uppfylld               |
        | A122   |            |        | inte uppfylld          |
        | A122   | 2012-01-01 | saknas | inte uppfylld          |
        | a122   | 2012-01-01 | saknas | inte uppfylld          |
        | A101   | 2016-05-01 | saknas | uppfylld               |
        | A101   | saknas     | saknas | inte uppfylld          |
        | A101   |            |        | inte möjlig att avgöra |
        | saknas |            |        | inte tillämplig        |

    Scenariomall: En struken kod när utgåva 3.0 kom, i maj 2016
      Givet ett behandlingstillfälle "B1" med:
        | Operationsstart (V565) | <start> |
      Och följande avvikelse:
        | Behandlingstillfälle | Avvikelsekod (V680, V840) |
        | B1                   | A122                      |
      När reglerna prövas per 2024-06-30
      Så är regeln <utfall>

      Exempel:
        | start            | utfall        |
        | 2016-04-30 10:00 | uppfylld      |
        | 2016-05-01 10:00 | inte uppfylld |

  Regel: Strykningsorsaken finns i registrets lista

    Scenariomall: Orsaker som registret har nämnt, och andra utan inläst lista
      Givet en operationsenhet "Norra"
      Givet ett behandlingstillfälle "B1" med:
        | Operationsenhet | Norra |
      Och följande planerade operationer:
        | Planens id | Behandlingstillfälle | Planerad till    |
        | P1         | B1                   | 2024-02-20 08:00 |
      Och följande störningar:
        | Planerad operation | Störningsorsak (V445) |
        | P1                 | <orsak>               |
      När reglerna prövas per 2024-06-30
      Så är regeln <utfall>
      Och gäller regeln som en kvalitetsindikator

      Exempel:
        | orsak  | utfall                 |
        | 11C    | uppfylld               |
        | 8B     | uppfylld               |
        | 11c    | uppfylld               |
        | 1ai    | inte uppfylld          |
        | 12A    | inte uppfylld          |
        | 11     | inte uppfylld          |
        | 3B     | inte möjlig att avgöra |
        | saknas | inte tillämplig        |

  Regel: Högst en planering står kvar

    Scenariomall: Två planeringar
      Givet ett behandlingstillfälle "B1" med:
        | BMI | 24 |
      Och följande planerade operationer:
        | Planens id | Behandlingstillfälle | Planen är borttagen |
        | P1         | B1                   | <första>            |
        | P2         | B1                   | nej                 |
      När reglerna prövas per 2024-06-30
      Så är regeln <utfall>
      Och gäller regeln som en kvalitetsindikator

      Exempel:
        | första | utfall                 |
        | ja     | uppfylld               |
        | nej    | inte uppfylld          |
        | okänt  | inte möjlig att avgöra |

  Regel: BMI är rimligt

    Scenariomall: Gränserna är ett förslag
      Givet ett behandlingstillfälle "B1" med:
        | BMI | <bmi> |
      När reglerna prövas per 2024-06-30
      Så är regeln <utfall>
      Och gäller regeln som en lokal riktlinje

      Exempel:
        | bmi    | utfall                 |
        | 24,5   | uppfylld               |
        | 10     | uppfylld               |
        | 9,9    | inte uppfylld          |
        | 80     | uppfylld               |
        | 80,1   | inte uppfylld          |
        | saknas | inte tillämplig        |
        | okänt  | inte möjlig att avgöra |

  Regel: Patientens id är giltigt

    Scenariomall: Med och utan numret självt
      Givet en patient "P1" med:
        | Personnummer              | <nummer>   |
        | Kontroll av patientens id | <kontroll> |
      Givet ett behandlingstillfälle "B1" med:
        | Patient | P1 |
      När reglerna prövas per 2024-06-30
      Så är regeln <utfall>
      Och gäller regeln som en kvalitetsindikator

      Exempel:
        | nummer        | kontroll                 | utfall                 |
        | 19121212-1212 |                          | uppfylld               |
        | saknas        | Giltigt                  | uppfylld               |
        | saknas        | Fel antal siffror        | inte uppfylld          |
        | saknas        | Datumet finns inte       | inte uppfylld          |
        | saknas        | Fel kontrollsiffra       | inte uppfylld          |
        | saknas        | Fel form på reservnumret | inte uppfylld          |
        | okänt         | Fel kontrollsiffra       | inte möjlig att avgöra |
        | saknas        |                          | inte möjlig att avgöra |

  Regel: Operationen är inte före patientens födelse

    Scenariomall: Opererad den 5 mars 2024
      Givet en patient "P1" med:
        | Född | <född> |
      Givet ett behandlingstillfälle "B1" med:
        | Patient                | P1               |
        | Operationsstart (V565) | 2024-03-05 10:00 |
      När reglerna prövas per 2024-06-30
      Så är regeln <utfall>
      Och gäller regeln som en kvalitetsindikator

      Exempel:
        | född       | utfall                 |
        | 1960-02-03 | uppfylld               |
        | 2024-03-05 | uppfylld               |
        | 2024-03-06 | inte uppfylld          |
        | okänt      | inte möjlig att avgöra |

  Regel: En donationsoperation har ASA-klass 6

    Scenariomall: ASA-klassen och åtgärden
      Givet ett behandlingstillfälle "B1" med:
        | ASA-klass | <asa> |
      Och följande åtgärder:
        | Behandlingstillfälle | Donationsoperation som kräver ASA 6 |
        | B1                   | <donation>                          |
      När reglerna prövas per 2024-06-30
      Så är regeln <utfall>
      Och gäller regeln som en kvalitetsindikator

      Exempel:
        | asa    | donation | utfall                 |
        | 6      | ja       | uppfylld               |
        | 3      | ja       | inte uppfylld          |
        | saknas | ja       | inte uppfylld          |
        | 3      | nej      | inte tillämplig        |
        | okänt  | ja       | inte möjlig att avgöra |
        | 3      | okänt    | inte möjlig att avgöra |

  Regel: De obligatoriska variablerna är skickade

    Scenariomall: En variabel i taget
      Givet ett behandlingstillfälle "B1" med:
        | Operationsstart (V565)    | 2024-03-05 10:00 |
        | Operationsslut (V570)     | <slut>           |
        | Akut eller elektiv (V320) | <slag>           |
      Och följande åtgärder:
        | Behandlingstillfälle | KVÅ-kod  |
        | B1                   | <åtgärd> |
      Och följande anestesier:
        | Behandlingstillfälle | Anestesikod |
        | B1                   | <anestesi>  |
      När reglerna prövas per 2024-06-30
      Så är regeln <utfall>
      Och gäller regeln som en lokal riktlinje

      Exempel:
        | slut             | slag    | åtgärd | anestesi | utfall                 |
        | 2024-03-05 11:00 | Elektiv | ZXF99  | QQQ88    | uppfylld               |
        | saknas           | Elektiv | ZXF99  | QQQ88    | inte uppfylld          |
        | 2024-03-05 11:00 | saknas  | ZXF99  | QQQ88    | inte uppfylld          |
        | 2024-03-05 11:00 | Elektiv | saknas | QQQ88    | inte uppfylld          |
        | 2024-03-05 11:00 | Elektiv | ZXF99  | saknas   | inte uppfylld          |
        | 2024-03-05 11:00 | okänt   | ZXF99  | QQQ88    | inte möjlig att avgöra |
