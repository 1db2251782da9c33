# language: sv
@spur-region
Egenskap: Regionens enheter: vilka som står på tur, och den samlade bilden
  En enhet bör granskas externt vart femte år. Bilden av regionen är till för planeringen; kraven prövas vid enheten och
  räknas inte en gång till.

  Bakgrund:
    Givet en region "Region Exempel"
    Och en utbildande enhet "Kliniken" med:
      | Region      | Region Exempel |
      | Specialitet | Psykiatri      |

  Regel: Nästa externa granskning är bokad innan fem år har gått

    Scenariomall: Efter fyra och ett halvt år bör nästa vara bokad
      Givet att "Nästa externa granskning bokad till" är "<bokad>" för "Kliniken"
      Och följande kvalitetsgranskningar:
        | Enhet    | Slag   | Genomförd   | Ekonomiska, administrativa eller organisatoriska band till vårdgivaren |
        | Kliniken | <slag> | <genomförd> | nej                                                                    |
      När reglerna prövas per 2024-06-30
      Så är regeln <utfall> för "Kliniken"

      Exempel:
        | bokad  | slag   | genomförd  | utfall                 |
        | saknas | Extern | 2019-12-30 | uppfylld               |
        | saknas | Extern | 2019-12-29 | inte uppfylld          |
        | okänt  | Extern | 2019-09-10 | inte möjlig att avgöra |
        | saknas | Intern | 2019-09-10 | inte tillämplig        |

      Exempel: Den bokade dagen ligger framåt och inom fem år från den senaste
        | bokad      | slag   | genomförd  | utfall        |
        | 2024-09-10 | Extern | 2019-09-10 | uppfylld      |
        | 2024-09-11 | Extern | 2019-09-10 | inte uppfylld |
        | 2024-06-30 | Extern | 2019-09-10 | uppfylld      |
        | 2024-06-29 | Extern | 2019-09-10 | inte uppfylld |
        | 2024-10-10 | Extern | 2018-05-10 | inte uppfylld |

    Scenariomall: Tiden räknas från den senaste granskningen av någon utan band till vårdgivaren
      Givet att "Nästa externa granskning bokad till" är "saknas" för "Kliniken"
      Och följande kvalitetsgranskningar:
        | Enhet    | Slag   | Genomförd  | Ekonomiska, administrativa eller organisatoriska band till vårdgivaren |
        | Kliniken | Extern | 2019-09-10 | nej                                                                    |
        | Kliniken | Extern | 2023-09-10 | <band>                                                                 |
      När reglerna prövas per 2024-06-30
      Så är regeln <utfall> för "Kliniken"

      Exempel:
        | band             | utfall                 |
        | nej              | uppfylld               |
        | ja               | inte uppfylld          |
        | inte registrerat | inte möjlig att avgöra |

    Scenario: Förvarningen är en lokal riktlinje
      Givet att "Nästa externa granskning bokad till" är "saknas" för "Kliniken"
      Och följande kvalitetsgranskningar:
        | Enhet    | Slag   | Genomförd  | Ekonomiska, administrativa eller organisatoriska band till vårdgivaren |
        | Kliniken | Extern | 2018-05-10 | nej                                                                    |
      När reglerna prövas per 2024-06-30
      Så är regeln inte uppfylld för "Kliniken"
      Och gäller regeln som en lokal riktlinje

  Regel: Ingen enhet i regionen har passerat fem år sedan sin externa granskning

    Scenariomall: Två enheter, varav den ena granskades 2023
      Givet en utbildande enhet "Labbet" med:
        | Region | Region Exempel |
      Och följande kvalitetsgranskningar:
        | Enhet    | Slag   | Genomförd   | Ekonomiska, administrativa eller organisatoriska band till vårdgivaren |
        | Labbet   | Extern | 2023-05-10  | nej                                                                    |
        | Kliniken | Extern | <genomförd> | <band>                                                                 |
      När reglerna prövas per 2024-06-30
      Så är regeln <utfall> för "Region Exempel"
      Och gäller regeln som en lokal riktlinje

      Exempel:
        | genomförd  | band             | utfall                 |
        | 2019-06-30 | nej              | uppfylld               |
        | 2019-06-29 | nej              | inte uppfylld          |
        | okänt      | nej              | inte möjlig att avgöra |
        | 2019-06-30 | inte registrerat | inte möjlig att avgöra |

  Regel: Varje enhet som har utbildat ST-läkare i fem år har granskats externt

    Scenariomall: En enhet som aldrig har granskats externt
      Givet att "Utbildar ST-läkare sedan" är "<sedan>" för "Kliniken"
      Och följande kvalitetsgranskningar:
        | Enhet    | Slag   | Genomförd  | Ekonomiska, administrativa eller organisatoriska band till vårdgivaren |
        | Kliniken | <slag> | 2021-05-10 | <band>                                                                 |
      När reglerna prövas per 2024-06-30
      Så är regeln <utfall> för "Region Exempel"
      Och gäller regeln som en lokal riktlinje

      Exempel:
        | sedan      | slag   | band  | utfall                 |
        | 2010-01-01 | Extern | nej   | uppfylld               |
        | 2010-01-01 | Extern | ja    | inte uppfylld          |
        | 2019-06-29 | Intern | nej   | inte uppfylld          |
        | 2019-06-30 | Intern | nej   | inte tillämplig        |
        | 2010-01-01 | okänt  | nej   | inte möjlig att avgöra |
        | 2010-01-01 | Extern | okänt | inte möjlig att avgöra |

  Regel: Brister från granskningar är åtgärdade eller planerade i alla enheter

    Scenariomall: En brist som har stått i sex månader
      Givet följande kvalitetsgranskningar:
        | Enhet    | Slag   | Genomförd   | Brister konstaterades | Bristerna är åtgärdade | Handlingsplan inkommen |
        | Kliniken | Extern | <genomförd> | ja                    | <åtgärdade>            | <plan>                 |
      När reglerna prövas per 2024-06-30
      Så är regeln <utfall> för "Region Exempel"
      Och gäller regeln som en lokal riktlinje

      Exempel:
        | genomförd  | åtgärdade | plan       | utfall                 |
        | 2023-11-10 | ja        | saknas     | uppfylld               |
        | 2023-11-10 | nej       | 2024-01-08 | uppfylld               |
        | 2023-11-10 | nej       | 2024-08-01 | inte uppfylld          |
        | 2023-11-10 | nej       | saknas     | inte uppfylld          |
        | 2023-11-10 | okänt     | saknas     | inte möjlig att avgöra |
        | 2023-12-30 | nej       | saknas     | inte tillämplig        |

  Regel: Varje enhet med ST-läkare har en studierektor

    Scenariomall: Kliniken har en ST-läkare
      Givet en ST-läkare "Sara Lind" med:
        | Enhet  | Kliniken |
        | Status | Pågående |
      Och följande läkare:
        | Namn    | Enhet    |
        | Anna Ek | Kliniken |
      Och att "Studierektor" är "<vem>" för "Kliniken"
      När reglerna prövas per 2024-06-30
      Så är regeln <utfall> för "Region Exempel"
      Och gäller regeln som en lokal riktlinje

      Exempel:
        | vem              | utfall                 |
        | Anna Ek          | uppfylld               |
        | saknas           | inte uppfylld          |
        | inte registrerat | inte möjlig att avgöra |

  Regel: Alla huvudansvariga handledare i regionen har handledarutbildning

    Scenariomall: Handledaren för klinikens ST-läkare
      Givet en ST-läkare "Sara Lind" med:
        | Enhet                    | Kliniken |
        | Status                   | Pågående |
        | Huvudansvarig handledare | Anna Ek  |
      Och följande läkare:
        | Namn    | Enhet    | Genomgången handledarutbildning |
        | Anna Ek | Kliniken | <utbildad>                      |
      När reglerna prövas per 2024-06-30
      Så är regeln <utfall> för "Region Exempel"
      Och gäller regeln som en lokal riktlinje

      Exempel:
        | utbildad | utfall                 |
        | ja       | uppfylld               |
        | nej      | inte uppfylld          |
        | okänt    | inte möjlig att avgöra |
