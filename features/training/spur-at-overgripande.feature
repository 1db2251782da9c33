# language: sv
@spur-at
Egenskap: AT-SPUR: den övergripande rapporten
  Det som ligger hos regionen eller arbetsgivaren bedöms en gång, i rapporten om den övergripande organisationen.

  Bakgrund:
    Givet en AT-granskning "AT Norr 2024" med:
      | Genomförd | 2024-05-15 |
    Och en AT-rapport "AT Norr, psykiatri" med:
      | AT-granskning    | AT Norr 2024 |
      | Rapporten gäller | Psykiatri    |
    Och en AT-rapport "AT Norr, övergripande" med:
      | AT-granskning    | AT Norr 2024              |
      | Rapporten gäller | Övergripande organisation |
    Och följande AT-rapporter:
      | Namn                     | AT-granskning | Rapporten gäller                 | Brister mot föreskrift som ligger hos huvudmannen |
      | AT Norr, invärtesmedicin | AT Norr 2024  | Invärtesmedicinska specialiteter | saknas                                            |
      | AT Norr, opererande      | AT Norr 2024  | Opererande specialiteter         | saknas                                            |
      | AT Norr, allmänmedicin   | AT Norr 2024  | Allmänmedicin                    | saknas                                            |

  Regel: Huvudmannen ger varje block den tid som krävs

    Scenariomall: Huvudmannen ger varje block den tid som krävs: det granskarna anger i blockets rapport
      Givet att "Brister mot föreskrift som ligger hos huvudmannen" är "<bristen>" för "AT Norr, psykiatri"
      När reglerna prövas per 2024-06-30
      Så är regeln <utfall> för "AT Norr, övergripande"
      Och är regeln inte tillämplig för "AT Norr, psykiatri"
      Och gäller regeln som ett krav

      Exempel:
        | bristen          | utfall                 |
        | saknas           | uppfylld               |
        | Tiden i blocket  | inte uppfylld          |
        | inte registrerat | inte möjlig att avgöra |

    Scenario: Blockens rapporter är inte skrivna: tiden i blocken är okänd
      Givet en AT-granskning "AT Syd 2024"
      Och en AT-rapport "AT Syd, övergripande" med:
        | AT-granskning    | AT Syd 2024               |
        | Rapporten gäller | Övergripande organisation |
      När reglerna prövas per 2024-06-30
      Så är regeln inte möjlig att avgöra för "AT Syd, övergripande"
      Och saknas uppgiften "AT-rapporter"

  Regel: Huvudmannen ordnar handledare i varje block

    Scenariomall: Huvudmannen ordnar handledare i varje block: det granskarna anger i blockets rapport
      Givet att "Brister mot föreskrift som ligger hos huvudmannen" är "<bristen>" för "AT Norr, psykiatri"
      När reglerna prövas per 2024-06-30
      Så är regeln <utfall> för "AT Norr, övergripande"
      Och är regeln inte tillämplig för "AT Norr, psykiatri"
      Och gäller regeln som ett krav

      Exempel:
        | bristen                    | utfall                 |
        | saknas                     | uppfylld               |
        | Tillgången till handledare | inte uppfylld          |
        | inte registrerat           | inte möjlig att avgöra |

    Scenario: Blockens rapporter är inte skrivna: tillgången till handledare är okänd
      Givet en AT-granskning "AT Syd 2024"
      Och en AT-rapport "AT Syd, övergripande" med:
        | AT-granskning    | AT Syd 2024               |
        | Rapporten gäller | Övergripande organisation |
      När reglerna prövas per 2024-06-30
      Så är regeln inte möjlig att avgöra för "AT Syd, övergripande"
      Och saknas uppgiften "AT-rapporter"

  Regel: Huvudmannen svarar för handledarnas kompetens

    Scenariomall: Huvudmannen svarar för handledarnas kompetens: det granskarna anger i blockets rapport
      Givet att "Brister mot föreskrift som ligger hos huvudmannen" är "<bristen>" för "AT Norr, psykiatri"
      När reglerna prövas per 2024-06-30
      Så är regeln <utfall> för "AT Norr, övergripande"
      Och är regeln inte tillämplig för "AT Norr, psykiatri"
      Och gäller regeln som ett krav

      Exempel:
        | bristen                | utfall                 |
        | saknas                 | uppfylld               |
        | Handledarnas kompetens | inte uppfylld          |
        | inte registrerat       | inte möjlig att avgöra |

    Scenario: Blockens rapporter är inte skrivna: handledarnas kompetens är okänd
      Givet en AT-granskning "AT Syd 2024"
      Och en AT-rapport "AT Syd, övergripande" med:
        | AT-granskning    | AT Syd 2024               |
        | Rapporten gäller | Övergripande organisation |
      När reglerna prövas per 2024-06-30
      Så är regeln inte möjlig att avgöra för "AT Syd, övergripande"
      Och saknas uppgiften "AT-rapporter"

  Regel: Huvudmannen svarar för intygen efter avsnitten

    Scenariomall: Huvudmannen svarar för intygen efter avsnitten: det granskarna anger i blockets rapport
      Givet att "Brister mot föreskrift som ligger hos huvudmannen" är "<bristen>" för "AT Norr, psykiatri"
      När reglerna prövas per 2024-06-30
      Så är regeln <utfall> för "AT Norr, övergripande"
      Och är regeln inte tillämplig för "AT Norr, psykiatri"
      Och gäller regeln som ett krav

      Exempel:
        | bristen                 | utfall                 |
        | saknas                  | uppfylld               |
        | Intygen efter avsnitten | inte uppfylld          |
        | inte registrerat        | inte möjlig att avgöra |

  Regel: AT planeras till minst arton månader på heltid

    Scenariomall: AT planeras till minst arton månader på heltid: svaret i den övergripande rapporten
      Givet att "Planerad AT-tid i månader på heltid" är "<svar>" för "AT Norr, övergripande"
      När reglerna prövas per 2024-06-30
      Så är regeln <utfall> för "AT Norr, övergripande"
      Och är regeln inte tillämplig för "AT Norr, psykiatri"
      Och gäller regeln som ett krav

      Exempel:
        | svar             | utfall                 |
        | 18               | uppfylld               |
        | 17               | inte uppfylld          |
        | inte registrerat | inte möjlig att avgöra |

  Regel: AT-läkarna har minst nio månader i de invärtesmedicinska och de opererande specialiteterna tillsammans

    Scenariomall: Tiden i de två blocken
      Givet att "Planerad AT-tid i månader på heltid" är "<medicin>" för "AT Norr, invärtesmedicin"
      Och att "Planerad AT-tid i månader på heltid" är "<kirurgi>" för "AT Norr, opererande"
      När reglerna prövas per 2024-06-30
      Så är regeln <utfall> för "AT Norr, övergripande"
      Och är regeln inte tillämplig för "AT Norr, psykiatri"
      Och gäller regeln som ett krav

      Exempel:
        | medicin          | kirurgi | utfall                 |
        | 6                | 3       | uppfylld               |
        | 4,5              | 4,4     | inte uppfylld          |
        | inte registrerat | 6       | inte möjlig att avgöra |

  Regel: AT-läkarna har sammanhängande blockförordnanden

    Scenariomall: AT-läkarna har sammanhängande blockförordnanden: svaret i den övergripande rapporten
      Givet att "AT-läkarna har sammanhängande blockförordnanden" är "<svar>" för "AT Norr, övergripande"
      När reglerna prövas per 2024-06-30
      Så är regeln <utfall> för "AT Norr, övergripande"
      Och är regeln inte tillämplig för "AT Norr, psykiatri"
      Och gäller regeln som ett krav

      Exempel:
        | svar             | utfall                 |
        | ja               | uppfylld               |
        | nej              | inte uppfylld          |
        | inte registrerat | inte möjlig att avgöra |

  Regel: Allmänmedicin ligger sist i AT-läkarnas planer

    Scenariomall: Allmänmedicin ligger sist i AT-läkarnas planer: svaret i den övergripande rapporten
      Givet att "Allmänmedicin ligger sist i AT-läkarnas planer" är "<svar>" för "AT Norr, övergripande"
      När reglerna prövas per 2024-06-30
      Så är regeln <utfall> för "AT Norr, övergripande"
      Och är regeln inte tillämplig för "AT Norr, psykiatri"
      Och gäller regeln som ett krav

      Exempel:
        | svar             | utfall                 |
        | ja               | uppfylld               |
        | nej              | inte uppfylld          |
        | inte registrerat | inte möjlig att avgöra |

  Regel: Ingen AT-tjänst är under halvtid

    Scenariomall: Ingen AT-tjänst är under halvtid: svaret i den övergripande rapporten
      Givet att "Ingen AT-tjänst är under halvtid" är "<svar>" för "AT Norr, övergripande"
      När reglerna prövas per 2024-06-30
      Så är regeln <utfall> för "AT Norr, övergripande"
      Och är regeln inte tillämplig för "AT Norr, psykiatri"
      Och gäller regeln som ett krav

      Exempel:
        | svar             | utfall                 |
        | ja               | uppfylld               |
        | nej              | inte uppfylld          |
        | inte registrerat | inte möjlig att avgöra |

  Regel: Chefer utan medicinsk kompetens låter någon annan intyga

    Scenariomall: Chefer utan medicinsk kompetens låter någon annan intyga: svaret i den övergripande rapporten
      Givet att "Chefer utan medicinsk kompetens låter någon annan intyga" är "<svar>" för "AT Norr, övergripande"
      När reglerna prövas per 2024-06-30
      Så är regeln <utfall> för "AT Norr, övergripande"
      Och är regeln inte tillämplig för "AT Norr, psykiatri"
      Och gäller regeln som ett krav

      Exempel:
        | svar             | utfall                 |
        | ja               | uppfylld               |
        | nej              | inte uppfylld          |
        | inte registrerat | inte möjlig att avgöra |
