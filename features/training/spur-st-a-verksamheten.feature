# language: sv
@spur-st
Egenskap: ST-SPUR område A: Verksamheten
  Område A frågar om verksamheten räcker till för det som ska läras.

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
      | Namn     | Enhet          | Specialistkompetenser | Genomgången handledarutbildning |
      | Anna Ek  | Psykiatri Norr | Psykiatri             | ja                              |
      | Nils Ask | saknas         | Neurologi             | ja                              |
      | Olle Bo  | saknas         | Psykiatri             | nej                             |

  Regel: Verksamhetens bredd räcker för målbeskrivningen

    Scenariomall: Verksamhetens bredd
      Givet att "Verksamhetens bredd räcker för målbeskrivningen" är "<svar>"
      När reglerna prövas per 2024-06-30
      Så är regeln <utfall>
      Och gäller regeln som ett krav

      Exempel:
        | svar  | utfall                 |
        | ja    | uppfylld               |
        | nej   | inte uppfylld          |
        | okänt | inte möjlig att avgöra |

  Regel: Jour och akut arbete ingår och har ett utbildningssyfte

    Scenariomall: Jour med utbildningssyfte
      Givet att "Jour och akut arbete ingår med utbildningssyfte" är "<svar>"
      När reglerna prövas per 2024-06-30
      Så är regeln <utfall>
      Och gäller regeln som en kvalitetsindikator

      Exempel:
        | svar  | utfall                 |
        | ja    | uppfylld               |
        | nej   | inte uppfylld          |
        | okänt | inte möjlig att avgöra |

  Regel: Patientvolymen per ST-läkare följs upp

    Scenariomall: Uppföljning av patientvolymen
      Givet att "Patientvolym per ST-läkare följs upp" är "<svar>"
      När reglerna prövas per 2024-06-30
      Så är regeln <utfall>
      Och gäller regeln som en kvalitetsindikator

      Exempel:
        | svar  | utfall                 |
        | ja    | uppfylld               |
        | nej   | inte uppfylld          |
        | okänt | inte möjlig att avgöra |
