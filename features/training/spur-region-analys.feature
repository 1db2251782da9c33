# language: sv
@spur-region
Egenskap: Övergripande analys av en regions ST
  Analysen går igenom hur regionen har ordnat sin ST. Den är troligen text och rekommendationer, och här sätts inga
  betyg. Det som är ett krav på en enhet prövas vid enheten. Här är allt lokala riktlinjer.

  Bakgrund:
    Givet en region "Region Exempel"
    Och en övergripande analys "A1" med:
      | Region | Region Exempel |
      | Gjord  | 2024-06-03     |

  Regel: Det finns ett aktuellt styrdokument för ST

    Scenariomall: Styrdokumentet är högst tre år gammalt
      Givet att "Styrdokument för ST senast fastställt" är "<fastställt>"
      När reglerna prövas per 2024-06-30
      Så är regeln <utfall>
      Och gäller regeln som en lokal riktlinje

      Exempel:
        | fastställt | utfall                 |
        | 2021-06-30 | uppfylld               |
        | 2021-06-29 | inte uppfylld          |
        | saknas     | inte uppfylld          |
        | okänt      | inte möjlig att avgöra |

  Regel: Granskningarnas resultat sammanställs varje år

    Scenariomall: Sammanställningen är högst ett år gammal
      Givet att "Granskningarnas resultat senast sammanställda" är "<dag>"
      När reglerna prövas per 2024-06-30
      Så är regeln <utfall>
      Och gäller regeln som en lokal riktlinje

      Exempel:
        | dag        | utfall                 |
        | 2023-06-30 | uppfylld               |
        | 2023-06-29 | inte uppfylld          |
        | okänt      | inte möjlig att avgöra |

  Regel: Frågor som besvaras med ja eller nej

    Scenariomall: Svaret avgör
      Givet att "<uppgift>" är "<svar>"
      När reglerna prövas per 2024-06-30
      Så är regeln "<regel>" <utfall>
      Och gäller regeln "<regel>" som en lokal riktlinje

      Exempel:
        | uppgift                                               | svar | regel                                                 | utfall        |
        | Styrdokumentet säger vem som ansvarar för vad         | ja   | Styrdokumentet säger vem som ansvarar för vad         | uppfylld      |
        | Styrdokumentet säger vem som ansvarar för vad         | nej  | Styrdokumentet säger vem som ansvarar för vad         | inte uppfylld |
        | Övergripande studierektor finns                       | ja   | Regionen har en övergripande studierektor             | uppfylld      |
        | Övergripande studierektor finns                       | nej  | Regionen har en övergripande studierektor             | inte uppfylld |
        | Studierektorernas tid följer antalet ST-läkare        | ja   | Studierektorernas tid följer antalet ST-läkare        | uppfylld      |
        | Studierektorernas tid följer antalet ST-läkare        | nej  | Studierektorernas tid följer antalet ST-läkare        | inte uppfylld |
        | Skriftlig resursmodell för ST finns                   | ja   | Det finns en skriftlig resursmodell för ST            | uppfylld      |
        | Skriftlig resursmodell för ST finns                   | nej  | Det finns en skriftlig resursmodell för ST            | inte uppfylld |
        | Handledarutbildning ges regelbundet                   | ja   | Handledarutbildning ges regelbundet                   | uppfylld      |
        | Handledarutbildning ges regelbundet                   | nej  | Handledarutbildning ges regelbundet                   | inte uppfylld |
        | Regionen följer upp de brister som granskningar visar | ja   | Regionen följer upp de brister som granskningar visar | uppfylld      |
        | Regionen följer upp de brister som granskningar visar | nej  | Regionen följer upp de brister som granskningar visar | inte uppfylld |

    Scenariomall: Utan svar går frågan inte att avgöra
      Givet att "<uppgift>" är "<svar>"
      När reglerna prövas per 2024-06-30
      Så är regeln "<regel>" inte möjlig att avgöra
      Och saknas uppgiften "<uppgift>"
      Och gäller regeln "<regel>" som en lokal riktlinje

      Exempel:
        | uppgift                                               | svar             | regel                                                 |
        | Styrdokumentet säger vem som ansvarar för vad         | okänt            | Styrdokumentet säger vem som ansvarar för vad         |
        | Styrdokumentet säger vem som ansvarar för vad         | inte registrerat | Styrdokumentet säger vem som ansvarar för vad         |
        | Övergripande studierektor finns                       | okänt            | Regionen har en övergripande studierektor             |
        | Övergripande studierektor finns                       | inte registrerat | Regionen har en övergripande studierektor             |
        | Studierektorernas tid följer antalet ST-läkare        | okänt            | Studierektorernas tid följer antalet ST-läkare        |
        | Studierektorernas tid följer antalet ST-läkare        | inte registrerat | Studierektorernas tid följer antalet ST-läkare        |
        | Skriftlig resursmodell för ST finns                   | okänt            | Det finns en skriftlig resursmodell för ST            |
        | Skriftlig resursmodell för ST finns                   | inte registrerat | Det finns en skriftlig resursmodell för ST            |
        | Handledarutbildning ges regelbundet                   | okänt            | Handledarutbildning ges regelbundet                   |
        | Handledarutbildning ges regelbundet                   | inte registrerat | Handledarutbildning ges regelbundet                   |
        | Regionen följer upp de brister som granskningar visar | okänt            | Regionen följer upp de brister som granskningar visar |
        | Regionen följer upp de brister som granskningar visar | inte registrerat | Regionen följer upp de brister som granskningar visar |

  Regel: Analysen tar upp varje ämne

    Scenariomall: Resursmodellen är ett av sex ämnen
      Givet följande iakttagelser i analysen:
        | Gäller  | Iakttagelse             |
        | <gäller> | Hur ST betalas beskrivs |
      När reglerna prövas per 2024-06-30
      Så är regeln "Analysen tar upp resursmodellen" <utfall>
      Och gäller regeln "Analysen tar upp resursmodellen" som en lokal riktlinje

      Exempel:
        | gäller       | utfall                 |
        | Resursmodell | uppfylld               |
        | Styrdokument | inte uppfylld          |
        | okänt        | inte möjlig att avgöra |

  Regel: Det som bör bli bättre har en rekommendation

    Scenariomall: En iakttagelse av något som bör bli bättre
      Givet följande iakttagelser i analysen:
        | Gäller       | Något bör bli bättre | Rekommendation   |
        | Resursmodell | <bättre>             | <rekommendation> |
      När reglerna prövas per 2024-06-30
      Så är regeln <utfall>
      Och gäller regeln som en lokal riktlinje

      Exempel:
        | bättre | rekommendation    | utfall                 |
        | ja     | Skriv ner modellen | uppfylld              |
        | ja     | saknas            | inte uppfylld          |
        | ja     | okänt             | inte möjlig att avgöra |
        | nej    | saknas            | inte tillämplig        |

  Regel: Brister som ligger hos regionen är åtgärdade eller har en plan

    Scenariomall: En brist mot föreskrift räknas hos regionen
      Givet följande iakttagelser i analysen:
        | Gäller                    | Brist mot föreskrift på regionens nivå | Bristen är åtgärdad | Plan för bristen beslutad |
        | Studierektorsorganisation | <brist>                                | <åtgärdad>          | <plan>                    |
      När reglerna prövas per 2024-06-30
      Så är regeln <utfall>
      Och gäller regeln som en lokal riktlinje
      Och <slutsats> "Regionen behöver en plan för bristen"

      Exempel:
        | brist | åtgärdad | plan       | utfall                 | slutsats                                       |
        | ja    | ja       | saknas     | uppfylld               | dras inte slutsatsen                           |
        | ja    | nej      | 2024-06-10 | uppfylld               | dras inte slutsatsen                           |
        | ja    | nej      | 2024-07-01 | inte uppfylld          | dras slutsatsen                                |
        | ja    | nej      | saknas     | inte uppfylld          | dras slutsatsen                                |
        | okänt | nej      | saknas     | inte möjlig att avgöra | går det inte att säga om man ska dra slutsatsen |
        | nej   | nej      | saknas     | inte tillämplig        | dras inte slutsatsen                           |
