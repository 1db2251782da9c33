# language: sv
@spur-st
Egenskap: ST-SPUR: Omdömen A–D och vad de leder till
  Varje område A–H får ett omdöme. Brister mot föreskrift ger D, brister mot allmänt råd C och flera missade
  kvalitetsindikatorer B. Saknas uppgifter är omdömet ett spann. En regel som bara är hämtad ur minnet ger aldrig
  ensam ett D. Omdömet är ett förslag till granskarna.

  Bakgrund:
    Givet en utbildande enhet "Psykiatri Norr" med:
      | Specialitet                                                 | Psykiatri |
      | Verksamhetens bredd räcker för målbeskrivningen             | ja        |
      | Jour och akut arbete ingår med utbildningssyfte             | ja        |
      | Patientvolym per ST-läkare följs upp                        | ja        |
      | Arbetsplats, jourrum och undervisningslokal finns           | ja        |
      | Utrustningen räcker för målbeskrivningen                    | ja        |
      | Tillgång till litteratur, databaser och färdighetsträning   | ja        |
      | Skriftliga rutiner för ST från vårdgivaren                  | ja        |
      | Introduktionsprogram finns                                  | ja        |
      | Studierektor samordnar intern och extern utbildning         | ja        |
      | Studierektor är ett organisatoriskt stöd                    | ja        |
      | Balansen mellan tjänstgöring och utbildning är dokumenterad | ja        |
      | ST-läkarna utvärderar handledning och placeringar           | ja        |
      | Regelbunden schemalagd internutbildning                     | ja        |
      | Internutbildning timmar per vecka                           | 2         |
      | Specialistexamen eller kunskapsprov uppmuntras              | ja        |
      | Tidskriftsklubb eller litteraturseminarium                  | ja        |
      | ST-läkarna får leda arbete, undervisa och handleda          | ja        |
      | Studierektor                                                | Anna Ek   |
    Och följande läkare:
      | Namn    | Enhet          | Specialistkompetenser | Genomgången handledarutbildning | Handledarutbildningens innehåll                                     | Doktorsexamen |
      | Anna Ek | Psykiatri Norr | Psykiatri             | ja                              | Handledning, Pedagogik, Bedömning av kompetens, Kommunikation, Etik | ja            |

  Regel: Omdömet sätts av den allvarligaste bristen i området

    Bakgrund:
      Givet att listan "ST-läkare" är tom

    Scenario: Allt är på plats i område C
      När reglerna prövas per 2024-06-30
      Så blir omdömet i område C "A"

    Scenario: En enstaka missad kvalitetsindikator sänker inte omdömet
      Givet att "Arbetsplats, jourrum och undervisningslokal finns" är "nej"
      När reglerna prövas per 2024-06-30
      Så blir omdömet i område C "A"

    Scenario: Två missade kvalitetsindikatorer ger B
      Givet att "Arbetsplats, jourrum och undervisningslokal finns" är "nej"
      Och att "Tillgång till litteratur, databaser och färdighetsträning" är "nej"
      När reglerna prövas per 2024-06-30
      Så blir omdömet i område C "B"
      Och dras slutsatsen "Åtgärder rekommenderas"

    Scenario: Ett allmänt råd som inte följs ger C
      Givet att "Introduktionsprogram finns" är "nej"
      När reglerna prövas per 2024-06-30
      Så blir omdömet i område D "C"
      Och dras slutsatsen "Åtgärder rekommenderas"
      Men dras inte slutsatsen "Handlingsplan krävs"

    Scenario: En brist mot föreskrift ger D
      Givet att "Studierektor samordnar intern och extern utbildning" är "nej"
      När reglerna prövas per 2024-06-30
      Så blir omdömet i område D "D"
      Och dras slutsatsen "Handlingsplan krävs"

    Scenario: En regel ur minnet ger aldrig ensam ett D
      Givet att "Utrustningen räcker för målbeskrivningen" är "nej"
      När reglerna prövas per 2024-06-30
      Så är regeln "Utrustningen räcker för målbeskrivningen" inte uppfylld
      Och blir omdömet i område C "A"
      Men skulle omdömet i område C bli "D" om alla regler var kontrollerade

    Scenario: Okända uppgifter ger ett spann
      Givet att "Studierektor samordnar intern och extern utbildning" är okänt
      När reglerna prövas per 2024-06-30
      Så blir omdömet i område D mellan "A" och "D"
      Och går det inte att säga om man ska dra slutsatsen "Handlingsplan krävs"

    Scenario: Spannet börjar där de kända bristerna slutar
      Givet att "Introduktionsprogram finns" är "nej"
      Och att "Studierektor samordnar intern och extern utbildning" är okänt
      När reglerna prövas per 2024-06-30
      Så blir omdömet i område D mellan "C" och "D"

  Regel: Ett D leder till en handlingsplan inom två månader

    Bakgrund:
      Givet att listan "ST-läkare" är tom
      Och att "Studierektor samordnar intern och extern utbildning" är "nej"

    Scenario: Tiden räknas från dagen då enheten underrättades
      Givet följande kvalitetsgranskningar:
        | Slag   | Genomförd  | Brister konstaterades | Enheten underrättad om D | Handlingsplan inkommen | Rapport publicerad |
        | Extern | 2024-03-12 | ja                    | 2024-04-10               | saknas                 | saknas             |
      När reglerna prövas per 2024-05-02
      Så dras slutsatsen "Handlingsplan krävs"
      Och krävs åtgärden "Lämna en handlingsplan: en rad per brist med åtgärd, ansvarig och datum." av "Verksamhetschefen" senast 2024-06-10
      Och dras slutsatsen "Publiceringen väntar på handlingsplanen"
      Men dras inte slutsatsen "Handlingsplanen är sen och lyfts till vårdgivaren"

    Scenario: När planen har kommit in väntar publiceringen inte längre
      Givet följande kvalitetsgranskningar:
        | Slag   | Genomförd  | Brister konstaterades | Enheten underrättad om D | Handlingsplan inkommen | Rapport publicerad |
        | Extern | 2024-03-12 | ja                    | 2024-04-10               | 2024-05-20             | saknas             |
      När reglerna prövas per 2024-06-30
      Så dras slutsatsen "Handlingsplan krävs"
      Men dras inte slutsatsen "Publiceringen väntar på handlingsplanen"

    Scenario: En plan som dröjer lyfts till vårdgivaren
      Givet följande kvalitetsgranskningar:
        | Slag   | Genomförd  | Brister konstaterades | Enheten underrättad om D | Handlingsplan inkommen | Rapport publicerad |
        | Extern | 2024-03-12 | ja                    | 2024-04-10               | saknas                 | saknas             |
      När reglerna prövas per 2024-06-30
      Så dras slutsatsen "Handlingsplanen är sen och lyfts till vårdgivaren"
      Och krävs åtgärden "Kalla verksamhetschefen och studierektorn till ett möte och bestäm vem som skriver planen, med datum." av "Vårdgivaren"

  Regel: Utan D publiceras rapporten inom en månad

    Scenario: Rapporten är ännu inte publicerad
      Givet att listan "ST-läkare" är tom
      Och följande kvalitetsgranskningar:
        | Slag   | Genomförd  | Enheten underrättad om D | Handlingsplan inkommen | Rapport publicerad |
        | Extern | 2024-03-12 | saknas                   | saknas                 | saknas             |
      När reglerna prövas per 2024-03-20
      Så dras slutsatsen "Rapporten publiceras inom en månad"
      Och krävs åtgärden "Publicera rapporten." av "Lipus" senast 2024-04-12
      Men dras inte slutsatsen "Handlingsplan krävs"

    Scenariomall: Rapporten ska publiceras också när månaden har gått eller ingen har sagt om det är gjort
      Givet att listan "ST-läkare" är tom
      Och följande kvalitetsgranskningar:
        | Slag   | Genomförd  | Enheten underrättad om D | Handlingsplan inkommen | Rapport publicerad |
        | Extern | 2024-03-12 | saknas                   | saknas                 | <publicerad>       |
      När reglerna prövas per 2024-06-30
      Så <slutsats> "Rapporten publiceras inom en månad"

      Exempel:
        | publicerad       | slutsats             |
        | saknas           | dras slutsatsen      |
        | inte registrerat | dras slutsatsen      |
        | 2024-04-12       | dras inte slutsatsen |
