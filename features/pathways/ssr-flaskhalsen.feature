# language: sv
@ssr
Egenskap: Flaskhalsen och vem som har den
  Förloppet har 14 dagar hemma, 2 i överlämningen och 24 på Sus. Flaskhalsen är den del som är mest över sitt mål.

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

  Regel: Flaskhalsen ligger inte i hemregionen

    Scenariomall: Samma förlopp med olika inre mål, hemregionen
      Givet en vårdprocess "Peniscancer" med:
        | Inre mål för hemregionen i dagar             | <hemma>       |
        | Inre mål för överlämningen i dagar           | <överlämning> |
        | Inre mål för den mottagande regionen i dagar | <på Sus>      |
      När reglerna prövas per 2024-09-02
      Så är regeln <utfall>
      Och gäller regeln som en lokal riktlinje

      Exempel:
        | hemma | överlämning | på Sus | utfall                 |
        | 5     | 1           | 25     | inte uppfylld          |
        | 14    | 1           | 25     | uppfylld               |
        | 5     | 1           | 10     | uppfylld               |
        | 5     | okänt       | 25     | inte möjlig att avgöra |

    Scenario: Vem som gör något, hemregionen
      Givet en vårdprocess "Peniscancer" med:
        | Inre mål för hemregionen i dagar             | 5  |
        | Inre mål för överlämningen i dagar           | 1  |
        | Inre mål för den mottagande regionen i dagar | 25 |
      När reglerna prövas per 2024-09-02
      Så är regeln inte uppfylld
      Och krävs åtgärden "Se över stegen från VGM till remiss. En del av utredningen kan med rätta vara gjord hemma." av "Hemregionens koordinator"

  Regel: Flaskhalsen ligger inte i överlämningen

    Scenariomall: Samma förlopp med olika inre mål, överlämningen
      Givet en vårdprocess "Peniscancer" med:
        | Inre mål för hemregionen i dagar             | <hemma>       |
        | Inre mål för överlämningen i dagar           | <överlämning> |
        | Inre mål för den mottagande regionen i dagar | <på Sus>      |
      När reglerna prövas per 2024-09-02
      Så är regeln <utfall>
      Och gäller regeln som en lokal riktlinje

      Exempel:
        | hemma | överlämning | på Sus | utfall                 |
        | 14    | 1           | 25     | inte uppfylld          |
        | 14    | 2           | 25     | uppfylld               |
        | 5     | 1           | 25     | uppfylld               |
        | 14    | okänt       | 25     | inte möjlig att avgöra |

    Scenario: Vem som gör något, överlämningen
      Givet en vårdprocess "Peniscancer" med:
        | Inre mål för hemregionen i dagar             | 14 |
        | Inre mål för överlämningen i dagar           | 1  |
        | Inre mål för den mottagande regionen i dagar | 25 |
      När reglerna prövas per 2024-09-02
      Så är regeln inte uppfylld
      Och krävs åtgärden "Skicka remisser digitalt och ta emot dem samma dag." av "De som ansvarar för remissvägen mellan regionerna"

  Regel: Flaskhalsen ligger inte i den mottagande regionen

    Scenariomall: Samma förlopp med olika inre mål, Sus
      Givet en vårdprocess "Peniscancer" med:
        | Inre mål för hemregionen i dagar             | <hemma>       |
        | Inre mål för överlämningen i dagar           | <överlämning> |
        | Inre mål för den mottagande regionen i dagar | <på Sus>      |
      När reglerna prövas per 2024-09-02
      Så är regeln <utfall>
      Och gäller regeln som en lokal riktlinje

      Exempel:
        | hemma | överlämning | på Sus | utfall                 |
        | 5     | 1           | 10     | inte uppfylld          |
        | 5     | 1           | 25     | uppfylld               |
        | 14    | 2           | 24     | uppfylld               |
        | okänt | 1           | 10     | inte möjlig att avgöra |

    Scenario: Vem som gör något, Sus
      Givet en vårdprocess "Peniscancer" med:
        | Inre mål för hemregionen i dagar             | 5  |
        | Inre mål för överlämningen i dagar           | 1  |
        | Inre mål för den mottagande regionen i dagar | 10 |
      När reglerna prövas per 2024-09-02
      Så är regeln inte uppfylld
      Och krävs åtgärden "Se över stegen från mottagande till start av behandling: bedömning, MDK, beslut och operationstid." av "Koordinatorn på Sus"
