# language: sv
@sosfs-2008-17
Egenskap: Skriftligt individuellt arbete enligt SOSFS 2008:17
  Arbetet görs enligt vetenskapliga principer. Ämne, längd och antal veckor är inte föreskrivna, och arbetet
  skickas inte in. Det är intyget och arbetets handledare som prövas.

  Bakgrund:
    Givet en ST-läkare "Sara Lind" med:
      | Avsedd specialitet | Psykiatri     |
      | Status             | Pågående      |
      | Legitimation       | 2012-02-01    |
      | Valt regelverk     | SOSFS 2008:17 |
      | Planerat slutdatum | 2020-06-30    |
    Och följande läkare:
      | Namn     | Specialistkompetenser | Genomgången handledarutbildning | År för handledarutbildning |
      | Anna Ek  | Psykiatri             | ja                              | 2010                       |
      | Bo Palm  | Psykiatri             | nej                             |                            |
      | Cia Nord | saknas                | ja                              | 2010                       |
      | Dan Wik  | Neurologi             | ja                              | 2010                       |

  Regel: Ett skriftligt individuellt arbete enligt vetenskapliga principer är intygat

    Scenariomall: Intyget om arbetet
      Givet följande intyg:
        | Intygstyp                       | Blankett enligt | Utfärdat   | Intygas i egenskap av |
        | Självständigt skriftligt arbete | <blankett>      | <utfärdat> | Handledare            |
      När reglerna prövas per 2020-06-30
      Så är regeln <utfall>
      Och gäller regeln som ett krav
      Och anges källan "Frågor och svar om SOSFS 2008:17"

      Exempel: Ett äldre arbete får räknas om det är intygat på rätt blankett
        | blankett      | utfärdat   | utfall                 |
        | SOSFS 2008:17 | 2019-05-15 | uppfylld               |
        | SOSFS 2008:17 | 2011-03-01 | uppfylld               |
        | SOSFS 2008:17 | saknas     | inte uppfylld          |
        | SOSFS 2015:8  | 2019-05-15 | inte uppfylld          |
        | okänt         | 2019-05-15 | inte möjlig att avgöra |

    Scenario: Inget arbete är intygat, men ST är inte klar än
      Givet att listan "Intyg" är tom
      När reglerna prövas per 2020-06-29
      Så är regeln ännu inte uppfylld

  Regel: Det skriftliga arbetets handledare är specialist i ämnet och har handledarutbildning

    Scenariomall: Arbetets handledare
      Givet följande intyg:
        | Intygstyp                       | Blankett enligt | Utfärdat   | Det skriftliga arbetets ämne | Det skriftliga arbetets handledare | Intygas i egenskap av |
        | Självständigt skriftligt arbete | SOSFS 2008:17   | 2019-05-15 | Psykiatri                    | <vem>                              | Handledare            |
      När reglerna prövas per 2020-06-30
      Så är regeln <utfall>
      Och gäller regeln som ett krav

      Exempel: Anna Ek är psykiater med handledarutbildning, Bo Palm saknar utbildningen
        | vem     | utfall                 |
        | Anna Ek | uppfylld               |
        | Bo Palm | inte uppfylld          |
        | okänt   | inte möjlig att avgöra |

    Scenariomall: Ämnet är ingen av handledarens specialiteter
      Givet följande intyg:
        | Intygstyp                       | Blankett enligt | Utfärdat   | Det skriftliga arbetets ämne | Det skriftliga arbetets handledare | Handledaren är specialist i arbetets ämne enligt er bedömning | Intygas i egenskap av |
        | Självständigt skriftligt arbete | SOSFS 2008:17   | 2019-05-15 | Psykiatri                    | <vem>                              | <bedömning>                                                   | Handledare            |
      När reglerna prövas per 2020-06-30
      Så är regeln <utfall>

      Exempel: Dan Wik är neurolog, Cia Nord är inte specialist
        | vem      | bedömning        | utfall                 |
        | Dan Wik  | ja               | uppfylld               |
        | Dan Wik  | nej              | inte uppfylld          |
        | Dan Wik  | inte registrerat | inte möjlig att avgöra |
        | Cia Nord | ja               | inte uppfylld          |

    Scenariomall: Arbetets handledare hade sin handledarutbildning när arbetet intygades
      Givet följande intyg:
        | Intygstyp                       | Blankett enligt | Utfärdat   | Det skriftliga arbetets ämne | Det skriftliga arbetets handledare | Intygas i egenskap av |
        | Självständigt skriftligt arbete | SOSFS 2008:17   | 2019-05-15 | Psykiatri                    | Anna Ek                            | Handledare            |
      Och att "Genomgången handledarutbildning" är "<utbildad>" för "Anna Ek"
      Och att "År för handledarutbildning" är "<år>" för "Anna Ek"
      Och att "Dag för handledarutbildning" är "<dag>" för "Anna Ek"
      När reglerna prövas per 2020-06-30
      Så är regeln <utfall>

      Exempel: Året avgör, utom när det är intygets eget år: då behövs dagen
        | utbildad | år               | dag              | utfall                 |
        | ja       | 2018             | inte registrerat | uppfylld               |
        | ja       | 2019             | 2019-05-15       | uppfylld               |
        | ja       | 2019             | 2019-05-16       | inte uppfylld          |
        | ja       | 2019             | inte registrerat | inte möjlig att avgöra |
        | ja       | 2020             | inte registrerat | inte uppfylld          |
        | ja       | inte registrerat | inte registrerat | inte möjlig att avgöra |
        | nej      | inte registrerat | inte registrerat | inte uppfylld          |

    Scenario: Utan intyg om arbetet prövas inte handledaren
      Givet att listan "Intyg" är tom
      När reglerna prövas per 2020-06-30
      Så är regeln inte tillämplig
