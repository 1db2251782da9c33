# language: sv
@quality-register-work
Egenskap: Kvalitetsregisterarbete i ST: integritet och etik
  Det enda bindande kravet i paketet: forskning på uppgifter om enskilda patienter är etikgodkänd.
  Uppgifterna om projektet rymmer inga patientuppgifter.

  Bakgrund:
    Givet en ST-läkare "Sara Lind" med:
      | Avsedd specialitet  | Geriatrik    |
      | Svensk AT fullgjord | ja           |
      | Valt regelverk      | SOSFS 2015:8 |
    Och ett projekt "Färre fall" med:
      | ST-läkare         | Sara Lind          |
      | Slag av arbete    | Förbättringsarbete |
      | Påbörjat          | 2025-09-01         |
      | Planerat slut     | 2026-05-31         |
      | Kvalitetsregister | Fallregistret      |

  Regel: Syftet är angivet och stämmer med slaget av arbete

    Scenariomall: Syftet passar slaget av arbete
      Givet att "Slag av arbete" är "<slag>"
      Och att "Syfte med uppgifterna" är "<syfte>"
      När reglerna prövas per 2026-06-01
      Så är regeln <utfall>
      Och gäller regeln som en kvalitetsindikator

      Exempel:
        | slag                 | syfte           | utfall                 |
        | Förbättringsarbete   | Kvalitetsarbete | uppfylld               |
        | Vetenskapligt arbete | Forskning       | uppfylld               |
        | Vetenskapligt arbete | Kvalitetsarbete | uppfylld               |
        | Förbättringsarbete   | Forskning       | inte uppfylld          |
        | Vetenskapligt arbete | saknas          | inte uppfylld          |
        | Vetenskapligt arbete | okänt           | inte möjlig att avgöra |

  Regel: Forskning på uppgifter om enskilda patienter är etikgodkänd

    Scenariomall: Forskning på uppgifter om enskilda patienter
      Givet att "Slag av arbete" är "Vetenskapligt arbete"
      Och att "Syfte med uppgifterna" är "<syfte>"
      Och att "Uppgifternas slag" är "<uppgifter>"
      Och att "Etikgodkännandets diarienummer" är "<nummer>"
      När reglerna prövas per 2026-06-01
      Så är regeln <utfall>
      Och gäller regeln som ett krav

      Exempel:
        | syfte           | uppgifter                       | nummer        | utfall                 |
        | Forskning       | Uppgifter om enskilda patienter | 2025-00000-01 | uppfylld               |
        | Forskning       | Uppgifter om enskilda patienter | saknas        | inte uppfylld          |
        | Forskning       | Uppgifter om enskilda patienter | okänt         | inte möjlig att avgöra |
        | Forskning       | Sammanställda uppgifter         | saknas        | inte tillämplig        |
        | Kvalitetsarbete | Uppgifter om enskilda patienter | saknas        | inte tillämplig        |

  Regel: Registret har beviljat utlämnandet av uppgifter till forskning

    Scenariomall: Registrets eget beslut
      Givet att "Slag av arbete" är "Vetenskapligt arbete"
      Och att "Syfte med uppgifterna" är "Forskning"
      Och att "Uppgifternas slag" är "<uppgifter>"
      Och att "Registrets beslut om utlämnande" är "<dag>"
      När reglerna prövas per 2026-06-01
      Så är regeln <utfall>
      Och gäller regeln som en kvalitetsindikator

      Exempel:
        | uppgifter                       | dag        | utfall                 |
        | Uppgifter om enskilda patienter | 2026-02-01 | uppfylld               |
        | Uppgifter om enskilda patienter | saknas     | inte uppfylld          |
        | Uppgifter om enskilda patienter | okänt      | inte möjlig att avgöra |
        | Sammanställda uppgifter         | saknas     | inte tillämplig        |

  Regel: Ingen enskild patient kan kännas igen

    Scenariomall: Ingen kan kännas igen
      Givet att "Enskilda patienter kan kännas igen" är "<svar>"
      När reglerna prövas per 2026-06-01
      Så är regeln <utfall>
      Och gäller regeln som en kvalitetsindikator

      Exempel:
        | svar  | utfall                 |
        | nej   | uppfylld               |
        | ja    | inte uppfylld          |
        | okänt | inte möjlig att avgöra |

  Regel: Grupper med färre än fem patienter visas inte

    Scenariomall: En grupp med färre än fem visas inte
      Givet följande mått:
        | Namn | Projekt    | Slag         |
        | Fall | Färre fall | Resultatmått |
      Och följande mätpunkter:
        | Mått | Datum      | Antal i nämnaren | Visas i redovisningen |
        | Fall | 2026-01-31 | <patienter>      | <visas>               |
      När reglerna prövas per 2026-06-01
      Så är regeln <utfall>
      Och gäller regeln som en kvalitetsindikator

      Exempel:
        | patienter | visas | utfall                 |
        | 4         | nej   | uppfylld               |
        | 4         | ja    | inte uppfylld          |
        | 5         | ja    | uppfylld               |
        | 4         | okänt | inte möjlig att avgöra |
