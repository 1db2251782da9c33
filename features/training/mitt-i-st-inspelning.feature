# language: sv
@mitt-i-st
Egenskap: Mitt-i-ST: Inspelade konsultationer
  Patientens ja gäller före besöket, efter det och om värderaren får se filmen. En raderad inspelning räknas inte.
  Patienter anges aldrig med namn eller nummer. Vad lagen kräver prövas inte här.

  Bakgrund:
    Givet en Mitt-i-ST-värdering "Saras Mitt-i-ST" med:
      | Praktikdag | 2026-05-20 |

  Regel: Två till fyra inspelningar finns som får användas

    Scenariomall: En inspelning som får användas, och en till
      Givet följande inspelade konsultationer:
        | Inspelad   | Patienten tillfrågad före besöket | Patienten godtar inspelningen efter besöket | Patienten godtar att värderaren ser den | Patienten har ångrat sig | Inspelningen raderad |
        | 2026-04-10 | ja                                | ja                                          | ja                                      | saknas                   | saknas               |
        | 2026-04-11 | <före>                            | <efter>                                     | <delas>                                 | <ångrat>                 | <raderad>            |
      När reglerna prövas per 2026-05-20
      Så är regeln <utfall>
      Och gäller regeln som en lokal riktlinje

      Exempel:
        | före | efter | delas | ångrat     | raderad    | utfall                 |
        | ja   | ja    | ja    | saknas     | saknas     | uppfylld               |
        | nej  | ja    | ja    | saknas     | saknas     | inte uppfylld          |
        | ja   | nej   | ja    | saknas     | saknas     | inte uppfylld          |
        | ja   | ja    | nej   | saknas     | saknas     | inte uppfylld          |
        | ja   | ja    | ja    | 2026-05-02 | saknas     | inte uppfylld          |
        | ja   | ja    | ja    | saknas     | 2026-05-02 | inte uppfylld          |
        | ja   | okänt | ja    | saknas     | saknas     | inte möjlig att avgöra |

    Scenario: En inspelning
      Givet följande inspelade konsultationer:
        | Inspelad   | Patienten tillfrågad före besöket | Patienten godtar inspelningen efter besöket | Patienten godtar att värderaren ser den | Patienten har ångrat sig | Inspelningen raderad |
        | 2026-04-10 | ja                                | ja                                          | ja                                      | saknas                   | saknas               |
      När reglerna prövas per 2026-05-20
      Så är regeln inte uppfylld

    Scenariomall: Det som händer efter praktikdagen ändrar inte vad som fanns då
      Givet följande inspelade konsultationer:
        | Inspelad   | Patienten tillfrågad före besöket | Patienten godtar inspelningen efter besöket | Patienten godtar att värderaren ser den | Patienten har ångrat sig | Inspelningen raderad |
        | 2026-04-10 | ja                                | ja                                          | ja                                      | saknas                   | <raderad>            |
        | 2026-04-11 | ja                                | ja                                          | ja                                      | <ångrat>                 | <raderad>            |
      När reglerna prövas per 2026-06-20
      Så är regeln <utfall>

      Exempel:
        | ångrat     | raderad    | utfall        |
        | saknas     | 2026-05-19 | inte uppfylld |
        | saknas     | 2026-05-20 | uppfylld      |
        | saknas     | 2026-06-01 | uppfylld      |
        | 2026-05-20 | 2026-06-01 | inte uppfylld |
        | 2026-05-21 | 2026-06-01 | uppfylld      |

    Scenario: Fyra inspelningar
      Givet följande inspelade konsultationer:
        | Inspelad   | Patienten tillfrågad före besöket | Patienten godtar inspelningen efter besöket | Patienten godtar att värderaren ser den | Patienten har ångrat sig | Inspelningen raderad |
        | 2026-04-10 | ja                                | ja                                          | ja                                      | saknas                   | saknas               |
        | 2026-04-11 | ja                                | ja                                          | ja                                      | saknas                   | saknas               |
        | 2026-04-12 | ja                                | ja                                          | ja                                      | saknas                   | saknas               |
        | 2026-04-13 | ja                                | ja                                          | ja                                      | saknas                   | saknas               |
      När reglerna prövas per 2026-05-20
      Så är regeln uppfylld

    Scenario: Fem inspelningar på fristens sista dag
      Givet följande inspelade konsultationer:
        | Inspelad   | Patienten tillfrågad före besöket | Patienten godtar inspelningen efter besöket | Patienten godtar att värderaren ser den | Patienten har ångrat sig | Inspelningen raderad |
        | 2026-04-10 | ja                                | ja                                          | ja                                      | saknas                   | saknas               |
        | 2026-04-11 | ja                                | ja                                          | ja                                      | saknas                   | saknas               |
        | 2026-04-12 | ja                                | ja                                          | ja                                      | saknas                   | saknas               |
        | 2026-04-13 | ja                                | ja                                          | ja                                      | saknas                   | saknas               |
        | 2026-04-14 | ja                                | ja                                          | ja                                      | saknas                   | saknas               |
      När reglerna prövas per 2026-04-22
      Så är regeln ännu inte uppfylld

    Scenario: Fem inspelningar
      Givet följande inspelade konsultationer:
        | Inspelad   | Patienten tillfrågad före besöket | Patienten godtar inspelningen efter besöket | Patienten godtar att värderaren ser den | Patienten har ångrat sig | Inspelningen raderad |
        | 2026-04-10 | ja                                | ja                                          | ja                                      | saknas                   | saknas               |
        | 2026-04-11 | ja                                | ja                                          | ja                                      | saknas                   | saknas               |
        | 2026-04-12 | ja                                | ja                                          | ja                                      | saknas                   | saknas               |
        | 2026-04-13 | ja                                | ja                                          | ja                                      | saknas                   | saknas               |
        | 2026-04-14 | ja                                | ja                                          | ja                                      | saknas                   | saknas               |
      När reglerna prövas per 2026-05-20
      Så är regeln inte uppfylld

  Regel: Inspelningen görs i appen Share Safe

    Scenariomall: En inspelning i Share Safe och en till
      Givet följande inspelade konsultationer:
        | Inspelad   | Inspelad med | Inspelningen raderad |
        | 2026-04-10 | Share Safe   | saknas               |
        | 2026-04-11 | <svar>       | <raderad>            |
      När reglerna prövas per 2026-05-01
      Så är regeln <utfall>
      Och gäller regeln som en lokal riktlinje

      Exempel:
        | svar       | raderad    | utfall                 |
        | Share Safe | saknas     | uppfylld               |
        | Annat      | saknas     | inte uppfylld          |
        | Annat      | 2026-04-20 | uppfylld               |
        | okänt      | saknas     | inte möjlig att avgöra |

  Regel: Hela patientmötet är filmat, också undersökningen

    Scenariomall: Ett helt möte och ett till
      Givet följande inspelade konsultationer:
        | Inspelad   | Hela mötet är filmat | Inspelningen raderad |
        | 2026-04-10 | ja                   | saknas               |
        | 2026-04-11 | <svar>               | <raderad>            |
      När reglerna prövas per 2026-05-01
      Så är regeln <utfall>
      Och gäller regeln som en lokal riktlinje

      Exempel:
        | svar  | raderad    | utfall                 |
        | ja    | saknas     | uppfylld               |
        | nej   | saknas     | inte uppfylld          |
        | nej   | 2026-04-20 | uppfylld               |
        | okänt | saknas     | inte möjlig att avgöra |

  Regel: Känsliga kroppsdelar syns inte på inspelningen

    Scenariomall: En inspelning utan känsliga kroppsdelar och en till
      Givet följande inspelade konsultationer:
        | Inspelad   | Känsliga kroppsdelar syns | Inspelningen raderad |
        | 2026-04-10 | nej                       | saknas               |
        | 2026-04-11 | <svar>                    | <raderad>            |
      När reglerna prövas per 2026-05-01
      Så är regeln <utfall>
      Och gäller regeln som en lokal riktlinje

      Exempel:
        | svar  | raderad    | utfall                 |
        | nej   | saknas     | uppfylld               |
        | ja    | saknas     | inte uppfylld          |
        | ja    | 2026-04-20 | uppfylld               |
        | okänt | saknas     | inte möjlig att avgöra |

  Regel: Både läkaren och patienten syns

    Scenariomall: En inspelning där båda syns och en till
      Givet följande inspelade konsultationer:
        | Inspelad   | Både läkare och patient syns | Inspelningen raderad |
        | 2026-04-10 | ja                           | saknas               |
        | 2026-04-11 | <svar>                       | <raderad>            |
      När reglerna prövas per 2026-05-01
      Så är regeln <utfall>
      Och gäller regeln som en lokal riktlinje

      Exempel:
        | svar  | raderad    | utfall                 |
        | ja    | saknas     | uppfylld               |
        | nej   | saknas     | inte uppfylld          |
        | nej   | 2026-04-20 | uppfylld               |
        | okänt | saknas     | inte möjlig att avgöra |

  Regel: Motljus stör inte bilden

    Scenariomall: En inspelning utan motljus och en till
      Givet följande inspelade konsultationer:
        | Inspelad   | Motljus stör bilden | Inspelningen raderad |
        | 2026-04-10 | nej                 | saknas               |
        | 2026-04-11 | <svar>              | <raderad>            |
      När reglerna prövas per 2026-05-01
      Så är regeln <utfall>
      Och gäller regeln som en lokal riktlinje

      Exempel:
        | svar  | raderad    | utfall                 |
        | nej   | saknas     | uppfylld               |
        | ja    | saknas     | inte uppfylld          |
        | ja    | 2026-04-20 | uppfylld               |
        | okänt | saknas     | inte möjlig att avgöra |

  Regel: Patienten är tillfrågad före besöket

    Scenariomall: En tillfrågad patient och en till
      Givet följande inspelade konsultationer:
        | Inspelad   | Patienten tillfrågad före besöket | Inspelningen raderad |
        | 2026-04-10 | ja                                | saknas               |
        | 2026-04-11 | <svar>                            | <raderad>            |
      När reglerna prövas per 2026-05-01
      Så är regeln <utfall>
      Och gäller regeln som en lokal riktlinje

      Exempel:
        | svar  | raderad    | utfall                 |
        | ja    | saknas     | uppfylld               |
        | nej   | saknas     | inte uppfylld          |
        | nej   | 2026-04-20 | uppfylld               |
        | okänt | saknas     | inte möjlig att avgöra |

  Regel: Ingen tveksam patient är övertalad

    Scenariomall: En patient som inte övertalades och en till
      Givet följande inspelade konsultationer:
        | Inspelad   | Patienten övertalades | Inspelningen raderad |
        | 2026-04-10 | nej                   | saknas               |
        | 2026-04-11 | <svar>                | <raderad>            |
      När reglerna prövas per 2026-05-01
      Så är regeln <utfall>
      Och gäller regeln som en lokal riktlinje

      Exempel:
        | svar  | raderad    | utfall                 |
        | nej   | saknas     | uppfylld               |
        | ja    | saknas     | inte uppfylld          |
        | ja    | 2026-04-20 | uppfylld               |
        | okänt | saknas     | inte möjlig att avgöra |

  Regel: Patienten godtar inspelningen efter besöket

    Scenariomall: En patient som godtog inspelningen och en till
      Givet följande inspelade konsultationer:
        | Inspelad   | Patienten godtar inspelningen efter besöket | Inspelningen raderad |
        | 2026-04-10 | ja                                          | saknas               |
        | 2026-04-11 | <svar>                                      | <raderad>            |
      När reglerna prövas per 2026-05-01
      Så är regeln <utfall>
      Och gäller regeln som en lokal riktlinje

      Exempel:
        | svar  | raderad    | utfall                 |
        | ja    | saknas     | uppfylld               |
        | nej   | saknas     | inte uppfylld          |
        | nej   | 2026-04-20 | uppfylld               |
        | okänt | saknas     | inte möjlig att avgöra |

  Regel: Patienten godtar att värderaren ser inspelningen

    Scenariomall: En patient som godtog att dela och en till
      Givet följande inspelade konsultationer:
        | Inspelad   | Patienten godtar att värderaren ser den | Inspelningen raderad |
        | 2026-04-10 | ja                                      | saknas               |
        | 2026-04-11 | <svar>                                  | <raderad>            |
      När reglerna prövas per 2026-05-01
      Så är regeln <utfall>
      Och gäller regeln som en lokal riktlinje

      Exempel:
        | svar  | raderad    | utfall                 |
        | ja    | saknas     | uppfylld               |
        | nej   | saknas     | inte uppfylld          |
        | nej   | 2026-04-20 | uppfylld               |
        | okänt | saknas     | inte möjlig att avgöra |

  Regel: ST-läkaren har bedömt inspelningen på bilagan Video-egenvärdering

    Scenariomall: En bedömd inspelning och en till
      Givet följande inspelade konsultationer:
        | Inspelad   | Video-egenvärdering ifylld | Inspelningen raderad |
        | 2026-04-10 | ja                         | saknas               |
        | 2026-04-11 | <svar>                     | <raderad>            |
      När reglerna prövas per 2026-05-01
      Så är regeln <utfall>
      Och gäller regeln som en lokal riktlinje

      Exempel:
        | svar  | raderad    | utfall                 |
        | ja    | saknas     | uppfylld               |
        | nej   | saknas     | inte uppfylld          |
        | nej   | 2026-04-20 | uppfylld               |
        | okänt | saknas     | inte möjlig att avgöra |

  Regel: Journalanteckningen är filmad i Share Safe

    Scenariomall: En inspelning med journalanteckning och en till
      Givet följande inspelade konsultationer:
        | Inspelad   | Journalanteckningen filmad i Share Safe | Inspelningen raderad |
        | 2026-04-10 | ja                                      | saknas               |
        | 2026-04-11 | <svar>                                  | <raderad>            |
      När reglerna prövas per 2026-05-01
      Så är regeln <utfall>
      Och gäller regeln som en lokal riktlinje

      Exempel:
        | svar  | raderad    | utfall                 |
        | ja    | saknas     | uppfylld               |
        | nej   | saknas     | inte uppfylld          |
        | nej   | 2026-04-20 | uppfylld               |
        | okänt | saknas     | inte möjlig att avgöra |

  Regel: En inspelning raderas när patienten har ångrat sig

    Scenariomall: Patienten har ångrat sig, eller inte
      Givet följande inspelade konsultationer:
        | Inspelad   | Patienten har ångrat sig | Inspelningen raderad |
        | 2026-04-10 | <ångrat>                 | <raderad>            |
      När reglerna prövas per 2026-05-01
      Så är regeln <utfall>
      Och gäller regeln som en lokal riktlinje

      Exempel:
        | ångrat     | raderad    | utfall                 |
        | 2026-04-20 | 2026-04-21 | uppfylld               |
        | 2026-04-20 | saknas     | inte uppfylld          |
        | saknas     | saknas     | inte tillämplig        |
        | 2026-04-20 | okänt      | inte möjlig att avgöra |
        | okänt      | saknas     | inte möjlig att avgöra |

  Regel: Video-egenvärderingen är skickad med e-post till värderaren

    Scenariomall: Sätten att skicka egenvärderingen
      Givet att "Video-egenvärderingen skickad" är "<sätt>"
      När reglerna prövas per <dag>
      Så är regeln <utfall>
      Och gäller regeln som en lokal riktlinje

      Exempel:
        | sätt               | dag        | utfall                 |
        | Bilaga till e-post | 2026-05-01 | uppfylld               |
        | E-post             | 2026-05-01 | uppfylld               |
        | saknas             | 2026-04-22 | ännu inte uppfylld     |
        | Brev               | 2026-04-23 | inte uppfylld          |
        | okänt              | 2026-05-20 | inte möjlig att avgöra |
