# language: sv
@sosfs-2008-17
Egenskap: Slutintyg, handledarutbildning och tillgodoräknande enligt SOSFS 2008:17

  Bakgrund:
    Givet en ST-läkare "Sara Lind" med:
      | Avsedd specialitet       | Psykiatri     |
      | Status                   | Pågående      |
      | Legitimation             | 2008-02-01    |
      | ST påbörjad              | 2008-09-01    |
      | Valt regelverk           | SOSFS 2008:17 |
      | Planerat slutdatum       | 2020-06-30    |
      | Huvudansvarig handledare | Anna Ek       |
    Och att "Tidigare specialistkompetenser" inte finns
    Och följande läkare:
      | Namn      | Specialistkompetenser |
      | Anna Ek   | Psykiatri             |
      | Vera Chef | Psykiatri             |

  Regel: Uppnådd kompetens är intygad av både verksamhetschefen och handledaren

    Scenariomall: Vilka två roller som har undertecknat
      Givet följande intyg:
        | Intygstyp                   | Blankett enligt | Avser specialitet | Utfärdat   | Intygas av | Intygas i egenskap av | Intygas även av | Intygas även i egenskap av |
        | Uppnådd specialistkompetens | <blankett>      | Psykiatri         | 2020-06-10 | Vera Chef  | <första>              | Anna Ek         | <andra>                    |
      När reglerna prövas per 2020-06-30
      Så är regeln <utfall>
      Och gäller regeln som ett krav
      Och anges källan "SOSFS 2008:17 Läkarnas specialiseringstjänstgöring, 7 kap."

      Exempel:
        | första          | andra                                | blankett      | utfall                 |
        | Verksamhetschef | Handledare                           | SOSFS 2008:17 | uppfylld               |
        | Verksamhetschef | Huvudansvarig handledare             | SOSFS 2008:17 | uppfylld               |
        | Handledare      | Verksamhetschef                      | SOSFS 2008:17 | uppfylld               |
        | Handledare      | Huvudansvarig handledare             | SOSFS 2008:17 | inte uppfylld          |
        | Verksamhetschef | Annan läkare med specialistkompetens | SOSFS 2008:17 | inte uppfylld          |
        | Verksamhetschef | Handledare                           | SOSFS 2015:8  | inte uppfylld          |
        | Verksamhetschef | okänt                                | SOSFS 2008:17 | inte möjlig att avgöra |

    Scenario: En underskrift räcker inte
      Givet följande intyg:
        | Intygstyp                   | Blankett enligt | Avser specialitet | Utfärdat   | Intygas av | Intygas i egenskap av | Intygas även av | Intygas även i egenskap av |
        | Uppnådd specialistkompetens | SOSFS 2008:17   | Psykiatri         | 2020-06-10 | Vera Chef  | Verksamhetschef       | saknas          | saknas                     |
      När reglerna prövas per 2020-06-30
      Så är regeln inte uppfylld
      Och krävs åtgärden "Be verksamhetschefen och handledaren att underteckna slutintyget." av "ST-läkaren"

    Scenariomall: Slutintyget behövs först vid planerat slut
      Givet att listan "Intyg" är tom
      När reglerna prövas per <dag>
      Så är regeln <utfall>

      Exempel:
        | dag        | utfall             |
        | 2020-06-29 | ännu inte uppfylld |
        | 2020-06-30 | inte uppfylld      |

    Scenariomall: Ett slutintyg i en annan specialitet räknas inte
      Givet att "Tidigare specialistkompetenser" är "<tidigare>"
      Och följande intyg:
        | Intygstyp | Blankett enligt | Avser specialitet | Utfärdat | Intygas av | Intygas i egenskap av | Intygas även av | Intygas även i egenskap av |
        | Uppnådd specialistkompetens | SOSFS 2008:17 | <avser> | 2020-06-10 | Vera Chef | Verksamhetschef | Anna Ek | Handledare |
      När reglerna prövas per 2020-06-30
      Så är regeln <utfall>

      Exempel:
        | tidigare  | avser     | utfall                 |
        | Geriatrik | Geriatrik | inte uppfylld          |
        | Geriatrik | Psykiatri | uppfylld               |
        | Geriatrik |           | inte möjlig att avgöra |
        | saknas    | Geriatrik | inte uppfylld          |
        | saknas    |           | inte möjlig att avgöra |

  Regel: Handledaren var utbildad när slutintyget utfärdades

    Scenariomall: När handledaren gick handledarutbildningen
      Givet följande intyg:
        | Intygstyp                   | Blankett enligt | Avser specialitet | Utfärdat   | Intygas av | Intygas i egenskap av | Intygas även av | Intygas även i egenskap av |
        | Uppnådd specialistkompetens | SOSFS 2008:17   | Psykiatri         | <utfärdat> | Vera Chef  | Verksamhetschef       | Anna Ek         | Handledare                 |
      Och att "Genomgången handledarutbildning" är "<utbildad>" för "Anna Ek"
      Och att "År för handledarutbildning" är "<år>" för "Anna Ek"
      Och att "Dag för handledarutbildning" är "<dag>" för "Anna Ek"
      När reglerna prövas per 2020-06-30
      Så är regeln <utfall>
      Och gäller regeln som ett krav

      Exempel: Året avgör, utom när det är intygets eget år; ett intyg som är äldre än kravet prövas inte
        | utfärdat   | utbildad | år               | dag              | utfall                 |
        | 2020-06-10 | ja       | 2019             | inte registrerat | uppfylld               |
        | 2020-06-10 | ja       | 2020             | 2020-06-10       | uppfylld               |
        | 2020-06-10 | ja       | 2020             | 2020-06-11       | inte uppfylld          |
        | 2020-06-10 | ja       | 2020             | inte registrerat | inte möjlig att avgöra |
        | 2020-06-10 | ja       | 2021             | inte registrerat | inte uppfylld          |
        | 2020-06-10 | ja       | inte registrerat | inte registrerat | inte möjlig att avgöra |
        | 2020-06-10 | nej      | inte registrerat | inte registrerat | inte uppfylld          |
        | 2010-09-01 | ja       | 2011             | inte registrerat | inte uppfylld          |
        | 2010-08-31 | ja       | 2011             | inte registrerat | inte tillämplig        |

  Regel: Huvudansvarig handledare har handledarutbildning, senast från den 1 september 2010

    Scenariomall: Handledarutbildning
      Givet följande läkare:
        | Namn    | Specialistkompetenser | Genomgången handledarutbildning |
        | Anna Ek | Psykiatri             | <utbildning>                    |
      När reglerna prövas per <dag>
      Så är regeln <utfall>
      Och gäller regeln som ett krav

      Exempel:
        | utbildning | dag        | utfall                 |
        | ja         | 2018-05-15 | uppfylld               |
        | nej        | 2018-05-15 | inte uppfylld          |
        | okänt      | 2018-05-15 | inte möjlig att avgöra |
        | nej        | 2010-09-01 | inte uppfylld          |
        | nej        | 2010-08-31 | inte i kraft           |

    Scenariomall: ST slutförd före kravet
      Givet att "Legitimation" är "2003-02-01"
      Och att "Status" är "Slutförd"
      Och att "ST slutförd" är "<slutförd>"
      Och att "Ansökan inkommen" är "2010-11-01"
      Och följande läkare:
        | Namn    | Specialistkompetenser | Genomgången handledarutbildning |
        | Anna Ek | Psykiatri             | nej                             |
      När reglerna prövas per 2018-05-15
      Så är regeln <utfall>

      Exempel: Den som blev klar före den 1 september 2010 prövas inte
        | slutförd   | utfall                 |
        | 2010-08-31 | inte tillämplig        |
        | 2010-09-01 | inte uppfylld          |
        | okänt      | inte möjlig att avgöra |

    Scenariomall: Den som är klar har ingen handledare längre
      Givet att "Status" är "<status>"
      Och att "ST slutförd" är "2018-04-30"
      Och att "Huvudansvarig handledare" inte finns
      När reglerna prövas per 2018-05-15
      Så är regeln <utfall>

      Exempel:
        | status   | utfall          |
        | Slutförd | inte tillämplig |
        | Uppehåll | inte uppfylld   |

  Regel: Varje handledare under tjänstgöring efter den 31 augusti 2010 har handledarutbildning

    Scenariomall: Handledare under en tjänstgöringsperiod
      Givet följande läkare:
        | Namn    | Specialistkompetenser | Genomgången handledarutbildning |
        | Bo Palm | Psykiatri             | <utbildning>                    |
      Och följande tjänstgöring:
        | Från och med | Till och med | Handledare |
        | 2010-03-01   | <slut>       | Bo Palm    |
      När reglerna prövas per 2018-05-15
      Så är regeln <utfall>
      Och gäller regeln som ett krav

      Exempel: En period som slutade innan kravet kom prövas inte
        | utbildning | slut       | utfall                 |
        | ja         | 2010-09-01 | uppfylld               |
        | nej        | 2010-09-01 | inte uppfylld          |
        | nej        | 2010-08-31 | inte tillämplig        |
        | nej        | okänt      | inte möjlig att avgöra |
        | okänt      | 2010-09-01 | inte möjlig att avgöra |

    Scenariomall: Tid före legitimationen, till exempel utomlands
      Givet att "Legitimation" är "2012-03-01"
      Och följande läkare:
        | Namn    | Specialistkompetenser | Genomgången handledarutbildning |
        | Bo Palm | Psykiatri             | nej                             |
      Och följande tjänstgöring:
        | Från och med | Till och med | Handledare | Tillgodoräknas med intyg |
        | <från>       | 2014-12-31   | Bo Palm    | <tillgodoräknas>         |
      När reglerna prövas per 2018-05-15
      Så är regeln <utfall>

      Exempel: Den som handledde det som tillgodoräknas behöver inte ha handledarutbildning
        | från       | tillgodoräknas   | utfall                 |
        | 2012-02-29 | ja               | uppfylld               |
        | 2012-02-29 | nej              | inte uppfylld          |
        | 2012-02-29 | inte registrerat | inte möjlig att avgöra |
        | 2012-03-01 | ja               | inte uppfylld          |

  Regel: Högst hälften av en tidigare ST tillgodoräknas

    Scenariomall: Tid från en tidigare ST på 60 månader
      Givet att "Tidigare specialistkompetenser" är "Geriatrik"
      Och att "Månader som tillgodoräknas från tidigare ST" är "<månader>"
      Och att "Längden på tidigare ST i månader" är "60"
      När reglerna prövas per 2018-05-15
      Så är regeln <utfall>
      Och gäller regeln som ett krav

      Exempel:
        | månader | utfall                 |
        | 30      | uppfylld               |
        | 31      | inte uppfylld          |
        | 0       | inte tillämplig        |
        | okänt   | inte möjlig att avgöra |

    Scenariomall: Hälften av en tidigare ST av annan längd räknas ut för hand
      Givet att "Tidigare specialistkompetenser" är "Geriatrik"
      Och att "Månader som tillgodoräknas från tidigare ST" är "33"
      Och att "Längden på tidigare ST i månader" är "66"
      Och att "Tillgodoräknad tid är godtagen enligt manuell kontroll" är "<godtagen>"
      När reglerna prövas per 2018-05-15
      Så är regeln <utfall>

      Exempel:
        | godtagen         | utfall                 |
        | ja               | uppfylld               |
        | nej              | inte uppfylld          |
        | inte registrerat | inte möjlig att avgöra |

    Scenariomall: Av en ST som inte ledde till specialistkompetens godtas det som har kontrollerats för hand
      Givet att "Tidigare specialistkompetenser" inte finns
      Och att "Månader som tillgodoräknas från tidigare ST" är "24"
      Och att "Längden på tidigare ST i månader" är "36"
      Och att "Tillgodoräknad tid är godtagen enligt manuell kontroll" är "<godtagen>"
      När reglerna prövas per 2018-05-15
      Så är regeln <utfall>

      Exempel:
        | godtagen         | utfall                 |
        | ja               | uppfylld               |
        | nej              | inte uppfylld          |
        | inte registrerat | inte möjlig att avgöra |
