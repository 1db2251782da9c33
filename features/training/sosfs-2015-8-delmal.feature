# language: sv
@sosfs-2015-8
Egenskap: Delmål enligt SOSFS 2015:8
  Varje delmål styrks med intyg på den blankett som hör till SOSFS 2015:8. En kurs får intygas av kursledaren.
  Allt annat intygas av en handledare som är specialist och har handledarutbildning.
  Hur omfattande ett kvalitetsarbete eller en kurs är föreskrivs inte och prövas inte.

  Bakgrund:
    Givet en ST-läkare "Sara Lind" med:
      | Avsedd specialitet  | Psykiatri    |
      | Status              | Pågående     |
      | Svensk AT fullgjord | ja           |
      | Valt regelverk      | SOSFS 2015:8 |
      | Planerat slutdatum  | 2024-06-30   |
    Och följande läkare:
      | Namn       | Specialistkompetenser | Genomgången handledarutbildning | År för handledarutbildning |
      | Anna Ek    | Psykiatri             | ja                              | 2010                       |
      | Bo Palm    | Psykiatri             | nej                             |                            |
      | Cia Nord   | saknas                | ja                              | 2010                       |
      | Dan Wik    | Psykiatri             |                                 |                            |
      | Eva Kursén | saknas                | nej                             |                            |

  Regel: De gemensamma delmålen a1–a6 är styrkta med intyg

    Scenariomall: Rätt intyg styrker delmålet
      Givet ett intyg om "<aktivitet>" för delmål <mål> enligt SOSFS 2015:8 utfärdat 2023-05-15 av handledare Anna Ek
      När reglerna prövas per 2024-06-30
      Så är regeln "<mål> <rubrik>: intyg om <aktivitet>" uppfylld
      Och gäller regeln som ett krav
      Och anges källan "Målbeskrivningar 2015, <mål>"

      Exempel:
        | mål | rubrik                                                                | aktivitet                              |
        | a1  | Medarbetarskap, ledarskap och pedagogik                               | klinisk tjänstgöring under handledning |
        | a1  | Medarbetarskap, ledarskap och pedagogik                               | kurs                                   |
        | a2  | Etik, mångfald och jämlikhet                                          | klinisk tjänstgöring under handledning |
        | a2  | Etik, mångfald och jämlikhet                                          | kurs                                   |
        | a3  | Vårdhygien och smittskydd                                             | klinisk tjänstgöring under handledning |
        | a4  | Systematiskt kvalitets- och patientsäkerhetsarbete                    | klinisk tjänstgöring under handledning |
        | a4  | Systematiskt kvalitets- och patientsäkerhetsarbete                    | kvalitets- och utvecklingsarbete       |
        | a5  | Medicinsk vetenskap                                                   | klinisk tjänstgöring under handledning |
        | a5  | Medicinsk vetenskap                                                   | kurs                                   |
        | a6  | Lagar och andra föreskrifter samt hälso- och sjukvårdens organisation | kurs                                   |

    Scenario: Ett självständigt skriftligt arbete intygat av handledaren styrker a5
      Givet ett intyg om "Självständigt skriftligt arbete" för delmål a5 enligt SOSFS 2015:8 utfärdat 2023-05-15 av handledare Anna Ek
      När reglerna prövas per 2024-06-30
      Så är regeln "a5 Medicinsk vetenskap: intyg om självständigt skriftligt arbete enligt vetenskapliga principer" uppfylld

    Scenario: Ett eget kvalitetsarbete intygat av handledaren styrker a4
      Givet ett intyg om "Kvalitets- och utvecklingsarbete" för delmål a4 enligt SOSFS 2015:8 utfärdat 2024-03-01 av handledare Anna Ek
      När reglerna prövas per 2024-06-30
      Så är regeln "a4 Systematiskt kvalitets- och patientsäkerhetsarbete: intyg om kvalitets- och utvecklingsarbete" uppfylld

    Scenario: En kurs i kvalitetsarbete ersätter inte ett eget kvalitetsarbete
      Givet ett intyg om "Kurs" för delmål a4 enligt SOSFS 2015:8 utfärdat 2024-03-01 av handledare Anna Ek
      När reglerna prövas per 2024-06-30
      Så är regeln "a4 Systematiskt kvalitets- och patientsäkerhetsarbete: intyg om kvalitets- och utvecklingsarbete" inte uppfylld

    Scenario: Ett intyg på blanketten till HSLF-FS 2021:8 styrker inte a4
      Givet ett intyg om "Kvalitets- och utvecklingsarbete" för delmål a4 enligt HSLF-FS 2021:8 utfärdat 2024-03-01 av handledare Anna Ek
      När reglerna prövas per 2024-06-30
      Så är regeln "a4 Systematiskt kvalitets- och patientsäkerhetsarbete: intyg om kvalitets- och utvecklingsarbete" inte uppfylld

    Scenariomall: Den som intygar kvalitetsarbetet är specialist och har handledarutbildning
      Givet ett intyg om "Kvalitets- och utvecklingsarbete" för delmål a4 enligt SOSFS 2015:8 utfärdat 2024-03-01 av <roll> <vem>
      När reglerna prövas per 2024-06-30
      Så är regeln "a4 Systematiskt kvalitets- och patientsäkerhetsarbete: intyg om kvalitets- och utvecklingsarbete" <utfall>

      Exempel: Anna Ek är specialist med handledarutbildning
        | roll                     | vem     | utfall        |
        | handledare               | Anna Ek | uppfylld      |
        | huvudansvarig handledare | Anna Ek | uppfylld      |
        | verksamhetschef          | Anna Ek | inte uppfylld |

      Exempel: Bo Palm saknar handledarutbildning, Cia Nord är inte specialist
        | roll       | vem      | utfall        |
        | handledare | Bo Palm  | inte uppfylld |
        | handledare | Cia Nord | inte uppfylld |

      Exempel: Om Dan Wik har handledarutbildning är inte registrerat
        | roll       | vem     | utfall                 |
        | handledare | Dan Wik | inte möjlig att avgöra |

    Scenariomall: Den som intygar kvalitetsarbetet hade sin handledarutbildning då
      Givet ett intyg om "Kvalitets- och utvecklingsarbete" för delmål a4 enligt SOSFS 2015:8 utfärdat 2023-03-01 av handledare Anna Ek
      Och att "Genomgången handledarutbildning" är "<utbildad>" för "Anna Ek"
      Och att "År för handledarutbildning" är "<år>" för "Anna Ek"
      Och att "Dag för handledarutbildning" är "<dag>" för "Anna Ek"
      När reglerna prövas per 2024-06-30
      Så är regeln "a4 Systematiskt kvalitets- och patientsäkerhetsarbete: intyg om kvalitets- och utvecklingsarbete" <utfall>

      Exempel: Året avgör, utom när det är intygets eget år: då behövs dagen
        | utbildad | år               | dag              | utfall                 |
        | ja       | 2022             | inte registrerat | uppfylld               |
        | ja       | 2023             | 2023-03-01       | uppfylld               |
        | ja       | 2023             | 2023-03-02       | inte uppfylld          |
        | ja       | 2023             | inte registrerat | inte möjlig att avgöra |
        | ja       | 2024             | inte registrerat | inte uppfylld          |
        | ja       | inte registrerat | inte registrerat | inte möjlig att avgöra |
        | nej      | inte registrerat | inte registrerat | inte uppfylld          |

    Scenario: Kursledaren får intyga en kurs utan att vara specialist
      Givet ett intyg om "Kurs" för delmål a1 enligt SOSFS 2015:8 utfärdat 2023-05-15 av kursledare Eva Kursén
      När reglerna prövas per 2024-06-30
      Så är regeln "a1 Medarbetarskap, ledarskap och pedagogik: intyg om kurs" uppfylld

    Scenario: Kursledaren får inte intyga klinisk tjänstgöring
      Givet ett intyg om "Klinisk tjänstgöring under handledning" för delmål a1 enligt SOSFS 2015:8 utfärdat 2023-05-15 av kursledare Eva Kursén
      När reglerna prövas per 2024-06-30
      Så är regeln "a1 Medarbetarskap, ledarskap och pedagogik: intyg om klinisk tjänstgöring under handledning" inte uppfylld

    Scenario: Delmål som saknar intyg är inte en brist före planerat slut
      Givet att listan "Intyg" är tom
      När reglerna prövas per 2024-06-29
      Så är regeln "a1 Medarbetarskap, ledarskap och pedagogik: intyg om kurs" ännu inte uppfylld
      Och krävs åtgärden "Planera in det som saknas för a1 i utbildningsprogrammet: kurs." av "ST-läkaren"

    Scenario: Delmål som saknar intyg är en brist när ST ska vara klar
      Givet att listan "Intyg" är tom
      När reglerna prövas per 2024-06-30
      Så är regeln "a1 Medarbetarskap, ledarskap och pedagogik: intyg om kurs" inte uppfylld

    Scenario: Ett intyg räknas från den dag det är utfärdat
      Givet ett intyg om "Kurs" för delmål a1 enligt SOSFS 2015:8 utfärdat 2024-07-01 av handledare Anna Ek
      När reglerna prövas per 2024-06-30
      Så är regeln "a1 Medarbetarskap, ledarskap och pedagogik: intyg om kurs" inte uppfylld

    Scenario: Inga uppgifter om intyg gör att inget går att avgöra
      När reglerna prövas per 2024-06-30
      Så är regeln "a1 Medarbetarskap, ledarskap och pedagogik: intyg om kurs" inte möjlig att avgöra
      Och saknas uppgiften "Intyg"

  Regel: Specialitetens egna delmål är styrkta med intyg

    Scenariomall: Ett delmål i psykiatri
      Givet ett intyg om "<intyg>" för delmål b1 enligt <blankett> utfärdat 2023-05-15 av <roll> <vem>
      När reglerna prövas per 2024-06-30
      Så är regeln "b1 i psykiatri: intyg om kurs" <utfall>
      Och gäller regeln som ett krav

      Exempel:
        | intyg        | blankett       | roll       | vem        | utfall                 |
        | Kurs         | SOSFS 2015:8   | handledare | Anna Ek    | uppfylld               |
        | Kurs         | SOSFS 2015:8   | kursledare | Eva Kursén | uppfylld               |
        | Auskultation | SOSFS 2015:8   | handledare | Anna Ek    | inte uppfylld          |
        | Kurs         | HSLF-FS 2021:8 | handledare | Anna Ek    | inte uppfylld          |
        | Kurs         | SOSFS 2015:8   | handledare | Dan Wik    | inte möjlig att avgöra |

    Scenario: Psykiatrins delmål prövas inte för en ST-läkare i allmänmedicin
      Givet att "Avsedd specialitet" är "Allmänmedicin"
      Och att listan "Intyg" är tom
      När reglerna prövas per 2024-06-30
      Så är regeln "b1 i psykiatri: intyg om kurs" inte tillämplig
      Och är regeln "b1 i allmänmedicin: intyg om kurs" inte uppfylld

    Scenariomall: Delmål c1 i psykiatri kräver tjänstgöring vid en enhet som bedriver sådan verksamhet
      Givet följande intyg:
        | Intygstyp                              | Delmål | Avser specialitet | Blankett enligt | Utfärdat   | Intygas av | Intygas i egenskap av | Vid enhet som bedriver sådan verksamhet |
        | Klinisk tjänstgöring under handledning | c1     | <specialitet>     | SOSFS 2015:8    | 2023-05-15 | Anna Ek    | Handledare            | <rätt enhet>                            |
      När reglerna prövas per 2024-06-30
      Så är regeln "c1 i psykiatri: intyg om klinisk tjänstgöring under handledning vid enhet som bedriver sådan verksamhet" <utfall>

      Exempel:
        | specialitet      | rätt enhet | utfall                 |
        | Psykiatri        | ja         | uppfylld               |
        | Psykiatri        | nej        | inte uppfylld          |
        | Psykiatri        | okänt      | inte möjlig att avgöra |
        | Allmänmedicin    | ja         | inte uppfylld          |
        | inte registrerat | ja         | inte möjlig att avgöra |

    Scenariomall: Delmål c6 i kirurgi
      Givet att "Avsedd specialitet" är "Kirurgi"
      Och följande intyg:
        | Intygstyp | Delmål | Avser specialitet | Blankett enligt | Utfärdat   | Intygas av | Intygas i egenskap av | Vid enhet som bedriver sådan verksamhet |
        | <intyg>   | c6     | <avser>           | SOSFS 2015:8    | 2023-05-15 | Anna Ek    | Handledare            | <rätt enhet>                            |
      När reglerna prövas per 2024-06-30
      Så är regeln "c6 i kirurgi: intyg om klinisk tjänstgöring under handledning vid enhet som bedriver sådan verksamhet" <tjänstgöringen>
      Och är regeln "c6 i kirurgi: intyg om kurs" <kursen>
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
        | <intyg>   | <mål>  | <specialitet>     | SOSFS 2015:8    | 2023-05-15 | Anna Ek    | Handledare            |
      När reglerna prövas per 2024-06-30
      Så är regeln "c12 i <i>: intyg om kurs" <utfall>

      Exempel:
        | specialitet   | i             | mål | intyg                                  | utfall        |
        | Kirurgi       | kirurgi       | c12 | Kurs                                   | uppfylld      |
        | Internmedicin | internmedicin | c12 | Kurs                                   | uppfylld      |
        | Internmedicin | internmedicin | c12 | Klinisk tjänstgöring under handledning | inte uppfylld |
        | Internmedicin | internmedicin | c11 | Kurs                                   | inte uppfylld |

    Scenariomall: Delmål c9 i allmänmedicin nås på en mottagning i primärvården
      Givet att "Avsedd specialitet" är "Allmänmedicin"
      Och följande intyg:
        | Intygstyp                              | Delmål | Avser specialitet | Blankett enligt | Utfärdat   | Intygas av | Intygas i egenskap av | Vid mottagning i primärvården |
        | Klinisk tjänstgöring under handledning | c9     | Allmänmedicin     | SOSFS 2015:8    | 2023-05-15 | Anna Ek    | Handledare            | <primärvård>                  |
      När reglerna prövas per 2024-06-30
      Så är regeln "c9 i allmänmedicin: intyg om klinisk tjänstgöring under handledning vid mottagning i primärvården" <utfall>

      Exempel:
        | primärvård | utfall                 |
        | ja         | uppfylld               |
        | nej        | inte uppfylld          |
        | okänt      | inte möjlig att avgöra |

    Scenariomall: Delmål c7 i akutsjukvård kräver också ett skriftligt arbete
      Givet att "Avsedd specialitet" är "Akutsjukvård"
      Och följande intyg:
        | Intygstyp | Delmål | Avser specialitet | Blankett enligt | Utfärdat   | Intygas av | Intygas i egenskap av |
        | <intyg>   | c7     | Akutsjukvård      | SOSFS 2015:8    | 2023-05-15 | Anna Ek    | Handledare            |
      När reglerna prövas per 2024-06-30
      Så är regeln "c7 i akutsjukvård: intyg om självständigt skriftligt arbete" <utfall>

      Exempel:
        | intyg                           | utfall                 |
        | Självständigt skriftligt arbete | uppfylld               |
        | Kurs                            | inte uppfylld          |
        | okänt                           | inte möjlig att avgöra |

  Regel: Specialitetens övriga delmål är styrkta enligt manuell kontroll

    Scenariomall: Delmål som inte finns i regelpaketet prövas för hand
      Givet att "Avsedd specialitet" är "Neurologi"
      Och följande kontroller av delmål för hand:
        | Kontrollerat enligt | Avser specialitet | Delmålen är styrkta |
        | <regelverk>         | <specialitet>     | <styrkta>           |
      När reglerna prövas per <dag>
      Så är regeln <utfall>
      Och gäller regeln som ett krav

      Exempel: En kontroll gäller sitt regelverk och sin specialitet, och inga andra
        | regelverk      | specialitet | styrkta          | dag        | utfall                 |
        | SOSFS 2015:8   | Neurologi   | ja               | 2024-06-30 | uppfylld               |
        | SOSFS 2015:8   | Neurologi   | nej              | 2024-06-30 | inte uppfylld          |
        | SOSFS 2015:8   | Neurologi   | nej              | 2024-06-29 | ännu inte uppfylld     |
        | SOSFS 2015:8   | Neurologi   | inte registrerat | 2024-06-30 | inte möjlig att avgöra |
        | HSLF-FS 2021:8 | Neurologi   | ja               | 2024-06-30 | inte möjlig att avgöra |
        | HSLF-FS 2021:8 | Neurologi   | nej              | 2024-06-30 | inte möjlig att avgöra |
        | SOSFS 2015:8   | Geriatrik   | ja               | 2024-06-30 | inte möjlig att avgöra |

    Scenario: Ingen kontroll är registrerad för neurologi
      Givet att "Avsedd specialitet" är "Neurologi"
      När reglerna prövas per 2024-06-30
      Så är regeln inte möjlig att avgöra
      Och saknas uppgiften "Kontroller av delmål för hand"

    Scenario: I psykiatri finns alla delmål i paketet och ingen kontroll för hand behövs
      När reglerna prövas per 2024-06-30
      Så är regeln inte tillämplig

    Scenariomall: Specialiteter vars egna delmål finns i paketet prövas inte för hand
      Givet att "Avsedd specialitet" är "<specialitet>"
      När reglerna prövas per 2024-06-30
      Så är regeln <utfall>

      Exempel: I radiologi är de egna delmålens aktiviteter inte kända
        | specialitet               | utfall                 |
        | Akutsjukvård              | inte tillämplig        |
        | Allmänmedicin             | inte tillämplig        |
        | Anestesi och intensivvård | inte tillämplig        |
        | Internmedicin             | inte tillämplig        |
        | Kirurgi                   | inte tillämplig        |
        | Radiologi                 | inte möjlig att avgöra |

  Regel: Specialitetens b-delmål är styrkta enligt manuell kontroll

    Scenariomall: Vilka b-delmål kirurgi har är inte känt
      Givet att "Avsedd specialitet" är "Kirurgi"
      Och följande kontroller av delmål för hand:
        | Kontrollerat enligt | Avser specialitet | Delmålen är styrkta |
        | <regelverk>         | <specialitet>     | <styrkta>           |
      När reglerna prövas per <dag>
      Så är regeln <utfall>
      Och gäller regeln som ett krav

      Exempel: En kontroll gäller sitt regelverk och sin specialitet, och inga andra
        | regelverk      | specialitet | styrkta          | dag        | utfall                 |
        | SOSFS 2015:8   | Kirurgi     | ja               | 2024-06-30 | uppfylld               |
        | SOSFS 2015:8   | Kirurgi     | nej              | 2024-06-30 | inte uppfylld          |
        | SOSFS 2015:8   | Kirurgi     | nej              | 2024-06-29 | ännu inte uppfylld     |
        | SOSFS 2015:8   | Kirurgi     | inte registrerat | 2024-06-30 | inte möjlig att avgöra |
        | HSLF-FS 2021:8 | Kirurgi     | ja               | 2024-06-30 | inte möjlig att avgöra |
        | HSLF-FS 2021:8 | Kirurgi     | nej              | 2024-06-30 | inte möjlig att avgöra |
        | SOSFS 2015:8   | Geriatrik   | ja               | 2024-06-30 | inte möjlig att avgöra |

    Scenario: Ingen kontroll är registrerad för kirurgi
      Givet att "Avsedd specialitet" är "Kirurgi"
      När reglerna prövas per 2024-06-30
      Så är regeln inte möjlig att avgöra
      Och saknas uppgiften "Kontroller av delmål för hand"

    Scenariomall: Där delmålen är kända, eller allt prövas för hand, gäller regeln inte
      Givet att "Avsedd specialitet" är "<specialitet>"
      När reglerna prövas per 2024-06-30
      Så är regeln <utfall>

      Exempel:
        | specialitet   | utfall          |
        | Psykiatri     | inte tillämplig |
        | Allmänmedicin | inte tillämplig |
        | Radiologi     | inte tillämplig |
        | Neurologi     | inte tillämplig |

  Regel: Aktiviteter som målbeskrivningens allmänna råd nämner har förekommit

    Scenariomall: Allmänt råd om reflektion i grupp för delmål a2
      Givet följande utbildningsaktivitet:
        | Datum      | Slag   | Delmål |
        | 2023-04-12 | <slag> | a2     |
      När reglerna prövas per <dag>
      Så är regeln "a2: reflektion i grupp har förekommit" <utfall>
      Och gäller regeln som ett allmänt råd

      Exempel:
        | slag               | dag        | utfall             |
        | Reflektion i grupp | 2024-06-30 | uppfylld           |
        | Seminarium         | 2024-06-30 | inte uppfylld      |
        | Seminarium         | 2024-06-29 | ännu inte uppfylld |

    Scenariomall: Allmänt råd om medsittning för delmål b1 i psykiatri
      Givet följande utbildningsaktivitet:
        | Datum      | Slag   | Delmål |
        | 2023-04-12 | <slag> | b1     |
      När reglerna prövas per 2024-06-30
      Så är regeln "b1 i psykiatri: medsittning har förekommit" <utfall>
      Och gäller regeln som ett allmänt råd

      Exempel:
        | slag        | utfall                 |
        | Medsittning | uppfylld               |
        | Seminarium  | inte uppfylld          |
        | okänt       | inte möjlig att avgöra |

    Scenario: Allmänna råd för psykiatri gäller inte den som siktar mot radiologi
      Givet att "Avsedd specialitet" är "Radiologi"
      Och att listan "Utbildningsaktivitet" är tom
      När reglerna prövas per 2024-06-30
      Så är regeln "b1 i psykiatri: medsittning har förekommit" inte tillämplig

    Scenario: Inga uppgifter om aktiviteter
      När reglerna prövas per 2024-06-30
      Så är regeln "a2: reflektion i grupp har förekommit" inte möjlig att avgöra
      Och saknas uppgiften "Utbildningsaktivitet"
