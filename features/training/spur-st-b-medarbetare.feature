# language: sv
@spur-st
Egenskap: ST-SPUR område B: Medarbetarstab och interna kompetenser
  Område B frågar efter specialister, handledare och studierektor.

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
      | Per Lund | saknas         | saknas                | ja                              |

  Regel: Det finns en studierektor som är specialist och har handledarutbildning

    Scenariomall: Studierektorns kompetens vid granskningen
      Givet att "Studierektor" är "<vem>"
      När reglerna prövas per 2024-06-30
      Så är regeln <utfall>
      Och gäller regeln som ett krav

      Exempel: Anna Ek har handledarutbildning, Olle Bo har det inte
        | vem              | utfall                 |
        | Anna Ek          | uppfylld               |
        | Nils Ask         | uppfylld               |
        | Olle Bo          | inte uppfylld          |
        | saknas           | inte uppfylld          |
        | inte registrerat | inte möjlig att avgöra |

  Regel: Varje handledare är specialist och har handledarutbildning

    Scenariomall: Huvudansvarig handledares kompetens
      Givet att "Huvudansvarig handledare" är "<vem>"
      Och att listan "Tjänstgöring" är tom
      När reglerna prövas per 2024-06-30
      Så är regeln <utfall>
      Och gäller regeln som ett krav

      Exempel: Nils Ask är neurolog, Olle Bo saknar handledarutbildning, Per Lund är inte specialist
        | vem              | utfall                 |
        | Anna Ek          | uppfylld               |
        | Nils Ask         | uppfylld               |
        | Olle Bo          | inte uppfylld          |
        | Per Lund         | inte uppfylld          |
        | inte registrerat | inte möjlig att avgöra |

    Scenario: Att huvudansvarig handledare har en annan specialitet hör till område E
      Givet att "Huvudansvarig handledare" är "Nils Ask"
      Och att listan "Tjänstgöring" är tom
      När reglerna prövas per 2024-06-30
      Så är regeln "Varje handledare är specialist och har handledarutbildning" uppfylld
      Men är regeln "Huvudansvarig handledare är specialist i ST-läkarens specialitet" inte uppfylld

    Scenariomall: Handledaren på pågående sidotjänstgöring i neurologi
      Givet följande tjänstgöring:
        | Utbildningsdel | Verksamhetens specialitet | Från och med | Till och med | Handledare   | Handledaren har relevant specialistkompetens för perioden |
        | ST             | Neurologi                 | 2024-05-01   | 2024-07-31   | <handledare> | <relevant>                                                |
      När reglerna prövas per 2024-06-30
      Så är regeln <utfall>

      Exempel:
        | handledare | relevant         | utfall                 |
        | Nils Ask   | inte registrerat | uppfylld               |
        | Anna Ek    | nej              | inte uppfylld          |
        | Anna Ek    | ja               | uppfylld               |
        | Anna Ek    | inte registrerat | inte möjlig att avgöra |

  Regel: Handledarutbildningen täcker de fem ämnena

    Scenariomall: Innehållet i huvudansvarig handledares utbildning
      Givet att "Handledarutbildningens innehåll" är "<innehåll>" för "Anna Ek"
      När reglerna prövas per 2024-06-30
      Så är regeln <utfall>
      Och gäller regeln som ett allmänt råd

      Exempel:
        | innehåll                                                            | utfall                 |
        | Handledning, Pedagogik, Bedömning av kompetens, Kommunikation, Etik | uppfylld               |
        | Handledning, Pedagogik                                              | inte uppfylld          |
        | okänt                                                               | inte möjlig att avgöra |

  Regel: Det finns specialister som kan handleda varje ST-läkare

    Scenario: En specialist i psykiatri vid enheten
      När reglerna prövas per 2024-06-30
      Så är regeln uppfylld
      Och gäller regeln som ett krav

    Scenariomall: Huvudansvarig handledare i rätt specialitet räcker när enheten saknar egen specialist
      Givet att "Specialistkompetenser" är "Neurologi" för "Anna Ek"
      Och att "Huvudansvarig handledare" är "<vem>"
      När reglerna prövas per 2024-06-30
      Så är regeln <utfall>

      Exempel:
        | vem              | utfall                 |
        | Olle Bo          | uppfylld               |
        | Nils Ask         | inte uppfylld          |
        | inte registrerat | inte möjlig att avgöra |

    Scenario: En enda specialist vid enheten räcker, också när huvudansvarig handledare har en annan specialitet
      Givet att "Huvudansvarig handledare" är "Nils Ask"
      När reglerna prövas per 2024-06-30
      Så är regeln uppfylld

  Regel: Minst en specialist i specialiteten per ST-läkare

    Scenariomall: En specialist och en eller två ST-läkare
      Givet följande ST-läkare:
        | Namn     | Enhet          | Avsedd specialitet | Status   |
        | Tor Dahl | Psykiatri Norr | Psykiatri          | <status> |
      Och att listan "Tjänstgöring" är tom
      När reglerna prövas per 2024-06-30
      Så är regeln <utfall>
      Och gäller regeln som en kvalitetsindikator

      Exempel:
        | status   | utfall                 |
        | Slutförd | uppfylld               |
        | Pågående | inte uppfylld          |
        | okänt    | inte möjlig att avgöra |

    Scenariomall: En enhet med två specialiteter behöver specialister i båda
      Givet följande ST-läkare:
        | Namn     | Enhet          | Avsedd specialitet         | Status   |
        | Tor Dahl | Psykiatri Norr | Barn- och ungdomspsykiatri | Pågående |
      Och följande läkare:
        | Namn     | Enhet          | Specialistkompetenser |
        | Ida Holm | Psykiatri Norr | <kompetens>           |
      Och att listan "Tjänstgöring" är tom
      När reglerna prövas per 2024-06-30
      Så är regeln <utfall>

      Exempel:
        | kompetens                  | utfall                 |
        | Barn- och ungdomspsykiatri | uppfylld               |
        | Psykiatri                  | inte uppfylld          |
        | okänt                      | inte möjlig att avgöra |

    Scenariomall: Den som gör bastjänstgöring räknas inte
      Givet följande ST-läkare:
        | Namn     | Enhet          | Avsedd specialitet | Status   | Valt regelverk | Legitimation | Svensk AT fullgjord |
        | Tor Dahl | Psykiatri Norr | Psykiatri          | Pågående | HSLF-FS 2021:8 | 2023-06-01   | nej                 |
      Och följande tjänstgöring:
        | ST-läkare | Utbildningsdel | Från och med | Till och med |
        | Tor Dahl  | <del>          | 2024-01-01   | 2024-12-31   |
      När reglerna prövas per 2024-06-30
      Så är regeln <utfall>

      Exempel:
        | del | utfall        |
        | BT  | uppfylld      |
        | ST  | inte uppfylld |

  Regel: Ingen huvudansvarig handledare har för många ST-läkare vid enheten och vid sin egen

    Scenariomall: Högst tre ST-läkare per huvudansvarig handledare är ett föreslaget riktvärde
      Givet följande ST-läkare:
        | Namn     | Enhet          | Avsedd specialitet | Status   | Huvudansvarig handledare |
        | Tor Dahl | Psykiatri Norr | Psykiatri          | Pågående | Anna Ek                  |
        | Ida Holm | Psykiatri Norr | Psykiatri          | Pågående | Anna Ek                  |
        | Per Lund | Psykiatri Norr | Psykiatri          | Pågående | <fjärde>                 |
      När reglerna prövas per 2024-06-30
      Så är regeln <utfall>
      Och gäller regeln som en kvalitetsindikator

      Exempel:
        | fjärde           | utfall                 |
        | Olle Bo          | uppfylld               |
        | Anna Ek          | inte uppfylld          |
        | inte registrerat | inte möjlig att avgöra |

    Scenariomall: En handledare från en annan enhet har ST-läkare där också
      Givet en utbildande enhet "Psykiatri Syd"
      Och att "Enhet" är "Psykiatri Syd" för "Anna Ek"
      Och följande ST-läkare:
        | Namn     | Enhet         | Avsedd specialitet | Status   | Huvudansvarig handledare |
        | Tor Dahl | Psykiatri Syd | Psykiatri          | Pågående | Anna Ek                  |
        | Ida Holm | Psykiatri Syd | Psykiatri          | Pågående | Anna Ek                  |
        | Per Lund | Psykiatri Syd | Psykiatri          | Pågående | <fjärde>                 |
      När reglerna prövas per 2024-06-30
      Så är regeln <utfall> för "Psykiatri Norr"
      Och är regeln <där> för "Psykiatri Syd"

      Exempel: Anna Ek handleder också Sara Lind vid Psykiatri Norr
        | fjärde           | utfall                 | där                    |
        | Olle Bo          | uppfylld               | uppfylld               |
        | Anna Ek          | inte uppfylld          | uppfylld               |
        | inte registrerat | inte möjlig att avgöra | inte möjlig att avgöra |

  Regel: Någon vid enheten har vetenskaplig kompetens

    Scenariomall: Doktorsexamen eller annan vetenskaplig kompetens
      Givet att "Doktorsexamen" är "<doktorsexamen>" för "Anna Ek"
      Och att "Vetenskaplig kompetens på annan grund än doktorsexamen" är "<annan grund>" för "Anna Ek"
      När reglerna prövas per 2024-06-30
      Så är regeln <utfall>
      Och gäller regeln som en kvalitetsindikator

      Exempel:
        | doktorsexamen | annan grund | utfall                 |
        | ja            | nej         | uppfylld               |
        | nej           | ja          | uppfylld               |
        | nej           | nej         | inte uppfylld          |
        | nej           | okänt       | inte möjlig att avgöra |
