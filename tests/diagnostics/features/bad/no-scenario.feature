# language: sv
Egenskap: Namn
  Här skulle det stå något.
