# language: sv
@spor-validation
Egenskap: SPOR:s fellista: ett fel i taget
  Ett tillfälle där allt är rätt, med ett enda fel i sänder, prövat medan alla kontroller gällde. Varje fel hamnar i
  fellistan eller bland det som ska verifieras, och inget av dem gör det i ett rätt tillfälle.

  Bakgrund:
    Givet en patient "P1" med:
      | Personnummer              | saknas     |
      | Kontroll av patientens id | Giltigt    |
      | Född                      | 1960-02-03 |
    Och en operationsenhet "Norra" med:
      | Inläst lista över strykningsorsaker | saknas |
    Och följande operationssalar:
      | Namn  | Salen finns i registret |
      | Sal 4 | ja                      |
    Och följande opererande kliniker:
      | Namn    | Kliniken finns i registret |
      | Kirurgi | ja                         |
    Och ett behandlingstillfälle "B1" med:
      | Patient                                | P1               |
      | Operationsenhet                        | Norra            |
      | Operationssal                          | Sal 4            |
      | Opererande klinik                      | Kirurgi          |
      | Variabellistans version                | 3.0              |
      | Akut eller elektiv (V320)              | Akut             |
      | Akut prioritering (V325)               | Inom 24 timmar   |
      | Omedelbar operation, anmäld i efterhand | nej              |
      | ASA-klass                              | 2                |
      | BMI                                    | 24,5             |
      | Anmälan (V310)                         | 2019-03-04 20:00 |
      | Patienten kallad (V435)                | 2019-03-04 21:00 |
      | Uppdukning start                       | 2019-03-05 07:00 |
      | Preoperativ anestesi start             | 2019-03-05 07:20 |
      | Patienttid start (V540)                | 2019-03-05 07:30 |
      | Uppdukning slut                        | 2019-03-05 07:35 |
      | In på sal                              | 2019-03-05 07:40 |
      | Anestesi start                         | 2019-03-05 07:45 |
      | Positionering start                    | 2019-03-05 08:00 |
      | Operationsstart (V565)                 | 2019-03-05 08:15 |
      | Knivtid start (V567)                   | saknas           |
      | Operationsslut (V570)                  | 2019-03-05 09:30 |
      | Anestesi slut                          | 2019-03-05 09:45 |
      | Ut från sal                            | 2019-03-05 09:50 |
      | Patienttid slut (V585)                 | 2019-03-05 09:55 |
      | In på uppvakningen                     | 2019-03-05 10:00 |
      | Ut från uppvakningen                   | 2019-03-05 13:00 |
    Och följande åtgärder:
      | Åtgärdens id | Behandlingstillfälle | KVÅ-kod | Koden gäller från | Koden gäller till | Donationsoperation som kräver ASA 6 |
      | Å1           | B1                   | QQQ99   | 2010-01-01        | saknas            | nej                                 |
    Och följande anestesier:
      | Anestesins id | Behandlingstillfälle | Anestesikod | Koden gäller från | Koden gäller till |
      | N1            | B1                   | QQQ88       | 2010-01-01        | saknas            |
    Och följande diagnoser:
      | Diagnosens id | Behandlingstillfälle | Kod i ICD-10-SE | Koden gäller från | Koden gäller till |
      | D1            | B1                   | Q99             | 2010-01-01        | saknas            |
    Och följande avvikelser:
      | Avvikelsens id | Behandlingstillfälle | Avvikelsekod (V680, V840) |
      | A1             | B1                   | A126                      |
    Och följande planerade operationer:
      | Planens id | Behandlingstillfälle | Planerad till    | Planen är borttagen |
      | L1         | B1                   | 2019-02-20 08:00 | ja                  |
      | L2         | B1                   | 2019-03-05 08:00 | nej                 |
    Och följande störningar:
      | Störningens id | Planerad operation | Störningsorsak (V445) | Störningens tidpunkt (V450) |
      | S1             | L1                 | 11C                   | 2019-02-19 15:00            |

  Scenario: Inget fel
    När reglerna prövas per 2019-05-05
    Så är regeln "Operationen börjar inte efter sitt slut" uppfylld för "B1"
    Och dras inte slutsatsen "Tillfället räknas inte i någon rapport förrän det är rättat och skickat igen" för "B1"
    Och dras inte slutsatsen "Tillfället räknas, men något ska verifieras" för "B1"

  Scenario: En riktig donationsoperation
    Givet att "ASA-klass" är "6" för "B1"
    Och att "Donationsoperation som kräver ASA 6" är "ja" för "Å1"
    När reglerna prövas per 2019-05-05
    Så är regeln "En donationsoperation har ASA-klass 6" uppfylld för "B1"
    Och dras inte slutsatsen "Tillfället räknas inte i någon rapport förrän det är rättat och skickat igen" för "B1"

  Scenario: En riktig elektiv operation
    Givet att "Akut eller elektiv (V320)" är "Elektiv" för "B1"
    Och att "Akut prioritering (V325)" är "saknas" för "B1"
    När reglerna prövas per 2019-05-05
    Så är regeln "En elektiv operation har ingen akut prioritering" uppfylld för "B1"
    Och dras inte slutsatsen "Tillfället räknas, men något ska verifieras" för "B1"

  Scenariomall: Ett korrupt tillfälle
    Givet att "<uppgift>" är "<värde>" för "<vem>"
    När reglerna prövas per 2019-05-05
    Så är regeln "<regel>" inte uppfylld för "B1"
    Och dras slutsatsen "Tillfället räknas inte i någon rapport förrän det är rättat och skickat igen" för "B1"

    Exempel:
      | uppgift                             | värde              | vem | regel                                                        |
      | BMI                                 | 245000             | B1  | BMI är rimligt                                               |
      | Koden gäller från                   | saknas             | N1  | Anestesikoden finns och gäller på operationsdagen            |
      | Anmälan (V310)                      | 2019-03-05 08:15   | B1  | Operationen börjar efter anmälan                             |
      | Anmälan (V310)                      | 2019-01-30 20:00   | B1  | En akut operation görs inom två veckor från anmälan          |
      | Ut från uppvakningen                | 2019-03-05 09:54   | B1  | Patienttiden är slut när patienten lämnar uppvakningen       |
      | Knivtid start (V567)                | 2019-05-06 00:00   | B1  | Ingen tidpunkt ligger i framtiden                            |
      | Knivtid start (V567)                | 1920-03-05 08:20   | B1  | Ingen tidpunkt ligger före registrets början                 |
      | Ut från uppvakningen                | 2019-03-12 10:01   | B1  | Patienten lämnar uppvakningen inom sju dygn                  |
      | Anestesi slut                       | 2019-03-05 07:44   | B1  | Anestesin börjar inte efter sitt slut                        |
      | Operationsslut (V570)               | 2019-03-05 08:14   | B1  | Operationen börjar inte efter sitt slut                      |
      | Ut från sal                         | 2019-03-05 07:39   | B1  | Patienten kommer in på sal före den lämnar den               |
      | Operationsslut (V570)               | 2019-03-05 09:56   | B1  | Operationen är slut när patienttiden är det                  |
      | Patienttid start (V540)             | 2019-03-05 08:16   | B1  | Operationen börjar inte före patienttiden                    |
      | Uppdukning slut                     | 2019-03-05 06:59   | B1  | Uppdukningen börjar inte efter sitt slut                     |
      | Kontroll av patientens id           | Fel kontrollsiffra | P1  | Patientens id är giltigt                                     |
      | Koden gäller från                   | saknas             | D1  | Diagnoskoden finns i ICD-10-SE och gäller på operationsdagen |
      | Koden gäller från                   | saknas             | Å1  | Åtgärdskoden finns i KVÅ och gäller på operationsdagen       |
      | Avvikelsekod (V680, V840)           | A122               | A1  | Avvikelsekoden finns i PAKOP eller PAKUVA                    |
      | Född                                | 2019-03-06         | P1  | Operationen är inte före patientens födelse                  |
      | Preoperativ anestesi start          | 2019-03-05 07:31   | B1  | Preoperativ anestesi börjar inte efter patienttiden          |
      | Donationsoperation som kräver ASA 6 | ja                 | Å1  | En donationsoperation har ASA-klass 6                        |
      | Patienten kallad (V435)             | 2019-03-06 10:00   | B1  | Patienten kallas före operationens start                     |
      | Planen är borttagen                 | nej                | L1  | Högst en planering står kvar                                 |
      | Störningens tidpunkt (V450)         | 2019-03-05 08:15   | S1  | Operationen börjar efter strykningen                         |
      | Störningsorsak (V445)               | 12A                | S1  | Strykningsorsaken finns i registrets lista                   |

  Scenario: Patienttiden slutar före sin start, och operationen är inte utförd
    Givet att "Operationsstart (V565)" är "saknas" för "B1"
    Och att "Operationsslut (V570)" är "saknas" för "B1"
    Och att "Patienttid slut (V585)" är "2019-03-05 07:29" för "B1"
    När reglerna prövas per 2019-05-05
    Så är regeln "Patienttiden börjar inte efter sitt slut" inte uppfylld för "B1"
    Och är regeln "Operationen är slut när patienttiden är det" inte tillämplig för "B1"
    Och dras slutsatsen "Tillfället räknas inte i någon rapport förrän det är rättat och skickat igen" för "B1"

  Scenario: En obligatorisk uppgift saknas, och tillfället räknas ändå
    Givet att "Akut eller elektiv (V320)" är "saknas" för "B1"
    När reglerna prövas per 2019-05-05
    Så är regeln "De obligatoriska variablerna är skickade" inte uppfylld för "B1"
    Och dras inte slutsatsen "Tillfället räknas inte i någon rapport förrän det är rättat och skickat igen" för "B1"

  Scenariomall: Ett inkonsistent tillfälle
    Givet att "<uppgift>" är "<värde>" för "<vem>"
    När reglerna prövas per 2019-05-05
    Så är regeln "<regel>" inte uppfylld för "B1"
    Och dras slutsatsen "Tillfället räknas, men något ska verifieras" för "B1"
    Och dras inte slutsatsen "Tillfället räknas inte i någon rapport förrän det är rättat och skickat igen" för "B1"

    Exempel:
      | uppgift                    | värde   | vem     | regel                                            |
      | Salen finns i registret    | nej     | Sal 4   | Operationssalen finns i registret                |
      | Kliniken finns i registret | nej     | Kirurgi | Den opererande kliniken finns i registret        |
      | Akut eller elektiv (V320)  | Elektiv | B1      | En elektiv operation har ingen akut prioritering |
