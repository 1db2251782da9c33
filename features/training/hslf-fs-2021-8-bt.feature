# language: sv
@hslf-fs-2021-8
Egenskap: Bastjänstgöringens delmål, placeringar och bedömning enligt HSLF-FS 2021:8
  BT har arton delmål, lika för alla, som intygas på bilaga 2. Delmålens rubriker är lästa i en enda avskrift. BT kan
  ingå i ST eller vara en egen anställning. Den som gör BT utan att ha börjat sin ST har ingen avsedd specialitet, och
  planerat slutdatum är då slutet på BT.

  Bakgrund:
    Givet en ST-läkare "Nour Said" med:
      | Avsedd specialitet  | saknas         |
      | Status              | Pågående       |
      | Svensk AT fullgjord | nej            |
      | Valt regelverk      | HSLF-FS 2021:8 |
      | Legitimation        | 2024-02-01     |
      | Planerat slutdatum  | 2025-01-31     |
    Och att "Intyg om godkänd BT" inte finns
    Och följande läkare:
      | Namn      | Specialistkompetenser | Genomgången handledarutbildning | År för handledarutbildning |
      | Anna Ek   | Allmänmedicin         | ja                              | 2010                       |
      | Bo Palm   | Allmänmedicin         | nej                             |                            |
      | Ulf Rask  | saknas                | ja                              | 2010                       |
      | Kim Berg  |                       | ja                              | 2010                       |
      | Vera Chef | Internmedicin         | ja                              | 2010                       |

  Regel: De arton delmålen i BT är intygade av handledare

    Scenariomall: Varje delmål har ett eget intyg
      Givet följande intyg:
        | Intygstyp   | Blankett enligt | Delmål | Utfärdat   | Intygas av | Intygas i egenskap av | Genomförda aktiviteter är angivna | Hur uppfyllandet har kontrollerats |
        | Delmål i BT | HSLF-FS 2021:8  | <mål>  | 2024-12-10 | Anna Ek    | Handledare            | ja                                | Samtal och medsittning             |
      När reglerna prövas per 2025-01-31
      Så är regeln "<mål> <rubrik>: intygat av handledare" uppfylld
      Och gäller regeln som ett krav

      Exempel:
        | mål  | rubrik                                                   |
        | BT1  | Akuta och icke akuta sjukdomstillstånd                   |
        | BT2  | Psykiatriska sjukdomstillstånd och övrig psykisk ohälsa  |
        | BT3  | Lagar och andra författningar inom hälso- och sjukvården |
        | BT4  | Hälso- och sjukvårdens styrning och organisation         |
        | BT5  | Strukturerad vårddokumentation                           |
        | BT6  | Systematiskt kvalitetsarbete                             |
        | BT7  | Vetenskapligt förhållningssätt                           |
        | BT8  | Etik i det dagliga arbetet                               |
        | BT9  | Bemötande                                                |
        | BT10 | Samarbeta och leda arbetet kring patienten               |
        | BT11 | Presentera, förklara och instruera                       |
        | BT12 | Barn och ungdomar                                        |
        | BT13 | Vårdhygien och smittskydd i det dagliga arbetet          |
        | BT14 | Hälsofrämjande insatser                                  |
        | BT15 | Läkemedelsbehandling                                     |
        | BT16 | Försäkringsmedicinska intyg                              |
        | BT17 | Behov av palliativ vård                                  |
        | BT18 | Dödsbevis och dödsorsaksintyg                            |

    Scenariomall: Vem som intygar, och vad intyget säger
      Givet följande intyg:
        | Intygstyp   | Blankett enligt | Delmål | Utfärdat   | Intygas av | Intygas i egenskap av | Genomförda aktiviteter är angivna | Hur uppfyllandet har kontrollerats |
        | Delmål i BT | HSLF-FS 2021:8  | BT9    | 2024-12-10 | <vem>      | <roll>                | <aktiviteter>                     | <kontroll>                         |
      När reglerna prövas per 2025-01-31
      Så är regeln "BT9 Bemötande: intygat av handledare" <utfall>

      Exempel: Bo Palm saknar handledarutbildning, Ulf Rask är inte specialist, och för Kim Berg är det inte registrerat
        | vem      | roll                     | aktiviteter | kontroll    | utfall                 |
        | Anna Ek  | Huvudansvarig handledare | ja          | Medsittning | uppfylld               |
        | Anna Ek  | Verksamhetschef          | ja          | Medsittning | inte uppfylld          |
        | Anna Ek  | Kursledare               | ja          | Medsittning | inte uppfylld          |
        | Bo Palm  | Handledare               | ja          | Medsittning | inte uppfylld          |
        | Ulf Rask | Handledare               | ja          | Medsittning | inte uppfylld          |
        | Kim Berg | Handledare               | ja          | Medsittning | inte möjlig att avgöra |
        | Anna Ek  | Handledare               | nej         | Medsittning | inte uppfylld          |
        | Anna Ek  | Handledare               | okänt       | Medsittning | inte möjlig att avgöra |
        | Anna Ek  | Handledare               | ja          | saknas      | inte uppfylld          |
        | Anna Ek  | Handledare               | ja          | okänt       | inte möjlig att avgöra |

    Scenariomall: Delmålen behövs först vid planerat slut
      Givet att listan "Intyg" är tom
      När reglerna prövas per <dag>
      Så är regeln "BT18 Dödsbevis och dödsorsaksintyg: intygat av handledare" <utfall>

      Exempel:
        | dag        | utfall             |
        | 2025-01-30 | ännu inte uppfylld |
        | 2025-01-31 | inte uppfylld      |

    Scenario: Med Socialstyrelsens intyg prövas delmålen inte på nytt
      Givet att "Intyg om godkänd BT" är "2025-01-20"
      Och att listan "Intyg" är tom
      När reglerna prövas per 2025-01-31
      Så är regeln "BT1 Akuta och icke akuta sjukdomstillstånd: intygat av handledare" uppfylld

  Regel: BT består av högst fyra placeringar

    Scenariomall: Fem perioder i BT
      Givet följande tjänstgöring:
        | Utbildningsdel | Vårdform      | Från och med | Till och med | Fortsätter en placering som redan är registrerad |
        | BT             | Primärvård    | 2024-02-01   | 2024-04-30   | nej                                              |
        | BT             | Akut sjukvård | 2024-05-01   | 2024-07-31   | nej                                              |
        | BT             | Annan         | 2024-08-01   | 2024-10-31   | nej                                              |
        | BT             | Annan         | 2024-11-01   | 2024-12-31   | nej                                              |
        | BT             | Annan         | 2025-01-01   | 2025-01-31   | <fortsätter>                                     |
      När reglerna prövas per 2025-01-31
      Så är regeln <utfall>
      Och gäller regeln som ett allmänt råd

      Exempel:
        | fortsätter | utfall                 |
        | nej        | inte uppfylld          |
        | ja         | uppfylld               |
        | okänt      | inte möjlig att avgöra |

    Scenario: Fyra perioder räcker alltid
      Givet tjänstgöring i BT från 2024-02-01 till 2024-04-30 på 100 procent
      Och tjänstgöring i BT från 2024-05-01 till 2024-07-31 på 100 procent
      Och tjänstgöring i BT från 2024-08-01 till 2024-10-31 på 100 procent
      Och tjänstgöring i BT från 2024-11-01 till 2025-01-31 på 100 procent
      När reglerna prövas per 2025-01-31
      Så är regeln uppfylld

  Regel: BT görs efter legitimationen, eller tillgodoräknas med intyg

    Scenariomall: Tjänstgöring före legitimationen
      Givet följande tjänstgöring:
        | Utbildningsdel | Från och med | Till och med | Tillgodoräknas med intyg |
        | BT             | <från>       | <till>       | <intyg>                  |
      När reglerna prövas per 2025-01-31
      Så är regeln <utfall>
      Och gäller regeln som ett krav
      Och anges källan "Patientsäkerhetsförordning (2010:1369), 4 kap. 1 §"

      Exempel:
        | från       | till       | intyg | utfall                 |
        | 2024-02-01 | 2024-04-30 | nej   | uppfylld               |
        | 2023-09-01 | 2024-01-31 | nej   | inte uppfylld          |
        | 2023-09-01 | 2024-01-31 | ja    | uppfylld               |
        | 2023-09-01 | 2024-01-31 | okänt | inte möjlig att avgöra |

      Exempel: En period som spänner över dagen för legitimationen behöver delas
        | från       | till       | intyg | utfall                 |
        | 2024-01-31 | 2024-04-30 | nej   | inte möjlig att avgöra |
        | 2023-09-01 | 2024-02-01 | nej   | inte möjlig att avgöra |
        | 2023-09-01 | saknas     | nej   | inte möjlig att avgöra |
        | 2024-01-31 | 2024-04-30 | ja    | uppfylld               |

  Regel: Bedömningar har gjorts och dokumenterats under varje period i BT

    Scenariomall: En bedömning i den period som är slut
      Givet tjänstgöring i BT från 2024-02-01 till 2024-04-30 på 100 procent
      Och följande bedömningar:
        | Datum | Dokumenterad   |
        | <dag> | <dokumenterad> |
      När reglerna prövas per 2025-01-31
      Så är regeln <utfall>
      Och gäller regeln som ett krav

      Exempel:
        | dag        | dokumenterad | utfall                 |
        | 2024-05-30 | ja           | uppfylld               |
        | 2024-05-31 | ja           | inte uppfylld          |
        | 2024-03-15 | nej          | inte uppfylld          |
        | 2024-03-15 | okänt        | inte möjlig att avgöra |

    Scenariomall: En period prövas när en månad har gått
      Givet tjänstgöring i BT från 2024-02-01 till 2024-04-30 på 100 procent
      Och att listan "Bedömningar" är tom
      När reglerna prövas per <dag>
      Så är regeln <utfall>

      Exempel:
        | dag        | utfall          |
        | 2024-05-30 | inte tillämplig |
        | 2024-05-31 | inte uppfylld   |

  Regel: BT-intyg söks inom ST:s två första tjänstgöringsår

    Scenariomall: När BT ingår i ST
      Givet att "Avsedd specialitet" är "Psykiatri"
      Och att "ST påbörjad" är "2024-02-01"
      Och att "Ansökan om BT-intyg" är "<sökt>"
      Och tjänstgöring i BT från 2024-02-01 till 2024-07-31 på <grad> procent
      Och att listan "Frånvaro" är tom
      Och att "Ansökan om BT-intyg ryms i de två första tjänstgöringsåren enligt manuell kontroll" är "<ryms>"
      När reglerna prövas per 2026-06-30
      Så är regeln <utfall>
      Och gäller regeln som ett allmänt råd

      Exempel:
        | sökt       | grad | ryms             | utfall                 |
        | 2026-02-01 | 100  | inte registrerat | uppfylld               |
        | 2026-02-02 | 100  | inte registrerat | inte uppfylld          |
        | 2026-05-01 | 80   | ja               | uppfylld               |
        | 2026-05-01 | 80   | nej              | inte uppfylld          |
        | 2026-05-01 | 80   | inte registrerat | inte möjlig att avgöra |
        | saknas     | 100  | inte registrerat | inte uppfylld          |
        | okänt      | 100  | inte registrerat | inte möjlig att avgöra |

    Scenario: BT som egen anställning har ingen sådan tid
      Givet att "ST påbörjad" inte finns
      Och tjänstgöring i BT från 2024-02-01 till 2024-07-31 på 100 procent
      När reglerna prövas per 2026-06-30
      Så är regeln inte tillämplig

  Regel: BT som egen anställning prövas bara mot det som gäller BT

    Scenariomall: Kraven på ST gäller inte ännu
      Givet att listan "Intyg" är tom
      Och att listan "Individuella utbildningsprogram" är tom
      Och att "Huvudansvarig handledare" inte finns
      När reglerna prövas per 2025-01-31
      Så är regeln "<regel>" inte tillämplig

      Exempel:
        | regel                                                                                             |
        | STa1 Hälso- och sjukvårdens förutsättningar: intyg om kurs                                        |
        | Specialitetens övriga delmål är styrkta enligt manuell kontroll                                   |
        | ST är minst fem och ett halvt år på heltid med BT inräknad                                        |
        | Huvudansvarig handledare är specialist i den specialitet ST-läkaren siktar mot                   |
        | ST-läkaren har ett individuellt utbildningsprogram                                                |
        | Fullgjord ST är intygad av verksamhetschefen                                                      |
        | Uppnådd specialistkompetens är intygad av huvudansvarig handledare och ytterligare en specialist  |

    Scenariomall: Kraven på BT gäller
      Givet att listan "Intyg" är tom
      Och att listan "Tjänstgöring" är tom
      När reglerna prövas per 2025-01-31
      Så är regeln "<regel>" inte uppfylld

      Exempel:
        | regel                                                                              |
        | ST inleds med minst sex månaders BT                                                |
        | BT innehåller tjänstgöring i både primärvård och akut sjukvård                     |
        | BT1 Akuta och icke akuta sjukdomstillstånd: intygat av handledare                  |
        | Fullgjord BT är intygad av verksamhetschefen                                       |
        | Uppnådd baskompetens är intygad av huvudansvarig handledare och en extern bedömare |

    Scenariomall: Också en enhet med bara BT-läkare har en studierektor
      Givet en utbildande enhet "Medicin Norr" med:
        | Specialitet  | Internmedicin  |
        | Studierektor | <studierektor> |
      Och att "Enhet" är "Medicin Norr" för "Nour Said"
      När reglerna prövas per 2025-01-31
      Så är regeln "Enheten har tillgång till en studierektor som är specialist och har handledarutbildning" <utfall>

      Exempel:
        | studierektor | utfall        |
        | Vera Chef    | uppfylld      |
        | Ulf Rask     | inte uppfylld |
        | saknas       | inte uppfylld |

    Scenariomall: Kvaliteten i ST granskas inte där ingen gör ST
      Givet en utbildande enhet "Medicin Norr" med:
        | Specialitet              | Internmedicin |
        | Utbildar ST-läkare sedan | 2010-01-01    |
      Och att "Enhet" är "Medicin Norr" för "Nour Said"
      Och att "Avsedd specialitet" är "<avsedd>" för "Nour Said"
      Och att listan "Kvalitetsgranskningar" är tom
      När reglerna prövas per 2025-01-31
      Så är regeln "ST vid enheten granskas av en oberoende extern aktör" <utfall>

      Exempel:
        | avsedd        | utfall                 |
        | saknas        | inte tillämplig        |
        | Internmedicin | inte uppfylld          |
        | okänt         | inte möjlig att avgöra |
