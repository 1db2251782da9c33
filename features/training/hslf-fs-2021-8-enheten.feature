# language: sv
@hslf-fs-2021-8
Egenskap: Krav på enheten enligt HSLF-FS 2021:8
  Reglerna om studierektor, lokaler och kvalitetsgranskning gäller enheter där någon utbildas enligt HSLF-FS 2021:8.
  De antas i huvudsak gälla som i SOSFS 2015:8; författningens text är inte läst.

  Bakgrund:
    Givet en utbildande enhet "Psykiatri Norr" med:
      | Specialitet              | Psykiatri  |
      | Studierektor             | Stina Berg |
      | Utbildar ST-läkare sedan | 2010-01-01 |
    Och en ST-läkare "Sara Lind" med:
      | Enhet               | Psykiatri Norr |
      | Avsedd specialitet  | Psykiatri      |
      | Status              | Pågående       |
      | Svensk AT fullgjord | ja             |
      | Valt regelverk      | HSLF-FS 2021:8 |
    Och följande läkare:
      | Namn       | Specialistkompetenser | Genomgången handledarutbildning |
      | Stina Berg | Psykiatri             | ja                              |

  Regel: Enheten har tillgång till en studierektor som är specialist och har handledarutbildning

    Scenario: Studierektorn är specialist och har handledarutbildning
      När reglerna prövas per 2024-06-30
      Så är regeln uppfylld
      Och gäller regeln som ett krav

    Scenariomall: Studierektorns kompetens
      Givet att "Specialistkompetenser" är "<specialist i>" för "Stina Berg"
      Och att "Genomgången handledarutbildning" är "<handledarutbildning>" för "Stina Berg"
      När reglerna prövas per 2024-06-30
      Så är regeln <utfall>

      Exempel:
        | specialist i | handledarutbildning | utfall                 |
        | Neurologi    | ja                  | uppfylld               |
        | saknas       | ja                  | inte uppfylld          |
        | Psykiatri    | nej                 | inte uppfylld          |
        | Psykiatri    | inte registrerat    | inte möjlig att avgöra |

    Scenario: Enheten har ingen studierektor
      Givet att "Studierektor" inte finns
      När reglerna prövas per 2024-06-30
      Så är regeln inte uppfylld
      Och krävs åtgärden "Utse en studierektor som är specialist och har handledarutbildning, eller boka utbildningen." av "Vårdgivaren"

    Scenario: Enheten utbildar ingen enligt HSLF-FS 2021:8
      Givet att "Valt regelverk" är "SOSFS 2015:8"
      När reglerna prövas per 2024-06-30
      Så är regeln inte tillämplig

    Scenario: Enhetens enda ST-läkare har blivit färdig
      Givet att "Status" är "Slutförd"
      Och att "ST slutförd" är "2024-05-31"
      När reglerna prövas per 2024-06-30
      Så är regeln inte tillämplig

    Scenario: Den ena av två ST-läkare har blivit färdig
      Givet att "Status" är "Slutförd"
      Och att "ST slutförd" är "2024-05-31"
      Och en ST-läkare "Tove Ny" med:
        | Enhet               | Psykiatri Norr |
        | Avsedd specialitet  | Psykiatri      |
        | Status              | Pågående       |
        | Svensk AT fullgjord | ja             |
        | Valt regelverk      | HSLF-FS 2021:8 |
      När reglerna prövas per 2024-06-30
      Så är regeln uppfylld

  Regel: Studierektorn samordnar intern och extern utbildning

    Scenariomall: Studierektorns samordning
      Givet att "Studierektor samordnar intern och extern utbildning" är "<svar>"
      När reglerna prövas per 2024-06-30
      Så är regeln <utfall>
      Och gäller regeln som ett krav

      Exempel:
        | svar  | utfall                 |
        | ja    | uppfylld               |
        | nej   | inte uppfylld          |
        | okänt | inte möjlig att avgöra |

  Regel: ST vid enheten granskas av en oberoende extern aktör

    Scenariomall: Granskarens band till vårdgivaren
      Givet följande kvalitetsgranskningar:
        | Slag   | Granskare | Genomförd  | Ekonomiska, administrativa eller organisatoriska band till vårdgivaren |
        | <slag> | Lipus     | 2021-10-05 | <band>                                                                 |
      När reglerna prövas per 2024-06-30
      Så är regeln <utfall>
      Och gäller regeln som ett krav

      Exempel:
        | slag   | band  | utfall                 |
        | Extern | nej   | uppfylld               |
        | Extern | ja    | inte uppfylld          |
        | Intern | nej   | inte uppfylld          |
        | Extern | okänt | inte möjlig att avgöra |

    Scenario: Enheten har aldrig granskats
      Givet att listan "Kvalitetsgranskningar" är tom
      När reglerna prövas per 2024-06-30
      Så är regeln inte uppfylld

    Scenariomall: En enhet som nyss har börjat utbilda har fem år på sig
      Givet att "Utbildar ST-läkare sedan" är "2019-06-30"
      Och att listan "Kvalitetsgranskningar" är tom
      När reglerna prövas per <dag>
      Så är regeln <utfall>

      Exempel:
        | dag        | utfall             |
        | 2024-06-30 | ännu inte uppfylld |
        | 2024-07-01 | inte uppfylld      |

  Regel: Den externa granskningen görs vart femte år

    Scenariomall: Tid sedan den senaste externa granskningen
      Givet följande kvalitetsgranskningar:
        | Slag   | Genomförd   | Ekonomiska, administrativa eller organisatoriska band till vårdgivaren |
        | Extern | <genomförd> | <band>                                                                 |
      När reglerna prövas per 2024-06-30
      Så är regeln <utfall>
      Och gäller regeln som ett allmänt råd

      Exempel:
        | genomförd  | band  | utfall                 |
        | 2019-06-30 | nej   | uppfylld               |
        | 2019-06-29 | nej   | inte uppfylld          |
        | okänt      | nej   | inte möjlig att avgöra |
        | 2023-06-30 | ja    | inte uppfylld          |
        | 2023-06-30 | okänt | inte möjlig att avgöra |

    Scenario: Ett längre mellanrum som är motiverat skriftligt godtas
      Givet följande kvalitetsgranskningar:
        | Slag   | Genomförd  |
        | Extern | 2019-01-15 |
      Och följande andra sätt:
        | Regel                                       | Gäller id      | Skäl                                            | Beslutat av |
        | Den externa granskningen görs vart femte år | Psykiatri Norr | Enheten flyttade 2023 och granskas januari 2025 | Vårdgivaren |
      När reglerna prövas per 2024-06-30
      Så är regeln uppfylld på annat sätt

  Regel: Brister som granskningar har visat är åtgärdade eller har en handlingsplan

    Scenariomall: Brister och åtgärder
      Givet följande kvalitetsgranskningar:
        | Slag   | Genomförd  | Brister konstaterades | Bristerna är åtgärdade | Handlingsplan inkommen |
        | Extern | 2023-10-05 | <brister>             | <åtgärdade>            | <plan>                 |
      När reglerna prövas per 2024-06-30
      Så är regeln <utfall>
      Och gäller regeln som ett krav

      Exempel:
        | brister | åtgärdade | plan       | utfall                 |
        | ja      | ja        | saknas     | uppfylld               |
        | ja      | nej       | 2023-12-01 | uppfylld               |
        | ja      | nej       | saknas     | inte uppfylld          |
        | ja      | nej       | okänt      | inte möjlig att avgöra |
        | ja      | okänt     | saknas     | inte möjlig att avgöra |
        | nej     | saknas    | saknas     | inte tillämplig        |

    Scenariomall: Tiden för att åtgärda bristerna
      Givet följande kvalitetsgranskningar:
        | Slag   | Genomförd  | Brister konstaterades | Bristerna är åtgärdade | Handlingsplan inkommen |
        | Extern | 2023-10-05 | ja                    | nej                    | saknas                 |
      När reglerna prövas per <dag>
      Så är regeln <utfall>

      Exempel:
        | dag        | utfall             |
        | 2023-10-05 | ännu inte uppfylld |
        | 2024-04-05 | ännu inte uppfylld |
        | 2024-04-06 | inte uppfylld      |

  Regel: Studierektorn är ett organisatoriskt stöd

    Scenariomall: Studierektorns stöd
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

    Scenariomall: Introduktionsprogram
      Givet att "Introduktionsprogram finns" är "<svar>"
      När reglerna prövas per 2024-06-30
      Så är regeln <utfall>
      Och gäller regeln som ett allmänt råd

      Exempel:
        | svar  | utfall                 |
        | ja    | uppfylld               |
        | nej   | inte uppfylld          |
        | okänt | inte möjlig att avgöra |

  Regel: Lokaler och utrustning räcker för utbildningen

    Scenariomall: Arbetsplatser och utrustning
      Givet att "Arbetsplats, jourrum och undervisningslokal finns" är "<lokaler>"
      Och att "Utrustningen räcker för målbeskrivningen" är "<utrustning>"
      När reglerna prövas per 2024-06-30
      Så är regeln <utfall>
      Och gäller regeln som ett krav

      Exempel:
        | lokaler | utrustning | utfall                 |
        | ja      | ja         | uppfylld               |
        | nej     | ja         | inte uppfylld          |
        | ja      | nej        | inte uppfylld          |
        | ja      | okänt      | inte möjlig att avgöra |
        | nej     | okänt      | inte uppfylld          |

  Regel: ST-läkarna har tillgång till medicinsk litteratur och databaser

    Scenariomall: Litteratur och databaser
      Givet att "Tillgång till litteratur, databaser och färdighetsträning" är "<svar>"
      När reglerna prövas per 2024-06-30
      Så är regeln <utfall>
      Och gäller regeln som ett allmänt råd

      Exempel:
        | svar  | utfall                 |
        | ja    | uppfylld               |
        | nej   | inte uppfylld          |
        | okänt | inte möjlig att avgöra |

  Regel: Vårdgivaren granskar och utvärderar ST regelbundet

    Scenariomall: Vårdgivarens egen granskning
      Givet att "Vårdgivaren granskar och utvärderar ST regelbundet" är "<svar>"
      När reglerna prövas per 2024-06-30
      Så är regeln <utfall>
      Och gäller regeln som ett krav

      Exempel:
        | svar  | utfall                 |
        | ja    | uppfylld               |
        | nej   | inte uppfylld          |
        | okänt | inte möjlig att avgöra |

  Regel: En intern granskning görs mellan de externa

    Scenariomall: Intern granskning efter den senaste externa
      Givet följande kvalitetsgranskningar:
        | Slag   | Genomförd  |
        | Extern | 2020-03-10 |
        | Intern | <intern>   |
      När reglerna prövas per <dag>
      Så är regeln <utfall>
      Och gäller regeln som ett allmänt råd

      Exempel:
        | intern     | dag        | utfall             |
        | 2022-09-01 | 2024-06-30 | uppfylld           |
        | 2019-09-01 | 2025-03-10 | ännu inte uppfylld |
        | 2019-09-01 | 2025-03-11 | inte uppfylld      |

    Scenario: Det är inte registrerat när den interna granskningen gjordes
      Givet följande kvalitetsgranskningar:
        | Slag   | Genomförd  |
        | Extern | 2020-03-10 |
        | Intern | okänt      |
      När reglerna prövas per 2025-03-11
      Så är regeln inte möjlig att avgöra
      Och saknas uppgiften "Genomförd"

    Scenario: En ny extern granskning ger ny tid för den interna
      Givet följande kvalitetsgranskningar:
        | Slag   | Genomförd  |
        | Extern | 2017-02-14 |
        | Intern | 2019-09-01 |
        | Extern | 2022-02-14 |
      När reglerna prövas per 2024-06-30
      Så är regeln ännu inte uppfylld
