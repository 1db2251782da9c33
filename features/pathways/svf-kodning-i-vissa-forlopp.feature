# language: sv
@svf
Egenskap: SVF: kodning som bara gäller vissa förlopp
  Ospecifika symtom, cancer in situ på penis och hjärntumör har egna koder för hur förloppet slutar.

  Bakgrund:
    Givet en patient "P-101" med:
      | Född | 1950-05-01 |
    Och en vårdprocess "Processen" med:
      | Slag | Malign |
    Och ett förlopp "F-1" med:
      | Patient                    | P-101            |
      | Vårdprocess                | Processen        |
      | Välgrundad misstanke (VGM) | 2022-03-01       |
      | Hemregion vid start        | Region Kronoberg |
      | Region där VGM beslutades  | Region Kronoberg |
      | Start av första behandling | saknas           |
      | Avslutat utan behandling   | 2022-04-10       |

  Regel: Förloppet för ospecifika symtom har ingen behandlingsstart

    Scenario: Utredningen visade en cancer
      Givet att "SVF" är "Allvarliga ospecifika symtom" för "Processen"
      Och följande mätpunkter:
        | Kod   | Datum      | Registrerad av region | System             |
        | VP810 | 2022-03-01 | Region Kronoberg      | SVF-registreringen |
        | VP872 | 2022-04-10 | Region Kronoberg      | SVF-registreringen |
      När reglerna prövas per 2022-12-01
      Så är regeln uppfylld
      Och gäller regeln som en kvalitetsindikator
      Och dras inte slutsatsen "Förloppet lämnas utanför statistiken tills det är rättat"

    Scenario: Start av kirurgi är kodad
      Givet att "SVF" är "Allvarliga ospecifika symtom" för "Processen"
      Och följande mätpunkter:
        | Kod   | Datum      | Registrerad av region | System             |
        | VP810 | 2022-03-01 | Region Kronoberg      | SVF-registreringen |
        | VP850 | 2022-04-10 | Region Kronoberg      | SVF-registreringen |
      Och att "Behandling" är "Kirurgi" för "F-1"
      Och att "Start av första behandling" är "2022-04-10" för "F-1"
      Och att "Avslutat utan behandling" är "saknas" för "F-1"
      När reglerna prövas per 2022-12-01
      Så är regeln inte uppfylld
      Och gäller regeln som en kvalitetsindikator
      Och dras slutsatsen "Förloppet lämnas utanför statistiken tills det är rättat"

    Scenario: Koden är inte läst
      Givet att "SVF" är "Allvarliga ospecifika symtom" för "Processen"
      Och följande mätpunkter:
        | Kod   | Datum      | Registrerad av region | System             |
        | VP810 | 2022-03-01 | Region Kronoberg      | SVF-registreringen |
        | okänt | 2022-04-10 | Region Kronoberg      | SVF-registreringen |
      När reglerna prövas per 2022-12-01
      Så är regeln inte möjlig att avgöra
      Och gäller regeln som en kvalitetsindikator

  Regel: Cancer in situ på penis avslutas med 78

    Scenario: Misstanken skrivs av
      Givet att "SVF" är "Peniscancer" för "Processen"
      Och att "Misstänkt eller fastställd diagnos (ICD-10, tre tecken)" är "D07" för "F-1"
      Och följande mätpunkter:
        | Kod   | Datum      | Registrerad av region | System             |
        | VJ910 | 2022-03-01 | Region Kronoberg      | SVF-registreringen |
        | VJ978 | 2022-04-10 | Region Kronoberg      | SVF-registreringen |
      När reglerna prövas per 2022-12-01
      Så är regeln uppfylld
      Och gäller regeln som en kvalitetsindikator

    Scenariomall: Avslutet är kodat som annan cancer
      Givet att "SVF" är "Peniscancer" för "Processen"
      Och att "Misstänkt eller fastställd diagnos (ICD-10, tre tecken)" är "<diagnos>" för "F-1"
      Och följande mätpunkter:
        | Kod   | Datum      | Registrerad av region | System             |
        | VJ910 | 2022-03-01 | Region Kronoberg      | SVF-registreringen |
        | VJ972 | 2022-04-10 | Region Kronoberg      | SVF-registreringen |
      När reglerna prövas per 2022-12-01
      Så är regeln inte uppfylld
      Och gäller regeln som en kvalitetsindikator

      Exempel:
        | diagnos |
        | D07     |
        | D07.4   |

    Scenario: Avslutets kod är inte läst
      Givet att "SVF" är "Peniscancer" för "Processen"
      Och att "Misstänkt eller fastställd diagnos (ICD-10, tre tecken)" är "D07" för "F-1"
      Och följande mätpunkter:
        | Kod   | Datum      | Registrerad av region | System             |
        | VJ910 | 2022-03-01 | Region Kronoberg      | SVF-registreringen |
        | okänt | 2022-04-10 | Region Kronoberg      | SVF-registreringen |
      När reglerna prövas per 2022-12-01
      Så är regeln inte möjlig att avgöra
      Och gäller regeln som en kvalitetsindikator

  Regel: Operation av hjärntumör kodas 22

    Scenario: Operationen är diagnostik
      Givet att "SVF" är "Primära maligna hjärntumörer" för "Processen"
      Och följande mätpunkter:
        | Kod   | Datum      | Registrerad av region | System             |
        | VL210 | 2022-03-01 | Region Kronoberg      | SVF-registreringen |
        | VL222 | 2022-03-20 | Region Kronoberg      | SVF-registreringen |
      När reglerna prövas per 2022-12-01
      Så är regeln uppfylld
      Och gäller regeln som en kvalitetsindikator

    Scenario: Operationen är kodad som start
      Givet att "SVF" är "Primära maligna hjärntumörer" för "Processen"
      Och följande mätpunkter:
        | Kod   | Datum      | Registrerad av region | System             |
        | VL210 | 2022-03-01 | Region Kronoberg      | SVF-registreringen |
        | VL250 | 2022-03-20 | Region Kronoberg      | SVF-registreringen |
      När reglerna prövas per 2022-12-01
      Så är regeln inte uppfylld
      Och gäller regeln som en kvalitetsindikator

    Scenario: Operationens kod är inte läst
      Givet att "SVF" är "Primära maligna hjärntumörer" för "Processen"
      Och följande mätpunkter:
        | Kod   | Datum      | Registrerad av region | System             |
        | VL210 | 2022-03-01 | Region Kronoberg      | SVF-registreringen |
        | okänt | 2022-03-20 | Region Kronoberg      | SVF-registreringen |
      När reglerna prövas per 2022-12-01
      Så är regeln inte möjlig att avgöra
      Och gäller regeln som en kvalitetsindikator

  Regel: När operationen räckte avslutas förloppet med 73

    Scenario: Ingen ytterligare åtgärd
      Givet att "SVF" är "Primära maligna hjärntumörer" för "Processen"
      Och att "Operationen räckte som behandling" är "ja" för "F-1"
      Och följande mätpunkter:
        | Kod   | Datum      | Registrerad av region | System             |
        | VL210 | 2022-03-01 | Region Kronoberg      | SVF-registreringen |
        | VL222 | 2022-03-20 | Region Kronoberg      | SVF-registreringen |
        | VL273 | 2022-04-10 | Region Kronoberg      | SVF-registreringen |
      När reglerna prövas per 2022-12-01
      Så är regeln uppfylld
      Och gäller regeln som en kvalitetsindikator

    Scenario: Avslutet är kodat som andra skäl
      Givet att "SVF" är "Primära maligna hjärntumörer" för "Processen"
      Och att "Operationen räckte som behandling" är "ja" för "F-1"
      Och följande mätpunkter:
        | Kod   | Datum      | Registrerad av region | System             |
        | VL210 | 2022-03-01 | Region Kronoberg      | SVF-registreringen |
        | VL222 | 2022-03-20 | Region Kronoberg      | SVF-registreringen |
        | VL274 | 2022-04-10 | Region Kronoberg      | SVF-registreringen |
      När reglerna prövas per 2022-12-01
      Så är regeln inte uppfylld
      Och gäller regeln som en kvalitetsindikator

    Scenario: Det är inte känt om operationen räckte
      Givet att "SVF" är "Primära maligna hjärntumörer" för "Processen"
      Och att "Operationen räckte som behandling" är "okänt" för "F-1"
      Och följande mätpunkter:
        | Kod   | Datum      | Registrerad av region | System             |
        | VL210 | 2022-03-01 | Region Kronoberg      | SVF-registreringen |
        | VL222 | 2022-03-20 | Region Kronoberg      | SVF-registreringen |
        | VL274 | 2022-04-10 | Region Kronoberg      | SVF-registreringen |
      När reglerna prövas per 2022-12-01
      Så är regeln inte möjlig att avgöra
      Och gäller regeln som en kvalitetsindikator

    Scenario: Mer behandling behövdes
      Givet att "SVF" är "Primära maligna hjärntumörer" för "Processen"
      Och att "Operationen räckte som behandling" är "nej" för "F-1"
      Och följande mätpunkter:
        | Kod   | Datum      | Registrerad av region | System             |
        | VL210 | 2022-03-01 | Region Kronoberg      | SVF-registreringen |
        | VL222 | 2022-03-20 | Region Kronoberg      | SVF-registreringen |
        | VL274 | 2022-04-10 | Region Kronoberg      | SVF-registreringen |
      När reglerna prövas per 2022-12-01
      Så är regeln inte tillämplig
      Och gäller regeln som en kvalitetsindikator
