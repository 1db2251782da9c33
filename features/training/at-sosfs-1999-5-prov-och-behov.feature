# language: sv
@at-sosfs-1999-5
Egenskap: Medsittningar, kunskapsprov och vem AT krävs för
  AT avslutas med ett kunskapsprov. Till examinationen hör fyra godkända medsittningar, och provet görs tidigast
  efter tretton månader. AT krävs av den som har den äldre läkarexamen eller ett beslut av Socialstyrelsen.

  Bakgrund:
    Givet en allmäntjänstgöring "Sara Lind" med:
      | Läkarexamen utfärdad | 2023-12-20 |
      | Planerat slut för AT | 2025-06-30 |

  Regel: AT har en godkänd medsittning i psykiatri

    Scenariomall: Medsittningen i psykiatri
      Givet följande medsittningar i AT:
        | Avsnitt                                    | Datum      | Godkänd   |
        | Psykiatri eller barn- och ungdomspsykiatri | 2024-11-15 | <godkänd> |
      När reglerna prövas per 2025-06-30
      Så är regeln <utfall>
      Och gäller regeln som ett krav

      Exempel:
        | godkänd | utfall                 |
        | ja      | uppfylld               |
        | nej     | inte uppfylld          |
        | okänt   | inte möjlig att avgöra |

    Scenariomall: Medsittningar krävs sedan 2016
      Givet att "Planerat slut för AT" är "<slut>"
      Och att listan "Medsittningar i AT" är tom
      När reglerna prövas per 2025-06-30
      Så är regeln <utfall>

      Exempel:
        | slut       | utfall          |
        | 2015-12-31 | inte tillämplig |
        | 2016-01-01 | inte uppfylld   |

  Regel: AT avslutas med ett godkänt kunskapsprov

    Scenariomall: Provet när AT ska vara klar
      Givet följande kunskapsprov i AT:
        | Datum      | Godkänt   |
        | 2025-03-01 | <godkänt> |
      När reglerna prövas per <dag>
      Så är regeln <utfall>
      Och gäller regeln som ett krav

      Exempel:
        | godkänt | dag        | utfall                 |
        | ja      | 2025-06-30 | uppfylld               |
        | nej     | 2025-06-30 | inte uppfylld          |
        | nej     | 2025-06-29 | ännu inte uppfylld     |
        | okänt   | 2025-06-30 | inte möjlig att avgöra |

  Regel: Kunskapsprovet görs tidigast efter tretton månader i AT

    Bakgrund:
      Givet följande AT-perioder:
        | Avsnitt                                       | Anställningsform | Från och med | Till och med | Sysselsättningsgrad i procent |
        | Invärtesmedicin, med barn- och ungdomsmedicin | AT-tjänst        | 2024-01-01   | 2025-06-30   | 100                           |

    Scenariomall: Dagen för provet
      Givet att listan "Frånvaro under AT" är tom
      Och följande kunskapsprov i AT:
        | Datum  | Godkänt |
        | <prov> | ja      |
      När reglerna prövas per 2025-06-30
      Så är regeln <utfall>
      Och gäller regeln som ett krav

      Exempel:
        | prov       | utfall                 |
        | 2025-02-01 | uppfylld               |
        | 2025-01-31 | inte uppfylld          |
        | okänt      | inte möjlig att avgöra |

    Scenariomall: Ett tidigt prov går att göra om
      Givet att listan "Frånvaro under AT" är tom
      Och följande kunskapsprov i AT:
        | Datum      | Godkänt    |
        | 2024-11-01 | <tidigt>   |
        | 2025-05-01 | <omprovet> |
      När reglerna prövas per 2025-06-30
      Så är regeln <utfall>

      Exempel:
        | tidigt | omprovet | utfall                 |
        | nej    | ja       | uppfylld               |
        | ja     | ja       | uppfylld               |
        | ja     | nej      | inte uppfylld          |
        | nej    | nej      | inte tillämplig        |
        | nej    | okänt    | inte möjlig att avgöra |

    Scenariomall: Den som var ledig före provet räknar tiden för hand
      Givet följande AT-frånvaro:
        | Slag             | Från och med | Till och med |
        | Föräldraledighet | 2024-07-01   | 2024-07-14   |
      Och följande kunskapsprov i AT:
        | Datum      | Godkänt |
        | 2025-03-01 | ja      |
      Och att "Tiden före kunskapsprovet räcker enligt manuell kontroll" är "<kontrollerat>"
      När reglerna prövas per 2025-06-30
      Så är regeln <utfall>

      Exempel:
        | kontrollerat     | utfall                 |
        | ja               | uppfylld               |
        | nej              | inte uppfylld          |
        | inte registrerat | inte möjlig att avgöra |

  Regel: Minst en månad i allmänmedicin är gjord före kunskapsprovet

    Scenariomall: Allmänmedicin började den första januari
      Givet följande AT-perioder:
        | Avsnitt       | Anställningsform | Från och med | Till och med | Sysselsättningsgrad i procent |
        | Allmänmedicin | AT-tjänst        | 2025-01-01   | 2025-06-30   | 100                           |
      Och att listan "Frånvaro under AT" är tom
      Och följande kunskapsprov i AT:
        | Datum  | Godkänt |
        | <prov> | ja      |
      När reglerna prövas per 2025-06-30
      Så är regeln <utfall>
      Och gäller regeln som ett krav

      Exempel:
        | prov       | utfall                 |
        | 2025-02-01 | uppfylld               |
        | 2025-01-31 | inte uppfylld          |
        | okänt      | inte möjlig att avgöra |

  Regel: Den som behöver AT har fullgjort den före legitimationen

    Scenariomall: AT, examen och legitimation
      Givet att "Varför AT krävs" är "<varför>"
      Och att "AT fullgjord" är "<fullgjord>"
      Och att "Legitimation" är "2025-08-15"
      När reglerna prövas per 2025-09-01
      Så är regeln <utfall>
      Och gäller regeln som ett krav

      Exempel:
        | varför                                            | fullgjord        | utfall                 |
        | Läkarexamen enligt ordningen före den 1 juli 2019 | 2025-06-30       | uppfylld               |
        | Läkarexamen enligt ordningen före den 1 juli 2019 | saknas           | inte uppfylld          |
        | Beslut av Socialstyrelsen                         | saknas           | inte uppfylld          |
        | AT krävs inte                                     | saknas           | inte tillämplig        |
        | Läkarexamen enligt ordningen före den 1 juli 2019 | inte registrerat | inte möjlig att avgöra |
        | inte registrerat                                  | saknas           | inte möjlig att avgöra |
