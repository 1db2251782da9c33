# language: sv
@spur-st
Egenskap: ST-SPUR område C: Lokaler och utrustning
  Område C frågar efter utrustning, rum och tillgång till kunskap.

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

  Regel: Utrustningen räcker för målbeskrivningen

    Scenariomall: Utrustning
      Givet att "Utrustningen räcker för målbeskrivningen" är "<svar>"
      När reglerna prövas per 2024-06-30
      Så är regeln <utfall>
      Och gäller regeln som ett krav

      Exempel:
        | svar  | utfall                 |
        | ja    | uppfylld               |
        | nej   | inte uppfylld          |
        | okänt | inte möjlig att avgöra |

  Regel: Det finns arbetsplats, jourrum och undervisningslokal

    Scenariomall: Rum för ST-läkare
      Givet att "Arbetsplats, jourrum och undervisningslokal finns" är "<svar>"
      När reglerna prövas per 2024-06-30
      Så är regeln <utfall>
      Och gäller regeln som en kvalitetsindikator

      Exempel:
        | svar  | utfall                 |
        | ja    | uppfylld               |
        | nej   | inte uppfylld          |
        | okänt | inte möjlig att avgöra |

  Regel: Litteratur, databaser och färdighetsträning är tillgängliga

    Scenariomall: Litteratur och färdighetsträning
      Givet att "Tillgång till litteratur, databaser och färdighetsträning" är "<svar>"
      När reglerna prövas per 2024-06-30
      Så är regeln <utfall>
      Och gäller regeln som en kvalitetsindikator

      Exempel:
        | svar  | utfall                 |
        | ja    | uppfylld               |
        | nej   | inte uppfylld          |
        | okänt | inte möjlig att avgöra |
