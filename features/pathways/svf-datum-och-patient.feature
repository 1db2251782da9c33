# language: sv
@svf
Egenskap: SVF: datum, patient och förlopp som hör ihop
  Ett förlopp gäller en vuxen, börjar med misstanken och går framåt i tiden.

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

  Regel: Behandlingen börjar inte före den välgrundade misstanken

    Scenario: Samma dag går bra
      Givet följande mätpunkter:
        | Kod   | Datum      | Registrerad av region | System             |
        | VJ110 | 2022-03-01 | Region Kronoberg      | SVF-registreringen |
        | VJ144 | 2022-03-01 | Region Kronoberg      | SVF-registreringen |
        | VJ150 | 2022-03-01 | Region Kronoberg      | SVF-registreringen |
      Och att "Start av första behandling" är "2022-03-01" för "F-1"
      När reglerna prövas per 2022-12-01
      Så är regeln uppfylld
      Och gäller regeln som en kvalitetsindikator
      Och dras inte slutsatsen "Förloppet lämnas utanför statistiken tills det är rättat"

    Scenario: Dagen före är ett fel
      Givet följande mätpunkter:
        | Kod   | Datum      | Registrerad av region | System             |
        | VJ110 | 2022-03-01 | Region Kronoberg      | SVF-registreringen |
        | VJ125 | 2022-03-10 | Region Kronoberg      | SVF-registreringen |
        | VJ144 | 2022-03-30 | Region Kronoberg      | SVF-registreringen |
        | VJ150 | 2022-02-28 | Region Kronoberg      | SVF-registreringen |
      Och att "Start av första behandling" är "2022-02-28" för "F-1"
      När reglerna prövas per 2022-12-01
      Så är regeln inte uppfylld
      Och dras slutsatsen "Förloppet lämnas utanför statistiken tills det är rättat"

    Scenario: Behandlingsstarten är inte känd
      Givet följande mätpunkter:
        | Kod   | Datum      | Registrerad av region | System             |
        | VJ110 | 2022-03-01 | Region Kronoberg      | SVF-registreringen |
        | VJ125 | 2022-03-10 | Region Kronoberg      | SVF-registreringen |
        | VJ144 | 2022-03-30 | Region Kronoberg      | SVF-registreringen |
        | VJ150 | 2022-04-10 | Region Kronoberg      | SVF-registreringen |
      Och att "Start av första behandling" är "okänt" för "F-1"
      När reglerna prövas per 2022-12-01
      Så är regeln inte möjlig att avgöra

  Regel: Förloppet avslutas inte före den välgrundade misstanken

    Scenariomall: Misstanken var den 1 mars
      Givet att "Start av första behandling" är "saknas" för "F-1"
      Och att "Avslutat utan behandling" är "<avslut>" för "F-1"
      När reglerna prövas per 2022-12-01
      Så är regeln <utfall>
      Och gäller regeln som en kvalitetsindikator

      Exempel:
        | avslut     | utfall                 |
        | 2022-03-01 | uppfylld               |
        | 2022-02-28 | inte uppfylld          |
        | saknas     | inte tillämplig        |
        | okänt      | inte möjlig att avgöra |

    Scenario: Koden och avslutet säger båda dagen före
      Givet följande mätpunkter:
        | Kod   | Datum      | Registrerad av region | System             |
        | VJ110 | 2022-03-01 | Region Kronoberg      | SVF-registreringen |
        | VJ176 | 2022-02-28 | Region Kronoberg      | SVF-registreringen |
      Och att "Start av första behandling" är "saknas" för "F-1"
      Och att "Avslutat utan behandling" är "2022-02-28" för "F-1"
      När reglerna prövas per 2022-12-01
      Så är regeln inte uppfylld
      Och dras slutsatsen "Förloppet lämnas utanför statistiken tills det är rättat"

  Regel: Förloppet börjar den dag som mätpunkt 10 anger

    Scenariomall: Förloppet börjar den 1 mars
      Givet följande mätpunkter:
        | Kod   | Datum      | Registrerad av region | System             |
        | VJ110 | <punkten>  | Region Kronoberg      | SVF-registreringen |
        | VJ150 | 2022-04-10 | Region Kronoberg      | SVF-registreringen |
      När reglerna prövas per 2022-12-01
      Så är regeln <utfall>
      Och gäller regeln som en kvalitetsindikator
      Och <slutsats> "Förloppet lämnas utanför statistiken tills det är rättat"

      Exempel:
        | punkten    | utfall                 | slutsats                                        |
        | 2022-03-01 | uppfylld               | dras inte slutsatsen                            |
        | 2022-02-01 | inte uppfylld          | dras slutsatsen                                 |
        | okänt      | inte möjlig att avgöra | går det inte att säga om man ska dra slutsatsen |

  Regel: Förloppets behandling är den som startkoden anger

    Scenariomall: Kirurgi med start den 10 april
      Givet följande mätpunkter:
        | Kod   | Datum      | Registrerad av region | System             |
        | VJ110 | 2022-03-01 | Region Kronoberg      | SVF-registreringen |
        | <kod> | <dag>      | Region Kronoberg      | SVF-registreringen |
      Och att "Start av första behandling" är "<start>" för "F-1"
      När reglerna prövas per 2022-12-01
      Så är regeln <utfall>
      Och gäller regeln som en kvalitetsindikator
      Och <slutsats> "Förloppet lämnas utanför statistiken tills det är rättat"

      Exempel:
        | kod   | dag        | start      | utfall                 | slutsats                                        |
        | VJ150 | 2022-04-10 | 2022-04-10 | uppfylld               | dras inte slutsatsen                            |
        | VJ150 | 2022-05-10 | 2022-04-10 | inte uppfylld          | dras slutsatsen                                 |
        | VJ150 | 2022-04-10 | saknas     | inte uppfylld          | dras slutsatsen                                 |
        | VJ152 | 2022-04-10 | 2022-04-10 | inte uppfylld          | dras slutsatsen                                 |
        | VJ150 | 2022-04-10 | okänt      | inte möjlig att avgöra | går det inte att säga om man ska dra slutsatsen |

  Regel: Förloppet är avslutat den dag som den avslutande koden anger

    Scenariomall: Patienten valde att avstå den 20 mars
      Givet följande mätpunkter:
        | Kod   | Datum      | Registrerad av region | System             |
        | VJ110 | 2022-03-01 | Region Kronoberg      | SVF-registreringen |
        | VJ176 | 2022-03-20 | Region Kronoberg      | SVF-registreringen |
      Och att "Avslutat utan behandling" är "<avslut>" för "F-1"
      Och att "Start av första behandling" är "<start>" för "F-1"
      När reglerna prövas per 2022-12-01
      Så är regeln <utfall>
      Och gäller regeln som en kvalitetsindikator
      Och <slutsats> "Förloppet lämnas utanför statistiken tills det är rättat"

      Exempel:
        | avslut     | start      | utfall                 | slutsats                                        |
        | 2022-03-20 | saknas     | uppfylld               | dras inte slutsatsen                            |
        | 2022-03-21 | saknas     | inte uppfylld          | dras slutsatsen                                 |
        | saknas     | 2022-04-10 | inte uppfylld          | dras slutsatsen                                 |
        | 2022-03-20 | 2022-04-10 | inte uppfylld          | dras slutsatsen                                 |
        | okänt      | saknas     | inte möjlig att avgöra | går det inte att säga om man ska dra slutsatsen |

  Regel: Mätpunkterna följer på varandra i tid

    Scenario: Alla punkter i ordning
      Givet följande mätpunkter:
        | Kod   | Datum      | Registrerad av region | System             |
        | VJ110 | 2022-03-01 | Region Kronoberg      | SVF-registreringen |
        | VJ125 | 2022-03-10 | Region Kronoberg      | SVF-registreringen |
        | VJ144 | 2022-03-30 | Region Kronoberg      | SVF-registreringen |
        | VJ150 | 2022-04-10 | Region Kronoberg      | SVF-registreringen |
      När reglerna prövas per 2022-12-01
      Så är regeln uppfylld
      Och gäller regeln som en kvalitetsindikator

    Scenario: Behandlingen är registrerad före beslutet
      Givet följande mätpunkter:
        | Kod   | Datum      | Registrerad av region | System             |
        | VJ110 | 2022-03-01 | Region Kronoberg      | SVF-registreringen |
        | VJ125 | 2022-03-10 | Region Kronoberg      | SVF-registreringen |
        | VJ144 | 2022-03-30 | Region Kronoberg      | SVF-registreringen |
        | VJ150 | 2022-03-29 | Region Kronoberg      | SVF-registreringen |
      När reglerna prövas per 2022-12-01
      Så är regeln inte uppfylld

    Scenario: Beslutet har inget datum
      Givet följande mätpunkter:
        | Kod   | Datum      | Registrerad av region | System             |
        | VJ110 | 2022-03-01 | Region Kronoberg      | SVF-registreringen |
        | VJ125 | 2022-03-10 | Region Kronoberg      | SVF-registreringen |
        | VJ144 | okänt      | Region Kronoberg      | SVF-registreringen |
        | VJ150 | 2022-04-10 | Region Kronoberg      | SVF-registreringen |
      När reglerna prövas per 2022-12-01
      Så är regeln inte möjlig att avgöra

  Regel: Hemregionen är angiven

    Scenario: Kronoberg anges
      Givet följande mätpunkter:
        | Kod   | Datum      | Registrerad av region | System             |
        | VJ110 | 2022-03-01 | Region Kronoberg      | SVF-registreringen |
        | VJ125 | 2022-03-10 | Region Kronoberg      | SVF-registreringen |
        | VJ144 | 2022-03-30 | Region Kronoberg      | SVF-registreringen |
        | VJ150 | 2022-04-10 | Region Kronoberg      | SVF-registreringen |
      När reglerna prövas per 2022-12-01
      Så är regeln uppfylld
      Och gäller regeln som en kvalitetsindikator

    Scenario: Hemregion saknas
      Givet följande mätpunkter:
        | Kod   | Datum      | Registrerad av region | System             |
        | VJ110 | 2022-03-01 | Region Kronoberg      | SVF-registreringen |
        | VJ125 | 2022-03-10 | Region Kronoberg      | SVF-registreringen |
        | VJ144 | 2022-03-30 | Region Kronoberg      | SVF-registreringen |
        | VJ150 | 2022-04-10 | Region Kronoberg      | SVF-registreringen |
      Och att "Hemregion vid start" inte finns för "F-1"
      När reglerna prövas per 2022-12-01
      Så är regeln inte uppfylld
      Och dras slutsatsen "Förloppet lämnas utanför statistiken tills det är rättat"

    Scenario: Hemregionen är inte registrerad
      Givet följande mätpunkter:
        | Kod   | Datum      | Registrerad av region | System             |
        | VJ110 | 2022-03-01 | Region Kronoberg      | SVF-registreringen |
        | VJ125 | 2022-03-10 | Region Kronoberg      | SVF-registreringen |
        | VJ144 | 2022-03-30 | Region Kronoberg      | SVF-registreringen |
        | VJ150 | 2022-04-10 | Region Kronoberg      | SVF-registreringen |
      Och att "Hemregion vid start" inte är registrerat för "F-1"
      När reglerna prövas per 2022-12-01
      Så är regeln inte möjlig att avgöra

    Scenario: Före 2020 rapporterades den inte
      Givet att "Hemregion vid start" inte finns för "F-1"
      Och att "Välgrundad misstanke (VGM)" är "2019-12-31" för "F-1"
      När reglerna prövas per 2022-12-01
      Så är regeln inte tillämplig

  Regel: Patienten är minst 18 år vid VGM

    Scenario: Fyller 18 på dagen
      Givet följande mätpunkter:
        | Kod   | Datum      | Registrerad av region | System             |
        | VJ110 | 2022-03-01 | Region Kronoberg      | SVF-registreringen |
        | VJ125 | 2022-03-10 | Region Kronoberg      | SVF-registreringen |
        | VJ144 | 2022-03-30 | Region Kronoberg      | SVF-registreringen |
        | VJ150 | 2022-04-10 | Region Kronoberg      | SVF-registreringen |
      Och att "Född" är "2004-03-01" för "P-101"
      När reglerna prövas per 2022-12-01
      Så är regeln uppfylld
      Och gäller regeln som en kvalitetsindikator

    Scenario: Fyller 18 dagen efter
      Givet följande mätpunkter:
        | Kod   | Datum      | Registrerad av region | System             |
        | VJ110 | 2022-03-01 | Region Kronoberg      | SVF-registreringen |
        | VJ125 | 2022-03-10 | Region Kronoberg      | SVF-registreringen |
        | VJ144 | 2022-03-30 | Region Kronoberg      | SVF-registreringen |
        | VJ150 | 2022-04-10 | Region Kronoberg      | SVF-registreringen |
      Och att "Född" är "2004-03-02" för "P-101"
      När reglerna prövas per 2022-12-01
      Så är regeln inte uppfylld
      Och dras slutsatsen "Förloppet lämnas utanför statistiken tills det är rättat"

    Scenario: Födelsedatum okänt
      Givet följande mätpunkter:
        | Kod   | Datum      | Registrerad av region | System             |
        | VJ110 | 2022-03-01 | Region Kronoberg      | SVF-registreringen |
        | VJ125 | 2022-03-10 | Region Kronoberg      | SVF-registreringen |
        | VJ144 | 2022-03-30 | Region Kronoberg      | SVF-registreringen |
        | VJ150 | 2022-04-10 | Region Kronoberg      | SVF-registreringen |
      Och att "Född" är "okänt" för "P-101"
      När reglerna prövas per 2022-12-01
      Så är regeln inte möjlig att avgöra

  Regel: Återfall under uppföljning utreds inte i SVF

    Scenariomall: Återfall eller ny sjukdom
      Givet att "Återfall under pågående uppföljning" är "<svar>"
      När reglerna prövas per 2022-12-01
      Så är regeln <utfall>
      Och gäller regeln som en kvalitetsindikator

      Exempel:
        | svar  | utfall                 |
        | nej   | uppfylld               |
        | ja    | inte uppfylld          |
        | okänt | inte möjlig att avgöra |

  Regel: Två öppna förlopp gäller olika cancer

    Scenario: Prostata och urinblåsa
      Givet att "Start av första behandling" inte finns för "F-1"
      Och att "Misstänkt eller fastställd diagnos (ICD-10, tre tecken)" är "C61" för "F-1"
      Och en vårdprocess "Urinblåsecancer" med:
        | Slag | Malign                                |
        | SVF  | Cancer i urinblåsa och övre urinvägar |
      Och ett förlopp "F-2" med:
        | Patient                                                 | P-101           |
        | Vårdprocess                                             | Urinblåsecancer |
        | Välgrundad misstanke (VGM)                              | 2022-03-15      |
        | Start av första behandling                              | saknas          |
        | Avslutat utan behandling                                | saknas          |
        | Misstänkt eller fastställd diagnos (ICD-10, tre tecken) | C67             |
      När reglerna prövas per 2022-04-01
      Så är regeln uppfylld för "F-1"
      Och gäller regeln som en kvalitetsindikator

    Scenario: Samma cancer i två förlopp
      Givet att "Start av första behandling" inte finns för "F-1"
      Och att "Misstänkt eller fastställd diagnos (ICD-10, tre tecken)" är "C61" för "F-1"
      Och en vårdprocess "Urinblåsecancer" med:
        | Slag | Malign                                |
        | SVF  | Cancer i urinblåsa och övre urinvägar |
      Och ett förlopp "F-2" med:
        | Patient                                                 | P-101           |
        | Vårdprocess                                             | Urinblåsecancer |
        | Välgrundad misstanke (VGM)                              | 2022-03-15      |
        | Start av första behandling                              | saknas          |
        | Avslutat utan behandling                                | saknas          |
        | Misstänkt eller fastställd diagnos (ICD-10, tre tecken) | C61             |
      När reglerna prövas per 2022-04-01
      Så är regeln inte uppfylld för "F-1"
      Och gäller regeln som en kvalitetsindikator

    Scenario: Den andra diagnosen är inte känd
      Givet att "Start av första behandling" inte finns för "F-1"
      Och att "Misstänkt eller fastställd diagnos (ICD-10, tre tecken)" är "C61" för "F-1"
      Och en vårdprocess "Urinblåsecancer" med:
        | Slag | Malign                                |
        | SVF  | Cancer i urinblåsa och övre urinvägar |
      Och ett förlopp "F-2" med:
        | Patient                                                 | P-101           |
        | Vårdprocess                                             | Urinblåsecancer |
        | Välgrundad misstanke (VGM)                              | 2022-03-15      |
        | Start av första behandling                              | saknas          |
        | Avslutat utan behandling                                | saknas          |
        | Misstänkt eller fastställd diagnos (ICD-10, tre tecken) | okänt           |
      När reglerna prövas per 2022-04-01
      Så är regeln inte möjlig att avgöra för "F-1"
      Och gäller regeln som en kvalitetsindikator

  Regel: Ett tidigare förlopp i samma SVF var slut innan det nya började

    Scenario: Det tidigare avslutades
      Givet följande mätpunkter:
        | Kod   | Datum      | Registrerad av region | System             |
        | VJ110 | 2022-03-01 | Region Kronoberg      | SVF-registreringen |
        | VJ125 | 2022-03-10 | Region Kronoberg      | SVF-registreringen |
        | VJ144 | 2022-03-30 | Region Kronoberg      | SVF-registreringen |
        | VJ150 | 2022-04-10 | Region Kronoberg      | SVF-registreringen |
      Och ett förlopp "F-0" med:
        | Patient                    | P-101          |
        | Vårdprocess                | Prostatacancer |
        | Välgrundad misstanke (VGM) | 2021-04-01     |
        | Start av första behandling | saknas         |
        | Avslutat utan behandling   | 2021-06-01     |
      När reglerna prövas per 2022-12-01
      Så är regeln uppfylld för "F-1"
      Och gäller regeln som en kvalitetsindikator

    Scenario: Det tidigare är fortfarande öppet
      Givet följande mätpunkter:
        | Kod   | Datum      | Registrerad av region | System             |
        | VJ110 | 2022-03-01 | Region Kronoberg      | SVF-registreringen |
        | VJ125 | 2022-03-10 | Region Kronoberg      | SVF-registreringen |
        | VJ144 | 2022-03-30 | Region Kronoberg      | SVF-registreringen |
        | VJ150 | 2022-04-10 | Region Kronoberg      | SVF-registreringen |
      Och ett förlopp "F-0" med:
        | Patient                    | P-101          |
        | Vårdprocess                | Prostatacancer |
        | Välgrundad misstanke (VGM) | 2021-04-01     |
        | Start av första behandling | saknas         |
        | Avslutat utan behandling   | saknas         |
      När reglerna prövas per 2022-12-01
      Så är regeln inte uppfylld för "F-1"
      Och dras slutsatsen "Förloppet lämnas utanför statistiken tills det är rättat" för "F-1"

    Scenariomall: Två öppna förlopp i Annat SVF, och det nya är njurcancer
      Givet att "SVF" är "Annat SVF" för "Prostatacancer"
      Och att "SVF-kategori" är "VK0" för "Prostatacancer"
      Och en vårdprocess "Det tidigare" med:
        | Slag         | Malign      |
        | SVF          | Annat SVF   |
        | SVF-kategori | <kategorin> |
      Och ett förlopp "F-0" med:
        | Patient                    | P-101        |
        | Vårdprocess                | Det tidigare |
        | Välgrundad misstanke (VGM) | 2021-04-01   |
        | Start av första behandling | saknas       |
        | Avslutat utan behandling   | saknas       |
      När reglerna prövas per 2022-12-01
      Så är regeln <utfall> för "F-1"

      Exempel:
        | kategorin | utfall                 |
        | VQ0       | uppfylld               |
        | VK0       | inte uppfylld          |
        | okänt     | inte möjlig att avgöra |

    Scenario: Det är inte känt om det tidigare är slut
      Givet följande mätpunkter:
        | Kod   | Datum      | Registrerad av region | System             |
        | VJ110 | 2022-03-01 | Region Kronoberg      | SVF-registreringen |
        | VJ125 | 2022-03-10 | Region Kronoberg      | SVF-registreringen |
        | VJ144 | 2022-03-30 | Region Kronoberg      | SVF-registreringen |
        | VJ150 | 2022-04-10 | Region Kronoberg      | SVF-registreringen |
      Och ett förlopp "F-0" med:
        | Patient                    | P-101          |
        | Vårdprocess                | Prostatacancer |
        | Välgrundad misstanke (VGM) | 2021-04-01     |
        | Start av första behandling | saknas         |
        | Avslutat utan behandling   | okänt          |
      När reglerna prövas per 2022-12-01
      Så är regeln inte möjlig att avgöra för "F-1"

  Regel: Förloppet är inte öppet längre än ett halvår

    Scenario: 180 dagar
      Givet att "Start av första behandling" är "saknas" för "F-1"
      När reglerna prövas per 2022-08-28
      Så är regeln uppfylld
      Och gäller regeln som en lokal riktlinje

    Scenario: 181 dagar
      Givet att "Start av första behandling" är "saknas" för "F-1"
      När reglerna prövas per 2022-08-29
      Så är regeln inte uppfylld
      Och gäller regeln som en lokal riktlinje

    Scenario: Det är inte känt om behandlingen har börjat
      Givet att "Start av första behandling" är "okänt" för "F-1"
      När reglerna prövas per 2022-12-01
      Så är regeln inte möjlig att avgöra
      Och gäller regeln som en lokal riktlinje
