# language: sv
@ssr
Egenskap: Nollmätningen, där remisser paras ihop med operationer för hand
  En koppling på personnummer duger för ett enstaka uttag. Bortfallet visas alltid.

  Bakgrund:
    Givet en vårdprocess "Prolaps" med:
      | Slag | Benign |
    Och ett förlopp "F1" med:
      | Vårdprocess                | Prolaps        |
      | Hemregion vid start        | Region Halland |
      | Anmäld till operation      | 2024-03-01     |
      | Start av första behandling | 2024-05-06     |
    Och en manuell koppling "Nollmätningen" med:
      | Operationer som skulle kopplas | 50 |
      | Entydigt kopplade              | 44 |
      | Flera möjliga remisser         | 4  |
      | Utan remiss                    | 2  |
      | Enstaka uttag                  | ja |

  Regel: En enda remiss hör till operationen

    Scenario: En remiss
      Givet att "Manuell koppling" är "Nollmätningen"
      Och ett vårdåtagande "A1" med:
        | Förlopp | F1 |
      När reglerna prövas per 2024-09-02
      Så är regeln uppfylld
      Och gäller regeln som en lokal riktlinje

    Scenario: Två remisser till en operation
      Givet att "Manuell koppling" är "Nollmätningen"
      Och ett vårdåtagande "A1" med:
        | Förlopp | F1 |
      Och ett vårdåtagande "A2" med:
        | Förlopp | F1 |
      När reglerna prövas per 2024-09-02
      Så är regeln inte uppfylld

    Scenario: Vårdåtagandena är inte hämtade
      Givet att "Manuell koppling" är "Nollmätningen"
      Och att listan "Vårdåtaganden" inte är registrerad
      När reglerna prövas per 2024-09-02
      Så är regeln inte möjlig att avgöra

  Regel: Tiden från remissbeslutet används bara i nollmätningen

    Scenariomall: Förloppet har ett remissbeslut
      Givet att "Välgrundad misstanke (VGM)" är "2024-01-10"
      Och att "Manuell koppling" är "<koppling>"
      När reglerna prövas per 2024-09-02
      Så är regeln <utfall>
      Och gäller regeln som en lokal riktlinje

      Exempel:
        | koppling      | utfall                 |
        | Nollmätningen | uppfylld               |
        | saknas        | inte uppfylld          |
        | okänt         | inte möjlig att avgöra |

  Regel: Kopplade, osäkra och okopplade blir alla operationer

    Scenariomall: Fyra osäkra och två utan remiss
      Givet att "Entydigt kopplade" är "<kopplade>"
      När reglerna prövas per 2024-09-02
      Så är regeln <utfall>
      Och gäller regeln som en lokal riktlinje

      Exempel:
        | kopplade | utfall                 |
        | 44       | uppfylld               |
        | 43       | inte uppfylld          |
        | okänt    | inte möjlig att avgöra |

  Regel: Minst fyra femtedelar gick att koppla entydigt

    Scenariomall: Femtio operationer
      Givet att "Entydigt kopplade" är "<kopplade>"
      När reglerna prövas per 2024-09-02
      Så är regeln <utfall>
      Och gäller regeln som en lokal riktlinje

      Exempel:
        | kopplade | utfall                 |
        | 40       | uppfylld               |
        | 39       | inte uppfylld          |
        | okänt    | inte möjlig att avgöra |

  Regel: Kopplingen för hand är ett enstaka uttag

    Scenariomall: Hur uttaget används
      Givet att "Enstaka uttag" är "<enstaka>"
      När reglerna prövas per 2024-09-02
      Så är regeln <utfall>
      Och gäller regeln som en lokal riktlinje

      Exempel:
        | enstaka | utfall                 |
        | ja      | uppfylld               |
        | nej     | inte uppfylld          |
        | okänt   | inte möjlig att avgöra |
