# language: sv
@spor-quality-index
Egenskap: Kvalitetsindexets utgåva, delar och platshållare
  Vilka nio delar indexet har och deras gränser är inte publicerade där vi har kunnat läsa. De läggs in som data. En
  del utan registrets egen definition är en platshållare och syns som en sådan överallt.

  Bakgrund:
    Givet en utgåva av kvalitetsindex "Utgåva 2024" med:
      | Gäller från         | 2024-01-01        |
      | Gäller till och med | saknas            |
      | Hämtad från         | registrets kansli |

  Regel: Utgåvan har nio delar

    Scenario: Inget är inlagt från början
      Givet att listan "Del av kvalitetsindex" är tom
      När reglerna prövas per 2024-06-30
      Så är regeln inte uppfylld
      Och gäller regeln som en kvalitetsindikator

    Scenariomall: Åtta är för få
      Givet följande del av kvalitetsindex:
        | Namn  | Utgåva av kvalitetsindex |
        | Del 1 | Utgåva 2024              |
        | Del 2 | Utgåva 2024              |
        | Del 3 | Utgåva 2024              |
        | Del 4 | Utgåva 2024              |
        | Del 5 | Utgåva 2024              |
        | Del 6 | Utgåva 2024              |
        | Del 7 | Utgåva 2024              |
        | Del 8 | Utgåva 2024              |
        | Del 9 | <nionde>                 |
      Och en utgåva av kvalitetsindex "Utgåva 2023"
      När reglerna prövas per 2024-06-30
      Så är regeln <utfall> för "Utgåva 2024"

      Exempel:
        | nionde      | utfall        |
        | Utgåva 2024 | uppfylld      |
        | Utgåva 2023 | inte uppfylld |

    Scenario: Ingen har lagt in delarna
      Givet att listan "Del av kvalitetsindex" inte är registrerad
      När reglerna prövas per 2024-06-30
      Så är regeln inte möjlig att avgöra

  Regel: Utgåvan har en första dag och en källa

    Scenariomall: Båda behövs
      Givet att "Gäller från" är "<från>"
      Och att "Hämtad från" är "<källa>"
      När reglerna prövas per 2024-06-30
      Så är regeln <utfall>
      Och gäller regeln som en lokal riktlinje

      Exempel:
        | från       | källa             | utfall                 |
        | 2024-01-01 | registrets kansli | uppfylld               |
        | saknas     | registrets kansli | inte uppfylld          |
        | 2024-01-01 | saknas            | inte uppfylld          |
        | 2024-01-01 | okänt             | inte möjlig att avgöra |

  Regel: Gränsen för en poäng är strängare än den för en halv

    Scenariomall: Åt det håll talet är bättre
      Givet en del av kvalitetsindex "Del 1" med:
        | Utgåva av kvalitetsindex | Utgåva 2024 |
        | Bättre när talet är      | <bättre>    |
        | Gräns för en halv poäng  | <halv>      |
        | Gräns för en poäng       | <hel>       |
      När reglerna prövas per 2024-06-30
      Så är regeln <utfall> för "Del 1"
      Och gäller regeln som en kvalitetsindikator

      Exempel:
        | bättre | halv | hel   | utfall                 |
        | Högre  | 80   | 90    | uppfylld               |
        | Högre  | 80   | 80    | inte uppfylld          |
        | Lägre  | 20   | 10    | uppfylld               |
        | Lägre  | 20   | 30    | inte uppfylld          |
        | Högre  | 80   | okänt | inte möjlig att avgöra |

  Regel: Delen om smärta har en lydelse och en källa

    Scenariomall: Texten ändrades 2019
      Givet en del av kvalitetsindex "Smärta" med:
        | Utgåva av kvalitetsindex | Utgåva 2024       |
        | Slag                     | Smärta            |
        | Lydelse                  | <lydelse>         |
        | Hämtad från              | registrets kansli |
      När reglerna prövas per 2024-06-30
      Så är regeln <utfall> för "Smärta"
      Och gäller regeln som en lokal riktlinje

      Exempel:
        | lydelse                  | utfall                 |
        | Så som registret skriver | uppfylld               |
        | saknas                   | inte uppfylld          |
        | okänt                    | inte möjlig att avgöra |

  Regel: En platshållare har ett namn som säger att den är det

    Scenariomall: Namnet följer med i varje utskrift
      Givet en del av kvalitetsindex "<namn>" med:
        | Utgåva av kvalitetsindex | Utgåva 2024 |
        | Platshållare             | <är det>    |
      När reglerna prövas per 2024-06-30
      Så är regeln <utfall> för "<namn>"
      Och gäller regeln som en lokal riktlinje

      Exempel:
        | namn                     | är det | utfall                 |
        | Platshållare: illamående | ja     | uppfylld               |
        | Illamående               | ja     | inte uppfylld          |
        | Illamående               | nej    | inte tillämplig        |
        | Illamående               | okänt  | inte möjlig att avgöra |

  Regel: En utgåva med platshållare har ett namn som säger det

    Scenariomall: Utgåvans namn står i varje mått
      Givet en utgåva av kvalitetsindex "<namn>"
      Och en del av kvalitetsindex "Del 1" med:
        | Utgåva av kvalitetsindex | <namn>   |
        | Platshållare             | <är det> |
      När reglerna prövas per 2024-06-30
      Så är regeln <utfall> för "<namn>"
      Och gäller regeln som en lokal riktlinje

      Exempel:
        | namn               | är det | utfall                 |
        | Platshållare: 2025 | ja     | uppfylld               |
        | Utgåva 2025        | ja     | inte uppfylld          |
        | Utgåva 2025        | nej    | inte tillämplig        |
        | Utgåva 2025        | okänt  | inte möjlig att avgöra |

  Regel: Delen är registrets egen och ingen platshållare

    Scenariomall: En platshållare anmärks alltid
      Givet en del av kvalitetsindex "Del 1" med:
        | Utgåva av kvalitetsindex | Utgåva 2024 |
        | Platshållare             | <är det>    |
      När reglerna prövas per 2024-06-30
      Så är regeln <utfall> för "Del 1"
      Och gäller regeln som en lokal riktlinje

      Exempel:
        | är det | utfall                 |
        | nej    | uppfylld               |
        | ja     | inte uppfylld          |
        | okänt  | inte möjlig att avgöra |

  Regel: Indexet vilar inte på någon platshållare

    Scenariomall: En enda platshållare märker hela indexet
      Givet följande del av kvalitetsindex:
        | Namn       | Utgåva av kvalitetsindex | Platshållare |
        | Temperatur | Utgåva 2024              | nej          |
        | Del 2      | Utgåva 2024              | <är det>     |
      Och ett kvalitetsindex "Norra sjukhuset 2024" med:
        | Utgåva av kvalitetsindex | Utgåva 2024 |
      När reglerna prövas per 2024-06-30
      Så är regeln <utfall> för "Norra sjukhuset 2024"
      Och gäller regeln som en lokal riktlinje

      Exempel:
        | är det | utfall                 |
        | nej    | uppfylld               |
        | ja     | inte uppfylld          |
        | okänt  | inte möjlig att avgöra |

  Regel: Indexets utgåva gäller hela perioden

    Scenariomall: Gränserna är versioner
      Givet ett kvalitetsindex "Norra sjukhuset" med:
        | Utgåva av kvalitetsindex | Utgåva 2024 |
        | Perioden börjar          | <börjar>    |
        | Perioden slutar          | 2024-12-31  |
      När reglerna prövas per 2024-06-30
      Så är regeln <utfall> för "Norra sjukhuset"
      Och gäller regeln som en kvalitetsindikator

      Exempel:
        | börjar     | utfall                 |
        | 2024-01-01 | uppfylld               |
        | 2023-12-31 | inte uppfylld          |
        | okänt      | inte möjlig att avgöra |
