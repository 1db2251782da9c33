# language: sv
@at-sosfs-1999-5
Egenskap: Handledning och intyg under allmäntjänstgöringen
  AT görs under handledning. När ett avsnitt är slut intygar verksamhetschefen, efter samråd med handledaren, att
  målen är nådda. Vem som får handleda och intyga är känt genom andrahandskällor.

  Bakgrund:
    Givet en allmäntjänstgöring "Sara Lind" med:
      | Läkarexamen utfärdad | 2023-12-20 |
      | Planerat slut för AT | 2025-06-30 |

  Regel: AT-läkaren har handledare i varje period

    Scenariomall: Handledare i kirurgi
      Givet följande läkare:
        | Namn    | Specialistkompetenser |
        | Anna Ek | Kirurgi               |
      Och följande AT-perioder:
        | Avsnitt                  | Anställningsform | Från och med | Till och med | Handledare |
        | Kirurgiska specialiteter | AT-tjänst        | 2024-06-01   | 2024-09-30   | <vem>      |
      När reglerna prövas per 2025-06-30
      Så är regeln <utfall>
      Och gäller regeln som ett krav

      Exempel:
        | vem     | utfall                 |
        | Anna Ek | uppfylld               |
        | saknas  | inte uppfylld          |
        | okänt   | inte möjlig att avgöra |

  Regel: Handledaren i AT är specialist

    Scenariomall: Specialist, eller ST-läkare sent i sin ST med handledarutbildning
      Givet följande läkare:
        | Namn    | Specialistkompetenser | Genomgången handledarutbildning |
        | Anna Ek | <specialitet>         | <utbildning>                    |
      Och följande AT-perioder:
        | Avsnitt                  | Anställningsform | Från och med | Till och med | Handledare | Handledaren är ST-läkare sent i sin ST |
        | Kirurgiska specialiteter | AT-tjänst        | 2024-06-01   | 2024-09-30   | Anna Ek    | <sent i ST>                            |
      När reglerna prövas per 2025-06-30
      Så är regeln <utfall>
      Och gäller regeln som ett krav

      Exempel:
        | specialitet | utbildning | sent i ST | utfall                 |
        | Kirurgi     | nej        | nej       | uppfylld               |
        | saknas      | ja         | ja        | uppfylld               |
        | saknas      | nej        | ja        | inte uppfylld          |
        | saknas      | ja         | nej       | inte uppfylld          |
        | okänt       | nej        | nej       | inte möjlig att avgöra |

  Regel: Målen i avsnittet kirurgi är intygade

    Bakgrund:
      Givet följande AT-perioder:
        | Avsnitt                  | Anställningsform | Från och med | Till och med | Perioden avslutar avsnittet |
        | Kirurgiska specialiteter | AT-tjänst        | 2024-06-01   | 2024-09-30   | ja                          |

    Scenariomall: Intyget efter kirurgin
      Givet följande AT-intyg:
        | Avsnitt                  | Utfärdat   | Målen för avsnittet är nådda | Intygas i egenskap av | Samråd med handledaren |
        | Kirurgiska specialiteter | 2024-09-27 | <nådda>                      | <vem>                 | <samråd>               |
      När reglerna prövas per 2024-09-30
      Så är regeln <utfall>
      Och gäller regeln som ett krav

      Exempel:
        | nådda | vem                                          | samråd | utfall                 |
        | ja    | Verksamhetschefen                            | ja     | uppfylld               |
        | ja    | Den som verksamhetschefen har gett uppgiften | ja     | uppfylld               |
        | ja    | Någon annan                                  | ja     | inte uppfylld          |
        | ja    | Verksamhetschefen                            | nej    | inte uppfylld          |
        | nej   | Verksamhetschefen                            | ja     | inte uppfylld          |
        | ja    | Verksamhetschefen                            | okänt  | inte möjlig att avgöra |

    Scenariomall: Intyget ska finnas när avsnittet är slut
      Givet att listan "AT-intyg" är tom
      När reglerna prövas per <dag>
      Så är regeln <utfall>

      Exempel:
        | dag        | utfall             |
        | 2024-09-29 | ännu inte uppfylld |
        | 2024-09-30 | inte uppfylld      |

  Regel: En verksamhetschef som själv intygar har medicinsk kompetens

    Scenariomall: Chefen intygar eller ger uppgiften till någon annan
      Givet följande AT-intyg:
        | Avsnitt                  | Utfärdat   | Intygas i egenskap av | Verksamhetschefen har medicinsk kompetens |
        | Kirurgiska specialiteter | 2024-09-27 | <vem>                 | <kompetens>                               |
      När reglerna prövas per 2024-09-30
      Så är regeln <utfall>
      Och gäller regeln som ett krav

      Exempel:
        | vem                                          | kompetens | utfall                 |
        | Verksamhetschefen                            | ja        | uppfylld               |
        | Verksamhetschefen                            | nej       | inte uppfylld          |
        | Verksamhetschefen                            | okänt     | inte möjlig att avgöra |
        | Den som verksamhetschefen har gett uppgiften | nej       | inte tillämplig        |
