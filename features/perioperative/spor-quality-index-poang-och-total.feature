# language: sv
@spor-quality-index
Egenskap: Kvalitetsindexets poäng och totalindex
  Varje del ger 0, 0,5 eller 1 poäng. Det som inte gäller eller har för litet underlag får inga poäng, inte ens noll.

  Bakgrund:
    Givet ett sjukhus "Norra sjukhuset" med:
      | Akut kirurgi bedrivs | nej |
    Och en utgåva av kvalitetsindex "Utgåva 2024"
    Och en del av kvalitetsindex "Del 1" med:
      | Utgåva av kvalitetsindex             | Utgåva 2024 |
      | Slag                                 | Annat       |
      | Bättre när talet är                  | Högre       |
      | Gräns för en halv poäng              | 80          |
      | Gräns för en poäng                   | 90          |
      | Gäller bara sjukhus med akut kirurgi | nej         |
    Och ett kvalitetsindex "Norra 2024" med:
      | Sjukhus                  | Norra sjukhuset |
      | Utgåva av kvalitetsindex | Utgåva 2024     |
    Och en poäng för en del "P1" med:
      | Kvalitetsindex        | Norra 2024 |
      | Del av kvalitetsindex | Del 1      |
      | Bedömning             | Bedömd     |
      | Värde                 | 90         |
      | Poäng                 | 1          |

  Regel: En bedömd del har 0, 0,5 eller 1 poäng

    Scenariomall: Inga andra poäng
      Givet att "Poäng" är "<poäng>" för "P1"
      När reglerna prövas per 2024-06-30
      Så är regeln <utfall> för "P1"
      Och gäller regeln som en kvalitetsindikator

      Exempel:
        | poäng | utfall                 |
        | 0     | uppfylld               |
        | 0,5   | uppfylld               |
        | 1     | uppfylld               |
        | 0,75  | inte uppfylld          |
        | okänt | inte möjlig att avgöra |

  Regel: Delens poäng följer av värdet och utgåvans gränser

    Scenariomall: Just på gränsen räcker
      Givet att "Värde" är "<värde>" för "P1"
      Och att "Poäng" är "<poäng>" för "P1"
      När reglerna prövas per 2024-06-30
      Så är regeln <utfall> för "P1"
      Och gäller regeln som en kvalitetsindikator

      Exempel:
        | värde | poäng | utfall                 |
        | 90    | 1     | uppfylld               |
        | 89,9  | 1     | inte uppfylld          |
        | 80    | 0,5   | uppfylld               |
        | 79,9  | 0     | uppfylld               |
        | 80    | 0     | inte uppfylld          |
        | okänt | 1     | inte möjlig att avgöra |

  Regel: En del med för få observationer eller för stort bortfall bedöms inte

    Scenariomall: Underlaget
      Givet att "Bedömning" är "<bedömning>" för "P1"
      Och att "Antal observationer" är "<antal>" för "P1"
      Och att "Bortfall, del av alla" är "<bortfall>" för "P1"
      När reglerna prövas per 2024-06-30
      Så är regeln <utfall> för "P1"
      Och gäller regeln som en lokal riktlinje

      Exempel:
        | bedömning   | antal | bortfall | utfall                 |
        | Inte bedömd | 29    | 0,1      | uppfylld               |
        | Bedömd      | 29    | 0,1      | inte uppfylld          |
        | Bedömd      | 30    | 0,4      | inte uppfylld          |
        | Bedömd      | 30    | 0,3      | inte tillämplig        |
        | Bedömd      | 30    | okänt    | inte möjlig att avgöra |

  Regel: En del som inte bedöms har inga poäng, inte ens noll

    Scenariomall: Noll är ett omdöme
      Givet att "Bedömning" är "<bedömning>" för "P1"
      Och att "Poäng" är "<poäng>" för "P1"
      När reglerna prövas per 2024-06-30
      Så är regeln <utfall> för "P1"
      Och gäller regeln som en lokal riktlinje

      Exempel:
        | bedömning             | poäng  | utfall                 |
        | Inte bedömd           | saknas | uppfylld               |
        | Inte bedömd           | 0      | inte uppfylld          |
        | Gäller inte sjukhuset | 0      | inte uppfylld          |
        | Inte bedömd           | okänt  | inte möjlig att avgöra |

  Regel: En del som bara gäller akut kirurgi bedöms inte för ett sjukhus utan akut kirurgi

    Scenariomall: Två grupper av sjukhus
      Givet att "Gäller bara sjukhus med akut kirurgi" är "ja" för "Del 1"
      Och att "Akut kirurgi bedrivs" är "<akut>" för "Norra sjukhuset"
      Och att "Bedömning" är "<bedömning>" för "P1"
      När reglerna prövas per 2024-06-30
      Så är regeln <utfall> för "P1"
      Och gäller regeln som en lokal riktlinje

      Exempel:
        | akut  | bedömning             | utfall                 |
        | nej   | Gäller inte sjukhuset | uppfylld               |
        | nej   | Bedömd                | inte uppfylld          |
        | ja    | Bedömd                | inte tillämplig        |
        | okänt | Bedömd                | inte möjlig att avgöra |

  Regel: Temperatur visar hur många som är mätta och hur många som är under 36 grader

    Scenariomall: Kolumnerna
      Givet att "Slag" är "Temperatur" för "Del 1"
      Och att "Mätta, del av alla" är "<mätta>" för "P1"
      Och att "Under gränsen, del av de mätta" är "0,04" för "P1"
      Och att "Gräns som användes" är "<gräns>" för "P1"
      När reglerna prövas per 2024-06-30
      Så är regeln <utfall> för "P1"
      Och gäller regeln som en lokal riktlinje

      Exempel:
        | mätta  | gräns | utfall                 |
        | 0,9    | 36,0  | uppfylld               |
        | 0,9    | 36,5  | inte uppfylld          |
        | saknas | 36,0  | inte uppfylld          |
        | okänt  | 36,0  | inte möjlig att avgöra |

  Regel: Poängen gäller en del av den utgåva som indexet använder

    Scenariomall: Gränser ur en annan utgåva
      Givet en utgåva av kvalitetsindex "Utgåva 2023"
      Och att "Utgåva av kvalitetsindex" är "<utgåva>" för "Norra 2024"
      När reglerna prövas per 2024-06-30
      Så är regeln <utfall> för "P1"
      Och gäller regeln som en kvalitetsindikator

      Exempel:
        | utgåva      | utfall                 |
        | Utgåva 2024 | uppfylld               |
        | Utgåva 2023 | inte uppfylld          |
        | okänt       | inte möjlig att avgöra |

  Regel: Varje del av utgåvan finns en gång i indexet

    Scenario: En gång
      När reglerna prövas per 2024-06-30
      Så är regeln uppfylld för "Norra 2024"
      Och gäller regeln som en kvalitetsindikator

    Scenario: En del fattas
      Givet en del av kvalitetsindex "Del 2" med:
        | Utgåva av kvalitetsindex | Utgåva 2024 |
      När reglerna prövas per 2024-06-30
      Så är regeln inte uppfylld för "Norra 2024"

    Scenario: Vilken del poängen gäller är inte känt
      Givet att "Del av kvalitetsindex" är okänt för "P1"
      När reglerna prövas per 2024-06-30
      Så är regeln inte möjlig att avgöra för "Norra 2024"

  Regel: Totalindex är summan av de bedömda delarnas poäng

    Scenariomall: Lägg ihop
      Givet att "Totalindex" är "<total>" för "Norra 2024"
      Och en poäng för en del "P2" med:
        | Kvalitetsindex | Norra 2024 |
        | Bedömning      | Bedömd     |
        | Poäng          | <poäng>    |
      När reglerna prövas per 2024-06-30
      Så är regeln <utfall> för "Norra 2024"
      Och gäller regeln som en kvalitetsindikator

      Exempel:
        | total | poäng | utfall                 |
        | 1,5   | 0,5   | uppfylld               |
        | 2     | 0,5   | inte uppfylld          |
        | 1,5   | okänt | inte möjlig att avgöra |

  Regel: Högsta möjliga index är en poäng för varje bedömd del

    Scenariomall: Det som inte gäller sänker det högsta möjliga
      Givet att "Högsta möjliga index" är "<högsta>" för "Norra 2024"
      Och en poäng för en del "P2" med:
        | Kvalitetsindex | Norra 2024  |
        | Bedömning      | <bedömning> |
      När reglerna prövas per 2024-06-30
      Så är regeln <utfall> för "Norra 2024"
      Och gäller regeln som en lokal riktlinje

      Exempel:
        | högsta | bedömning             | utfall                 |
        | 1      | Gäller inte sjukhuset | uppfylld               |
        | 2      | Gäller inte sjukhuset | inte uppfylld          |
        | 2      | Bedömd                | uppfylld               |
        | 2      | okänt                 | inte möjlig att avgöra |

  Regel: Indexet är inte lägre än året innan

    Scenariomall: Del av det högsta möjliga
      Givet följande totalindex:
        | Måttets id | Kvot mellan summorna | Föregående period |
        | Norra 2023 | <förra>              | saknas            |
        | Norra 2024 | 0,5                  | Norra 2023        |
      När reglerna prövas per 2024-06-30
      Så är regeln <utfall> för "Norra 2024"
      Och gäller regeln som en lokal riktlinje

      Exempel:
        | förra | utfall                 |
        | 0,5   | uppfylld               |
        | 0,51  | inte uppfylld          |
        | okänt | inte möjlig att avgöra |

  Regel: Sjukhusets index är inte klart lägre än gruppens

    Scenariomall: Grupperna hålls isär
      Givet följande totalindex:
        | Måttets id                | Kvot mellan summorna | Den grupp det ingår i     |
        | Bara elektiv kirurgi 2024 | <gruppen>            | saknas                    |
        | Norra 2024                | 0,5                  | Bara elektiv kirurgi 2024 |
      När reglerna prövas per 2024-06-30
      Så är regeln <utfall> för "Norra 2024"
      Och gäller regeln som en lokal riktlinje

      Exempel:
        | gruppen | utfall                 |
        | 0,6     | uppfylld               |
        | 0,61    | inte uppfylld          |
        | okänt   | inte möjlig att avgöra |
