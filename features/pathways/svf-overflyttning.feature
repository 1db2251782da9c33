# language: sv
@svf
Egenskap: SVF: överflyttning mellan regioner
  Hemregionen överflyttar (90) och den region som ska behandla tar emot (91). Misstanken är hela tiden hemregionens.

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

  Regel: Mottagen från annan region används bara när behandlingen ska börja där

    Scenario: Operationen görs i Skåne
      Givet följande mätpunkter:
        | Kod   | Datum      | Behandlingen ska börja i den mottagande regionen | Registrerad av region | System             |
        | VJ191 | 2022-03-20 | ja                                               | Region Skåne          | SVF-registreringen |
      När reglerna prövas per 2022-12-01
      Så är regeln uppfylld
      Och gäller regeln som en kvalitetsindikator

    Scenario: Bara utredning i Skåne
      Givet följande mätpunkter:
        | Kod   | Datum      | Behandlingen ska börja i den mottagande regionen | Registrerad av region | System             |
        | VJ191 | 2022-03-20 | nej                                              | Region Skåne          | SVF-registreringen |
      När reglerna prövas per 2022-12-01
      Så är regeln inte uppfylld
      Och gäller regeln som en kvalitetsindikator

    Scenario: Det är inte känt var behandlingen börjar
      Givet följande mätpunkter:
        | Kod   | Datum      | Behandlingen ska börja i den mottagande regionen | Registrerad av region | System             |
        | VJ191 | 2022-03-20 | okänt                                            | Region Skåne          | SVF-registreringen |
      När reglerna prövas per 2022-12-01
      Så är regeln inte möjlig att avgöra
      Och gäller regeln som en kvalitetsindikator

  Regel: Den som behandlas i en annan region är mottagen där

    Scenario: Mottagen och opererad i Skåne
      Givet följande mätpunkter:
        | Kod   | Datum      | Registrerad av region | System             |
        | VJ110 | 2022-03-01 | Region Kronoberg      | SVF-registreringen |
        | VJ125 | 2022-03-10 | Region Kronoberg      | SVF-registreringen |
        | VJ144 | 2022-03-30 | Region Kronoberg      | SVF-registreringen |
        | VJ191 | 2022-04-02 | Region Skåne          | SVF-registreringen |
        | VJ150 | 2022-04-10 | Region Skåne          | SVF-registreringen |
      När reglerna prövas per 2022-12-01
      Så är regeln uppfylld
      Och gäller regeln som en kvalitetsindikator
      Och dras inte slutsatsen "Förloppet lämnas utanför statistiken tills det är rättat"

    Scenario: Opererad i Skåne utan att vara mottagen där
      Givet följande mätpunkter:
        | Kod   | Datum      | Registrerad av region | System             |
        | VJ110 | 2022-03-01 | Region Kronoberg      | SVF-registreringen |
        | VJ125 | 2022-03-10 | Region Kronoberg      | SVF-registreringen |
        | VJ144 | 2022-03-30 | Region Kronoberg      | SVF-registreringen |
        | VJ150 | 2022-04-10 | Region Skåne          | SVF-registreringen |
      När reglerna prövas per 2022-12-01
      Så är regeln inte uppfylld
      Och dras slutsatsen "Förloppet lämnas utanför statistiken tills det är rättat"

    Scenario: Misstanken beslutades utomlands, och ingen region har överflyttat patienten
      Givet följande mätpunkter:
        | Kod   | Datum      | Registrerad av region | System             |
        | VJ110 | 2022-03-01 | Region Skåne          | SVF-registreringen |
        | VJ150 | 2022-04-10 | Region Skåne          | SVF-registreringen |
      Och att "Region där VGM beslutades" är "Utomlands" för "F-1"
      När reglerna prövas per 2022-12-01
      Så är regeln inte tillämplig

    Scenario: Det är inte känt var misstanken beslutades
      Givet följande mätpunkter:
        | Kod   | Datum      | Registrerad av region | System             |
        | VJ110 | 2022-03-01 | Region Kronoberg      | SVF-registreringen |
        | VJ125 | 2022-03-10 | Region Kronoberg      | SVF-registreringen |
        | VJ144 | 2022-03-30 | Region Kronoberg      | SVF-registreringen |
        | VJ150 | 2022-04-10 | Region Skåne          | SVF-registreringen |
      Och att "Region där VGM beslutades" inte är registrerat för "F-1"
      När reglerna prövas per 2022-12-01
      Så är regeln inte möjlig att avgöra

  Regel: En mottagen patient behåller hemregionens datum för VGM

    Scenario: Hemregionens uppgifter följer med
      Givet följande mätpunkter:
        | Kod   | Datum      | Registrerad av region | System             |
        | VJ110 | 2022-03-01 | Region Kronoberg      | SVF-registreringen |
        | VJ125 | 2022-03-10 | Region Kronoberg      | SVF-registreringen |
        | VJ144 | 2022-03-30 | Region Kronoberg      | SVF-registreringen |
        | VJ191 | 2022-04-02 | Region Skåne          | SVF-registreringen |
        | VJ150 | 2022-04-10 | Region Skåne          | SVF-registreringen |
      När reglerna prövas per 2022-12-01
      Så är regeln uppfylld
      Och gäller regeln som en kvalitetsindikator
      Och dras inte slutsatsen "Förloppet lämnas utanför statistiken tills det är rättat"

    Scenario: Utredd i Skåne och tillbaka till hemregionen
      Givet följande mätpunkter:
        | Kod   | Datum      | Registrerad av region | System             |
        | VJ110 | 2022-03-01 | Region Kronoberg      | SVF-registreringen |
        | VJ190 | 2022-03-05 | Region Kronoberg      | SVF-registreringen |
        | VJ191 | 2022-03-06 | Region Skåne          | SVF-registreringen |
        | VJ190 | 2022-03-15 | Region Skåne          | SVF-registreringen |
        | VJ191 | 2022-03-16 | Region Kronoberg      | SVF-registreringen |
        | VJ150 | 2022-04-10 | Region Kronoberg      | SVF-registreringen |
      När reglerna prövas per 2022-12-01
      Så är regeln uppfylld
      Och dras inte slutsatsen "Förloppet lämnas utanför statistiken tills det är rättat"

    Scenario: Misstanken togs på nytt i Skåne
      Givet följande mätpunkter:
        | Kod   | Datum      | Registrerad av region | System             |
        | VJ110 | 2022-03-01 | Region Kronoberg      | SVF-registreringen |
        | VJ125 | 2022-03-10 | Region Kronoberg      | SVF-registreringen |
        | VJ144 | 2022-03-30 | Region Kronoberg      | SVF-registreringen |
        | VJ191 | 2022-04-02 | Region Skåne          | SVF-registreringen |
        | VJ150 | 2022-04-10 | Region Skåne          | SVF-registreringen |
      Och att "Region där VGM beslutades" är "Region Skåne" för "F-1"
      När reglerna prövas per 2022-12-01
      Så är regeln inte uppfylld
      Och dras slutsatsen "Förloppet lämnas utanför statistiken tills det är rättat"

    Scenario: Platsen för misstanken är inte registrerad
      Givet följande mätpunkter:
        | Kod   | Datum      | Registrerad av region | System             |
        | VJ110 | 2022-03-01 | Region Kronoberg      | SVF-registreringen |
        | VJ125 | 2022-03-10 | Region Kronoberg      | SVF-registreringen |
        | VJ144 | 2022-03-30 | Region Kronoberg      | SVF-registreringen |
        | VJ191 | 2022-04-02 | Region Skåne          | SVF-registreringen |
        | VJ150 | 2022-04-10 | Region Skåne          | SVF-registreringen |
      Och att "Region där VGM beslutades" inte är registrerat för "F-1"
      När reglerna prövas per 2022-12-01
      Så är regeln inte möjlig att avgöra

  Regel: Överflyttningen anger vart

    Scenario: Till Skåne
      Givet följande mätpunkter:
        | Kod   | Datum      | Överflyttas till region | Registrerad av region | System             |
        | VJ190 | 2022-03-20 | Region Skåne            | Region Kronoberg      | SVF-registreringen |
      När reglerna prövas per 2022-12-01
      Så är regeln uppfylld
      Och gäller regeln som en lokal riktlinje

    Scenario: Ingen region anges
      Givet följande mätpunkter:
        | Kod   | Datum      | Överflyttas till region | Registrerad av region | System             |
        | VJ190 | 2022-03-20 | saknas                  | Region Kronoberg      | SVF-registreringen |
      När reglerna prövas per 2022-12-01
      Så är regeln inte uppfylld
      Och gäller regeln som en lokal riktlinje

    Scenario: Inte känt
      Givet följande mätpunkter:
        | Kod   | Datum      | Överflyttas till region | Registrerad av region | System             |
        | VJ190 | 2022-03-20 | okänt                   | Region Kronoberg      | SVF-registreringen |
      När reglerna prövas per 2022-12-01
      Så är regeln inte möjlig att avgöra
      Och gäller regeln som en lokal riktlinje

  Regel: Remissen till en annan region anger datum för välgrundad misstanke

    Scenario: Datum och plats för misstanken
      Givet följande mätpunkter:
        | Kod   | Datum      | Remissen anger               | Registrerad av region | System             |
        | VJ190 | 2022-03-20 | Datum för VGM, Plats för VGM | Region Kronoberg      | SVF-registreringen |
      När reglerna prövas per 2022-12-01
      Så är regeln uppfylld
      Och gäller regeln som en lokal riktlinje

    Scenario: Bara platsen
      Givet följande mätpunkter:
        | Kod   | Datum      | Remissen anger | Registrerad av region | System             |
        | VJ190 | 2022-03-20 | Plats för VGM  | Region Kronoberg      | SVF-registreringen |
      När reglerna prövas per 2022-12-01
      Så är regeln inte uppfylld
      Och gäller regeln som en lokal riktlinje

    Scenario: Inte känt vad remissen anger
      Givet följande mätpunkter:
        | Kod   | Datum      | Remissen anger | Registrerad av region | System             |
        | VJ190 | 2022-03-20 | okänt          | Region Kronoberg      | SVF-registreringen |
      När reglerna prövas per 2022-12-01
      Så är regeln inte möjlig att avgöra
      Och gäller regeln som en lokal riktlinje

  Regel: Konferensen hålls efter att patienten tagits emot

    Scenario: Konferens efter mottagandet
      Givet följande mätpunkter:
        | Kod   | Datum      | Registrerad av region | System             |
        | VJ191 | 2022-03-20 | Region Skåne          | SVF-registreringen |
        | VJ135 | 2022-03-24 | Region Skåne          | SVF-registreringen |
      När reglerna prövas per 2022-12-01
      Så är regeln uppfylld
      Och gäller regeln som en lokal riktlinje

    Scenario: Nationell konferens före mottagandet noteras
      Givet följande mätpunkter:
        | Kod   | Datum      | Registrerad av region | System             |
        | VJ191 | 2022-03-20 | Region Skåne          | SVF-registreringen |
        | VJ135 | 2022-03-18 | Region Skåne          | SVF-registreringen |
      När reglerna prövas per 2022-12-01
      Så är regeln inte uppfylld
      Och gäller regeln som en lokal riktlinje

    Scenario: Konferensens datum är inte känt
      Givet följande mätpunkter:
        | Kod   | Datum      | Registrerad av region | System             |
        | VJ191 | 2022-03-20 | Region Skåne          | SVF-registreringen |
        | VJ135 | okänt      | Region Skåne          | SVF-registreringen |
      När reglerna prövas per 2022-12-01
      Så är regeln inte möjlig att avgöra
      Och gäller regeln som en lokal riktlinje
