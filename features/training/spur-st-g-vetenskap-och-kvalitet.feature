# language: sv
@spur-st
Egenskap: ST-SPUR område G: Medicinsk vetenskap och kvalitetsarbete
  Område G frågar efter vetenskapligt arbete och kvalitetsarbete.
  Intyg prövas för den som blev klar det senaste året och den vars planerade slut har kommit.

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
      | Namn     | Enhet          | Specialistkompetenser | Genomgången handledarutbildning | År för handledarutbildning |
      | Anna Ek  | Psykiatri Norr | Psykiatri             | ja                              | 2010                       |
      | Nils Ask | saknas         | Neurologi             | ja                              | 2010                       |
      | Olle Bo  | saknas         | Psykiatri             | nej                             |                            |

  Regel: Självständigt skriftligt arbete och kurs i vetenskap är intygade (a5)

    Scenariomall: Skriftligt arbete enligt a5 vid planerat slut
      Givet att "Planerat slutdatum" är "2024-06-30"
      Och ett intyg om "Kurs" för delmål a5 enligt SOSFS 2015:8 utfärdat 2023-05-15 av handledare Anna Ek
      Och ett intyg om "<intyg>" för delmål a5 enligt SOSFS 2015:8 utfärdat 2024-03-01 av handledare Anna Ek
      När reglerna prövas per <dag>
      Så är regeln <utfall>
      Och gäller regeln som ett krav

      Exempel:
        | intyg                           | dag        | utfall                 |
        | Självständigt skriftligt arbete | 2024-06-30 | uppfylld               |
        | Auskultation                    | 2024-06-30 | inte uppfylld          |
        | okänt                           | 2024-06-30 | inte möjlig att avgöra |
        | Auskultation                    | 2024-06-29 | inte tillämplig        |

  Regel: Varje ST-läkare har gjort ett eget kvalitetsarbete (a4)

    Scenariomall: Eget kvalitetsarbete enligt a4 vid planerat slut
      Givet att "Planerat slutdatum" är "2024-06-30"
      Och ett intyg om "<intyg>" för delmål a4 enligt SOSFS 2015:8 utfärdat 2024-03-01 av handledare Anna Ek
      När reglerna prövas per <dag>
      Så är regeln <utfall>
      Och gäller regeln som ett krav

      Exempel:
        | intyg                            | dag        | utfall                 |
        | Kvalitets- och utvecklingsarbete | 2024-06-30 | uppfylld               |
        | Kurs                             | 2024-06-30 | inte uppfylld          |
        | okänt                            | 2024-06-30 | inte möjlig att avgöra |
        | Kurs                             | 2024-06-29 | inte tillämplig        |

    Scenariomall: Handledaren som intygar ett eget kvalitetsarbete hade sin handledarutbildning då
      Givet att "Planerat slutdatum" är "2024-06-30"
      Och ett intyg om "Kvalitets- och utvecklingsarbete" för delmål a4 enligt SOSFS 2015:8 utfärdat 2024-03-01 av handledare Anna Ek
      Och att "Genomgången handledarutbildning" är "<utbildad>" för "Anna Ek"
      Och att "År för handledarutbildning" är "<år>" för "Anna Ek"
      Och att "Dag för handledarutbildning" är "<dag>" för "Anna Ek"
      När reglerna prövas per 2024-06-30
      Så är regeln <utfall>

      Exempel: Året avgör, utom när det är intygets eget år: då behövs dagen
        | utbildad | år               | dag              | utfall                 |
        | ja       | 2023             | inte registrerat | uppfylld               |
        | ja       | 2024             | 2024-03-01       | uppfylld               |
        | ja       | 2024             | 2024-03-02       | inte uppfylld          |
        | ja       | 2024             | inte registrerat | inte möjlig att avgöra |
        | ja       | 2025             | inte registrerat | inte uppfylld          |
        | ja       | inte registrerat | inte registrerat | inte möjlig att avgöra |
        | nej      | inte registrerat | inte registrerat | inte uppfylld          |

  Regel: Varje ST-läkare har deltagit i utvecklingsarbete (STa2)

    Scenariomall: Utvecklingsarbete enligt STa2 vid planerat slut
      Givet att "Valt regelverk" är "HSLF-FS 2021:8"
      Och att "Planerat slutdatum" är "2024-06-30"
      Och ett intyg om "<intyg>" för delmål STa2 enligt HSLF-FS 2021:8 utfärdat 2024-03-01 av handledare Anna Ek
      När reglerna prövas per 2024-06-30
      Så är regeln <utfall>
      Och gäller regeln som ett krav

      Exempel:
        | intyg                          | utfall                 |
        | Deltagande i utvecklingsarbete | uppfylld               |
        | Kurs                           | inte uppfylld          |
        | okänt                          | inte möjlig att avgöra |

  Regel: Regionens krav på vetenskapligt arbete följs (STa3)

    Scenariomall: Regionens eget krav är lokalt
      Givet att "Valt regelverk" är "<regelverk>"
      Och att "Regionens krav på vetenskapligt arbete (STa3) följs" är "<följs>"
      När reglerna prövas per 2024-06-30
      Så är regeln <utfall>
      Och gäller regeln som en lokal riktlinje

      Exempel:
        | regelverk      | följs | utfall                 |
        | HSLF-FS 2021:8 | ja    | uppfylld               |
        | HSLF-FS 2021:8 | nej   | inte uppfylld          |
        | HSLF-FS 2021:8 | okänt | inte möjlig att avgöra |
        | SOSFS 2015:8   | nej   | inte tillämplig        |

  Regel: Tio veckor är avsatta för vetenskapligt arbete

    Scenariomall: Veckor för vetenskapligt arbete vid planerat slut
      Givet att "Planerat slutdatum" är "2024-06-30"
      Och att "Veckor avsatta för vetenskapligt arbete" är "<veckor>"
      När reglerna prövas per 2024-06-30
      Så är regeln <utfall>
      Och gäller regeln som en lokal riktlinje

      Exempel:
        | veckor | utfall                 |
        | 10     | uppfylld               |
        | 9      | inte uppfylld          |
        | okänt  | inte möjlig att avgöra |

  Regel: Den som intygar vetenskapligt arbete har vetenskaplig kompetens

    Scenariomall: Vetenskaplig kompetens hos den som intygar
      Givet ett intyg om "Självständigt skriftligt arbete" för delmål a5 enligt SOSFS 2015:8 utfärdat 2024-03-01 av handledare Anna Ek
      Och att "Doktorsexamen" är "<doktorsexamen>" för "Anna Ek"
      Och att "Vetenskaplig kompetens på annan grund än doktorsexamen" är "nej" för "Anna Ek"
      När reglerna prövas per 2024-06-30
      Så är regeln <utfall>
      Och gäller regeln som en kvalitetsindikator

      Exempel:
        | doktorsexamen | utfall                 |
        | ja            | uppfylld               |
        | nej           | inte uppfylld          |
        | okänt         | inte möjlig att avgöra |

    Scenario: Varje intyg om vetenskapligt arbete prövas, inte bara ett av dem
      Givet ett intyg om "Självständigt skriftligt arbete" för delmål a5 enligt SOSFS 2015:8 utfärdat 2023-03-01 av handledare Anna Ek
      Och ett intyg om "Självständigt skriftligt arbete" för delmål a5 enligt SOSFS 2015:8 utfärdat 2024-03-01 av handledare Olle Bo
      Och att "Doktorsexamen" är "ja" för "Anna Ek"
      Och att "Doktorsexamen" är "nej" för "Olle Bo"
      Och att "Vetenskaplig kompetens på annan grund än doktorsexamen" är "nej" för "Olle Bo"
      När reglerna prövas per 2024-06-30
      Så är regeln inte uppfylld

  Regel: ST-läkarna deltar i enhetens kvalitetsarbete

    Scenariomall: Deltagande i enhetens kvalitetsarbete
      Givet att "Deltar i enhetens kvalitetsarbete" är "<svar>"
      När reglerna prövas per 2024-06-30
      Så är regeln <utfall>
      Och gäller regeln som en kvalitetsindikator

      Exempel:
        | svar  | utfall                 |
        | ja    | uppfylld               |
        | nej   | inte uppfylld          |
        | okänt | inte möjlig att avgöra |
