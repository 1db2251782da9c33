# language: sv
@spur-self-review
Egenskap: Självskattning mellan externa granskningar
  Enheten går själv igenom de åtta områdena. Varje roll svarar för sig, och det intressanta är där svaren skiljer
  sig. Inget här är ett krav.

  Bakgrund:
    Givet en utbildande enhet "Kliniken"
    Och en självskattning "2024" med:
      | Enhet | Kliniken   |
      | Gjord | 2024-03-04 |

  Regel: Varje område är besvarat

    Scenariomall: Ett svar om handledningen
      Givet följande svar i självskattning:
        | Område                        | Svarande roll | Antal svarande | Hur väl området stämmer |
        | E Handledning och uppföljning | ST-läkare     | <antal>        | Stämmer                 |
      När reglerna prövas per 2024-06-30
      Så är regeln "Område <område> är besvarat" <utfall> för "2024"
      Och gäller regeln "Område <område> är besvarat" som en lokal riktlinje

      Exempel:
        | antal | område | utfall                 |
        | 8     | E      | uppfylld               |
        | 8     | F      | inte uppfylld          |
        | 0     | E      | inte uppfylld          |
        | okänt | E      | inte möjlig att avgöra |

  Regel: Varje roll har svarat

    Scenariomall: Handledarna har svarat
      Givet följande svar i självskattning:
        | Område        | Svarande roll | Antal svarande | Hur väl området stämmer |
        | A Verksamheten | <roll>       | 8              | Stämmer                 |
      När reglerna prövas per 2024-06-30
      Så är regeln "Svar finns från handledarna" <utfall> för "2024"
      Och gäller regeln "Svar finns från handledarna" som en lokal riktlinje

      Exempel:
        | roll       | utfall                 |
        | Handledare | uppfylld               |
        | ST-läkare  | inte uppfylld          |
        | okänt      | inte möjlig att avgöra |

  Regel: ST-läkarnas och verksamhetschefens svar jämförs

    Scenariomall: Chefen svarar att handledningen stämmer
      Givet följande svar i självskattning:
        | Område                        | Svarande roll  | Antal svarande | Hur väl området stämmer |
        | E Handledning och uppföljning | Verksamhetschef | 1             | Stämmer                 |
        | E Handledning och uppföljning | ST-läkare      | <antal>        | <svar>                  |
      När reglerna prövas per 2024-06-30
      Så är regeln "ST-läkarna och verksamhetschefen svarar lika om område E" <utfall> för "2024"
      Och gäller regeln "ST-läkarna och verksamhetschefen svarar lika om område E" som en lokal riktlinje

      Exempel: Färre än fem ST-läkare är inte anonyma, och då jämförs inte svaren
        | antal | svar            | utfall                 |
        | 5     | Stämmer         | uppfylld               |
        | 5     | Stämmer delvis  | inte uppfylld          |
        | 4     | Stämmer inte    | inte tillämplig        |
        | 5     | okänt           | inte möjlig att avgöra |
        | okänt | Stämmer inte    | inte möjlig att avgöra |

  Regel: Svar från få personer visas inte för rollen för sig

    Scenariomall: En vårdcentral med få ST-läkare
      Givet följande svar i självskattning:
        | Område        | Svarande roll | Antal svarande | Svaret visas för rollen för sig |
        | A Verksamheten | <roll>       | <antal>        | <visas>                         |
      När reglerna prövas per 2024-06-30
      Så är regeln <utfall> för "2024"
      Och gäller regeln som en lokal riktlinje

      Exempel:
        | roll            | antal | visas | utfall                 |
        | ST-läkare       | 2     | nej   | uppfylld               |
        | ST-läkare       | 4     | ja    | inte uppfylld          |
        | ST-läkare       | 5     | ja    | inte tillämplig        |
        | Handledare      | 4     | okänt | inte möjlig att avgöra |
        | Verksamhetschef | 1     | ja    | inte tillämplig        |

  Regel: Chefens svar om område B stämmer med uppgifterna om handledarna

    Scenariomall: Handledaren saknar utbildning fast chefen svarar att området stämmer
      Givet en ST-läkare "Sara Lind" med:
        | Enhet                    | Kliniken  |
        | Status                   | Pågående  |
        | ST påbörjad              | <började> |
        | Huvudansvarig handledare | Anna Ek   |
      Och följande läkare:
        | Namn    | Enhet    | Genomgången handledarutbildning |
        | Anna Ek | Kliniken | <utbildad>                      |
      Och följande svar i självskattning:
        | Område                                   | Svarande roll   | Antal svarande | Hur väl området stämmer |
        | B Medarbetarstab och interna kompetenser | Verksamhetschef | 1              | <svar>                  |
      När reglerna prövas per 2024-06-30
      Så är regeln <utfall> för "2024"
      Och gäller regeln som en lokal riktlinje

      Exempel:
        | utbildad | började    | svar           | utfall                 |
        | ja       | 2023-02-01 | Stämmer        | uppfylld               |
        | nej      | 2023-02-01 | Stämmer        | inte uppfylld          |
        | nej      | 2023-02-01 | Stämmer delvis | inte tillämplig        |
        | okänt    | 2023-02-01 | Stämmer        | inte möjlig att avgöra |
        | nej      | okänt      | Stämmer        | inte möjlig att avgöra |

      Exempel: Den som började efter självskattningen säger inget om svaret
        | utbildad | började    | svar    | utfall          |
        | nej      | 2024-03-03 | Stämmer | inte uppfylld   |
        | nej      | 2024-03-04 | Stämmer | inte tillämplig |

    Scenario: Chefens svar i en äldre självskattning prövas inte
      Givet en ST-läkare "Sara Lind" med:
        | Enhet                    | Kliniken   |
        | Status                   | Pågående   |
        | ST påbörjad              | 2023-02-01 |
        | Huvudansvarig handledare | Anna Ek    |
      Och följande läkare:
        | Namn    | Enhet    | Genomgången handledarutbildning |
        | Anna Ek | Kliniken | nej                             |
      Och följande svar i självskattning:
        | Område                                   | Svarande roll   | Antal svarande | Hur väl området stämmer |
        | B Medarbetarstab och interna kompetenser | Verksamhetschef | 1              | Stämmer                 |
      Och en självskattning "2026" med:
        | Enhet | Kliniken   |
        | Gjord | 2026-03-04 |
      När reglerna prövas per 2026-06-30
      Så är regeln inte tillämplig för "2024"

  Regel: Chefens svar om område D stämmer med uppgifterna om utbildningsprogrammen

    Scenariomall: Programmet saknas fast chefen svarar att området stämmer
      Givet en ST-läkare "Sara Lind" med:
        | Enhet       | Kliniken   |
        | Status      | Pågående   |
        | ST påbörjad | <började>  |
      Och följande individuella utbildningsprogram:
        | Upprättat   |
        | <upprättat> |
      Och följande svar i självskattning:
        | Område                        | Svarande roll   | Antal svarande | Hur väl området stämmer |
        | D Tjänstgöringens uppläggning | Verksamhetschef | 1              | Stämmer                 |
      När reglerna prövas per 2024-06-30
      Så är regeln <utfall> för "2024"
      Och gäller regeln som en lokal riktlinje

      Exempel:
        | upprättat  | började    | utfall                 |
        | 2023-05-02 | 2023-02-01 | uppfylld               |
        | saknas     | 2023-02-01 | inte uppfylld          |
        | okänt      | 2023-02-01 | inte möjlig att avgöra |
        | saknas     | okänt      | inte möjlig att avgöra |

      Exempel: Den som inte hade gått i sex månader säger inget om svaret
        | upprättat | började    | utfall          |
        | saknas    | 2023-09-03 | inte uppfylld   |
        | saknas    | 2023-09-04 | inte tillämplig |

  Regel: Svaren är genomgångna tillsammans

    Scenariomall: Tre månader att gå igenom svaren
      Givet att "Svaren genomgångna tillsammans" är "<dag>" för "2024"
      Och att "Åtgärdslista finns" är "<lista>" för "2024"
      När reglerna prövas per <prövas>
      Så är regeln <utfall> för "2024"
      Och gäller regeln som en lokal riktlinje

      Exempel:
        | dag        | lista | prövas     | utfall                 |
        | 2024-04-08 | ja    | 2024-06-30 | uppfylld               |
        | 2024-04-08 | nej   | 2024-06-30 | inte uppfylld          |
        | saknas     | nej   | 2024-06-04 | ännu inte uppfylld     |
        | saknas     | nej   | 2024-06-05 | inte uppfylld          |
        | okänt      | ja    | 2024-06-30 | inte möjlig att avgöra |

  Regel: Den senaste självskattningen är högst två år gammal

    Scenariomall: Vartannat år
      När reglerna prövas per <dag>
      Så är regeln <utfall> för "2024"
      Och gäller regeln som en lokal riktlinje

      Exempel:
        | dag        | utfall        |
        | 2026-03-04 | uppfylld      |
        | 2026-03-05 | inte uppfylld |

    Scenario: Dagen är okänd
      Givet att "Gjord" är okänt för "2024"
      När reglerna prövas per 2026-03-04
      Så är regeln inte möjlig att avgöra för "2024"
