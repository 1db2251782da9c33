# language: sv
@sosfs-2015-8
Egenskap: Slutintyg enligt SOSFS 2015:8
  Uppnådd specialistkompetens intygas på blanketten i bilaga 2 av huvudansvarig handledare tillsammans med
  verksamhetschefen, eller den läkare som har utsetts enligt 4 kap. 4 §.

  Bakgrund:
    Givet en ST-läkare "Sara Lind" med:
      | Avsedd specialitet  | Psykiatri    |
      | Status              | Pågående     |
      | Svensk AT fullgjord | ja           |
      | Valt regelverk      | SOSFS 2015:8 |
      | ST påbörjad         | 2018-03-01   |
      | Planerat slutdatum  | 2024-06-30   |
    Och att "Tidigare specialistkompetenser" inte finns
    Och följande läkare:
      | Namn      | Specialistkompetenser |
      | Anna Ek   | Psykiatri             |
      | Vera Chef | Psykiatri             |
      | Ulf Rask  | saknas                |
      | Kim Berg  |                       |

  Regel: Uppnådd specialistkompetens är intygad av verksamhetschef och huvudansvarig handledare

    Scenariomall: Vilka två roller som har undertecknat
      Givet följande intyg:
        | Intygstyp                   | Blankett enligt | Avser specialitet | Utfärdat   | Intygas av | Intygas i egenskap av | Intygas även av | Intygas även i egenskap av |
        | Uppnådd specialistkompetens | <blankett>      | Psykiatri         | 2024-06-10 | Vera Chef  | <första>              | Anna Ek         | <andra>                    |
      När reglerna prövas per 2024-06-30
      Så är regeln <utfall>
      Och gäller regeln som ett krav
      Och anges källan "SOSFS 2015:8 Läkarnas specialiseringstjänstgöring, Bilaga 2 och 4 kap. 4 §"

      Exempel:
        | första                                | andra                                | blankett       | utfall                 |
        | Verksamhetschef                       | Huvudansvarig handledare             | SOSFS 2015:8   | uppfylld               |
        | Utsedd läkare med specialistkompetens | Huvudansvarig handledare             | SOSFS 2015:8   | uppfylld               |
        | Huvudansvarig handledare              | Verksamhetschef                      | SOSFS 2015:8   | uppfylld               |
        | Huvudansvarig handledare              | Annan läkare med specialistkompetens | SOSFS 2015:8   | inte uppfylld          |
        | Verksamhetschef                       | saknas                               | SOSFS 2015:8   | inte uppfylld          |
        | Verksamhetschef                       | Huvudansvarig handledare             | HSLF-FS 2021:8 | inte uppfylld          |
        | Verksamhetschef                       | okänt                                | SOSFS 2015:8   | inte möjlig att avgöra |

    Scenariomall: Slutintyget behövs först vid planerat slut
      Givet att listan "Intyg" är tom
      När reglerna prövas per <dag>
      Så är regeln <utfall>

      Exempel:
        | dag        | utfall             |
        | 2024-06-29 | ännu inte uppfylld |
        | 2024-06-30 | inte uppfylld      |

    Scenariomall: Slutintyget avser den avsedda specialiteten, och ingen tidigare ST
      Givet att "Tidigare specialistkompetenser" är "<tidigare>"
      Och följande intyg:
        | Intygstyp | Blankett enligt | Avser specialitet | Utfärdat | Intygas av | Intygas i egenskap av | Intygas även av | Intygas även i egenskap av |
        | Uppnådd specialistkompetens | SOSFS 2015:8 | <avser> | <utfärdat> | Vera Chef | Verksamhetschef | Anna Ek | Huvudansvarig handledare |
      När reglerna prövas per 2024-06-30
      Så är regeln <utfall>

      Exempel: ST började 2018-03-01
        | tidigare  | utfärdat   | avser     | utfall                 |
        | Geriatrik | 2018-02-28 | Geriatrik | inte uppfylld          |
        | Geriatrik | 2018-09-30 | Geriatrik | inte uppfylld          |
        | Geriatrik | 2018-09-30 |           | inte möjlig att avgöra |
        | Geriatrik | 2018-09-30 | Psykiatri | uppfylld               |
        | Geriatrik | 2024-06-10 | Geriatrik | inte uppfylld          |
        | Geriatrik | 2024-06-10 |           | inte möjlig att avgöra |
        | Geriatrik | 2024-06-10 | Psykiatri | uppfylld               |
        | saknas    | 2024-06-10 | Geriatrik | inte uppfylld          |
        | saknas    | 2024-06-10 |           | inte möjlig att avgöra |
        | saknas    | 2024-06-10 | Psykiatri | uppfylld               |

  Regel: Huvudansvarig handledare var utbildad när slutintyget utfärdades

    Scenariomall: När huvudansvarig handledare gick handledarutbildningen
      Givet följande intyg:
        | Intygstyp                   | Blankett enligt | Avser specialitet | Utfärdat   | Intygas av | Intygas i egenskap av | Intygas även av | Intygas även i egenskap av |
        | Uppnådd specialistkompetens | SOSFS 2015:8    | Psykiatri         | 2024-06-10 | Vera Chef  | Verksamhetschef       | Anna Ek         | Huvudansvarig handledare   |
      Och att "Genomgången handledarutbildning" är "<utbildad>" för "Anna Ek"
      Och att "År för handledarutbildning" är "<år>" för "Anna Ek"
      Och att "Dag för handledarutbildning" är "<dag>" för "Anna Ek"
      När reglerna prövas per 2024-06-30
      Så är regeln <utfall>
      Och gäller regeln som ett krav

      Exempel: Året avgör, utom när det är intygets eget år: då behövs dagen
        | utbildad | år               | dag              | utfall                 |
        | ja       | 2023             | inte registrerat | uppfylld               |
        | ja       | 2024             | 2024-06-10       | uppfylld               |
        | ja       | 2024             | 2024-06-11       | inte uppfylld          |
        | ja       | 2024             | inte registrerat | inte möjlig att avgöra |
        | ja       | 2025             | inte registrerat | inte uppfylld          |
        | ja       | inte registrerat | inte registrerat | inte möjlig att avgöra |
        | nej      | inte registrerat | inte registrerat | inte uppfylld          |

  Regel: Slutintyget är utfärdat tidigast när minsta tiden kan ha gått

    Scenariomall: Fem år, eller fyra och ett halvt med doktorsexamen
      Givet att "Legitimation" är "2017-02-01"
      Och att "Doktorsexamen" är "<doktorsexamen>"
      Och att "Månader som tillgodoräknas från tidigare ST" är "0"
      Och följande tjänstgöring:
        | Tjänstgöringsställe | Utbildningsdel | Från och med | Till och med | Sysselsättningsgrad i procent |
        | Psykiatri Norr      | ST             | 2018-03-01   | saknas       | 100                           |
      Och följande intyg:
        | Intygstyp                   | Blankett enligt | Avser specialitet | Utfärdat   |
        | Uppnådd specialistkompetens | SOSFS 2015:8    | Psykiatri         | <utfärdat> |
      När reglerna prövas per 2024-06-30
      Så är regeln <utfall>
      Och gäller regeln som ett krav
      Och anges källan "SOSFS 2015:8 Läkarnas specialiseringstjänstgöring, Bilaga 2, 2 kap. 2 § och 6 kap. 2 §"

      Exempel: ST började 2018-03-01
        | utfärdat   | doktorsexamen | utfall                 |
        | 2023-02-27 | nej           | inte uppfylld          |
        | 2023-02-28 | nej           | uppfylld               |
        | 2022-08-30 | ja            | inte uppfylld          |
        | 2022-08-31 | ja            | uppfylld               |
        | 2022-08-31 | okänt         | inte möjlig att avgöra |

  Regel: Slutintyget är utfärdat i samråd med studierektorn

    Scenariomall: Samråd med studierektorn
      Givet följande intyg:
        | Intygstyp                   | Blankett enligt | Avser specialitet | Utfärdat   | Samråd med studierektor |
        | Uppnådd specialistkompetens | SOSFS 2015:8    | Psykiatri         | 2024-06-10 | <samråd>                |
      När reglerna prövas per 2024-06-30
      Så är regeln <utfall>
      Och gäller regeln som ett krav

      Exempel:
        | samråd | utfall                 |
        | ja     | uppfylld               |
        | nej    | inte uppfylld          |
        | okänt  | inte möjlig att avgöra |

    Scenario: Utan slutintyg prövas inget samråd
      Givet att listan "Intyg" är tom
      När reglerna prövas per 2024-06-30
      Så är regeln inte tillämplig

    Scenario: Ett slutintyg som är förberett men inte är utfärdat prövas inte
      Givet följande intyg:
        | Intygstyp                   | Blankett enligt | Avser specialitet | Utfärdat | Samråd med studierektor |
        | Uppnådd specialistkompetens | SOSFS 2015:8    | Psykiatri         | saknas   | nej                     |
      När reglerna prövas per 2024-06-30
      Så är regeln inte tillämplig

    Scenario: Samråd om ett intyg på fel blankett räcker inte
      Givet följande intyg:
        | Intygstyp                   | Blankett enligt | Avser specialitet | Utfärdat   | Samråd med studierektor |
        | Uppnådd specialistkompetens | HSLF-FS 2021:8  | Psykiatri         | 2024-06-10 | ja                      |
        | Uppnådd specialistkompetens | SOSFS 2015:8    | Psykiatri         | 2024-06-20 | nej                     |
      När reglerna prövas per 2024-06-30
      Så är regeln inte uppfylld

  Regel: Den som intygar för enheten har specialistkompetens

    Scenariomall: Verksamhetschefens specialistkompetens
      Givet följande intyg:
        | Intygstyp                   | Blankett enligt | Avser specialitet | Utfärdat   | Intygas av | Intygas i egenskap av | Intygas även av | Intygas även i egenskap av |
        | Uppnådd specialistkompetens | SOSFS 2015:8    | Psykiatri         | 2024-06-10 | <chef>     | Verksamhetschef       | Anna Ek         | Huvudansvarig handledare   |
      När reglerna prövas per 2024-06-30
      Så är regeln <utfall>
      Och gäller regeln som ett krav

      Exempel: Vera Chef är specialist, Ulf Rask är det inte, och för Kim Berg är det inte registrerat
        | chef      | utfall                 |
        | Vera Chef | uppfylld               |
        | Ulf Rask  | inte uppfylld          |
        | Kim Berg  | inte möjlig att avgöra |

    Scenario: En chef som inte är specialist har utsett en läkare som är det
      Givet följande intyg:
        | Intygstyp                   | Blankett enligt | Avser specialitet | Utfärdat   | Intygas av | Intygas i egenskap av    | Intygas även av | Intygas även i egenskap av            |
        | Uppnådd specialistkompetens | SOSFS 2015:8    | Psykiatri         | 2024-06-10 | Anna Ek    | Huvudansvarig handledare | Ulf Rask        | Verksamhetschef                       |
        | Uppnådd specialistkompetens | SOSFS 2015:8    | Psykiatri         | 2024-06-20 | Anna Ek    | Huvudansvarig handledare | Vera Chef       | Utsedd läkare med specialistkompetens |
      När reglerna prövas per 2024-06-30
      Så är regeln uppfylld

    Scenario: Ingen har undertecknat för enheten
      Givet följande intyg:
        | Intygstyp                   | Blankett enligt | Avser specialitet | Utfärdat   | Intygas av | Intygas i egenskap av    | Intygas även av | Intygas även i egenskap av |
        | Uppnådd specialistkompetens | SOSFS 2015:8    | Psykiatri         | 2024-06-10 | Anna Ek    | Huvudansvarig handledare | Vera Chef       | Extern bedömare            |
      När reglerna prövas per 2024-06-30
      Så är regeln inte tillämplig
      Och är regeln "Uppnådd specialistkompetens är intygad av verksamhetschef och huvudansvarig handledare" inte uppfylld

  Regel: Slutintyget anger vilket år huvudansvarig handledare gick handledarutbildningen

    Scenariomall: Året för huvudansvarig handledares utbildning
      Givet att "År för handledarutbildning" är "<år>" för "Anna Ek"
      Och följande intyg:
        | Intygstyp                   | Blankett enligt | Avser specialitet | Utfärdat   | Intygas av | Intygas i egenskap av    | Intygas även av | Intygas även i egenskap av |
        | Uppnådd specialistkompetens | SOSFS 2015:8    | Psykiatri         | 2024-06-10 | Anna Ek    | Huvudansvarig handledare | Vera Chef       | Verksamhetschef            |
      När reglerna prövas per 2024-06-30
      Så är regeln <utfall>
      Och gäller regeln som ett krav
      Och anges källan "SOSFS 2015:8 Läkarnas specialiseringstjänstgöring, Bilaga 2"

      Exempel:
        | år               | utfall                 |
        | 2016             | uppfylld               |
        | saknas           | inte uppfylld          |
        | inte registrerat | inte möjlig att avgöra |

  Regel: Varje intyg är undertecknat av den som får intyga

    Scenariomall: Vem som får intyga vad
      Givet ett intyg om "<intyg>" för delmål <mål> enligt SOSFS 2015:8 utfärdat 2023-05-15 av <roll> Anna Ek
      När reglerna prövas per 2024-06-30
      Så är regeln <utfall>
      Och gäller regeln som ett krav
      Och anges källan "SOSFS 2015:8 Läkarnas specialiseringstjänstgöring, Bilaga 3–7"

      Exempel:
        | intyg                                  | mål  | roll                     | utfall        |
        | Klinisk tjänstgöring under handledning | c1   | handledare               | uppfylld      |
        | Klinisk tjänstgöring under handledning | c1   | kursledare               | inte uppfylld |
        | Kurs                                   | c1   | kursledare               | uppfylld      |
        | Kurs                                   | c1   | verksamhetschef          | inte uppfylld |
        | Auskultation                           | b5   | huvudansvarig handledare | uppfylld      |
        | Kvalitets- och utvecklingsarbete       | a4   | handledare               | uppfylld      |
        | Självständigt skriftligt arbete        | a5   | studierektor             | inte uppfylld |
        | Självständigt skriftligt arbete        | a5   | handledare               | uppfylld      |

    Scenario: Ett intyg som är förberett men inte utfärdat är ingen brist
      Givet följande intyg:
        | Intygstyp                              | Blankett enligt | Utfärdat | Intygas av | Intygas i egenskap av |
        | Klinisk tjänstgöring under handledning | SOSFS 2015:8    | saknas   | saknas     | saknas                |
      När reglerna prövas per 2024-06-30
      Så är regeln uppfylld

    Scenario: Ingen vet i vilken roll intyget är undertecknat
      Givet följande intyg:
        | Intygstyp                              | Blankett enligt | Utfärdat   | Intygas av | Intygas i egenskap av |
        | Klinisk tjänstgöring under handledning | SOSFS 2015:8    | 2023-05-15 | Anna Ek    | okänt                 |
      När reglerna prövas per 2024-06-30
      Så är regeln inte möjlig att avgöra
      Och saknas uppgiften "Intygas i egenskap av"

  Regel: Varje handledare som har intygat var utbildad när intyget utfärdades

    Scenariomall: När den som har intygat om ett delmål som kontrolleras för hand gick handledarutbildningen
      Givet att "Avsedd specialitet" är "Ortopedi"
      Och ett intyg om "<intyg>" för delmål c1 enligt SOSFS 2015:8 utfärdat 2023-05-15 av <roll> Anna Ek
      Och att "Genomgången handledarutbildning" är "ja" för "Anna Ek"
      Och att "År för handledarutbildning" är "<år>" för "Anna Ek"
      Och att "Dag för handledarutbildning" är "<dag>" för "Anna Ek"
      När reglerna prövas per 2024-06-30
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
      Givet ett intyg om "Klinisk tjänstgöring under handledning" för delmål c1 enligt SOSFS 2015:8 utfärdat 2023-05-15 av handledare Anna Ek
      Och att "År för handledarutbildning" är "2024" för "Anna Ek"
      När reglerna prövas per 2024-06-30
      Så är regeln inte tillämplig

  Regel: Varje intyg är av ett slag som har en blankett

    Scenariomall: Vilka blanketter som finns
      Givet följande intyg:
        | Intygstyp | Blankett enligt | Utfärdat   |
        | <intyg>   | SOSFS 2015:8    | 2023-05-15 |
      När reglerna prövas per 2024-06-30
      Så är regeln <utfall>
      Och gäller regeln som ett krav

      Exempel:
        | intyg                                  | utfall                 |
        | Uppnådd specialistkompetens            | uppfylld               |
        | Auskultation                           | uppfylld               |
        | Klinisk tjänstgöring under handledning | uppfylld               |
        | Kurs                                   | uppfylld               |
        | Kvalitets- och utvecklingsarbete       | uppfylld               |
        | Självständigt skriftligt arbete        | uppfylld               |
        | Delmål i BT                            | inte uppfylld          |
        | Fullgjord BT                           | inte uppfylld          |
        | Uppnådd baskompetens                   | inte uppfylld          |
        | Fullgjord ST                           | inte uppfylld          |
        | Deltagande i utvecklingsarbete         | inte uppfylld          |
        | Medicinsk vetenskap (STa3)             | inte uppfylld          |
        | okänt                                  | inte möjlig att avgöra |

    Scenariomall: Ett intyg kan inte vara äldre än sin blankett
      Givet följande intyg:
        | Intygstyp | Blankett enligt | Utfärdat   |
        | Kurs      | SOSFS 2015:8    | <utfärdat> |
      När reglerna prövas per 2024-06-30
      Så är regeln <utfall>

      Exempel:
        | utfärdat   | utfall                 |
        | 2015-04-30 | inte uppfylld          |
        | 2015-05-01 | uppfylld               |
        | saknas     | uppfylld               |
        | okänt      | inte möjlig att avgöra |

  Regel: Den som intygar som huvudansvarig handledare är specialist i den avsedda specialiteten

    Scenariomall: Specialiteten hos den som har undertecknat som huvudansvarig handledare
      Givet följande läkare:
        | Namn     | Specialistkompetenser |
        | Lars Alm | Allmänmedicin         |
      Och följande intyg:
        | Intygstyp                   | Blankett enligt | Avser specialitet | Utfärdat   | Intygas av   | Intygas i egenskap av    | Intygas även av | Intygas även i egenskap av |
        | Uppnådd specialistkompetens | SOSFS 2015:8    | Psykiatri         | 2024-06-10 | <handledare> | Huvudansvarig handledare | Vera Chef       | Verksamhetschef            |
      När reglerna prövas per 2024-06-30
      Så är regeln <utfall>
      Och gäller regeln som ett krav

      Exempel:
        | handledare | utfall                 |
        | Anna Ek    | uppfylld               |
        | Lars Alm   | inte uppfylld          |
        | Ulf Rask   | inte uppfylld          |
        | Kim Berg   | inte möjlig att avgöra |
