# language: sv
@sosfs-2015-8 @st-regime
Egenskap: Byte av regelverk till SOSFS 2015:8
  Den som byter regelverk uppfyller alla krav i det nya, intygade på dess blanketter. Ett äldre intyg räknas inte förrän
  huvudansvarig handledare har fört över det, eller delmålet har intygats på nytt. Vilka delmål som motsvarar varandra
  är en läsning av innehållet utan rättslig verkan.

  Bakgrund:
    Givet en ST-läkare "Sara Lind" med:
      | Avsedd specialitet  | Psykiatri      |
      | Status              | Pågående       |
      | Svensk AT fullgjord | ja             |
      | Valt regelverk      | SOSFS 2015:8   |
      | Planerat slutdatum  | 2027-06-30     |
    Och följande läkare:
      | Namn    | Specialistkompetenser | Genomgången handledarutbildning | År för handledarutbildning |
      | Anna Ek | Psykiatri             | ja                              | 2010                       |
      | Bo Palm | Psykiatri             | ja                              | 2010                       |

  Regel: Ett intyg på det andra regelverkets blankett har ersatts

    Scenariomall: Vad som behöver föras över
      Givet ett intyg om "Klinisk tjänstgöring under handledning" för delmål <äldre> enligt HSLF-FS 2021:8 utfärdat 2022-05-15 av handledare Bo Palm
      När reglerna prövas per 2026-05-15
      Så är regeln "<mål>: intyget om <äldre> enligt HSLF-FS 2021:8 har ersatts på rätt blankett" ännu inte uppfylld
      Och gäller regeln "<mål>: intyget om <äldre> enligt HSLF-FS 2021:8 har ersatts på rätt blankett" som ett krav
      Och krävs åtgärden "Be huvudansvarig handledare föra över intyget om <äldre> till blanketten för <mål> enligt SOSFS 2015:8." av "ST-läkaren"

      Exempel:
        | äldre | mål  |
        | STa2  | a4   |
        | STb1  | b1   |

    Scenariomall: Det nya intyget ersätter det äldre
      Givet ett intyg om "Klinisk tjänstgöring under handledning" för delmål STa2 enligt HSLF-FS 2021:8 utfärdat 2022-05-15 av handledare Bo Palm
      Och ett intyg om "Kvalitets- och utvecklingsarbete" för delmål a4 enligt <blankett> utfärdat 2026-05-10 av huvudansvarig handledare Anna Ek
      När reglerna prövas per 2027-06-30
      Så är regeln "a4: intyget om STa2 enligt HSLF-FS 2021:8 har ersatts på rätt blankett" <utfall>

      Exempel:
        | blankett       | utfall        |
        | SOSFS 2015:8   | uppfylld      |
        | HSLF-FS 2021:8 | inte uppfylld |

    Scenario: Ett intyg som ST-läkaren själv har undertecknat ersätter inget
      Givet följande intyg:
        | Intygstyp | Blankett enligt | Delmål | Utfärdat   | Intygas i egenskap av |
        | Kurs      | HSLF-FS 2021:8  | STa2   | 2022-05-15 | Handledare            |
        | Kurs      | SOSFS 2015:8    | a4     | 2026-05-10 | ST-läkare             |
      När reglerna prövas per 2027-06-30
      Så är regeln "a4: intyget om STa2 enligt HSLF-FS 2021:8 har ersatts på rätt blankett" inte uppfylld

    Scenario: Den som aldrig har bytt regelverk berörs inte
      Givet ett intyg om "Kvalitets- och utvecklingsarbete" för delmål a4 enligt SOSFS 2015:8 utfärdat 2026-05-10 av handledare Anna Ek
      När reglerna prövas per 2027-06-30
      Så är regeln "a4: intyget om STa2 enligt HSLF-FS 2021:8 har ersatts på rätt blankett" inte tillämplig

    Scenario: Intygen är inte registrerade
      När reglerna prövas per 2027-06-30
      Så är regeln "a4: intyget om STa2 enligt HSLF-FS 2021:8 har ersatts på rätt blankett" inte möjlig att avgöra
      Och saknas uppgiften "Intyg"

  Regel: Intyg som har förts över till det valda regelverket är undertecknade av huvudansvarig handledare

    Scenariomall: Vem som har fört över ett intyg
      Givet följande intyg:
        | Intygstyp | Blankett enligt | Delmål | Utfärdat   | Intygas av | Intygas i egenskap av | Intygas även i egenskap av | Överfört från ett äldre regelverks blankett |
        | Kurs      | HSLF-FS 2021:8  | STa2   | 2022-05-15 | Bo Palm    | Handledare            | saknas                     |                                             |
        | Kurs      | SOSFS 2015:8    | a4     | 2026-05-10 | Anna Ek    | <roll>                | saknas                     | <överfört>                                  |
      När reglerna prövas per 2026-05-15
      Så är regeln <utfall>
      Och gäller regeln som ett krav

      Exempel:
        | roll                     | överfört | utfall                 |
        | Huvudansvarig handledare | ja       | uppfylld               |
        | Handledare               | ja       | inte uppfylld          |
        | Handledare               | nej      | inte tillämplig        |
        | Handledare               | okänt    | inte möjlig att avgöra |

    Scenario: Intyget är förberett men inte utfärdat
      Givet följande intyg:
        | Intygstyp | Blankett enligt | Delmål | Utfärdat   | Intygas av | Intygas i egenskap av | Intygas även i egenskap av | Överfört från ett äldre regelverks blankett |
        | Kurs      | HSLF-FS 2021:8  | STa2   | 2022-05-15 | Bo Palm    | Handledare            | saknas                     |                                             |
        | Kurs      | SOSFS 2015:8    | a4     | saknas     | saknas     | saknas                | saknas                     | ja                                          |
      När reglerna prövas per 2026-05-15
      Så är regeln uppfylld

    Scenario: Utan valt regelverk är inget överfört
      Givet att "Valt regelverk" inte finns
      När reglerna prövas per 2026-05-15
      Så är regeln inte tillämplig

  Regel: Ett gemensamt delmål som har intygats en gång används igen

    Scenario: Intyget skrevs under utbildningen till en tidigare specialitet
      Givet följande intyg:
        | Intygstyp | Blankett enligt | Delmål | Avser specialitet | Utfärdat   | Intygas av | Intygas i egenskap av |
        | Kurs      | SOSFS 2015:8    | a2     | Internmedicin     | 2022-05-15 | Bo Palm    | Handledare            |
      När reglerna prövas per 2027-06-30
      Så är regeln "a2 Etik, mångfald och jämlikhet: intyg om kurs" uppfylld
