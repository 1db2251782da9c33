# language: sv
@hslf-fs-2021-8
Egenskap: Utbildningsprogram och bedömning enligt HSLF-FS 2021:8
  Det individuella utbildningsprogrammet visar hur målen ska nås, och kompetensen bedöms fortlöpande mot dem.
  Talen tolv månader är antagna och regler som bygger på dem är märkta med det.

  Bakgrund:
    Givet en ST-läkare "Sara Lind" med:
      | Avsedd specialitet | Psykiatri      |
      | Status             | Pågående       |
      | Valt regelverk     | HSLF-FS 2021:8 |
      | ST påbörjad        | 2022-03-01     |

  Regel: ST-läkaren har ett individuellt utbildningsprogram

    Scenario: Ett upprättat program
      Givet följande individuella utbildningsprogram:
        | Upprättat  |
        | 2022-08-15 |
      När reglerna prövas per 2024-06-30
      Så är regeln uppfylld
      Och gäller regeln som ett krav

    Scenario: Inget program finns
      Givet att listan "Individuella utbildningsprogram" är tom
      När reglerna prövas per 2024-06-30
      Så är regeln inte uppfylld
      Och krävs åtgärden "Upprätta ett individuellt utbildningsprogram tillsammans med handledare, studierektor och ST-läkare." av "Verksamhetschefen"

    Scenario: Ingen vet om det finns ett program
      När reglerna prövas per 2024-06-30
      Så är regeln inte möjlig att avgöra
      Och saknas uppgiften "Individuella utbildningsprogram"

    Scenariomall: Den som är ny får sex månader på sig
      Givet att listan "Individuella utbildningsprogram" är tom
      När reglerna prövas per <dag>
      Så är regeln <utfall>

      Exempel: ST började 2022-03-01
        | dag        | utfall             |
        | 2022-03-08 | ännu inte uppfylld |
        | 2022-09-01 | ännu inte uppfylld |
        | 2022-09-02 | inte uppfylld      |

  Regel: Utbildningsprogrammet utgår från målbeskrivningen och omfattar både tjänstgöring och utbildning

    Scenariomall: Vad programmet innehåller
      Givet följande individuella utbildningsprogram:
        | Upprättat  | Utgår från målbeskrivningen | Omfattar tjänstgöring och kompletterande utbildning |
        | 2022-08-15 | <utgår>                     | <omfattar>                                          |
      När reglerna prövas per 2024-06-30
      Så är regeln <utfall>
      Och gäller regeln som ett krav

      Exempel:
        | utgår | omfattar | utfall                 |
        | ja    | ja       | uppfylld               |
        | ja    | nej      | inte uppfylld          |
        | nej   | ja       | inte uppfylld          |
        | ja    | okänt    | inte möjlig att avgöra |

    Scenario: Utan program finns inget innehåll att pröva
      Givet att listan "Individuella utbildningsprogram" är tom
      När reglerna prövas per 2024-06-30
      Så är regeln inte tillämplig

    Scenariomall: Bara det program som gäller prövas
      Givet följande individuella utbildningsprogram:
        | Upprättat  | Utgår från målbeskrivningen | Omfattar tjänstgöring och kompletterande utbildning |
        | 2022-08-15 | <det äldre>                 | ja                                                  |
        | <dag>      | <det nyare>                 | ja                                                  |
      När reglerna prövas per 2024-06-30
      Så är regeln <utfall>

      Exempel:
        | det äldre | dag        | det nyare | utfall                 |
        | nej       | 2023-09-01 | ja        | uppfylld               |
        | ja        | 2023-09-01 | nej       | inte uppfylld          |
        | ja        | okänt      | nej       | inte möjlig att avgöra |

  Regel: Verksamhetschefen ansvarar för att programmet upprättas

    Scenariomall: Vem som ansvarar för programmet
      Givet följande individuella utbildningsprogram:
        | Upprättat  | Ansvarig för upprättandet |
        | 2022-08-15 | <ansvarig>                |
      När reglerna prövas per 2024-06-30
      Så är regeln <utfall>
      Och gäller regeln som ett krav

      Exempel:
        | ansvarig                 | utfall                 |
        | Verksamhetschef          | uppfylld               |
        | Huvudansvarig handledare | inte uppfylld          |
        | okänt                    | inte möjlig att avgöra |

  Regel: Utbildningsprogrammet är utarbetat tillsammans med handledare, studierektor och ST-läkare

    Scenariomall: Vilka som var med när programmet gjordes
      Givet följande individuella utbildningsprogram:
        | Upprättat  | Utarbetat tillsammans med |
        | 2022-08-15 | <deltagare>               |
      När reglerna prövas per 2024-06-30
      Så är regeln <utfall>
      Och gäller regeln som ett allmänt råd

      Exempel:
        | deltagare                                         | utfall                 |
        | Handledare, Studierektor, ST-läkare               | uppfylld               |
        | Huvudansvarig handledare, Studierektor, ST-läkare | uppfylld               |
        | Huvudansvarig handledare, ST-läkare               | inte uppfylld          |
        | Studierektor, ST-läkare                           | inte uppfylld          |
        | okänt                                             | inte möjlig att avgöra |

  Regel: Utbildningsprogrammet följs upp regelbundet och revideras vid behov

    Scenariomall: Programmet har setts över det senaste året
      Givet följande individuella utbildningsprogram:
        | Upprättat  | Senast reviderat |
        | 2022-08-15 | <reviderat>      |
      När reglerna prövas per 2024-06-30
      Så är regeln <utfall>
      Och gäller regeln som ett krav

      Exempel:
        | reviderat        | utfall                 |
        | 2023-06-30       | uppfylld               |
        | 2023-06-29       | inte uppfylld          |
        | saknas           | inte uppfylld          |
        | inte registrerat | inte möjlig att avgöra |

    Scenario: Under uppehåll i ST krävs ingen uppföljning
      Givet att "Status" är "Uppehåll"
      Och följande individuella utbildningsprogram:
        | Upprättat  |
        | 2022-08-15 |
      När reglerna prövas per 2024-06-30
      Så är regeln inte tillämplig

  Regel: Huvudansvarig handledare bedömer fortlöpande kompetensutvecklingen mot målen

    Scenariomall: Huvudansvarig handledares bedömning det senaste året
      Givet följande bedömningar:
        | Datum   | Bedömarens roll | Mot målbeskrivning och utbildningsprogram | Dokumenterad   |
        | <datum> | <roll>          | ja                                        | <dokumenterad> |
      När reglerna prövas per 2024-06-30
      Så är regeln <utfall>
      Och gäller regeln som ett krav

      Exempel:
        | datum      | roll                     | dokumenterad | utfall                 |
        | 2023-06-30 | Huvudansvarig handledare | ja           | uppfylld               |
        | 2023-06-29 | Huvudansvarig handledare | ja           | inte uppfylld          |
        | 2024-05-02 | Huvudansvarig handledare | nej          | inte uppfylld          |
        | 2024-05-02 | Studierektor             | ja           | inte uppfylld          |
        | 2024-05-02 | Huvudansvarig handledare | okänt        | inte möjlig att avgöra |

    Scenario: Inga bedömningar är registrerade
      När reglerna prövas per 2024-06-30
      Så är regeln inte möjlig att avgöra
      Och saknas uppgiften "Bedömningar"

    Scenario: Under första året är ingen bedömning försenad
      Givet att "ST påbörjad" är "2024-01-15"
      Och att listan "Bedömningar" är tom
      När reglerna prövas per 2024-06-30
      Så är regeln ännu inte uppfylld

    Scenario: En bedömning som inte görs mot målen räcker inte
      Givet följande bedömningar:
        | Datum      | Bedömarens roll          | Mot målbeskrivning och utbildningsprogram | Dokumenterad |
        | 2024-05-02 | Huvudansvarig handledare | nej                                       | ja           |
      När reglerna prövas per 2024-06-30
      Så är regeln inte uppfylld

  Regel: Alla bedömningar är dokumenterade

    Scenariomall: En av två bedömningar
      Givet följande bedömningar:
        | Datum      | Metod       | Dokumenterad   |
        | 2023-10-10 | Mini-CEX    | ja             |
        | 2024-02-20 | Medsittning | <dokumenterad> |
      När reglerna prövas per 2024-06-30
      Så är regeln <utfall>
      Och gäller regeln som ett krav

      Exempel:
        | dokumenterad | utfall                 |
        | ja           | uppfylld               |
        | nej          | inte uppfylld          |
        | okänt        | inte möjlig att avgöra |

    Scenario: Inga bedömningar att dokumentera
      Givet att listan "Bedömningar" är tom
      När reglerna prövas per 2024-06-30
      Så är regeln inte tillämplig

  Regel: Bedömningarna görs med metoder som är kända och överenskomna

    Scenariomall: Metoden för en bedömning
      Givet följande bedömningar:
        | Datum      | Metod    | Metoden var känd och överenskommen |
        | 2024-02-20 | Mini-CEX | <överenskommen>                    |
      När reglerna prövas per 2024-06-30
      Så är regeln <utfall>
      Och gäller regeln som ett allmänt råd

      Exempel:
        | överenskommen | utfall                 |
        | ja            | uppfylld               |
        | nej           | inte uppfylld          |
        | okänt         | inte möjlig att avgöra |
