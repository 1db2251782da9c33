# language: sv
@spor-cancellation
Egenskap: Strykningens typ och orsak enligt SPOR
  Registrets lista över orsaker är bara delvis publicerad. De koder som är lästa godtas alltid; övriga slås upp i den
  lista som enheten har läst in.

  Bakgrund:
    Givet en operationsenhet "Operation Norr" med:
      | Inläst lista över strykningsorsaker | Provlistan |
    Och följande lista över strykningsorsaker:
      | Namn och utgåva |
      | Provlistan      |
    Och följande orsak i listan:
      | Lista över strykningsorsaker | Kod | Gäller från | Gäller till och med |
      | Provlistan                   | 2B  | 2023-01-01  | 2024-06-30          |
    Och ett behandlingstillfälle "B1" med:
      | Operationsenhet           | Operation Norr |
      | Akut eller elektiv (V320) | Elektiv        |
    Och en planerad operation "P1" med:
      | Behandlingstillfälle | B1               |
      | Planerad till        | 2024-03-12 08:00 |
    Och en störning "D1" med:
      | Planerad operation          | P1               |
      | Störningstyp (V440)         | 8                |
      | Störningsorsak (V445)       | 8B               |
      | Störningens tidpunkt (V450) | 2024-03-11 10:00 |

  Regel: Störningstypen är ett av numren 1 till 11

    Scenariomall: Nummer 12 finns bara lokalt
      Givet att "Störningstyp (V440)" är "<typ>"
      När reglerna prövas per 2024-06-30
      Så är regeln <utfall>
      Och gäller regeln som en kvalitetsindikator

      Exempel:
        | typ    | utfall                 |
        | 1      | uppfylld               |
        | 11     | uppfylld               |
        | 12     | inte uppfylld          |
        | Annat  | inte uppfylld          |
        | saknas | inte tillämplig        |
        | okänt  | inte möjlig att avgöra |

  Regel: Strykningsorsaken är ett typnummer och en bokstav

    Scenariomall: Formen prövas, inte stavningen
      Givet att "Störningsorsak (V445)" är "<orsak>"
      När reglerna prövas per 2024-06-30
      Så är regeln <utfall>
      Och gäller regeln som en kvalitetsindikator

      Exempel:
        | orsak | utfall                 |
        | 8B    | uppfylld               |
        | 11.C  | uppfylld               |
        | 11    | inte uppfylld          |
        | 12A   | inte uppfylld          |
        | 1ai   | inte uppfylld          |
        | okänt | inte möjlig att avgöra |

  Regel: Strykningsorsaken finns i registrets lista den planerade dagen

    Scenariomall: Publicerade koder godtas, övriga slås upp
      Givet att "Störningsorsak (V445)" är "<orsak>"
      Och att "Planerad till" är "<planerad>" för "P1"
      När reglerna prövas per 2024-06-30
      Så är regeln <utfall>
      Och gäller regeln som en kvalitetsindikator

      Exempel:
        | orsak | planerad         | utfall          |
        | 7A    | 2024-03-12 08:00 | uppfylld        |
        | 2B    | 2024-03-12 08:00 | uppfylld        |
        | 2B    | 2024-06-30 23:59 | uppfylld        |
        | 2B    | 2024-07-01 00:00 | inte uppfylld   |
        | 2C    | 2024-03-12 08:00 | inte uppfylld   |
        | 2b    | 2024-03-12 08:00 | inte tillämplig |

    Scenario: Utan känd lista går det inte att säga om en annan kod är giltig
      Givet att "Störningsorsak (V445)" är "2B"
      Och att "Inläst lista över strykningsorsaker" inte är registrerat för "Operation Norr"
      När reglerna prövas per 2024-06-30
      Så är regeln inte möjlig att avgöra
      Och saknas uppgiften "Inläst lista över strykningsorsaker"

  Regel: Strykningsorsakens nummer är störningstypens

    Scenariomall: 8B hör till typ 8 och 11C till typ 11
      Givet att "Störningstyp (V440)" är "<typ>"
      Och att "Störningsorsak (V445)" är "<orsak>"
      När reglerna prövas per 2024-06-30
      Så är regeln <utfall>
      Och gäller regeln som en kvalitetsindikator

      Exempel:
        | typ | orsak | utfall                 |
        | 8   | 8B    | uppfylld               |
        | 11  | 11c   | uppfylld               |
        | 1   | 11C   | inte uppfylld          |
        | 11  | 8B    | inte uppfylld          |
        | 11  | okänt | inte möjlig att avgöra |

  Regel: Typ, orsak och tidpunkt är alla angivna för störningen

    Scenariomall: Alla tre krävs
      Givet att "<uppgift>" är "<värde>"
      När reglerna prövas per 2024-06-30
      Så är regeln <utfall>
      Och gäller regeln som en kvalitetsindikator

      Exempel:
        | uppgift                     | värde  | utfall                 |
        | Störningstyp (V440)         | 8      | uppfylld               |
        | Störningstyp (V440)         | saknas | inte uppfylld          |
        | Störningsorsak (V445)       | saknas | inte uppfylld          |
        | Störningens tidpunkt (V450) | saknas | inte uppfylld          |
        | Störningens tidpunkt (V450) | okänt  | inte möjlig att avgöra |

  Regel: Strykningsorsaken är skriven med nummer och stor bokstav, utan tecken emellan

    Scenariomall: Så som koden läses
      Givet att "Störningsorsak (V445)" är "<orsak>"
      När reglerna prövas per 2024-06-30
      Så är regeln <utfall>
      Och gäller regeln som en lokal riktlinje

      Exempel:
        | orsak | utfall                 |
        | 11C   | uppfylld               |
        | 11c   | inte uppfylld          |
        | 11.C  | inte uppfylld          |
        | 8 B   | inte uppfylld          |
        | 1ai   | inte tillämplig        |
        | okänt | inte möjlig att avgöra |

  Regel: En lokal strykningsorsak hör under en orsak på andra nivån

    Scenariomall: 1ai hör under 1A
      Givet en lokal strykningsorsak "1ai" med:
        | Operationsenhet | Operation Norr |
        | Hör under orsak | <under>        |
      När reglerna prövas per 2024-06-30
      Så är regeln <utfall> för "1ai"
      Och gäller regeln som en kvalitetsindikator

      Exempel:
        | under  | utfall                 |
        | 1A     | uppfylld               |
        | 1      | inte uppfylld          |
        | saknas | inte uppfylld          |
        | okänt  | inte möjlig att avgöra |

  Regel: Den lokala koden är skickad som den orsak den hör under

    Scenariomall: Den rullas upp före sändningen
      Givet en lokal strykningsorsak "1ai" med:
        | Hör under orsak | <under> |
      Och att "Lokal kod" är "1ai" för "D1"
      Och att "Störningsorsak (V445)" är "1A" för "D1"
      När reglerna prövas per 2024-06-30
      Så är regeln <utfall> för "D1"
      Och gäller regeln som en kvalitetsindikator

      Exempel:
        | under | utfall                 |
        | 1A    | uppfylld               |
        | 7A    | inte uppfylld          |
        | okänt | inte möjlig att avgöra |

  Regel: En struken eller ombokad operation har en preliminär operationskod

    Scenariomall: ZXF99 om ingen annan finns
      Givet följande åtgärd:
        | Behandlingstillfälle | KVÅ-kod | Preliminär   |
        | B1                   | <kod>   | <preliminär> |
      När reglerna prövas per 2024-06-30
      Så är regeln <utfall> för "D1"
      Och gäller regeln som en kvalitetsindikator

      Exempel:
        | kod   | preliminär | utfall                 |
        | JKA21 | ja         | uppfylld               |
        | ZXF99 | ja         | uppfylld               |
        | JKA21 | nej        | inte uppfylld          |
        | JKA21 | okänt      | inte möjlig att avgöra |

    Scenario: Två preliminära koder
      Givet följande åtgärd:
        | Behandlingstillfälle | KVÅ-kod | Preliminär |
        | B1                   | JKA21   | ja         |
        | B1                   | JKA20   | ja         |
      När reglerna prövas per 2024-06-30
      Så är regeln uppfylld för "D1"

  Regel: En struken akut operation hade en planerad tid

    Scenariomall: Utan planerad tid tas strykningen inte emot
      Givet att "Akut eller elektiv (V320)" är "Akut" för "B1"
      Och att "Planerad till" är "<planerad>" för "P1"
      När reglerna prövas per 2024-06-30
      Så är regeln <utfall> för "D1"
      Och gäller regeln som en kvalitetsindikator

      Exempel:
        | planerad         | utfall                 |
        | 2024-03-12 08:00 | uppfylld               |
        | saknas           | inte uppfylld          |
        | okänt            | inte möjlig att avgöra |

  Regel: Behandlingstillfället lämnas utanför rapporterna tills det är rättat

    Scenario: Allt stämmer
      När reglerna prövas per 2024-06-30
      Så dras inte slutsatsen "Behandlingstillfället lämnas utanför rapporterna tills störningen är rättad och skickad på nytt" för "D1"

    Scenariomall: Ett enda fel räcker
      Givet att "Störningstyp (V440)" är "<typ>"
      Och att "Störningsorsak (V445)" är "<orsak>"
      Och att "Störningens tidpunkt (V450)" är "<tidpunkt>"
      När reglerna prövas per 2024-06-30
      Så dras slutsatsen "Behandlingstillfället lämnas utanför rapporterna tills störningen är rättad och skickad på nytt" för "D1"
      Och krävs åtgärden "Rätta störningen i operationssystemet och skicka behandlingstillfället på nytt." av "SPOR-koordinatorn"

      Exempel: Typen, formen, listan, numret och det som fattas
        | typ | orsak | tidpunkt         |
        | 12  | 8B    | 2024-03-11 10:00 |
        | 8   | 8     | 2024-03-11 10:00 |
        | 2   | 2C    | 2024-03-11 10:00 |
        | 11  | 8B    | 2024-03-11 10:00 |
        | 8   | 8B    | saknas           |
