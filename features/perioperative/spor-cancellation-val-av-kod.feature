# language: sv
@spor-cancellation
Egenskap: Val av kod vid smitta, sår och avbruten operation
  Under pandemin beslutade SPOR:s styrelse att befintliga koder skulle användas: först 11C, och 8B i andra hand.

  Bakgrund:
    Givet en operationsenhet "Operation Norr"
    Och ett behandlingstillfälle "B1" med:
      | Operationsenhet | Operation Norr |
    Och en planerad operation "P1" med:
      | Behandlingstillfälle | B1               |
      | Planerad till        | 2024-03-12 08:00 |
    Och en störning "D1" med:
      | Planerad operation | P1 |

  Regel: En strykning på grund av smitta har orsak 11C, eller i andra hand 8B

    Scenariomall: 11C först
      Givet att "Beror på säsongssmitta eller pandemi" är "<smitta>"
      Och att "Störningsorsak (V445)" är "<orsak>"
      När reglerna prövas per 2024-06-30
      Så är regeln <utfall>
      Och gäller regeln som en kvalitetsindikator

      Exempel:
        | smitta | orsak | utfall                 |
        | ja     | 11C   | uppfylld               |
        | ja     | 8b    | uppfylld               |
        | ja     | 7A    | inte uppfylld          |
        | nej    | 7A    | inte tillämplig        |
        | okänt  | 7A    | inte möjlig att avgöra |

  Regel: 8B används inte när smitta ledde till brist på vårdplatser eller personal

    Scenariomall: 8B är material
      Givet att "Beror på säsongssmitta eller pandemi" är "ja"
      Och att "Störningsorsak (V445)" är "8B"
      Och att "Vad som fattades" är "<fattades>"
      När reglerna prövas per 2024-06-30
      Så är regeln <utfall>
      Och gäller regeln som en kvalitetsindikator

      Exempel:
        | fattades                        | utfall                 |
        | Galler eller operationsmaterial | uppfylld               |
        | Vårdplatser                     | inte uppfylld          |
        | Personal                        | inte uppfylld          |
        | okänt                           | inte möjlig att avgöra |

  Regel: Ingen egen kod görs för säsongssmitta eller pandemi

    Scenariomall: Nya koder når systemen olika snabbt
      Givet en lokal strykningsorsak "11ca" med:
        | Hör under orsak                       | 11C     |
        | Gjord för säsongssmitta eller pandemi | <gjord> |
      När reglerna prövas per 2024-06-30
      Så är regeln <utfall> för "11ca"
      Och gäller regeln som en kvalitetsindikator

      Exempel:
        | gjord | utfall                 |
        | nej   | uppfylld               |
        | ja    | inte uppfylld          |
        | okänt | inte möjlig att avgöra |

  Regel: 11C används under en period av säsongssmitta

    Scenariomall: Enheten anger sina egna perioder
      Givet att "Störningsorsak (V445)" är "11C"
      Och följande period av säsongssmitta:
        | Operationsenhet | Börjar     | Slutar   |
        | Operation Norr  | 2024-02-01 | <slutar> |
      När reglerna prövas per 2024-06-30
      Så är regeln <utfall> för "D1"
      Och gäller regeln som en lokal riktlinje

      Exempel:
        | slutar     | utfall                 |
        | saknas     | uppfylld               |
        | 2024-03-12 | uppfylld               |
        | 2024-03-11 | inte uppfylld          |
        | okänt      | inte möjlig att avgöra |

    Scenario: Utan perioder prövas inget
      Givet att "Störningsorsak (V445)" är "11C"
      Och att listan "Period av säsongssmitta" är tom
      När reglerna prövas per 2024-06-30
      Så är regeln inte tillämplig för "D1"

    Scenario: Två perioder som båda täcker dagen
      Givet att "Störningsorsak (V445)" är "11C"
      Och följande period av säsongssmitta:
        | Operationsenhet | Börjar     | Slutar     |
        | Operation Norr  | 2024-02-01 | 2024-03-31 |
        | Operation Norr  | 2024-03-01 | 2024-05-31 |
      När reglerna prövas per 2024-06-30
      Så är regeln uppfylld för "D1"

  Regel: Ett sår utan samband med det som ska opereras kodas 7A

    Scenariomall: Patienten är akut sjuk
      Givet att "Sår som skäl" är "Sår utan samband med det som ska opereras"
      Och att "Störningsorsak (V445)" är "<orsak>"
      När reglerna prövas per 2024-06-30
      Så är regeln <utfall>
      Och gäller regeln som en kvalitetsindikator

      Exempel:
        | orsak | utfall                 |
        | 7a    | uppfylld               |
        | 4D    | inte uppfylld          |
        | okänt | inte möjlig att avgöra |

  Regel: Ett sår som fanns från början och skulle ha läkt kodas 4D

    Scenariomall: Patienten är inte optimerad
      Givet att "Sår som skäl" är "Sår som fanns från början och skulle ha läkt"
      Och att "Störningsorsak (V445)" är "<orsak>"
      När reglerna prövas per 2024-06-30
      Så är regeln <utfall>
      Och gäller regeln som en kvalitetsindikator

      Exempel:
        | orsak | utfall                 |
        | 4D    | uppfylld               |
        | 7A    | inte uppfylld          |
        | okänt | inte möjlig att avgöra |

  Regel: En operation som avbröts efter anestesistart har ZXF99, samma start och slut, och en avvikelse

    Scenariomall: Så kodas en avbruten operation
      Givet ett behandlingstillfälle "B2" med:
        | Avbruten efter anestesistart | ja               |
        | Operationsstart (V565)       | 2024-03-12 09:10 |
        | Operationsslut (V570)        | <slut>           |
      Och följande åtgärd:
        | Behandlingstillfälle | KVÅ-kod  |
        | B2                   | <åtgärd> |
      Och följande avvikelse:
        | Behandlingstillfälle | Avvikelsekod (V680, V840) |
        | B2                   | <avvikelse>               |
      När reglerna prövas per 2024-06-30
      Så är regeln <utfall> för "B2"
      Och gäller regeln som en kvalitetsindikator

      Exempel:
        | åtgärd | slut             | avvikelse | utfall                 |
        | ZXF99  | 2024-03-12 09:10 | A126      | uppfylld               |
        | JKA21  | 2024-03-12 09:10 | A126      | inte uppfylld          |
        | ZXF99  | 2024-03-12 09:40 | A126      | inte uppfylld          |
        | ZXF99  | 2024-03-12 09:10 | A0        | inte uppfylld          |
        | ZXF99  | 2024-03-12 09:10 | okänt     | inte möjlig att avgöra |
