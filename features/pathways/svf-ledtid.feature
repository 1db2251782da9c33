# language: sv
@svf
Egenskap: SVF: dagarna från välgrundad misstanke till start av behandling
  Kalenderdagar, samma dag är 0. Målet är det som gällde när misstanken beslutades.

  Bakgrund:
    Givet en patient "P-101" med:
      | Född | 1950-05-01 |
    Och en vårdprocess "Prostatacancer" med:
      | Slag         | Malign         |
      | SVF          | Prostatacancer |
      | SVF-kategori | VJ1            |
    Och ett förlopp "F-1" med:
      | Patient                    | P-101            |
      | Vårdprocess                | Prostatacancer   |
      | Välgrundad misstanke (VGM) | 2022-03-01       |
      | Hemregion vid start        | Region Kronoberg |
      | Region där VGM beslutades  | Region Kronoberg |
      | Start av första behandling | 2022-04-10       |
      | Avslutat utan behandling   | saknas           |
      | Behandling                 | Kirurgi          |

  Regel: Behandlingen börjar inom 61 dagar: prostatacancer, kirurgi

    Scenario: Samma dag är 0 dagar
      Givet att "Start av första behandling" är "2022-03-01"
      När reglerna prövas per 2022-12-01
      Så är regeln uppfylld
      Och gäller regeln som en kvalitetsindikator

    Scenariomall: 61 dagar är i tid och 62 är för sent
      Givet att "Start av första behandling" är "<start>"
      När reglerna prövas per 2022-12-01
      Så är regeln <utfall>

      Exempel:
        | start      | utfall                 |
        | 2022-05-01 | uppfylld               |
        | 2022-05-02 | inte uppfylld          |
        | okänt      | inte möjlig att avgöra |
        | saknas     | inte tillämplig        |

    Scenariomall: En bokad start bedöms först när dagen är här
      Givet att "Start av första behandling" är "2022-04-30"
      När reglerna prövas per <dag>
      Så är regeln <utfall>

      Exempel:
        | dag        | utfall          |
        | 2022-04-29 | inte tillämplig |
        | 2022-04-30 | uppfylld        |

    Scenario: En annan behandling har ett annat mål
      Givet att "Behandling" är "Läkemedel"
      Och att "Start av första behandling" är "2022-04-21"
      När reglerna prövas per 2022-12-01
      Så är regeln inte tillämplig
      Och är regeln "Behandlingen börjar inom 50 dagar: prostatacancer, läkemedel" inte uppfylld

    Scenario: Den nya utgåvan från september 2023 är inte läst
      Givet att "Välgrundad misstanke (VGM)" är "2023-09-19"
      Och att "Start av första behandling" är "2023-12-30"
      När reglerna prövas per 2024-03-01
      Så är regeln inte tillämplig

  Regel: Förloppet har ett mål för den behandling som började

    Scenariomall: Behandlingar med och utan mål
      Givet att "SVF" är "<svf>" för "Prostatacancer"
      Och att "Behandling" är "<behandling>" för "F-1"
      När reglerna prövas per 2022-12-01
      Så är regeln <utfall>
      Och gäller regeln som en lokal riktlinje

      Exempel:
        | svf            | behandling      | utfall                 |
        | Prostatacancer | Strålbehandling | uppfylld               |
        | Peniscancer    | Strålbehandling | inte uppfylld          |
        | Peniscancer    | okänt           | inte möjlig att avgöra |

    Scenariomall: Den utgåva som gällde vid misstanken är läst eller inte
      Givet att "Behandling" är "Palliativ behandling" för "F-1"
      Och att "Välgrundad misstanke (VGM)" är "<misstanke>" för "F-1"
      Och att "Start av första behandling" är "2023-11-01" för "F-1"
      När reglerna prövas per 2023-12-01
      Så är regeln <utfall>

      Exempel:
        | misstanke  | utfall          |
        | 2023-09-18 | inte uppfylld   |
        | 2023-09-19 | inte tillämplig |

    Scenario: Vid äggstockscancer gäller målen kurativ och palliativ behandling lika
      Givet att "SVF" är "Äggstockscancer" för "Prostatacancer"
      Och att "Behandling" är "Palliativ behandling" för "F-1"
      När reglerna prövas per 2022-12-01
      Så är regeln inte tillämplig

    Scenario: Exspektans vid låggradig hjärntumör har ingen ledtid och bedöms inte
      Givet att "SVF" är "Primära maligna hjärntumörer" för "Prostatacancer"
      Och att "Undergrupp" är "Misstänkt låggradig tumör" för "F-1"
      Och att "Behandling" är "Exspektans" för "F-1"
      Och att "Start av första behandling" är "2022-11-30" för "F-1"
      När reglerna prövas per 2022-12-01
      Så är regeln inte tillämplig
      Och är regeln "Behandlingen börjar inom 97 dagar: hjärntumör, låggradig, läkemedel" inte tillämplig

  Regel: Palliativ behandling räknas från beslutsdagen

    Scenario: Beslutet den sjuttonde dagen är i tid
      Givet att "SVF" är "Peniscancer" för "Prostatacancer"
      Och att "Behandling" är "Palliativ behandling" för "F-1"
      Och att "Start av första behandling" är "2022-03-18" för "F-1"
      Och följande mätpunkter:
        | Kod   | Datum      | Registrerad av region | System             |
        | VJ910 | 2022-03-01 | Region Kronoberg      | SVF-registreringen |
        | VJ944 | 2022-03-18 | Region Kronoberg      | SVF-registreringen |
      När reglerna prövas per 2022-12-01
      Så är regeln uppfylld
      Och gäller regeln som en kvalitetsindikator
      Och är regeln "Behandlingen börjar inom 17 dagar: peniscancer, palliativt beslut" uppfylld

    Scenario: Hembesöket en vecka efter beslutet är inte starten
      Givet att "SVF" är "Peniscancer" för "Prostatacancer"
      Och att "Behandling" är "Palliativ behandling" för "F-1"
      Och att "Start av första behandling" är "2022-03-25" för "F-1"
      Och följande mätpunkter:
        | Kod   | Datum      | Registrerad av region | System             |
        | VJ910 | 2022-03-01 | Region Kronoberg      | SVF-registreringen |
        | VJ944 | 2022-03-18 | Region Kronoberg      | SVF-registreringen |
      När reglerna prövas per 2022-12-01
      Så är regeln inte uppfylld
      Och gäller regeln som en kvalitetsindikator
      Och är regeln "Behandlingen börjar inom 17 dagar: peniscancer, palliativt beslut" inte uppfylld

    Scenariomall: Målet är läst i utgåvan från den 21 november 2019
      Givet att "SVF" är "Peniscancer" för "Prostatacancer"
      Och att "Behandling" är "Palliativ behandling" för "F-1"
      Och att "Välgrundad misstanke (VGM)" är "<misstanke>" för "F-1"
      Och att "Start av första behandling" är "2019-12-20" för "F-1"
      Och följande mätpunkt:
        | Kod   | Datum      | Registrerad av region | System             |
        | VJ944 | 2019-12-10 | Region Kronoberg      | SVF-registreringen |
      När reglerna prövas per 2022-12-01
      Så är regeln <utfall>

      Exempel:
        | misstanke  | utfall          |
        | 2019-11-21 | inte uppfylld   |
        | 2019-11-20 | inte tillämplig |

    Scenario: I lungcancer är inget läst om att beslutet är starten
      Givet att "SVF" är "Lungcancer" för "Prostatacancer"
      Och att "Behandling" är "Palliativ behandling" för "F-1"
      Och att "Start av första behandling" är "2022-03-30" för "F-1"
      Och följande mätpunkter:
        | Kod   | Datum      | Registrerad av region | System             |
        | VC010 | 2022-03-01 | Region Kronoberg      | SVF-registreringen |
        | VC044 | 2022-03-20 | Region Kronoberg      | SVF-registreringen |
      När reglerna prövas per 2022-12-01
      Så är regeln inte tillämplig

    Scenario: Starten är inte känd
      Givet att "SVF" är "Peniscancer" för "Prostatacancer"
      Och att "Behandling" är "Palliativ behandling" för "F-1"
      Och att "Start av första behandling" är "okänt" för "F-1"
      Och följande mätpunkter:
        | Kod   | Datum      | Registrerad av region | System             |
        | VJ910 | 2022-03-01 | Region Kronoberg      | SVF-registreringen |
        | VJ944 | 2022-03-18 | Region Kronoberg      | SVF-registreringen |
      När reglerna prövas per 2022-12-01
      Så är regeln inte möjlig att avgöra
      Och gäller regeln som en kvalitetsindikator
      Och är regeln "Behandlingen börjar inom 17 dagar: peniscancer, palliativt beslut" inte möjlig att avgöra

  Regel: Kombinerad behandling av hjärntumör registreras som strålbehandling

    Scenariomall: Kod för hjärntumör
      Givet att "SVF" är "Primära maligna hjärntumörer" för "Prostatacancer"
      Och att "Behandling" är "<behandling>" för "F-1"
      När reglerna prövas per 2022-12-01
      Så är regeln <utfall>
      Och gäller regeln som en kvalitetsindikator

      Exempel:
        | behandling                                | utfall                 |
        | Strålbehandling                           | uppfylld               |
        | Läkemedel och strålbehandling tillsammans | inte uppfylld          |
        | okänt                                     | inte möjlig att avgöra |

  Regel: Hjärntumör, höggradig: avslut utan ytterligare åtgärd inom 37 dagar

    Scenariomall: Från misstanke till avslut med 73
      Givet att "SVF" är "Primära maligna hjärntumörer" för "Prostatacancer"
      Och att "Undergrupp" är "Misstänkt höggradig tumör" för "F-1"
      Och att "Start av första behandling" inte finns för "F-1"
      Och att "Avslutat utan behandling" är "<avslut>" för "F-1"
      Och följande mätpunkter:
        | Kod   | Datum      | Registrerad av region | System             |
        | VL210 | 2022-03-01 | Region Kronoberg      | SVF-registreringen |
        | VL273 | 2022-04-07 | Region Kronoberg      | SVF-registreringen |
      När reglerna prövas per 2022-12-01
      Så är regeln <utfall>
      Och gäller regeln som en kvalitetsindikator

      Exempel:
        | avslut     | utfall                 |
        | 2022-04-07 | uppfylld               |
        | 2022-04-08 | inte uppfylld          |
        | okänt      | inte möjlig att avgöra |

  Regel: Behandlingen börjar inom sju dagar från säkrad diagnos vid neuroendokrin cancer

    Scenariomall: Från säkrad diagnos till start
      Givet att "SVF" är "Neuroendokrina buktumörer" för "Prostatacancer"
      Och att "Undergrupp" är "Neuroendokrin cancer eller binjurebarkscancer" för "F-1"
      Och att "Diagnosen säkrad" är "<diagnos>" för "F-1"
      När reglerna prövas per 2022-12-01
      Så är regeln <utfall>
      Och gäller regeln som en kvalitetsindikator

      Exempel:
        | diagnos    | utfall                 |
        | 2022-04-03 | uppfylld               |
        | 2022-04-02 | inte uppfylld          |
        | okänt      | inte möjlig att avgöra |

  Regel: Delmålet hålls, högst 14 dagar: prostatacancer, behandlingsbeslut till operation

    Scenario: Fjorton dagar
      Givet följande mätpunkter:
        | Kod   | Datum      | Registrerad av region | System             |
        | VJ144 | 2022-03-27 | Region Kronoberg      | SVF-registreringen |
        | VJ150 | 2022-04-10 | Region Kronoberg      | SVF-registreringen |
      När reglerna prövas per 2022-12-01
      Så är regeln uppfylld
      Och gäller regeln som en lokal riktlinje

    Scenario: Femton dagar
      Givet följande mätpunkter:
        | Kod   | Datum      | Registrerad av region | System             |
        | VJ144 | 2022-03-27 | Region Kronoberg      | SVF-registreringen |
        | VJ150 | 2022-04-11 | Region Kronoberg      | SVF-registreringen |
      När reglerna prövas per 2022-12-01
      Så är regeln inte uppfylld
      Och gäller regeln som en lokal riktlinje

    Scenario: Operationen är registrerad före beslutet
      Givet följande mätpunkter:
        | Kod   | Datum      | Registrerad av region | System             |
        | VJ144 | 2022-04-11 | Region Kronoberg      | SVF-registreringen |
        | VJ150 | 2022-04-10 | Region Kronoberg      | SVF-registreringen |
      När reglerna prövas per 2022-12-01
      Så är regeln inte tillämplig
      Och är regeln "Mätpunkterna följer på varandra i tid" inte uppfylld

    Scenario: Operationens datum är inte känt
      Givet följande mätpunkter:
        | Kod   | Datum      | Registrerad av region | System             |
        | VJ144 | 2022-03-27 | Region Kronoberg      | SVF-registreringen |
        | VJ150 | okänt      | Region Kronoberg      | SVF-registreringen |
      När reglerna prövas per 2022-12-01
      Så är regeln inte möjlig att avgöra
      Och gäller regeln som en lokal riktlinje

    Scenario: Beslutet är registrerat två gånger, och det första gäller
      Givet följande mätpunkter:
        | Kod   | Datum      | Registrerad av region | System             |
        | VJ144 | 2022-03-27 | Region Kronoberg      | SVF-registreringen |
        | VJ144 | 2022-04-08 | Region Kronoberg      | SVF-registreringen |
        | VJ150 | 2022-04-11 | Region Kronoberg      | SVF-registreringen |
      När reglerna prövas per 2022-12-01
      Så är regeln inte uppfylld

  Regel: Delmålet hålls, högst 21 dagar: prostatacancer, behandlingsbeslut till strålbehandling

    Scenario: Beslutet är registrerat en gång, och strålbehandlingen två
      Givet följande mätpunkter:
        | Kod   | Datum      | Registrerad av region | System             |
        | VJ144 | 2022-03-27 | Region Kronoberg      | SVF-registreringen |
        | VJ154 | 2022-04-17 | Region Kronoberg      | SVF-registreringen |
        | VJ154 | 2022-05-17 | Region Kronoberg      | SVF-registreringen |
      När reglerna prövas per 2022-12-01
      Så är regeln uppfylld

  Regel: Diagnosen säkrades inte efter behandlingens början vid neuroendokrin cancer

    Scenariomall: Behandlingen började den 10 april
      Givet att "SVF" är "Neuroendokrina buktumörer" för "Prostatacancer"
      Och att "Undergrupp" är "Neuroendokrin cancer eller binjurebarkscancer" för "F-1"
      Och att "Start av första behandling" är "2022-04-10" för "F-1"
      Och att "Diagnosen säkrad" är "<säkrad>" för "F-1"
      När reglerna prövas per 2022-12-01
      Så är regeln <utfall>
      Och gäller regeln som en lokal riktlinje

      Exempel:
        | säkrad     | utfall                 |
        | 2022-04-10 | uppfylld               |
        | 2022-04-11 | inte uppfylld          |
        | saknas     | inte tillämplig        |
        | okänt      | inte möjlig att avgöra |
