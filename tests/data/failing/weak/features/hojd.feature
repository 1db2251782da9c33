# language: sv
@weak
Egenskap: Trädets höjd

  Bakgrund:
    Givet ett träd "Eken" med:
      | Höjd     | 2,5        |
      | Beskuret | 2024-03-01 |

  Regel: Trädet är minst två meter högt

    Scenario: Eken är hög nog
      När reglerna prövas per 2025-06-30
      Så är regeln uppfylld
      Och gäller regeln som ett krav

    Scenario: Ingen har mätt
      Givet att "Höjd" är okänt
      När reglerna prövas per 2025-06-30
      Så är regeln inte uppfylld
      Och krävs åtgärden "Vattna trädet."

    Scenario: Fel åtgärd för skötaren 19121212-1212
      Givet att "Höjd" är "1,5"
      När reglerna prövas per 2025-06-30
      Så är regeln inte uppfylld
      Och krävs åtgärden "Mät trädet." av "Trädgårdsmästaren"

    Scenario: Fel källa
      När reglerna prövas per 2025-06-30
      Så anges källan "Skogsvårdslagen"

    Scenario: Ett ord som inte finns
      Givet att "Höjden" är "3"
      När reglerna prövas per 2025-06-30
      Så är regeln uppfylld

    Scenario: Ett steg som går sönder
      Givet att trädet fälls
      När reglerna prövas per 2025-06-30
      Så är regeln uppfylld
