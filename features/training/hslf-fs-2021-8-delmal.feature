# language: sv
@hslf-fs-2021-8
Egenskap: Delmål enligt HSLF-FS 2021:8
  De gemensamma delmålen heter STa1–STa7 och specialitetens egna STb och STc. Varje delmål styrks med intyg på
  blanketter som hör till HSLF-FS 2021:8. Vilka aktiviteter som krävs är i flera fall läst i en avskrift.

  Bakgrund:
    Givet en ST-läkare "Sara Lind" med:
      | Avsedd specialitet | Psykiatri      |
      | Status             | Pågående       |
      | Valt regelverk     | HSLF-FS 2021:8 |
      | Planerat slutdatum | 2027-06-30     |
    Och följande läkare:
      | Namn       | Specialistkompetenser | Genomgången handledarutbildning | År för handledarutbildning |
      | Anna Ek    | Psykiatri             | ja                              | 2010                       |
      | Bo Palm    | Psykiatri             | nej                             |                            |
      | Dan Wik    | Psykiatri             |                                 |                            |
      | Eva Kursén | saknas                | nej                             |                            |

  Regel: De gemensamma delmålen STa1–STa7 är styrkta med intyg

    Scenariomall: Rätt intyg styrker ett STa-delmål
      Givet ett intyg om "<intyg>" för delmål <mål> enligt HSLF-FS 2021:8 utfärdat 2026-05-15 av handledare Anna Ek
      När reglerna prövas per 2027-06-30
      Så är regeln "<mål> <rubrik>: intyg om <aktivitet>" uppfylld
      Och gäller regeln som ett krav

      Exempel:
        | mål  | rubrik                                             | aktivitet                                                 | intyg                                  |
        | STa1 | Hälso- och sjukvårdens förutsättningar             | kurs                                                      | Kurs                                   |
        | STa2 | Systematiskt kvalitets- och patientsäkerhetsarbete | deltagande i utvecklingsarbete                            | Deltagande i utvecklingsarbete         |
        | STa4 | Etik                                               | kurs                                                      | Kurs                                   |
        | STa4 | Etik                                               | klinisk tjänstgöring eller deltagande i utvecklingsarbete | Klinisk tjänstgöring under handledning |
        | STa4 | Etik                                               | klinisk tjänstgöring eller deltagande i utvecklingsarbete | Deltagande i utvecklingsarbete         |
        | STa5 | Ledarskap                                          | klinisk tjänstgöring under handledning                    | Klinisk tjänstgöring under handledning |
        | STa5 | Ledarskap                                          | kurs                                                      | Kurs                                   |
        | STa6 | Lärande                                            | klinisk tjänstgöring under handledning                    | Klinisk tjänstgöring under handledning |
        | STa6 | Lärande                                            | kurs                                                      | Kurs                                   |
        | STa7 | Vårdhygien och smittskydd                          | klinisk tjänstgöring eller deltagande i utvecklingsarbete | Klinisk tjänstgöring under handledning |

    Scenariomall: Ett eget kvalitetsarbete enligt SOSFS 2015:8 styrker inte STa2
      Givet ett intyg om "<intyg>" för delmål <mål> enligt <blankett> utfärdat 2026-05-15 av handledare Anna Ek
      När reglerna prövas per 2027-06-30
      Så är regeln "STa2 Systematiskt kvalitets- och patientsäkerhetsarbete: intyg om deltagande i utvecklingsarbete" <utfall>

      Exempel:
        | intyg                            | mål  | blankett       | utfall        |
        | Deltagande i utvecklingsarbete   | STa2 | HSLF-FS 2021:8 | uppfylld      |
        | Deltagande i utvecklingsarbete   | STa2 | SOSFS 2015:8   | inte uppfylld |
        | Kvalitets- och utvecklingsarbete | a4   | SOSFS 2015:8   | inte uppfylld |
        | Kurs                             | STa2 | HSLF-FS 2021:8 | inte uppfylld |

    Scenariomall: Den som intygar STa2 är specialist och har handledarutbildning
      Givet ett intyg om "Deltagande i utvecklingsarbete" för delmål STa2 enligt HSLF-FS 2021:8 utfärdat 2026-05-15 av <roll> <vem>
      När reglerna prövas per 2027-06-30
      Så är regeln "STa2 Systematiskt kvalitets- och patientsäkerhetsarbete: intyg om deltagande i utvecklingsarbete" <utfall>

      Exempel: Bo Palm saknar handledarutbildning; för Dan Wik är det inte registrerat
        | roll       | vem        | utfall                 |
        | handledare | Anna Ek    | uppfylld               |
        | handledare | Bo Palm    | inte uppfylld          |
        | kursledare | Eva Kursén | inte uppfylld          |
        | handledare | Dan Wik    | inte möjlig att avgöra |

    Scenariomall: Den som intygar STa2 hade sin handledarutbildning då
      Givet ett intyg om "Deltagande i utvecklingsarbete" för delmål STa2 enligt HSLF-FS 2021:8 utfärdat 2025-05-15 av handledare Anna Ek
      Och att "Genomgången handledarutbildning" är "<utbildad>" för "Anna Ek"
      Och att "År för handledarutbildning" är "<år>" för "Anna Ek"
      Och att "Dag för handledarutbildning" är "<dag>" för "Anna Ek"
      När reglerna prövas per 2027-06-30
      Så är regeln "STa2 Systematiskt kvalitets- och patientsäkerhetsarbete: intyg om deltagande i utvecklingsarbete" <utfall>

      Exempel: Året avgör, utom när det är intygets eget år: då behövs dagen
        | utbildad | år               | dag              | utfall                 |
        | ja       | 2024             | inte registrerat | uppfylld               |
        | ja       | 2025             | 2025-05-15       | uppfylld               |
        | ja       | 2025             | 2025-05-16       | inte uppfylld          |
        | ja       | 2025             | inte registrerat | inte möjlig att avgöra |
        | ja       | 2026             | inte registrerat | inte uppfylld          |
        | ja       | inte registrerat | inte registrerat | inte möjlig att avgöra |
        | nej      | inte registrerat | inte registrerat | inte uppfylld          |

    Scenariomall: STa3 kräver uppgift om hur kravet har kontrollerats
      Givet följande intyg:
        | Intygstyp                  | Delmål | Blankett enligt | Utfärdat   | Intygas av | Intygas i egenskap av | Hur uppfyllandet har kontrollerats |
        | Medicinsk vetenskap (STa3) | STa3   | HSLF-FS 2021:8  | 2026-05-15 | Anna Ek    | Handledare            | <hur>                              |
      När reglerna prövas per 2027-06-30
      Så är regeln "STa3 Medicinsk vetenskap: intyg om medicinsk vetenskap på egen blankett, med uppgift om hur kravet har kontrollerats" <utfall>

      Exempel:
        | hur                                   | utfall                 |
        | Skriftligt arbete granskat av Anna Ek | uppfylld               |
        | saknas                                | inte uppfylld          |
        | inte registrerat                      | inte möjlig att avgöra |

    Scenariomall: STa-delmål som saknar intyg
      Givet att listan "Intyg" är tom
      När reglerna prövas per <dag>
      Så är regeln "STa1 Hälso- och sjukvårdens förutsättningar: intyg om kurs" <utfall>

      Exempel:
        | dag        | utfall             |
        | 2027-06-29 | ännu inte uppfylld |
        | 2027-06-30 | inte uppfylld      |

  Regel: Specialitetens egna delmål är styrkta med intyg

    Scenariomall: Delmål STb1 i psykiatri
      Givet ett intyg om "<intyg>" för delmål STb1 enligt HSLF-FS 2021:8 utfärdat 2026-05-15 av <roll> <vem>
      När reglerna prövas per 2027-06-30
      Så är regeln "STb1 i psykiatri: intyg om kurs" <utfall>
      Och gäller regeln som ett krav

      Exempel:
        | intyg        | roll       | vem        | utfall                 |
        | Kurs         | kursledare | Eva Kursén | uppfylld               |
        | Kurs         | handledare | Anna Ek    | uppfylld               |
        | Auskultation | handledare | Anna Ek    | inte uppfylld          |
        | Kurs         | handledare | Bo Palm    | inte uppfylld          |
        | Kurs         | handledare | Dan Wik    | inte möjlig att avgöra |

    Scenario: Psykiatrins STb1 prövas inte för en ST-läkare i neurologi
      Givet att "Avsedd specialitet" är "Neurologi"
      Och att listan "Intyg" är tom
      När reglerna prövas per 2027-06-30
      Så är regeln "STb1 i psykiatri: intyg om kurs" inte tillämplig

    Scenario: I palliativ vård godtas auskultation
      Givet ett intyg om "Auskultation" för delmål STb4 enligt HSLF-FS 2021:8 utfärdat 2026-05-15 av handledare Anna Ek
      När reglerna prövas per 2027-06-30
      Så är regeln "STb4 i psykiatri: intyg om klinisk tjänstgöring eller auskultation" uppfylld

    Scenariomall: Delmål STc6 i kirurgi
      Givet att "Avsedd specialitet" är "Kirurgi"
      Och följande intyg:
        | Intygstyp | Delmål | Avser specialitet | Blankett enligt | Utfärdat   | Intygas av | Intygas i egenskap av | Vid enhet som bedriver sådan verksamhet |
        | <intyg>   | STc6   | <avser>           | HSLF-FS 2021:8  | 2026-05-15 | Anna Ek    | Handledare            | <rätt enhet>                            |
      När reglerna prövas per 2027-06-30
      Så är regeln "STc6 i kirurgi: intyg om klinisk tjänstgöring under handledning vid enhet som bedriver sådan verksamhet" <tjänstgöringen>
      Och är regeln "STc6 i kirurgi: intyg om kurs" <kursen>
      Och gäller regeln som ett krav

      Exempel: Både tjänstgöringen och kursen ska vara intygade, för kirurgi
        | intyg                                  | avser            | rätt enhet | tjänstgöringen         | kursen                 |
        | Klinisk tjänstgöring under handledning | Kirurgi          | ja         | uppfylld               | inte uppfylld          |
        | Klinisk tjänstgöring under handledning | Kirurgi          | nej        | inte uppfylld          | inte uppfylld          |
        | Klinisk tjänstgöring under handledning | Kirurgi          | okänt      | inte möjlig att avgöra | inte uppfylld          |
        | Klinisk tjänstgöring under handledning | Urologi          | ja         | inte uppfylld          | inte uppfylld          |
        | Kurs                                   | Kirurgi          | nej        | inte uppfylld          | uppfylld               |
        | Kurs                                   | inte registrerat | nej        | inte uppfylld          | inte möjlig att avgöra |

    Scenariomall: I katastrofmedicin räcker kursen
      Givet att "Avsedd specialitet" är "<specialitet>"
      Och följande intyg:
        | Intygstyp | Delmål | Avser specialitet | Blankett enligt | Utfärdat   | Intygas av | Intygas i egenskap av |
        | <intyg>   | <mål>  | <specialitet>     | HSLF-FS 2021:8  | 2026-05-15 | Anna Ek    | Handledare            |
      När reglerna prövas per 2027-06-30
      Så är regeln "STc12 i <i>: intyg om kurs" <utfall>

      Exempel:
        | specialitet   | i             | mål   | intyg                                  | utfall        |
        | Kirurgi       | kirurgi       | STc12 | Kurs                                   | uppfylld      |
        | Internmedicin | internmedicin | STc12 | Kurs                                   | uppfylld      |
        | Internmedicin | internmedicin | STc12 | Klinisk tjänstgöring under handledning | inte uppfylld |
        | Internmedicin | internmedicin | STc11 | Kurs                                   | inte uppfylld |

    Scenariomall: Delmål STc9 i allmänmedicin nås på en mottagning i primärvården
      Givet att "Avsedd specialitet" är "Allmänmedicin"
      Och följande intyg:
        | Intygstyp                              | Delmål | Avser specialitet | Blankett enligt | Utfärdat   | Intygas av | Intygas i egenskap av | Vid mottagning i primärvården |
        | Klinisk tjänstgöring under handledning | STc9   | Allmänmedicin     | HSLF-FS 2021:8  | 2026-05-15 | Anna Ek    | Handledare            | <primärvård>                  |
      När reglerna prövas per 2027-06-30
      Så är regeln "STc9 i allmänmedicin: intyg om klinisk tjänstgöring under handledning vid mottagning i primärvården" <utfall>

      Exempel:
        | primärvård | utfall                 |
        | ja         | uppfylld               |
        | nej        | inte uppfylld          |
        | okänt      | inte möjlig att avgöra |

    Scenariomall: Lagarna i STc15 i allmänmedicin kan läras i tjänstgöring eller på kurs
      Givet att "Avsedd specialitet" är "Allmänmedicin"
      Och följande intyg:
        | Intygstyp | Delmål | Avser specialitet | Blankett enligt | Utfärdat   | Intygas av | Intygas i egenskap av |
        | <intyg>   | STc15  | Allmänmedicin     | HSLF-FS 2021:8  | 2026-05-15 | Anna Ek    | <roll>                |
      När reglerna prövas per 2027-06-30
      Så är regeln "STc15 i allmänmedicin: intyg om klinisk tjänstgöring under handledning eller kurs" <utfall>

      Exempel: En kursledare får intyga kursen men inte tjänstgöringen
        | intyg                                  | roll       | utfall                 |
        | Kurs                                   | Kursledare | uppfylld               |
        | Kurs                                   | Handledare | uppfylld               |
        | Klinisk tjänstgöring under handledning | Handledare | uppfylld               |
        | Klinisk tjänstgöring under handledning | Kursledare | inte uppfylld          |
        | Auskultation                           | Handledare | inte uppfylld          |
        | okänt                                  | Handledare | inte möjlig att avgöra |

  Regel: Specialitetens övriga delmål är styrkta enligt manuell kontroll

    Scenariomall: Delmål som inte finns i paketet prövas för hand
      Givet att "Avsedd specialitet" är "Neurologi"
      Och följande kontroller av delmål för hand:
        | Kontrollerat enligt | Avser specialitet | Delmålen är styrkta |
        | <regelverk>         | <specialitet>     | <styrkta>           |
      När reglerna prövas per <dag>
      Så är regeln <utfall>
      Och gäller regeln som ett krav

      Exempel: En kontroll gäller sitt regelverk och sin specialitet, och inga andra
        | regelverk      | specialitet | styrkta          | dag        | utfall                 |
        | HSLF-FS 2021:8 | Neurologi   | ja               | 2027-06-30 | uppfylld               |
        | HSLF-FS 2021:8 | Neurologi   | nej              | 2027-06-30 | inte uppfylld          |
        | HSLF-FS 2021:8 | Neurologi   | nej              | 2027-06-29 | ännu inte uppfylld     |
        | HSLF-FS 2021:8 | Neurologi   | inte registrerat | 2027-06-30 | inte möjlig att avgöra |
        | SOSFS 2015:8   | Neurologi   | ja               | 2027-06-30 | inte möjlig att avgöra |
        | SOSFS 2015:8   | Neurologi   | nej              | 2027-06-30 | inte möjlig att avgöra |
        | HSLF-FS 2021:8 | Geriatrik   | ja               | 2027-06-30 | inte möjlig att avgöra |

    Scenario: Ingen kontroll är registrerad för neurologi
      Givet att "Avsedd specialitet" är "Neurologi"
      När reglerna prövas per 2027-06-30
      Så är regeln inte möjlig att avgöra
      Och saknas uppgiften "Kontroller av delmål för hand"

    Scenario: I psykiatri finns alla STb- och STc-delmål i paketet
      När reglerna prövas per 2027-06-30
      Så är regeln inte tillämplig

    Scenariomall: Specialiteter vars egna delmål finns i paketet prövas inte för hand
      Givet att "Avsedd specialitet" är "<specialitet>"
      När reglerna prövas per 2027-06-30
      Så är regeln <utfall>

      Exempel: I radiologi är de egna delmålens aktiviteter inte kända
        | specialitet               | utfall                 |
        | Akutsjukvård              | inte tillämplig        |
        | Allmänmedicin             | inte tillämplig        |
        | Anestesi och intensivvård | inte tillämplig        |
        | Internmedicin             | inte tillämplig        |
        | Kirurgi                   | inte tillämplig        |
        | Radiologi                 | inte möjlig att avgöra |

  Regel: Specialitetens STb-delmål är styrkta enligt manuell kontroll

    Scenariomall: Vilka STb-delmål kirurgi har är inte känt
      Givet att "Avsedd specialitet" är "Kirurgi"
      Och följande kontroller av delmål för hand:
        | Kontrollerat enligt | Avser specialitet | Delmålen är styrkta |
        | <regelverk>         | <specialitet>     | <styrkta>           |
      När reglerna prövas per <dag>
      Så är regeln <utfall>
      Och gäller regeln som ett krav

      Exempel: En kontroll gäller sitt regelverk och sin specialitet, och inga andra
        | regelverk      | specialitet | styrkta          | dag        | utfall                 |
        | HSLF-FS 2021:8 | Kirurgi     | ja               | 2027-06-30 | uppfylld               |
        | HSLF-FS 2021:8 | Kirurgi     | nej              | 2027-06-30 | inte uppfylld          |
        | HSLF-FS 2021:8 | Kirurgi     | nej              | 2027-06-29 | ännu inte uppfylld     |
        | HSLF-FS 2021:8 | Kirurgi     | inte registrerat | 2027-06-30 | inte möjlig att avgöra |
        | SOSFS 2015:8   | Kirurgi     | ja               | 2027-06-30 | inte möjlig att avgöra |
        | SOSFS 2015:8   | Kirurgi     | nej              | 2027-06-30 | inte möjlig att avgöra |
        | HSLF-FS 2021:8 | Geriatrik   | ja               | 2027-06-30 | inte möjlig att avgöra |

    Scenario: Ingen kontroll är registrerad för kirurgi
      Givet att "Avsedd specialitet" är "Kirurgi"
      När reglerna prövas per 2027-06-30
      Så är regeln inte möjlig att avgöra
      Och saknas uppgiften "Kontroller av delmål för hand"

    Scenariomall: Där delmålen är kända, eller allt prövas för hand, gäller regeln inte
      Givet att "Avsedd specialitet" är "<specialitet>"
      När reglerna prövas per 2027-06-30
      Så är regeln <utfall>

      Exempel:
        | specialitet   | utfall                 |
        | Psykiatri     | inte tillämplig        |
        | Allmänmedicin | inte möjlig att avgöra |
        | Radiologi     | inte tillämplig        |
        | Neurologi     | inte tillämplig        |

  Regel: Aktiviteter som de allmänna råden nämner har förekommit

    Scenariomall: Reflektion i grupp för STa4
      Givet följande utbildningsaktivitet:
        | Datum      | Slag   | Delmål |
        | 2026-04-12 | <slag> | STa4   |
      När reglerna prövas per 2027-06-30
      Så är regeln "STa4: reflektion i grupp har förekommit" <utfall>
      Och gäller regeln som ett allmänt råd

      Exempel:
        | slag               | utfall                 |
        | Reflektion i grupp | uppfylld               |
        | Seminarium         | inte uppfylld          |
        | okänt              | inte möjlig att avgöra |

    Scenariomall: Medsittning för STb1 i psykiatri
      Givet att "Avsedd specialitet" är "<specialitet>"
      Och följande utbildningsaktivitet:
        | Datum      | Slag   | Delmål |
        | 2026-04-12 | <slag> | STb1   |
      När reglerna prövas per 2027-06-30
      Så är regeln "STb1: medsittning har förekommit" <utfall>
      Och gäller regeln som ett allmänt råd

      Exempel:
        | specialitet | slag        | utfall                 |
        | Psykiatri   | Medsittning | uppfylld               |
        | Psykiatri   | Seminarium  | inte uppfylld          |
        | Psykiatri   | okänt       | inte möjlig att avgöra |
        | Neurologi   | Medsittning | inte tillämplig        |

    Scenariomall: Ett skriftligt arbete för STc7 i akutsjukvård är ett råd
      Givet att "Avsedd specialitet" är "Akutsjukvård"
      Och följande utbildningsaktivitet:
        | Datum      | Slag   | Delmål |
        | 2026-04-12 | <slag> | STc7   |
      När reglerna prövas per 2027-06-30
      Så är regeln "STc7: självständigt skriftligt arbete har förekommit" <utfall>
      Och gäller regeln som ett allmänt råd

      Exempel:
        | slag                            | utfall                 |
        | Självständigt skriftligt arbete | uppfylld               |
        | Seminarium                      | inte uppfylld          |
        | okänt                           | inte möjlig att avgöra |

  Regel: Kurser som de allmänna råden nämner är genomgångna

    Scenariomall: Kurs för STa2 är ett råd
      Givet ett intyg om "<intyg>" för delmål STa2 enligt HSLF-FS 2021:8 utfärdat 2026-05-15 av handledare Anna Ek
      När reglerna prövas per 2027-06-30
      Så är regeln "STa2: en kurs som råden nämner är genomgången" <utfall>
      Och gäller regeln som ett allmänt råd

      Exempel:
        | intyg                          | utfall                 |
        | Kurs                           | uppfylld               |
        | Deltagande i utvecklingsarbete | inte uppfylld          |
        | okänt                          | inte möjlig att avgöra |

    Scenariomall: Kurs för STc14 i psykiatri är ett råd
      Givet att "Avsedd specialitet" är "<specialitet>"
      Och följande intyg:
        | Intygstyp | Delmål | Avser specialitet | Blankett enligt | Utfärdat   |
        | <intyg>   | STc14  | <avser>           | HSLF-FS 2021:8  | 2026-05-15 |
      När reglerna prövas per 2027-06-30
      Så är regeln "STc14 i psykiatri: en kurs som råden nämner är genomgången" <utfall>
      Och gäller regeln som ett allmänt råd

      Exempel:
        | specialitet | intyg                                  | avser     | utfall                 |
        | Psykiatri   | Kurs                                   | Psykiatri | uppfylld               |
        | Psykiatri   | Klinisk tjänstgöring under handledning | Psykiatri | inte uppfylld          |
        | Psykiatri   | okänt                                  | Psykiatri | inte möjlig att avgöra |
        | Psykiatri   | Kurs                                   | Kirurgi   | inte uppfylld          |
        | Psykiatri   | Kurs                                   | okänt     | inte möjlig att avgöra |
        | Neurologi   | Kurs                                   | Psykiatri | inte tillämplig        |

    Scenariomall: Kurs i läkemedel är ett råd också i andra specialiteter
      Givet att "Avsedd specialitet" är "<specialitet>"
      Och följande intyg:
        | Intygstyp | Delmål | Avser specialitet | Blankett enligt | Utfärdat   |
        | Kurs      | <mål>  | <specialitet>     | HSLF-FS 2021:8  | 2026-05-15 |
      När reglerna prövas per 2027-06-30
      Så är regeln "<mål> i <i>: en kurs som råden nämner är genomgången" uppfylld
      Och gäller regeln som ett allmänt råd

      Exempel:
        | specialitet               | i                         | mål   |
        | Akutsjukvård              | akutsjukvård              | STc13 |
        | Allmänmedicin             | allmänmedicin             | STc14 |
        | Anestesi och intensivvård | anestesi och intensivvård | STc13 |
        | Internmedicin             | internmedicin             | STc3  |
        | Kirurgi                   | kirurgi                   | STc13 |
