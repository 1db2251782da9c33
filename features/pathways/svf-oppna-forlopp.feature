# language: sv
@svf
Egenskap: SVF: öppna förlopp mot målet
  Ett öppet förlopp är aldrig i tid. Har målet passerats är det försenat.

  Bakgrund:
    Givet en patient "P-101" med:
      | Född | 1950-05-01 |
    Och en vårdprocess "Peniscancer" med:
      | Slag | Malign      |
      | SVF  | Peniscancer |
    Och ett förlopp "F-1" med:
      | Patient                    | P-101            |
      | Vårdprocess                | Peniscancer      |
      | Välgrundad misstanke (VGM) | 2022-03-01       |
      | Hemregion vid start        | Region Kronoberg |
      | Region där VGM beslutades  | Region Kronoberg |
      | Start av första behandling | saknas           |
      | Avslutat utan behandling   | saknas           |
      | Behandling                 | Kirurgi          |

  Regel: Väntan på behandling har inte passerat 31 dagar: peniscancer, kirurgi

    Scenariomall: Dag 31 och dag 32
      När reglerna prövas per <dag>
      Så är regeln <utfall>
      Och gäller regeln som en lokal riktlinje
      Och är regeln "Behandlingen börjar inom 31 dagar: peniscancer, kirurgi" inte tillämplig

      Exempel:
        | dag        | utfall        |
        | 2022-04-01 | uppfylld      |
        | 2022-04-02 | inte uppfylld |

    Scenario: En bokad tid är ingen start, och målet är passerat
      Givet att "Start av första behandling" är "2022-04-03"
      När reglerna prövas per 2022-04-02
      Så är regeln inte uppfylld
      Och är regeln "Behandlingen börjar inom 31 dagar: peniscancer, kirurgi" inte tillämplig

    Scenario: Misstankens datum är inte känt
      Givet att "Välgrundad misstanke (VGM)" är okänt
      När reglerna prövas per 2022-04-02
      Så är regeln inte möjlig att avgöra

  Regel: Behandlingen är bokad inom 31 dagar, eller mer än en vecka återstår: peniscancer, kirurgi

    Scenariomall: Åtta dagar kvar, sju dagar kvar och försenat
      När reglerna prövas per <dag>
      Så är regeln <utfall>

      Exempel:
        | dag        | utfall          |
        | 2022-03-24 | uppfylld        |
        | 2022-03-25 | inte uppfylld   |
        | 2022-04-01 | inte uppfylld   |
        | 2022-04-02 | inte tillämplig |

    Scenariomall: En tid är bokad
      Givet att "Start av första behandling" är "<bokad>"
      När reglerna prövas per 2022-03-25
      Så är regeln <utfall>

      Exempel:
        | bokad      | utfall        |
        | 2022-04-01 | uppfylld      |
        | 2022-04-02 | inte uppfylld |

    Scenario: Bokningen ska prioriteras
      När reglerna prövas per 2022-03-25
      Så är regeln inte uppfylld
      Och gäller regeln som en lokal riktlinje
      Och krävs åtgärden "Prioritera bokningen." av "SVF-koordinatorn"

    Scenario: Den planerade behandlingen är inte känd
      Givet att "Behandling" är okänt
      När reglerna prövas per 2022-03-25
      Så är regeln inte möjlig att avgöra

  Regel: Väntan har inte passerat förloppets längsta ledtid, 31 dagar: peniscancer

    Scenariomall: Behandlingen är inte bestämd
      Givet att "Behandling" är "<behandling>"
      När reglerna prövas per <dag>
      Så är regeln <utfall>
      Och gäller regeln som en lokal riktlinje

      Exempel:
        | behandling | dag        | utfall                 |
        | saknas     | 2022-04-01 | uppfylld               |
        | saknas     | 2022-04-02 | inte uppfylld          |
        | okänt      | 2022-04-02 | inte möjlig att avgöra |
        | Kirurgi    | 2022-04-02 | inte tillämplig        |
