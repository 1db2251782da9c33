# language: sv
@spor-waiting
Egenskap: Mått på väntan, och jämförelse
  Antal, bortfall, andel och median räknas tillsammans på utförda operationer. Kejsarsnitt räknas inte.

  Regel: Andelen akuta operationer inom klassen är inte klart lägre än för helheten

    Scenariomall: En enhet hålls mot alla i samma klass
      Givet följande väntan på akut operation:
        | Måttets id | Akut prioritering (V325) | Antal   | Andel   | Den grupp det ingår i |
        | Alla       | <klass>                  | 4000    | <alla>  | saknas                |
        | Norr       | <klass>                  | <antal> | <andel> | Alla                  |
      När reglerna prövas per 2024-06-30
      Så är regeln <utfall> för "Norr"
      Och gäller regeln som en lokal riktlinje

      Exempel:
        | klass         | antal | andel | alla  | utfall                 |
        | Inom 2 timmar | 30    | 0,5   | 0,6   | uppfylld               |
        | Inom 2 timmar | 30    | 0,49  | 0,6   | inte uppfylld          |
        | Inom 2 timmar | 29    | 0,2   | 0,6   | inte tillämplig        |
        | Omedelbart    | 30    | 0     | 0,6   | inte tillämplig        |
        | Inom 6 timmar | 30    | 0,49  | okänt | inte möjlig att avgöra |

    Scenario: En hel klass hålls inte mot de andra klasserna
      Givet följande väntan på akut operation:
        | Måttets id | Akut prioritering (V325) | Antal | Andel | Den grupp det ingår i |
        | Alla       | saknas                   | 4000  | 0,9   | saknas                |
        | Klassen    | Inom 2 timmar            | 400   | 0,5   | Alla                  |
      När reglerna prövas per 2024-06-30
      Så är regeln inte tillämplig för "Klassen"

  Regel: Medianväntan på elektiv operation är inte klart längre än för helheten

    Scenariomall: Två veckor tolereras
      Givet följande väntan på elektiv operation:
        | Måttets id | Antal | Median   | Den grupp det ingår i |
        | Alla       | 4000  | <alla>   | saknas                |
        | Norr       | 30    | <median> | Alla                  |
      När reglerna prövas per 2024-06-30
      Så är regeln <utfall> för "Norr"
      Och gäller regeln som en lokal riktlinje

      Exempel:
        | median | alla  | utfall                 |
        | 64     | 50    | uppfylld               |
        | 65     | 50    | inte uppfylld          |
        | 65     | okänt | inte möjlig att avgöra |

  Regel: Väntan är känd för tillräckligt många akuta operationer

    Scenariomall: Bortfallet
      Givet följande väntan på akut operation:
        | Måttets id | Antal | Antal som saknar uppgift | Andel som saknar uppgift |
        | Norr       | 21    | 9                        | <bortfall>               |
      När reglerna prövas per 2024-06-30
      Så är regeln <utfall> för "Norr"
      Och gäller regeln som en lokal riktlinje

      Exempel:
        | bortfall | utfall                 |
        | 0,3      | uppfylld               |
        | 0,31     | inte uppfylld          |
        | okänt    | inte möjlig att avgöra |

  Regel: Väntan är känd för tillräckligt många elektiva operationer

    Scenariomall: Bortfallet bland elektiva
      Givet följande väntan på elektiv operation:
        | Måttets id | Antal | Antal som saknar uppgift | Andel som saknar uppgift |
        | Norr       | 21    | 9                        | <bortfall>               |
      När reglerna prövas per 2024-06-30
      Så är regeln <utfall> för "Norr"
      Och gäller regeln som en lokal riktlinje

      Exempel:
        | bortfall | utfall                 |
        | 0,3      | uppfylld               |
        | 0,31     | inte uppfylld          |
        | okänt    | inte möjlig att avgöra |

  Regel: Andelen elektiva operationer inom 90 dagar är inte klart lägre än för helheten

    Scenariomall: Tio procentenheter tolereras
      Givet följande väntan på elektiv operation:
        | Måttets id | Antal | Andel   | Den grupp det ingår i |
        | Alla       | 4000  | <alla>  | saknas                |
        | Norr       | 30    | <andel> | Alla                  |
      När reglerna prövas per 2024-06-30
      Så är regeln <utfall> för "Norr"
      Och gäller regeln som en lokal riktlinje

      Exempel:
        | andel | alla  | utfall                 |
        | 0,8   | 0,9   | uppfylld               |
        | 0,79  | 0,9   | inte uppfylld          |
        | 0,79  | okänt | inte möjlig att avgöra |
