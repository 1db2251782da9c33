# language: sv
@sosfs-2015-8
Egenskap: Tjänstgöringens längd enligt SOSFS 2015:8
  ST är minst fem år på heltid (2 kap. 2 §), eller fyra och ett halvt med doktorsexamen (6 kap. 2 §).
  Deltid räknas om till heltid. Ledighet räknas bort, men inte semester: så är det i AT, och för ST är det ur minnet.

  Bakgrund:
    Givet en ST-läkare "Sara Lind" med:
      | Avsedd specialitet                          | Psykiatri    |
      | Status                                      | Pågående     |
      | Svensk AT fullgjord                         | ja           |
      | Valt regelverk                              | SOSFS 2015:8 |
      | Legitimation                                | 2014-02-01   |
      | ST påbörjad                                 | 2014-03-01   |
      | Planerat slutdatum                          | 2024-06-30   |
      | Doktorsexamen                               | nej          |
      | Månader som tillgodoräknas från tidigare ST | 0            |
    Och att listan "Frånvaro" är tom

  Regel: ST är minst fem år på heltid, eller fyra och ett halvt med doktorsexamen

    Scenario: Fem år på dagen räcker
      Givet tjänstgöring i ST från 2018-03-01 till 2023-02-28 på 100 procent
      När reglerna prövas per 2024-06-30
      Så är regeln uppfylld
      Och gäller regeln som ett krav
      Och anges källan "SOSFS 2015:8 Läkarnas specialiseringstjänstgöring, 2 kap. 2 §"

    Scenario: En dag mindre än fem år räcker inte
      Givet tjänstgöring i ST från 2018-03-01 till 2023-02-27 på 100 procent
      När reglerna prövas per 2024-06-30
      Så är regeln inte uppfylld
      Och krävs åtgärden "Planera in den tid som saknas och flytta fram planerat slut." av "Huvudansvarig handledare"

    Scenario: Den som har tid kvar till planerat slut har ännu inte brustit
      Givet tjänstgöring i ST från 2018-03-01 till 2023-02-27 på 100 procent
      När reglerna prövas per 2024-06-29
      Så är regeln ännu inte uppfylld

    Scenariomall: Doktorsexamen kortar tiden till fyra och ett halvt år
      Givet att "Doktorsexamen" är "<doktorsexamen>"
      Och tjänstgöring i ST från 2018-03-01 till <till> på 100 procent
      När reglerna prövas per 2024-06-30
      Så är regeln <utfall>

      Exempel:
        | doktorsexamen | till       | utfall                 |
        | ja            | 2022-08-31 | uppfylld               |
        | ja            | 2022-08-30 | inte uppfylld          |
        | nej           | 2022-08-31 | inte uppfylld          |
        | okänt         | 2022-08-31 | inte möjlig att avgöra |

    Scenariomall: Deltid räknas om till heltid
      Givet tjänstgöring i ST från 2014-03-01 till <till> på <grad> procent
      När reglerna prövas per 2024-06-30
      Så är regeln <utfall>

      Exempel:
        | grad | till       | utfall        |
        | 50   | 2024-02-29 | uppfylld      |
        | 50   | 2024-02-28 | inte uppfylld |
        | 80   | 2020-05-31 | uppfylld      |

    Scenariomall: Ledighet räknas bort, men inte semester
      Givet tjänstgöring i ST från 2018-03-01 till 2023-08-31 på 100 procent
      Och <ledighet> från 2020-01-01 till <till>
      När reglerna prövas per 2024-06-30
      Så är regeln <utfall>

      Exempel:
        | ledighet               | till       | utfall        |
        | föräldraledighet       | 2020-06-30 | uppfylld      |
        | föräldraledighet       | 2020-07-01 | inte uppfylld |
        | längre sjukfrånvaro    | 2020-07-01 | inte uppfylld |
        | annan obetald ledighet | 2020-07-01 | inte uppfylld |
        | lagstadgad semester    | 2020-07-01 | uppfylld      |

    Scenariomall: Når tiden fram bara med BT avgörs längden för hand
      Givet att "Minsta längd nådd med tillgodoräknad tid enligt manuell kontroll" är "<godtagen>"
      Och tjänstgöring i BT från 2017-09-01 till 2018-02-28 på 100 procent
      Och tjänstgöring i ST från 2018-03-01 till <till> på 100 procent
      När reglerna prövas per 2024-06-30
      Så är regeln <utfall>

      Exempel: Sex månader i BT
        | till       | godtagen         | utfall                 |
        | 2022-08-31 | inte registrerat | inte möjlig att avgöra |
        | 2022-08-31 | ja               | uppfylld               |
        | 2022-08-31 | nej              | inte uppfylld          |
        | 2022-08-30 | ja               | inte uppfylld          |
        | 2023-02-28 | nej              | uppfylld               |

    Scenario: Dagar i AT räknas inte fast de är registrerade som ST
      Givet att "Legitimation" är "2019-08-31"
      Och följande AT-tjänstgöringar:
        | AT:s id | ST-läkare |
        | AT1     | Sara Lind |
      Och följande AT-perioder:
        | Allmäntjänstgöring | Anställningsform | Från och med | Till och med |
        | AT1                | AT-tjänst        | 2018-03-01   | 2019-08-30   |
      Och tjänstgöring i ST från 2018-03-01 till 2019-08-30 på 100 procent
      Och tjänstgöring i ST från 2019-08-31 till 2023-02-28 på 100 procent
      När reglerna prövas per 2024-06-30
      Så är regeln inte uppfylld

    Scenariomall: Tid före legitimationen räknas om den tillgodoräknas med intyg
      Givet att "Svensk AT fullgjord" är "nej"
      Och att listan "AT-tjänstgöringar" är tom
      Och att "ST påbörjad" är "2018-03-01"
      Och att "Legitimation" är "<legitimation>"
      Och följande tjänstgöring:
        | Utbildningsdel | Från och med | Till och med | Sysselsättningsgrad i procent | Tillgodoräknas med intyg |
        | ST             | 2018-03-01   | 2018-12-31   | 100                           | <intyg>                  |
        | ST             | 2019-01-01   | 2023-02-28   | 100                           |                          |
      När reglerna prövas per 2024-06-30
      Så är regeln <utfall>

      Exempel: Tio månader utomlands före legitimationen
        | legitimation | intyg | utfall                 |
        | 2019-01-01   | ja    | uppfylld               |
        | 2019-01-01   | nej   | inte uppfylld          |
        | 2019-01-01   |       | inte möjlig att avgöra |

      Exempel: Legitimationen kom mitt i den första perioden, som behöver delas
        | legitimation | intyg | utfall                 |
        | 2018-07-01   | nej   | inte möjlig att avgöra |
        | 2018-12-31   | nej   | inte möjlig att avgöra |
        | 2018-03-01   | nej   | uppfylld               |

    Scenario: Utan dagen för legitimationen går längden inte att avgöra
      Givet tjänstgöring i ST från 2018-03-01 till 2023-02-28 på 100 procent
      Och att "Legitimation" inte är registrerat
      När reglerna prövas per 2024-06-30
      Så är regeln inte möjlig att avgöra

    Scenario: Utan uppgift om frånvaron går längden inte att avgöra
      Givet tjänstgöring i ST från 2018-03-01 till 2023-08-31 på 100 procent
      Och att listan "Frånvaro" inte är registrerad
      När reglerna prövas per 2024-06-30
      Så är regeln inte möjlig att avgöra
      Och saknas uppgiften "Frånvaro"

    Scenariomall: Tillgodoräknad tid läggs ihop med den egna
      Givet att "Doktorsexamen" är "<doktorsexamen>"
      Och att "Månader som tillgodoräknas från tidigare ST" är "<månader>"
      Och tjänstgöring i ST från 2018-03-01 till <till> på 100 procent
      När reglerna prövas per 2024-06-30
      Så är regeln <utfall>

      Exempel: 2020-08-31 är precis trettio månader efter att ST började, 2020-02-29 tjugofyra
        | doktorsexamen | månader | till       | utfall                 |
        | nej           | 30      | 2020-08-31 | uppfylld               |
        | nej           | 29      | 2020-08-31 | inte uppfylld          |
        | ja            | 30      | 2020-02-29 | uppfylld               |
        | nej           | 30      | 2020-02-29 | inte uppfylld          |
        | nej           | okänt   | 2020-08-31 | inte möjlig att avgöra |

    Scenariomall: Tid i en tidigare ST räknas inte, fast perioderna är registrerade
      Givet att "Legitimation" är "2016-02-01"
      Och att "ST påbörjad" är "2018-03-01"
      Och att "Tidigare specialistkompetenser" är "<tidigare>"
      Och tjänstgöring i ST från 2017-03-01 till 2018-02-28 på 100 procent
      Och tjänstgöring i ST från 2018-03-01 till 2022-02-28 på 100 procent
      När reglerna prövas per 2024-06-30
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
      När reglerna prövas per 2024-06-30
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
      När reglerna prövas per 2024-06-30
      Så är regeln inte möjlig att avgöra
      Och saknas uppgiften "Längden på tidigare ST i månader"

    Scenariomall: Precis hälften av en tidigare ST av annan längd
      Givet att "Tidigare specialistkompetenser" är "Geriatrik"
      Och att "Månader som tillgodoräknas från tidigare ST" är "<månader>"
      Och att "Längden på tidigare ST i månader" är "<längd>"
      När reglerna prövas per 2024-06-30
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
      När reglerna prövas per 2024-06-30
      Så är regeln <utfall>

      Exempel:
        | godtagen         | utfall                 |
        | ja               | uppfylld               |
        | nej              | inte uppfylld          |
        | inte registrerat | inte möjlig att avgöra |
