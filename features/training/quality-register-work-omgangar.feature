# language: sv
@quality-register-work
Egenskap: Kvalitetsregisterarbete i ST: registercentrumens omgångar
  Omgångarna 2013 till 2015 utgick från delmål 19 och 20, de som började 2016 bara från a4.
  Två registercentrum drev omgångarna 2016, som utvärderades var för sig och tillsammans.

  Bakgrund:
    Givet en registeromgång "QRC 2016" med:
      | Första året    | 2016               |
      | Slag av arbete | Förbättringsarbete |
      | Delmål         | a4                 |

  Regel: Omgångens delmål hör till dess slag av arbete

    Scenariomall: Delmålet och slaget av arbete
      Givet att "Slag av arbete" är "<slag>"
      Och att "Delmål" är "<delmål>"
      När reglerna prövas per 2026-06-01
      Så är regeln <utfall>
      Och gäller regeln som en lokal riktlinje

      Exempel:
        | slag                 | delmål | utfall                 |
        | Förbättringsarbete   | 20     | uppfylld               |
        | Förbättringsarbete   | a4     | uppfylld               |
        | Vetenskapligt arbete | 19     | uppfylld               |
        | Förbättringsarbete   | 19     | inte uppfylld          |
        | Vetenskapligt arbete | a4     | inte uppfylld          |
        | Förbättringsarbete   | okänt  | inte möjlig att avgöra |

  Regel: En omgång som börjar 2016 gäller bara förbättringsarbete enligt a4

    Scenariomall: Bara a4 2016
      Givet att "Första året" är "<år>"
      Och att "Slag av arbete" är "<slag>"
      Och att "Delmål" är "<delmål>"
      När reglerna prövas per 2026-06-01
      Så är regeln <utfall>
      Och gäller regeln som en lokal riktlinje

      Exempel:
        | år   | slag                 | delmål | utfall                 |
        | 2016 | Förbättringsarbete   | a4     | uppfylld               |
        | 2016 | Förbättringsarbete   | 20     | inte uppfylld          |
        | 2016 | Vetenskapligt arbete | a5     | inte uppfylld          |
        | 2016 | Förbättringsarbete   | okänt  | inte möjlig att avgöra |
        | 2014 | Vetenskapligt arbete | 19     | inte tillämplig        |

  Regel: En omgång som börjar 2016 drivs av ett registercentrum

    Scenariomall: Vem som driver omgången
      Givet att "Första året" är "<år>"
      Och att "Drivs av" är "<vem>"
      När reglerna prövas per 2026-06-01
      Så är regeln <utfall>
      Och gäller regeln som en lokal riktlinje

      Exempel:
        | år   | vem                                       | utfall                 |
        | 2016 | QRC                                       | uppfylld               |
        | 2016 | RC Norr                                   | uppfylld               |
        | 2016 | Kansliet för Nationella Kvalitetsregister | inte uppfylld          |
        | 2016 | okänt                                     | inte möjlig att avgöra |
        | 2013 | Kansliet för Nationella Kvalitetsregister | inte tillämplig        |

  Regel: En omgång som börjar 2016 utvärderas både för sig och tillsammans med den andra

    Scenariomall: För sig och tillsammans
      Givet att "Första året" är "<år>"
      Och att "Utvärderas för sig" är "<för sig>"
      Och att "Utvärderas tillsammans med de andra" är "<tillsammans>"
      När reglerna prövas per 2026-06-01
      Så är regeln <utfall>
      Och gäller regeln som en lokal riktlinje

      Exempel:
        | år   | för sig | tillsammans | utfall                 |
        | 2016 | ja      | ja          | uppfylld               |
        | 2016 | ja      | nej         | inte uppfylld          |
        | 2016 | nej     | ja          | inte uppfylld          |
        | 2016 | ja      | okänt       | inte möjlig att avgöra |
        | 2013 | nej     | nej         | inte tillämplig        |

  Regel: Utvärderingen av en omgång som börjar 2016 söker en gemensam modell

    Scenariomall: En gemensam modell
      Givet att "Första året" är "<år>"
      Och att "Utvärderingen söker en gemensam modell" är "<svar>"
      När reglerna prövas per 2026-06-01
      Så är regeln <utfall>
      Och gäller regeln som en lokal riktlinje

      Exempel:
        | år   | svar  | utfall                 |
        | 2016 | ja    | uppfylld               |
        | 2016 | nej   | inte uppfylld          |
        | 2016 | okänt | inte möjlig att avgöra |
        | 2013 | nej   | inte tillämplig        |

  Regel: Projektet är av omgångens slag och gäller dess delmål

    Scenariomall: Projektet i omgången
      Givet ett projekt "Färre fall" med:
        | Registeromgång | <omgång> |
        | Slag av arbete | <slag>   |
        | Delmål         | <delmål> |
      När reglerna prövas per 2026-06-01
      Så är regeln <utfall>
      Och gäller regeln som en lokal riktlinje

      Exempel:
        | omgång   | slag                 | delmål | utfall                 |
        | QRC 2016 | Förbättringsarbete   | a4     | uppfylld               |
        | QRC 2016 | Vetenskapligt arbete | a4     | inte uppfylld          |
        | QRC 2016 | Förbättringsarbete   | STa2   | inte uppfylld          |
        | QRC 2016 | Förbättringsarbete   | okänt  | inte möjlig att avgöra |
        | saknas   | Vetenskapligt arbete | a5     | inte tillämplig        |
