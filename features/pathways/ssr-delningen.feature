# language: sv
@ssr
Egenskap: Hur ledtiden delas mellan hemregion, överlämning och Sus
  Förloppet har 14 dagar hemma, 2 i överlämningen och 24 på Sus: 40 tillsammans.

  Bakgrund:
    Givet en vårdprocess "Peniscancer" med:
      | Slag                                         | Malign |
      | Inre mål för hemregionen i dagar             | 5      |
      | Inre mål för överlämningen i dagar           | 1      |
      | Inre mål för den mottagande regionen i dagar | 25     |
    Och en vårdenhet "Sus" med:
      | Region                                    | Region Skåne |
      | Hör till Skånes universitetssjukhus (Sus) | ja           |
    Och ett förlopp "F1" med:
      | Vårdprocess                | Peniscancer    |
      | Behandlande enhet          | Sus            |
      | Hemregion vid start        | Region Halland |
      | Välgrundad misstanke (VGM) | 2023-03-01     |
      | Start av första behandling | 2023-04-10     |
    Och en överflyttning "O1" med:
      | Förlopp             | F1             |
      | Från region         | Region Halland |
      | Till region         | Region Skåne   |
      | Överflyttad         | 2023-03-15     |
      | Mottagen            | 2023-03-17     |
      | Remiss bedömd       | 2023-03-20     |
      | VGM enligt remissen | 2023-03-01     |

  Regel: Delarna i hemregionen, överlämningen och på Sus blir hela ledtiden

    Scenariomall: En enda överflyttning
      Givet att "Överflyttad" är "<överflyttad>"
      När reglerna prövas per 2024-09-02
      Så är regeln <utfall>
      Och gäller regeln som en lokal riktlinje

      Exempel:
        | överflyttad | utfall                 |
        | 2023-03-15  | uppfylld               |
        | 2023-02-20  | inte uppfylld          |
        | saknas      | inte möjlig att avgöra |
        | okänt       | inte möjlig att avgöra |

    Scenario: Fram och tillbaka, med alla överflyttningar
      Givet följande överflyttningar:
        | Förlopp | Från region    | Till region    | Överflyttad | Mottagen   |
        | F1      | Region Skåne   | Region Halland | 2023-03-22  | 2023-03-23 |
        | F1      | Region Halland | Region Skåne   | 2023-03-30  | 2023-04-02 |
      När reglerna prövas per 2024-09-02
      Så är regeln uppfylld

    Scenario: Till Sus två gånger, men ingen överflyttning tillbaka
      Givet följande överflyttningar:
        | Förlopp | Från region    | Till region  | Överflyttad | Mottagen   |
        | F1      | Region Halland | Region Skåne | 2023-03-30  | 2023-04-02 |
      När reglerna prövas per 2024-09-02
      Så är regeln inte uppfylld

    Scenario: Hem igen efter behandlingen
      Givet följande överflyttningar:
        | Förlopp | Från region  | Till region    | Överflyttad | Mottagen   |
        | F1      | Region Skåne | Region Halland | 2023-04-16  | 2023-04-17 |
      När reglerna prövas per 2024-09-02
      Så är regeln uppfylld

  Regel: Patienten har flyttats högst en gång före behandlingen

    Scenario: En överflyttning
      När reglerna prövas per 2024-09-02
      Så är regeln uppfylld
      Och gäller regeln som en lokal riktlinje

    Scenariomall: Patienten flyttades hem igen, och behandlingen började den 10 april
      Givet följande överflyttningar:
        | Förlopp | Från region  | Till region    | Överflyttad | Mottagen   |
        | F1      | Region Skåne | Region Halland | <hem>       | 2023-04-17 |
      När reglerna prövas per 2024-09-02
      Så är regeln <utfall>

      Exempel:
        | hem        | utfall                 |
        | 2023-03-22 | inte uppfylld          |
        | 2023-04-10 | uppfylld               |
        | 2023-04-16 | uppfylld               |
        | okänt      | inte möjlig att avgöra |

    Scenario: Genom en tredje region
      Givet följande överflyttningar:
        | Förlopp | Från region    | Till region      | Överflyttad | Mottagen   |
        | F1      | Region Halland | Region Kronoberg | 2023-03-05  | 2023-03-07 |
      När reglerna prövas per 2024-09-02
      Så är regeln inte uppfylld

    Scenario: Överflyttningarna är inte hämtade
      Givet att listan "Överflyttningar" inte är registrerad
      När reglerna prövas per 2024-09-02
      Så är regeln inte möjlig att avgöra

  Regel: Patientens hemregion hör till Södra sjukvårdsregionen

    Scenariomall: En patient på Sus
      Givet att "Hemregion vid start" är "<hemregion>"
      När reglerna prövas per 2024-09-02
      Så är regeln <utfall>
      Och gäller regeln som en lokal riktlinje

      Exempel:
        | hemregion        | utfall                 |
        | Region Blekinge  | uppfylld               |
        | Region Skåne     | uppfylld               |
        | Region Stockholm | inte uppfylld          |
        | okänt            | inte möjlig att avgöra |

    Scenariomall: En patient från Stockholm på ett sjukhus i Skåne
      Givet att "Hemregion vid start" är "Region Stockholm"
      Och att "Hör till Skånes universitetssjukhus (Sus)" är "<sus>"
      När reglerna prövas per 2024-09-02
      Så är regeln <utfall>

      Exempel:
        | sus   | utfall                 |
        | ja    | inte uppfylld          |
        | nej   | inte tillämplig        |
        | okänt | inte möjlig att avgöra |

  Regel: Överlämningen tog högst en dag

    Scenariomall: Överflyttad den 15 mars
      Givet att "Mottagen" är "<mottagen>"
      När reglerna prövas per 2024-09-02
      Så är regeln <utfall>
      Och gäller regeln som en lokal riktlinje

      Exempel:
        | mottagen   | utfall                 |
        | 2023-03-16 | uppfylld               |
        | 2023-03-17 | inte uppfylld          |
        | saknas     | inte tillämplig        |
        | okänt      | inte möjlig att avgöra |

  Regel: Remissen skickades digitalt

    Scenariomall: Remissen från Halland
      Givet att "Remissens väg" är "<väg>"
      När reglerna prövas per 2024-09-02
      Så är regeln <utfall>
      Och gäller regeln som en lokal riktlinje

      Exempel:
        | väg            | utfall                 |
        | Digital remiss | uppfylld               |
        | Fax            | inte uppfylld          |
        | Post           | inte uppfylld          |
        | okänt          | inte möjlig att avgöra |

  Regel: Antalet skickade stämmer med antalet mottagna på Sus

    Scenariomall: En patient är mottagen under 2023
      Givet ett skickade patienter enligt hemregionen "Halland 2023" med:
        | Hemregion    | Region Halland |
        | Vårdprocess  | Peniscancer    |
        | Från och med | 2023-01-01     |
        | Till och med | 2023-12-31     |
        | Skickade     | <skickade>     |
      När reglerna prövas per 2024-09-02
      Så är regeln <utfall>
      Och gäller regeln som en lokal riktlinje

      Exempel:
        | skickade | utfall                 |
        | 1        | uppfylld               |
        | 3        | inte uppfylld          |
        | okänt    | inte möjlig att avgöra |

  Regel: Förloppet ligger inte över ett byte av vårdinformationssystem

    Scenariomall: Förloppet pågår den 2 mars 2026
      Givet att "Välgrundad misstanke (VGM)" är "2026-02-10"
      Och att "Start av första behandling" är "2026-04-20"
      Och en vårdenhet "Sus" med:
        | Bytte vårdinformationssystem | <bytet> |
      När reglerna prövas per 2026-09-01
      Så är regeln <utfall>
      Och gäller regeln som en lokal riktlinje

      Exempel:
        | bytet      | utfall                 |
        | saknas     | uppfylld               |
        | 2026-02-01 | uppfylld               |
        | 2026-03-02 | inte uppfylld          |
        | 2026-05-01 | uppfylld               |
        | okänt      | inte möjlig att avgöra |
