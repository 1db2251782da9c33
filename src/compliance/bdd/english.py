"""The shared sentences in English.

In: `meanings`. Out: `STEPS`. Titles of rules, fields and lists are the English ones of the packs and the
vocabulary; titles of Swedish law stay Swedish.
"""

from __future__ import annotations

from compliance.bdd import meanings
from compliance.gherkin.languages import ENGLISH
from compliance.gherkin.steps import Steps

STEPS = Steps(types={"outcome": ENGLISH.outcomes, "force": ENGLISH.forces, "drawn": ENGLISH.drawn}, lang="en")

# ---- Given --------------------------------------------------------------------------------------

STEPS.define(
    "given",
    '(a|an) {kind} "{name}"',
    meanings.introduce,
    "Introduces somebody or something by name. The kind is a title of the vocabulary.",
)
STEPS.define(
    "given",
    '(a|an) {kind} "{name}" with:',
    meanings.introduce_with,
    "Introduces somebody or something by name, with facts: a row for each, fact and value.",
)
STEPS.define(
    "given",
    "the following {kind}:",
    meanings.rows,
    "Rows of a table of the vocabulary, under the vocabulary's headings. An empty cell is not registered.",
)
STEPS.define(
    "given",
    '[that ]"{field}" is "{value}"[ for "{name}"]',
    meanings.state,
    """A fact about the one who was introduced last and has it, or about the one who is named.

The value may be a word of the vocabulary, a date, a number, yes or no; also unknown, none or
not registered.""",
)
STEPS.define(
    "given",
    '[that ]"{field}" is unknown[ for "{name}"]',
    meanings.unknown,
    "Somebody has stated that nobody knows.",
)
STEPS.define(
    "given",
    '[that ]"{field}" is not registered[ for "{name}"]',
    meanings.not_registered,
    "The fact has not been handed in.",
)
STEPS.define(
    "given",
    '[that ]there is no "{field}"[ for "{name}"]',
    meanings.absent,
    "It is known that there is nothing to state.",
)
STEPS.define(
    "given",
    '[that ]the list "{kind}" is empty',
    meanings.empty,
    "It is known that the list holds nothing.",
)
STEPS.define(
    "given",
    '[that ]the list "{kind}" is not registered',
    meanings.forget,
    "Nobody has handed in the list, so what it holds is unknown.",
)

# ---- When ---------------------------------------------------------------------------------------

STEPS.define(
    "when",
    "the rules are tried as of {day:date}",
    meanings.judge,
    "Tries every rule with the law and the facts of that day.",
)

# ---- Then ---------------------------------------------------------------------------------------

STEPS.define(
    "then",
    'the rule[ "{rule}"] is {outcome:outcome}[ for "{name}"]',
    meanings.outcome,
    "What a rule says. Without a title: the rule that the scenario stands under.",
)
STEPS.define(
    "then",
    'the rule[ "{rule}"] applies as {force:force}',
    meanings.force,
    "How binding the rule is.",
)
STEPS.define(
    "then",
    'the source is "{source}"',
    meanings.source,
    "The rule rests on a source, which is named by how its name begins.",
)
STEPS.define(
    "then",
    'the fact "{field}" is missing',
    meanings.missing,
    "The fact is one of those that leave the rule undetermined.",
)
STEPS.define(
    "then",
    'the action "{action}" is needed[ from "{owner}"][ by {due:date}]',
    meanings.action,
    "Something is to be done, by somebody, by a day.",
)
STEPS.define(
    "then",
    '"{name}" is tested under "{regime}"[ or "{other}"]',
    meanings.regime,
    "The regulations that somebody may be tested under: just these.",
)
STEPS.define(
    "then",
    'area {area} is rated "{letter}"[ for "{name}"]',
    meanings.letter,
    "The letter of an area.",
)
STEPS.define(
    "then",
    'area {area} is rated between "{best}" and "{worst}"[ for "{name}"]',
    meanings.letters,
    "The best and the worst letter that is possible while facts are unknown.",
)
STEPS.define(
    "then",
    'the inspector\'s letter for area {area} is "{letter}"[ for "{name}"]',
    meanings.set_letter,
    "The letter that an inspector has set beside the one proposed. Conclusions are drawn from it.",
)
STEPS.define(
    "then",
    'no letter of an inspector counts for area {area}[ for "{name}"]',
    meanings.no_letter_set,
    "No inspector has set a letter, or it does not count: something is missing in it, or it was set at an "
    "earlier review.",
)
STEPS.define(
    "then",
    'area {area} would be rated "{letter}" if every rule were checked[ for "{name}"]',
    meanings.would_be,
    "The letter if the rules that are not checked against their source counted too.",
)
STEPS.define(
    "then",
    'the conclusion "{consequence}" is {drawn:drawn}[ for "{name}"]',
    meanings.conclusion,
    "A conclusion that the packs' consequences lead to, or do not.",
)
