# language: sv
@quality-register-work
Egenskap: Kvalitetsregisterarbete i ST: frågan och delmålet
  Ett förbättringsarbete ska ändra arbetssättet, ett vetenskapligt arbete ska svara på en fråga.
  De hålls isär hela vägen, och delmål jämförs aldrig på nummer mellan regelverken.

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

  Regel: Projektet säger vilket problem eller vilken fråga det gäller, och varför just här

    Scenariomall: Frågan och varför den ställs här
      Givet att "Problem eller fråga" är "<fråga>"
      Och att "Varför just här" är "<varför>"
      När reglerna prövas per 2026-06-01
      Så är regeln <utfall>
      Och gäller regeln som en kvalitetsindikator

      Exempel:
        | fråga                    | varför                            | utfall                 |
        | Varför faller patienter? | Fler fall än på andra avdelningar | uppfylld               |
        | saknas                   | Fler fall än på andra avdelningar | inte uppfylld          |
        | Varför faller patienter? | saknas                            | inte uppfylld          |
        | Varför faller patienter? | okänt                             | inte möjlig att avgöra |

  Regel: Ett vetenskapligt arbete ställer en fråga och svarar på den

    Scenariomall: Ett vetenskapligt arbete svarar på en fråga
      Givet att "Slag av arbete" är "<slag>"
      Och att "Planerat slut" är "<slut>"
      Och att "Frågans slag" är "Varför"
      Och att "Svar på frågan" är "<svar>"
      När reglerna prövas per 2026-06-01
      Så är regeln <utfall>
      Och gäller regeln som en kvalitetsindikator

      Exempel:
        | slag                 | slut       | svar                           | utfall                 |
        | Vetenskapligt arbete | 2026-05-31 | Fallen sker vid flytt nattetid | uppfylld               |
        | Vetenskapligt arbete | 2026-05-31 | saknas                         | inte uppfylld          |
        | Vetenskapligt arbete | 2026-06-02 | saknas                         | ännu inte uppfylld     |
        | Vetenskapligt arbete | 2026-05-31 | okänt                          | inte möjlig att avgöra |
        | Förbättringsarbete   | 2026-05-31 | saknas                         | inte tillämplig        |

  Regel: Ett förbättringsarbete har lett till ett nytt arbetssätt

    Scenariomall: Ett förbättringsarbete ändrar arbetssättet
      Givet att "Slag av arbete" är "<slag>"
      Och att "Planerat slut" är "<slut>"
      Och att "Nytt arbetssätt infört" är "<infört>"
      När reglerna prövas per 2026-06-01
      Så är regeln <utfall>
      Och gäller regeln som en kvalitetsindikator

      Exempel:
        | slag                 | slut       | infört     | utfall                 |
        | Förbättringsarbete   | 2026-05-31 | 2026-03-01 | uppfylld               |
        | Förbättringsarbete   | 2026-05-31 | saknas     | inte uppfylld          |
        | Förbättringsarbete   | 2026-06-02 | saknas     | ännu inte uppfylld     |
        | Förbättringsarbete   | 2026-05-31 | okänt      | inte möjlig att avgöra |
        | Vetenskapligt arbete | 2026-05-31 | saknas     | inte tillämplig        |

  Regel: Projektet anger regelverk och delmål

    Scenariomall: Både regelverk och delmål anges
      Givet att "Regelverk" är "<regelverk>"
      Och att "Delmål" är "<delmål>"
      När reglerna prövas per 2026-06-01
      Så är regeln <utfall>
      Och gäller regeln som en kvalitetsindikator

      Exempel:
        | regelverk    | delmål | utfall                 |
        | SOSFS 2015:8 | a4     | uppfylld               |
        | saknas       | a4     | inte uppfylld          |
        | SOSFS 2015:8 | saknas | inte uppfylld          |
        | SOSFS 2015:8 | okänt  | inte möjlig att avgöra |

  Regel: Projektet hör till det regelverk som prövar ST-läkaren

    Scenariomall: ST-läkaren prövas enligt SOSFS 2015:8
      Givet att "Regelverk" är "<regelverk>"
      Och att "Valt regelverk" är "<valt>"
      När reglerna prövas per 2026-06-01
      Så är regeln <utfall>
      Och gäller regeln som en kvalitetsindikator

      Exempel:
        | regelverk      | valt           | utfall                 |
        | SOSFS 2015:8   | SOSFS 2015:8   | uppfylld               |
        | HSLF-FS 2021:8 | SOSFS 2015:8   | inte uppfylld          |
        | HSLF-FS 2021:8 | HSLF-FS 2021:8 | uppfylld               |
        | SOSFS 2015:8   | saknas         | inte möjlig att avgöra |
        | saknas         | SOSFS 2015:8   | inte tillämplig        |

  Regel: Ett förbättringsarbete anger delmålet för förbättringsarbete

    Scenariomall: Delmålet för förbättringsarbete i ST-läkarens regelverk
      Givet att "Slag av arbete" är "Förbättringsarbete"
      Och att "Valt regelverk" är "<valt>"
      Och att "Delmål" är "<delmål>"
      När reglerna prövas per 2026-06-01
      Så är regeln <utfall>
      Och gäller regeln som en kvalitetsindikator

      Exempel:
        | valt           | delmål | utfall                 |
        | SOSFS 2015:8   | a4     | uppfylld               |
        | HSLF-FS 2021:8 | STa2   | uppfylld               |
        | HSLF-FS 2021:8 | a4     | inte uppfylld          |
        | HSLF-FS 2021:8 | STa4   | inte uppfylld          |
        | SOSFS 2015:8   | a5     | inte uppfylld          |
        | SOSFS 2015:8   | okänt  | inte möjlig att avgöra |

  Regel: Ett vetenskapligt arbete anger delmålet för vetenskap

    Scenariomall: Delmålet för vetenskap i ST-läkarens regelverk
      Givet att "Slag av arbete" är "Vetenskapligt arbete"
      Och att "Valt regelverk" är "<valt>"
      Och att "Delmål" är "<delmål>"
      När reglerna prövas per 2026-06-01
      Så är regeln <utfall>
      Och gäller regeln som en kvalitetsindikator

      Exempel:
        | valt           | delmål | utfall                 |
        | SOSFS 2015:8   | a5     | uppfylld               |
        | HSLF-FS 2021:8 | STa3   | uppfylld               |
        | HSLF-FS 2021:8 | a5     | inte uppfylld          |
        | SOSFS 2015:8   | a4     | inte uppfylld          |
        | SOSFS 2015:8   | okänt  | inte möjlig att avgöra |
