# language: sv
@sosfs-2008-17
Egenskap: Enhetens skyldigheter enligt SOSFS 2008:17
  Reglerna gällde enheter där någon utbildades enligt SOSFS 2008:17, till och med den 30 april 2022.

  Bakgrund:
    Givet en utbildande enhet "Psykiatri Norr" med:
      | Utbildar ST-läkare sedan | 2005-01-01 |
      | Studierektor             | Anna Ek    |
    Och en ST-läkare "Sara Lind" med:
      | Enhet              | Psykiatri Norr |
      | Avsedd specialitet | Psykiatri      |
      | Status             | Pågående       |
      | Legitimation       | 2012-02-01     |
      | Valt regelverk     | SOSFS 2008:17  |
    Och följande läkare:
      | Namn    |
      | Anna Ek |

  Regel: Studierektorn har specialistkompetens

    Scenariomall: Studierektorns specialistkompetens
      Givet följande läkare:
        | Namn    | Specialistkompetenser |
        | Anna Ek | <specialiteter>       |
      När reglerna prövas per 2021-05-15
      Så är regeln <utfall>
      Och gäller regeln som ett allmänt råd
      Och anges källan "SOSFS 2008:17 Läkarnas specialiseringstjänstgöring, 1 kap. 2 §"

      Exempel:
        | specialiteter | utfall                 |
        | Psykiatri     | uppfylld               |
        | saknas        | inte uppfylld          |
        | okänt         | inte möjlig att avgöra |

    Scenario: Det prövas inte om enheten måste ha en studierektor
      Givet att "Studierektor" inte finns för "Psykiatri Norr"
      När reglerna prövas per 2021-05-15
      Så är regeln inte tillämplig

  Regel: Studierektorn är en organisatorisk stödfunktion

    Scenariomall: Studierektorns stöd
      Givet att "Studierektor är ett organisatoriskt stöd" är "<svar>" för "Psykiatri Norr"
      När reglerna prövas per 2021-05-15
      Så är regeln <utfall>
      Och gäller regeln som ett allmänt råd

      Exempel:
        | svar  | utfall                 |
        | ja    | uppfylld               |
        | nej   | inte uppfylld          |
        | okänt | inte möjlig att avgöra |

  Regel: Enheten granskas externt

    Scenariomall: Slag av granskning
      Givet följande kvalitetsgranskningar:
        | Enhet          | Slag   | Granskare | Genomförd  |
        | Psykiatri Norr | <slag> | SPUR      | 2018-02-14 |
      När reglerna prövas per 2021-05-15
      Så är regeln <utfall>
      Och gäller regeln som ett krav

      Exempel:
        | slag   | utfall                 |
        | Extern | uppfylld               |
        | Intern | inte uppfylld          |
        | okänt  | inte möjlig att avgöra |

    Scenariomall: En enhet som nyss har börjat utbilda får här fem år på sig
      Givet att "Utbildar ST-läkare sedan" är "2016-05-15" för "Psykiatri Norr"
      Och att listan "Kvalitetsgranskningar" är tom
      När reglerna prövas per <dag>
      Så är regeln <utfall>

      Exempel:
        | dag        | utfall             |
        | 2021-05-15 | ännu inte uppfylld |
        | 2021-05-16 | inte uppfylld      |

    Scenariomall: Reglerna om enheten slutade gälla när regelverket inte längre kunde väljas
      Givet att listan "Kvalitetsgranskningar" är tom
      När reglerna prövas per <dag>
      Så är regeln <utfall>

      Exempel:
        | dag        | utfall        |
        | 2022-04-30 | inte uppfylld |
        | 2022-05-01 | inte i kraft  |

    Scenario: Ingen vid enheten utbildas enligt SOSFS 2008:17
      Givet att "Valt regelverk" är "SOSFS 2015:8" för "Sara Lind"
      Och att listan "Kvalitetsgranskningar" är tom
      När reglerna prövas per 2021-05-15
      Så är regeln inte tillämplig

  Regel: Den som granskar externt har inga band till enheten

    Scenariomall: Granskarens band
      Givet följande kvalitetsgranskningar:
        | Enhet          | Slag   | Genomförd  | Ekonomiska, administrativa eller organisatoriska band till vårdgivaren | Ekonomiska, administrativa eller organisatoriska band till enheten |
        | Psykiatri Norr | Extern | 2018-02-14 | <vårdgivaren>                                                          | <enheten>                                                          |
      När reglerna prövas per 2021-05-15
      Så är regeln <utfall>
      Och gäller regeln som ett krav

      Exempel: Kravet är att inga band finns till enheten
        | vårdgivaren | enheten          | utfall                 |
        | nej         | inte registrerat | uppfylld               |
        | ja          | nej              | uppfylld               |
        | ja          | ja               | inte uppfylld          |
        | ja          | inte registrerat | inte möjlig att avgöra |

  Regel: Rutinerna för den externa granskningen är dokumenterade

    Scenariomall: Dokumenterade rutiner
      Givet att "Rutinerna för extern granskning är dokumenterade" är "<svar>" för "Psykiatri Norr"
      När reglerna prövas per 2021-05-15
      Så är regeln <utfall>
      Och gäller regeln som ett krav

      Exempel:
        | svar  | utfall                 |
        | ja    | uppfylld               |
        | nej   | inte uppfylld          |
        | okänt | inte möjlig att avgöra |

  Regel: Den externa granskningen omfattar kvalitetskraven i 3 kap. 1–7 §§

    Scenariomall: Granskningens omfattning
      Givet följande kvalitetsgranskningar:
        | Enhet          | Slag   | Genomförd  | Omfattar kraven i 3 kap. 1–7 §§ SOSFS 2008:17 |
        | Psykiatri Norr | <slag> | 2018-02-14 | <svar>                                        |
      När reglerna prövas per 2021-05-15
      Så är regeln <utfall>
      Och gäller regeln som ett krav

      Exempel: Utan extern granskning prövas inte vad den omfattade
        | slag   | svar  | utfall                 |
        | Extern | ja    | uppfylld               |
        | Extern | nej   | inte uppfylld          |
        | Extern | okänt | inte möjlig att avgöra |
        | Intern | ja    | inte tillämplig        |
