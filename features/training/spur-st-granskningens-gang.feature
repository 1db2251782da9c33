# language: sv
@spur-st
Egenskap: ST-SPUR: Granskningens gång
  Verksamhetsbeskrivningen skickas in före besöket. Ett D ska följas av en handlingsplan inom två månader, och
  rapporten publiceras annars normalt inom en månad. Tiderna är granskarens egna och inte lag.

  Bakgrund:
    Givet en utbildande enhet "Psykiatri Norr" med:
      | Specialitet | Psykiatri |

  Regel: Verksamhetsbeskrivningen sändes in före besöket

    Scenariomall: Beskrivningen och besöket
      Givet följande kvalitetsgranskningar:
        | Slag   | Genomförd  | Verksamhetsbeskrivning insänd inför granskningen |
        | Extern | 2024-03-12 | <insänd>                                         |
      När reglerna prövas per 2024-06-30
      Så är regeln <utfall>
      Och gäller regeln som en lokal riktlinje

      Exempel:
        | insänd     | utfall                 |
        | 2024-03-11 | uppfylld               |
        | 2024-03-12 | inte uppfylld          |
        | okänt      | inte möjlig att avgöra |

    Scenario: Enheten har inte granskats
      Givet att listan "Kvalitetsgranskningar" är tom
      När reglerna prövas per 2024-06-30
      Så är regeln inte tillämplig

  Regel: Handlingsplanen har kommit in

    Scenariomall: Tid för handlingsplanen efter ett D den 10 april 2024
      Givet följande kvalitetsgranskningar:
        | Slag   | Genomförd  | Brister konstaterades | Enheten underrättad om D | Handlingsplan inkommen |
        | Extern | 2024-03-12 | ja                    | 2024-04-10               | <inkommen>             |
      När reglerna prövas per <dag>
      Så är regeln <utfall>
      Och gäller regeln som en lokal riktlinje

      Exempel:
        | inkommen         | dag        | utfall                 |
        | 2024-06-10       | 2024-06-30 | uppfylld               |
        | 2024-06-20       | 2024-06-30 | uppfylld               |
        | saknas           | 2024-06-10 | ännu inte uppfylld     |
        | saknas           | 2024-06-11 | inte uppfylld          |
        | inte registrerat | 2024-06-11 | inte möjlig att avgöra |

    Scenario: Utan D behövs ingen handlingsplan
      Givet följande kvalitetsgranskningar:
        | Slag   | Genomförd  | Enheten underrättad om D |
        | Extern | 2024-03-12 | saknas                   |
      När reglerna prövas per 2024-06-30
      Så är regeln inte tillämplig

    Scenariomall: Två specialiteter granskas vid samma besök, med besked om D var för sig
      Givet följande kvalitetsgranskningar:
        | Granskare               | Slag   | Genomförd  | Brister konstaterades | Enheten underrättad om D | Handlingsplan inkommen |
        | Lipus i psykiatri       | Extern | 2024-03-12 | ja                    | 2024-04-10               | 2024-05-20             |
        | Lipus i beroendemedicin | Extern | 2024-03-12 | ja                    | 2024-04-29               | <inkommen>             |
      När reglerna prövas per <dag>
      Så är regeln "<regel>" <utfall>

      Exempel: Tiden för den plan som saknas räknas från det senare beskedet
        | regel                                   | inkommen   | dag        | utfall             |
        | Handlingsplanen har kommit in           | saknas     | 2024-06-29 | ännu inte uppfylld |
        | Handlingsplanen har kommit in           | saknas     | 2024-06-30 | inte uppfylld      |
        | Handlingsplanen kom in inom två månader | saknas     | 2024-06-29 | ännu inte uppfylld |
        | Handlingsplanen kom in inom två månader | saknas     | 2024-06-30 | inte uppfylld      |
        | Handlingsplanen kom in inom två månader | 2024-06-29 | 2024-06-30 | uppfylld           |

  Regel: Handlingsplanen kom in inom två månader

    Scenariomall: Handlingsplan efter ett D den 10 april 2024
      Givet följande kvalitetsgranskningar:
        | Slag   | Genomförd  | Brister konstaterades | Enheten underrättad om D | Handlingsplan inkommen |
        | Extern | 2024-03-12 | ja                    | 2024-04-10               | <inkommen>             |
      När reglerna prövas per <dag>
      Så är regeln <utfall>
      Och gäller regeln som en lokal riktlinje

      Exempel:
        | inkommen         | dag        | utfall                 |
        | 2024-06-10       | 2024-06-30 | uppfylld               |
        | 2024-06-11       | 2024-06-30 | inte uppfylld          |
        | saknas           | 2024-06-10 | ännu inte uppfylld     |
        | saknas           | 2024-06-11 | inte uppfylld          |
        | inte registrerat | 2024-06-11 | inte möjlig att avgöra |

  Regel: Enheten är underrättad om D när en handlingsplan har kommit in

    Scenariomall: En plan och beskedet om D
      Givet följande kvalitetsgranskningar:
        | Slag   | Genomförd  | Brister konstaterades | Enheten underrättad om D | Handlingsplan inkommen |
        | Extern | 2024-03-12 | <brister>             | <D>                      | <inkommen>             |
      När reglerna prövas per 2024-06-30
      Så är regeln <utfall>
      Och gäller regeln som en lokal riktlinje

      Exempel:
        | brister | D                | inkommen         | utfall                 |
        | ja      | 2024-04-10       | 2024-05-20       | uppfylld               |
        | ja      | saknas           | 2024-05-20       | inte uppfylld          |
        | ja      | inte registrerat | 2024-05-20       | inte möjlig att avgöra |
        | ja      | saknas           | inte registrerat | inte möjlig att avgöra |
        | ja      | saknas           | saknas           | inte tillämplig        |
        | nej     | saknas           | 2024-05-20       | inte tillämplig        |

  Regel: Uppgifterna om D säger inte emot varandra

    Scenariomall: Brister, besked om D och inspektörernas omdöme
      Givet följande kvalitetsgranskningar:
        | Slag   | Genomförd  | Brister konstaterades | Enheten underrättad om D | Rapport publicerad |
        | Extern | 2024-03-12 | <brister>             | <D>                      | <publicerad>       |
      Och en SPUR-granskning "Psykiatri Norr 2024" med:
        | Enhet               | Psykiatri Norr |
        | Besökets första dag | 2024-03-12     |
      Och följande områdesomdömen:
        | SPUR-granskning     | Bedömt område                 | Bokstav enligt ST-SPUR |
        | Psykiatri Norr 2024 | E Handledning och uppföljning | <bokstav>              |
      När reglerna prövas per 2024-06-30
      Så är regeln <utfall> för "Psykiatri Norr"
      Och gäller regeln som en lokal riktlinje

      Exempel: Inspektörerna har satt D, och ingen har registrerat att enheten är underrättad
        | brister | D          | bokstav          | publicerad | utfall                 |
        | ja      | saknas     | D                | saknas     | inte uppfylld          |
        | ja      | saknas     | C                | saknas     | uppfylld               |
        | ja      | saknas     | inte registrerat | saknas     | inte möjlig att avgöra |
        | ja      | 2024-04-10 | D                | saknas     | uppfylld               |
        | ja      | saknas     | D                | 2024-04-01 | inte tillämplig        |

      Exempel: Inga brister, men ändå ett besked om D
        | brister          | D          | bokstav | publicerad | utfall                 |
        | nej              | 2024-04-10 | B       | saknas     | inte uppfylld          |
        | nej              | saknas     | B       | saknas     | uppfylld               |
        | inte registrerat | 2024-04-10 | B       | saknas     | inte möjlig att avgöra |

    Scenario: Inspektörernas omdömen är inte registrerade
      Givet följande kvalitetsgranskningar:
        | Slag   | Genomförd  | Brister konstaterades | Enheten underrättad om D | Rapport publicerad |
        | Extern | 2024-03-12 | ja                    | saknas                   | saknas             |
      När reglerna prövas per 2024-06-30
      Så är regeln inte möjlig att avgöra

  Regel: Ett D vid en tidigare granskning har fått en handlingsplan eller är åtgärdat

    Scenariomall: Granskad i en annan specialitet innan planen har kommit in
      Givet följande kvalitetsgranskningar:
        | Granskare               | Slag   | Genomförd  | Brister konstaterades | Bristerna är åtgärdade | Enheten underrättad om D | Handlingsplan inkommen |
        | Lipus i psykiatri       | Extern | 2024-03-12 | ja                    | <åtgärdade>            | 2024-04-10               | <inkommen>             |
        | Lipus i beroendemedicin | Extern | 2024-05-14 | nej                   | saknas                 | saknas                   | saknas                 |
      När reglerna prövas per <dag>
      Så är regeln <utfall>
      Och gäller regeln som en lokal riktlinje

      Exempel:
        | åtgärdade        | inkommen         | dag        | utfall                 |
        | nej              | saknas           | 2024-05-13 | inte tillämplig        |
        | nej              | saknas           | 2024-06-10 | ännu inte uppfylld     |
        | nej              | saknas           | 2024-06-11 | inte uppfylld          |
        | nej              | 2024-06-20       | 2024-06-30 | uppfylld               |
        | ja               | saknas           | 2024-06-30 | uppfylld               |
        | inte registrerat | saknas           | 2024-06-30 | inte möjlig att avgöra |
        | nej              | inte registrerat | 2024-06-30 | inte möjlig att avgöra |

  Regel: Publiceringen väntar på handlingsplanen

    Scenariomall: Publicering efter ett D den 10 april 2024
      Givet följande kvalitetsgranskningar:
        | Slag   | Genomförd  | Brister konstaterades | Enheten underrättad om D | Handlingsplan inkommen | Rapport publicerad |
        | Extern | 2024-03-12 | ja                    | 2024-04-10               | <inkommen>             | <publicerad>       |
      När reglerna prövas per 2024-07-31
      Så är regeln <utfall>
      Och gäller regeln som en lokal riktlinje

      Exempel:
        | inkommen   | publicerad | utfall                 |
        | 2024-05-20 | 2024-05-20 | uppfylld               |
        | 2024-05-20 | 2024-05-19 | inte uppfylld          |
        | saknas     | saknas     | uppfylld               |
        | saknas     | 2024-06-10 | inte uppfylld          |
        | saknas     | 2024-06-11 | uppfylld               |
        | okänt      | 2024-05-19 | inte möjlig att avgöra |

  Regel: Rapporten med D är publicerad sedan handlingsplanen kom in

    Scenariomall: Publicering när planen har kommit in
      Givet följande kvalitetsgranskningar:
        | Slag   | Genomförd  | Brister konstaterades | Enheten underrättad om D | Handlingsplan inkommen | Rapport publicerad |
        | Extern | 2024-03-12 | ja                    | <D>                      | <inkommen>             | <publicerad>       |
      När reglerna prövas per <dag>
      Så är regeln <utfall>
      Och gäller regeln som en lokal riktlinje

      Exempel:
        | D          | inkommen         | publicerad       | dag        | utfall                 |
        | 2024-04-10 | 2024-05-20       | 2024-06-10       | 2024-07-31 | uppfylld               |
        | 2024-04-10 | 2024-05-20       | saknas           | 2024-06-20 | ännu inte uppfylld     |
        | 2024-04-10 | 2024-05-20       | saknas           | 2024-06-21 | inte uppfylld          |
        | 2024-04-10 | 2024-05-20       | inte registrerat | 2024-06-21 | inte möjlig att avgöra |
        | 2024-04-10 | inte registrerat | saknas           | 2024-07-31 | inte möjlig att avgöra |
        | 2024-04-10 | saknas           | saknas           | 2024-07-31 | inte tillämplig        |
        | saknas     | saknas           | saknas           | 2024-07-31 | inte tillämplig        |

  Regel: Rapporten utan D är publicerad

    Scenariomall: Publicering, i tid eller för sent, efter ett besök den 12 mars 2024
      Givet följande kvalitetsgranskningar:
        | Slag   | Genomförd  | Brister konstaterades | Enheten underrättad om D | Rapport publicerad |
        | Extern | 2024-03-12 | <brister>             | <D>                      | <publicerad>       |
      När reglerna prövas per <dag>
      Så är regeln <utfall>
      Och gäller regeln som en lokal riktlinje

      Exempel:
        | brister | D                | publicerad       | dag        | utfall                 |
        | ja      | saknas           | 2024-04-12       | 2024-06-30 | uppfylld               |
        | nej     | inte registrerat | 2024-06-30       | 2024-06-30 | uppfylld               |
        | nej     | inte registrerat | 2024-07-01       | 2024-06-30 | inte uppfylld          |
        | ja      | saknas           | saknas           | 2024-04-12 | ännu inte uppfylld     |
        | ja      | saknas           | saknas           | 2024-04-13 | inte uppfylld          |
        | ja      | saknas           | inte registrerat | 2024-06-30 | inte möjlig att avgöra |
        | ja      | 2024-04-10       | saknas           | 2024-06-30 | inte tillämplig        |

  Regel: Rapporten utan D publicerades inom en månad

    Scenariomall: Publicering efter ett besök den 12 mars 2024
      Givet följande kvalitetsgranskningar:
        | Slag   | Genomförd  | Brister konstaterades | Enheten underrättad om D | Rapport publicerad |
        | Extern | 2024-03-12 | <brister>             | <D>                      | <publicerad>       |
      När reglerna prövas per <dag>
      Så är regeln <utfall>
      Och gäller regeln som en lokal riktlinje

      Exempel:
        | brister | D                | publicerad       | dag        | utfall                 |
        | ja      | saknas           | 2024-04-12       | 2024-06-30 | uppfylld               |
        | nej     | inte registrerat | 2024-04-12       | 2024-06-30 | uppfylld               |
        | nej     | inte registrerat | 2024-04-13       | 2024-06-30 | inte uppfylld          |
        | ja      | saknas           | saknas           | 2024-04-12 | ännu inte uppfylld     |
        | ja      | saknas           | inte registrerat | 2024-06-30 | inte möjlig att avgöra |
        | ja      | 2024-04-10       | saknas           | 2024-06-30 | inte tillämplig        |
