# language: sv
@quality-register-work
Egenskap: Kvalitetsregisterarbete i ST: förändringen och teamet
  Förändringen prövas i liten skala, med chefens uppdrag och med dem som berörs.

  Bakgrund:
    Givet en ST-läkare "Sara Lind" med:
      | Avsedd specialitet  | Geriatrik    |
      | Svensk AT fullgjord | ja           |
      | Valt regelverk      | SOSFS 2015:8 |
    Och ett projekt "Färre fall" med:
      | ST-läkare      | Sara Lind          |
      | Slag av arbete | Förbättringsarbete |
      | Påbörjat       | 2025-09-01         |
      | Planerat slut  | 2026-05-31         |

  Regel: Förändringsidén är beskriven

    Scenariomall: Förändringsidén
      Givet att "Förändringsidé" är "<idé>"
      När reglerna prövas per 2026-06-01
      Så är regeln <utfall>
      Och gäller regeln som en kvalitetsindikator

      Exempel:
        | idé                        | utfall                 |
        | Nattlig rond för de äldsta | uppfylld               |
        | saknas                     | inte uppfylld          |
        | okänt                      | inte möjlig att avgöra |

  Regel: Minst ett varv planera, göra, studera, agera är genomfört

    Scenariomall: Ett helt varv med fyra steg
      Givet att "Planerat slut" är "<slut>"
      Och följande förbättringsvarv:
        | Projekt    | Planerat   | Prövat   | Studerat   | Beslutat om nästa steg |
        | Färre fall | 2026-01-15 | <prövat> | <studerat> | <beslutat>             |
      När reglerna prövas per 2026-06-01
      Så är regeln <utfall>
      Och gäller regeln som en kvalitetsindikator

      Exempel:
        | slut       | prövat     | studerat   | beslutat   | utfall                 |
        | 2026-05-31 | 2026-02-01 | 2026-03-01 | 2026-03-10 | uppfylld               |
        | 2026-05-31 | 2026-02-01 | saknas     | saknas     | inte uppfylld          |
        | 2026-06-02 | 2026-02-01 | saknas     | saknas     | ännu inte uppfylld     |
        | 2026-05-31 | 2026-02-01 | 2026-01-31 | 2026-03-10 | inte uppfylld          |
        | 2026-05-31 | 2026-02-01 | 2026-03-01 | okänt      | inte möjlig att avgöra |

  Regel: Stegen i varje varv kommer i ordning

    Scenariomall: Stegens ordning
      Givet följande förbättringsvarv:
        | Projekt    | Planerat   | Prövat   | Studerat   | Beslutat om nästa steg |
        | Färre fall | 2026-01-15 | <prövat> | <studerat> | <beslutat>             |
      När reglerna prövas per 2026-06-01
      Så är regeln <utfall>
      Och gäller regeln som en kvalitetsindikator

      Exempel:
        | prövat     | studerat   | beslutat   | utfall                 |
        | 2026-02-01 | 2026-03-01 | 2026-03-10 | uppfylld               |
        | 2026-02-01 | saknas     | saknas     | uppfylld               |
        | 2026-01-14 | 2026-03-01 | 2026-03-10 | inte uppfylld          |
        | 2026-02-01 | 2026-01-31 | 2026-03-10 | inte uppfylld          |
        | 2026-02-01 | 2026-03-01 | 2026-02-28 | inte uppfylld          |
        | okänt      | 2026-03-01 | 2026-03-10 | inte möjlig att avgöra |

  Regel: Verksamhetschefen har gett uppdraget

    Scenariomall: Chefens uppdrag
      Givet att "Uppdrag från verksamhetschefen" är "<dag>"
      När reglerna prövas per 2026-06-01
      Så är regeln <utfall>
      Och gäller regeln som en kvalitetsindikator

      Exempel:
        | dag        | utfall                 |
        | 2025-09-10 | uppfylld               |
        | saknas     | inte uppfylld          |
        | okänt      | inte möjlig att avgöra |

  Regel: Teamet har fler yrkesgrupper än läkare

    Scenariomall: Yrkesgrupper i teamet
      Givet att "Yrkesgrupper i teamet" är "<team>"
      När reglerna prövas per 2026-06-01
      Så är regeln <utfall>
      Och gäller regeln som en kvalitetsindikator

      Exempel:
        | team                   | utfall                 |
        | Läkare, Sjuksköterska  | uppfylld               |
        | Läkare, Undersköterska | uppfylld               |
        | Läkare                 | inte uppfylld          |
        | okänt                  | inte möjlig att avgöra |

  Regel: Patienter eller närstående medverkar

    Scenariomall: Patienternas medverkan
      Givet att "Patienter eller närstående medverkar" är "<svar>"
      När reglerna prövas per 2026-06-01
      Så är regeln <utfall>
      Och gäller regeln som en kvalitetsindikator

      Exempel:
        | svar  | utfall                 |
        | ja    | uppfylld               |
        | nej   | inte uppfylld          |
        | okänt | inte möjlig att avgöra |
