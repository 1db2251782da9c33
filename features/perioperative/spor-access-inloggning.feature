# language: sv
@spor-access
Egenskap: Inloggning i SPOR
  Den som loggar in har ett eget kort som gäller, ett riktigt HSA-id och en behörighet. Annars nekas inloggningen.

  Bakgrund:
    Givet följande sjukhus:
      | Sjukhusets id | Namn        | Vårdgivare |
      | H1            | Norra länet | Region A   |
    Och följande operationsenheter:
      | Enhetens id | Sjukhus |
      | U1          | H1      |
    Och följande användare:
      | Namn    |
      | Asta Ek |
      | Bo Lind |
    Och följande kort:
      | Kortets id | Användare | Slag av kort | Kortet gäller från | Kortet gäller till och med | Kortet spärrat |
      | K1         | Asta Ek   | SITHS        | 2019-01-01         | 2020-12-31                 | saknas         |
      | K2         | Asta Ek   | Efos         | 2019-01-01         | 2020-03-15                 | saknas         |
      | K3         | Asta Ek   | Annat kort   | 2019-01-01         | 2020-12-31                 | saknas         |
      | K4         | Bo Lind   | SITHS        | 2019-01-01         | 2020-12-31                 | saknas         |
      | K5         | Asta Ek   | SITHS        | 2019-01-01         | 2020-12-31                 | 2020-03-16     |
    Och följande behörigheter:
      | Behörighetens id | Användare | Operationsenhet | Behörighetens roll | Administreras av | Behörigheten gavs av | Behörigheten gavs | Behörigheten upphörde |
      | G1               | Asta Ek   | U1              | Användare          | Registret        | saknas               | 2019-02-04        | saknas                |
    Och en inloggning "L1" med:
      | Användare               | Asta Ek           |
      | Loggade in              | 2020-03-16 08:15  |
      | HSA-id vid inloggningen | SE2321000016-A1B2 |
      | Kort vid inloggningen   | K1                |
      | Inloggningen loggad     | 2020-03-16 08:15  |

  Regel: Inloggningen sker med ett giltigt SITHS- eller Efos-kort

    Scenariomall: Olika kort den 16 mars
      Givet att "Kort vid inloggningen" är "<kort>"
      När reglerna prövas per 2020-03-16
      Så är regeln <utfall>
      Och gäller regeln som en kvalitetsindikator

      Exempel:
        | kort   | utfall                 |
        | K1     | uppfylld               |
        | K2     | inte uppfylld          |
        | K3     | inte uppfylld          |
        | K4     | inte uppfylld          |
        | K5     | inte uppfylld          |
        | saknas | inte uppfylld          |
        | okänt  | inte möjlig att avgöra |

  Regel: HSA-id vid inloggningen har rätt form

    Scenariomall: Olika HSA-id
      Givet att "HSA-id vid inloggningen" är "<hsa_id>"
      När reglerna prövas per 2020-03-16
      Så är regeln <utfall>
      Och gäller regeln som en kvalitetsindikator

      Exempel:
        | hsa_id            | utfall                 |
        | SE2321000016-A1B2 | uppfylld               |
        | SE2321000016-     | inte uppfylld          |
        | 2321000016-A1B2   | inte uppfylld          |
        | SE2321000016-Å1   | inte uppfylld          |
        | okänt             | inte möjlig att avgöra |

  Regel: Användaren har en gällande behörighet

    Scenariomall: Behörigheten upphör
      Givet att "Behörigheten upphörde" är "<upphörde>" för "G1"
      När reglerna prövas per 2020-03-16
      Så är regeln <utfall>
      Och gäller regeln som en kvalitetsindikator

      Exempel:
        | upphörde   | utfall                 |
        | saknas     | uppfylld               |
        | 2020-03-16 | uppfylld               |
        | 2020-03-15 | inte uppfylld          |
        | okänt      | inte möjlig att avgöra |

  Regel: Varje inloggning finns i loggen

    Scenariomall: Post i loggen
      Givet att "Inloggningen loggad" är "<loggad>"
      När reglerna prövas per 2020-03-16
      Så är regeln <utfall>
      Och gäller regeln som en kvalitetsindikator

      Exempel:
        | loggad           | utfall                 |
        | 2020-03-16 08:15 | uppfylld               |
        | saknas           | inte uppfylld          |
        | okänt            | inte möjlig att avgöra |

  Regel: Att neka en inloggning

    Scenario: Allt är i sin ordning
      När reglerna prövas per 2020-03-16
      Så dras inte slutsatsen "Inloggningen nekas" för "L1"

    Scenariomall: Ett fel räcker
      Givet att "<uppgift>" är "<värde>"
      När reglerna prövas per 2020-03-16
      Så dras slutsatsen "Inloggningen nekas" för "L1"
      Och krävs åtgärden "Förnya kortet eller be koordinatorn om behörighet, och logga in igen." av "Användaren"

      Exempel:
        | uppgift                 | värde         |
        | Kort vid inloggningen   | K2            |
        | HSA-id vid inloggningen | SE2321000016- |

    Scenario: Behörigheten har upphört
      Givet att "Behörigheten upphörde" är "2019-12-31" för "G1"
      När reglerna prövas per 2020-03-16
      Så dras slutsatsen "Inloggningen nekas" för "L1"

    Scenario: En inloggning som saknas i loggen nekas inte i efterhand
      Givet att "Inloggningen loggad" är "saknas"
      När reglerna prövas per 2020-03-16
      Så dras inte slutsatsen "Inloggningen nekas" för "L1"

    Scenario: Det okända avgör inget
      Givet att "Kort vid inloggningen" är okänt
      När reglerna prövas per 2020-03-16
      Så går det inte att säga om man ska dra slutsatsen "Inloggningen nekas" för "L1"
