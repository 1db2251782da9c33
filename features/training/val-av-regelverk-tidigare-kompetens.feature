# language: sv
@st-regime
Egenskap: Den som redan är specialist och den som siktar mot en gren- eller tilläggsspecialitet
  Gren- och tilläggsspecialiteter bygger på en tidigare specialistkompetens. Villkoret, och vilka specialiteter det
  gäller, är återgivna ur minnet. Bara att rättspsykiatri är en gren av psykiatri är läst.

  Bakgrund:
    Givet en ST-läkare "Sara Lind" med:
      | Status         | Pågående       |
      | Valt regelverk | HSLF-FS 2021:8 |

  Regel: Den som siktar mot en gren- eller tilläggsspecialitet har redan en specialistkompetens

    Scenariomall: Tidigare specialistkompetens
      Givet att "Avsedd specialitet" är "<avsedd>"
      Och att "Tidigare specialistkompetenser" är "<tidigare>"
      När reglerna prövas per 2026-05-15
      Så är regeln <utfall>
      Och gäller regeln som ett allmänt råd

      Exempel:
        | avsedd            | tidigare  | utfall                 |
        | Rättspsykiatri    | Psykiatri | uppfylld               |
        | Rättspsykiatri    | saknas    | inte uppfylld          |
        | Rättspsykiatri    | okänt     | inte möjlig att avgöra |
        | Palliativ medicin | saknas    | inte uppfylld          |
        | Psykiatri         | saknas    | inte tillämplig        |
        | saknas            | saknas    | inte tillämplig        |
