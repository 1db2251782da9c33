# language: sv
@quality-register-work
Egenskap: Kvalitetsregisterarbete i ST: mätning och analys
  Utgångsläge, mätning efter förändringen, förskjutning och trend räknas ur mätpunkterna.
  Den första förändringen prövas när det första varvets andra steg har en dag.

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

  Regel: Minst en period är mätt före förändringen

    Scenariomall: En mätning före den första förändringen
      Givet följande mått:
        | Namn | Projekt    | Slag   |
        | Fall | Färre fall | <slag> |
      Och följande förbättringsvarv:
        | Projekt    | Planerat   | Prövat   |
        | Färre fall | 2026-01-15 | <prövat> |
      Och följande mätpunkter:
        | Mått | Datum  | Definitionens version |
        | Fall | <mätt> | 1                     |
      När reglerna prövas per 2026-06-01
      Så är regeln <utfall>
      Och gäller regeln som en kvalitetsindikator

      Exempel:
        | slag              | prövat     | mätt       | utfall                 |
        | Resultatmått      | 2026-02-01 | 2026-01-31 | uppfylld               |
        | Processmått       | 2026-02-01 | 2026-01-31 | uppfylld               |
        | Balanserande mått | 2026-02-01 | 2026-01-31 | inte uppfylld          |
        | Resultatmått      | 2026-02-01 | 2026-02-28 | inte uppfylld          |
        | Resultatmått      | saknas     | 2026-02-28 | inte tillämplig        |
        | Resultatmått      | okänt      | 2026-02-28 | inte möjlig att avgöra |

  Regel: En tidsserie har minst tio mätpunkter

    Scenariomall: Nio mätpunkter och en till
      Givet att "Analysmetod" är "<analys>"
      Och följande mått:
        | Namn | Projekt    | Slag         |
        | Fall | Färre fall | Resultatmått |
      Och följande mätpunkter:
        | Mått | Datum      |
        | Fall | 2025-01-28 |
        | Fall | 2025-02-28 |
        | Fall | 2025-03-28 |
        | Fall | 2025-04-28 |
        | Fall | 2025-05-28 |
        | Fall | 2025-06-28 |
        | Fall | 2025-07-28 |
        | Fall | 2025-08-28 |
        | Fall | 2025-09-28 |
        | Fall | <sista>    |
      När reglerna prövas per 2026-06-01
      Så är regeln <utfall>
      Och gäller regeln som en kvalitetsindikator

      Exempel:
        | analys                     | sista      | utfall                 |
        | Tidsserie, förskjutning    | 2025-10-28 | uppfylld               |
        | Tidsserie, förskjutning    | 2026-10-28 | inte uppfylld          |
        | Tidsserie, trend           | 2026-10-28 | inte uppfylld          |
        | okänt                      | 2026-10-28 | inte möjlig att avgöra |
        | Namngivet statistiskt test | 2026-10-28 | inte tillämplig        |

  Regel: Målet har ett tal och ett datum

    Scenariomall: Målet har ett tal och en dag
      Givet att "Målvärde" är "<tal>"
      Och att "Målet ska vara nått" är "<dag>"
      När reglerna prövas per 2026-06-01
      Så är regeln <utfall>
      Och gäller regeln som en kvalitetsindikator

      Exempel:
        | tal    | dag        | utfall                 |
        | 2      | 2026-05-31 | uppfylld               |
        | saknas | 2026-05-31 | inte uppfylld          |
        | 2      | saknas     | inte uppfylld          |
        | 2      | 2025-09-01 | inte uppfylld          |
        | okänt  | 2026-05-31 | inte möjlig att avgöra |

  Regel: Minst ett resultat- eller processmått är valt

    Scenariomall: Måttet följer resultatet eller processen
      Givet följande mått:
        | Namn | Projekt    | Slag   |
        | Fall | Färre fall | <slag> |
      När reglerna prövas per 2026-06-01
      Så är regeln <utfall>
      Och gäller regeln som en kvalitetsindikator

      Exempel:
        | slag              | utfall                 |
        | Resultatmått      | uppfylld               |
        | Processmått       | uppfylld               |
        | Balanserande mått | inte uppfylld          |
        | okänt             | inte möjlig att avgöra |

  Regel: Ett balanserande mått är valt

    Scenariomall: Ett mått på vad som kan bli sämre
      Givet följande mått:
        | Namn | Projekt    | Slag   |
        | Fall | Färre fall | <slag> |
      När reglerna prövas per 2026-06-01
      Så är regeln <utfall>
      Och gäller regeln som en kvalitetsindikator

      Exempel:
        | slag              | utfall                 |
        | Balanserande mått | uppfylld               |
        | Resultatmått      | inte uppfylld          |
        | okänt             | inte möjlig att avgöra |

  Regel: Efter förändringen är samma sak mätt på samma sätt som före

    Scenariomall: Mätt på samma sätt efter som före
      Givet att "Planerat slut" är "<slut>"
      Och följande mått:
        | Namn | Projekt    | Slag         |
        | Fall | Färre fall | Resultatmått |
      Och följande förbättringsvarv:
        | Projekt    | Planerat   | Prövat     |
        | Färre fall | 2026-01-15 | 2026-02-01 |
      Och följande mätpunkter:
        | Mått | Datum      | Definitionens version |
        | Fall | 2026-01-31 | 1                     |
        | Fall | <mätt>     | <version>             |
      När reglerna prövas per 2026-06-01
      Så är regeln <utfall>
      Och gäller regeln som en kvalitetsindikator

      Exempel:
        | slut       | mätt       | version | utfall                 |
        | 2026-05-31 | 2026-02-28 | 1       | uppfylld               |
        | 2026-05-31 | 2026-02-28 | 2       | inte uppfylld          |
        | 2026-05-31 | 2026-01-15 | 1       | inte uppfylld          |
        | 2026-06-02 | 2026-01-15 | 1       | ännu inte uppfylld     |
        | 2026-05-31 | 2026-02-28 | okänt   | inte möjlig att avgöra |

  Regel: Analysen säger vilken regel eller vilket test som visar en skillnad

    Scenariomall: Analysen vilar på en regel eller ett namngivet test
      Givet att "Analysmetod" är "<analys>"
      Och att "Statistiskt test" är "<test>"
      När reglerna prövas per 2026-06-01
      Så är regeln <utfall>
      Och gäller regeln som en kvalitetsindikator

      Exempel:
        | analys                     | test       | utfall                 |
        | Tidsserie, förskjutning    | saknas     | uppfylld               |
        | Tidsserie, trend           | saknas     | uppfylld               |
        | Namngivet statistiskt test | chitvåtest | uppfylld               |
        | Namngivet statistiskt test | saknas     | inte uppfylld          |
        | saknas                     | saknas     | inte uppfylld          |
        | Namngivet statistiskt test | okänt      | inte möjlig att avgöra |

  Regel: Mätpunkterna visar den förskjutning som analysen vilar på

    Scenariomall: Sex punkter i följd på den bättre sidan om medianen före
      Givet att "Analysmetod" är "Tidsserie, förskjutning"
      Och följande mått:
        | Namn | Projekt    | Slag         | Bättre är |
        | Fall | Färre fall | Resultatmått | <bättre>  |
      Och följande förbättringsvarv:
        | Projekt    | Planerat   | Prövat     |
        | Färre fall | 2025-05-12 | 2025-06-01 |
      Och följande mätpunkter:
        | Mått | Datum      | Värde    | Definitionens version |
        | Fall | 2025-01-31 | 10       | 1                     |
        | Fall | 2025-02-28 | 12       | 1                     |
        | Fall | 2025-03-31 | 8        | 1                     |
        | Fall | 2025-04-30 | 10       | 1                     |
        | Fall | 2025-05-31 | 11       | 1                     |
        | Fall | 2025-06-30 | 7        | 1                     |
        | Fall | 2025-07-31 | 6        | 1                     |
        | Fall | 2025-08-31 | 8        | 1                     |
        | Fall | 2025-09-30 | <nionde> | 1                     |
        | Fall | 2025-10-31 | 7        | 1                     |
        | Fall | 2025-11-30 | <elfte>  | 1                     |
      När reglerna prövas per 2026-06-01
      Så är regeln <utfall>
      Och gäller regeln som en kvalitetsindikator

      Exempel:
        | bättre | nionde | elfte | utfall                 |
        | Lägre  | 5      | 6     | uppfylld               |
        | Lägre  | 5      | 10    | inte uppfylld          |
        | Lägre  | 10     | 6     | inte uppfylld          |
        | Lägre  | 11     | 6     | inte uppfylld          |
        | Högre  | 5      | 6     | inte uppfylld          |
        | Lägre  | okänt  | 6     | inte möjlig att avgöra |

  Regel: Mätpunkterna visar den trend som analysen vilar på

    Scenariomall: Fem punkter i följd som var och en är bättre
      Givet att "Analysmetod" är "Tidsserie, trend"
      Och följande mått:
        | Namn | Projekt    | Slag         | Bättre är |
        | Fall | Färre fall | Resultatmått | <bättre>  |
      Och följande förbättringsvarv:
        | Projekt    | Planerat   | Prövat     |
        | Färre fall | 2025-05-12 | 2025-06-01 |
      Och följande mätpunkter:
        | Mått | Datum      | Värde    | Definitionens version |
        | Fall | 2025-01-31 | 10       | 1                     |
        | Fall | 2025-02-28 | 12       | 1                     |
        | Fall | 2025-03-31 | 8        | 1                     |
        | Fall | 2025-04-30 | 10       | 1                     |
        | Fall | 2025-05-31 | 11       | 1                     |
        | Fall | 2025-06-30 | 13       | 1                     |
        | Fall | 2025-07-31 | 12       | 1                     |
        | Fall | 2025-08-31 | 11       | 1                     |
        | Fall | 2025-09-30 | <nionde> | 1                     |
        | Fall | 2025-10-31 | 9        | 1                     |
      När reglerna prövas per 2026-06-01
      Så är regeln <utfall>
      Och gäller regeln som en kvalitetsindikator

      Exempel:
        | bättre | nionde | utfall                 |
        | Lägre  | 10     | uppfylld               |
        | Lägre  | 11     | inte uppfylld          |
        | Lägre  | 8      | inte uppfylld          |
        | Högre  | 10     | inte uppfylld          |
        | Lägre  | okänt  | inte möjlig att avgöra |

  Regel: Efter förändringen är det bättre än före

    Scenariomall: Medianen efter jämförs med medianen före
      Givet att "Planerat slut" är "<slut>"
      Och följande mått:
        | Namn | Projekt    | Slag         | Bättre är |
        | Fall | Färre fall | Resultatmått | <bättre>  |
      Och följande förbättringsvarv:
        | Projekt    | Planerat   | Prövat     |
        | Färre fall | 2025-05-12 | 2025-06-01 |
      Och följande mätpunkter:
        | Mått | Datum      | Värde   | Definitionens version |
        | Fall | 2025-01-31 | 10      | 1                     |
        | Fall | 2025-02-28 | 12      | 1                     |
        | Fall | 2025-03-31 | 8       | 1                     |
        | Fall | 2025-04-30 | 10      | 1                     |
        | Fall | 2025-05-31 | 11      | 1                     |
        | Fall | 2025-06-30 | <värde> | 1                     |
      När reglerna prövas per 2026-06-01
      Så är regeln <utfall>
      Och gäller regeln som en kvalitetsindikator

      Exempel:
        | slut       | bättre | värde | utfall                 |
        | 2026-05-31 | Lägre  | 7     | uppfylld               |
        | 2026-05-31 | Lägre  | 10    | inte uppfylld          |
        | 2026-05-31 | Högre  | 7     | inte uppfylld          |
        | 2026-06-02 | Högre  | 7     | ännu inte uppfylld     |
        | 2026-05-31 | Lägre  | okänt | inte möjlig att avgöra |

    Scenariomall: Det som räknas på ett nytt sätt jämförs inte med det gamla
      Givet följande mått:
        | Namn | Projekt    | Slag         | Bättre är | Definitionsversion som jämförs |
        | Fall | Färre fall | Resultatmått | Lägre     | <jämförs>                      |
      Och följande förbättringsvarv:
        | Projekt    | Planerat   | Prövat     |
        | Färre fall | 2025-05-12 | 2025-06-01 |
      Och följande mätpunkter:
        | Mått | Datum      | Värde | Definitionens version |
        | Fall | 2025-01-31 | 10    | 1                     |
        | Fall | 2025-02-28 | 10    | <före>                |
        | Fall | 2025-06-30 | 10    | 1                     |
        | Fall | 2025-07-31 | 5     | 2                     |
        | Fall | 2025-08-31 | 5     | 2                     |
      När reglerna prövas per 2026-06-01
      Så är regeln <utfall>

      Exempel:
        | före | jämförs          | utfall                 |
        | 1    | inte registrerat | inte uppfylld          |
        | 2    | 1                | inte uppfylld          |
        | 2    | 2                | uppfylld               |
        | 2    | inte registrerat | inte möjlig att avgöra |

  Regel: Täljaren är aldrig större än nämnaren

    Scenariomall: Täljaren är en del av nämnaren
      Givet följande mått:
        | Namn | Projekt    | Slag         |
        | Fall | Färre fall | Resultatmått |
      Och följande mätpunkter:
        | Mått | Datum      | Antal i täljaren | Antal i nämnaren |
        | Fall | 2026-01-31 | <täljare>        | 20               |
      När reglerna prövas per 2026-06-01
      Så är regeln <utfall>
      Och gäller regeln som en kvalitetsindikator

      Exempel:
        | täljare | utfall                 |
        | 3       | uppfylld               |
        | 20      | uppfylld               |
        | 21      | inte uppfylld          |
        | saknas  | uppfylld               |
        | okänt   | inte möjlig att avgöra |
