# language: sv
@hslf-fs-2021-8
Egenskap: Intyg om BT, ST och specialistkompetens enligt HSLF-FS 2021:8
  Tiden intygas av verksamhetschefen (bilaga 3 för BT, bilaga 6 för ST). Kompetensen intygas av två olika läkare
  med specialistkompetens (bilaga 4 för BT, bilaga 7 för ST). En chef som är specialist kan vara den andra läkaren.

  Bakgrund:
    Givet en ST-läkare "Sara Lind" med:
      | Avsedd specialitet | Psykiatri      |
      | Status             | Pågående       |
      | Valt regelverk     | HSLF-FS 2021:8 |
      | ST påbörjad        | 2021-09-01     |
      | Planerat slutdatum | 2027-06-30     |
    Och att "Intyg om godkänd BT" inte finns
    Och att "Tidigare specialistkompetenser" inte finns
    Och följande läkare:
      | Namn      | Specialistkompetenser |
      | Anna Ek   | Psykiatri             |
      | Vera Chef | Psykiatri             |
      | Ulf Rask  | saknas                |
      | Kim Berg  |                       |

  Regel: Fullgjord BT är intygad av verksamhetschefen

    Scenariomall: Vem som har intygat fullgjord BT
      Givet följande intyg:
        | Intygstyp    | Blankett enligt | Utfärdat   | Intygas av | Intygas i egenskap av |
        | Fullgjord BT | HSLF-FS 2021:8  | 2022-03-15 | Vera Chef  | <roll>                |
      När reglerna prövas per 2027-06-30
      Så är regeln <utfall>
      Och gäller regeln som ett krav
      Och anges källan "HSLF-FS 2021:8 om läkarnas specialiseringstjänstgöring, Bilaga 3"

      Exempel:
        | roll                     | utfall                 |
        | Verksamhetschef          | uppfylld               |
        | Huvudansvarig handledare | inte uppfylld          |
        | okänt                    | inte möjlig att avgöra |

    Scenario: Med Socialstyrelsens intyg behövs inget intyg om fullgjord BT här
      Givet att "Intyg om godkänd BT" är "2022-04-01"
      Och att listan "Intyg" är tom
      När reglerna prövas per 2027-06-30
      Så är regeln uppfylld

  Regel: Uppnådd baskompetens är intygad av huvudansvarig handledare och en extern bedömare

    Scenariomall: Två läkare intygar baskompetensen
      Givet följande intyg:
        | Intygstyp            | Blankett enligt | Utfärdat   | Intygas av | Intygas i egenskap av    | Intygas även av | Intygas även i egenskap av |
        | Uppnådd baskompetens | HSLF-FS 2021:8  | 2022-03-15 | Anna Ek    | Huvudansvarig handledare | <andra>         | <andras roll>              |
      När reglerna prövas per 2027-06-30
      Så är regeln <utfall>
      Och gäller regeln som ett krav

      Exempel:
        | andra     | andras roll     | utfall                 |
        | Vera Chef | Extern bedömare | uppfylld               |
        | Vera Chef | Verksamhetschef | inte uppfylld          |
        | Anna Ek   | Extern bedömare | inte uppfylld          |
        | Ulf Rask  | Extern bedömare | inte uppfylld          |
        | Kim Berg  | Extern bedömare | inte möjlig att avgöra |

    Scenariomall: Ordningen mellan underskrifterna spelar ingen roll, men rollerna gör det
      Givet följande intyg:
        | Intygstyp            | Blankett enligt | Utfärdat   | Intygas av | Intygas i egenskap av | Intygas även av | Intygas även i egenskap av |
        | Uppnådd baskompetens | HSLF-FS 2021:8  | 2022-03-15 | Vera Chef  | <första>              | Anna Ek         | <andra>                    |
      När reglerna prövas per 2027-06-30
      Så är regeln <utfall>

      Exempel:
        | första          | andra                    | utfall        |
        | Extern bedömare | Huvudansvarig handledare | uppfylld      |
        | Extern bedömare | Handledare               | inte uppfylld |
        | Verksamhetschef | Huvudansvarig handledare | inte uppfylld |

  Regel: Fullgjord ST är intygad av verksamhetschefen

    Scenariomall: Vem som har intygat fullgjord ST
      Givet följande intyg:
        | Intygstyp    | Blankett enligt | Avser specialitet | Utfärdat   | Intygas av | Intygas i egenskap av |
        | Fullgjord ST | <blankett>      | Psykiatri         | 2027-06-10 | Vera Chef  | <roll>                |
      När reglerna prövas per 2027-06-30
      Så är regeln <utfall>
      Och gäller regeln som ett krav

      Exempel:
        | roll                     | blankett       | utfall                 |
        | Verksamhetschef          | HSLF-FS 2021:8 | uppfylld               |
        | Verksamhetschef          | SOSFS 2015:8   | inte uppfylld          |
        | Huvudansvarig handledare | HSLF-FS 2021:8 | inte uppfylld          |
        | okänt                    | HSLF-FS 2021:8 | inte möjlig att avgöra |

  Regel: Uppnådd specialistkompetens är intygad av huvudansvarig handledare och ytterligare en specialist

    Scenariomall: Bilaga 7 undertecknas av två olika specialister
      Givet följande intyg:
        | Intygstyp                   | Blankett enligt | Avser specialitet | Utfärdat   | Intygas av | Intygas i egenskap av    | Intygas även av | Intygas även i egenskap av |
        | Uppnådd specialistkompetens | HSLF-FS 2021:8  | Psykiatri         | 2027-06-10 | Anna Ek    | Huvudansvarig handledare | <andra>         | <andras roll>              |
      När reglerna prövas per 2027-06-30
      Så är regeln <utfall>
      Och gäller regeln som ett krav
      Och anges källan "HSLF-FS 2021:8 om läkarnas specialiseringstjänstgöring, Bilaga 7"

      Exempel:
        | andra     | andras roll                          | utfall                 |
        | Vera Chef | Annan läkare med specialistkompetens | uppfylld               |
        | Vera Chef | Verksamhetschef                      | uppfylld               |
        | Vera Chef | ST-läkare                            | inte uppfylld          |
        | Anna Ek   | Annan läkare med specialistkompetens | inte uppfylld          |
        | Ulf Rask  | Annan läkare med specialistkompetens | inte uppfylld          |
        | Kim Berg  | Annan läkare med specialistkompetens | inte möjlig att avgöra |
        | saknas    | saknas                               | inte uppfylld          |

    Scenariomall: Bilaga 7 behövs först vid planerat slut
      Givet att listan "Intyg" är tom
      När reglerna prövas per <dag>
      Så är regeln <utfall>

      Exempel:
        | dag        | utfall             |
        | 2027-06-29 | ännu inte uppfylld |
        | 2027-06-30 | inte uppfylld      |

    Scenariomall: Den andra specialisten får ha vilket uppdrag som helst och underteckna först eller sist
      Givet följande intyg:
        | Intygstyp                   | Blankett enligt | Avser specialitet | Utfärdat   | Intygas av | Intygas i egenskap av | Intygas även av | Intygas även i egenskap av |
        | Uppnådd specialistkompetens | HSLF-FS 2021:8  | Psykiatri         | 2027-06-10 | <första>   | <förstas roll>        | <andra>         | <andras roll>              |
      När reglerna prövas per 2027-06-30
      Så är regeln <utfall>

      Exempel:
        | första    | förstas roll                          | andra     | andras roll                           | utfall        |
        | Anna Ek   | Huvudansvarig handledare              | Vera Chef | Handledare                            | uppfylld      |
        | Anna Ek   | Huvudansvarig handledare              | Vera Chef | Utsedd läkare med specialistkompetens | uppfylld      |
        | Anna Ek   | Huvudansvarig handledare              | Vera Chef | Studierektor                          | uppfylld      |
        | Vera Chef | Handledare                            | Anna Ek   | Huvudansvarig handledare              | uppfylld      |
        | Vera Chef | Verksamhetschef                       | Anna Ek   | Huvudansvarig handledare              | uppfylld      |
        | Vera Chef | Utsedd läkare med specialistkompetens | Anna Ek   | Huvudansvarig handledare              | uppfylld      |
        | Vera Chef | Studierektor                          | Anna Ek   | Huvudansvarig handledare              | uppfylld      |
        | Vera Chef | Verksamhetschef                       | Anna Ek   | Handledare                            | inte uppfylld |
        | Ulf Rask  | Verksamhetschef                       | Anna Ek   | Huvudansvarig handledare              | inte uppfylld |

    Scenariomall: Slutintyget avser den avsedda specialiteten, och ingen tidigare ST
      Givet att "Tidigare specialistkompetenser" är "<tidigare>"
      Och följande intyg:
        | Intygstyp | Blankett enligt | Avser specialitet | Utfärdat | Intygas av | Intygas i egenskap av | Intygas även av | Intygas även i egenskap av |
        | Uppnådd specialistkompetens | HSLF-FS 2021:8 | <avser> | <utfärdat> | Vera Chef | Annan läkare med specialistkompetens | Anna Ek | Huvudansvarig handledare |
      När reglerna prövas per 2027-06-30
      Så är regeln <utfall>

      Exempel: ST började 2021-09-01
        | tidigare  | utfärdat   | avser     | utfall                 |
        | Geriatrik | 2021-08-31 | Geriatrik | inte uppfylld          |
        | Geriatrik | 2022-03-31 | Geriatrik | inte uppfylld          |
        | Geriatrik | 2022-03-31 |           | inte möjlig att avgöra |
        | Geriatrik | 2022-03-31 | Psykiatri | uppfylld               |
        | Geriatrik | 2027-06-10 | Geriatrik | inte uppfylld          |
        | Geriatrik | 2027-06-10 |           | inte möjlig att avgöra |
        | Geriatrik | 2027-06-10 | Psykiatri | uppfylld               |
        | saknas    | 2027-06-10 | Geriatrik | inte uppfylld          |
        | saknas    | 2027-06-10 |           | inte möjlig att avgöra |
        | saknas    | 2027-06-10 | Psykiatri | uppfylld               |

  Regel: Huvudansvarig handledare var utbildad när kompetensen intygades

    Scenariomall: När huvudansvarig handledare gick handledarutbildningen
      Givet följande intyg:
        | Intygstyp | Blankett enligt | Avser specialitet | Utfärdat   | Intygas av | Intygas i egenskap av    | Intygas även av | Intygas även i egenskap av |
        | <intyg>   | HSLF-FS 2021:8  | <avser>           | 2026-06-10 | Anna Ek    | Huvudansvarig handledare | Vera Chef       | <andras roll>              |
      Och att "Genomgången handledarutbildning" är "<utbildad>" för "Anna Ek"
      Och att "År för handledarutbildning" är "<år>" för "Anna Ek"
      Och att "Dag för handledarutbildning" är "<dag>" för "Anna Ek"
      När reglerna prövas per 2027-06-30
      Så är regeln <utfall>
      Och gäller regeln som ett krav

      Exempel: Året avgör, utom när det är intygets eget år: då behövs dagen
        | intyg                       | avser     | andras roll                          | utbildad | år               | dag              | utfall                 |
        | Uppnådd specialistkompetens | Psykiatri | Annan läkare med specialistkompetens | ja       | 2025             | inte registrerat | uppfylld               |
        | Uppnådd specialistkompetens | Psykiatri | Annan läkare med specialistkompetens | ja       | 2026             | 2026-06-10       | uppfylld               |
        | Uppnådd specialistkompetens | Psykiatri | Annan läkare med specialistkompetens | ja       | 2026             | 2026-06-11       | inte uppfylld          |
        | Uppnådd specialistkompetens | Psykiatri | Annan läkare med specialistkompetens | ja       | 2026             | inte registrerat | inte möjlig att avgöra |
        | Uppnådd specialistkompetens | Psykiatri | Annan läkare med specialistkompetens | ja       | 2027             | inte registrerat | inte uppfylld          |
        | Uppnådd specialistkompetens | Psykiatri | Annan läkare med specialistkompetens | ja       | inte registrerat | inte registrerat | inte möjlig att avgöra |
        | Uppnådd specialistkompetens | Psykiatri | Annan läkare med specialistkompetens | nej      | inte registrerat | inte registrerat | inte uppfylld          |
        | Uppnådd baskompetens        | saknas    | Extern bedömare                      | ja       | 2025             | inte registrerat | uppfylld               |
        | Uppnådd baskompetens        | saknas    | Extern bedömare                      | ja       | 2027             | inte registrerat | inte uppfylld          |
        | Fullgjord ST                | Psykiatri | Verksamhetschef                      | ja       | 2027             | inte registrerat | inte tillämplig        |

    Scenario: Socialstyrelsens intyg om BT gäller vem som än skrev under bilaga 4
      Givet att "Intyg om godkänd BT" är "2026-09-01"
      Och följande intyg:
        | Intygstyp            | Blankett enligt | Utfärdat   | Intygas av | Intygas i egenskap av    | Intygas även av | Intygas även i egenskap av |
        | Uppnådd baskompetens | HSLF-FS 2021:8  | 2026-06-10 | Anna Ek    | Huvudansvarig handledare | Vera Chef       | Extern bedömare            |
      Och att "Genomgången handledarutbildning" är "ja" för "Anna Ek"
      Och att "År för handledarutbildning" är "2027" för "Anna Ek"
      När reglerna prövas per 2027-06-30
      Så är regeln inte tillämplig

  Regel: Varje intyg är undertecknat av den som får intyga

    Scenariomall: Vem som får intyga vad
      Givet ett intyg om "<intyg>" för delmål <mål> enligt HSLF-FS 2021:8 utfärdat 2023-05-15 av <roll> Anna Ek
      När reglerna prövas per 2027-06-30
      Så är regeln <utfall>
      Och gäller regeln som ett krav
      Och anges källan "HSLF-FS 2021:8 om läkarnas specialiseringstjänstgöring, Bilaga 2 och 8–12"

      Exempel:
        | intyg                                  | mål  | roll                     | utfall        |
        | Klinisk tjänstgöring under handledning | STc1 | handledare               | uppfylld      |
        | Klinisk tjänstgöring under handledning | STc1 | kursledare               | inte uppfylld |
        | Kurs                                   | STc1 | kursledare               | uppfylld      |
        | Kurs                                   | STc1 | verksamhetschef          | inte uppfylld |
        | Auskultation                           | STb4 | huvudansvarig handledare | uppfylld      |
        | Deltagande i utvecklingsarbete         | STa2 | handledare               | uppfylld      |
        | Medicinsk vetenskap (STa3)             | STa3 | studierektor             | inte uppfylld |
        | Medicinsk vetenskap (STa3)             | STa3 | handledare               | uppfylld      |
        | Delmål i BT                            | BT1  | handledare               | uppfylld      |
        | Delmål i BT                            | BT1  | verksamhetschef          | inte uppfylld |

    Scenario: Ett intyg som är förberett men inte utfärdat är ingen brist
      Givet följande intyg:
        | Intygstyp                              | Blankett enligt | Utfärdat | Intygas av | Intygas i egenskap av |
        | Klinisk tjänstgöring under handledning | HSLF-FS 2021:8  | saknas   | saknas     | saknas                |
      När reglerna prövas per 2027-06-30
      Så är regeln uppfylld

    Scenario: Ingen vet i vilken roll intyget är undertecknat
      Givet följande intyg:
        | Intygstyp                              | Blankett enligt | Utfärdat   | Intygas av | Intygas i egenskap av |
        | Klinisk tjänstgöring under handledning | HSLF-FS 2021:8  | 2023-05-15 | Anna Ek    | okänt                 |
      När reglerna prövas per 2027-06-30
      Så är regeln inte möjlig att avgöra
      Och saknas uppgiften "Intygas i egenskap av"

  Regel: Varje handledare som har intygat var utbildad när intyget utfärdades

    Scenariomall: När den som har intygat om ett delmål som kontrolleras för hand gick handledarutbildningen
      Givet att "Avsedd specialitet" är "Ortopedi"
      Och ett intyg om "<intyg>" för delmål STc1 enligt HSLF-FS 2021:8 utfärdat 2023-05-15 av <roll> Anna Ek
      Och att "Genomgången handledarutbildning" är "ja" för "Anna Ek"
      Och att "År för handledarutbildning" är "<år>" för "Anna Ek"
      Och att "Dag för handledarutbildning" är "<dag>" för "Anna Ek"
      När reglerna prövas per 2027-06-30
      Så är regeln <utfall>
      Och gäller regeln som ett krav

      Exempel: Samma år behövs dagen, och en kursledare behöver ingen handledarutbildning
        | intyg                                  | roll                     | år               | dag              | utfall                 |
        | Klinisk tjänstgöring under handledning | handledare               | 2022             | inte registrerat | uppfylld               |
        | Klinisk tjänstgöring under handledning | handledare               | 2023             | inte registrerat | inte möjlig att avgöra |
        | Klinisk tjänstgöring under handledning | handledare               | 2023             | 2023-05-15       | uppfylld               |
        | Klinisk tjänstgöring under handledning | huvudansvarig handledare | 2023             | 2023-05-16       | inte uppfylld          |
        | Klinisk tjänstgöring under handledning | handledare               | 2024             | inte registrerat | inte uppfylld          |
        | Klinisk tjänstgöring under handledning | handledare               | inte registrerat | inte registrerat | inte möjlig att avgöra |
        | Kurs                                   | handledare               | 2024             | inte registrerat | inte uppfylld          |
        | Kurs                                   | kursledare               | 2024             | inte registrerat | inte tillämplig        |

    Scenario: Delmål som prövas vart och ett frågar själva när undertecknaren utbildades
      Givet ett intyg om "Klinisk tjänstgöring under handledning" för delmål STc1 enligt HSLF-FS 2021:8 utfärdat 2023-05-15 av handledare Anna Ek
      Och att "År för handledarutbildning" är "2024" för "Anna Ek"
      När reglerna prövas per 2027-06-30
      Så är regeln inte tillämplig

  Regel: Varje intyg är av ett slag som har en blankett

    Scenariomall: Vilka blanketter som finns
      Givet följande intyg:
        | Intygstyp | Blankett enligt | Utfärdat   |
        | <intyg>   | HSLF-FS 2021:8  | 2023-05-15 |
      När reglerna prövas per 2027-06-30
      Så är regeln <utfall>
      Och gäller regeln som ett krav

      Exempel:
        | intyg                                  | utfall                 |
        | Delmål i BT                            | uppfylld               |
        | Fullgjord BT                           | uppfylld               |
        | Uppnådd baskompetens                   | uppfylld               |
        | Fullgjord ST                           | uppfylld               |
        | Uppnådd specialistkompetens            | uppfylld               |
        | Auskultation                           | uppfylld               |
        | Klinisk tjänstgöring under handledning | uppfylld               |
        | Kurs                                   | uppfylld               |
        | Deltagande i utvecklingsarbete         | uppfylld               |
        | Medicinsk vetenskap (STa3)             | uppfylld               |
        | Kvalitets- och utvecklingsarbete       | inte uppfylld          |
        | Självständigt skriftligt arbete        | inte uppfylld          |
        | okänt                                  | inte möjlig att avgöra |

    Scenariomall: Ett intyg kan inte vara äldre än sin blankett
      Givet följande intyg:
        | Intygstyp | Blankett enligt | Utfärdat   |
        | Kurs      | HSLF-FS 2021:8  | <utfärdat> |
      När reglerna prövas per 2027-06-30
      Så är regeln <utfall>

      Exempel:
        | utfärdat   | utfall                 |
        | 2021-06-30 | inte uppfylld          |
        | 2021-07-01 | uppfylld               |
        | saknas     | uppfylld               |
        | okänt      | inte möjlig att avgöra |

    Scenario: Den handledare som intygar är specialist
      Givet ett intyg om "Klinisk tjänstgöring under handledning" för delmål STc1 enligt HSLF-FS 2021:8 utfärdat 2023-05-15 av handledare Ulf Rask
      När reglerna prövas per 2027-06-30
      Så är regeln "Varje intyg är undertecknat av den som får intyga" inte uppfylld

  Regel: Den som intygar som huvudansvarig handledare är specialist i den avsedda specialiteten

    Scenariomall: Specialiteten hos den som har undertecknat som huvudansvarig handledare
      Givet följande läkare:
        | Namn     | Specialistkompetenser |
        | Lars Alm | Allmänmedicin         |
      Och följande intyg:
        | Intygstyp                   | Blankett enligt | Avser specialitet | Utfärdat   | Intygas av   | Intygas i egenskap av    | Intygas även av | Intygas även i egenskap av           |
        | Uppnådd specialistkompetens | HSLF-FS 2021:8  | Psykiatri         | 2027-06-10 | <handledare> | Huvudansvarig handledare | Vera Chef       | Annan läkare med specialistkompetens |
      När reglerna prövas per 2027-06-30
      Så är regeln <utfall>
      Och gäller regeln som ett krav

      Exempel:
        | handledare | utfall                 |
        | Anna Ek    | uppfylld               |
        | Lars Alm   | inte uppfylld          |
        | Ulf Rask   | inte uppfylld          |
        | Kim Berg   | inte möjlig att avgöra |
