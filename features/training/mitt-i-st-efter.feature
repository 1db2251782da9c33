# language: sv
@mitt-i-st
Egenskap: Mitt-i-ST: Efter praktikdagen
  Rapporten är ST-läkarens egen. Att den säger vad som är bra och vad som behövs är ett förslag; om någon är godkänd
  säger den inte.

  Bakgrund:
    Givet en Mitt-i-ST-värdering "Saras Mitt-i-ST" med:
      | Praktikdag                  | 2026-05-20 |
      | Rapporten skickad           | 2026-06-03 |
      | Intyg om Mitt-i-ST utfärdat | 2026-06-05 |
      | Utvärderingen insänd        | 2026-06-10 |

  Regel: Rapporten är skickad inom tre veckor efter praktikdagen

    Scenariomall: Praktikdagen var den 20 maj
      Givet att "Rapporten skickad" är "<skickad>"
      När reglerna prövas per <dag>
      Så är regeln <utfall>
      Och gäller regeln som en lokal riktlinje

      Exempel:
        | skickad    | dag        | utfall                 |
        | 2026-06-10 | 2026-06-20 | uppfylld               |
        | 2026-06-11 | 2026-06-20 | inte uppfylld          |
        | saknas     | 2026-06-10 | ännu inte uppfylld     |
        | saknas     | 2026-06-11 | inte uppfylld          |
        | saknas     | 2026-05-19 | inte tillämplig        |
        | okänt      | 2026-06-20 | inte möjlig att avgöra |

  Regel: Rapporten är skickad

    Scenariomall: I tid eller för sent; praktikdagen var den 20 maj
      Givet att "Rapporten skickad" är "<skickad>"
      När reglerna prövas per <dag>
      Så är regeln <utfall>
      Och gäller regeln som en lokal riktlinje

      Exempel:
        | skickad    | dag        | utfall                 |
        | 2026-06-10 | 2026-06-20 | uppfylld               |
        | 2026-06-17 | 2026-06-17 | uppfylld               |
        | 2026-06-17 | 2026-06-16 | inte uppfylld          |
        | saknas     | 2026-06-10 | ännu inte uppfylld     |
        | saknas     | 2026-06-11 | inte uppfylld          |
        | saknas     | 2026-05-19 | inte tillämplig        |
        | okänt      | 2026-06-20 | inte möjlig att avgöra |

  Regel: Rapporten är skriftlig

    Scenariomall: En muntlig rapport räcker inte
      Givet att "Rapporten är skriftlig" är "<skriftlig>"
      När reglerna prövas per <dag>
      Så är regeln <utfall>
      Och gäller regeln som en lokal riktlinje

      Exempel:
        | skriftlig | dag        | utfall                 |
        | ja        | 2026-06-12 | uppfylld               |
        | nej       | 2026-06-12 | inte uppfylld          |
        | okänt     | 2026-06-12 | inte möjlig att avgöra |

  Regel: Rapporten är skickad till ST-läkaren

    Scenariomall: ST-läkaren får rapporten
      Givet att "Värderaren har skickat rapporten till" är "<till>"
      När reglerna prövas per <dag>
      Så är regeln <utfall>
      Och gäller regeln som en lokal riktlinje

      Exempel:
        | till       | dag        | utfall                 |
        | ST-läkaren | 2026-06-12 | uppfylld               |
        | Chefen     | 2026-06-12 | inte uppfylld          |
        | okänt      | 2026-06-12 | inte möjlig att avgöra |

  Regel: Värderaren har inte skickat rapporten till någon annan

    Scenariomall: Bara dem som värderaren själv har skickat till räknas
      Givet att "Värderaren har skickat rapporten till" är "<till>"
      När reglerna prövas per <dag>
      Så är regeln <utfall>
      Och gäller regeln som en lokal riktlinje

      Exempel:
        | till                                                    | dag        | utfall                 |
        | ST-läkaren, SFAM:s lilla grupp för kvalitetsuppföljning | 2026-06-12 | uppfylld               |
        | ST-läkaren, Handledaren                                 | 2026-06-12 | inte uppfylld          |
        | ST-läkaren, Chefen                                      | 2026-06-12 | inte uppfylld          |
        | ST-läkaren, Studierektorn                               | 2026-06-12 | inte uppfylld          |
        | ST-läkaren, Någon annan                                 | 2026-06-12 | inte uppfylld          |
        | okänt                                                   | 2026-06-12 | inte möjlig att avgöra |

  Regel: Rapporten är skickad till SFAM:s grupp för kvalitetsuppföljning

    Scenariomall: Gruppen får en kopia
      Givet att "Värderaren har skickat rapporten till" är "<till>"
      När reglerna prövas per <dag>
      Så är regeln <utfall>
      Och gäller regeln som en lokal riktlinje

      Exempel:
        | till                                                    | dag        | utfall                 |
        | ST-läkaren, SFAM:s lilla grupp för kvalitetsuppföljning | 2026-06-12 | uppfylld               |
        | ST-läkaren                                              | 2026-06-12 | inte uppfylld          |
        | okänt                                                   | 2026-06-12 | inte möjlig att avgöra |

  Regel: Rapporten sparas inte hos SFAM

    Scenariomall: Rapporten sparas eller inte
      Givet att "Rapporten sparas hos SFAM" är "<sparas>"
      När reglerna prövas per <dag>
      Så är regeln <utfall>
      Och gäller regeln som en lokal riktlinje

      Exempel:
        | sparas | dag        | utfall                 |
        | nej    | 2026-06-12 | uppfylld               |
        | ja     | 2026-06-12 | inte uppfylld          |
        | okänt  | 2026-06-12 | inte möjlig att avgöra |

  Regel: Rapporten tar upp det som föreslås, utan omdöme

    Scenariomall: Varje del för sig
      Givet att "Rapporten tar upp" är "<innehåll>"
      När reglerna prövas per 2026-06-12
      Så är regeln "Rapporten tar upp <namn>" <utfall>
      Och gäller regeln "Rapporten tar upp <namn>" som en lokal riktlinje

      Exempel:
        | innehåll                   | namn                           | utfall                 |
        | Starka sidor               | starka sidor                   | uppfylld               |
        | saknas                     | starka sidor                   | inte uppfylld          |
        | Behov av utveckling        | behov av utveckling            | uppfylld               |
        | saknas                     | behov av utveckling            | inte uppfylld          |
        | Råd för resten av ST       | råd för resten av ST           | uppfylld               |
        | saknas                     | råd för resten av ST           | inte uppfylld          |
        | Svar på ST-läkarens frågor | svar på ST-läkarens tre frågor | uppfylld               |
        | saknas                     | svar på ST-läkarens tre frågor | inte uppfylld          |
        | okänt                      | starka sidor                   | inte möjlig att avgöra |

  Regel: ST-läkaren har fått ett intyg om genomförd Mitt-i-ST

    Scenariomall: Prövas när rapporten är skickad, den 3 juni
      Givet att "Intyg om Mitt-i-ST utfärdat" är "<utfärdat>"
      När reglerna prövas per <dag>
      Så är regeln <utfall>
      Och gäller regeln som en lokal riktlinje

      Exempel:
        | utfärdat   | dag        | utfall                 |
        | 2026-06-05 | 2026-06-12 | uppfylld               |
        | saknas     | 2026-06-12 | inte uppfylld          |
        | saknas     | 2026-06-02 | inte tillämplig        |
        | okänt      | 2026-06-12 | inte möjlig att avgöra |

  Regel: Intyget är inte utfärdat före praktikdagen

    Scenariomall: Intygets dag och praktikdagen den 20 maj
      Givet att "Intyg om Mitt-i-ST utfärdat" är "<utfärdat>"
      När reglerna prövas per <dag>
      Så är regeln <utfall>
      Och gäller regeln som en lokal riktlinje

      Exempel:
        | utfärdat   | dag        | utfall                 |
        | 2026-05-20 | 2026-06-12 | uppfylld               |
        | 2026-05-19 | 2026-06-12 | inte uppfylld          |
        | saknas     | 2026-06-12 | inte tillämplig        |
        | okänt      | 2026-06-12 | inte möjlig att avgöra |

    Scenariomall: Intyget finns men dagen är okänd eller har aldrig funnits
      Givet att "Praktikdag" är "<praktikdag>"
      När reglerna prövas per 2026-06-12
      Så är regeln <utfall>

      Exempel:
        | praktikdag | utfall                 |
        | okänt      | inte möjlig att avgöra |
        | saknas     | inte uppfylld          |

  Regel: ST-läkaren har skickat in utvärderingen

    Scenariomall: Prövas när intyget är utfärdat, den 5 juni
      Givet att "Utvärderingen insänd" är "<insänd>"
      När reglerna prövas per <dag>
      Så är regeln <utfall>
      Och gäller regeln som en lokal riktlinje

      Exempel:
        | insänd     | dag        | utfall                 |
        | 2026-06-10 | 2026-06-12 | uppfylld               |
        | saknas     | 2026-06-12 | inte uppfylld          |
        | saknas     | 2026-06-04 | inte tillämplig        |
        | okänt      | 2026-06-12 | inte möjlig att avgöra |

  Regel: Utvärderingen skickas in efter rapport och intyg

    Scenariomall: Rapporten kom den 3 juni och intyget den 5 juni
      Givet att "Utvärderingen insänd" är "<insänd>"
      När reglerna prövas per <dag>
      Så är regeln <utfall>
      Och gäller regeln som en lokal riktlinje

      Exempel:
        | insänd     | dag        | utfall                 |
        | 2026-06-10 | 2026-06-12 | uppfylld               |
        | 2026-06-05 | 2026-06-12 | uppfylld               |
        | 2026-06-04 | 2026-06-12 | inte uppfylld          |
        | 2026-06-02 | 2026-06-12 | inte uppfylld          |
        | saknas     | 2026-06-12 | inte tillämplig        |
        | okänt      | 2026-06-12 | inte möjlig att avgöra |

  Regel: Utvärderingen är gjord på blanketten

    Scenariomall: Blanketten är ifylld eller inte
      Givet att "Utvärderingsblanketten är ifylld" är "<ifylld>"
      När reglerna prövas per <dag>
      Så är regeln <utfall>
      Och gäller regeln som en lokal riktlinje

      Exempel:
        | ifylld | dag        | utfall                 |
        | ja     | 2026-06-12 | uppfylld               |
        | nej    | 2026-06-12 | inte uppfylld          |
        | okänt  | 2026-06-12 | inte möjlig att avgöra |

  Regel: Utvärderingen är skickad till brevlådan för utvärderingar

    Scenariomall: Vart utvärderingen gick
      Givet att "Utvärderingen skickad till" är "<till>"
      När reglerna prövas per <dag>
      Så är regeln <utfall>
      Och gäller regeln som en lokal riktlinje

      Exempel:
        | till                        | dag        | utfall                 |
        | Brevlådan för utvärderingar | 2026-06-12 | uppfylld               |
        | Någon annanstans            | 2026-06-12 | inte uppfylld          |
        | okänt                       | 2026-06-12 | inte möjlig att avgöra |

  Regel: Utbildningsplanen är reviderad efter praktikdagen

    Scenariomall: Att planen revideras är ett förslag
      Givet att "Utbildningsplanen reviderad efter dagen" är "<reviderad>"
      När reglerna prövas per <dag>
      Så är regeln <utfall>
      Och gäller regeln som en lokal riktlinje

      Exempel:
        | reviderad  | dag        | utfall                 |
        | 2026-06-08 | 2026-06-12 | uppfylld               |
        | 2026-05-20 | 2026-06-12 | uppfylld               |
        | 2026-05-19 | 2026-06-12 | inte uppfylld          |
        | saknas     | 2026-06-12 | inte uppfylld          |
        | okänt      | 2026-06-12 | inte möjlig att avgöra |
