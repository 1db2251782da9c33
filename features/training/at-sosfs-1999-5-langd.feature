# language: sv
@at-sosfs-1999-5
Egenskap: Allmäntjänstgöringens längd och avsnitt
  AT är minst arton månader på heltid: nio i invärtesmedicin och kirurgi, tre i psykiatri och sex i allmänmedicin
  (patientsäkerhetsförordningen 3 kap. 5 §). Tid före examen och vikariat räknas inte, och ledighet tas igen.

  Bakgrund:
    Givet en allmäntjänstgöring "Sara Lind" med:
      | Läkarexamen utfärdad | 2023-12-20 |
      | Planerat slut för AT | 2025-06-30 |
    Och följande AT-perioder:
      | Avsnitt                                       | Anställningsform | Från och med | Till och med | Sysselsättningsgrad i procent |
      | Invärtesmedicin, med barn- och ungdomsmedicin | AT-tjänst        | 2024-01-01   | 2024-05-31   | 100                           |
      | Kirurgiska specialiteter                      | AT-tjänst        | 2024-06-01   | 2024-09-30   | 100                           |
      | Psykiatri eller barn- och ungdomspsykiatri    | AT-tjänst        | 2024-10-01   | 2024-12-31   | 100                           |
    Och att listan "Frånvaro under AT" är tom

  Regel: AT är minst ett år och sex månader på heltid

    Scenariomall: Sex månader allmänmedicin på slutet
      Givet följande AT-perioder:
        | Avsnitt       | Anställningsform | Från och med | Till och med | Sysselsättningsgrad i procent |
        | Allmänmedicin | <tjänst>         | 2025-01-01   | <till>       | <procent>                     |
      När reglerna prövas per 2025-06-30
      Så är regeln <utfall>
      Och gäller regeln som ett krav
      Och anges källan "Patientsäkerhetsförordning (2010:1369), 3 kap. 5 §"

      Exempel:
        | tjänst    | till       | procent | utfall                 |
        | AT-tjänst | 2025-06-30 | 100     | uppfylld               |
        | AT-tjänst | 2025-06-29 | 100     | inte uppfylld          |
        | AT-tjänst | 2025-06-30 | 50      | inte uppfylld          |
        | AT-tjänst | 2025-06-30 | okänt   | inte möjlig att avgöra |
        | Vikariat  | 2025-06-30 | 100     | inte uppfylld          |

    Scenariomall: Ledighet tas igen, men inte semester
      Givet följande AT-perioder:
        | Avsnitt       | Anställningsform | Från och med | Till och med | Sysselsättningsgrad i procent |
        | Allmänmedicin | AT-tjänst        | 2025-01-01   | 2025-06-30   | 100                           |
      Och följande AT-frånvaro:
        | Slag       | Från och med | Till och med |
        | <ledighet> | 2025-03-03   | 2025-03-16   |
      När reglerna prövas per 2025-06-30
      Så är regeln <utfall>

      Exempel:
        | ledighet               | utfall                 |
        | Föräldraledighet       | inte uppfylld          |
        | Längre sjukfrånvaro    | inte uppfylld          |
        | Annan obetald ledighet | inte uppfylld          |
        | Lagstadgad semester    | uppfylld               |
        | okänt                  | inte möjlig att avgöra |

    Scenariomall: Tid före examensdagen räknas inte in i AT
      Givet följande AT-perioder:
        | Avsnitt       | Anställningsform | Från och med | Till och med | Sysselsättningsgrad i procent |
        | Allmänmedicin | AT-tjänst        | 2025-01-01   | 2025-06-30   | 100                           |
      Och att "Läkarexamen utfärdad" är "<examen>"
      När reglerna prövas per 2025-06-30
      Så är regeln <utfall>

      Exempel: den första perioden började 2024-01-01
        | examen           | utfall                 |
        | 2024-01-01       | uppfylld               |
        | 2024-01-02       | inte möjlig att avgöra |
        | 2024-06-01       | inte uppfylld          |
        | inte registrerat | inte möjlig att avgöra |

    Scenario: Före planerat slut är tiden i AT ännu inte ute
      När reglerna prövas per 2025-06-29
      Så är regeln ännu inte uppfylld
      Och krävs åtgärden "Stäm av perioderna mot planen så att planerat slut räcker till." av "AT-läkaren"

  Regel: AT börjar tidigast den dag läkarexamen är utfärdad

    Scenariomall: AT började den första januari
      Givet att "Läkarexamen utfärdad" är "<examen>"
      När reglerna prövas per 2025-06-30
      Så är regeln <utfall>
      Och gäller regeln som ett krav

      Exempel:
        | examen           | utfall                 |
        | 2024-01-01       | uppfylld               |
        | 2024-01-02       | inte uppfylld          |
        | inte registrerat | inte möjlig att avgöra |

  Regel: AT har minst nio månader i invärtesmedicin och kirurgiska specialiteter tillsammans

    Scenario: Fem månader i det ena och fyra i det andra
      När reglerna prövas per 2025-06-30
      Så är regeln uppfylld
      Och gäller regeln som ett krav

    Scenario: En dags föräldraledighet i kirurgi är en dag för lite
      Givet följande AT-frånvaro:
        | Slag             | Från och med | Till och med |
        | Föräldraledighet | 2024-09-30   | 2024-09-30   |
      När reglerna prövas per 2025-06-30
      Så är regeln inte uppfylld

    Scenario: Om någon varit ledig är inte känt
      Givet att listan "Frånvaro under AT" inte är registrerad
      När reglerna prövas per 2025-06-30
      Så är regeln inte möjlig att avgöra

  Regel: AT har minst 3 månader i psykiatri eller barn- och ungdomspsykiatri

    Scenario: Precis tre månader psykiatri
      När reglerna prövas per 2025-06-30
      Så är regeln uppfylld
      Och gäller regeln som ett krav

    Scenario: En veckas sjukskrivning i psykiatri tas igen i psykiatri
      Givet följande AT-frånvaro:
        | Slag                | Från och med | Till och med |
        | Längre sjukfrånvaro | 2024-11-04   | 2024-11-10   |
      När reglerna prövas per 2025-06-30
      Så är regeln inte uppfylld
      Och krävs åtgärden "Lägg till den tid i psykiatri eller barn- och ungdomspsykiatri som saknas." av "Studierektorn för AT"

    Scenario: Om någon varit ledig under psykiatrin är inte känt
      Givet att listan "Frånvaro under AT" inte är registrerad
      När reglerna prövas per 2025-06-30
      Så är regeln inte möjlig att avgöra

  Regel: AT har minst 6 månader i allmänmedicin

    Scenariomall: Tiden i allmänmedicin
      Givet följande AT-perioder:
        | Avsnitt       | Anställningsform | Från och med | Till och med | Sysselsättningsgrad i procent |
        | Allmänmedicin | AT-tjänst        | 2025-01-01   | <till>       | 100                           |
      När reglerna prövas per 2025-06-30
      Så är regeln <utfall>
      Och gäller regeln som ett krav

      Exempel:
        | till       | utfall        |
        | 2025-06-30 | uppfylld      |
        | 2025-06-29 | inte uppfylld |
