# language: sv
@spur-review
Egenskap: SPUR-granskningens gång: Enkäter och handlingar
  Före besöket svarar fyra grupper på enkäter, och inspektörerna får handlingar och svar ungefär två veckor i förväg.
  Gränserna för svarsfrekvens och för små grupper är förslag.

  Bakgrund:
    Givet en SPUR-granskning "Psykiatri Norr 2026" med:
      | Modell              | ST-SPUR    |
      | Besökets första dag | 2026-05-05 |

  Regel: Verksamhetschef, studierektor, handledare och ST-läkare har fått var sin enkät

    Scenario: Alla fyra grupper
      Givet följande enkäter:
        | Grupp           |
        | Verksamhetschef |
        | Studierektor    |
        | Handledare      |
        | ST-läkare       |
      När reglerna prövas per 2026-06-30
      Så är regeln uppfylld

    Scenariomall: ST-läkarna har ingen enkät
      Givet följande enkäter:
        | Grupp           |
        | Verksamhetschef |
        | Studierektor    |
        | Handledare      |
      När reglerna prövas per <dag>
      Så är regeln <utfall>
      Och gäller regeln som en lokal riktlinje

      Exempel:
        | dag        | utfall             |
        | 2026-05-04 | ännu inte uppfylld |
        | 2026-05-05 | inte uppfylld      |

    Scenariomall: En granskning som är inställd, eller ännu saknar dag, har inget att bli sen med
      Givet att "Besökets första dag" är "<besök>"
      Och att listan "Enkäter" är tom
      När reglerna prövas per 2026-06-30
      Så är regeln <utfall>

      Exempel:
        | besök      | utfall                 |
        | 2026-05-05 | inte uppfylld          |
        | saknas     | inte tillämplig        |
        | okänt      | inte möjlig att avgöra |

    Scenario: Ingen har lämnat någon lista över enkäter
      Givet att listan "Enkäter" inte är registrerad
      När reglerna prövas per 2026-06-30
      Så är regeln inte möjlig att avgöra

  Regel: Enkätsvaren är anonyma

    Scenariomall: ST-läkarnas enkät
      Givet följande enkäter:
        | Grupp     | Ersatt av intervju | Svaren är anonyma |
        | ST-läkare | <intervju>         | <anonyma>         |
      När reglerna prövas per 2026-06-30
      Så är regeln <utfall>
      Och gäller regeln som en lokal riktlinje

      Exempel:
        | intervju | anonyma          | utfall                 |
        | nej      | ja               | uppfylld               |
        | nej      | nej              | inte uppfylld          |
        | nej      | inte registrerat | inte möjlig att avgöra |
        | ja       | nej              | inte tillämplig        |

  Regel: En liten grupp intervjuas i stället för att redovisas som enkät

    Scenariomall: En vårdcentral med få ST-läkare
      Givet följande enkäter:
        | Grupp   | Antal i gruppen | Ersatt av intervju |
        | <grupp> | <antal>         | <intervju>         |
      När reglerna prövas per 2026-06-30
      Så är regeln <utfall>
      Och gäller regeln som en lokal riktlinje

      Exempel:
        | grupp           | antal            | intervju | utfall                 |
        | ST-läkare       | 2                | ja       | uppfylld               |
        | ST-läkare       | 2                | nej      | inte uppfylld          |
        | ST-läkare       | 4                | nej      | inte uppfylld          |
        | ST-läkare       | 5                | nej      | inte tillämplig        |
        | Handledare      | 3                | nej      | inte uppfylld          |
        | Verksamhetschef | 1                | nej      | inte tillämplig        |
        | ST-läkare       | inte registrerat | nej      | inte möjlig att avgöra |

  Regel: Minst 70 procent av ST-läkarna svarade på enkäten

    Scenariomall: Svarsfrekvens
      Givet följande enkäter:
        | Grupp     | Ersatt av intervju | Svarsfrekvens i procent |
        | ST-läkare | nej                | <procent>               |
      När reglerna prövas per <dag>
      Så är regeln <utfall>
      Och gäller regeln som en kvalitetsindikator

      Exempel:
        | procent          | dag        | utfall                 |
        | 70               | 2026-06-30 | uppfylld               |
        | 69               | 2026-05-05 | inte uppfylld          |
        | 69               | 2026-05-04 | ännu inte uppfylld     |
        | inte registrerat | 2026-06-30 | inte möjlig att avgöra |

  Regel: Enkäterna är stängda när sammanställningen lämnas till inspektörerna

    Scenariomall: Handlingarna lämnas den 15 april
      Givet att "Handlingarna lämnade till inspektörerna" är "2026-04-15"
      Och följande enkäter:
        | Grupp     | Ersatt av intervju | Enkäten stängd |
        | ST-läkare | nej                | <stängd>       |
      När reglerna prövas per <dag>
      Så är regeln <utfall>
      Och gäller regeln som en lokal riktlinje

      Exempel:
        | stängd           | dag        | utfall                 |
        | 2026-04-15       | 2026-06-30 | uppfylld               |
        | 2026-04-16       | 2026-06-30 | inte uppfylld          |
        | saknas           | 2026-05-04 | ännu inte uppfylld     |
        | inte registrerat | 2026-06-30 | inte möjlig att avgöra |

  Regel: Inspektörerna fick handlingarna två veckor före besöket

    Scenariomall: Besöket börjar den 5 maj
      Givet att "Handlingarna lämnade till inspektörerna" är "<lämnade>"
      När reglerna prövas per <dag>
      Så är regeln <utfall>
      Och gäller regeln som en lokal riktlinje
      Och anges källan "SPUR-inspektion av en anestesiklinik"

      Exempel:
        | lämnade          | dag        | utfall                 |
        | 2026-04-21       | 2026-06-30 | uppfylld               |
        | 2026-04-22       | 2026-06-30 | inte uppfylld          |
        | saknas           | 2026-04-01 | ännu inte uppfylld     |
        | inte registrerat | 2026-06-30 | inte möjlig att avgöra |

  Regel: Handlingarna är kompletta: beskrivning, PM, styrdokument och enkätsvar

    Scenariomall: Vad handlingarna innehåller
      Givet att "Handlingarna innehåller" är "<innehåll>"
      När reglerna prövas per 2026-06-30
      Så är regeln <utfall>
      Och gäller regeln som en lokal riktlinje

      Exempel:
        | innehåll                                                                     | utfall                 |
        | Verksamhetsbeskrivning, PM om ST, Styrdokument, Sammanställda enkätsvar      | uppfylld               |
        | Verksamhetsbeskrivning, PM om ST, Sammanställda enkätsvar                    | inte uppfylld          |
        | inte registrerat                                                             | inte möjlig att avgöra |
