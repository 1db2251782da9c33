# language: sv
@ssr
Egenskap: Urvalet av vårdprocesser
  Data, flöde och behandlingsstart avgör vilka processer som följs: först tio, sedan 25.

  Bakgrund:
    Givet en vårdprocess "Sarkom" med:
      | Slag | Malign |
    Och en vårdenhet "Sus" med:
      | Region                                    | Region Skåne |
      | Hör till Skånes universitetssjukhus (Sus) | ja           |
    Och ett urval av vårdprocesser "Urvalet" med:
      | Insatsområde | Insatsområde 1 |
    Och en vald process "Valet" med:
      | Urval av vårdprocesser           | Urvalet |
      | Vårdprocess                      | Sarkom  |
      | Slag                             | Malign  |
      | Vald behandlingsstart            | Kirurgi |
      | Förloppet delas efter behandling | nej     |
      | Behandlingar förda till område 2 | saknas  |

  Regel: Data räcker för flera ledtider

    Scenariomall: Ledtider i processen
      Givet att "Ledtider som går att räkna ut" är "<antal>"
      När reglerna prövas per 2024-09-02
      Så är regeln <utfall>
      Och gäller regeln som en lokal riktlinje

      Exempel:
        | antal | utfall                 |
        | 2     | uppfylld               |
        | 1     | inte uppfylld          |
        | okänt | inte möjlig att avgöra |

  Regel: Patienter remitteras redan till Sus

    Scenario: En patient från Halland
      Givet följande förlopp:
        | Vårdprocess | Behandlande enhet | Hemregion vid start | Välgrundad misstanke (VGM) | Start av första behandling | Behandling |
        | Sarkom      | Sus               | Region Halland      | 2023-03-01                 | 2023-04-10                 | Kirurgi    |
      När reglerna prövas per 2024-09-02
      Så är regeln uppfylld
      Och gäller regeln som en lokal riktlinje

    Scenario: Bara Skånes egna patienter
      Givet följande förlopp:
        | Vårdprocess | Behandlande enhet | Hemregion vid start | Välgrundad misstanke (VGM) | Start av första behandling | Behandling |
        | Sarkom      | Sus               | Region Skåne        | 2023-03-01                 | 2023-04-10                 | Kirurgi    |
      När reglerna prövas per 2024-09-02
      Så är regeln inte uppfylld

    Scenario: Okänt var patienten bor
      Givet följande förlopp:
        | Vårdprocess | Behandlande enhet | Hemregion vid start | Välgrundad misstanke (VGM) | Start av första behandling | Behandling |
        | Sarkom      | Sus               | okänt               | 2023-03-01                 | 2023-04-10                 | Kirurgi    |
      När reglerna prövas per 2024-09-02
      Så är regeln inte möjlig att avgöra

  Regel: Uttaget går att automatisera

    Scenariomall: Bedömningen av uttaget
      Givet att "Uttaget går att automatisera" är "<svar>"
      När reglerna prövas per 2024-09-02
      Så är regeln <utfall>
      Och gäller regeln som en lokal riktlinje

      Exempel:
        | svar  | utfall                 |
        | ja    | uppfylld               |
        | nej   | inte uppfylld          |
        | okänt | inte möjlig att avgöra |

  Regel: Den maligna processen är ett SVF och en behandlingsstart

    Scenariomall: Vad som avgränsar processen
      Givet att "Vald behandlingsstart" är "<behandling>"
      Och att "Förloppet delas efter behandling" är "<delas>"
      När reglerna prövas per 2024-09-02
      Så är regeln <utfall>
      Och gäller regeln som en lokal riktlinje

      Exempel:
        | behandling | delas | utfall                 |
        | Kirurgi    | nej   | uppfylld               |
        | saknas     | ja    | uppfylld               |
        | saknas     | nej   | inte uppfylld          |
        | okänt      | nej   | inte möjlig att avgöra |

  Regel: Den valda behandlingsstarten dominerar bland de remitterade

    Scenario: Alla börjar med kirurgi
      Givet följande förlopp:
        | Vårdprocess | Behandlande enhet | Hemregion vid start | Välgrundad misstanke (VGM) | Start av första behandling | Behandling |
        | Sarkom      | Sus               | Region Halland      | 2023-03-01                 | 2023-04-10                 | Kirurgi    |
        | Sarkom      | Sus               | Region Blekinge     | 2023-03-01                 | 2023-04-10                 | Kirurgi    |
      När reglerna prövas per 2024-09-02
      Så är regeln uppfylld
      Och gäller regeln som en lokal riktlinje

    Scenario: Hälften börjar med strålbehandling
      Givet följande förlopp:
        | Vårdprocess | Behandlande enhet | Hemregion vid start | Välgrundad misstanke (VGM) | Start av första behandling | Behandling      |
        | Sarkom      | Sus               | Region Halland      | 2023-03-01                 | 2023-04-10                 | Kirurgi         |
        | Sarkom      | Sus               | Region Halland      | 2023-03-01                 | 2023-04-10                 | Strålbehandling |
      När reglerna prövas per 2024-09-02
      Så är regeln inte uppfylld

    Scenario: Okänt hur en patient började
      Givet följande förlopp:
        | Vårdprocess | Behandlande enhet | Hemregion vid start | Välgrundad misstanke (VGM) | Start av första behandling | Behandling |
        | Sarkom      | Sus               | Region Halland      | 2023-03-01                 | 2023-04-10                 | Kirurgi    |
        | Sarkom      | Sus               | Region Halland      | 2023-03-01                 | 2023-04-10                 | okänt      |
      När reglerna prövas per 2024-09-02
      Så är regeln inte möjlig att avgöra

  Regel: Bara ett förlopp utan dominerande behandlingsstart delas

    Scenario: Hälften börjar med strålbehandling, och förloppet delas
      Givet att "Förloppet delas efter behandling" är "ja"
      Och följande förlopp:
        | Vårdprocess | Behandlande enhet | Hemregion vid start | Välgrundad misstanke (VGM) | Start av första behandling | Behandling      |
        | Sarkom      | Sus               | Region Halland      | 2023-03-01                 | 2023-04-10                 | Kirurgi         |
        | Sarkom      | Sus               | Region Halland      | 2023-03-01                 | 2023-04-10                 | Strålbehandling |
      När reglerna prövas per 2024-09-02
      Så är regeln uppfylld
      Och gäller regeln som en lokal riktlinje

    Scenario: Alla börjar med kirurgi, och förloppet delas
      Givet att "Förloppet delas efter behandling" är "ja"
      Och följande förlopp:
        | Vårdprocess | Behandlande enhet | Hemregion vid start | Välgrundad misstanke (VGM) | Start av första behandling | Behandling |
        | Sarkom      | Sus               | Region Halland      | 2023-03-01                 | 2023-04-10                 | Kirurgi    |
        | Sarkom      | Sus               | Region Halland      | 2023-03-01                 | 2023-04-10                 | Kirurgi    |
      När reglerna prövas per 2024-09-02
      Så är regeln inte uppfylld

    Scenario: Okänt hur en patient började, och förloppet delas
      Givet att "Förloppet delas efter behandling" är "ja"
      Och följande förlopp:
        | Vårdprocess | Behandlande enhet | Hemregion vid start | Välgrundad misstanke (VGM) | Start av första behandling | Behandling |
        | Sarkom      | Sus               | Region Halland      | 2023-03-01                 | 2023-04-10                 | Kirurgi    |
        | Sarkom      | Sus               | Region Halland      | 2023-03-01                 | 2023-04-10                 | okänt      |
      När reglerna prövas per 2024-09-02
      Så är regeln inte möjlig att avgöra

  Regel: Behandlingar som valdes bort, men har ett flöde, förs till område 2

    Scenario: Strålbehandling är förd vidare
      Givet att "Förloppet delas efter behandling" är "ja"
      Och att "Behandlingar förda till område 2" är "Strålbehandling"
      Och följande förlopp:
        | Vårdprocess | Behandlande enhet | Hemregion vid start | Välgrundad misstanke (VGM) | Start av första behandling | Behandling      |
        | Sarkom      | Sus               | Region Halland      | 2023-03-01                 | 2023-04-10                 | Kirurgi         |
        | Sarkom      | Sus               | Region Halland      | 2023-03-01                 | 2023-04-10                 | Strålbehandling |
      När reglerna prövas per 2024-09-02
      Så är regeln uppfylld
      Och gäller regeln som en lokal riktlinje

    Scenario: Inget är fört vidare
      Givet att "Förloppet delas efter behandling" är "ja"
      Och följande förlopp:
        | Vårdprocess | Behandlande enhet | Hemregion vid start | Välgrundad misstanke (VGM) | Start av första behandling | Behandling      |
        | Sarkom      | Sus               | Region Halland      | 2023-03-01                 | 2023-04-10                 | Kirurgi         |
        | Sarkom      | Sus               | Region Halland      | 2023-03-01                 | 2023-04-10                 | Strålbehandling |
      När reglerna prövas per 2024-09-02
      Så är regeln inte uppfylld

    Scenario: Okänt vad som är fört vidare
      Givet att "Förloppet delas efter behandling" är "ja"
      Och att "Behandlingar förda till område 2" är "okänt"
      Och följande förlopp:
        | Vårdprocess | Behandlande enhet | Hemregion vid start | Välgrundad misstanke (VGM) | Start av första behandling | Behandling      |
        | Sarkom      | Sus               | Region Halland      | 2023-03-01                 | 2023-04-10                 | Strålbehandling |
      När reglerna prövas per 2024-09-02
      Så är regeln inte möjlig att avgöra

  Regel: Tillräckligt många patienter är kvar i processen

    Scenario: Fem remitterade
      Givet följande förlopp:
        | Vårdprocess | Behandlande enhet | Hemregion vid start | Välgrundad misstanke (VGM) | Start av första behandling | Behandling |
        | Sarkom      | Sus               | Region Halland      | 2023-03-01                 | 2023-04-10                 | Kirurgi    |
        | Sarkom      | Sus               | Region Halland      | 2023-03-01                 | 2023-04-10                 | Kirurgi    |
        | Sarkom      | Sus               | Region Halland      | 2023-03-01                 | 2023-04-10                 | Kirurgi    |
        | Sarkom      | Sus               | Region Halland      | 2023-03-01                 | 2023-04-10                 | Kirurgi    |
        | Sarkom      | Sus               | Region Halland      | 2023-03-01                 | 2023-04-10                 | Kirurgi    |
      När reglerna prövas per 2024-09-02
      Så är regeln uppfylld
      Och gäller regeln som en lokal riktlinje

    Scenario: Fyra med kirurgi och en med läkemedel
      Givet följande förlopp:
        | Vårdprocess | Behandlande enhet | Hemregion vid start | Välgrundad misstanke (VGM) | Start av första behandling | Behandling |
        | Sarkom      | Sus               | Region Halland      | 2023-03-01                 | 2023-04-10                 | Kirurgi    |
        | Sarkom      | Sus               | Region Halland      | 2023-03-01                 | 2023-04-10                 | Kirurgi    |
        | Sarkom      | Sus               | Region Halland      | 2023-03-01                 | 2023-04-10                 | Kirurgi    |
        | Sarkom      | Sus               | Region Halland      | 2023-03-01                 | 2023-04-10                 | Kirurgi    |
        | Sarkom      | Sus               | Region Halland      | 2023-03-01                 | 2023-04-10                 | Läkemedel  |
      När reglerna prövas per 2024-09-02
      Så är regeln inte uppfylld

    Scenario: Fyra med kirurgi och en där ingen vet
      Givet följande förlopp:
        | Vårdprocess | Behandlande enhet | Hemregion vid start | Välgrundad misstanke (VGM) | Start av första behandling | Behandling |
        | Sarkom      | Sus               | Region Halland      | 2023-03-01                 | 2023-04-10                 | Kirurgi    |
        | Sarkom      | Sus               | Region Halland      | 2023-03-01                 | 2023-04-10                 | Kirurgi    |
        | Sarkom      | Sus               | Region Halland      | 2023-03-01                 | 2023-04-10                 | Kirurgi    |
        | Sarkom      | Sus               | Region Halland      | 2023-03-01                 | 2023-04-10                 | Kirurgi    |
        | Sarkom      | Sus               | Region Halland      | 2023-03-01                 | 2023-04-10                 | okänt      |
      När reglerna prövas per 2024-09-02
      Så är regeln inte möjlig att avgöra

  Regel: Processen rymmer inte basuppdrag

    Scenariomall: Bedömningen av processen
      Givet att "Rymmer basuppdrag" är "<svar>"
      När reglerna prövas per 2024-09-02
      Så är regeln <utfall>
      Och gäller regeln som en lokal riktlinje

      Exempel:
        | svar  | utfall                 |
        | nej   | uppfylld               |
        | ja    | inte uppfylld          |
        | okänt | inte möjlig att avgöra |

  Regel: Insatsområde 1 har sju maligna och tre benigna processer

    Scenario: Ett urval på en process
      När reglerna prövas per 2024-09-02
      Så är regeln inte uppfylld för "Urvalet"
      Och gäller regeln som en lokal riktlinje

    Scenario: Sju maligna och tre benigna
      Givet följande valda processer:
        | Urval av vårdprocesser | Slag   |
        | Urvalet                | Malign |
        | Urvalet                | Malign |
        | Urvalet                | Malign |
        | Urvalet                | Malign |
        | Urvalet                | Malign |
        | Urvalet                | Malign |
        | Urvalet                | Benign |
        | Urvalet                | Benign |
        | Urvalet                | Benign |
      När reglerna prövas per 2024-09-02
      Så är regeln uppfylld för "Urvalet"

    Scenario: Valen i område 1 är inte registrerade
      Givet att listan "Valda processer" inte är registrerad
      När reglerna prövas per 2024-09-02
      Så är regeln inte möjlig att avgöra för "Urvalet"

  Regel: Insatsområde 2 har 25 processer, både maligna och benigna

    Scenario: Ett urval på en process i område 2
      Givet ett urval av vårdprocesser "Urvalet" med:
        | Insatsområde | Insatsområde 2 |
      När reglerna prövas per 2024-09-02
      Så är regeln inte uppfylld för "Urvalet"
      Och gäller regeln som en lokal riktlinje

    Scenario: Arton maligna och sju benigna
      Givet ett urval av vårdprocesser "Urvalet" med:
        | Insatsområde | Insatsområde 2 |
      Och följande valda processer:
        | Urval av vårdprocesser | Slag   |
        | Urvalet                | Malign |
        | Urvalet                | Malign |
        | Urvalet                | Malign |
        | Urvalet                | Malign |
        | Urvalet                | Malign |
        | Urvalet                | Malign |
        | Urvalet                | Malign |
        | Urvalet                | Malign |
        | Urvalet                | Malign |
        | Urvalet                | Malign |
        | Urvalet                | Malign |
        | Urvalet                | Malign |
        | Urvalet                | Malign |
        | Urvalet                | Malign |
        | Urvalet                | Malign |
        | Urvalet                | Malign |
        | Urvalet                | Malign |
        | Urvalet                | Benign |
        | Urvalet                | Benign |
        | Urvalet                | Benign |
        | Urvalet                | Benign |
        | Urvalet                | Benign |
        | Urvalet                | Benign |
        | Urvalet                | Benign |
      När reglerna prövas per 2024-09-02
      Så är regeln uppfylld för "Urvalet"

    Scenario: Valen i område 2 är inte registrerade
      Givet ett urval av vårdprocesser "Urvalet" med:
        | Insatsområde | Insatsområde 2 |
      Och att listan "Valda processer" inte är registrerad
      När reglerna prövas per 2024-09-02
      Så är regeln inte möjlig att avgöra för "Urvalet"

  Regel: Bytet av process är antecknat med skäl, beslutsfattare och dag

    Scenariomall: Lungcancer byttes mot bukspottkörtelcancer
      Givet ett byte av process "Bytet" med:
        | Process som togs bort  | SVF lungcancer           |
        | Process som lades till | SVF bukspottkörtelcancer |
        | Beslutat av            | <beslutat av>            |
        | Beslutsdag             | 2023-10-02               |
        | Skäl till bytet        | <skäl>                   |
      När reglerna prövas per 2024-09-02
      Så är regeln <utfall>
      Och gäller regeln som en lokal riktlinje

      Exempel:
        | beslutat av     | skäl         | utfall                 |
        | Ledningsgruppen | Bättre flöde | uppfylld               |
        | saknas          | Bättre flöde | inte uppfylld          |
        | Ledningsgruppen | saknas       | inte uppfylld          |
        | Ledningsgruppen | okänt        | inte möjlig att avgöra |
