# language: sv
@hslf-fs-2021-8
Egenskap: Tjänstgöringens längd och bastjänstgöringen enligt HSLF-FS 2021:8
  ST omfattar minst fem och ett halvt år på heltid och inleds med minst sex månaders BT, som räknas in
  (patientsäkerhetsförordningen 4 kap. 1 §). Den som har Socialstyrelsens intyg om godkänd BT prövas inte på nytt.

  Bakgrund:
    Givet en ST-läkare "Sara Lind" med:
      | Avsedd specialitet                          | Psykiatri      |
      | Status                                      | Pågående       |
      | Valt regelverk                              | HSLF-FS 2021:8 |
      | Legitimation                                | 2021-08-01     |
      | ST påbörjad                                 | 2021-09-01     |
      | Planerat slutdatum                          | 2027-06-30     |
      | Doktorsexamen                               | nej            |
      | Månader som tillgodoräknas från tidigare ST | 0              |
    Och att "Intyg om godkänd BT" inte finns
    Och att listan "Frånvaro" är tom

  Regel: ST är minst fem och ett halvt år på heltid med BT inräknad

    Scenario: Sex månader BT och fem år ST räcker på dagen
      Givet tjänstgöring i BT från 2021-09-01 till 2022-02-28 på 100 procent
      Och tjänstgöring i ST från 2022-03-01 till 2027-02-28 på 100 procent
      När reglerna prövas per 2027-06-30
      Så är regeln uppfylld
      Och gäller regeln som ett krav
      Och anges källan "Patientsäkerhetsförordning (2010:1369), 4 kap. 1 §"

    Scenario: En dag mindre räcker inte
      Givet tjänstgöring i BT från 2021-09-01 till 2022-02-28 på 100 procent
      Och tjänstgöring i ST från 2022-03-01 till 2027-02-27 på 100 procent
      När reglerna prövas per 2027-06-30
      Så är regeln inte uppfylld

    Scenario: Före planerat slut är tiden ännu inte ute
      Givet tjänstgöring i BT från 2021-09-01 till 2022-02-28 på 100 procent
      Och tjänstgöring i ST från 2022-03-01 till 2027-02-27 på 100 procent
      När reglerna prövas per 2027-06-29
      Så är regeln ännu inte uppfylld

    Scenariomall: Ledighet räknas bort, men inte semester, enligt HSLF-FS 2021:8
      Givet tjänstgöring i BT från 2021-09-01 till 2022-02-28 på 100 procent
      Och tjänstgöring i ST från 2022-03-01 till 2027-02-28 på 100 procent
      Och <ledighet> från 2024-07-01 till 2024-07-01
      När reglerna prövas per 2027-06-30
      Så är regeln <utfall>

      Exempel:
        | ledighet            | utfall        |
        | föräldraledighet    | inte uppfylld |
        | lagstadgad semester | uppfylld      |

    Scenariomall: Om en doktorsexamen kortar tiden avgörs för hand
      Givet att "Doktorsexamen" är "<doktorsexamen>"
      Och att "Minsta längd nådd med tillgodoräknad tid enligt manuell kontroll" är "<kontrollerat>"
      Och tjänstgöring i BT från 2021-09-01 till 2022-02-28 på 100 procent
      Och tjänstgöring i ST från 2022-03-01 till <till> på 100 procent
      När reglerna prövas per 2027-06-30
      Så är regeln <utfall>

      Exempel:
        | doktorsexamen | till       | kontrollerat     | utfall                 |
        | ja            | 2026-08-31 | ja               | uppfylld               |
        | ja            | 2026-08-31 | nej              | inte uppfylld          |
        | ja            | 2026-08-31 | inte registrerat | inte möjlig att avgöra |
        | ja            | 2026-08-30 | inte registrerat | inte uppfylld          |
        | nej           | 2026-08-31 | inte registrerat | inte uppfylld          |

    Scenariomall: Tillgodoräknad tid läggs ihop med den egna, BT inräknad
      Givet att "Månader som tillgodoräknas från tidigare ST" är "<månader>"
      Och tjänstgöring i BT från 2021-09-01 till 2022-02-28 på 100 procent
      Och tjänstgöring i ST från 2022-03-01 till 2024-08-31 på 100 procent
      När reglerna prövas per 2027-06-30
      Så är regeln <utfall>

      Exempel: Sex månader BT och trettio månader ST
        | månader | utfall                 |
        | 30      | uppfylld               |
        | 29      | inte uppfylld          |
        | okänt   | inte möjlig att avgöra |

    Scenariomall: BT är styrkt med intyg men inte registrerad som tjänstgöring
      Givet att "Intyg om godkänd BT" är "<intyg>"
      Och att "Minsta längd nådd med tillgodoräknad tid enligt manuell kontroll" är "<kontrollerat>"
      Och tjänstgöring i ST från 2022-03-01 till <till> på 100 procent
      När reglerna prövas per 2027-06-30
      Så är regeln <utfall>

      Exempel: Hur lång BT var är inte känt, så att ingen längd på ST säger att tiden är för kort
        | intyg      | till       | kontrollerat     | utfall                 |
        | 2022-04-01 | 2027-02-28 | ja               | uppfylld               |
        | 2022-04-01 | 2027-02-28 | inte registrerat | inte möjlig att avgöra |
        | 2022-04-01 | 2026-08-31 | ja               | uppfylld               |
        | 2022-04-01 | 2026-08-31 | nej              | inte uppfylld          |
        | 2022-04-01 | 2026-08-31 | inte registrerat | inte möjlig att avgöra |
        | saknas     | 2027-02-28 | ja               | inte uppfylld          |

    Scenariomall: BT är styrkt med intyg och bara till en del registrerad som tjänstgöring
      Givet att "Intyg om godkänd BT" är "2022-04-01"
      Och tjänstgöring i BT från 2021-09-01 till <BT till> på 100 procent
      Och tjänstgöring i ST från 2022-03-01 till <till> på 100 procent
      När reglerna prövas per 2027-06-30
      Så är regeln <utfall>

      Exempel: Mindre än sex månader BT är registrerade, så att ingen längd på ST säger att tiden är för kort
        | BT till    | till       | utfall                 |
        | 2021-11-30 | 2027-02-28 | inte möjlig att avgöra |
        | 2021-11-30 | 2026-02-28 | inte möjlig att avgöra |
        | 2022-02-27 | 2026-02-28 | inte möjlig att avgöra |

      Exempel: Sex månader BT är registrerade
        | BT till    | till       | utfall                 |
        | 2022-02-28 | 2027-02-28 | uppfylld               |
        | 2022-02-28 | 2027-02-27 | inte uppfylld          |

    Scenariomall: BT före legitimationen räknas i längden om den är godtagen
      Givet att "Legitimation" är "2021-12-01"
      Och att "Intyg om godkänd BT" är "<BT-intyg>"
      Och följande tjänstgöring:
        | Utbildningsdel | Från och med | Till och med | Sysselsättningsgrad i procent | Tillgodoräknas med intyg |
        | BT             | 2021-09-01   | 2021-11-30   | 100                           | <intyg>                  |
        | BT             | 2021-12-01   | 2022-02-28   | 100                           | nej                      |
        | ST             | 2022-03-01   | 2027-02-28   | 100                           |                          |
      När reglerna prövas per 2027-06-30
      Så är regeln <utfall>

      Exempel:
        | intyg | BT-intyg   | utfall                 |
        | ja    | saknas     | uppfylld               |
        | nej   | saknas     | inte uppfylld          |
        | okänt | saknas     | inte möjlig att avgöra |
        | nej   | 2022-04-01 | uppfylld               |

    Scenariomall: Tid i en tidigare ST räknas inte, fast perioderna är registrerade
      Givet att "Legitimation" är "2020-02-01"
      Och att "ST påbörjad" är "2021-09-01"
      Och att "Tidigare specialistkompetenser" är "<tidigare>"
      Och tjänstgöring i ST från 2020-09-01 till 2021-08-31 på 100 procent
      Och tjänstgöring i ST från 2021-09-01 till 2026-02-28 på 100 procent
      När reglerna prövas per 2027-06-30
      Så är regeln <utfall>

      Exempel: Ett år före ST, och tolv månader fattas i den
        | tidigare  | utfall                 |
        | Geriatrik | inte uppfylld          |
        | saknas    | uppfylld               |
        | okänt     | inte möjlig att avgöra |

  Regel: Högst hälften av en tidigare ST tillgodoräknas

    Scenariomall: Hälften av en tidigare ST på fem år
      Givet att "Tidigare specialistkompetenser" är "Geriatrik"
      Och att "Månader som tillgodoräknas från tidigare ST" är "<månader>"
      Och att "Längden på tidigare ST i månader" är "60"
      När reglerna prövas per 2027-06-30
      Så är regeln <utfall>
      Och gäller regeln som ett krav

      Exempel:
        | månader | utfall          |
        | 30      | uppfylld        |
        | 31      | inte uppfylld   |
        | 0       | inte tillämplig |

    Scenario: Längden på den tidigare ST:n är inte registrerad
      Givet att "Tidigare specialistkompetenser" är "Geriatrik"
      Och att "Månader som tillgodoräknas från tidigare ST" är "30"
      När reglerna prövas per 2027-06-30
      Så är regeln inte möjlig att avgöra
      Och saknas uppgiften "Längden på tidigare ST i månader"

    Scenariomall: Precis hälften av en tidigare ST av annan längd
      Givet att "Tidigare specialistkompetenser" är "Geriatrik"
      Och att "Månader som tillgodoräknas från tidigare ST" är "<månader>"
      Och att "Längden på tidigare ST i månader" är "<längd>"
      När reglerna prövas per 2027-06-30
      Så är regeln <utfall>

      Exempel:
        | månader | längd | utfall        |
        | 24      | 54    | uppfylld      |
        | 27      | 54    | uppfylld      |
        | 28      | 54    | inte uppfylld |
        | 29,5    | 59    | uppfylld      |
        | 30      | 59    | inte uppfylld |
        | 30,5    | 61    | uppfylld      |
        | 33      | 66    | uppfylld      |
        | 34      | 66    | inte uppfylld |

    Scenariomall: Av en ST som inte ledde till specialistkompetens godtas det som har kontrollerats för hand
      Givet att "Tidigare specialistkompetenser" inte finns
      Och att "Månader som tillgodoräknas från tidigare ST" är "24"
      Och att "Längden på tidigare ST i månader" är "36"
      Och att "Tillgodoräknad tid är godtagen enligt manuell kontroll" är "<godtagen>"
      När reglerna prövas per 2027-06-30
      Så är regeln <utfall>

      Exempel:
        | godtagen         | utfall                 |
        | ja               | uppfylld               |
        | nej              | inte uppfylld          |
        | inte registrerat | inte möjlig att avgöra |

  Regel: ST inleds med minst sex månaders BT

    Scenariomall: Sex månader BT
      Givet tjänstgöring i BT från 2021-09-01 till <till> på <grad> procent
      När reglerna prövas per 2027-06-30
      Så är regeln <utfall>
      Och gäller regeln som ett krav

      Exempel:
        | till       | grad | utfall        |
        | 2022-02-28 | 100  | uppfylld      |
        | 2022-02-27 | 100  | inte uppfylld |
        | 2022-08-31 | 50   | uppfylld      |
        | 2022-02-28 | 80   | inte uppfylld |

    Scenario: Socialstyrelsens intyg om godkänd BT räcker
      Givet att "Intyg om godkänd BT" är "2022-04-01"
      Och att listan "Tjänstgöring" är tom
      När reglerna prövas per 2027-06-30
      Så är regeln uppfylld

    Scenario: Den som har svensk AT men har valt HSLF-FS 2021:8 behöver också BT
      Givet att "Svensk AT fullgjord" är "ja"
      Och att listan "Tjänstgöring" är tom
      När reglerna prövas per 2027-06-30
      Så är regeln inte uppfylld

    Scenario: Tjänstgöringen är inte registrerad
      När reglerna prövas per 2027-06-30
      Så är regeln inte möjlig att avgöra
      Och saknas uppgiften "Tjänstgöring"

  Regel: BT innehåller tjänstgöring i både primärvård och akut sjukvård

    Scenariomall: BT i olika vårdformer
      Givet följande tjänstgöring:
        | Utbildningsdel | Vårdform      | Från och med | Till och med | Sysselsättningsgrad i procent |
        | BT             | Primärvård    | 2021-09-01   | 2021-11-30   | 100                           |
        | BT             | <andra delen> | 2021-12-01   | 2022-02-28   | 100                           |
      När reglerna prövas per 2027-06-30
      Så är regeln <utfall>
      Och gäller regeln som ett krav

      Exempel:
        | andra delen   | utfall                 |
        | Akut sjukvård | uppfylld               |
        | Primärvård    | inte uppfylld          |
        | okänt         | inte möjlig att avgöra |

    Scenariomall: En del som gjordes före legitimationen räknas om den tillgodoräknas med intyg
      Givet att "Legitimation" är "2021-12-01"
      Och följande tjänstgöring:
        | Utbildningsdel | Vårdform      | Från och med | Till och med | Sysselsättningsgrad i procent | Tillgodoräknas med intyg |
        | BT             | Primärvård    | 2021-09-01   | 2021-11-30   | 100                           | <intyg>                  |
        | BT             | Akut sjukvård | 2021-12-01   | 2022-02-28   | 100                           |                          |
      När reglerna prövas per 2027-06-30
      Så är regeln <utfall>

      Exempel:
        | intyg | utfall                 |
        | ja    | uppfylld               |
        | nej   | inte uppfylld          |
        |       | inte möjlig att avgöra |

  Regel: BT innehåller minst tre månader i primärvård och tre i akut sjukvård

    Scenariomall: Tre månader av varje är ett råd
      Givet följande tjänstgöring:
        | Utbildningsdel | Vårdform      | Från och med | Till och med      | Sysselsättningsgrad i procent |
        | BT             | Primärvård    | 2021-09-01   | <primärvård till> | 100                           |
        | BT             | Akut sjukvård | 2021-12-01   | 2022-02-28        | 100                           |
      När reglerna prövas per 2027-06-30
      Så är regeln <utfall>
      Och gäller regeln som ett allmänt råd

      Exempel:
        | primärvård till | utfall        |
        | 2021-11-30      | uppfylld      |
        | 2021-11-29      | inte uppfylld |

    Scenario: Vårdformen för en del av BT är okänd
      Givet följande tjänstgöring:
        | Utbildningsdel | Vårdform   | Från och med | Till och med | Sysselsättningsgrad i procent |
        | BT             | Primärvård | 2021-09-01   | 2021-11-30   | 100                           |
        | BT             | okänt      | 2021-12-01   | 2022-02-28   | 100                           |
      När reglerna prövas per 2027-06-30
      Så är regeln inte möjlig att avgöra
      Och saknas uppgiften "Vårdform"

    Scenariomall: Ledighet under BT gör en del för kort, men inte semester
      Givet följande tjänstgöring:
        | Utbildningsdel | Vårdform      | Från och med | Till och med | Sysselsättningsgrad i procent |
        | BT             | Primärvård    | 2021-09-01   | 2021-12-31   | 100                           |
        | BT             | Akut sjukvård | 2022-01-01   | 2022-04-30   | 100                           |
      Och <ledighet> från <från> till <till>
      När reglerna prövas per 2027-06-30
      Så är regeln <utfall>

      Exempel: Fyra månader av varje, och ledigt en månad eller en dag mer
        | ledighet            | från       | till       | utfall        |
        | föräldraledighet    | 2021-11-01 | 2021-11-30 | uppfylld      |
        | föräldraledighet    | 2021-11-01 | 2021-12-01 | inte uppfylld |
        | längre sjukfrånvaro | 2022-03-01 | 2022-04-01 | inte uppfylld |
        | lagstadgad semester | 2022-03-01 | 2022-04-01 | uppfylld      |

    Scenariomall: Tre månader före legitimationen räknas om de tillgodoräknas med intyg
      Givet att "Legitimation" är "2021-12-01"
      Och följande tjänstgöring:
        | Utbildningsdel | Vårdform      | Från och med | Till och med | Sysselsättningsgrad i procent | Tillgodoräknas med intyg |
        | BT             | Primärvård    | 2021-09-01   | 2021-11-30   | 100                           | <intyg>                  |
        | BT             | Akut sjukvård | 2021-12-01   | 2022-02-28   | 100                           |                          |
      När reglerna prövas per 2027-06-30
      Så är regeln <utfall>

      Exempel:
        | intyg | utfall        |
        | ja    | uppfylld      |
        | nej   | inte uppfylld |

    Scenario: Primärvård under ST räknas inte in i BT
      Givet följande tjänstgöring:
        | Utbildningsdel | Vårdform      | Från och med | Till och med | Sysselsättningsgrad i procent |
        | BT             | Akut sjukvård | 2021-09-01   | 2022-02-28   | 100                           |
        | ST             | Primärvård    | 2022-03-01   | 2022-05-31   | 100                           |
      När reglerna prövas per 2027-06-30
      Så är regeln inte uppfylld
