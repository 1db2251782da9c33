# language: sv
@spor-versioning
Egenskap: SPOR: variabellistans och kodverkens versioner
  Under 2020 togs variabellista 3.0 och 4.0 båda emot. Samma behandlingsnummer i båda är ett enda tillfälle.

  Regel: Sändningen har variabellista 3.0 eller 4.0

    Scenariomall: Till och med 2020
      Givet ett behandlingstillfälle "B1"
      Och följande sändningar:
        | Sändningens id | Behandlingstillfälle | Skickad   | Version som sändningen anger |
        | S1             | B1                   | <skickad> | <version>                    |
      När reglerna prövas per 2024-06-30
      Så är regeln <utfall>
      Och gäller regeln som en kvalitetsindikator

      Exempel:
        | version | skickad          | utfall                 |
        | 3.0     | 2020-03-06 02:00 | uppfylld               |
        | 4.0     | 2020-03-06 02:00 | uppfylld               |
        | 2.0     | 2020-03-06 02:00 | inte uppfylld          |
        | saknas  | 2020-03-06 02:00 | inte uppfylld          |
        | okänt   | 2020-03-06 02:00 | inte möjlig att avgöra |
        | 5.0     | 2021-01-01 00:00 | inte tillämplig        |

  Regel: Variabellista 4.0 skickas tidigast den 1 januari 2020

    Scenariomall: Kring nyår 2020
      Givet ett behandlingstillfälle "B1"
      Och följande sändningar:
        | Sändningens id | Behandlingstillfälle | Skickad   | Version som sändningen anger |
        | S1             | B1                   | <skickad> | <version>                    |
      När reglerna prövas per 2024-06-30
      Så är regeln <utfall>
      Och gäller regeln som en kvalitetsindikator

      Exempel:
        | version | skickad          | utfall                 |
        | 4.0     | 2019-12-31 23:59 | inte uppfylld          |
        | 4.0     | 2020-01-01 00:00 | uppfylld               |
        | 3.0     | 2019-12-31 23:59 | inte tillämplig        |
        | 4.0     | okänt            | inte möjlig att avgöra |

  Regel: Variabellista 3.0 skickas senast den 31 december 2020

    Scenariomall: Kring nyår 2021
      Givet ett behandlingstillfälle "B1"
      Och följande sändningar:
        | Sändningens id | Behandlingstillfälle | Skickad   | Version som sändningen anger |
        | S1             | B1                   | <skickad> | <version>                    |
      När reglerna prövas per 2024-06-30
      Så är regeln <utfall>
      Och gäller regeln som en kvalitetsindikator

      Exempel:
        | version | skickad          | utfall                 |
        | 3.0     | 2020-12-31 23:59 | uppfylld               |
        | 3.0     | 2021-01-01 00:00 | inte uppfylld          |
        | 4.0     | 2021-01-01 00:00 | inte tillämplig        |
        | 3.0     | okänt            | inte möjlig att avgöra |

  Regel: Ett behandlingstillfälle skickas i en och samma version

    Scenariomall: Skickat två gånger
      Givet ett behandlingstillfälle "B1"
      Och följande sändningar:
        | Sändningens id | Behandlingstillfälle | Skickad          | Version som sändningen anger |
        | S1             | B1                   | 2020-03-06 02:00 | 3.0                          |
        | S2             | B1                   | 2020-03-09 02:00 | <andra>                      |
      När reglerna prövas per 2024-06-30
      Så är regeln <utfall> för "S1"
      Och är regeln <utfall> för "S2"
      Och gäller regeln som en lokal riktlinje

      Exempel:
        | andra | utfall                 |
        | 3.0   | uppfylld               |
        | 4.0   | inte uppfylld          |
        | okänt | inte möjlig att avgöra |

  Regel: Eftervårdsnivån operation används först i variabellista 4.0

    Scenariomall: Planerad nivå
      Givet ett behandlingstillfälle "B1" med:
        | Variabellistans version        | <version>  |
        | Planerad eftervårdsnivå (V335) | <nivå>     |
        | Eftervårdsnivå (V690)          | Slutenvård |
        | Faktisk eftervårdsnivå (V810)  | saknas     |
      När reglerna prövas per 2024-06-30
      Så är regeln <utfall>
      Och gäller regeln som en kvalitetsindikator

      Exempel:
        | version | nivå      | utfall                 |
        | 3.0     | Annat     | uppfylld               |
        | 3.0     | Operation | inte uppfylld          |
        | 3.0     | okänt     | inte möjlig att avgöra |
        | 4.0     | Operation | inte tillämplig        |

  Regel: Systemet har infört variabellista 4.0 i god tid innan 3.0 stängs

    Scenariomall: Under 2020
      Givet ett system som skickar till SPOR "Planering" med:
        | Infört variabellista 4.0 | <infört> |
      När reglerna prövas per <dag>
      Så är regeln <utfall>
      Och gäller regeln som en lokal riktlinje

      Exempel:
        | infört     | dag        | utfall                 |
        | 2020-05-04 | 2020-06-01 | uppfylld               |
        | saknas     | 2020-10-31 | ännu inte uppfylld     |
        | saknas     | 2020-11-01 | inte uppfylld          |
        | okänt      | 2020-11-01 | inte möjlig att avgöra |

  Regel: Årets KVÅ är inläst innan den börjar gälla

    Scenariomall: Den som börjar gälla den 1 januari 2020
      Givet ett system som skickar till SPOR "Planering"
      Och följande kodverk för ett år:
        | Kodverkets id | System som skickar till SPOR | Kodsystem | Gäller från | Inläst   |
        | K1            | Planering                    | <slag>    | 2020-01-01  | <inläst> |
      När reglerna prövas per <dag>
      Så är regeln <utfall>
      Och gäller regeln som en lokal riktlinje

      Exempel:
        | slag       | inläst     | dag        | utfall                 |
        | KVÅ        | 2019-12-16 | 2020-02-01 | uppfylld               |
        | KVÅ        | 2020-01-23 | 2020-02-01 | inte uppfylld          |
        | KVÅ        | saknas     | 2019-12-31 | ännu inte uppfylld     |
        | KVÅ        | saknas     | 2020-01-01 | inte uppfylld          |
        | KVÅ        | okänt      | 2020-01-01 | inte möjlig att avgöra |
        | ICD-10-SE  | saknas     | 2020-02-01 | inte tillämplig        |
