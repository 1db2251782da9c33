# language: sv
@spor-access
Egenskap: Publicering, loggning och överföring i SPOR
  Den som publicerar svarar för att ingen går att spåra. Körningar och överföringar går att spåra.

  Bakgrund:
    Givet följande operationsenheter:
      | Enhetens id |
      | U1          |
    Och följande användare:
      | Namn    |
      | Asta Ek |
      | Bo Lind |

  Regel: Små tal är kontrollerade före publicering

    Scenariomall: Kontroll av små tal
      Givet en publicering "P1" med:
        | Användare                                    | Asta Ek |
        | Små tal är kontrollerade                     | <svar>  |
        | Den som publicerar har tagit på sig ansvaret | ja      |
      När reglerna prövas per 2020-03-16
      Så är regeln <utfall>
      Och gäller regeln som en kvalitetsindikator
      Och <slutsats> "Publiceringen hålls inne" för "P1"

      Exempel:
        | svar  | utfall                 | slutsats                                        |
        | ja    | uppfylld               | dras inte slutsatsen                            |
        | nej   | inte uppfylld          | dras slutsatsen                                 |
        | okänt | inte möjlig att avgöra | går det inte att säga om man ska dra slutsatsen |

  Regel: Den som publicerar har tagit på sig ansvaret

    Scenariomall: Ansvaret
      Givet en publicering "P1" med:
        | Användare                                    | Asta Ek |
        | Små tal är kontrollerade                     | ja      |
        | Den som publicerar har tagit på sig ansvaret | <svar>  |
      När reglerna prövas per 2020-03-16
      Så är regeln <utfall>
      Och gäller regeln som en kvalitetsindikator
      Och <slutsats> "Publiceringen hålls inne" för "P1"

      Exempel:
        | svar | utfall        | slutsats             |
        | ja   | uppfylld      | dras inte slutsatsen |
        | nej  | inte uppfylld | dras slutsatsen      |

    Scenario: Det är inte känt om ansvaret är taget
      Givet en publicering "P1" med:
        | Användare                                    | Asta Ek |
        | Den som publicerar har tagit på sig ansvaret | okänt   |
      När reglerna prövas per 2020-03-16
      Så är regeln inte möjlig att avgöra

  Regel: Varje körd rapport finns i loggen med användare, urval och tid

    Scenariomall: Posten i loggen
      Givet en körd rapport "C1" med:
        | Användare               | Asta Ek          |
        | Rapporten kördes        | 2020-03-16 09:00 |
        | Användare enligt loggen | <vem>            |
        | Urval enligt loggen     | <urval>          |
        | Körningen loggad        | <när>            |
      När reglerna prövas per 2020-03-16
      Så är regeln <utfall>
      Och gäller regeln som en kvalitetsindikator

      Exempel:
        | vem     | urval                | när              | utfall                 |
        | Asta Ek | Sena strykningar, U1 | 2020-03-16 09:00 | uppfylld               |
        | Bo Lind | Sena strykningar, U1 | 2020-03-16 09:00 | inte uppfylld          |
        | Asta Ek | saknas               | 2020-03-16 09:00 | inte uppfylld          |
        | Asta Ek | Sena strykningar, U1 | saknas           | inte uppfylld          |
        | okänt   | Sena strykningar, U1 | 2020-03-16 09:00 | inte möjlig att avgöra |

  Regel: Det HSA-id som anslöt finns sparat för varje överföring

    Scenariomall: HSA-id vid överföringen
      Givet en överföring "T1" med:
        | Operationsenhet   | U1       |
        | HSA-id som anslöt | <hsa_id> |
      När reglerna prövas per 2020-03-16
      Så är regeln <utfall>
      Och gäller regeln som en kvalitetsindikator

      Exempel:
        | hsa_id            | utfall                 |
        | SE2321000016-A1B2 | uppfylld               |
        | saknas            | inte uppfylld          |
        | okänt             | inte möjlig att avgöra |

  Regel: Patientinformationen är den gällande när data skickas

    Scenariomall: Patientinformationen
      Givet en överföring "T1" med:
        | Operationsenhet                      | U1     |
        | Patientinformationen är den gällande | <svar> |
      När reglerna prövas per 2020-03-16
      Så är regeln <utfall>
      Och gäller regeln som en lokal riktlinje

      Exempel:
        | svar  | utfall                 |
        | ja    | uppfylld               |
        | nej   | inte uppfylld          |
        | okänt | inte möjlig att avgöra |
