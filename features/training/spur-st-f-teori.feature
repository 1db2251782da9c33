# language: sv
@spur-st
Egenskap: ST-SPUR område F: Teoretisk utbildning
  Område F frågar efter kurser, internutbildning och självstudier.
  Kursintyg prövas för den som blev klar det senaste året och den vars planerade slut har kommit.

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

  Regel: Kurserna för de gemensamma delmålen är intygade (SOSFS 2015:8)

    Scenariomall: Kursintyg för a1, a2, a5 och a6 vid planerat slut
      Givet att "Planerat slutdatum" är "2024-06-30"
      Och följande intyg:
        | Intygstyp | Delmål     | Blankett enligt | Utfärdat   | Intygas i egenskap av |
        | Kurs      | a1, a2, a5 | SOSFS 2015:8    | 2023-05-15 | Kursledare            |
        | Kurs      | <sista>    | <blankett>      | 2024-05-15 | <roll>                |
      När reglerna prövas per <dag>
      Så är regeln <utfall>
      Och gäller regeln som ett krav

      Exempel:
        | sista | blankett       | roll             | dag        | utfall                 |
        | a6    | SOSFS 2015:8   | Kursledare       | 2024-06-30 | uppfylld               |
        | a6    | HSLF-FS 2021:8 | Kursledare       | 2024-06-30 | inte uppfylld          |
        | a6    | SOSFS 2015:8   | Verksamhetschef  | 2024-06-30 | inte uppfylld          |
        | a6    | SOSFS 2015:8   | inte registrerat | 2024-06-30 | inte möjlig att avgöra |
        | a3    | SOSFS 2015:8   | Kursledare       | 2024-06-30 | inte uppfylld          |
        | okänt | SOSFS 2015:8   | Kursledare       | 2024-06-30 | inte möjlig att avgöra |
        | a3    | SOSFS 2015:8   | Kursledare       | 2024-06-29 | inte tillämplig        |

    Scenariomall: En kurs i två delar, där handledaren har intygat den andra delen
      Givet att "Planerat slutdatum" är "2024-06-30"
      Och följande intyg:
        | Intygstyp | Delmål         | Blankett enligt | Utfärdat   | Intygas i egenskap av    | Intygas av   |
        | Kurs      | a1, a2, a5     | SOSFS 2015:8    | 2023-05-15 | Kursledare               |              |
        | Kurs      | a1, a2, a5, a6 | SOSFS 2015:8    | 2024-05-15 | Huvudansvarig handledare | <handledare> |
      När reglerna prövas per 2024-06-30
      Så är regeln <utfall>

      Exempel: Olle Bo saknar handledarutbildning, så hans intyg räknas inte för a6
        | handledare | utfall        |
        | Anna Ek    | uppfylld      |
        | Olle Bo    | inte uppfylld |

  Regel: Kurserna för de gemensamma delmålen är intygade (HSLF-FS 2021:8)

    Scenariomall: Kursintyg för STa1, STa4, STa5 och STa6 vid planerat slut
      Givet att "Valt regelverk" är "HSLF-FS 2021:8"
      Och att "Planerat slutdatum" är "2024-06-30"
      Och följande intyg:
        | Intygstyp | Delmål           | Blankett enligt | Utfärdat   | Intygas i egenskap av |
        | Kurs      | STa1, STa4, STa5 | HSLF-FS 2021:8  | 2023-05-15 | Kursledare            |
        | Kurs      | <sista>          | HSLF-FS 2021:8  | 2024-05-15 | Kursledare            |
      När reglerna prövas per 2024-06-30
      Så är regeln <utfall>
      Och gäller regeln som ett krav

      Exempel:
        | sista | utfall                 |
        | STa6  | uppfylld               |
        | STa2  | inte uppfylld          |
        | okänt | inte möjlig att avgöra |

  Regel: Internutbildningen är regelbunden och schemalagd

    Scenariomall: Internutbildning i schemat
      Givet att "Regelbunden schemalagd internutbildning" är "<svar>"
      När reglerna prövas per 2024-06-30
      Så är regeln <utfall>
      Och gäller regeln som en kvalitetsindikator

      Exempel:
        | svar  | utfall                 |
        | ja    | uppfylld               |
        | nej   | inte uppfylld          |
        | okänt | inte möjlig att avgöra |

  Regel: Minst en timme internutbildning i veckan

    Scenariomall: Internutbildningens omfattning
      Givet att "Internutbildning timmar per vecka" är "<timmar>"
      När reglerna prövas per 2024-06-30
      Så är regeln <utfall>
      Och gäller regeln som en kvalitetsindikator

      Exempel:
        | timmar | utfall                 |
        | 1      | uppfylld               |
        | 0,5    | inte uppfylld          |
        | okänt  | inte möjlig att avgöra |

  Regel: Minst fyra timmar självstudier i veckan

    Scenariomall: Tid för självstudier
      Givet att "Självstudier timmar per vecka" är "<timmar>"
      När reglerna prövas per 2024-06-30
      Så är regeln <utfall>
      Och gäller regeln som en kvalitetsindikator

      Exempel:
        | timmar | utfall                 |
        | 4      | uppfylld               |
        | 3,5    | inte uppfylld          |
        | okänt  | inte möjlig att avgöra |

  Regel: Specialistexamen eller kunskapsprov uppmuntras

    Scenariomall: Specialistexamen
      Givet att "Specialistexamen eller kunskapsprov uppmuntras" är "<svar>"
      När reglerna prövas per 2024-06-30
      Så är regeln <utfall>
      Och gäller regeln som en kvalitetsindikator

      Exempel:
        | svar  | utfall                 |
        | ja    | uppfylld               |
        | nej   | inte uppfylld          |
        | okänt | inte möjlig att avgöra |

  Regel: Det finns tidskriftsklubb eller litteraturseminarium

    Scenariomall: Tidskriftsklubb
      Givet att "Tidskriftsklubb eller litteraturseminarium" är "<svar>"
      När reglerna prövas per 2024-06-30
      Så är regeln <utfall>
      Och gäller regeln som en kvalitetsindikator

      Exempel:
        | svar  | utfall                 |
        | ja    | uppfylld               |
        | nej   | inte uppfylld          |
        | okänt | inte möjlig att avgöra |
