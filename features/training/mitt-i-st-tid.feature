# language: sv
@mitt-i-st
Egenskap: Mitt-i-ST: Kontakt och tider
  Från anmälan till praktikdag. Tiderna är SFAM:s egna och inte lag; flyttas dagen flyttas fristerna.
  Mått som är förslag är märkta så i paketet.

  Bakgrund:
    Givet en ST-läkare "Sara Lind" med:
      | Planerat slutdatum | 2028-10-30 |
    Och en Mitt-i-ST-värdering "Saras Mitt-i-ST" med:
      | ST-läkare              | Sara Lind  |
      | Praktikdag             | 2026-05-20 |
      | Besked om värderare    | 2026-03-02 |
      | Kontakt med värderaren | 2026-03-09 |

  Regel: Anmälan görs senast när arton månader av ST återstår

    Scenariomall: ST ska vara klar den 30 oktober 2028
      Givet att "Anmälan inskickad" är "<anmäld>"
      När reglerna prövas per <dag>
      Så är regeln <utfall>
      Och gäller regeln som en lokal riktlinje

      Exempel:
        | anmäld     | dag        | utfall                 |
        | 2026-01-12 | 2026-02-01 | uppfylld               |
        | 2027-04-30 | 2027-06-01 | uppfylld               |
        | 2027-05-01 | 2027-06-01 | inte uppfylld          |
        | saknas     | 2027-04-29 | ännu inte uppfylld     |
        | saknas     | 2027-04-30 | inte tillämplig        |
        | saknas     | 2027-05-01 | inte uppfylld          |
        | okänt      | 2027-05-01 | inte möjlig att avgöra |

    Scenariomall: ST blir klar senare än planerat
      Givet att "Planerat slutdatum" är "<slut>" för "Sara Lind"
      Och att "Anmälan inskickad" är "2027-08-01"
      När reglerna prövas per 2027-09-01
      Så är regeln <utfall>

      Exempel:
        | slut       | utfall                 |
        | 2028-10-30 | inte uppfylld          |
        | 2029-06-30 | uppfylld               |
        | okänt      | inte möjlig att avgöra |

  Regel: Praktikdagen ligger helst när två till tre år av ST återstår

    Scenariomall: Dagens läge mot slutet den 30 oktober 2028
      Givet att "Praktikdag" är "<praktikdag>"
      När reglerna prövas per 2025-03-01
      Så är regeln <utfall>
      Och gäller regeln som en lokal riktlinje

      Exempel:
        | praktikdag | utfall                 |
        | 2025-10-30 | uppfylld               |
        | 2025-10-29 | inte uppfylld          |
        | 2026-10-30 | uppfylld               |
        | 2026-10-31 | inte uppfylld          |
        | 2027-10-31 | inte tillämplig        |
        | saknas     | inte tillämplig        |
        | okänt      | inte möjlig att avgöra |

  Regel: Minst ett år av ST återstår vid praktikdagen

    Scenariomall: Sista dagen ett år före slutet den 30 oktober 2028
      Givet att "Praktikdag" är "<praktikdag>"
      När reglerna prövas per 2025-03-01
      Så är regeln <utfall>
      Och gäller regeln som en lokal riktlinje

      Exempel:
        | praktikdag | utfall                 |
        | 2027-10-30 | uppfylld               |
        | 2027-10-31 | inte uppfylld          |
        | saknas     | inte tillämplig        |
        | okänt      | inte möjlig att avgöra |

  Regel: ST-läkaren tar kontakt inom två veckor efter beskedet om värderare

    Scenariomall: Beskedet om värderare kom den 2 mars
      Givet att "Kontakt med värderaren" är "<kontakt>"
      När reglerna prövas per <dag>
      Så är regeln <utfall>
      Och gäller regeln som en lokal riktlinje

      Exempel:
        | kontakt    | dag        | utfall                 |
        | 2026-03-16 | 2026-03-20 | uppfylld               |
        | 2026-03-17 | 2026-03-20 | inte uppfylld          |
        | saknas     | 2026-03-16 | ännu inte uppfylld     |
        | saknas     | 2026-03-17 | inte uppfylld          |
        | okänt      | 2026-03-20 | inte möjlig att avgöra |

  Regel: Kontakten tas med e-post

    Scenariomall: Sätten att ta kontakt
      Givet att "Kontakten togs med" är "<sätt>"
      När reglerna prövas per <dag>
      Så är regeln <utfall>
      Och gäller regeln som en lokal riktlinje

      Exempel:
        | sätt               | dag        | utfall                 |
        | E-post             | 2026-03-20 | uppfylld               |
        | Bilaga till e-post | 2026-03-20 | uppfylld               |
        | Telefon            | 2026-03-20 | inte uppfylld          |
        | okänt              | 2026-03-20 | inte möjlig att avgöra |

  Regel: ST-läkaren och värderaren har bestämt en praktikdag

    Scenariomall: Kontakten togs den 9 mars
      Givet att "Praktikdag" är "<praktikdag>"
      När reglerna prövas per <dag>
      Så är regeln <utfall>
      Och gäller regeln som en lokal riktlinje

      Exempel:
        | praktikdag | dag        | utfall                 |
        | 2026-05-20 | 2026-03-20 | uppfylld               |
        | saknas     | 2026-03-20 | inte uppfylld          |
        | okänt      | 2026-03-20 | inte möjlig att avgöra |
        | saknas     | 2026-03-08 | inte tillämplig        |

  Regel: Den bestämda dagen är meddelad till Mitt-i-ST

    Scenariomall: Praktikdagen den 20 maj meddelas till SFAM
      Givet att "Dagen meddelad till Mitt-i-ST" är "<meddelad>"
      När reglerna prövas per <dag>
      Så är regeln <utfall>
      Och gäller regeln som en lokal riktlinje

      Exempel:
        | meddelad   | dag        | utfall                 |
        | 2026-03-12 | 2026-03-20 | uppfylld               |
        | saknas     | 2026-03-20 | ännu inte uppfylld     |
        | saknas     | 2026-05-20 | inte uppfylld          |
        | okänt      | 2026-03-20 | inte möjlig att avgöra |

  Regel: Tid är avsatt för portfölj och inspelningar

    Scenariomall: Tiden får tas av studietiden
      Givet att "Tid avsatt för förberedelserna" är "<tid>"
      När reglerna prövas per <dag>
      Så är regeln <utfall>
      Och gäller regeln som en lokal riktlinje

      Exempel:
        | tid                  | dag        | utfall                 |
        | Studietid i tidboken | 2026-03-20 | uppfylld               |
        | Annan avsatt tid     | 2026-03-20 | uppfylld               |
        | saknas               | 2026-03-20 | inte uppfylld          |
        | okänt                | 2026-03-20 | inte möjlig att avgöra |

  Regel: Minst sex veckor mellan beskedet om värderare och praktikdagen

    Scenariomall: Besked den 2 mars och tidigaste dag
      Givet att "Praktikdag" är "<praktikdag>"
      När reglerna prövas per <dag>
      Så är regeln <utfall>
      Och gäller regeln som en lokal riktlinje

      Exempel:
        | praktikdag | dag        | utfall                 |
        | 2026-04-13 | 2026-03-20 | uppfylld               |
        | 2026-04-12 | 2026-03-20 | inte uppfylld          |
        | saknas     | 2026-03-20 | inte tillämplig        |
        | okänt      | 2026-03-20 | inte möjlig att avgöra |

  Regel: Praktikdagens upplägg är överenskommet med värderaren före dagen

    Scenariomall: Upplägget bestäms före dagen den 20 maj
      Givet att "Dagens upplägg överenskommet" är "<överens>"
      När reglerna prövas per <dag>
      Så är regeln <utfall>
      Och gäller regeln som en lokal riktlinje

      Exempel:
        | överens    | dag        | utfall                 |
        | 2026-05-19 | 2026-05-19 | uppfylld               |
        | 2026-05-20 | 2026-05-20 | inte uppfylld          |
        | saknas     | 2026-05-19 | ännu inte uppfylld     |
        | saknas     | 2026-05-20 | inte uppfylld          |
        | okänt      | 2026-05-20 | inte möjlig att avgöra |

  Regel: Upplägget är överenskommet minst en vecka före praktikdagen

    Scenariomall: En vecka före dagen den 20 maj
      Givet att "Dagens upplägg överenskommet" är "<överens>"
      När reglerna prövas per <dag>
      Så är regeln <utfall>
      Och gäller regeln som en lokal riktlinje

      Exempel:
        | överens    | dag        | utfall                 |
        | 2026-05-13 | 2026-05-19 | uppfylld               |
        | 2026-05-14 | 2026-05-19 | inte uppfylld          |
        | saknas     | 2026-05-13 | ännu inte uppfylld     |
        | saknas     | 2026-05-14 | inte uppfylld          |
        | okänt      | 2026-05-14 | inte möjlig att avgöra |

  Regel: Allt underlag är hos värderaren före praktikdagen

    Scenariomall: Underlaget inför dagen den 20 maj
      Givet att "Allt underlag hos värderaren" är "<framme>"
      När reglerna prövas per <dag>
      Så är regeln <utfall>
      Och gäller regeln som en lokal riktlinje

      Exempel:
        | framme     | dag        | utfall                 |
        | 2026-05-04 | 2026-05-10 | uppfylld               |
        | saknas     | 2026-05-19 | ännu inte uppfylld     |
        | saknas     | 2026-05-20 | inte uppfylld          |
        | okänt      | 2026-05-20 | inte möjlig att avgöra |

  Regel: Underlaget är hos värderaren senast fyra veckor före praktikdagen

    Scenariomall: Fyra veckor före dagen den 20 maj
      Givet att "Allt underlag hos värderaren" är "<framme>"
      När reglerna prövas per <dag>
      Så är regeln <utfall>
      Och gäller regeln som en lokal riktlinje

      Exempel:
        | framme     | dag        | utfall                 |
        | 2026-04-22 | 2026-05-01 | uppfylld               |
        | 2026-04-23 | 2026-05-01 | inte uppfylld          |
        | saknas     | 2026-04-22 | ännu inte uppfylld     |
        | saknas     | 2026-04-23 | inte uppfylld          |
        | okänt      | 2026-04-23 | inte möjlig att avgöra |

    Scenariomall: Flyttas dagen flyttas fristen
      Givet att "Praktikdag" är "<praktikdag>"
      Och att "Allt underlag hos värderaren" är "2026-04-29"
      När reglerna prövas per 2026-05-01
      Så är regeln <utfall>

      Exempel:
        | praktikdag | utfall        |
        | 2026-05-20 | inte uppfylld |
        | 2026-05-27 | uppfylld      |
        | 2026-05-26 | inte uppfylld |

  Regel: Inspelningarna är gjorda senast fyra veckor före praktikdagen

    Scenariomall: En tidig inspelning och en till
      Givet följande inspelade konsultationer:
        | Inspelad   | Inspelningen raderad |
        | 2026-04-10 | saknas               |
        | <inspelad> | <raderad>            |
      När reglerna prövas per 2026-05-10
      Så är regeln <utfall>
      Och gäller regeln som en lokal riktlinje

      Exempel:
        | inspelad   | raderad    | utfall                 |
        | 2026-04-22 | saknas     | uppfylld               |
        | 2026-04-23 | saknas     | inte uppfylld          |
        | 2026-04-23 | 2026-05-02 | uppfylld               |
        | okänt      | saknas     | inte möjlig att avgöra |

  Regel: Värderaren kommer från en annan region eller ett annat område

    Scenariomall: Var värderaren arbetar
      Givet att "Värderaren kommer från" är "<varifrån>"
      När reglerna prövas per <dag>
      Så är regeln <utfall>
      Och gäller regeln som en lokal riktlinje

      Exempel:
        | varifrån                    | dag        | utfall                 |
        | Annan region                | 2026-03-20 | uppfylld               |
        | Annat område i samma region | 2026-03-20 | uppfylld               |
        | Samma område                | 2026-03-20 | inte uppfylld          |
        | okänt                       | 2026-03-20 | inte möjlig att avgöra |

  Regel: Värderaren har gått värderarutbildning

    Scenariomall: Värderarens utbildning
      Givet att "Värderaren har gått värderarutbildning" är "<utbildad>"
      När reglerna prövas per <dag>
      Så är regeln <utfall>
      Och gäller regeln som en lokal riktlinje

      Exempel:
        | utbildad | dag        | utfall                 |
        | ja       | 2026-03-20 | uppfylld               |
        | nej      | 2026-03-20 | inte uppfylld          |
        | okänt    | 2026-03-20 | inte möjlig att avgöra |

  Regel: Portföljen skickas som bilaga till ett e-brev

    Scenariomall: Sätten att skicka portföljen
      Givet att "Portföljen skickad" är "<sätt>"
      När reglerna prövas per <dag>
      Så är regeln <utfall>
      Och gäller regeln som en lokal riktlinje

      Exempel:
        | sätt               | dag        | utfall                 |
        | Bilaga till e-post | 2026-05-01 | uppfylld               |
        | E-post             | 2026-04-22 | ännu inte uppfylld     |
        | Brev               | 2026-04-23 | inte uppfylld          |
        | saknas             | 2026-04-22 | ännu inte uppfylld     |
        | okänt              | 2026-04-23 | inte möjlig att avgöra |
