# language: sv
@vardgaranti
Egenskap: Vårdgarantins gränser
  Samma dag, tre dagar, nittio dagar och nittio dagar. Dagar är kalenderdagar och den första dagen är dag 0.

  Bakgrund:
    Givet en patient "P1"
    Och en väntan på vård "V1" med:
      | Patient                  | P1     |
      | Akut vård                | nej    |
      | Avstod från vårdgarantin | saknas |
    Och att listan "Tid som inte räknas" är tom

  Regel: Kontakt med primärvården samma dag

    Scenariomall: Den som ringer den 5 mars
      Givet att "Väntan på" är "Kontakt med primärvården"
      Och att "Väntan började" är "2024-03-05"
      Och att "Vården gavs" är "<kontakt>"
      När reglerna prövas per <dag>
      Så är regeln <utfall>
      Och gäller regeln som ett krav

      Exempel:
        | kontakt    | dag        | utfall                 |
        | 2024-03-05 | 2024-03-20 | uppfylld               |
        | 2024-03-06 | 2024-03-20 | inte uppfylld          |
        | saknas     | 2024-03-05 | ännu inte uppfylld     |
        | saknas     | 2024-03-06 | inte uppfylld          |
        | okänt      | 2024-03-20 | inte möjlig att avgöra |

  Regel: Medicinsk bedömning i primärvården inom tre dagar

    Scenariomall: Kontakten var den 5 mars
      Givet att "Väntan på" är "Medicinsk bedömning i primärvården"
      Och att "Väntan började" är "2024-03-05"
      Och att "Vården gavs" är "<bedömning>"
      När reglerna prövas per 2024-03-20
      Så är regeln <utfall>
      Och gäller regeln som ett krav

      Exempel:
        | bedömning  | utfall                 |
        | 2024-03-08 | uppfylld               |
        | 2024-03-09 | inte uppfylld          |
        | saknas     | inte uppfylld          |
        | okänt      | inte möjlig att avgöra |

    Scenario: Patienten väljer själv att vänta två dagar
      Givet att "Väntan på" är "Medicinsk bedömning i primärvården"
      Och att "Väntan började" är "2024-03-05"
      Och att "Vården gavs" är "2024-03-10"
      Och följande tid som inte räknas:
        | Väntan på vård | Avvikelsekod             | Räknas inte från | Räknas igen från |
        | V1             | Patientvald väntan (PvV) | 2024-03-06       | 2024-03-08       |
      När reglerna prövas per 2024-03-20
      Så är regeln uppfylld

  Regel: Första besöket i specialiserad vård inom 90 dagar

    Scenariomall: Remissbeslutet var den 1 mars
      Givet att "Väntan på" är "Första besök i specialiserad vård"
      Och att "Väntan började" är "2024-03-01"
      Och att "Vården gavs" är "<besök>"
      När reglerna prövas per <dag>
      Så är regeln <utfall>
      Och gäller regeln som ett krav

      Exempel:
        | besök      | dag        | utfall                 |
        | 2024-05-30 | 2024-09-02 | uppfylld               |
        | 2024-05-31 | 2024-09-02 | inte uppfylld          |
        | saknas     | 2024-05-30 | ännu inte uppfylld     |
        | saknas     | 2024-05-31 | inte uppfylld          |
        | okänt      | 2024-09-02 | inte möjlig att avgöra |

    Scenario: Patienten har avstått
      Givet att "Väntan på" är "Första besök i specialiserad vård"
      Och att "Väntan började" är "2024-03-01"
      Och att "Vården gavs" är "2024-07-01"
      Och att "Patienten är informerad om vårdgarantin" är "ja"
      Och att "Erbjuden vård inom gränsen" är "2024-04-02"
      Och att "Avstod från vårdgarantin" är "2024-04-03"
      När reglerna prövas per 2024-09-02
      Så är regeln inte tillämplig

    Scenariomall: Patienten avstod den 10 juni, när gränsen var passerad
      Givet att "Väntan på" är "Första besök i specialiserad vård"
      Och att "Väntan började" är "2024-03-01"
      Och att "Vården gavs" är "2024-07-01"
      Och att "Patienten är informerad om vårdgarantin" är "ja"
      Och att "Erbjuden vård inom gränsen" är "<erbjuden>"
      Och att "Avstod från vårdgarantin" är "2024-06-10"
      När reglerna prövas per 2024-09-02
      Så är regeln <utfall>

      Exempel:
        | erbjuden   | utfall          |
        | 2024-05-30 | inte tillämplig |
        | 2024-05-31 | inte uppfylld   |

  Regel: Operation eller åtgärd inom 90 dagar från beslutet

    Scenariomall: Beslutet var den 1 mars, och trettio dagar har medicinska skäl
      Givet att "Väntan på" är "Operation eller åtgärd"
      Och att "Väntan började" är "2024-03-01"
      Och att "Vården gavs" är "<operation>"
      Och följande tid som inte räknas:
        | Väntan på vård | Avvikelsekod                    | Räknas inte från | Räknas igen från |
        | V1             | Medicinskt orsakad väntan (MoV) | 2024-04-01       | 2024-05-01       |
      När reglerna prövas per 2024-09-02
      Så är regeln <utfall>
      Och gäller regeln som ett krav

      Exempel:
        | operation  | utfall                 |
        | 2024-06-29 | uppfylld               |
        | 2024-06-30 | inte uppfylld          |
        | saknas     | inte uppfylld          |
        | okänt      | inte möjlig att avgöra |

    Scenariomall: Patienten väljer att vänta längre än till operationen, eller innan väntan har börjat
      Givet att "Väntan på" är "Operation eller åtgärd"
      Och att "Väntan började" är "2024-03-01"
      Och att "Vården gavs" är "2024-06-10"
      Och följande tid som inte räknas:
        | Väntan på vård | Avvikelsekod             | Räknas inte från | Räknas igen från |
        | V1             | Patientvald väntan (PvV) | <från>           | <till>           |
      När reglerna prövas per 2024-09-02
      Så är regeln <utfall>

      Exempel:
        | från       | till       | utfall        |
        | 2024-05-30 | 2024-07-30 | uppfylld      |
        | 2024-05-31 | 2024-07-30 | inte uppfylld |
        | 2024-05-30 | saknas     | uppfylld      |
        | 2024-02-01 | 2024-03-01 | inte uppfylld |
        | 2024-02-01 | 2024-03-12 | uppfylld      |

    Scenariomall: Patienten väntar ännu, och har valt att vänta till den 1 augusti
      Givet att "Väntan på" är "Operation eller åtgärd"
      Och att "Väntan började" är "2024-03-01"
      Och att "Vården gavs" är "saknas"
      Och följande tid som inte räknas:
        | Väntan på vård | Avvikelsekod             | Räknas inte från | Räknas igen från |
        | V1             | Patientvald väntan (PvV) | <från>           | 2024-08-01       |
      När reglerna prövas per 2024-06-10
      Så är regeln <utfall>

      Exempel:
        | från       | utfall          |
        | 2024-05-30 | inte tillämplig |
        | 2024-05-31 | inte uppfylld   |

    Scenariomall: Två tider som inte räknas överlappar varandra
      Givet att "Väntan på" är "Operation eller åtgärd"
      Och att "Väntan började" är "2024-03-01"
      Och att "Vården gavs" är "<operation>"
      Och följande tid som inte räknas:
        | Väntan på vård | Avvikelsekod                    | Räknas inte från | Räknas igen från |
        | V1             | Patientvald väntan (PvV)        | 2024-04-01       | <till>           |
        | V1             | Medicinskt orsakad väntan (MoV) | 2024-04-16       | 2024-05-01       |
      När reglerna prövas per 2024-09-02
      Så är regeln <utfall>

      Exempel:
        | till       | operation  | utfall                 |
        | 2024-04-16 | 2024-06-29 | uppfylld               |
        | 2024-04-17 | 2024-06-29 | inte möjlig att avgöra |
        | 2024-04-17 | 2024-05-30 | uppfylld               |

    Scenario: Akut vård prövas inte
      Givet att "Väntan på" är "Operation eller åtgärd"
      Och att "Väntan började" är "2024-03-01"
      Och att "Vården gavs" är "2024-07-01"
      Och att "Akut vård" är "ja"
      När reglerna prövas per 2024-09-02
      Så är regeln inte tillämplig

  Regel: Regionens gräns är inte längre än vårdgarantins

    Scenariomall: Egen gräns
      Givet en regional gräns i vårdgarantin "G1" med:
        | Gräns för | <gräns> |
        | Dagar     | <dagar> |
      När reglerna prövas per 2024-09-02
      Så är regeln <utfall>
      Och gäller regeln som ett krav

      Exempel:
        | gräns                              | dagar | utfall                 |
        | Operation eller åtgärd             | 60    | uppfylld               |
        | Operation eller åtgärd             | 91    | inte uppfylld          |
        | Medicinsk bedömning i primärvården | 3     | uppfylld               |
        | Kontakt med primärvården           | 1     | inte uppfylld          |
        | Första besök i specialiserad vård  | okänt | inte möjlig att avgöra |

  Regel: Vården gavs inte innan väntan började

    Scenariomall: Beslutet om operation var den 1 mars
      Givet att "Väntan på" är "Operation eller åtgärd"
      Och att "Väntan började" är "2024-03-01"
      Och att "Vården gavs" är "<operation>"
      När reglerna prövas per 2024-09-02
      Så är regeln <utfall>
      Och gäller regeln som en lokal riktlinje

      Exempel:
        | operation  | utfall                 |
        | 2024-03-01 | uppfylld               |
        | 2024-02-29 | inte uppfylld          |
        | 2023-05-06 | inte uppfylld          |
        | okänt      | inte möjlig att avgöra |

    Scenario: Den som väntar prövas inte
      Givet att "Väntan på" är "Operation eller åtgärd"
      Och att "Väntan började" är "2024-03-01"
      Och att "Vården gavs" är "saknas"
      När reglerna prövas per 2024-04-01
      Så är regeln inte tillämplig
