# language: sv
@spor-access
Egenskap: Behörigheter i SPOR
  Från och med den 26 november 2018 får vårdgivare själva administrera behörigheter. Den som ger en behörighet är
  koordinator, har medarbetarens personnummer, och medarbetaren har ett kort.

  Bakgrund:
    Givet följande sjukhus:
      | Sjukhusets id | Namn        | Vårdgivare |
      | H1            | Norra länet | Region A   |
      | H2            | Södra länet | Region B   |
    Och följande operationsenheter:
      | Enhetens id | Sjukhus |
      | U1          | H1      |
      | U2          | H2      |
    Och följande användare:
      | Namn    | Anställningen upphörde |
      | Asta Ek | saknas                 |
      | Bo Lind | saknas                 |
    Och följande kort:
      | Kortets id | Användare | Slag av kort | Kortet gäller från | Kortet gäller till och med | Kortet spärrat |
      | K1         | Asta Ek   | SITHS        | 2019-01-01         | 2020-12-31                 | saknas         |
    Och följande behörigheter:
      | Behörighetens id | Användare | Operationsenhet | Behörighetens roll | Administreras av | Behörigheten gavs av | Behörigheten gavs | Behörigheten upphörde | Medarbetarens personnummer fanns till hands |
      | G1               | Asta Ek   | U1              | Användare          | Vårdgivaren      | Bo Lind              | 2019-05-06        | saknas                | ja                                          |
      | G2               | Bo Lind   | U1              | Koordinator        | Registret        | saknas               | 2019-01-07        | saknas                | ja                                          |

  Regel: Den som ger behörigheten är koordinator hos vårdgivaren

    Scenariomall: Den som gav behörigheten
      Givet att "<uppgift>" är "<värde>" för "G2"
      När reglerna prövas per 2020-03-16
      Så är regeln <utfall> för "G1"
      Och gäller regeln som en kvalitetsindikator

      Exempel:
        | uppgift            | värde       | utfall                 |
        | Behörighetens roll | Koordinator | uppfylld               |
        | Behörighetens roll | Användare   | inte uppfylld          |
        | Operationsenhet    | U2          | inte uppfylld          |
        | Behörigheten gavs  | 2019-05-07  | inte uppfylld          |
        | Behörighetens roll | okänt       | inte möjlig att avgöra |

    Scenario: Koordinatorer utses av registret
      När reglerna prövas per 2020-03-16
      Så är regeln inte tillämplig för "G2"

  Regel: Den som ger behörigheten har medarbetarens personnummer

    Scenariomall: Numret till hands
      Givet att "Medarbetarens personnummer fanns till hands" är "<svar>" för "G1"
      När reglerna prövas per 2020-03-16
      Så är regeln <utfall> för "G1"
      Och gäller regeln som en kvalitetsindikator

      Exempel:
        | svar  | utfall                 |
        | ja    | uppfylld               |
        | nej   | inte uppfylld          |
        | okänt | inte möjlig att avgöra |

  Regel: Medarbetaren har ett giltigt SITHS- eller Efos-kort när behörigheten ges

    Scenariomall: Kortet gällde från
      Givet att "Kortet gäller från" är "<från>" för "K1"
      När reglerna prövas per 2020-03-16
      Så är regeln <utfall> för "G1"
      Och gäller regeln som en kvalitetsindikator

      Exempel:
        | från       | utfall                 |
        | 2019-05-06 | uppfylld               |
        | 2019-05-07 | inte uppfylld          |
        | okänt      | inte möjlig att avgöra |

  Regel: Vårdgivaren administrerar behörigheter först från och med den 26 november 2018

    Scenariomall: Dagen då behörigheten gavs
      Givet att "Behörigheten gavs" är "<dag>" för "G1"
      När reglerna prövas per 2020-03-16
      Så är regeln <utfall> för "G1"
      Och gäller regeln som en kvalitetsindikator

      Exempel:
        | dag        | utfall                 |
        | 2018-11-25 | inte uppfylld          |
        | 2018-11-26 | uppfylld               |
        | okänt      | inte möjlig att avgöra |

    Scenario: Registret gav behörigheten
      Givet att "Administreras av" är "Registret" för "G1"
      Och att "Behörigheten gavs" är "2018-05-02" för "G1"
      När reglerna prövas per 2020-03-16
      Så är regeln inte tillämplig för "G1"

  Regel: Den som har slutat eller saknar giltigt kort har ingen behörighet kvar

    Scenariomall: Asta Ek slutar
      Givet att "Anställningen upphörde" är "<sista>" för "Asta Ek"
      När reglerna prövas per 2020-03-16
      Så är regeln <utfall> för "G1"
      Och gäller regeln som en lokal riktlinje

      Exempel:
        | sista      | utfall                 |
        | saknas     | uppfylld               |
        | 2020-03-16 | uppfylld               |
        | 2020-03-15 | inte uppfylld          |
        | okänt      | inte möjlig att avgöra |

    Scenario: Kortet har gått ut
      När reglerna prövas per 2021-01-01
      Så är regeln inte uppfylld för "G1"

  Regel: Att inte ge en behörighet

    Scenario: Allt är på plats
      När reglerna prövas per 2020-03-16
      Så dras inte slutsatsen "Behörigheten ges inte" för "G1"

    Scenariomall: Ett hinder räcker
      Givet att "<uppgift>" är "<värde>" för "<vem>"
      När reglerna prövas per 2020-03-16
      Så dras slutsatsen "Behörigheten ges inte" för "G1"

      Exempel:
        | uppgift                                     | värde      | vem |
        | Behörighetens roll                          | Användare  | G2  |
        | Medarbetarens personnummer fanns till hands | nej        | G1  |
        | Slag av kort                                | Annat kort | K1  |

    Scenario: Behörigheten gavs för tidigt
      Givet att "Behörigheten gavs" är "2018-11-25" för "G1"
      Och att "Behörigheten gavs" är "2018-01-08" för "G2"
      Och att "Kortet gäller från" är "2018-01-08" för "K1"
      När reglerna prövas per 2020-03-16
      Så dras slutsatsen "Behörigheten ges inte" för "G1"
