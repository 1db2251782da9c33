# language: sv
@svf
Egenskap: SVF: andelen inom ledtid, inklusion och registreringens kvalitet
  Måtten bedöms när perioden är slut och patienterna är minst fem. Färre än fem visas inte.

  Bakgrund:
    Givet en vårdprocess "Peniscancer" med:
      | Slag | Malign      |
      | SVF  | Peniscancer |
    Och en vårdenhet "Sus" med:
      | Region | Region Skåne |
    Och en vårdenhet "Växjö" med:
      | Region | Region Kronoberg |

  Regel: Minst 80 procent av starterna under året är inom ledtiden

    Scenario: Fyra av fem i tid är 80 procent
      Givet följande förlopp:
        | Förloppets id | Vårdprocess | Välgrundad misstanke (VGM) | Behandling | Start av första behandling | Avslutat utan behandling | Hemregion vid start | Behandlande enhet |
        | F-1           | Peniscancer | 2022-03-01                 | Kirurgi    | 2022-04-01                 | saknas                   | Region Kronoberg    | Sus               |
        | F-2           | Peniscancer | 2022-03-01                 | Kirurgi    | 2022-04-01                 | saknas                   | Region Kronoberg    | Sus               |
        | F-3           | Peniscancer | 2022-03-01                 | Kirurgi    | 2022-04-01                 | saknas                   | Region Kronoberg    | Sus               |
        | F-4           | Peniscancer | 2022-03-01                 | Kirurgi    | 2022-04-01                 | saknas                   | Region Kronoberg    | Sus               |
        | F-5           | Peniscancer | 2022-03-01                 | Kirurgi    | 2022-04-02                 | saknas                   | Region Kronoberg    | Sus               |
      När reglerna prövas per 2023-03-01
      Så är regeln uppfylld för "Andel inom ledtid i SVF, år: Peniscancer, 2022"
      Och gäller regeln som en kvalitetsindikator

    Scenario: Tre av fem i tid är 60 procent
      Givet följande förlopp:
        | Förloppets id | Vårdprocess | Välgrundad misstanke (VGM) | Behandling | Start av första behandling | Avslutat utan behandling | Hemregion vid start | Behandlande enhet |
        | F-1           | Peniscancer | 2022-03-01                 | Kirurgi    | 2022-04-01                 | saknas                   | Region Kronoberg    | Sus               |
        | F-2           | Peniscancer | 2022-03-01                 | Kirurgi    | 2022-04-01                 | saknas                   | Region Kronoberg    | Sus               |
        | F-3           | Peniscancer | 2022-03-01                 | Kirurgi    | 2022-04-01                 | saknas                   | Region Kronoberg    | Sus               |
        | F-4           | Peniscancer | 2022-03-01                 | Kirurgi    | 2022-04-02                 | saknas                   | Region Kronoberg    | Sus               |
        | F-5           | Peniscancer | 2022-03-01                 | Kirurgi    | 2022-04-02                 | saknas                   | Region Kronoberg    | Sus               |
      När reglerna prövas per 2023-03-01
      Så är regeln inte uppfylld för "Andel inom ledtid i SVF, år: Peniscancer, 2022"

    Scenario: Bara förlopp som slutar med behandling räknas
      Givet följande förlopp:
        | Förloppets id | Vårdprocess | Välgrundad misstanke (VGM) | Behandling | Start av första behandling | Avslutat utan behandling | Hemregion vid start | Behandlande enhet |
        | F-1           | Peniscancer | 2022-03-01                 | Kirurgi    | 2022-04-01                 | saknas                   | Region Kronoberg    | Sus               |
        | F-2           | Peniscancer | 2022-03-01                 | Kirurgi    | 2022-04-01                 | saknas                   | Region Kronoberg    | Sus               |
        | F-3           | Peniscancer | 2022-03-01                 | Kirurgi    | 2022-04-01                 | saknas                   | Region Kronoberg    | Sus               |
        | F-4           | Peniscancer | 2022-03-01                 | Kirurgi    | 2022-04-01                 | saknas                   | Region Kronoberg    | Sus               |
        | F-5           | Peniscancer | 2022-03-01                 | Kirurgi    | 2022-04-02                 | saknas                   | Region Kronoberg    | Sus               |
        | F-6           | Peniscancer | 2022-03-01                 | saknas     | saknas                     | 2022-09-01               | Region Kronoberg    | Sus               |
        | F-7           | Peniscancer | 2022-03-01                 | Kirurgi    | saknas                     | saknas                   | Region Kronoberg    | Sus               |
      När reglerna prövas per 2023-03-01
      Så är regeln uppfylld för "Andel inom ledtid i SVF, år: Peniscancer, 2022"

    Scenario: Den region som behandlar redovisar, och hemregionen är den patienten bor i
      Givet följande förlopp:
        | Förloppets id | Vårdprocess | Välgrundad misstanke (VGM) | Behandling | Start av första behandling | Avslutat utan behandling | Hemregion vid start | Behandlande enhet |
        | F-1           | Peniscancer | 2022-03-01                 | Kirurgi    | 2022-04-01                 | saknas                   | Region Kronoberg    | Sus               |
        | F-2           | Peniscancer | 2022-03-01                 | Kirurgi    | 2022-04-01                 | saknas                   | Region Kronoberg    | Sus               |
        | F-3           | Peniscancer | 2022-03-01                 | Kirurgi    | 2022-04-01                 | saknas                   | Region Kronoberg    | Sus               |
        | F-4           | Peniscancer | 2022-03-01                 | Kirurgi    | 2022-04-01                 | saknas                   | Region Kronoberg    | Sus               |
        | F-5           | Peniscancer | 2022-03-01                 | Kirurgi    | 2022-04-02                 | saknas                   | Region Kronoberg    | Sus               |
        | F-6           | Peniscancer | 2022-03-01                 | Kirurgi    | 2022-04-02                 | saknas                   | Region Kronoberg    | Växjö             |
        | F-7           | Peniscancer | 2022-03-01                 | Kirurgi    | 2022-04-02                 | saknas                   | Region Kronoberg    | Växjö             |
        | F-8           | Peniscancer | 2022-03-01                 | Kirurgi    | 2022-04-02                 | saknas                   | Region Kronoberg    | Växjö             |
        | F-9           | Peniscancer | 2022-03-01                 | Kirurgi    | 2022-04-02                 | saknas                   | Region Kronoberg    | Växjö             |
        | F-10          | Peniscancer | 2022-03-01                 | Kirurgi    | 2022-04-02                 | saknas                   | Region Kronoberg    | Växjö             |
      När reglerna prövas per 2023-03-01
      Så är regeln uppfylld för "Andel inom ledtid i SVF, år: Region: Region Skåne, 2022"
      Och är regeln inte uppfylld för "Andel inom ledtid i SVF, år: Region: Region Kronoberg, 2022"
      Och är regeln inte uppfylld för "Andel inom ledtid i SVF, år: Hemregion vid start: Region Kronoberg, 2022"

    Scenario: Fyra patienter bedöms inte
      Givet följande förlopp:
        | Förloppets id | Vårdprocess | Välgrundad misstanke (VGM) | Behandling | Start av första behandling | Avslutat utan behandling | Hemregion vid start | Behandlande enhet |
        | F-1           | Peniscancer | 2022-03-01                 | Kirurgi    | 2022-04-02                 | saknas                   | Region Kronoberg    | Sus               |
        | F-2           | Peniscancer | 2022-03-01                 | Kirurgi    | 2022-04-02                 | saknas                   | Region Kronoberg    | Sus               |
        | F-3           | Peniscancer | 2022-03-01                 | Kirurgi    | 2022-04-02                 | saknas                   | Region Kronoberg    | Sus               |
        | F-4           | Peniscancer | 2022-03-01                 | Kirurgi    | 2022-04-02                 | saknas                   | Region Kronoberg    | Sus               |
      När reglerna prövas per 2023-03-01
      Så är regeln inte tillämplig för "Andel inom ledtid i SVF, år: Peniscancer, 2022"

    Scenario: Året pågår och bedöms inte
      Givet följande förlopp:
        | Förloppets id | Vårdprocess | Välgrundad misstanke (VGM) | Behandling | Start av första behandling | Avslutat utan behandling | Hemregion vid start | Behandlande enhet |
        | F-1           | Peniscancer | 2022-03-01                 | Kirurgi    | 2022-04-02                 | saknas                   | Region Kronoberg    | Sus               |
        | F-2           | Peniscancer | 2022-03-01                 | Kirurgi    | 2022-04-02                 | saknas                   | Region Kronoberg    | Sus               |
        | F-3           | Peniscancer | 2022-03-01                 | Kirurgi    | 2022-04-02                 | saknas                   | Region Kronoberg    | Sus               |
        | F-4           | Peniscancer | 2022-03-01                 | Kirurgi    | 2022-04-02                 | saknas                   | Region Kronoberg    | Sus               |
        | F-5           | Peniscancer | 2022-03-01                 | Kirurgi    | 2022-04-02                 | saknas                   | Region Kronoberg    | Sus               |
      När reglerna prövas per 2022-12-01
      Så är regeln inte tillämplig för "Andel inom ledtid i SVF, år: Peniscancer, 2022"

    Scenario: Andelen är inte angiven
      Givet en andel inom ledtid i SVF, år "Hela riket" med:
        | Antal          | 40         |
        | Från och med   | 2022-01-01 |
        | Till och med   | 2022-12-31 |
        | Perioden pågår | nej        |
        | Andel          | okänt      |
      När reglerna prövas per 2023-03-01
      Så är regeln inte möjlig att avgöra

  Regel: Minst 80 procent av starterna under kvartalet är inom ledtiden

    Scenario: Kvartalet med fyra av fem i tid
      Givet följande förlopp:
        | Förloppets id | Vårdprocess | Välgrundad misstanke (VGM) | Behandling | Start av första behandling | Avslutat utan behandling | Hemregion vid start | Behandlande enhet |
        | F-1           | Peniscancer | 2022-03-01                 | Kirurgi    | 2022-04-01                 | saknas                   | Region Kronoberg    | Sus               |
        | F-2           | Peniscancer | 2022-03-01                 | Kirurgi    | 2022-04-01                 | saknas                   | Region Kronoberg    | Sus               |
        | F-3           | Peniscancer | 2022-03-01                 | Kirurgi    | 2022-04-01                 | saknas                   | Region Kronoberg    | Sus               |
        | F-4           | Peniscancer | 2022-03-01                 | Kirurgi    | 2022-04-01                 | saknas                   | Region Kronoberg    | Sus               |
        | F-5           | Peniscancer | 2022-03-01                 | Kirurgi    | 2022-04-02                 | saknas                   | Region Kronoberg    | Sus               |
      När reglerna prövas per 2022-12-01
      Så är regeln uppfylld för "Andel inom ledtid i SVF, kvartal: Peniscancer, 2022-Q2"
      Och gäller regeln som en kvalitetsindikator

    Scenario: Kvartalet med tre av fem i tid
      Givet följande förlopp:
        | Förloppets id | Vårdprocess | Välgrundad misstanke (VGM) | Behandling | Start av första behandling | Avslutat utan behandling | Hemregion vid start | Behandlande enhet |
        | F-1           | Peniscancer | 2022-03-01                 | Kirurgi    | 2022-04-01                 | saknas                   | Region Kronoberg    | Sus               |
        | F-2           | Peniscancer | 2022-03-01                 | Kirurgi    | 2022-04-01                 | saknas                   | Region Kronoberg    | Sus               |
        | F-3           | Peniscancer | 2022-03-01                 | Kirurgi    | 2022-04-01                 | saknas                   | Region Kronoberg    | Sus               |
        | F-4           | Peniscancer | 2022-03-01                 | Kirurgi    | 2022-04-02                 | saknas                   | Region Kronoberg    | Sus               |
        | F-5           | Peniscancer | 2022-03-01                 | Kirurgi    | 2022-04-02                 | saknas                   | Region Kronoberg    | Sus               |
      När reglerna prövas per 2022-12-01
      Så är regeln inte uppfylld för "Andel inom ledtid i SVF, kvartal: Peniscancer, 2022-Q2"

    Scenario: Ett förlopp med fel lämnas utanför tills det är rättat
      Givet följande förlopp:
        | Förloppets id | Vårdprocess | Välgrundad misstanke (VGM) | Behandling | Start av första behandling | Avslutat utan behandling | Hemregion vid start | Behandlande enhet |
        | F-1           | Peniscancer | 2022-03-01                 | Kirurgi    | 2022-04-01                 | saknas                   | Region Kronoberg    | Sus               |
        | F-2           | Peniscancer | 2022-03-01                 | Kirurgi    | 2022-04-01                 | saknas                   | Region Kronoberg    | Sus               |
        | F-3           | Peniscancer | 2022-03-01                 | Kirurgi    | 2022-04-01                 | saknas                   | Region Kronoberg    | Sus               |
        | F-4           | Peniscancer | 2022-03-01                 | Kirurgi    | 2022-04-01                 | saknas                   | Region Kronoberg    | Sus               |
        | F-5           | Peniscancer | 2022-03-01                 | Kirurgi    | 2022-04-02                 | saknas                   | Region Kronoberg    | Sus               |
        | F-6           | Peniscancer | 2022-03-01                 | Kirurgi    | 2022-04-02                 | saknas                   | saknas              | Sus               |
      När reglerna prövas per 2022-12-01
      Så dras slutsatsen "Förloppet lämnas utanför statistiken tills det är rättat" för "F-6"
      Och är regeln uppfylld för "Andel inom ledtid i SVF, kvartal: Peniscancer, 2022-Q2"

    Scenario: Kvartalets andel är inte angiven
      Givet en andel inom ledtid i SVF, kvartal "Hela riket" med:
        | Antal          | 40         |
        | Från och med   | 2022-01-01 |
        | Till och med   | 2022-03-31 |
        | Perioden pågår | nej        |
        | Andel          | okänt      |
      När reglerna prövas per 2023-03-01
      Så är regeln inte möjlig att avgöra

  Regel: Kvartalets mått är slutligt

    Scenariomall: Två månader efter kvartalet kan måttet ändras
      Givet en andel inom ledtid i SVF, kvartal "Hela riket" med:
        | Antal        | 40         |
        | Från och med | 2022-01-01 |
        | Till och med | <till>     |
      När reglerna prövas per <dag>
      Så är regeln <utfall>
      Och gäller regeln som en lokal riktlinje

      Exempel:
        | till       | dag        | utfall                 |
        | 2022-03-31 | 2022-06-01 | uppfylld               |
        | 2022-03-31 | 2022-05-31 | inte uppfylld          |
        | okänt      | 2022-06-01 | inte möjlig att avgöra |

  Regel: Minst 70 procent av regionens cancerpatienter utreds i SVF

    Scenario: En angiven kvot på 70 procent
      Givet en inklusion i SVF, år "Skåne 2022" med:
        | Region               | Region Skåne |
        | Från och med         | 2022-01-01   |
        | Till och med         | 2022-12-31   |
        | Kvot mellan summorna | 0,7          |
      När reglerna prövas per 2023-06-01
      Så dras inte slutsatsen "Regionens ledtider jämförs inte utan varning"

    Scenario: En angiven kvot under 70 procent
      Givet en inklusion i SVF, år "Skåne 2022" med:
        | Region               | Region Skåne |
        | Från och med         | 2022-01-01   |
        | Till och med         | 2022-12-31   |
        | Kvot mellan summorna | 0,69         |
      När reglerna prövas per 2023-06-01
      Så dras slutsatsen "Regionens ledtider jämförs inte utan varning"

    Scenario: 70 procent
      Givet följande underlag för inklusion:
        | Radens id | Region           | Årets sista dag | Utredda i SVF | Årets beräkningsunderlag |
        | U-1       | Region Skåne     | 2022-12-31      | 3500          | 5000                     |
        | U-2       | Region Kronoberg | 2022-12-31      | 800           | 1000                     |
      När reglerna prövas per 2023-06-01
      Så är regeln uppfylld för "Inklusion i SVF, år: Region Skåne, 2022"
      Och gäller regeln som en kvalitetsindikator
      Och dras inte slutsatsen "Regionens ledtider jämförs inte utan varning" för "Inklusion i SVF, år: Region Skåne, 2022"

    Scenario: Under 70 procent jämförs ledtiderna inte utan varning
      Givet följande underlag för inklusion:
        | Radens id | Region           | Årets sista dag | Utredda i SVF | Årets beräkningsunderlag |
        | U-1       | Region Skåne     | 2022-12-31      | 3499          | 5000                     |
        | U-2       | Region Kronoberg | 2022-12-31      | 800           | 1000                     |
      När reglerna prövas per 2023-06-01
      Så är regeln inte uppfylld för "Inklusion i SVF, år: Region Skåne, 2022"
      Och gäller regeln som en kvalitetsindikator
      Och dras slutsatsen "Regionens ledtider jämförs inte utan varning" för "Inklusion i SVF, år: Region Skåne, 2022"

    Scenario: Antalet utredda är inte känt
      Givet följande underlag för inklusion:
        | Radens id | Region           | Årets sista dag | Utredda i SVF | Årets beräkningsunderlag |
        | U-1       | Region Skåne     | 2022-12-31      | okänt         | 5000                     |
        | U-2       | Region Kronoberg | 2022-12-31      | 800           | 1000                     |
      När reglerna prövas per 2023-06-01
      Så är regeln inte möjlig att avgöra för "Inklusion i SVF, år: Region Skåne, 2022"
      Och gäller regeln som en kvalitetsindikator
      Och går det inte att säga om man ska dra slutsatsen "Regionens ledtider jämförs inte utan varning" för "Inklusion i SVF, år: Region Skåne, 2022"

  Regel: Minst 95 procent av regionens avslutade förlopp är registrerade i ordning

    Scenario: 95 procent
      Givet en registreringar i ordning, år "Skåne" med:
        | Region | Region Skåne |
        | Antal  | 200          |
        | Andel  | 0,95         |
      När reglerna prövas per 2023-06-01
      Så är regeln uppfylld
      Och gäller regeln som en lokal riktlinje

    Scenario: 94 procent
      Givet en registreringar i ordning, år "Skåne" med:
        | Region | Region Skåne |
        | Antal  | 200          |
        | Andel  | 0,94         |
      När reglerna prövas per 2023-06-01
      Så är regeln inte uppfylld
      Och gäller regeln som en lokal riktlinje

    Scenario: Andelen är inte känd
      Givet en registreringar i ordning, år "Skåne" med:
        | Region | Region Skåne |
        | Antal  | 200          |
        | Andel  | okänt        |
      När reglerna prövas per 2023-06-01
      Så är regeln inte möjlig att avgöra
      Och gäller regeln som en lokal riktlinje

  Regel: Högst 5 procent av regionens avslutade förlopp saknar uppgifter

    Scenario: 5 procent saknas
      Givet en registreringar i ordning, år "Skåne" med:
        | Region                   | Region Skåne |
        | Antal                    | 200          |
        | Andel som saknar uppgift | 0,05         |
      När reglerna prövas per 2023-06-01
      Så är regeln uppfylld
      Och gäller regeln som en lokal riktlinje

    Scenario: 6 procent saknas
      Givet en registreringar i ordning, år "Skåne" med:
        | Region                   | Region Skåne |
        | Antal                    | 200          |
        | Andel som saknar uppgift | 0,06         |
      När reglerna prövas per 2023-06-01
      Så är regeln inte uppfylld
      Och gäller regeln som en lokal riktlinje

    Scenario: Det är inte känt hur många
      Givet en registreringar i ordning, år "Skåne" med:
        | Region                   | Region Skåne |
        | Antal                    | 200          |
        | Andel som saknar uppgift | okänt        |
      När reglerna prövas per 2023-06-01
      Så är regeln inte möjlig att avgöra
      Och gäller regeln som en lokal riktlinje
