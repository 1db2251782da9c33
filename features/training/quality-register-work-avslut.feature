# language: sv
@quality-register-work
Egenskap: Kvalitetsregisterarbete i ST: redovisning, godkännande och intyg
  Arbetet redovisas, godkänns och intygas. Ett arbete som är registrerat som det ena slaget ska inte vara intygat
  som det andra. Uppgifterna som prövas är till stor del förslag.

  Bakgrund:
    Givet en ST-läkare "Sara Lind" med:
      | Avsedd specialitet  | Geriatrik    |
      | Svensk AT fullgjord | ja           |
      | Valt regelverk      | SOSFS 2015:8 |
    Och ett projekt "Färre fall" med:
      | ST-läkare      | Sara Lind          |
      | Slag av arbete | Förbättringsarbete |
      | Påbörjat       | 2025-09-01         |
      | Planerat slut  | 2026-05-31         |

  Regel: Arbetet är redovisat skriftligt och muntligt vid enheten

    Scenariomall: Skriftligt och muntligt
      Givet att "Planerat slut" är "<slut>"
      Och att "Skriftlig rapport" är "<rapport>"
      Och att "Muntlig redovisning vid enheten" är "<muntligt>"
      När reglerna prövas per 2026-06-01
      Så är regeln <utfall>
      Och gäller regeln som en kvalitetsindikator

      Exempel:
        | slut       | rapport    | muntligt   | utfall                 |
        | 2026-05-31 | 2026-05-10 | 2026-05-20 | uppfylld               |
        | 2026-05-31 | saknas     | 2026-05-20 | inte uppfylld          |
        | 2026-05-31 | 2026-05-10 | saknas     | inte uppfylld          |
        | 2026-06-02 | saknas     | saknas     | ännu inte uppfylld     |
        | 2026-05-31 | 2026-05-10 | okänt      | inte möjlig att avgöra |

  Regel: Någon äger det nya arbetssättet efteråt

    Scenariomall: Ansvarig och plan
      Givet att "Planerat slut" är "<slut>"
      Och att "Ansvarig för det nya arbetssättet" är "<ansvarig>"
      Och att "Plan för att hålla fast vid det nya" är "<plan>"
      När reglerna prövas per 2026-06-01
      Så är regeln <utfall>
      Och gäller regeln som en kvalitetsindikator

      Exempel:
        | slut       | ansvarig         | plan                | utfall                 |
        | 2026-05-31 | Avdelningschefen | Följs varje kvartal | uppfylld               |
        | 2026-05-31 | saknas           | Följs varje kvartal | inte uppfylld          |
        | 2026-05-31 | Avdelningschefen | saknas              | inte uppfylld          |
        | 2026-06-02 | saknas           | saknas              | ännu inte uppfylld     |
        | 2026-05-31 | Avdelningschefen | okänt               | inte möjlig att avgöra |

  Regel: Projektets handledare har handledarutbildning och har godkänt arbetet

    Scenariomall: Handledarens godkännande
      Givet följande läkare:
        | Namn    | Genomgången handledarutbildning |
        | Anna Ek | <utbildning>                    |
      Och att "Planerat slut" är "<slut>" för "Färre fall"
      Och att "Projektets handledare" är "Anna Ek" för "Färre fall"
      Och att "Godkänt av handledaren" är "<godkänt>" för "Färre fall"
      När reglerna prövas per 2026-06-01
      Så är regeln <utfall>
      Och gäller regeln som en kvalitetsindikator

      Exempel:
        | slut       | utbildning | godkänt    | utfall                 |
        | 2026-05-31 | ja         | 2026-05-15 | uppfylld               |
        | 2026-05-31 | nej        | 2026-05-15 | inte uppfylld          |
        | 2026-05-31 | ja         | saknas     | inte uppfylld          |
        | 2026-06-02 | ja         | saknas     | ännu inte uppfylld     |
        | 2026-05-31 | okänt      | 2026-05-15 | inte möjlig att avgöra |

  Regel: Verksamhetschefen eller studierektorn har godkänt arbetet

    Scenariomall: Enhetens godkännande
      Givet att "Planerat slut" är "<slut>"
      Och att "Godkänt av verksamhetschef eller studierektor" är "<godkänt>"
      När reglerna prövas per 2026-06-01
      Så är regeln <utfall>
      Och gäller regeln som en lokal riktlinje

      Exempel:
        | slut       | godkänt    | utfall                 |
        | 2026-05-31 | 2026-05-25 | uppfylld               |
        | 2026-05-31 | saknas     | inte uppfylld          |
        | 2026-06-02 | saknas     | ännu inte uppfylld     |
        | 2026-05-31 | okänt      | inte möjlig att avgöra |

  Regel: Arbetet är intygat

    Scenariomall: Arbetets intyg
      Givet följande intyg:
        | Intygets id | ST-läkare | Utfärdat   |
        | I1          | Sara Lind | <utfärdat> |
      Och att "Planerat slut" är "<slut>" för "Färre fall"
      Och att "Arbetets intyg" är "<intyg>" för "Färre fall"
      När reglerna prövas per 2026-06-01
      Så är regeln <utfall>
      Och gäller regeln som en kvalitetsindikator

      Exempel:
        | slut       | intyg  | utfärdat   | utfall                 |
        | 2026-05-31 | I1     | 2026-05-28 | uppfylld               |
        | 2026-05-31 | I1     | saknas     | inte uppfylld          |
        | 2026-05-31 | saknas | 2026-05-28 | inte uppfylld          |
        | 2026-06-02 | saknas | 2026-05-28 | ännu inte uppfylld     |
        | 2026-05-31 | I1     | okänt      | inte möjlig att avgöra |

  Regel: Intyget kom efter handledarens godkännande

    Scenariomall: Intygets dag och godkännandets
      Givet följande intyg:
        | Intygets id | ST-läkare | Utfärdat   |
        | I1          | Sara Lind | 2026-05-28 |
      Och att "Godkänt av handledaren" är "<godkänt>" för "Färre fall"
      Och att "Arbetets intyg" är "<intyg>" för "Färre fall"
      När reglerna prövas per 2026-06-01
      Så är regeln <utfall>
      Och gäller regeln som en kvalitetsindikator

      Exempel:
        | intyg  | godkänt    | utfall                 |
        | I1     | 2026-05-15 | uppfylld               |
        | I1     | 2026-05-28 | uppfylld               |
        | I1     | 2026-05-29 | inte uppfylld          |
        | I1     | okänt      | inte möjlig att avgöra |
        | saknas | 2026-05-15 | inte tillämplig        |

  Regel: Ett förbättringsarbete är intygat som förbättringsarbete

    Scenariomall: Ett förbättringsarbete och dess intyg
      Givet följande intyg:
        | Intygets id | Intygstyp | Blankett enligt | Delmål   | Utfärdat   |
        | I1          | <intyg>   | SOSFS 2015:8    | <delmål> | 2026-05-28 |
      Och att "Slag av arbete" är "<slag>" för "Färre fall"
      Och att "Arbetets intyg" är "I1" för "Färre fall"
      När reglerna prövas per 2026-06-01
      Så är regeln <utfall>
      Och gäller regeln som en kvalitetsindikator

      Exempel:
        | slag                 | intyg                            | delmål | utfall                 |
        | Förbättringsarbete   | Kvalitets- och utvecklingsarbete | a4     | uppfylld               |
        | Förbättringsarbete   | Självständigt skriftligt arbete  | a5     | inte uppfylld          |
        | Förbättringsarbete   | Självständigt skriftligt arbete  | a4     | inte uppfylld          |
        | Förbättringsarbete   | Kvalitets- och utvecklingsarbete | a5     | inte uppfylld          |
        | Förbättringsarbete   | Kvalitets- och utvecklingsarbete | okänt  | inte möjlig att avgöra |
        | Vetenskapligt arbete | Kvalitets- och utvecklingsarbete | a4     | inte tillämplig        |

  Regel: Ett vetenskapligt arbete är intygat som vetenskapligt arbete

    Scenariomall: Ett vetenskapligt arbete och dess intyg
      Givet följande intyg:
        | Intygets id | Intygstyp | Blankett enligt | Delmål   | Utfärdat   |
        | I1          | <intyg>   | SOSFS 2015:8    | <delmål> | 2026-05-28 |
      Och att "Slag av arbete" är "<slag>" för "Färre fall"
      Och att "Arbetets intyg" är "I1" för "Färre fall"
      När reglerna prövas per 2026-06-01
      Så är regeln <utfall>
      Och gäller regeln som en kvalitetsindikator

      Exempel:
        | slag                 | intyg                            | delmål | utfall                 |
        | Vetenskapligt arbete | Självständigt skriftligt arbete  | a5     | uppfylld               |
        | Vetenskapligt arbete | Kvalitets- och utvecklingsarbete | a4     | inte uppfylld          |
        | Vetenskapligt arbete | Kvalitets- och utvecklingsarbete | a5     | inte uppfylld          |
        | Vetenskapligt arbete | okänt                            | a5     | inte möjlig att avgöra |
        | Förbättringsarbete   | Kvalitets- och utvecklingsarbete | a4     | inte tillämplig        |
