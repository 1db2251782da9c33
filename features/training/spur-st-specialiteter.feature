# language: sv
@spur-st
Egenskap: ST-SPUR: Specialiteternas egna mått
  Riktvärdena för enskilda specialiteter är förslag som en specialitetsförening byter ut i tabellerna. De räknas
  som kvalitetsindikatorer. Mått som en region eller en utbildningsbok har publicerat är lokala och ger aldrig ett
  sämre omdöme.

  Bakgrund:
    Givet en utbildande enhet "Kliniken" med:
      | Specialitet | Kirurgi |
    Och en ST-läkare "Sara Lind" med:
      | Enhet               | Kliniken     |
      | Avsedd specialitet  | Kirurgi      |
      | Status              | Pågående     |
      | Svensk AT fullgjord | ja           |
      | Valt regelverk      | SOSFS 2015:8 |
      | ST påbörjad         | 2022-03-01   |
      | Planerat slutdatum  | 2027-02-28   |

  Regel: Studierektorn har tid efter antalet ST-läkare

    Scenariomall: För en ST-läkare räcker 0,4 timmar i veckan
      Givet att "Studierektorns timmar i veckan för enhetens ST" är "<timmar>" för "Kliniken"
      När reglerna prövas per 2024-06-30
      Så är regeln <utfall> för "Kliniken"
      Och gäller regeln som en kvalitetsindikator

      Exempel:
        | timmar | utfall                 |
        | 0,4    | uppfylld               |
        | 0,3    | inte uppfylld          |
        | okänt  | inte möjlig att avgöra |

  Regel: Specialitetens inslag finns i utbildningen

    Scenariomall: Ett inslag som specialiteten behöver
      Givet att "Avsedd specialitet" är "<specialitet>"
      Och att "Specialitetens inslag som finns i utbildningen" är "<inslag>" för "Kliniken"
      När reglerna prövas per 2024-06-30
      Så är regeln "<regel>" <utfall> för "Kliniken"
      Och gäller regeln som en kvalitetsindikator

      Exempel:
        | specialitet               | inslag                                 | regel                                                         | utfall                 |
        | Internmedicin             | Avdelning, mottagning och jour ingår   | Internmedicin: avdelning, mottagning och jour ingår           | uppfylld               |
        | Internmedicin             | saknas                                 | Internmedicin: avdelning, mottagning och jour ingår           | inte uppfylld          |
        | Internmedicin             | Specialist på plats dagtid             | Internmedicin: specialist på plats dagtid                     | uppfylld               |
        | Internmedicin             | Avdelning, mottagning och jour ingår   | Internmedicin: specialist på plats dagtid                     | inte uppfylld          |
        | Internmedicin             | Två års gemensam bas är planerad       | Internmedicin: två års gemensam bas är planerad               | uppfylld               |
        | Internmedicin             | saknas                                 | Internmedicin: två års gemensam bas är planerad               | inte uppfylld          |
        | Anestesi och intensivvård | Loggbok över egna procedurer           | Anestesi och intensivvård: loggbok över egna procedurer       | uppfylld               |
        | Anestesi och intensivvård | Simulatorträning och CRM               | Anestesi och intensivvård: loggbok över egna procedurer       | inte uppfylld          |
        | Anestesi och intensivvård | Simulatorträning och CRM               | Anestesi och intensivvård: simulatorträning och CRM           | uppfylld               |
        | Kirurgi                   | Operationslogg med den egna rollen     | Kirurgi: logg över egna operationer med den egna rollen       | uppfylld               |
        | Psykiatri                 | Utbildning i tvångsvård (LPT)          | Psykiatri: utbildning i tvångsvård                            | uppfylld               |
        | Psykiatri                 | Utbildning i tvångsvård (LPT)          | Psykiatri: handledning i psykoterapi                          | inte uppfylld          |
        | Akutsjukvård              | Akutläkare med specialistkompetens på golvet | Akutsjukvård: specialist på golvet                      | uppfylld               |
        | Akutsjukvård              | Program för ultraljud                  | Akutsjukvård: program för trauma och simulering               | inte uppfylld          |
        | Akutsjukvård              | Program för trauma och simulering      | Akutsjukvård: skyddad undervisning en halv dag i veckan       | inte uppfylld          |
        | Neurologi                 | saknas                                 | Kirurgi: logg över egna operationer med den egna rollen       | inte tillämplig        |

    Scenariomall: Utan uppgift om inslagen går det inte att avgöra
      Givet att "Avsedd specialitet" är "<specialitet>"
      Och att "Specialitetens inslag som finns i utbildningen" är "<inslag>" för "Kliniken"
      När reglerna prövas per 2024-06-30
      Så är regeln "<regel>" inte möjlig att avgöra för "Kliniken"
      Och saknas uppgiften "Specialitetens inslag som finns i utbildningen"
      Och gäller regeln "<regel>" som en kvalitetsindikator

      Exempel:
        | specialitet   | inslag           | regel                                                   |
        | Internmedicin | okänt            | Internmedicin: avdelning, mottagning och jour ingår     |
        | Internmedicin | inte registrerat | Internmedicin: avdelning, mottagning och jour ingår     |
        | Internmedicin | okänt            | Internmedicin: specialist på plats dagtid               |
        | Internmedicin | inte registrerat | Internmedicin: specialist på plats dagtid               |
        | Internmedicin | okänt            | Internmedicin: två års gemensam bas är planerad         |
        | Internmedicin | inte registrerat | Internmedicin: två års gemensam bas är planerad         |
        | Kirurgi       | okänt            | Kirurgi: logg över egna operationer med den egna rollen |
        | Kirurgi       | inte registrerat | Kirurgi: logg över egna operationer med den egna rollen |
        | Akutsjukvård  | okänt            | Akutsjukvård: program för ultraljud                     |
        | Akutsjukvård  | inte registrerat | Akutsjukvård: program för ultraljud                     |

  Regel: Specialister på plats i specialiteten

    Scenariomall: Allmänmedicin ska ha två specialister på plats
      Givet att "Avsedd specialitet" är "Allmänmedicin"
      Och följande läkare:
        | Namn    | Enhet    | Specialistkompetenser |
        | Anna Ek | Kliniken | Allmänmedicin         |
        | Olle Bo | Kliniken | <andra>               |
      När reglerna prövas per 2024-06-30
      Så är regeln "Minst 2 specialister i allmänmedicin på plats" <utfall> för "Kliniken"
      Och gäller regeln som en kvalitetsindikator

      Exempel:
        | andra         | utfall                 |
        | Allmänmedicin | uppfylld               |
        | Geriatrik     | inte uppfylld          |
        | okänt         | inte möjlig att avgöra |

  Regel: Bedömningar med den metod specialiteten föreslår

    Scenariomall: DOPS varje år i anestesi
      Givet att "Avsedd specialitet" är "Anestesi och intensivvård"
      Och följande bedömningar:
        | Datum   | Metod   |
        | <datum> | <metod> |
      När reglerna prövas per 2024-06-30
      Så är regeln "DOPS varje år för ST-läkare i anestesi och intensivvård" <utfall> för "Kliniken"
      Och gäller regeln som en kvalitetsindikator

      Exempel:
        | datum      | metod    | utfall                 |
        | 2023-06-30 | DOPS     | uppfylld               |
        | 2023-06-29 | DOPS     | inte uppfylld          |
        | 2024-03-01 | Mini-CEX | inte uppfylld          |
        | 2024-03-01 | okänt    | inte möjlig att avgöra |

  Regel: I kirurgi opererar ST-läkaren i snitt minst 1 dag i veckan

    Scenariomall: Operationsdagar i veckan
      Givet att "Operationsdagar i veckan i genomsnitt" är "<dagar>"
      När reglerna prövas per 2024-06-30
      Så är regeln <utfall> för "Kliniken"
      Och gäller regeln som en kvalitetsindikator

      Exempel:
        | dagar | utfall                 |
        | 1     | uppfylld               |
        | 0,5   | inte uppfylld          |
        | okänt | inte möjlig att avgöra |

  Regel: Minst fyra större bedömningar under ST

    Scenariomall: Fyra kollegier, årsrapporter eller MSF
      Givet att "Planerat slutdatum" är "2024-06-30"
      Och följande bedömningar:
        | Datum      | Metod               |
        | 2021-05-10 | Specialistkollegium |
        | 2022-05-10 | Årsrapport          |
        | 2023-05-10 | MSF (360 grader)    |
        | 2024-05-10 | <fjärde>            |
      När reglerna prövas per 2024-06-30
      Så är regeln <utfall> för "Kliniken"
      Och gäller regeln som en lokal riktlinje

      Exempel:
        | fjärde              | utfall                 |
        | Specialistkollegium | uppfylld               |
        | Mini-CEX            | inte uppfylld          |
        | okänt               | inte möjlig att avgöra |

  Regel: Placeringar, inslag och kurser som någon annan har publicerat är lokala mått

    Scenariomall: Smärtplacering enligt ett universitetssjukhus
      Givet att "Avsedd specialitet" är "Anestesi och intensivvård"
      Och att "Planerat slutdatum" är "2024-06-30"
      Och att listan "Frånvaro" är tom
      Och följande tjänstgöring:
        | Från och med | Till och med | Sysselsättningsgrad i procent | Slag av placering |
        | 2023-04-01   | <till>       | 100                           | <placering>       |
      När reglerna prövas per 2024-06-30
      Så är regeln "Anestesi och intensivvård: minst 1 månad smärta, lokalt mått" <utfall> för "Kliniken"
      Och gäller regeln som en lokal riktlinje

      Exempel:
        | till       | placering | utfall                 |
        | 2023-04-30 | Smärta    | uppfylld               |
        | 2023-04-29 | Smärta    | inte uppfylld          |
        | 2023-04-30 | Transport | inte uppfylld          |
        | 2023-04-30 | okänt     | inte möjlig att avgöra |

    Scenariomall: Utbildningseftermiddag i allmänmedicin
      Givet att "Avsedd specialitet" är "Allmänmedicin"
      Och att "Specialitetens inslag som finns i utbildningen" är "<inslag>" för "Kliniken"
      När reglerna prövas per 2024-06-30
      Så är regeln "Allmänmedicin: utbildningseftermiddag varje vecka, lokalt mått" <utfall> för "Kliniken"
      Och gäller regeln som en lokal riktlinje

      Exempel:
        | inslag                           | utfall                 |
        | Utbildningseftermiddag varje vecka | uppfylld             |
        | saknas                           | inte uppfylld          |
        | okänt                            | inte möjlig att avgöra |

    Scenariomall: Kurser i obstetrik och gynekologi
      Givet att "Avsedd specialitet" är "Obstetrik och gynekologi"
      Och att "Planerat slutdatum" är "2024-06-30"
      Och följande intyg:
        | Intygstyp | Utfärdat   | Avser specialitet        |
        | Kurs      | 2024-05-20 | Obstetrik och gynekologi |
        | Kurs      | 2024-05-20 | Obstetrik och gynekologi |
        | Kurs      | 2024-05-20 | Obstetrik och gynekologi |
        | Kurs      | 2024-05-20 | Obstetrik och gynekologi |
        | Kurs      | 2024-05-20 | Obstetrik och gynekologi |
        | Kurs      | 2024-05-20 | Obstetrik och gynekologi |
        | Kurs      | 2024-05-20 | Obstetrik och gynekologi |
        | Kurs      | 2024-05-20 | Obstetrik och gynekologi |
        | Kurs      | 2024-05-20 | Obstetrik och gynekologi |
        | Kurs      | 2024-05-20 | Obstetrik och gynekologi |
        | Kurs      | 2024-05-20 | <elfte>                  |
      När reglerna prövas per 2024-06-30
      Så är regeln "Obstetrik och gynekologi: minst 11 kurser i specialiteten, lokalt mått" <utfall> för "Kliniken"
      Och gäller regeln som en lokal riktlinje

      Exempel:
        | elfte                    | utfall                 |
        | Obstetrik och gynekologi | uppfylld               |
        | Geriatrik                | inte uppfylld          |
        | okänt                    | inte möjlig att avgöra |
