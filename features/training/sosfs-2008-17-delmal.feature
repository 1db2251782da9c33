# language: sv
@sosfs-2008-17
Egenskap: Delmål enligt SOSFS 2008:17
  Delmål 1–12 är specialitetens medicinska delmål och har samma nummer i alla specialiteter. Delmål 13–20 är
  gemensamma: kommunikation och ledarskap, medicinsk vetenskap (19) och kvalitetsarbete (20).
  En lärandemetod är ett krav bara när den följs upp med intyg. Målbeskrivningarna själva är inte lästa.

  Bakgrund:
    Givet en ST-läkare "Sara Lind" med:
      | Avsedd specialitet | Psykiatri     |
      | Status             | Pågående      |
      | Legitimation       | 2012-02-01    |
      | Valt regelverk     | SOSFS 2008:17 |
      | Planerat slutdatum | 2020-06-30    |

  Regel: De medicinska delmålen 1–12 är styrkta med intyg om tjänstgöring

    Scenariomall: Ett intyg om tjänstgöring i rätt specialitet
      Givet följande intyg:
        | Intygstyp                              | Delmål | Blankett enligt | Avser specialitet | Utfärdat   | Intygas i egenskap av |
        | Klinisk tjänstgöring under handledning | <mål>  | SOSFS 2008:17   | Psykiatri         | 2019-05-15 | Handledare            |
      När reglerna prövas per 2020-06-30
      Så är regeln "Delmål <mål>: intyg om klinisk tjänstgöring under handledning" uppfylld
      Och gäller regeln som ett krav
      Och anges källan "Målbeskrivningar 2008"

      Exempel:
        | mål |
        | 1   |
        | 2   |
        | 3   |
        | 4   |
        | 5   |
        | 6   |
        | 7   |
        | 8   |
        | 9   |
        | 10  |
        | 11  |
        | 12  |

    Scenariomall: Ett intyg som inte räcker
      Givet följande intyg:
        | Intygstyp   | Delmål | Blankett enligt | Avser specialitet | Utfärdat   | Intygas i egenskap av |
        | <intygstyp> | 4      | <blankett>      | <specialitet>     | <utfärdat> | Handledare            |
      När reglerna prövas per 2020-06-30
      Så är regeln "Delmål 4: intyg om klinisk tjänstgöring under handledning" <utfall>

      Exempel:
        | intygstyp                              | blankett      | specialitet | utfärdat   | utfall                 |
        | Kurs                                   | SOSFS 2008:17 | Psykiatri   | 2019-05-15 | inte uppfylld          |
        | Klinisk tjänstgöring under handledning | SOSFS 2015:8  | Psykiatri   | 2019-05-15 | inte uppfylld          |
        | Klinisk tjänstgöring under handledning | SOSFS 2008:17 | Kirurgi     | 2019-05-15 | inte uppfylld          |
        | Klinisk tjänstgöring under handledning | SOSFS 2008:17 | Psykiatri   | saknas     | inte uppfylld          |
        | Klinisk tjänstgöring under handledning | SOSFS 2008:17 | okänt       | 2019-05-15 | inte möjlig att avgöra |

    Scenariomall: Ingen intygar sig själv
      Givet följande intyg:
        | Intygstyp                              | Delmål | Blankett enligt | Avser specialitet | Utfärdat   | Intygas i egenskap av |
        | Klinisk tjänstgöring under handledning | 4      | SOSFS 2008:17   | Psykiatri         | 2019-05-15 | <roll>                |
      När reglerna prövas per 2020-06-30
      Så är regeln "Delmål 4: intyg om klinisk tjänstgöring under handledning" <utfall>

      Exempel:
        | roll       | utfall                 |
        | Handledare | uppfylld               |
        | ST-läkare  | inte uppfylld          |
        | okänt      | inte möjlig att avgöra |

    Scenariomall: Intyget behövs först när ST ska vara klar
      Givet att listan "Intyg" är tom
      När reglerna prövas per <dag>
      Så är regeln "Delmål 4: intyg om klinisk tjänstgöring under handledning" <utfall>

      Exempel:
        | dag        | utfall             |
        | 2020-06-29 | ännu inte uppfylld |
        | 2020-06-30 | inte uppfylld      |

    Scenario: Regelverket är stängt, så den som inte hann ansöka prövas inte enligt det
      Givet att listan "Intyg" är tom
      Och att "Status" är "Slutförd"
      Och att "ST slutförd" är "2020-06-30"
      Och att "Ansökan inkommen" är "2022-05-01"
      När reglerna prövas per 2024-05-15
      Så är regeln "Delmål 4: intyg om klinisk tjänstgöring under handledning" inte tillämplig

    Scenario: Den som hann ansöka prövas också efter sista dagen
      Givet att listan "Intyg" är tom
      Och att "Status" är "Slutförd"
      Och att "ST slutförd" är "2020-06-30"
      Och att "Ansökan inkommen" är "2022-04-30"
      När reglerna prövas per 2024-05-15
      Så är regeln "Delmål 4: intyg om klinisk tjänstgöring under handledning" inte uppfylld

  Regel: Tjänstgöringen täcker hela delmålet, på ett intyg eller i minst två delar

    Scenariomall: Ett enda intyg om tjänstgöring
      Givet följande intyg:
        | Intygstyp                              | Delmål | Blankett enligt | Utfärdat   | Täcker hela delmålet | Intygas i egenskap av |
        | Klinisk tjänstgöring under handledning | 4      | SOSFS 2008:17   | 2019-05-15 | <täcker>             | Handledare            |
      När reglerna prövas per 2020-06-30
      Så är regeln "Delmål 4: tjänstgöringen täcker hela delmålet, eller intygas i minst två delar" <utfall>
      Och gäller regeln som ett allmänt råd
      Och anges källan "Frågor och svar om SOSFS 2008:17"

      Exempel:
        | täcker | utfall                 |
        | ja     | uppfylld               |
        | nej    | inte uppfylld          |
        | okänt  | inte möjlig att avgöra |

    Scenariomall: Ett delintyg och ett intyg till
      Givet följande intyg:
        | Intygstyp                              | Delmål | Blankett enligt | Utfärdat   | Täcker hela delmålet | Intygas i egenskap av |
        | Klinisk tjänstgöring under handledning | 4      | SOSFS 2008:17   | 2018-05-15 | nej                  | Handledare            |
        | <intygstyp>                            | 4      | SOSFS 2008:17   | 2019-05-15 | nej                  | Handledare            |
      När reglerna prövas per 2020-06-30
      Så är regeln "Delmål 4: tjänstgöringen täcker hela delmålet, eller intygas i minst två delar" <utfall>

      Exempel:
        | intygstyp                              | utfall        |
        | Klinisk tjänstgöring under handledning | uppfylld      |
        | Kurs                                   | inte uppfylld |

  Regel: De gemensamma delmålen 13–20 är styrkta med intyg

    Scenariomall: Ett intyg som nämner delmålet
      Givet följande intyg:
        | Intygstyp | Delmål | Blankett enligt | Utfärdat   | Intygas i egenskap av |
        | Kurs      | <mål>  | SOSFS 2008:17   | 2019-05-15 | Handledare            |
      När reglerna prövas per 2020-06-30
      Så är regeln "Delmål <mål> (<ämne>) är styrkt med intyg" uppfylld
      Och gäller regeln som ett krav

      Exempel: Vilka av 13–18 som handlar om vad är inte känt
        | mål | ämne                          |
        | 13  | kommunikation eller ledarskap |
        | 14  | kommunikation eller ledarskap |
        | 15  | kommunikation eller ledarskap |
        | 16  | kommunikation eller ledarskap |
        | 17  | kommunikation eller ledarskap |
        | 18  | kommunikation eller ledarskap |

      Exempel: Vetenskap och kvalitet
        | mål | ämne                              |
        | 19  | medicinsk vetenskap               |
        | 20  | förbättrings- och kvalitetsarbete |

    Scenariomall: Ett kvalitetsarbete styrker delmål 20, men inte på ett senare regelverks blankett
      Givet följande intyg:
        | Intygstyp                        | Delmål | Blankett enligt | Utfärdat   | Intygas i egenskap av |
        | Kvalitets- och utvecklingsarbete | <mål>  | <blankett>      | 2019-05-15 | Handledare            |
      När reglerna prövas per 2020-06-30
      Så är regeln "Delmål 20 (förbättrings- och kvalitetsarbete) är styrkt med intyg" <utfall>

      Exempel:
        | mål   | blankett      | utfall                 |
        | 20    | SOSFS 2008:17 | uppfylld               |
        | 20    | SOSFS 2015:8  | inte uppfylld          |
        | a4    | SOSFS 2015:8  | inte uppfylld          |
        | okänt | SOSFS 2008:17 | inte möjlig att avgöra |

  Regel: En kurs som är enda metoden täcker hela delmålet

    Scenariomall: Delmål 17 är bara styrkt med en kurs
      Givet följande intyg:
        | Intygstyp | Delmål | Blankett enligt | Utfärdat   | Täcker hela delmålet | Intygas i egenskap av |
        | Kurs      | 17     | SOSFS 2008:17   | 2019-05-15 | <täcker>             | Handledare            |
      När reglerna prövas per 2020-06-30
      Så är regeln "Delmål 17 (kommunikation eller ledarskap): en kurs som är enda metoden täcker hela delmålet" <utfall>
      Och gäller regeln som ett allmänt råd

      Exempel:
        | täcker | utfall                 |
        | ja     | uppfylld               |
        | nej    | inte uppfylld          |
        | okänt  | inte möjlig att avgöra |

    Scenario: Kursen täcker en del av delmålet och tjänstgöringen resten
      Givet följande intyg:
        | Intygstyp                              | Delmål | Blankett enligt | Utfärdat   | Täcker hela delmålet | Intygas i egenskap av |
        | Kurs                                   | 17     | SOSFS 2008:17   | 2019-05-15 | nej                  | Handledare            |
        | Klinisk tjänstgöring under handledning | 17     | SOSFS 2008:17   | 2019-11-15 |                      | Handledare            |
      När reglerna prövas per 2020-06-30
      Så är regeln "Delmål 17 (kommunikation eller ledarskap): en kurs som är enda metoden täcker hela delmålet" inte tillämplig

  Regel: Kurs för delmål 19 är intygad där målbeskrivningen kräver den

    Scenariomall: Specialitetens målbeskrivning avgör om kursen behövs
      Givet att "Målbeskrivningen från 2008 kräver kurs för delmål 19" är "<krävs>"
      Och följande intyg:
        | Intygstyp   | Delmål | Blankett enligt | Utfärdat   | Intygas i egenskap av |
        | <intygstyp> | 19     | SOSFS 2008:17   | 2019-05-15 | Handledare            |
      När reglerna prövas per 2020-06-30
      Så är regeln "Kurs för delmål 19 är intygad där målbeskrivningen kräver den" <utfall>
      Och gäller regeln som ett krav

      Exempel:
        | krävs | intygstyp                              | utfall                 |
        | ja    | Kurs                                   | uppfylld               |
        | ja    | Klinisk tjänstgöring under handledning | inte uppfylld          |
        | nej   | Klinisk tjänstgöring under handledning | inte tillämplig        |
        | okänt | Kurs                                   | inte möjlig att avgöra |
