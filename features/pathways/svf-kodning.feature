# language: sv
@svf
Egenskap: SVF: kodning av förloppets mätpunkter
  Ett fel betyder, enligt paketets förslag, att förloppet lämnas utanför statistiken tills det är rättat och skickat
  på nytt.

  Bakgrund:
    Givet en patient "P-101" med:
      | Född | 1950-05-01 |
    Och en vårdprocess "Prostatacancer" med:
      | Slag         | Malign         |
      | SVF          | Prostatacancer |
      | SVF-kategori | VJ1            |
    Och ett förlopp "F-1" med:
      | Patient                    | P-101            |
      | Vårdprocess                | Prostatacancer   |
      | Välgrundad misstanke (VGM) | 2022-03-01       |
      | Hemregion vid start        | Region Kronoberg |
      | Region där VGM beslutades  | Region Kronoberg |
      | Behandling                 | Kirurgi          |
      | Start av första behandling | 2022-04-10       |
      | Avslutat utan behandling   | saknas           |

  Regel: Mätpunktens kod har rätt form

    Scenario: Ett förlopp utan fel räknas
      Givet följande mätpunkter:
        | Kod   | Datum      | Registrerad av region | System             |
        | VJ110 | 2022-03-01 | Region Kronoberg      | SVF-registreringen |
        | VJ125 | 2022-03-10 | Region Kronoberg      | SVF-registreringen |
        | VJ144 | 2022-03-30 | Region Kronoberg      | SVF-registreringen |
        | VJ150 | 2022-04-10 | Region Kronoberg      | SVF-registreringen |
      När reglerna prövas per 2022-12-01
      Så är regeln uppfylld
      Och gäller regeln som en kvalitetsindikator
      Och dras inte slutsatsen "Förloppet lämnas utanför statistiken tills det är rättat"

    Scenariomall: V, bokstav, siffra och två siffror
      Givet följande mätpunkter:
        | Kod   | Datum      | Registrerad av region | System             |
        | VJ110 | 2022-03-01 | Region Kronoberg      | SVF-registreringen |
        | VJ125 | 2022-03-10 | Region Kronoberg      | SVF-registreringen |
        | VJ144 | 2022-03-30 | Region Kronoberg      | SVF-registreringen |
        | VJ150 | 2022-04-10 | Region Kronoberg      | SVF-registreringen |
        | <kod> | 2022-03-12 | Region Kronoberg      | SVF-registreringen |
      När reglerna prövas per 2022-12-01
      Så är regeln <utfall>

      Exempel:
        | kod   | utfall                 |
        | VJ135 | uppfylld               |
        | VJ35  | inte uppfylld          |
        | vj135 | inte uppfylld          |
        | okänt | inte möjlig att avgöra |

    Scenario: En felformad kod hindrar att förloppet räknas
      Givet följande mätpunkter:
        | Kod   | Datum      | Registrerad av region | System             |
        | VJ110 | 2022-03-01 | Region Kronoberg      | SVF-registreringen |
        | VJ125 | 2022-03-10 | Region Kronoberg      | SVF-registreringen |
        | VJ144 | 2022-03-30 | Region Kronoberg      | SVF-registreringen |
        | VJ150 | 2022-04-10 | Region Kronoberg      | SVF-registreringen |
        | VJ35  | 2022-03-12 | Region Kronoberg      | SVF-registreringen |
      När reglerna prövas per 2022-12-01
      Så är regeln inte uppfylld
      Och dras slutsatsen "Förloppet lämnas utanför statistiken tills det är rättat"

  Regel: Mätpunkten finns i kodverket

    Scenario: Kända mätpunkter
      Givet följande mätpunkter:
        | Kod   | Datum      | Registrerad av region | System             |
        | VJ110 | 2022-03-01 | Region Kronoberg      | SVF-registreringen |
        | VJ125 | 2022-03-10 | Region Kronoberg      | SVF-registreringen |
        | VJ144 | 2022-03-30 | Region Kronoberg      | SVF-registreringen |
        | VJ150 | 2022-04-10 | Region Kronoberg      | SVF-registreringen |
      När reglerna prövas per 2022-12-01
      Så är regeln uppfylld
      Och gäller regeln som en kvalitetsindikator

    Scenario: En mätpunkt som inte finns hindrar att förloppet räknas
      Givet följande mätpunkter:
        | Kod   | Datum      | Registrerad av region | System             |
        | VJ110 | 2022-03-01 | Region Kronoberg      | SVF-registreringen |
        | VJ125 | 2022-03-10 | Region Kronoberg      | SVF-registreringen |
        | VJ144 | 2022-03-30 | Region Kronoberg      | SVF-registreringen |
        | VJ150 | 2022-04-10 | Region Kronoberg      | SVF-registreringen |
        | VJ195 | 2022-03-12 | Region Kronoberg      | SVF-registreringen |
      När reglerna prövas per 2022-12-01
      Så är regeln inte uppfylld
      Och dras slutsatsen "Förloppet lämnas utanför statistiken tills det är rättat"

    Scenario: Koden är inte läst
      Givet följande mätpunkter:
        | Kod   | Datum      | Registrerad av region | System             |
        | VJ110 | 2022-03-01 | Region Kronoberg      | SVF-registreringen |
        | VJ125 | 2022-03-10 | Region Kronoberg      | SVF-registreringen |
        | VJ144 | 2022-03-30 | Region Kronoberg      | SVF-registreringen |
        | VJ150 | 2022-04-10 | Region Kronoberg      | SVF-registreringen |
        | okänt | 2022-03-12 | Region Kronoberg      | SVF-registreringen |
      När reglerna prövas per 2022-12-01
      Så är regeln inte möjlig att avgöra

  Regel: Mätpunkter som togs bort 2018 används inte efteråt

    Scenario: Diagnosbesked kodat 2022
      Givet följande mätpunkter:
        | Kod   | Datum      | Registrerad av region | System             |
        | VJ110 | 2022-03-01 | Region Kronoberg      | SVF-registreringen |
        | VJ125 | 2022-03-10 | Region Kronoberg      | SVF-registreringen |
        | VJ144 | 2022-03-30 | Region Kronoberg      | SVF-registreringen |
        | VJ150 | 2022-04-10 | Region Kronoberg      | SVF-registreringen |
        | VJ142 | 2022-03-12 | Region Kronoberg      | SVF-registreringen |
      När reglerna prövas per 2022-12-01
      Så är regeln inte uppfylld
      Och gäller regeln som en kvalitetsindikator
      Och dras slutsatsen "Förloppet lämnas utanför statistiken tills det är rättat"

    Scenario: Bara punkter som finns kvar
      Givet följande mätpunkter:
        | Kod   | Datum      | Registrerad av region | System             |
        | VJ110 | 2022-03-01 | Region Kronoberg      | SVF-registreringen |
        | VJ125 | 2022-03-10 | Region Kronoberg      | SVF-registreringen |
        | VJ144 | 2022-03-30 | Region Kronoberg      | SVF-registreringen |
        | VJ150 | 2022-04-10 | Region Kronoberg      | SVF-registreringen |
      När reglerna prövas per 2022-12-01
      Så är regeln uppfylld

    Scenario: Den borttagna punkten har inget datum
      Givet följande mätpunkter:
        | Kod   | Datum      | Registrerad av region | System             |
        | VJ110 | 2022-03-01 | Region Kronoberg      | SVF-registreringen |
        | VJ125 | 2022-03-10 | Region Kronoberg      | SVF-registreringen |
        | VJ144 | 2022-03-30 | Region Kronoberg      | SVF-registreringen |
        | VJ150 | 2022-04-10 | Region Kronoberg      | SVF-registreringen |
        | VJ142 | okänt      | Region Kronoberg      | SVF-registreringen |
      När reglerna prövas per 2022-12-01
      Så är regeln inte möjlig att avgöra

  Regel: Förloppet har en enda välgrundad misstanke

    Scenario: En misstanke
      Givet följande mätpunkter:
        | Kod   | Datum      | Registrerad av region | System             |
        | VJ110 | 2022-03-01 | Region Kronoberg      | SVF-registreringen |
        | VJ125 | 2022-03-10 | Region Kronoberg      | SVF-registreringen |
        | VJ144 | 2022-03-30 | Region Kronoberg      | SVF-registreringen |
        | VJ150 | 2022-04-10 | Region Kronoberg      | SVF-registreringen |
      När reglerna prövas per 2022-12-01
      Så är regeln uppfylld
      Och gäller regeln som en kvalitetsindikator

    Scenario: Misstanken är registrerad två gånger
      Givet följande mätpunkter:
        | Kod   | Datum      | Registrerad av region | System             |
        | VJ110 | 2022-03-01 | Region Kronoberg      | SVF-registreringen |
        | VJ125 | 2022-03-10 | Region Kronoberg      | SVF-registreringen |
        | VJ144 | 2022-03-30 | Region Kronoberg      | SVF-registreringen |
        | VJ150 | 2022-04-10 | Region Kronoberg      | SVF-registreringen |
        | VJ110 | 2022-03-04 | Region Kronoberg      | SVF-registreringen |
      När reglerna prövas per 2022-12-01
      Så är regeln inte uppfylld
      Och dras slutsatsen "Förloppet lämnas utanför statistiken tills det är rättat"

    Scenario: Mätpunkterna är inte registrerade
      Givet att listan "Mätpunkter" inte är registrerad
      När reglerna prövas per 2022-12-01
      Så är regeln inte möjlig att avgöra

  Regel: Ett avslutat förlopp har precis en avslutande kod

    Scenario: Start med kirurgi
      Givet följande mätpunkter:
        | Kod   | Datum      | Registrerad av region | System             |
        | VJ110 | 2022-03-01 | Region Kronoberg      | SVF-registreringen |
        | VJ125 | 2022-03-10 | Region Kronoberg      | SVF-registreringen |
        | VJ144 | 2022-03-30 | Region Kronoberg      | SVF-registreringen |
        | VJ150 | 2022-04-10 | Region Kronoberg      | SVF-registreringen |
      När reglerna prövas per 2022-12-01
      Så är regeln uppfylld
      Och gäller regeln som en kvalitetsindikator

    Scenario: Behandlingen började utan att koden är registrerad
      Givet följande mätpunkter:
        | Kod   | Datum      | Registrerad av region | System             |
        | VJ110 | 2022-03-01 | Region Kronoberg      | SVF-registreringen |
        | VJ144 | 2022-03-30 | Region Kronoberg      | SVF-registreringen |
      När reglerna prövas per 2022-12-01
      Så är regeln inte uppfylld
      Och dras slutsatsen "Förloppet lämnas utanför statistiken tills det är rättat"

    Scenario: Både start och avslut före behandling
      Givet följande mätpunkter:
        | Kod   | Datum      | Registrerad av region | System             |
        | VJ110 | 2022-03-01 | Region Kronoberg      | SVF-registreringen |
        | VJ125 | 2022-03-10 | Region Kronoberg      | SVF-registreringen |
        | VJ144 | 2022-03-30 | Region Kronoberg      | SVF-registreringen |
        | VJ150 | 2022-04-10 | Region Kronoberg      | SVF-registreringen |
        | VJ178 | 2022-04-11 | Region Kronoberg      | SVF-registreringen |
      När reglerna prövas per 2022-12-01
      Så är regeln inte uppfylld
      Och dras slutsatsen "Förloppet lämnas utanför statistiken tills det är rättat"

    Scenario: Det är inte känt om förloppet är slut
      Givet följande mätpunkter:
        | Kod   | Datum      | Registrerad av region | System             |
        | VJ110 | 2022-03-01 | Region Kronoberg      | SVF-registreringen |
        | VJ125 | 2022-03-10 | Region Kronoberg      | SVF-registreringen |
        | VJ144 | 2022-03-30 | Region Kronoberg      | SVF-registreringen |
      Och att "Start av första behandling" inte är registrerat för "F-1"
      När reglerna prövas per 2022-12-01
      Så är regeln inte möjlig att avgöra

    Scenario: Ett öppet förlopp har ingen avslutande kod än
      Givet följande mätpunkter:
        | Kod   | Datum      | Registrerad av region | System             |
        | VJ110 | 2022-03-01 | Region Kronoberg      | SVF-registreringen |
        | VJ125 | 2022-03-10 | Region Kronoberg      | SVF-registreringen |
        | VJ144 | 2022-03-30 | Region Kronoberg      | SVF-registreringen |
      Och att "Start av första behandling" inte finns för "F-1"
      När reglerna prövas per 2022-12-01
      Så är regeln inte tillämplig

  Regel: Diagnosen hör till SVF-kategorin VJ1, prostatacancer

    Scenariomall: Diagnosens tre första tecken
      Givet att "Misstänkt eller fastställd diagnos (ICD-10, tre tecken)" är "<diagnos>"
      När reglerna prövas per 2022-12-01
      Så är regeln <utfall>
      Och gäller regeln som en lokal riktlinje

      Exempel:
        | diagnos | utfall                 |
        | C61     | uppfylld               |
        | C67     | inte uppfylld          |
        | C61.9   | inte tillämplig        |
        | okänt   | inte möjlig att avgöra |
