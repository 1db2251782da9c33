# language: sv
@spur-st
Egenskap: ST-SPUR område H: Ledarskapskompetens och kommunikativ kompetens
  Område H frågar efter ledarskap och kommunikation.

  Bakgrund:
    Givet en utbildande enhet "Psykiatri Norr" med:
      | Specialitet | Psykiatri |
    Och en ST-läkare "Sara Lind" med:
      | Enhet                    | Psykiatri Norr |
      | Avsedd specialitet       | Psykiatri      |
      | Status                   | Pågående       |
      | Svensk AT fullgjord      | ja             |
      | Valt regelverk           | SOSFS 2015:8   |
      | ST påbörjad              | 2022-03-01     |
      | Planerat slutdatum       | 2027-02-28     |
      | Huvudansvarig handledare | Anna Ek        |
    Och följande läkare:
      | Namn     | Enhet          | Specialistkompetenser | Genomgången handledarutbildning | År för handledarutbildning |
      | Anna Ek  | Psykiatri Norr | Psykiatri             | ja                              | 2010                       |
      | Nils Ask | saknas         | Neurologi             | ja                              | 2010                       |
      | Olle Bo  | saknas         | Psykiatri             | nej                             |                            |

  Regel: Ledarskapsdelmålet är intygat (a1 eller STa5)

    Scenariomall: Ledarskap kräver både tjänstgöring och kurs
      Givet att "Planerat slutdatum" är "2024-06-30"
      Och att "Valt regelverk" är "<regelverk>"
      Och ett intyg om "Klinisk tjänstgöring under handledning" för delmål <mål> enligt <regelverk> utfärdat 2023-05-15 av handledare Anna Ek
      Och ett intyg om "<intyg>" för delmål <mål> enligt <regelverk> utfärdat 2024-03-01 av handledare Anna Ek
      När reglerna prövas per 2024-06-30
      Så är regeln <utfall>
      Och gäller regeln som ett krav

      Exempel:
        | regelverk      | mål  | intyg        | utfall                 |
        | SOSFS 2015:8   | a1   | Kurs         | uppfylld               |
        | SOSFS 2015:8   | a1   | Auskultation | inte uppfylld          |
        | SOSFS 2015:8   | a1   | okänt        | inte möjlig att avgöra |
        | HSLF-FS 2021:8 | STa5 | Kurs         | uppfylld               |
        | HSLF-FS 2021:8 | STa5 | Auskultation | inte uppfylld          |

    Scenariomall: Den som har bytt till HSLF-FS 2021:8 behöver båda intygen på den nya blanketten
      Givet att "Planerat slutdatum" är "2024-06-30"
      Och att "Valt regelverk" är "HSLF-FS 2021:8"
      Och ett intyg om "Klinisk tjänstgöring under handledning" för delmål STa5 enligt <tjänstgöring> utfärdat 2023-05-15 av huvudansvarig handledare Anna Ek
      Och ett intyg om "Kurs" för delmål STa5 enligt <kurs> utfärdat 2024-03-01 av handledare Anna Ek
      När reglerna prövas per 2024-06-30
      Så är regeln <utfall>

      Exempel:
        | tjänstgöring   | kurs           | utfall        |
        | HSLF-FS 2021:8 | HSLF-FS 2021:8 | uppfylld      |
        | SOSFS 2015:8   | HSLF-FS 2021:8 | inte uppfylld |
        | HSLF-FS 2021:8 | SOSFS 2015:8   | inte uppfylld |

  Regel: Kommunikationsdelmålet är intygat (b1 eller STb1)

    Scenariomall: Kommunikation kräver både tjänstgöring och kurs
      Givet att "Planerat slutdatum" är "2024-06-30"
      Och att "Valt regelverk" är "<regelverk>"
      Och ett intyg om "Klinisk tjänstgöring under handledning" för delmål <mål> enligt <regelverk> utfärdat 2023-05-15 av handledare Anna Ek
      Och ett intyg om "<intyg>" för delmål <mål> enligt <regelverk> utfärdat 2024-03-01 av handledare Anna Ek
      När reglerna prövas per 2024-06-30
      Så är regeln <utfall>
      Och gäller regeln som ett krav

      Exempel:
        | regelverk      | mål  | intyg        | utfall                 |
        | SOSFS 2015:8   | b1   | Kurs         | uppfylld               |
        | SOSFS 2015:8   | b1   | Auskultation | inte uppfylld          |
        | SOSFS 2015:8   | b1   | okänt        | inte möjlig att avgöra |
        | HSLF-FS 2021:8 | STb1 | Kurs         | uppfylld               |

    Scenario: För specialiteter vars delmål inte är kända prövas kommunikationen inte
      Givet att "Planerat slutdatum" är "2024-06-30"
      Och att "Avsedd specialitet" är "Neurologi"
      Och att listan "Intyg" är tom
      När reglerna prövas per 2024-06-30
      Så är regeln inte tillämplig

  Regel: Ledarskapet tränas genom hela ST, med återkoppling

    Scenariomall: Ledarskap med återkoppling
      Givet att "Ledarskapsutveckling med återkoppling genom hela ST" är "<svar>"
      När reglerna prövas per 2024-06-30
      Så är regeln <utfall>
      Och gäller regeln som en kvalitetsindikator

      Exempel:
        | svar  | utfall                 |
        | ja    | uppfylld               |
        | nej   | inte uppfylld          |
        | okänt | inte möjlig att avgöra |

  Regel: Kommunikationen tränas med observation och återkoppling

    Scenariomall: Kommunikation med återkoppling
      Givet att "Kommunikationsträning med observerad återkoppling" är "<svar>"
      När reglerna prövas per 2024-06-30
      Så är regeln <utfall>
      Och gäller regeln som en kvalitetsindikator

      Exempel:
        | svar  | utfall                 |
        | ja    | uppfylld               |
        | nej   | inte uppfylld          |
        | okänt | inte möjlig att avgöra |

  Regel: ST-läkarna får leda arbete, undervisa och handleda

    Scenariomall: Att leda, undervisa och handleda
      Givet att "ST-läkarna får leda arbete, undervisa och handleda" är "<svar>"
      När reglerna prövas per 2024-06-30
      Så är regeln <utfall>
      Och gäller regeln som en kvalitetsindikator

      Exempel:
        | svar  | utfall                 |
        | ja    | uppfylld               |
        | nej   | inte uppfylld          |
        | okänt | inte möjlig att avgöra |
