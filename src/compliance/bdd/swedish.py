"""The shared sentences in Swedish.

In: `meanings`. Out: `STEPS`. A domain adds its own sentences in `features/<domain>/steps.py`.
"""

from __future__ import annotations

from compliance.bdd import meanings
from compliance.gherkin.languages import SWEDISH
from compliance.gherkin.steps import Steps

OUTCOMES, FORCES, DRAWN = SWEDISH.outcomes, SWEDISH.forces, SWEDISH.drawn

STEPS = Steps(types={"outcome": OUTCOMES, "force": FORCES, "drawn": DRAWN}, lang="sv")

# ---- Givet --------------------------------------------------------------------------------------

STEPS.define(
    "given",
    '(en|ett) {kind} "{name}"',
    meanings.introduce,
    "Inför någon eller något med namn. Slaget är en rubrik i vokabulären.",
)
STEPS.define(
    "given",
    '(en|ett) {kind} "{name}" med:',
    meanings.introduce_with,
    "Inför någon eller något med namn och uppgifter: en rad för varje, uppgift och värde.",
)
STEPS.define(
    "given",
    "följande {kind}:",
    meanings.rows,
    "Rader i en tabell ur vokabulären, under vokabulärens rubriker. Tom cell är inte registrerad.",
)
STEPS.define(
    "given",
    'att "{field}" är "{value}"[ för "{name}"]',
    meanings.state,
    """En uppgift om den som infördes senast och har den, eller om den som namnges.

Värdet kan vara ett ord ur vokabulären, ett datum, ett tal, ja eller nej; också okänt, saknas eller
inte registrerat.""",
)
STEPS.define(
    "given",
    'att "{field}" är okänt[ för "{name}"]',
    meanings.unknown,
    "Någon har uppgett att ingen vet.",
)
STEPS.define(
    "given",
    'att "{field}" inte är registrerat[ för "{name}"]',
    meanings.not_registered,
    "Uppgiften är inte lämnad.",
)
STEPS.define(
    "given",
    'att "{field}" inte finns[ för "{name}"]',
    meanings.absent,
    "Det är känt att det inte finns något att ange.",
)
STEPS.define(
    "given",
    'att listan "{kind}" är tom',
    meanings.empty,
    "Det är känt att listan inte innehåller något.",
)
STEPS.define(
    "given",
    'att listan "{kind}" inte är registrerad',
    meanings.forget,
    "Ingen har lämnat listan, så vad den innehåller är okänt.",
)

# ---- När ----------------------------------------------------------------------------------------

STEPS.define(
    "when",
    "reglerna prövas per {day:date}",
    meanings.judge,
    "Prövar alla regler med den dagens lag och uppgifter.",
)

# ---- Så -----------------------------------------------------------------------------------------

STEPS.define(
    "then",
    'är regeln[ "{rule}"] {outcome:outcome}[ för "{name}"]',
    meanings.outcome,
    "Utfallet av en regel. Utan rubrik menas regeln som scenariot står under.",
)
STEPS.define(
    "then",
    'gäller regeln[ "{rule}"] som {force:force}',
    meanings.force,
    "Hur bindande regeln är.",
)
STEPS.define(
    "then",
    'anges källan "{source}"',
    meanings.source,
    "Regeln vilar på en källa, som nämns med början av sitt namn.",
)
STEPS.define(
    "then",
    'saknas uppgiften "{field}"',
    meanings.missing,
    "Uppgiften är en av dem som gör att regeln inte går att avgöra.",
)
STEPS.define(
    "then",
    'krävs åtgärden "{action}"[ av "{owner}"][ senast {due:date}]',
    meanings.action,
    "Något ska göras, av någon, senast en dag.",
)
STEPS.define(
    "then",
    'prövas "{name}" enligt "{regime}"[ eller "{other}"]',
    meanings.regime,
    "De regelverk som någon kan prövas enligt: just dessa.",
)
STEPS.define(
    "then",
    'blir omdömet i område {area} "{letter}"[ för "{name}"]',
    meanings.letter,
    "Områdets bokstav.",
)
STEPS.define(
    "then",
    'blir omdömet i område {area} mellan "{best}" och "{worst}"[ för "{name}"]',
    meanings.letters,
    "Bästa och sämsta bokstav som är möjlig medan uppgifter saknas.",
)
STEPS.define(
    "then",
    'är inspektörens omdöme i område {area} "{letter}"[ för "{name}"]',
    meanings.set_letter,
    "Bokstaven som en inspektör har satt bredvid den föreslagna. Slutsatser dras av den.",
)
STEPS.define(
    "then",
    'räknas inget omdöme av en inspektör i område {area}[ för "{name}"]',
    meanings.no_letter_set,
    "Ingen inspektör har satt någon bokstav, eller så räknas den inte: den saknar något, eller är satt vid "
    "en tidigare granskning.",
)
STEPS.define(
    "then",
    'skulle omdömet i område {area} bli "{letter}" om alla regler var kontrollerade[ för "{name}"]',
    meanings.would_be,
    "Bokstaven om också de regler räknades som inte är kontrollerade mot sin källa.",
)
STEPS.define(
    "then",
    '{drawn:drawn} "{consequence}"[ för "{name}"]',
    meanings.conclusion,
    "En slutsats som paketets konsekvenser leder till, eller inte.",
)
