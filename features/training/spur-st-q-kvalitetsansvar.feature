# language: sv
@spur-st
Egenskap: ST-SPUR: Vårdgivarens kvalitetsansvar
  Vårdgivaren granskar sin utbildning, låter en utomstående granska den och åtgärdar brister.

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

  Regel: Utbildningens kvalitet granskas av en extern aktör

    Scenariomall: En extern granskning har gjorts
      Givet att "Utbildar ST-läkare sedan" är "2010-01-01"
      Och följande kvalitetsgranskningar:
        | Slag   | Genomförd  |
        | <slag> | 2021-10-05 |
      När reglerna prövas per 2024-06-30
      Så är regeln <utfall>
      Och gäller regeln som ett krav

      Exempel:
        | slag   | utfall                 |
        | Extern | uppfylld               |
        | Intern | inte uppfylld          |
        | okänt  | inte möjlig att avgöra |

    Scenariomall: En ny enhet har fem år på sig
      Givet att "Utbildar ST-läkare sedan" är "2019-06-30"
      Och att listan "Kvalitetsgranskningar" är tom
      När reglerna prövas per <dag>
      Så är regeln <utfall>

      Exempel:
        | dag        | utfall             |
        | 2024-06-30 | ännu inte uppfylld |
        | 2024-07-01 | inte uppfylld      |

  Regel: Den externa granskaren saknar band till vårdgivaren

    Scenariomall: Granskarens band till vårdgivaren vid granskningen
      Givet följande kvalitetsgranskningar:
        | Slag   | Genomförd  | Ekonomiska, administrativa eller organisatoriska band till vårdgivaren |
        | Extern | 2021-10-05 | <band>                                                                 |
      När reglerna prövas per 2024-06-30
      Så är regeln <utfall>
      Och gäller regeln som ett krav

      Exempel:
        | band  | utfall                 |
        | nej   | uppfylld               |
        | ja    | inte uppfylld          |
        | okänt | inte möjlig att avgöra |

  Regel: Den externa granskningen görs vart femte år

    Scenariomall: Tid sedan förra externa granskningen
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

    Scenariomall: En enhet som inte längre har någon ST-läkare prövas inte
      Givet att "Status" är "<status>" för "Sara Lind"
      Och följande kvalitetsgranskningar:
        | Slag   | Genomförd  | Ekonomiska, administrativa eller organisatoriska band till vårdgivaren |
        | Extern | 2018-03-10 | nej                                                                    |
      När reglerna prövas per 2024-06-30
      Så är regeln <utfall>

      Exempel:
        | status   | utfall                 |
        | Slutförd | inte tillämplig        |
        | Uppehåll | inte uppfylld          |
        | okänt    | inte möjlig att avgöra |

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
        | intern     | dag        | utfall                 |
        | 2022-09-01 | 2024-06-30 | uppfylld               |
        | 2019-09-01 | 2025-03-10 | ännu inte uppfylld     |
        | 2019-09-01 | 2025-03-11 | inte uppfylld          |
        | okänt      | 2025-03-11 | inte möjlig att avgöra |

    Scenario: En inspektion av IVO ersätter inte den interna granskningen
      Givet följande kvalitetsgranskningar:
        | Slag   | Granskare | Genomförd  |
        | Extern | Lipus     | 2020-03-10 |
        | saknas | IVO       | 2022-09-01 |
      När reglerna prövas per 2025-03-11
      Så är regeln inte uppfylld

  Regel: Brister som en granskning har visat är åtgärdade eller har en handlingsplan

    Scenariomall: Sex månader att åtgärda brister är ett förslag
      Givet följande kvalitetsgranskningar:
        | Slag   | Genomförd  | Brister konstaterades | Bristerna är åtgärdade | Handlingsplan inkommen |
        | Extern | 2024-01-15 | ja                    | <åtgärdade>            | <plan>                 |
      När reglerna prövas per <dag>
      Så är regeln <utfall>
      Och gäller regeln som ett krav

      Exempel:
        | åtgärdade | plan       | dag        | utfall                 |
        | ja        | saknas     | 2024-06-30 | uppfylld               |
        | nej       | 2024-04-02 | 2024-07-16 | uppfylld               |
        | nej       | saknas     | 2024-07-15 | ännu inte uppfylld     |
        | nej       | saknas     | 2024-07-16 | inte uppfylld          |
        | okänt     | saknas     | 2024-07-16 | inte möjlig att avgöra |

    Scenariomall: Brister vid en enhet som inte längre har någon ST-läkare prövas inte
      Givet att "Status" är "<status>" för "Sara Lind"
      Och följande kvalitetsgranskningar:
        | Slag   | Genomförd  | Brister konstaterades | Bristerna är åtgärdade | Handlingsplan inkommen |
        | Extern | 2023-01-15 | ja                    | nej                    | saknas                 |
      När reglerna prövas per 2024-06-30
      Så är regeln <utfall>

      Exempel:
        | status   | utfall                 |
        | Slutförd | inte tillämplig        |
        | Uppehåll | inte uppfylld          |
        | okänt    | inte möjlig att avgöra |

    Scenariomall: Nya brister ger inte de gamla mer tid
      Givet följande kvalitetsgranskningar:
        | Slag   | Genomförd  | Brister konstaterades | Bristerna är åtgärdade | Handlingsplan inkommen |
        | Extern | 2023-03-14 | ja                    | nej                    | <plan>                 |
        | Intern | 2024-04-18 | ja                    | nej                    | saknas                 |
      När reglerna prövas per <dag>
      Så är regeln <utfall>

      Exempel: Den interna granskningens sex månader går ut den 18 oktober 2024
        | plan       | dag        | utfall             |
        | saknas     | 2024-06-30 | inte uppfylld      |
        | 2024-06-30 | 2024-06-30 | ännu inte uppfylld |
        | 2024-06-30 | 2024-10-18 | ännu inte uppfylld |
        | 2024-06-30 | 2024-10-19 | inte uppfylld      |

  Regel: Vårdgivaren granskar och utvärderar ST regelbundet

    Scenariomall: Vårdgivarens egen utvärdering
      Givet att "Vårdgivaren granskar och utvärderar ST regelbundet" är "<svar>"
      När reglerna prövas per 2024-06-30
      Så är regeln <utfall>
      Och gäller regeln som ett krav

      Exempel:
        | svar  | utfall                 |
        | ja    | uppfylld               |
        | nej   | inte uppfylld          |
        | okänt | inte möjlig att avgöra |
