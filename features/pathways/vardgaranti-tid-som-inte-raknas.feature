# language: sv
@vardgaranti
Egenskap: Tid som inte räknas i vårdgarantin
  Tid som patienten har valt, eller som har medicinska eller särskilda skäl, räknas inte.
  Den som avstår ska ha vetat vad det gällde.

  Bakgrund:
    Givet en patient "P1"
    Och en väntan på vård "V1" med:
      | Patient                         | P1                     |
      | Väntan på                       | Operation eller åtgärd |
      | Väntan började                  | 2024-03-01             |
      | Akut vård                       | nej                    |
      | Ny kontakt efter att ha avstått | saknas                 |

  Regel: Tid som inte räknas har avvikelsekod och antecknat skäl

    Scenariomall: En månad räknas inte
      Givet följande tid som inte räknas:
        | Väntan på vård | Avvikelsekod | Räknas inte från | Räknas igen från | Skälet är antecknat |
        | V1             | <kod>        | <från>           | 2024-05-01       | <skäl>              |
      När reglerna prövas per 2024-09-02
      Så är regeln <utfall>
      Och gäller regeln som en lokal riktlinje

      Exempel:
        | kod                             | från       | skäl  | utfall                 |
        | Medicinskt orsakad väntan (MoV) | 2024-04-01 | ja    | uppfylld               |
        | Medicinskt orsakad väntan (MoV) | 2024-04-01 | nej   | inte uppfylld          |
        | saknas                          | 2024-04-01 | ja    | inte uppfylld          |
        | Patientvald väntan (PvV)        | 2024-02-01 | ja    | inte uppfylld          |
        | Patientvald väntan (PvV)        | 2024-04-01 | okänt | inte möjlig att avgöra |

    Scenariomall: Två tider efter varandra, eller överlappande
      Givet följande tid som inte räknas:
        | Väntan på vård | Avvikelsekod                    | Räknas inte från | Räknas igen från | Skälet är antecknat |
        | V1             | Patientvald väntan (PvV)        | 2024-04-01       | <till>           | ja                  |
        | V1             | Medicinskt orsakad väntan (MoV) | 2024-04-16       | saknas           | ja                  |
      När reglerna prövas per 2024-09-02
      Så är regeln <utfall>

      Exempel:
        | till       | utfall        |
        | 2024-04-16 | uppfylld      |
        | 2024-04-17 | inte uppfylld |

  Regel: Den som har avstått var informerad och hade fått ett erbjudande

    Scenariomall: Patienten avstod den 10 juni
      Givet att "Avstod från vårdgarantin" är "2024-06-10"
      Och att "Patienten är informerad om vårdgarantin" är "ja"
      Och att "Erbjuden vård inom gränsen" är "<erbjuden>"
      Och att listan "Tid som inte räknas" är tom
      När reglerna prövas per 2024-09-02
      Så är regeln <utfall>

      Exempel:
        | erbjuden   | utfall        |
        | 2024-05-30 | uppfylld      |
        | 2024-05-31 | inte uppfylld |

    Scenariomall: Patienten avstod den 10 april
      Givet att "Avstod från vårdgarantin" är "2024-04-10"
      Och att "Patienten är informerad om vårdgarantin" är "<informerad>"
      Och att "Erbjuden vård inom gränsen" är "<erbjuden>"
      När reglerna prövas per 2024-09-02
      Så är regeln <utfall>
      Och gäller regeln som ett allmänt råd

      Exempel:
        | informerad | erbjuden   | utfall                 |
        | ja         | 2024-04-02 | uppfylld               |
        | nej        | 2024-04-02 | inte uppfylld          |
        | ja         | saknas     | inte uppfylld          |
        | ja         | 2024-04-11 | inte uppfylld          |
        | okänt      | 2024-04-02 | inte möjlig att avgöra |

  Regel: En ny kontakt efter att ha avstått ger en ny väntan

    Scenariomall: Patienten hör av sig igen den 3 juni
      Givet att "Ny kontakt efter att ha avstått" är "2024-06-03"
      Och en väntan på vård "V2" med:
        | Patient                         | P1                     |
        | Väntan på                       | Operation eller åtgärd |
        | Väntan började                  | <början>               |
        | Ny kontakt efter att ha avstått | saknas                 |
      När reglerna prövas per 2024-09-02
      Så är regeln <utfall> för "V1"
      Och gäller regeln som en lokal riktlinje

      Exempel:
        | början     | utfall                 |
        | 2024-06-03 | uppfylld               |
        | 2024-06-10 | inte uppfylld          |
        | okänt      | inte möjlig att avgöra |
