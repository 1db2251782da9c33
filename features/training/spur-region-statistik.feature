# language: sv
@spur-region
Egenskap: Statistiken över granskningar
  Tabellen över planerade och genomförda granskningar region för region kontrolleras mot sig själv och mot de antal
  som anges för hela landet. Att summan skiljer sig är en iakttagelse om uppgifterna, ingen brist hos någon.

  Bakgrund:
    Givet en region "Region Ett"
    Och en region "Region Två"
    Och en uppgift om antal granskningar "Genomförda 2022" med:
      | Planerade eller genomförda | Genomförda |
      | År                         | 2022       |

  Regel: Regionernas antal stämmer med det som anges för hela landet

    Scenariomall: Tabellen har tolv och arton granskningar
      Givet att "Angivet antal för hela landet" är "<angivet>" för "Genomförda 2022"
      Och följande antal granskningar i en region:
        | Uppgift om antal granskningar | Region     | Antal   |
        | Genomförda 2022               | Region Ett | 12      |
        | Genomförda 2022               | Region Två | <antal> |
      När reglerna prövas per 2024-06-30
      Så är regeln <utfall> för "Genomförda 2022"
      Och gäller regeln som en lokal riktlinje

      Exempel:
        | angivet | antal | utfall                 |
        | 30      | 18    | uppfylld               |
        | 31      | 18    | inte uppfylld          |
        | 30      | 19    | inte uppfylld          |
        | okänt   | 18    | inte möjlig att avgöra |
        | 30      | okänt | inte möjlig att avgöra |

  Regel: Tabellen har en rad för varje region

    Scenario: Två rader räcker inte
      Givet följande antal granskningar i en region:
        | Uppgift om antal granskningar | Region     | Antal |
        | Genomförda 2022               | Region Ett | 12    |
        | Genomförda 2022               | Region Två | 18    |
      När reglerna prövas per 2024-06-30
      Så är regeln inte uppfylld för "Genomförda 2022"
      Och gäller regeln som en lokal riktlinje

    Scenariomall: Tjugoen rader räcker om de gäller var sin region
      Givet följande region:
        | Namn            |
        | Region Tre      |
        | Region Fyra     |
        | Region Fem      |
        | Region Sex      |
        | Region Sju      |
        | Region Åtta     |
        | Region Nio      |
        | Region Tio      |
        | Region Elva     |
        | Region Tolv     |
        | Region Tretton  |
        | Region Fjorton  |
        | Region Femton   |
        | Region Sexton   |
        | Region Sjutton  |
        | Region Arton    |
        | Region Nitton   |
        | Region Tjugo    |
        | Region Tjugoett |
      Och följande antal granskningar i en region:
        | Uppgift om antal granskningar | Region         | Antal |
        | Genomförda 2022               | Region Ett     | 1     |
        | Genomförda 2022               | Region Två     | 1     |
        | Genomförda 2022               | Region Tre     | 1     |
        | Genomförda 2022               | Region Fyra    | 1     |
        | Genomförda 2022               | Region Fem     | 1     |
        | Genomförda 2022               | Region Sex     | 1     |
        | Genomförda 2022               | Region Sju     | 1     |
        | Genomförda 2022               | Region Åtta    | 1     |
        | Genomförda 2022               | Region Nio     | 1     |
        | Genomförda 2022               | Region Tio     | 1     |
        | Genomförda 2022               | Region Elva    | 1     |
        | Genomförda 2022               | Region Tolv    | 1     |
        | Genomförda 2022               | Region Tretton | 1     |
        | Genomförda 2022               | Region Fjorton | 1     |
        | Genomförda 2022               | Region Femton  | 1     |
        | Genomförda 2022               | Region Sexton  | 1     |
        | Genomförda 2022               | Region Sjutton | 1     |
        | Genomförda 2022               | Region Arton   | 1     |
        | Genomförda 2022               | Region Nitton  | 1     |
        | Genomförda 2022               | Region Tjugo   | 1     |
        | Genomförda 2022               | <tjugoförsta>  | 1     |
      När reglerna prövas per 2024-06-30
      Så är regeln <utfall> för "Genomförda 2022"
      Och gäller regeln som en lokal riktlinje

      Exempel:
        | tjugoförsta     | utfall                 |
        | Region Tjugoett | uppfylld               |
        | Region Tjugo    | inte uppfylld          |
        | okänt           | inte möjlig att avgöra |

  Regel: Minst en granskning har genomförts varje år

    Scenariomall: Två år i tabellen
      Givet en uppgift om antal granskningar "Genomförda 2023" med:
        | Planerade eller genomförda | Genomförda |
        | År                         | 2023       |
      Och följande antal granskningar i en region:
        | Uppgift om antal granskningar | Region     | Antal   |
        | Genomförda 2022               | Region Ett | 12      |
        | Genomförda 2023               | Region Ett | <antal> |
      När reglerna prövas per 2024-06-30
      Så är regeln <utfall> för "Region Ett"
      Och gäller regeln som en lokal riktlinje

      Exempel:
        | antal | utfall                 |
        | 1     | uppfylld               |
        | 0     | inte uppfylld          |
        | okänt | inte möjlig att avgöra |

  Regel: Minst en granskning är planerad

    Scenariomall: Planerade granskningar 2024
      Givet en uppgift om antal granskningar "Planerade" med:
        | Planerade eller genomförda | Planerade |
        | År                         | 2024      |
      Och följande antal granskningar i en region:
        | Uppgift om antal granskningar | Region     | Antal   |
        | Planerade                     | Region Ett | <antal> |
      När reglerna prövas per 2024-06-30
      Så är regeln <utfall> för "Region Ett"
      Och gäller regeln som en lokal riktlinje

      Exempel:
        | antal | utfall                 |
        | 9     | uppfylld               |
        | 0     | inte uppfylld          |
        | okänt | inte möjlig att avgöra |
