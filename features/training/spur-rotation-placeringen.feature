# language: sv
@spur-rotation
Egenskap: Granskning av sidotjänstgöring
  En mottagande enhet granskas som komplement till granskningen av ST. Bara handledaren är ett krav i föreskrift;
  resten är kvalitetsindikatorer.

  Bakgrund:
    Givet en granskning av sidotjänstgöring "Ögonkliniken" med:
      | Den mottagande enhetens specialitet | Ögonsjukdomar |
      | ST-läkarnas egen specialitet        | Allmänmedicin |
      | Granskad                            | 2024-06-03    |

  Regel: Varje ST-läkare på sidotjänstgöring har en handledare på enheten

    Scenariomall: Handledare på plats är ett krav
      Givet att "Varje ST-läkare har en handledare på enheten" är "<svar>"
      När reglerna prövas per 2024-06-30
      Så är regeln <utfall>
      Och gäller regeln som ett krav

      Exempel:
        | svar  | utfall                 |
        | ja    | uppfylld               |
        | nej   | inte uppfylld          |
        | okänt | inte möjlig att avgöra |

  Regel: Handledarna på den mottagande enheten är kompetenta och utbildade

    Scenariomall: Handledarens specialitet och utbildning
      Givet följande läkare:
        | Namn    | Enhet  | Specialistkompetenser | Genomgången handledarutbildning |
        | Anna Ek | saknas | <specialitet>         | <utbildad>                      |
      Och följande handledare på mottagande enhet:
        | Läkare  | Specialistkompetensen är relevant för placeringen |
        | Anna Ek | <relevant>                                        |
      När reglerna prövas per 2024-06-30
      Så är regeln <utfall>
      Och gäller regeln som ett krav

      Exempel:
        | specialitet   | utbildad | relevant | utfall                 |
        | Ögonsjukdomar | ja       | nej      | uppfylld               |
        | Ögonsjukdomar | nej      | nej      | inte uppfylld          |
        | Neurologi     | ja       | ja       | uppfylld               |
        | Neurologi     | ja       | nej      | inte uppfylld          |
        | saknas        | ja       | ja       | inte uppfylld          |
        | okänt         | ja       | nej      | inte möjlig att avgöra |

  Regel: Kvalitetsindikatorer för placeringen

    Scenariomall: Svaret avgör
      Givet att "<uppgift>" är "<svar>"
      När reglerna prövas per 2024-06-30
      Så är regeln "<regel>" <utfall>
      Och gäller regeln "<regel>" som en kvalitetsindikator

      Exempel:
        | uppgift                                    | svar | regel                                                  | utfall        |
        | Mål per delmål är skriftliga               | ja   | Målen för placeringen är skriftliga, delmål för delmål | uppfylld      |
        | Mål per delmål är skriftliga               | nej  | Målen för placeringen är skriftliga, delmål för delmål | inte uppfylld |
        | Introduktion ges                           | ja   | ST-läkare på sidotjänstgöring får en introduktion      | uppfylld      |
        | Introduktion ges                           | nej  | ST-läkare på sidotjänstgöring får en introduktion      | inte uppfylld |
        | Schemat är anpassat efter målen            | ja   | Schemat är anpassat efter placeringens mål             | uppfylld      |
        | Schemat är anpassat efter målen            | nej  | Schemat är anpassat efter placeringens mål             | inte uppfylld |
        | ST-läkarna bedöms under placeringen        | ja   | ST-läkaren bedöms under placeringen                    | uppfylld      |
        | ST-läkarna bedöms under placeringen        | nej  | ST-läkaren bedöms under placeringen                    | inte uppfylld |
        | Intyg skrivs när placeringen är slut       | ja   | Intyg skrivs när placeringen är slut                   | uppfylld      |
        | Intyg skrivs när placeringen är slut       | nej  | Intyg skrivs när placeringen är slut                   | inte uppfylld |
        | Kontakt hålls med huvudansvarig handledare | ja   | Kontakt hålls med huvudansvarig handledare             | uppfylld      |
        | Kontakt hålls med huvudansvarig handledare | nej  | Kontakt hålls med huvudansvarig handledare             | inte uppfylld |
        | ST-läkarna utvärderar placeringen          | ja   | ST-läkarna utvärderar placeringen                      | uppfylld      |
        | ST-läkarna utvärderar placeringen          | nej  | ST-läkarna utvärderar placeringen                      | inte uppfylld |

    Scenariomall: Utan svar går frågan inte att avgöra
      Givet att "<uppgift>" är "<svar>"
      När reglerna prövas per 2024-06-30
      Så är regeln "<regel>" inte möjlig att avgöra
      Och saknas uppgiften "<uppgift>"
      Och gäller regeln "<regel>" som en kvalitetsindikator

      Exempel:
        | uppgift                                    | svar             | regel                                                  |
        | Mål per delmål är skriftliga               | okänt            | Målen för placeringen är skriftliga, delmål för delmål |
        | Mål per delmål är skriftliga               | inte registrerat | Målen för placeringen är skriftliga, delmål för delmål |
        | Introduktion ges                           | okänt            | ST-läkare på sidotjänstgöring får en introduktion      |
        | Introduktion ges                           | inte registrerat | ST-läkare på sidotjänstgöring får en introduktion      |
        | Schemat är anpassat efter målen            | okänt            | Schemat är anpassat efter placeringens mål             |
        | Schemat är anpassat efter målen            | inte registrerat | Schemat är anpassat efter placeringens mål             |
        | ST-läkarna bedöms under placeringen        | okänt            | ST-läkaren bedöms under placeringen                    |
        | ST-läkarna bedöms under placeringen        | inte registrerat | ST-läkaren bedöms under placeringen                    |
        | Intyg skrivs när placeringen är slut       | okänt            | Intyg skrivs när placeringen är slut                   |
        | Intyg skrivs när placeringen är slut       | inte registrerat | Intyg skrivs när placeringen är slut                   |
        | Kontakt hålls med huvudansvarig handledare | okänt            | Kontakt hålls med huvudansvarig handledare             |
        | Kontakt hålls med huvudansvarig handledare | inte registrerat | Kontakt hålls med huvudansvarig handledare             |
        | ST-läkarna utvärderar placeringen          | okänt            | ST-läkarna utvärderar placeringen                      |
        | ST-läkarna utvärderar placeringen          | inte registrerat | ST-läkarna utvärderar placeringen                      |
