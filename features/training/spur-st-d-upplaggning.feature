# language: sv
@spur-st
Egenskap: ST-SPUR område D: Tjänstgöringens uppläggning
  Område D frågar efter utbildningsprogrammet, planeringen och studierektorns arbete.

  Bakgrund:
    Givet en utbildande enhet "Psykiatri Norr" med:
      | Specialitet | Psykiatri |
    Och en ST-läkare "Sara Lind" med:
      | Enhet                    | Psykiatri Norr |
      | Avsedd specialitet       | Psykiatri      |
      | Status                   | Pågående       |
      | Svensk AT fullgjord      | ja             |
      | Valt regelverk           | SOSFS 2015:8   |
      | ST påbörjad              | 2022-03-01     |
      | Planerat slutdatum       | 2027-02-28     |
      | Huvudansvarig handledare | Anna Ek        |
    Och följande läkare:
      | Namn     | Enhet          | Specialistkompetenser | Genomgången handledarutbildning |
      | Anna Ek  | Psykiatri Norr | Psykiatri             | ja                              |
      | Nils Ask | saknas         | Neurologi             | ja                              |
      | Olle Bo  | saknas         | Psykiatri             | nej                             |

  Regel: Varje ST-läkare har ett individuellt utbildningsprogram

    Scenario: Alla har program
      Givet följande individuella utbildningsprogram:
        | Upprättat  |
        | 2022-06-01 |
      När reglerna prövas per 2024-06-30
      Så är regeln uppfylld
      Och gäller regeln som ett krav

    Scenariomall: Den som saknar program räknas när sex månader har gått
      Givet att "ST påbörjad" är "2024-01-10"
      Och att listan "Individuella utbildningsprogram" är tom
      När reglerna prövas per <dag>
      Så är regeln <utfall>

      Exempel:
        | dag        | utfall          |
        | 2024-07-10 | inte tillämplig |
        | 2024-07-11 | inte uppfylld   |

    Scenario: Den som är ny räknas så snart det finns ett program, också när det redan har gjorts om
      Givet att "ST påbörjad" är "2024-03-01"
      Och följande individuella utbildningsprogram:
        | Upprättat  |
        | 2024-04-02 |
        | 2024-06-10 |
      När reglerna prövas per 2024-06-30
      Så är regeln uppfylld
      Och är regeln "Utbildningsprogrammet är klart inom sex månader" uppfylld

    Scenario: Utbildningsprogrammen är inte registrerade
      När reglerna prövas per 2024-06-30
      Så är regeln inte möjlig att avgöra
      Och saknas uppgiften "Individuella utbildningsprogram"

    Scenariomall: Ett program från en tidigare ST räknas inte
      Givet att "Tidigare specialistkompetenser" är "<tidigare>"
      Och följande individuella utbildningsprogram:
        | Upprättat  |
        | 2014-06-01 |
      När reglerna prövas per 2024-06-30
      Så är regeln <utfall>

      Exempel:
        | tidigare         | utfall                 |
        | Neurologi        | inte uppfylld          |
        | saknas           | uppfylld               |
        | inte registrerat | inte möjlig att avgöra |

  Regel: Verksamhetschefen ansvarar för utbildningsprogrammet

    Scenariomall: Ansvaret för det senast upprättade programmet
      Givet följande individuella utbildningsprogram:
        | Upprättat  | Ansvarig för upprättandet |
        | 2022-06-01 | Verksamhetschef           |
        | 2023-06-01 | <ansvarig>                |
      När reglerna prövas per 2024-06-30
      Så är regeln <utfall>
      Och gäller regeln som ett krav

      Exempel:
        | ansvarig                 | utfall                 |
        | Verksamhetschef          | uppfylld               |
        | Huvudansvarig handledare | inte uppfylld          |
        | okänt                    | inte möjlig att avgöra |

  Regel: Utbildningsprogrammet utgår från målbeskrivningen

    Scenariomall: Programmets grund och omfattning
      Givet följande individuella utbildningsprogram:
        | Upprättat  | Utgår från målbeskrivningen | Omfattar tjänstgöring och kompletterande utbildning |
        | 2022-06-01 | <utgår>                     | <omfattar>                                          |
      När reglerna prövas per 2024-06-30
      Så är regeln <utfall>
      Och gäller regeln som ett krav

      Exempel:
        | utgår | omfattar | utfall                 |
        | ja    | ja       | uppfylld               |
        | nej   | ja       | inte uppfylld          |
        | ja    | nej      | inte uppfylld          |
        | ja    | okänt    | inte möjlig att avgöra |

  Regel: Utbildningsprogrammet följs upp regelbundet

    Scenariomall: Programmet har reviderats det senaste året
      Givet följande individuella utbildningsprogram:
        | Upprättat  | Senast reviderat |
        | 2022-06-01 | <reviderat>      |
      När reglerna prövas per 2024-06-30
      Så är regeln <utfall>
      Och gäller regeln som ett allmänt råd

      Exempel:
        | reviderat  | utfall                 |
        | 2023-06-30 | uppfylld               |
        | 2023-06-29 | inte uppfylld          |
        | okänt      | inte möjlig att avgöra |

  Regel: Utbildningsprogrammet är klart inom sex månader

    Scenariomall: Programmet blev klart inom sex månader från ST-start
      Givet följande individuella utbildningsprogram:
        | Upprättat   |
        | <upprättat> |
      När reglerna prövas per 2024-06-30
      Så är regeln <utfall>
      Och gäller regeln som en lokal riktlinje

      Exempel:
        | upprättat  | utfall                 |
        | 2022-09-01 | uppfylld               |
        | 2022-09-02 | inte uppfylld          |
        | okänt      | inte möjlig att avgöra |

  Regel: Utbildningsprogrammet har planerad tid för självstudier

    Scenariomall: Tid för självstudier i programmet
      Givet följande individuella utbildningsprogram:
        | Upprättat  | Planerad tid för självstudier |
        | 2022-06-01 | <planerad>                    |
      När reglerna prövas per 2024-06-30
      Så är regeln <utfall>
      Och gäller regeln som ett allmänt råd

      Exempel:
        | planerad | utfall                 |
        | ja       | uppfylld               |
        | nej      | inte uppfylld          |
        | okänt    | inte möjlig att avgöra |

  Regel: Från start till planerat slut är det minst fem år (SOSFS 2015:8)

    Scenariomall: Planerat slut under SOSFS 2015:8
      Givet att "Planerat slutdatum" är "<slut>"
      Och att "Doktorsexamen" är "<doktorsexamen>"
      Och att "Månader som tillgodoräknas från tidigare ST" är "0"
      Och tjänstgöring i ST från 2022-03-01 till 2024-06-30 på 100 procent
      När reglerna prövas per 2024-06-30
      Så är regeln <utfall>
      Och gäller regeln som ett krav

      Exempel:
        | slut       | doktorsexamen | utfall                 |
        | 2027-02-28 | nej           | uppfylld               |
        | 2027-02-27 | nej           | inte uppfylld          |
        | 2026-08-31 | ja            | uppfylld               |
        | 2026-08-30 | ja            | inte uppfylld          |
        | 2026-08-31 | okänt         | inte möjlig att avgöra |

    Scenariomall: Perioder ur en tidigare ST räknas inte
      Givet att "Tidigare specialistkompetenser" är "<tidigare>"
      Och att "Planerat slutdatum" är "2025-02-28"
      Och att "Doktorsexamen" är "nej"
      Och att "Månader som tillgodoräknas från tidigare ST" är "0"
      Och tjänstgöring i ST från 2012-01-01 till 2016-12-31 på 100 procent
      Och tjänstgöring i ST från 2022-03-01 till 2024-06-30 på 100 procent
      När reglerna prövas per 2024-06-30
      Så är regeln <utfall>

      Exempel:
        | tidigare         | utfall                 |
        | Neurologi        | inte uppfylld          |
        | saknas           | uppfylld               |
        | inte registrerat | inte möjlig att avgöra |

  Regel: Från start till planerat slut är det minst fem och ett halvt år (HSLF-FS 2021:8)

    Scenariomall: Planerat slut under HSLF-FS 2021:8, med BT inräknad
      Givet att "Valt regelverk" är "HSLF-FS 2021:8"
      Och att "Planerat slutdatum" är "<slut>"
      Och att "Doktorsexamen" är "<doktorsexamen>"
      Och att "Månader som tillgodoräknas från tidigare ST" är "0"
      Och tjänstgöring i BT från 2021-09-01 till 2022-02-28 på 100 procent
      När reglerna prövas per 2024-06-30
      Så är regeln <utfall>
      Och gäller regeln som ett krav

      Exempel:
        | slut             | doktorsexamen | utfall                 |
        | 2027-02-28       | nej           | uppfylld               |
        | 2027-02-27       | nej           | inte uppfylld          |
        | 2027-02-27       | ja            | inte möjlig att avgöra |
        | 2026-08-31       | ja            | inte möjlig att avgöra |
        | 2026-08-30       | ja            | inte uppfylld          |
        | inte registrerat | nej           | inte möjlig att avgöra |

  Regel: Sidotjänstgöringen har en utbildad handledare med relevant specialistkompetens

    Scenariomall: Handledaren på sidotjänstgöring i neurologi
      Givet följande tjänstgöring:
        | Utbildningsdel | Sidotjänstgöring | Verksamhetens specialitet | Från och med | Till och med | Handledare   | Handledaren har relevant specialistkompetens för perioden |
        | ST             | ja               | Neurologi                 | 2024-05-01   | <till>       | <handledare> | <relevant>                                                |
      När reglerna prövas per 2024-06-30
      Så är regeln <utfall>
      Och gäller regeln som ett krav

      Exempel: Nils Ask är neurolog; en avslutad sidotjänstgöring prövas inte
        | handledare       | relevant         | till       | utfall                 |
        | Nils Ask         | inte registrerat | 2024-07-31 | uppfylld               |
        | Anna Ek          | nej              | 2024-07-31 | inte uppfylld          |
        | Anna Ek          | ja               | 2024-07-31 | uppfylld               |
        | inte registrerat | inte registrerat | 2024-07-31 | inte möjlig att avgöra |
        | Anna Ek          | nej              | 2024-06-29 | inte tillämplig        |

    Scenariomall: Två sidotjänstgöringar på halvtid behöver var sin utbildad handledare
      Givet följande tjänstgöring:
        | Utbildningsdel | Sidotjänstgöring | Verksamhetens specialitet | Från och med | Till och med | Sysselsättningsgrad i procent | Handledare   |
        | ST             | ja               | Neurologi                 | 2024-05-01   | 2024-07-31   | 50                            | Nils Ask     |
        | ST             | ja               | Psykiatri                 | 2024-05-01   | 2024-07-31   | 50                            | <handledare> |
      När reglerna prövas per 2024-06-30
      Så är regeln <utfall>

      Exempel: Olle Bo är psykiater men saknar handledarutbildning
        | handledare | utfall        |
        | Anna Ek    | uppfylld      |
        | Olle Bo    | inte uppfylld |

  Regel: Studierektorn samordnar intern och extern utbildning

    Scenariomall: Studierektorns samordning vid granskningen
      Givet att "Studierektor samordnar intern och extern utbildning" är "<svar>"
      När reglerna prövas per 2024-06-30
      Så är regeln <utfall>
      Och gäller regeln som ett krav

      Exempel:
        | svar  | utfall                 |
        | ja    | uppfylld               |
        | nej   | inte uppfylld          |
        | okänt | inte möjlig att avgöra |

  Regel: Studierektorn är ett organisatoriskt stöd

    Scenariomall: Studierektorns stöd vid granskningen
      Givet att "Studierektor är ett organisatoriskt stöd" är "<svar>"
      När reglerna prövas per 2024-06-30
      Så är regeln <utfall>
      Och gäller regeln som ett allmänt råd

      Exempel:
        | svar  | utfall                 |
        | ja    | uppfylld               |
        | nej   | inte uppfylld          |
        | okänt | inte möjlig att avgöra |

  Regel: Det finns ett introduktionsprogram för ST-läkare

    Scenariomall: Introduktionsprogram för nya ST-läkare
      Givet att "Introduktionsprogram finns" är "<svar>"
      När reglerna prövas per 2024-06-30
      Så är regeln <utfall>
      Och gäller regeln som ett allmänt råd

      Exempel:
        | svar  | utfall                 |
        | ja    | uppfylld               |
        | nej   | inte uppfylld          |
        | okänt | inte möjlig att avgöra |

  Regel: Vårdgivaren har skriftliga rutiner för ST

    Scenariomall: Skriftliga rutiner
      Givet att "Skriftliga rutiner för ST från vårdgivaren" är "<svar>"
      När reglerna prövas per 2024-06-30
      Så är regeln <utfall>
      Och gäller regeln som ett allmänt råd

      Exempel:
        | svar  | utfall                 |
        | ja    | uppfylld               |
        | nej   | inte uppfylld          |
        | okänt | inte möjlig att avgöra |

  Regel: Balansen mellan tjänstgöring och utbildning är dokumenterad

    Scenariomall: Balans mellan tjänstgöring och utbildning
      Givet att "Balansen mellan tjänstgöring och utbildning är dokumenterad" är "<svar>"
      När reglerna prövas per 2024-06-30
      Så är regeln <utfall>
      Och gäller regeln som en kvalitetsindikator

      Exempel:
        | svar  | utfall                 |
        | ja    | uppfylld               |
        | nej   | inte uppfylld          |
        | okänt | inte möjlig att avgöra |
