# language: sv
@ssr
Egenskap: De sju mätpunkterna i ett malignt förlopp
  VGM, överflyttad, mottagen, remiss bedömd, MDK, behandlingsbeslut och start av behandling.

  Bakgrund:
    Givet en vårdprocess "Peniscancer" med:
      | Slag                                         | Malign |
      | Inre mål för hemregionen i dagar             | 5      |
      | Inre mål för överlämningen i dagar           | 1      |
      | Inre mål för den mottagande regionen i dagar | 25     |
    Och en vårdenhet "Sus" med:
      | Region                                    | Region Skåne |
      | Hör till Skånes universitetssjukhus (Sus) | ja           |
    Och ett förlopp "F1" med:
      | Vårdprocess                | Peniscancer    |
      | Behandlande enhet          | Sus            |
      | Hemregion vid start        | Region Halland |
      | Välgrundad misstanke (VGM) | 2023-03-01     |
      | Start av första behandling | 2023-04-10     |
    Och en överflyttning "O1" med:
      | Förlopp             | F1             |
      | Från region         | Region Halland |
      | Till region         | Region Skåne   |
      | Överflyttad         | 2023-03-15     |
      | Mottagen            | 2023-03-17     |
      | Remiss bedömd       | 2023-03-20     |
      | VGM enligt remissen | 2023-03-01     |

  Regel: Dagen då patienten överflyttades är registrerad

    Scenariomall: Patienten togs emot den 17 mars
      Givet att "Överflyttad" är "<överflyttad>"
      När reglerna prövas per 2024-09-02
      Så är regeln <utfall>
      Och gäller regeln som en lokal riktlinje

      Exempel:
        | överflyttad | utfall                 |
        | 2023-03-15  | uppfylld               |
        | saknas      | inte uppfylld          |
        | okänt       | inte möjlig att avgöra |

  Regel: Dagen då patienten togs emot är registrerad

    Scenariomall: Patienten överflyttades den 15 mars
      Givet att "Mottagen" är "<mottagen>"
      När reglerna prövas per 2024-09-02
      Så är regeln <utfall>
      Och gäller regeln som en lokal riktlinje

      Exempel:
        | mottagen   | utfall                 |
        | 2023-03-17 | uppfylld               |
        | saknas     | inte uppfylld          |
        | okänt      | inte möjlig att avgöra |

  Regel: Dagen då remissen bedömdes är registrerad

    Scenariomall: Remissen till patienten som togs emot den 17 mars
      Givet att "Remiss bedömd" är "<bedömd>"
      När reglerna prövas per 2024-09-02
      Så är regeln <utfall>
      Och gäller regeln som en lokal riktlinje

      Exempel:
        | bedömd     | utfall                 |
        | 2023-03-20 | uppfylld               |
        | saknas     | inte uppfylld          |
        | okänt      | inte möjlig att avgöra |

  Regel: MDK är registrerad

    Scenariomall: Första MDK i SVF
      Givet följande mätpunkter:
        | Förlopp | Kod   | Datum   |
        | F1      | <kod> | <datum> |
      När reglerna prövas per 2024-09-02
      Så är regeln <utfall>
      Och gäller regeln som en lokal riktlinje

      Exempel:
        | kod   | datum      | utfall                 |
        | VK035 | 2023-03-24 | uppfylld               |
        | VK044 | 2023-03-27 | inte uppfylld          |
        | VK035 | saknas     | inte tillämplig        |
        | VK035 | okänt      | inte möjlig att avgöra |

  Regel: Behandlingsbeslutet är registrerat

    Scenariomall: Beslutet i SVF
      Givet följande mätpunkter:
        | Förlopp | Kod   | Datum   |
        | F1      | <kod> | <datum> |
      När reglerna prövas per 2024-09-02
      Så är regeln <utfall>
      Och gäller regeln som en lokal riktlinje

      Exempel:
        | kod   | datum      | utfall                 |
        | VK044 | 2023-03-27 | uppfylld               |
        | VK035 | 2023-03-24 | inte uppfylld          |
        | VK044 | okänt      | inte möjlig att avgöra |

  Regel: Mätpunkterna 1, 3 och 7 finns, så att ledtiden går att dela

    Scenariomall: Start av behandling och VGM finns
      Givet att "Mottagen" är "<mottagen>"
      När reglerna prövas per 2024-09-02
      Så är regeln <utfall>
      Och gäller regeln som en lokal riktlinje

      Exempel:
        | mottagen   | utfall                 |
        | 2023-03-17 | uppfylld               |
        | saknas     | inte uppfylld          |
        | okänt      | inte möjlig att avgöra |

    Scenario: Skånes egen patient delas inte
      Givet att "Hemregion vid start" är "Region Skåne"
      När reglerna prövas per 2024-09-02
      Så är regeln inte tillämplig

    Scenario: Ett benignt förlopp delas inte
      Givet en vårdprocess "Peniscancer" med:
        | Slag | Benign |
      När reglerna prövas per 2024-09-02
      Så är regeln inte tillämplig

  Regel: Patienten togs inte emot före överflyttningen

    Scenariomall: Överflyttad den 15 mars
      Givet att "Mottagen" är "<mottagen>"
      När reglerna prövas per 2024-09-02
      Så är regeln <utfall>
      Och gäller regeln som en lokal riktlinje

      Exempel:
        | mottagen   | utfall                 |
        | 2023-03-15 | uppfylld               |
        | 2023-03-14 | inte uppfylld          |
        | saknas     | inte tillämplig        |
        | okänt      | inte möjlig att avgöra |

  Regel: Remissen bedömdes inte innan patienten togs emot

    Scenariomall: Mottagen den 17 mars
      Givet att "Remiss bedömd" är "<bedömd>"
      När reglerna prövas per 2024-09-02
      Så är regeln <utfall>
      Och gäller regeln som en lokal riktlinje

      Exempel:
        | bedömd     | utfall                 |
        | 2023-03-17 | uppfylld               |
        | 2023-03-16 | inte uppfylld          |
        | saknas     | inte tillämplig        |
        | okänt      | inte möjlig att avgöra |

  Regel: Remissen anger dagen för VGM

    Scenariomall: Remissen från Halland
      Givet att "VGM enligt remissen" är "<vgm>"
      När reglerna prövas per 2024-09-02
      Så är regeln <utfall>
      Och gäller regeln som en lokal riktlinje

      Exempel:
        | vgm        | utfall                 |
        | 2023-03-01 | uppfylld               |
        | saknas     | inte uppfylld          |
        | okänt      | inte möjlig att avgöra |

  Regel: Förloppet börjar inte senare än VGM i hemregionen

    Scenariomall: Remissen anger den 1 mars
      Givet att "Välgrundad misstanke (VGM)" är "<vgm>"
      När reglerna prövas per 2024-09-02
      Så är regeln <utfall>
      Och gäller regeln som en lokal riktlinje

      Exempel:
        | vgm        | utfall                 |
        | 2023-03-01 | uppfylld               |
        | 2023-03-16 | inte uppfylld          |
        | okänt      | inte möjlig att avgöra |

    Scenario: Utan remissens dag är inget prövat
      Givet att "VGM enligt remissen" är "saknas"
      När reglerna prövas per 2024-09-02
      Så är regeln inte tillämplig

  Regel: Överflyttningen är kopplad till ett förlopp

    Scenariomall: En överflyttning i PASiS
      Givet en överflyttning "O1" med:
        | Förlopp | <förlopp> |
      När reglerna prövas per 2024-09-02
      Så är regeln <utfall>
      Och gäller regeln som en lokal riktlinje

      Exempel:
        | förlopp | utfall                 |
        | F1      | uppfylld               |
        | saknas  | inte uppfylld          |
        | okänt   | inte möjlig att avgöra |

  Regel: PASiS och SVF anger samma dag för mottagandet

    Scenariomall: PASiS anger den 17 mars
      Givet följande mätpunkter:
        | Förlopp | Kod   | Datum   |
        | F1      | <kod> | <datum> |
      När reglerna prövas per 2024-09-02
      Så är regeln <utfall>
      Och gäller regeln som en lokal riktlinje

      Exempel:
        | kod   | datum      | utfall                 |
        | VK091 | 2023-03-17 | uppfylld               |
        | VK091 | 2023-03-18 | uppfylld               |
        | VK091 | 2023-03-19 | inte uppfylld          |
        | VK035 | 2023-03-24 | inte tillämplig        |
        | VK091 | okänt      | inte möjlig att avgöra |

  Regel: Ingen mätpunkt är registrerad för hand

    Scenariomall: MDK, registrerad på ett eller annat sätt
      Givet följande mätpunkter:
        | Förlopp | Kod   | Datum      | Registrerad för hand |
        | F1      | VK035 | 2023-03-24 | <för hand>           |
      När reglerna prövas per 2024-09-02
      Så är regeln <utfall>
      Och gäller regeln som en lokal riktlinje

      Exempel:
        | för hand | utfall                 |
        | nej      | uppfylld               |
        | ja       | inte uppfylld          |
        | okänt    | inte möjlig att avgöra |
