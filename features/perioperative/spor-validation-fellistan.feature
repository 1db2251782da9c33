# language: sv
@spor-validation
Egenskap: SPOR:s fellista: vad som händer med ett tillfälle
  Tillfället är det som skickades senast under samma behandlingsnummer. En rättad sändning tar bort felet.

  Regel: Uppgifterna kommer från den senaste sändningen

    Scenariomall: En rättad sändning ersätter den tidigare
      Givet ett behandlingstillfälle "B1" med:
        | Uppgifterna skickade | <uppgifter> |
      Och följande sändningar:
        | Sändningens id | Behandlingstillfälle | Skickad          |
        | S1             | B1                   | 2024-03-06 02:00 |
      När reglerna prövas per 2024-06-30
      Så är regeln <utfall>
      Och gäller regeln som en kvalitetsindikator

      Exempel:
        | uppgifter        | utfall                 |
        | 2024-03-06 02:00 | uppfylld               |
        | 2024-03-09 02:00 | uppfylld               |
        | 2024-03-06 01:59 | inte uppfylld          |
        | okänt            | inte möjlig att avgöra |

  Regel: Den som tar bort en post ur fellistan anger skälet

    Scenariomall: Skälet
      Givet ett behandlingstillfälle "B1"
      Och följande poster i fellistan:
        | Postens id | Behandlingstillfälle | Borttagen ur fellistan | Skäl för borttagningen |
        | F1         | B1                   | <borttagen>            | <skäl>                 |
      När reglerna prövas per 2024-06-30
      Så är regeln <utfall>
      Och gäller regeln som en lokal riktlinje

      Exempel:
        | borttagen  | skäl                | utfall                 |
        | 2024-04-02 | Testpost            | uppfylld               |
        | 2024-04-02 | saknas              | inte uppfylld          |
        | 2024-04-02 | okänt               | inte möjlig att avgöra |
        | saknas     | saknas              | inte tillämplig        |

  Regel: Patienten kallas före operationens start

    Scenariomall: Kontrollen togs bort den 6 maj 2019
      Givet ett behandlingstillfälle "B1" med:
        | Patienten kallad (V435) | <kallad>         |
        | Operationsstart (V565)  | 2019-03-05 10:00 |
      När reglerna prövas per <dag>
      Så är regeln <utfall>
      Och gäller regeln som en lokal riktlinje

      Exempel:
        | kallad           | dag        | utfall                 |
        | 2019-02-01 10:00 | 2019-05-05 | uppfylld               |
        | 2019-03-06 10:00 | 2019-05-05 | inte uppfylld          |
        | okänt            | 2019-05-05 | inte möjlig att avgöra |
        | 2019-03-06 10:00 | 2019-05-06 | inte i kraft           |
        | 2019-03-06 10:00 | 2024-06-30 | inte i kraft           |

  Regel: Operationen börjar inte efter sitt slut

    Scenario: Ett korrupt tillfälle räknas inte
      Givet ett behandlingstillfälle "B1" med:
        | Operationsstart (V565) | 2024-03-05 12:00 |
        | Operationsslut (V570)  | 2024-03-05 11:00 |
      När reglerna prövas per 2024-06-30
      Så är regeln inte uppfylld
      Och dras slutsatsen "Tillfället räknas inte i någon rapport förrän det är rättat och skickat igen" för "B1"

    Scenario: Att ta bort posten ur fellistan gör inte tillfället rätt
      Givet ett behandlingstillfälle "B1" med:
        | Operationsstart (V565) | 2024-03-05 12:00 |
        | Operationsslut (V570)  | 2024-03-05 11:00 |
      Och följande poster i fellistan:
        | Postens id | Behandlingstillfälle | Borttagen ur fellistan | Skäl för borttagningen |
        | F1         | B1                   | 2024-04-02             | Stör i listan          |
      När reglerna prövas per 2024-06-30
      Så är regeln inte uppfylld
      Och dras slutsatsen "Tillfället räknas inte i någon rapport förrän det är rättat och skickat igen" för "B1"

    Scenario: Medan något är okänt går det inte att säga om tillfället räknas
      Givet ett behandlingstillfälle "B1" med:
        | Operationsstart (V565) | 2024-03-05 10:00 |
        | Operationsslut (V570)  | 2024-03-05 11:00 |
      När reglerna prövas per 2024-06-30
      Så är regeln uppfylld
      Och går det inte att säga om man ska dra slutsatsen "Tillfället räknas inte i någon rapport förrän det är rättat och skickat igen" för "B1"

  Regel: En elektiv operation har ingen akut prioritering

    Scenario: Ett inkonsistent tillfälle ska verifieras
      Givet ett behandlingstillfälle "B1" med:
        | Akut eller elektiv (V320) | Elektiv        |
        | Akut prioritering (V325)  | Inom 24 timmar |
      När reglerna prövas per 2024-06-30
      Så är regeln inte uppfylld
      Och dras slutsatsen "Tillfället räknas, men något ska verifieras" för "B1"
