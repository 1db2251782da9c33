# language: sv
@spur-review
Egenskap: SPUR-granskningens gång: Tid mellan granskningar och uppföljning efter ett D
  Fem år mellan granskningar är ett allmänt råd, som kan följas på annat sätt. Att en handlingsplan som dröjer lyfts
  till vårdgivaren är ett förslag. I Skåne gäller regionens egna villkor.

  Regel: Granskningen görs inom fem år från den förra

    Bakgrund:
      Givet en SPUR-granskning "Psykiatri Norr 2026" med:
        | Modell              | ST-SPUR    |
        | Besökets första dag | 2026-05-05 |

    Scenariomall: Tid sedan den förra granskningen
      Givet att "Förra granskningens besök" är "<förra>"
      När reglerna prövas per 2026-06-30
      Så är regeln <utfall>
      Och gäller regeln som ett allmänt råd

      Exempel:
        | förra            | utfall                 |
        | 2021-05-05       | uppfylld               |
        | 2021-05-04       | inte uppfylld          |
        | saknas           | inte tillämplig        |
        | inte registrerat | inte möjlig att avgöra |

    Scenario: Ett allmänt råd kan följas på annat sätt, med skriftligt skäl
      Givet att "Förra granskningens besök" är "2020-03-10"
      Och följande andra sätt:
        | Gäller id           | Skäl                                                                    | Beslutat av                   |
        | Psykiatri Norr 2026 | Kliniken granskades 2023 av ett universitet utomlands, med samma frågor | Övergripande studierektorn    |
      När reglerna prövas per 2026-06-30
      Så är regeln uppfylld på annat sätt

    Scenario: Utan skriftligt skäl är rådet inte följt
      Givet att "Förra granskningens besök" är "2020-03-10"
      När reglerna prövas per 2026-06-30
      Så är regeln inte uppfylld

    Scenario: Ett krav kan inte uppfyllas på annat sätt
      Givet följande inspektörer:
        | Namn    | Inspektören har band till vårdgivaren |
        | Bo Dahl | ja                                    |
      Och följande andra sätt:
        | Regel                                    | Gäller id           | Skäl                    | Beslutat av                |
        | Ingen inspektör har band till vårdgivaren | Psykiatri Norr 2026 | Han är noga med saken | Övergripande studierektorn |
      När reglerna prövas per 2026-06-30
      Så är regeln "Ingen inspektör har band till vårdgivaren" inte uppfylld

  Regel: Anestesikliniken förvarnades ett halvår före besöket

    Scenariomall: Förvarning
      Givet en SPUR-granskning "Anestesi Norr 2026" med:
        | Modell               | ST-SPUR        |
        | Granskad specialitet | <specialitet>  |
        | Förvarning sänd      | <sänd>         |
        | Besökets första dag  | 2026-05-05     |
      När reglerna prövas per <dag>
      Så är regeln <utfall>
      Och gäller regeln som en lokal riktlinje

      Exempel:
        | specialitet               | sänd             | dag        | utfall                 |
        | Anestesi och intensivvård | 2025-11-05       | 2026-06-30 | uppfylld               |
        | Anestesi och intensivvård | 2025-11-06       | 2026-06-30 | inte uppfylld          |
        | Anestesi och intensivvård | saknas           | 2025-10-01 | ännu inte uppfylld     |
        | Anestesi och intensivvård | inte registrerat | 2026-06-30 | inte möjlig att avgöra |
        | Psykiatri                 | saknas           | 2026-06-30 | inte tillämplig        |

  Regel: Enheten är underrättad om varje D

    Scenariomall: En granskning med besök den 5 maj
      Givet en SPUR-granskning "Psykiatri Norr 2026" med:
        | Modell                   | ST-SPUR      |
        | Besökets första dag      | 2026-05-05   |
        | Enheten underrättad om D | <underrättad> |
      Och följande områdesomdömen:
        | Bedömt område                 | Bokstav enligt ST-SPUR |
        | E Handledning och uppföljning | <bokstav>              |
      När reglerna prövas per <dag>
      Så är regeln <utfall>
      Och gäller regeln som en lokal riktlinje

      Exempel:
        | bokstav          | underrättad      | dag        | utfall                 |
        | D                | 2026-05-20       | 2026-06-30 | uppfylld               |
        | D                | saknas           | 2026-06-05 | ännu inte uppfylld     |
        | D                | saknas           | 2026-06-06 | inte uppfylld          |
        | D                | inte registrerat | 2026-06-30 | inte möjlig att avgöra |
        | C                | saknas           | 2026-06-30 | inte tillämplig        |
        | inte registrerat | saknas           | 2026-06-30 | inte möjlig att avgöra |

  Regel: En handlingsplan som dröjer lyfts till vårdgivaren

    Scenariomall: Ett D den 10 juni
      Givet en SPUR-granskning "Psykiatri Norr 2026" med:
        | Enheten underrättad om D | 2026-06-10 |
        | Handlingsplan inkommen   | <plan>     |
        | Lyft till vårdgivaren    | <lyft>     |
      När reglerna prövas per <dag>
      Så är regeln <utfall>
      Och gäller regeln som en lokal riktlinje

      Exempel:
        | plan             | lyft       | dag        | utfall                 |
        | 2026-08-10       | saknas     | 2026-09-01 | uppfylld               |
        | 2026-08-20       | saknas     | 2026-09-01 | uppfylld               |
        | 2026-09-02       | saknas     | 2026-09-01 | inte uppfylld          |
        | saknas           | 2026-08-20 | 2026-09-01 | uppfylld               |
        | saknas           | saknas     | 2026-08-10 | ännu inte uppfylld     |
        | saknas           | saknas     | 2026-08-11 | ännu inte uppfylld     |
        | saknas           | saknas     | 2026-08-12 | inte uppfylld          |
        | inte registrerat | saknas     | 2026-09-01 | inte möjlig att avgöra |

    Scenario: Inget område fick D
      Givet en SPUR-granskning "Psykiatri Norr 2026" med:
        | Enheten underrättad om D | saknas |
        | Handlingsplan inkommen   | saknas |
      När reglerna prövas per 2026-09-01
      Så är regeln inte tillämplig

  Regel: Skåne: en brist mot föreskrift följs av en extra intern granskning

    Scenariomall: Den extra granskningen
      Givet en region "Regionen" med:
        | Vilken region | <region> |
      Och en utbildande enhet "Kliniken" med:
        | Region | Regionen |
      Och en SPUR-granskning "Kliniken 2026" med:
        | Enhet                                                        | Kliniken   |
        | Enheten underrättad om D                                     | 2026-06-10 |
        | Extra intern granskning gjord                                | <gjord>    |
        | Den övergripande studierektorn ledde den extra granskningen | <ledd>     |
      När reglerna prövas per <dag>
      Så är regeln <utfall>
      Och gäller regeln som en lokal riktlinje

      Exempel:
        | region         | gjord            | ledd   | dag        | utfall                 |
        | Region Skåne   | 2026-10-01       | ja     | 2027-03-01 | uppfylld               |
        | Region Skåne   | 2026-10-01       | nej    | 2027-03-01 | inte uppfylld          |
        | Region Skåne   | saknas           | saknas | 2026-12-10 | ännu inte uppfylld     |
        | Region Skåne   | saknas           | saknas | 2026-12-11 | inte uppfylld          |
        | Region Skåne   | inte registrerat | ja     | 2027-03-01 | inte möjlig att avgöra |
        | Region Halland | saknas           | saknas | 2027-03-01 | inte tillämplig        |

  Regel: Skåne: en skriftlig rapport om bristerna lämnas inom sex månader

    Scenariomall: Rapporten till regionen
      Givet en region "Regionen" med:
        | Vilken region | <region> |
      Och en utbildande enhet "Kliniken" med:
        | Region | Regionen |
      Och en SPUR-granskning "Kliniken 2026" med:
        | Enhet                                          | Kliniken   |
        | Enheten underrättad om D                       | 2026-06-10 |
        | Skriftlig rapport om bristerna till regionen   | <lämnad>   |
      När reglerna prövas per <dag>
      Så är regeln <utfall>
      Och gäller regeln som en lokal riktlinje

      Exempel:
        | region         | lämnad           | dag        | utfall                 |
        | Region Skåne   | 2026-12-10       | 2027-03-01 | uppfylld               |
        | Region Skåne   | 2026-12-11       | 2027-03-01 | inte uppfylld          |
        | Region Skåne   | saknas           | 2026-12-10 | ännu inte uppfylld     |
        | Region Skåne   | inte registrerat | 2027-03-01 | inte möjlig att avgöra |
        | Region Halland | saknas           | 2027-03-01 | inte tillämplig        |

  Regel: Skåne: enheten uppfyller villkoret för ST-tjänster som regionen betalar

    Scenariomall: Granskningen den 5 maj 2026 och bristerna
      Givet en region "Regionen" med:
        | Vilken region | <region> |
      Och en utbildande enhet "Kliniken" med:
        | Region | Regionen |
      Och en SPUR-granskning "Kliniken 2026" med:
        | Enhet                                       | Kliniken   |
        | Modell                                      | ST-SPUR    |
        | Besökets första dag                         | 2026-05-05 |
        | Enheten har ST-tjänster som regionen betalar | ja        |
        | Enheten underrättad om D                    | 2026-06-10 |
        | Bristerna mot föreskrift är avhjälpta       | <avhjälpta> |
      När reglerna prövas per <dag>
      Så är regeln <utfall>
      Och gäller regeln som en lokal riktlinje
      Och <slutsats> "Region Skåne betalar inga ST-tjänster vid enheten"

      Exempel:
        | region         | avhjälpta        | dag        | utfall                 | slutsats                                  |
        | Region Skåne   | ja               | 2031-05-05 | uppfylld               | dras inte slutsatsen                      |
        | Region Skåne   | ja               | 2031-05-06 | inte uppfylld          | dras slutsatsen                           |
        | Region Skåne   | nej              | 2026-12-10 | ännu inte uppfylld     | dras inte slutsatsen                      |
        | Region Skåne   | nej              | 2026-12-11 | inte uppfylld          | dras slutsatsen                           |
        | Region Skåne   | inte registrerat | 2026-12-11 | inte möjlig att avgöra | går det inte att säga om man ska dra slutsatsen |
        | Region Halland | nej              | 2026-12-11 | inte tillämplig        | dras inte slutsatsen                      |

    Scenariomall: Enheten har därefter granskats i en annan specialitet, eller i samma
      Givet en region "Regionen" med:
        | Vilken region | Region Skåne |
      Och en utbildande enhet "Kliniken" med:
        | Region | Regionen |
      Och en SPUR-granskning "Kliniken hösten 2026" med:
        | Enhet                                        | Kliniken   |
        | Modell                                       | ST-SPUR    |
        | Granskad specialitet                         | <senare>   |
        | Besökets första dag                          | 2026-10-06 |
        | Enheten har ST-tjänster som regionen betalar | ja         |
        | Enheten underrättad om D                     | saknas     |
        | Bristerna mot föreskrift är avhjälpta        | saknas     |
      Och en SPUR-granskning "Kliniken 2026" med:
        | Enhet                                        | Kliniken    |
        | Modell                                       | ST-SPUR     |
        | Granskad specialitet                         | Psykiatri   |
        | Besökets första dag                          | 2026-05-05  |
        | Enheten har ST-tjänster som regionen betalar | ja          |
        | Enheten underrättad om D                     | 2026-06-10  |
        | Bristerna mot föreskrift är avhjälpta        | <avhjälpta> |
      När reglerna prövas per 2026-12-11
      Så är regeln <utfall> för "Kliniken 2026"

      Exempel:
        | senare           | avhjälpta | utfall                 |
        | Beroendemedicin  | nej       | inte uppfylld          |
        | Beroendemedicin  | ja        | inte tillämplig        |
        | Psykiatri        | nej       | inte tillämplig        |
        | inte registrerat | nej       | inte möjlig att avgöra |

    Scenariomall: AT vid enheten har granskats senare
      Givet en region "Regionen" med:
        | Vilken region | Region Skåne |
      Och en utbildande enhet "Kliniken" med:
        | Region | Regionen |
      Och en SPUR-granskning "AT vid kliniken 2031" med:
        | Enhet                                        | Kliniken   |
        | Modell                                       | <modell>   |
        | Besökets första dag                          | 2031-03-04 |
        | Enheten har ST-tjänster som regionen betalar | ja         |
        | Enheten underrättad om D                     | saknas     |
        | Bristerna mot föreskrift är avhjälpta        | saknas     |
      Och en SPUR-granskning "Kliniken 2026" med:
        | Enhet                                        | Kliniken   |
        | Modell                                       | ST-SPUR    |
        | Besökets första dag                          | 2026-05-05 |
        | Enheten har ST-tjänster som regionen betalar | ja         |
        | Enheten underrättad om D                     | saknas     |
        | Bristerna mot föreskrift är avhjälpta        | saknas     |
      När reglerna prövas per 2031-05-06
      Så är regeln <utfall> för "Kliniken 2026"

      Exempel:
        | modell  | utfall          |
        | AT-SPUR | inte uppfylld   |
        | ST-SPUR | inte tillämplig |
