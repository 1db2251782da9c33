# language: sv
@spur-review
Egenskap: SPUR-granskningens gång: Besök, omdömen och rapport
  Ett besök tar en till tre dagar. Därefter får varje område en bokstav, med den iakttagelse som den vilar på, och
  enheten får läsa rapporten innan den publiceras.

  Bakgrund:
    Givet en SPUR-granskning "Psykiatri Norr 2026" med:
      | Modell              | ST-SPUR    |
      | Besökets första dag | 2026-05-05 |
      | Besökets form       | På plats   |

  Regel: Alla fyra grupper intervjuades vid besöket

    Scenariomall: Vilka som intervjuades
      Givet att "Intervjuade vid besöket" är "<grupper>"
      När reglerna prövas per <dag>
      Så är regeln <utfall>
      Och gäller regeln som en lokal riktlinje

      Exempel:
        | grupper                                              | dag        | utfall                 |
        | Verksamhetschef, Studierektor, Handledare, ST-läkare | 2026-05-08 | uppfylld               |
        | Verksamhetschef, Studierektor, Handledare            | 2026-05-07 | ännu inte uppfylld     |
        | Verksamhetschef, Studierektor, Handledare            | 2026-05-08 | inte uppfylld          |
        | inte registrerat                                     | 2026-05-08 | inte möjlig att avgöra |

  Regel: Inspektörerna fick se lokalerna

    Scenariomall: Rundvandring
      Givet att "Besökets form" är "<form>"
      Och att "Lokalerna visades" är "<visades>"
      När reglerna prövas per 2026-06-30
      Så är regeln <utfall>
      Och gäller regeln som en lokal riktlinje

      Exempel:
        | form     | visades          | utfall                 |
        | På plats | ja               | uppfylld               |
        | På plats | nej              | inte uppfylld          |
        | På plats | inte registrerat | inte möjlig att avgöra |
        | Digitalt | nej              | inte tillämplig        |

  Regel: Besöket avslutades med ett gemensamt samtal

    Scenariomall: Avslutande samtal
      Givet att "Gemensamt avslutande samtal hölls" är "<samtal>"
      När reglerna prövas per <dag>
      Så är regeln <utfall>
      Och gäller regeln som en lokal riktlinje

      Exempel:
        | samtal           | dag        | utfall                 |
        | ja               | 2026-05-08 | uppfylld               |
        | nej              | 2026-05-07 | ännu inte uppfylld     |
        | nej              | 2026-05-08 | inte uppfylld          |
        | inte registrerat | 2026-05-08 | inte möjlig att avgöra |

  Regel: Rapporten tar upp styrkor, svagheter och förslag till förbättring

    Scenariomall: Rapportens delar
      Givet att "Rapporten innehåller" är "<delar>"
      När reglerna prövas per <dag>
      Så är regeln <utfall>
      Och gäller regeln som en lokal riktlinje
      Och anges källan "Extern granskning (lipus.se), styrkor, svagheter"

      Exempel:
        | delar                                | dag        | utfall                 |
        | Styrkor, Svagheter, Förbättringsförslag | 2026-06-30 | uppfylld            |
        | Styrkor, Svagheter                   | 2026-06-06 | inte uppfylld          |
        | saknas                               | 2026-06-05 | ännu inte uppfylld     |
        | inte registrerat                     | 2026-06-30 | inte möjlig att avgöra |

  Regel: Område E har fått ett omdöme: Handledning och uppföljning

    Scenariomall: Bokstaven i område E
      Givet följande områdesomdömen:
        | Bedömt område                | Bokstav enligt ST-SPUR |
        | A Verksamheten               | B                      |
        | E Handledning och uppföljning | <bokstav>             |
      När reglerna prövas per <dag>
      Så är regeln <utfall>
      Och gäller regeln som en lokal riktlinje

      Exempel:
        | bokstav          | dag        | utfall                 |
        | A                | 2026-06-30 | uppfylld               |
        | saknas           | 2026-06-05 | ännu inte uppfylld     |
        | saknas           | 2026-06-06 | inte uppfylld          |
        | inte registrerat | 2026-06-30 | inte möjlig att avgöra |

    Scenario: Varje område har sin egen regel
      Givet följande områdesomdömen:
        | Bedömt område  | Bokstav enligt ST-SPUR |
        | A Verksamheten | B                      |
      När reglerna prövas per 2026-06-30
      Så är regeln "Område A har fått ett omdöme: Verksamheten" uppfylld
      Och är regeln "Område B har fått ett omdöme: Medarbetarstab och interna kompetenser" inte uppfylld
      Och är regeln "Område C har fått ett omdöme: Lokaler och utrustning" inte uppfylld
      Och är regeln "Område D har fått ett omdöme: Tjänstgöringens uppläggning" inte uppfylld
      Och är regeln "Område E har fått ett omdöme: Handledning och uppföljning" inte uppfylld
      Och är regeln "Område F har fått ett omdöme: Teoretisk utbildning" inte uppfylld
      Och är regeln "Område G har fått ett omdöme: Medicinsk vetenskap och kvalitetsarbete" inte uppfylld
      Och är regeln "Område H har fått ett omdöme: Ledarskapskompetens och kommunikativ kompetens" inte uppfylld

  Regel: Varje områdes text har styrkor, svagheter och förslag

    Scenariomall: Texten om område A
      Givet följande områdesomdömen:
        | Bedömt område  | Områdets text innehåller |
        | A Verksamheten | <delar>                  |
      När reglerna prövas per 2026-06-30
      Så är regeln <utfall>
      Och gäller regeln som en lokal riktlinje

      Exempel:
        | delar                                   | utfall                 |
        | Styrkor, Svagheter, Förbättringsförslag | uppfylld               |
        | Styrkor, Förbättringsförslag            | inte uppfylld          |
        | inte registrerat                        | inte möjlig att avgöra |

  Regel: Ett C eller D vilar på en angiven iakttagelse

    Scenariomall: Bokstav och iakttagelse
      Givet följande områdesomdömen:
        | Bedömt område                 | Bokstav enligt ST-SPUR | Iakttagelsen som bokstaven vilar på |
        | E Handledning och uppföljning | <bokstav>              | <iakttagelse>                       |
      När reglerna prövas per 2026-06-30
      Så är regeln <utfall>
      Och gäller regeln som en lokal riktlinje

      Exempel:
        | bokstav | iakttagelse                                   | utfall                 |
        | D       | Två ST-läkare saknar huvudansvarig handledare | uppfylld               |
        | D       | saknas                                        | inte uppfylld          |
        | C       | saknas                                        | inte uppfylld          |
        | B       | saknas                                        | inte tillämplig        |
        | D       | inte registrerat                              | inte möjlig att avgöra |

    Scenario: En bokstav utan iakttagelse går tillbaka till inspektörerna
      Givet följande områdesomdömen:
        | Bedömt område                 | Bokstav enligt ST-SPUR | Iakttagelsen som bokstaven vilar på |
        | E Handledning och uppföljning | D                      | saknas                              |
      När reglerna prövas per 2026-06-30
      Så dras slutsatsen "Ett C eller D utan iakttagelse fastställs inte"
      Och krävs åtgärden "Skicka tillbaka omdömena till inspektörerna innan rapporten fastställs." av "Lipus"

    Scenario: Med iakttagelsen fastställs bokstaven
      Givet följande områdesomdömen:
        | Bedömt område                 | Bokstav enligt ST-SPUR | Iakttagelsen som bokstaven vilar på |
        | E Handledning och uppföljning | D                      | Två ST-läkare saknar handledare     |
      När reglerna prövas per 2026-06-30
      Så dras inte slutsatsen "Ett C eller D utan iakttagelse fastställs inte"

  Regel: Ett D betyder att det finns en brist mot föreskrift i området

    Scenariomall: Vad D står för
      Givet följande områdesomdömen:
        | Bedömt område                 | Bokstav enligt ST-SPUR | Brist mot föreskrift i området |
        | E Handledning och uppföljning | <bokstav>              | <brist>                        |
      När reglerna prövas per 2026-06-30
      Så är regeln <utfall>
      Och gäller regeln som en lokal riktlinje
      Och anges källan "Extern granskning (lipus.se), D är brist"

      Exempel:
        | bokstav | brist            | utfall                 |
        | D       | ja               | uppfylld               |
        | D       | nej              | inte uppfylld          |
        | C       | nej              | inte tillämplig        |
        | D       | inte registrerat | inte möjlig att avgöra |

  Regel: En brist mot föreskrift i ett område ger D

    Scenariomall: En brist i område E
      Givet följande områdesomdömen:
        | Bedömt område                 | Bokstav enligt ST-SPUR | Brist mot föreskrift i området |
        | E Handledning och uppföljning | <bokstav>              | ja                             |
      När reglerna prövas per 2026-06-30
      Så är regeln <utfall>
      Och gäller regeln som en lokal riktlinje

      Exempel:
        | bokstav          | utfall                 |
        | D                | uppfylld               |
        | C                | inte uppfylld          |
        | inte registrerat | inte möjlig att avgöra |

  Regel: Enheten fick utkastet före publiceringen

    Scenariomall: Rapporten publiceras den 3 juni
      Givet att "Rapport publicerad" är "2026-06-03"
      Och att "Utkast sänt till enheten" är "<sänt>"
      När reglerna prövas per <dag>
      Så är regeln <utfall>
      Och gäller regeln som en lokal riktlinje

      Exempel:
        | sänt             | dag        | utfall                 |
        | 2026-06-02       | 2026-06-30 | uppfylld               |
        | 2026-06-03       | 2026-06-30 | inte uppfylld          |
        | saknas           | 2026-06-30 | inte uppfylld          |
        | saknas           | 2026-06-02 | inte tillämplig        |
        | inte registrerat | 2026-06-30 | inte möjlig att avgöra |
