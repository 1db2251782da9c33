# language: sv
@sosfs-2015-8
Egenskap: Handledning enligt SOSFS 2015:8
  Varje ST-läkare har en huvudansvarig handledare och varje tjänstgöringsperiod har en handledare.
  Kravet på handledarutbildning gäller alla handledare. Hur ofta handledning ges är inte föreskrivet.

  Bakgrund:
    Givet en utbildande enhet "Psykiatri Norr" med:
      | Specialitet | Psykiatri |
    Och en ST-läkare "Sara Lind" med:
      | Enhet                    | Psykiatri Norr |
      | Avsedd specialitet       | Psykiatri      |
      | Status                   | Pågående       |
      | Svensk AT fullgjord      | ja             |
      | Legitimation             | 2008-02-01     |
      | ST påbörjad              | 2010-01-01     |
      | Valt regelverk           | SOSFS 2015:8   |
      | Huvudansvarig handledare | Anna Ek        |
    Och följande läkare:
      | Namn       | Enhet          | Specialistkompetenser | Genomgången handledarutbildning |
      | Anna Ek    | Psykiatri Norr | Psykiatri             | ja                              |
      | Nils Ask   | Neurologi Syd  | Neurologi             | ja                              |
      | Olle Olsén | Neurologi Syd  | Neurologi             | nej                             |
    Och en utbildande enhet "Neurologi Syd"

  Regel: Huvudansvarig handledare är specialist i den specialitet ST-läkaren siktar mot

    Scenario: Samma specialitet
      När reglerna prövas per 2024-06-30
      Så är regeln uppfylld
      Och gäller regeln som ett krav

    Scenario: En neurolog kan inte vara huvudansvarig för en blivande psykiater
      Givet att "Huvudansvarig handledare" är "Nils Ask"
      När reglerna prövas per 2024-06-30
      Så är regeln inte uppfylld
      Och krävs åtgärden "Utse en huvudansvarig handledare med rätt specialitet, vid behov på en annan enhet." av "Verksamhetschefen"

    Scenario: Ingen huvudansvarig handledare är utsedd
      Givet att "Huvudansvarig handledare" inte finns
      När reglerna prövas per 2024-06-30
      Så är regeln inte uppfylld

    Scenario: Det är inte registrerat vem som är huvudansvarig
      Givet att "Huvudansvarig handledare" inte är registrerat
      När reglerna prövas per 2024-06-30
      Så är regeln inte möjlig att avgöra
      Och saknas uppgiften "Huvudansvarig handledare"

    Scenario: Handledarens specialistkompetens är inte registrerad
      Givet att "Specialistkompetenser" inte är registrerat för "Anna Ek"
      När reglerna prövas per 2024-06-30
      Så är regeln inte möjlig att avgöra
      Och saknas uppgiften "Specialistkompetenser"

    Scenariomall: Den som inte har börjat har ingen handledare än, och den som är klar ingen längre
      Givet att "Status" är "<status>"
      Och att "Huvudansvarig handledare" inte finns
      När reglerna prövas per 2024-06-30
      Så är regeln <utfall>

      Exempel:
        | status   | utfall                 |
        | Slutförd | inte tillämplig        |
        | Uppehåll | inte uppfylld          |
        | saknas   | inte tillämplig        |
        | okänt    | inte möjlig att avgöra |

  Regel: Huvudansvarig handledare har handledarutbildning

    Scenariomall: Huvudansvarig handledares handledarutbildning
      Givet att "Genomgången handledarutbildning" är "<genomgången>" för "Anna Ek"
      När reglerna prövas per 2024-06-30
      Så är regeln <utfall>
      Och gäller regeln som ett krav

      Exempel:
        | genomgången      | utfall                 |
        | ja               | uppfylld               |
        | nej              | inte uppfylld          |
        | inte registrerat | inte möjlig att avgöra |

  Regel: Huvudansvarig handledares utbildning täcker de fem områdena

    Scenariomall: Handledarutbildningens innehåll
      Givet att "Handledarutbildningens innehåll" är "<innehåll>" för "Anna Ek"
      När reglerna prövas per 2024-06-30
      Så är regeln <utfall>
      Och gäller regeln som ett allmänt råd

      Exempel:
        | innehåll                                                            | utfall                 |
        | Handledning, Pedagogik, Bedömning av kompetens, Kommunikation, Etik | uppfylld               |
        | Handledning, Pedagogik, Bedömning av kompetens, Kommunikation       | inte uppfylld          |
        | okänt                                                               | inte möjlig att avgöra |

    Scenario: Utan handledarutbildning finns inget innehåll att pröva
      Givet att "Genomgången handledarutbildning" är "nej" för "Anna Ek"
      När reglerna prövas per 2024-06-30
      Så är regeln inte tillämplig

  Regel: Huvudansvarig handledare arbetar på samma enhet som ST-läkaren

    Scenariomall: Huvudansvarig handledares arbetsplats
      Givet att "Enhet" är "<enhet>" för "Anna Ek"
      När reglerna prövas per 2024-06-30
      Så är regeln <utfall>
      Och gäller regeln som ett allmänt råd

      Exempel:
        | enhet            | utfall                 |
        | Psykiatri Norr   | uppfylld               |
        | Neurologi Syd    | inte uppfylld          |
        | inte registrerat | inte möjlig att avgöra |

    Scenariomall: Rådet gäller under uppehåll men inte när ST är slutförd
      Givet att "Status" är "<status>" för "Sara Lind"
      Och att "Enhet" är "Neurologi Syd" för "Anna Ek"
      När reglerna prövas per 2024-06-30
      Så är regeln <utfall>

      Exempel:
        | status   | utfall          |
        | Uppehåll | inte uppfylld   |
        | Slutförd | inte tillämplig |

  Regel: Varje tjänstgöringsperiod har en handledare med relevant specialistkompetens

    Scenariomall: Handledare under sidotjänstgöring i neurologi
      Givet följande tjänstgöring:
        | Tjänstgöringsställe | Utbildningsdel | Verksamhetens specialitet | Från och med | Till och med | Handledare   | Handledaren har relevant specialistkompetens för perioden |
        | Psykiatri Norr      | ST             | Psykiatri                 | 2023-01-01   | 2023-12-31   | Anna Ek      |                                                           |
        | Neurologi Syd       | ST             | Neurologi                 | 2024-01-01   | 2024-03-31   | <handledare> | <relevant>                                                |
      När reglerna prövas per 2024-06-30
      Så är regeln <utfall>
      Och gäller regeln som ett krav

      Exempel:
        | handledare       | relevant         | utfall                 |
        | Nils Ask         | inte registrerat | uppfylld               |
        | Anna Ek          | nej              | inte uppfylld          |
        | Anna Ek          | ja               | uppfylld               |
        | Anna Ek          | inte registrerat | inte möjlig att avgöra |
        | saknas           | inte registrerat | inte uppfylld          |
        | inte registrerat | inte registrerat | inte möjlig att avgöra |

    Scenario: Den som inte har börjat tjänstgöra har inget att pröva
      Givet att listan "Tjänstgöring" är tom
      När reglerna prövas per 2024-06-30
      Så är regeln inte tillämplig

    Scenariomall: Handledare från ett annat område före legitimationen, till exempel utomlands
      Givet att "Legitimation" är "2022-03-01"
      Och följande tjänstgöring:
        | Tjänstgöringsställe | Utbildningsdel | Verksamhetens specialitet | Från och med | Till och med | Handledare | Handledaren har relevant specialistkompetens för perioden | Tillgodoräknas med intyg |
        | Neurologi Syd       | ST             | Neurologi                 | <från>       | 2023-12-31   | Anna Ek    | nej                                                       | <tillgodoräknas>         |
      När reglerna prövas per 2024-06-30
      Så är regeln <utfall>

      Exempel: Den som handledde det som tillgodoräknas behöver inte vara specialist i området
        | från       | tillgodoräknas   | utfall                 |
        | 2022-02-28 | ja               | uppfylld               |
        | 2022-02-28 | nej              | inte uppfylld          |
        | 2022-02-28 | inte registrerat | inte möjlig att avgöra |
        | 2022-03-01 | ja               | inte uppfylld          |

  Regel: Varje handledare under tjänstgöringen har handledarutbildning

    Scenariomall: Handledarutbildning hos handledaren på sidotjänstgöringen
      Givet följande tjänstgöring:
        | Tjänstgöringsställe | Utbildningsdel | Verksamhetens specialitet | Från och med | Till och med | Handledare   |
        | Neurologi Syd       | ST             | Neurologi                 | 2024-01-01   | 2024-03-31   | <handledare> |
      När reglerna prövas per 2024-06-30
      Så är regeln <utfall>
      Och gäller regeln som ett krav

      Exempel:
        | handledare       | utfall                 |
        | Nils Ask         | uppfylld               |
        | Olle Olsén       | inte uppfylld          |
        | inte registrerat | inte möjlig att avgöra |
        | saknas           | inte tillämplig        |

    Scenariomall: Bara perioder i ST prövas
      Givet följande tjänstgöring:
        | Tjänstgöringsställe | Utbildningsdel | Verksamhetens specialitet | Från och med | Till och med | Handledare |
        | Neurologi Syd       | <del>          | Neurologi                 | 2024-01-01   | 2024-03-31   | Olle Olsén |
      När reglerna prövas per 2024-06-30
      Så är regeln <utfall>

      Exempel:
        | del   | utfall                 |
        | ST    | inte uppfylld          |
        | BT    | inte tillämplig        |
        | okänt | inte möjlig att avgöra |

    Scenariomall: En period från tiden före kravet på alla handledare prövas inte
      Givet följande tjänstgöring:
        | Tjänstgöringsställe | Utbildningsdel | Verksamhetens specialitet | Från och med | Till och med | Handledare |
        | Neurologi Syd       | ST             | Neurologi                 | 2009-01-01   | <till>       | Olle Olsén |
      När reglerna prövas per 2024-06-30
      Så är regeln <utfall>

      Exempel: Kravet började gälla den 1 september 2010
        | till       | utfall                 |
        | 2010-08-31 | inte tillämplig        |
        | 2010-09-01 | inte uppfylld          |
        | okänt      | inte möjlig att avgöra |

    Scenariomall: Handledare utan handledarutbildning före legitimationen, till exempel utomlands
      Givet att "Legitimation" är "2022-03-01"
      Och följande tjänstgöring:
        | Tjänstgöringsställe | Utbildningsdel | Verksamhetens specialitet | Från och med | Till och med | Handledare | Tillgodoräknas med intyg |
        | Neurologi Syd       | ST             | Neurologi                 | <från>       | 2023-12-31   | Olle Olsén | <tillgodoräknas>         |
      När reglerna prövas per 2024-06-30
      Så är regeln <utfall>

      Exempel: Den som handledde det som tillgodoräknas behöver inte ha handledarutbildning
        | från       | tillgodoräknas   | utfall                 |
        | 2022-02-28 | ja               | uppfylld               |
        | 2022-02-28 | nej              | inte uppfylld          |
        | 2022-02-28 | inte registrerat | inte möjlig att avgöra |
        | 2022-03-01 | ja               | inte uppfylld          |

  Regel: Varje handledare var utbildad senast när perioden slutade

    Scenariomall: När handledaren gick handledarutbildningen
      Givet följande tjänstgöring:
        | Tjänstgöringsställe | Utbildningsdel | Verksamhetens specialitet | Från och med | Till och med | Handledare |
        | Neurologi Syd       | ST             | Neurologi                 | 2022-01-10   | 2023-03-31   | Nils Ask   |
      Och att "År för handledarutbildning" är "<år>" för "Nils Ask"
      Och att "Dag för handledarutbildning" är "<dag>" för "Nils Ask"
      När reglerna prövas per 2024-06-30
      Så är regeln <utfall>
      Och gäller regeln som ett krav

      Exempel: Samma år behövs dagen
        | år               | dag              | utfall                 |
        | 2021             | inte registrerat | uppfylld               |
        | 2022             | inte registrerat | uppfylld               |
        | 2023             | inte registrerat | inte möjlig att avgöra |
        | 2023             | 2023-03-31       | uppfylld               |
        | 2023             | 2023-04-01       | inte uppfylld          |
        | 2024             | inte registrerat | inte uppfylld          |
        | inte registrerat | inte registrerat | inte möjlig att avgöra |

    Scenario: En handledare i BT prövas inte här
      Givet följande tjänstgöring:
        | Tjänstgöringsställe | Utbildningsdel | Verksamhetens specialitet | Från och med | Till och med | Handledare |
        | Neurologi Syd       | BT             | Neurologi                 | 2022-01-10   | 2023-03-31   | Nils Ask   |
      Och att "År för handledarutbildning" är "2024" för "Nils Ask"
      När reglerna prövas per 2024-06-30
      Så är regeln inte tillämplig

    Scenario: Den som handleder nu och just har utbildats var inte för sen
      Givet följande tjänstgöring:
        | Tjänstgöringsställe | Utbildningsdel | Verksamhetens specialitet | Från och med | Till och med | Handledare |
        | Neurologi Syd       | ST             | Neurologi                 | 2022-01-10   | saknas       | Nils Ask   |
      Och att "År för handledarutbildning" är "2024" för "Nils Ask"
      När reglerna prövas per 2024-06-30
      Så är regeln uppfylld

  Regel: Handledning ges fortlöpande och utgår från utbildningsprogrammet

    Scenariomall: Handledningens grund
      Givet att "Handledning ges kontinuerligt utifrån programmet" är "<svar>"
      När reglerna prövas per 2024-06-30
      Så är regeln <utfall>
      Och gäller regeln som ett krav

      Exempel:
        | svar  | utfall                 |
        | ja    | uppfylld               |
        | nej   | inte uppfylld          |
        | okänt | inte möjlig att avgöra |

  Regel: Handledningen är inplanerad i schemat

    Scenariomall: Handledning i schemat
      Givet att "Handledningen är inplanerad i schemat" är "<svar>"
      När reglerna prövas per 2024-06-30
      Så är regeln <utfall>
      Och gäller regeln som ett allmänt råd

      Exempel:
        | svar  | utfall                 |
        | ja    | uppfylld               |
        | nej   | inte uppfylld          |
        | okänt | inte möjlig att avgöra |

  Regel: Klinisk instruktion ges fortlöpande vid sidan av handledningen

    Scenariomall: Klinisk instruktion i det dagliga arbetet
      Givet att "Klinisk instruktion ges fortlöpande" är "<svar>"
      När reglerna prövas per 2024-06-30
      Så är regeln <utfall>
      Och gäller regeln som ett krav

      Exempel:
        | svar  | utfall                 |
        | ja    | uppfylld               |
        | nej   | inte uppfylld          |
        | okänt | inte möjlig att avgöra |
