# language: sv
@st-regime @sosfs-2015-8 @hslf-fs-2021-8
Egenskap: Vilket regelverk en ST-läkare prövas enligt
  Tre föreskrifter kan komma i fråga: SOSFS 2008:17, SOSFS 2015:8 och HSLF-FS 2021:8.
  Övergångsbestämmelserna avgör vilka som står öppna. Står flera öppna väljer ST-läkaren.

  Bakgrund:
    Givet en ST-läkare "Sara Lind" med:
      | Avsedd specialitet | Psykiatri |
      | Status             | Pågående  |

  Regel: Det valda regelverket står öppet för ST-läkaren

    Scenario: Svensk AT räcker för att välja SOSFS 2015:8, också när ST började efter 2021
      Givet att "Legitimation" är "2021-12-01"
      Och att "Svensk AT fullgjord" är "ja"
      Och att "ST påbörjad" är "2022-03-01"
      Och att "Valt regelverk" är "SOSFS 2015:8"
      När reglerna prövas per 2024-05-15
      Så är regeln uppfylld
      Och prövas "Sara Lind" enligt "SOSFS 2015:8"
      Och gäller regeln som ett krav
      Och anges källan "Förordning (2020:1098)"

    Scenariomall: Utan svensk AT avgör dagen då ST påbörjades
      Givet att "Svensk AT fullgjord" är "nej"
      Och att "ST påbörjad" är "<påbörjad>"
      Och att "ST slutförd" inte finns
      Och att "Valt regelverk" är "<valt>"
      När reglerna prövas per 2024-05-15
      Så är regeln <utfall>

      Exempel:
        | påbörjad   | valt           | utfall        |
        | 2021-06-30 | SOSFS 2015:8   | uppfylld      |
        | 2021-07-01 | SOSFS 2015:8   | inte uppfylld |
        | 2021-07-01 | HSLF-FS 2021:8 | uppfylld      |

    Scenariomall: Utan svensk AT behövde ST dessutom vara oavslutad den 1 juli 2021
      Givet att "Svensk AT fullgjord" är "nej"
      Och att "ST påbörjad" är "2016-05-01"
      Och att "Status" är "Slutförd"
      Och att "ST slutförd" är "<slutförd>"
      Och att "Ansökan inkommen" är "<ansökan>"
      Och att "Valt regelverk" är "SOSFS 2015:8"
      När reglerna prövas per 2024-05-15
      Så är regeln <utfall>

      Exempel: Avslutad före och ansökan efter
        | slutförd   | ansökan    | utfall        |
        | 2021-06-30 | 2021-08-16 | inte uppfylld |
        | 2021-07-01 | 2021-08-16 | uppfylld      |

      Exempel: Den som hann ansöka medan SOSFS 2015:8 gällde för alla prövas enligt den
        | slutförd   | ansökan          | utfall                 |
        | 2021-05-31 | 2021-06-30       | uppfylld               |
        | 2021-05-31 | 2021-07-01       | inte uppfylld          |
        | 2021-05-31 | inte registrerat | inte möjlig att avgöra |

    Scenariomall: Ingen kan välja ett regelverk innan det har trätt i kraft
      Givet att "Svensk AT fullgjord" inte finns
      Och att "ST påbörjad" inte finns
      Och att "Valt regelverk" är "<valt>"
      När reglerna prövas per <dag>
      Så är regeln <utfall>

      Exempel:
        | valt           | dag        | utfall        |
        | SOSFS 2015:8   | 2015-04-30 | inte uppfylld |
        | SOSFS 2015:8   | 2015-05-01 | uppfylld      |
        | SOSFS 2015:8   | 2021-06-30 | uppfylld      |
        | SOSFS 2015:8   | 2021-07-01 | inte uppfylld |
        | HSLF-FS 2021:8 | 2021-06-30 | inte uppfylld |
        | HSLF-FS 2021:8 | 2021-07-01 | uppfylld      |

    Scenariomall: SOSFS 2008:17 står bara öppen för den som hann ansöka i tid
      Givet att "Legitimation" är "<legitimation>"
      Och att "ST påbörjad" är "2015-01-12"
      Och att "Status" är "Slutförd"
      Och att "ST slutförd" är "2022-03-31"
      Och att "Ansökan inkommen" är "<ansökan>"
      Och att "Valt regelverk" är "SOSFS 2008:17"
      När reglerna prövas per 2024-05-15
      Så är regeln <utfall>

      Exempel:
        | legitimation | ansökan    | utfall        |
        | 2015-04-30   | 2022-04-30 | uppfylld      |
        | 2015-05-01   | 2022-04-30 | inte uppfylld |
        | 2015-04-30   | 2022-05-01 | inte uppfylld |

    Scenariomall: Den som inte var klar kunde välja SOSFS 2008:17 till och med sista ansökningsdagen
      Givet att "Legitimation" är "2014-06-10"
      Och att "ST påbörjad" är "2015-01-12"
      Och att "Valt regelverk" är "SOSFS 2008:17"
      När reglerna prövas per <dag>
      Så är regeln <utfall>

      Exempel:
        | dag        | utfall        |
        | 2022-04-30 | uppfylld      |
        | 2022-05-01 | inte uppfylld |

    Scenario: Den som är föräldraledig har inte avslutat sin ST
      Givet att "Svensk AT fullgjord" är "nej"
      Och att "ST påbörjad" är "2019-09-02"
      Och att "ST slutförd" inte finns
      Och att "Status" är "Uppehåll"
      Och att "Valt regelverk" är "SOSFS 2015:8"
      När reglerna prövas per 2024-05-15
      Så är regeln uppfylld
      Och prövas "Sara Lind" enligt "SOSFS 2015:8"

    Scenariomall: En dag då ST slutfördes väger tyngre än att status är pågående
      Givet att "Svensk AT fullgjord" är "<AT>"
      Och att "ST påbörjad" är "2018-01-01"
      Och att "Planerat slutdatum" är "<planerat>"
      Och att "ST slutförd" är "<slutförd>"
      Och att "Ansökan inkommen" är "<ansökan>"
      Och att "Valt regelverk" är "SOSFS 2015:8"
      När reglerna prövas per 2024-05-15
      Så är regeln <utfall>

      Exempel:
        | AT  | planerat   | slutförd         | ansökan    | utfall                 |
        | nej | 2021-06-30 | 2021-06-30       | saknas     | inte uppfylld          |
        | nej | 2021-07-01 | 2021-07-01       | saknas     | uppfylld               |
        | nej | 2021-06-30 | 2021-06-30       | 2021-06-30 | uppfylld               |
        | nej | 2021-06-30 | inte registrerat | saknas     | inte möjlig att avgöra |
        | nej | 2026-10-31 | inte registrerat | saknas     | uppfylld               |
        | ja  | 2021-06-30 | 2021-06-30       | saknas     | uppfylld               |

    Scenario: Okänt om AT är fullgjord och när ST påbörjades
      Givet att "Svensk AT fullgjord" är okänt
      Och att "ST påbörjad" inte är registrerat
      Och att "Valt regelverk" är "SOSFS 2015:8"
      När reglerna prövas per 2024-05-15
      Så är regeln inte möjlig att avgöra
      Och saknas uppgiften "Svensk AT fullgjord"
      Och saknas uppgiften "ST påbörjad"
      Och krävs åtgärden "Registrera valt regelverk, legitimationsdatum, om svensk AT är fullgjord, när ST påbörjades och när den slutfördes (saknas medan den pågår)." av "ST-läkaren"

    Scenario: Utan registrerat val visas båda regelverken
      Givet att "Legitimation" är "2017-02-01"
      Och att "Svensk AT fullgjord" är "ja"
      När reglerna prövas per 2024-05-15
      Så är regeln inte möjlig att avgöra
      Och prövas "Sara Lind" enligt "SOSFS 2015:8" eller "HSLF-FS 2021:8"

    Scenario: Den som inte har gjort något val prövas inte mot valet
      Givet att "Svensk AT fullgjord" är "ja"
      Och att "Valt regelverk" inte finns
      När reglerna prövas per 2024-05-15
      Så är regeln inte tillämplig

    Scenario: Utan svensk AT och med ST påbörjad 2022 återstår bara HSLF-FS 2021:8
      Givet att "Legitimation" är "2020-02-01"
      Och att "Svensk AT fullgjord" är "nej"
      Och att "ST påbörjad" är "2022-01-10"
      När reglerna prövas per 2024-05-15
      Så prövas "Sara Lind" enligt "HSLF-FS 2021:8"

  Regel: Ansökan enligt SOSFS 2008:17 kom in i tid och var fullständig

    Bakgrund:
      Givet att "Legitimation" är "2014-06-10"
      Och att "ST påbörjad" är "2015-01-12"
      Och att "Valt regelverk" är "SOSFS 2008:17"

    Scenariomall: Sista dagen var den 30 april 2022 och ST skulle vara klar när ansökan kom in
      Givet att "Status" är "Slutförd"
      Och att "ST slutförd" är "<slutförd>"
      Och att "Ansökan inkommen" är "<ansökan>"
      När reglerna prövas per 2024-05-15
      Så är regeln <utfall>
      Och gäller regeln som ett krav

      Exempel:
        | slutförd   | ansökan          | utfall                 |
        | 2022-03-31 | 2022-04-30       | uppfylld               |
        | 2022-03-31 | 2022-05-01       | inte uppfylld          |
        | 2022-04-30 | 2022-04-30       | uppfylld               |
        | 2022-04-21 | 2022-04-20       | inte uppfylld          |
        | 2022-03-31 | inte registrerat | inte möjlig att avgöra |

    Scenariomall: Den som ännu inte har ansökt har tiden på sig till och med sista dagen
      Givet att "ST slutförd" inte finns
      Och att "Ansökan inkommen" inte finns
      När reglerna prövas per <dag>
      Så är regeln <utfall>

      Exempel:
        | dag        | utfall             |
        | 2022-04-30 | ännu inte uppfylld |
        | 2022-05-01 | inte uppfylld      |

  Regel: ST enligt SOSFS 2008:17 är minst fem år, eller fyra och ett halvt med doktorsexamen

    Bakgrund:
      Givet att "Legitimation" är "2014-06-10"
      Och att "ST påbörjad" är "2015-01-01"
      Och att "Status" är "Slutförd"
      Och att "ST slutförd" är "2022-03-31"
      Och att "Ansökan inkommen" är "2022-04-20"
      Och att "Valt regelverk" är "SOSFS 2008:17"
      Och att "Månader som tillgodoräknas från tidigare ST" är "0"
      Och att listan "Frånvaro" är tom

    Scenariomall: Minsta tid på heltid enligt SOSFS 2008:17
      Givet att "Doktorsexamen" är "<doktor>"
      Och tjänstgöring i ST från 2015-01-01 till <till> på 100 procent
      När reglerna prövas per 2024-05-15
      Så är regeln <utfall>
      Och gäller regeln som ett krav

      Exempel:
        | till       | doktor | utfall                 |
        | 2019-12-31 | nej    | uppfylld               |
        | 2019-12-30 | nej    | inte uppfylld          |
        | 2019-06-30 | ja     | uppfylld               |
        | 2019-06-29 | ja     | inte uppfylld          |
        | 2019-06-30 | okänt  | inte möjlig att avgöra |

    Scenariomall: Ett halvårs frånvaro ska tas igen, men inte semester
      Givet att "Doktorsexamen" är "nej"
      Och tjänstgöring i ST från 2015-01-01 till <till> på 100 procent
      Och <frånvaro> från 2017-01-01 till 2017-06-30
      När reglerna prövas per 2024-05-15
      Så är regeln <utfall>

      Exempel:
        | frånvaro               | till       | utfall        |
        | föräldraledighet       | 2020-06-30 | uppfylld      |
        | föräldraledighet       | 2020-06-29 | inte uppfylld |
        | längre sjukfrånvaro    | 2020-06-29 | inte uppfylld |
        | annan obetald ledighet | 2020-06-29 | inte uppfylld |
        | lagstadgad semester    | 2019-12-31 | uppfylld      |

    Scenariomall: Tid från en tidigare ST läggs ihop med den egna
      Givet att "Doktorsexamen" är "<doktorsexamen>"
      Och att "Månader som tillgodoräknas från tidigare ST" är "<månader>"
      Och tjänstgöring i ST från 2015-01-01 till 2017-06-30 på 100 procent
      När reglerna prövas per 2024-05-15
      Så är regeln <utfall>

      Exempel: Trettio egna månader
        | månader | doktorsexamen | utfall                 |
        | 30      | nej           | uppfylld               |
        | 29      | nej           | inte uppfylld          |
        | 24      | ja            | uppfylld               |
        | okänt   | nej           | inte möjlig att avgöra |
        | 0       | nej           | inte uppfylld          |
