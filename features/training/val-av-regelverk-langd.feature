# language: sv
@st-regime @hslf-fs-2021-8
Egenskap: Månader i ST och BT omräknade till heltid
  Måtten är gemensamma för regelverken. En period räknas efter sin sysselsättningsgrad, och föräldraledighet, längre
  sjukfrånvaro och annan obetald ledighet räknas bort, men inte lagstadgad semester.
  Så gör Socialstyrelsen i AT; att det gäller ST är hämtat ur minnet.

  Bakgrund:
    Givet en ST-läkare "Sara Lind" med:
      | Avsedd specialitet                          | Psykiatri      |
      | Status                                      | Pågående       |
      | Valt regelverk                              | HSLF-FS 2021:8 |
      | Legitimation                                | 2021-08-01     |
      | ST påbörjad                                 | 2021-09-01     |
      | Planerat slutdatum                          | 2027-06-30     |
      | Doktorsexamen                               | nej            |
      | Månader som tillgodoräknas från tidigare ST | 0              |
    Och att "Intyg om godkänd BT" inte finns

  Regel: ST inleds med minst sex månaders BT

    Scenariomall: En månads ledighet under BT ska tas igen, men inte semester
      Givet tjänstgöring i BT från 2021-09-01 till <till> på 100 procent
      Och <ledighet> från 2021-11-01 till 2021-11-30
      När reglerna prövas per 2027-06-30
      Så är regeln <utfall>

      Exempel:
        | ledighet               | till       | utfall        |
        | föräldraledighet       | 2022-03-31 | uppfylld      |
        | föräldraledighet       | 2022-03-30 | inte uppfylld |
        | längre sjukfrånvaro    | 2022-03-30 | inte uppfylld |
        | annan obetald ledighet | 2022-03-30 | inte uppfylld |
        | lagstadgad semester    | 2022-02-28 | uppfylld      |

    Scenariomall: På halvtid tar BT dubbelt så lång tid
      Givet att listan "Frånvaro" är tom
      Och tjänstgöring i BT från 2021-09-01 till <till> på 50 procent
      När reglerna prövas per 2027-06-30
      Så är regeln <utfall>

      Exempel:
        | till       | utfall        |
        | 2022-08-31 | uppfylld      |
        | 2022-08-30 | inte uppfylld |

    Scenario: Tiden i ST räknas inte som BT
      Givet att listan "Frånvaro" är tom
      Och tjänstgöring i BT från 2021-09-01 till 2022-01-31 på 100 procent
      Och tjänstgöring i ST från 2022-02-01 till 2027-06-30 på 100 procent
      När reglerna prövas per 2027-06-30
      Så är regeln inte uppfylld

  Regel: ST är minst fem och ett halvt år på heltid med BT inräknad

    Scenariomall: En månads ledighet under ST ska tas igen, men inte semester
      Givet tjänstgöring i BT från 2021-09-01 till 2022-02-28 på 100 procent
      Och tjänstgöring i ST från 2022-03-01 till <till> på 100 procent
      Och <ledighet> från 2024-11-01 till 2024-11-30
      När reglerna prövas per 2027-06-30
      Så är regeln <utfall>

      Exempel:
        | ledighet               | till       | utfall        |
        | föräldraledighet       | 2027-03-31 | uppfylld      |
        | föräldraledighet       | 2027-03-30 | inte uppfylld |
        | längre sjukfrånvaro    | 2027-03-30 | inte uppfylld |
        | annan obetald ledighet | 2027-03-30 | inte uppfylld |
        | lagstadgad semester    | 2027-02-28 | uppfylld      |
