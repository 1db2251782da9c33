# language: sv
@mitt-i-st
Egenskap: Mitt-i-ST: Praktikdagen
  Förmiddag med patienter, eftermiddag med samtal. Fram till dagen är det som fattas bara något som återstår.
  Instruktionen föreslår programmet; ST-läkaren och värderaren får komma överens om annat.

  Bakgrund:
    Givet en Mitt-i-ST-värdering "Saras Mitt-i-ST" med:
      | Praktikdag                             | 2026-05-20 |
      | Avtalat antal patienter på förmiddagen | saknas     |
      | Försök att få med                      | saknas     |

  Regel: Praktikdagens arbetstid är ungefär sex timmar

    Scenariomall: Fem till sju timmar är ett förslag
      Givet att "Praktikdagens arbetstid i timmar" är "<timmar>"
      När reglerna prövas per <dag>
      Så är regeln <utfall>
      Och gäller regeln som en lokal riktlinje

      Exempel:
        | timmar | dag        | utfall                 |
        | 6      | 2026-05-01 | uppfylld               |
        | 5      | 2026-05-01 | uppfylld               |
        | 4,5    | 2026-05-20 | inte uppfylld          |
        | 7      | 2026-05-01 | uppfylld               |
        | 7,5    | 2026-05-20 | inte uppfylld          |
        | 8      | 2026-05-19 | ännu inte uppfylld     |
        | okänt  | 2026-05-20 | inte möjlig att avgöra |

  Regel: Den som lägger schemat vet att dagen blir annorlunda

    Scenariomall: Schemaläggaren inför dagen den 20 maj
      Givet att "Schemaläggaren vet att dagen blir annorlunda" är "<vet>"
      När reglerna prövas per <dag>
      Så är regeln <utfall>
      Och gäller regeln som en lokal riktlinje

      Exempel:
        | vet   | dag        | utfall                 |
        | ja    | 2026-05-01 | uppfylld               |
        | nej   | 2026-05-19 | ännu inte uppfylld     |
        | nej   | 2026-05-20 | inte uppfylld          |
        | okänt | 2026-05-20 | inte möjlig att avgöra |

  Regel: Tiderna på praktikdagen är glesare bokade än vanligt

    Scenariomall: Bokningen inför dagen den 20 maj
      Givet att "Tiderna är glesare bokade än vanligt" är "<glesare>"
      När reglerna prövas per <dag>
      Så är regeln <utfall>
      Och gäller regeln som en lokal riktlinje

      Exempel:
        | glesare | dag        | utfall                 |
        | ja      | 2026-05-01 | uppfylld               |
        | nej     | 2026-05-19 | ännu inte uppfylld     |
        | nej     | 2026-05-20 | inte uppfylld          |
        | okänt   | 2026-05-20 | inte möjlig att avgöra |

  Regel: Värderaren sitter med hos tre till fyra patienter på förmiddagen, eller så många som avtalats

    Scenariomall: Två besök på förmiddagen, och två till
      Givet att "Avtalat antal patienter på förmiddagen" är "<avtalat>"
      Och följande medsittningar:
        | Del av dagen |
        | Förmiddag    |
        | Förmiddag    |
        | <tredje>     |
        | <fjärde>     |
      När reglerna prövas per <dag>
      Så är regeln <utfall>
      Och gäller regeln som en lokal riktlinje

      Exempel:
        | tredje      | fjärde      | avtalat | dag        | utfall                 |
        | Förmiddag   | Eftermiddag | saknas  | 2026-05-01 | uppfylld               |
        | Förmiddag   | Förmiddag   | saknas  | 2026-05-01 | uppfylld               |
        | Eftermiddag | Eftermiddag | saknas  | 2026-05-20 | inte uppfylld          |
        | Eftermiddag | Eftermiddag | saknas  | 2026-05-19 | ännu inte uppfylld     |
        | Eftermiddag | Eftermiddag | 2       | 2026-05-20 | uppfylld               |
        | okänt       | Eftermiddag | saknas  | 2026-05-20 | inte möjlig att avgöra |

    Scenario: Fem besök på förmiddagen
      Givet följande medsittningar:
        | Del av dagen |
        | Förmiddag    |
        | Förmiddag    |
        | Förmiddag    |
        | Förmiddag    |
        | Förmiddag    |
      När reglerna prövas per 2026-05-20
      Så är regeln inte uppfylld

  Regel: Högst två patienter med medsittning på eftermiddagen

    Scenariomall: Två besök på eftermiddagen, och ett till
      Givet följande medsittningar:
        | Del av dagen |
        | Eftermiddag  |
        | Eftermiddag  |
        | <tredje>     |
      När reglerna prövas per <dag>
      Så är regeln <utfall>
      Och gäller regeln som en lokal riktlinje

      Exempel:
        | tredje      | dag        | utfall                 |
        | Förmiddag   | 2026-05-20 | uppfylld               |
        | Eftermiddag | 2026-05-19 | ännu inte uppfylld     |
        | Eftermiddag | 2026-05-20 | inte uppfylld          |
        | okänt       | 2026-05-20 | inte möjlig att avgöra |

  Regel: Minst ett besök är ett återbesök hos ST-läkaren

    Scenariomall: Det andra besöket är ett återbesök eller inte
      Givet följande medsittningar:
        | Återbesök hos ST-läkaren |
        | nej                      |
        | <andra>                  |
      När reglerna prövas per <dag>
      Så är regeln <utfall>
      Och gäller regeln som en lokal riktlinje

      Exempel:
        | andra | dag        | utfall                 |
        | ja    | 2026-05-01 | uppfylld               |
        | nej   | 2026-05-19 | ännu inte uppfylld     |
        | nej   | 2026-05-20 | inte uppfylld          |
        | okänt | 2026-05-20 | inte möjlig att avgöra |

  Regel: Besöken gäller patienter i olika åldrar

    Scenariomall: En vuxen och en till; två åldersgrupper är ett förslag
      Givet följande medsittningar:
        | Ålder   |
        | Vuxen   |
        | <andra> |
      När reglerna prövas per <dag>
      Så är regeln <utfall>
      Och gäller regeln som en lokal riktlinje

      Exempel:
        | andra | dag        | utfall                 |
        | Äldre | 2026-05-01 | uppfylld               |
        | Barn  | 2026-05-01 | uppfylld               |
        | Vuxen | 2026-05-19 | ännu inte uppfylld     |
        | Vuxen | 2026-05-20 | inte uppfylld          |
        | okänt | 2026-05-20 | inte möjlig att avgöra |

  Regel: Både akuta och planerade besök ingår

    Scenariomall: Ett akut och ett planerat besök, eller två lika
      Givet följande medsittningar:
        | Akut eller planerat |
        | <första>            |
        | <andra>             |
      När reglerna prövas per <dag>
      Så är regeln <utfall>
      Och gäller regeln som en lokal riktlinje

      Exempel:
        | första   | andra    | dag        | utfall                 |
        | Akut     | Planerat | 2026-05-01 | uppfylld               |
        | Akut     | Akut     | 2026-05-20 | inte uppfylld          |
        | Planerat | Planerat | 2026-05-20 | inte uppfylld          |
        | Planerat | Planerat | 2026-05-19 | ännu inte uppfylld     |
        | Planerat | okänt    | 2026-05-20 | inte möjlig att avgöra |

  Regel: Besöken gäller olika slags sjukdomar

    Scenariomall: ST-läkaren avgör själv om besöken är olika nog
      Givet att "Besöken gäller olika slags sjukdomar" är "<olika>"
      När reglerna prövas per <dag>
      Så är regeln <utfall>
      Och gäller regeln som en lokal riktlinje

      Exempel:
        | olika | dag        | utfall                 |
        | ja    | 2026-05-01 | uppfylld               |
        | nej   | 2026-05-19 | ännu inte uppfylld     |
        | nej   | 2026-05-20 | inte uppfylld          |
        | okänt | 2026-05-20 | inte möjlig att avgöra |

  Regel: En äldre patient med flera kroniska sjukdomar är bokad, eller försök gjort

    Scenariomall: Den som har försökt boka en äldre patient har gjort sitt
      Givet att "Försök att få med" är "<försök>"
      Och följande medsittningar:
        | Ålder   | Flera kroniska sjukdomar |
        | <ålder> | <flera>                  |
      När reglerna prövas per <dag>
      Så är regeln <utfall>
      Och gäller regeln som en lokal riktlinje

      Exempel:
        | ålder | flera | försök                                     | dag        | utfall                 |
        | Äldre | ja    | saknas                                     | 2026-05-01 | uppfylld               |
        | Äldre | nej   | saknas                                     | 2026-05-20 | inte uppfylld          |
        | Vuxen | ja    | saknas                                     | 2026-05-19 | ännu inte uppfylld     |
        | Vuxen | nej   | Äldre patient med flera kroniska sjukdomar | 2026-05-20 | uppfylld               |
        | Äldre | okänt | saknas                                     | 2026-05-20 | inte möjlig att avgöra |

  Regel: Ett barn är bokat, eller försök gjort

    Scenariomall: Den som har försökt boka ett barn har gjort sitt
      Givet att "Försök att få med" är "<försök>"
      Och följande medsittningar:
        | Ålder   |
        | <ålder> |
      När reglerna prövas per <dag>
      Så är regeln <utfall>
      Och gäller regeln som en lokal riktlinje

      Exempel:
        | ålder | försök | dag        | utfall                 |
        | Barn  | saknas | 2026-05-01 | uppfylld               |
        | Vuxen | saknas | 2026-05-20 | inte uppfylld          |
        | Vuxen | saknas | 2026-05-19 | ännu inte uppfylld     |
        | Vuxen | Barn   | 2026-05-20 | uppfylld               |
        | okänt | saknas | 2026-05-20 | inte möjlig att avgöra |

  Regel: Varje patient vet i förväg att en extern värderare är med

    Scenariomall: Den ena patienten vet; den andra kanske inte
      Givet följande medsittningar:
        | Patienten vet i förväg att en värderare är med |
        | ja                                             |
        | <andra>                                        |
      När reglerna prövas per <dag>
      Så är regeln <utfall>
      Och gäller regeln som en lokal riktlinje

      Exempel:
        | andra | dag        | utfall                 |
        | ja    | 2026-05-01 | uppfylld               |
        | nej   | 2026-05-19 | ännu inte uppfylld     |
        | nej   | 2026-05-20 | inte uppfylld          |
        | okänt | 2026-05-20 | inte möjlig att avgöra |

  Regel: Värderaren och ST-läkaren talar om besöken efteråt

    Scenariomall: Det ena besöket är diskuterat; det andra kanske inte
      Givet följande medsittningar:
        | Besöket diskuterat efteråt |
        | ja                         |
        | <andra>                    |
      När reglerna prövas per <dag>
      Så är regeln <utfall>
      Och gäller regeln som en lokal riktlinje

      Exempel:
        | andra | dag        | utfall                 |
        | ja    | 2026-05-20 | uppfylld               |
        | nej   | 2026-05-20 | inte uppfylld          |
        | nej   | 2026-05-19 | inte tillämplig        |
        | okänt | 2026-05-20 | inte möjlig att avgöra |

  Regel: Praktikdagens program har sina moment

    Scenariomall: Momentet finns, med dem som ska vara med
      Givet följande moment på praktikdagen:
        | Slag   | Deltagare   |
        | <slag> | <deltagare> |
      När reglerna prövas per <dag>
      Så är regeln "Praktikdagens program har <namn>" <utfall>
      Och gäller regeln "Praktikdagens program har <namn>" som en lokal riktlinje

      Exempel:
        | slag                           | namn                             | deltagare                                   | dag        | utfall                 |
        | Lunch                          | lunch tillsammans med värderaren | ST-läkaren, Värderaren                      | 2026-05-20 | uppfylld               |
        | Lunch                          | lunch tillsammans med värderaren | Värderaren                                  | 2026-05-20 | inte uppfylld          |
        | Genomgång av portföljen        | genomgång av portföljen          | ST-läkaren, Värderaren                      | 2026-05-20 | uppfylld               |
        | Genomgång av portföljen        | genomgång av portföljen          | Värderaren                                  | 2026-05-20 | inte uppfylld          |
        | Genomgång av inspelningarna    | genomgång av inspelningarna      | ST-läkaren, Värderaren                      | 2026-05-20 | uppfylld               |
        | Genomgång av inspelningarna    | genomgång av inspelningarna      | Värderaren                                  | 2026-05-20 | inte uppfylld          |
        | Samtal med handledare och chef | samtal med handledare och chef   | ST-läkaren, Värderaren, Handledaren, Chefen | 2026-05-20 | uppfylld               |
        | Samtal med handledare och chef | samtal med handledare och chef   | Värderaren                                  | 2026-05-20 | inte uppfylld          |
        | Avslutande samtal              | avslutande samtal                | ST-läkaren, Värderaren                      | 2026-05-20 | uppfylld               |
        | Avslutande samtal              | avslutande samtal                | Värderaren                                  | 2026-05-20 | inte uppfylld          |
        | Samtal med handledare och chef | samtal med handledare och chef   | ST-läkaren, Värderaren, Handledaren         | 2026-05-20 | inte uppfylld          |
        | Lunch                          | lunch tillsammans med värderaren | Värderaren                                  | 2026-05-19 | ännu inte uppfylld     |
        | Lunch                          | lunch tillsammans med värderaren | okänt                                       | 2026-05-20 | inte möjlig att avgöra |

  Regel: Det avslutande samtalet ser framåt och ger inget betyg

    Scenariomall: Varje ämne för sig
      Givet följande moment på praktikdagen:
        | Slag              | Ämnen   |
        | Avslutande samtal | <ämnen> |
      När reglerna prövas per <dag>
      Så är regeln "Det avslutande samtalet tar upp <namn>" <utfall>
      Och gäller regeln "Det avslutande samtalet tar upp <namn>" som en lokal riktlinje

      Exempel:
        | ämnen                              | namn                                                 | dag        | utfall                 |
        | Sammanfattning av dagen            | en sammanfattning av dagen                           | 2026-05-20 | uppfylld               |
        | saknas                             | en sammanfattning av dagen                           | 2026-05-20 | inte uppfylld          |
        | Vad dagen leder till               | vad dagen leder till för tjänstgöring och utbildning | 2026-05-20 | uppfylld               |
        | saknas                             | vad dagen leder till för tjänstgöring och utbildning | 2026-05-20 | inte uppfylld          |
        | Utbildningsplanen för resten av ST | utbildningsplanen för resten av ST                   | 2026-05-20 | uppfylld               |
        | saknas                             | utbildningsplanen för resten av ST                   | 2026-05-20 | inte uppfylld          |
        | Ömsesidig återkoppling             | ömsesidig återkoppling på dagen                      | 2026-05-20 | uppfylld               |
        | saknas                             | ömsesidig återkoppling på dagen                      | 2026-05-20 | inte uppfylld          |
        | saknas                             | en sammanfattning av dagen                           | 2026-05-19 | ännu inte uppfylld     |
        | okänt                              | en sammanfattning av dagen                           | 2026-05-20 | inte möjlig att avgöra |

  Regel: Studierektorn är bjuden till samtalet, om det finns någon

    Scenariomall: Studierektorn är bjuden, inte bjuden eller finns inte
      Givet att "Studierektorn bjuden till samtalet" är "<bjuden>"
      När reglerna prövas per <dag>
      Så är regeln <utfall>
      Och gäller regeln som en lokal riktlinje

      Exempel:
        | bjuden                       | dag        | utfall                 |
        | Bjuden                       | 2026-05-01 | uppfylld               |
        | Inte bjuden                  | 2026-05-19 | ännu inte uppfylld     |
        | Inte bjuden                  | 2026-05-20 | inte uppfylld          |
        | Det finns ingen studierektor | 2026-05-20 | inte tillämplig        |
        | okänt                        | 2026-05-20 | inte möjlig att avgöra |
