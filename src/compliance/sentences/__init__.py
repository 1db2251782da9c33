"""Sentences: a rule as it is declared, in Swedish or English, for somebody who approves it.

In: a rule, a condition or a value of the model, and the titles of the vocabulary and the packs. Out: text
made of a closed set of phrases; and from such a text the rule, condition or value again. Only the names that
a pack gives to items are lost on the way, as a sentence has none: `canonical_condition` tells what is left.
"""

from compliance.sentences.changes import changed_lines
from compliance.sentences.conditions import (
    canonical_condition,
    canonical_value,
    condition_sentence,
    parse_condition,
    parse_value,
    value_sentence,
)
from compliance.sentences.meaning import deciding, full_text, meaning_digest
from compliance.sentences.parse_parts import RuleParts, canonical_parts, parse_rule
from compliance.sentences.phrases import LANGUAGES
from compliance.sentences.reader import Unreadable
from compliance.sentences.rule import row_sentence, rule_sentence, titles_for
from compliance.sentences.titles import Titles, titles_of, titles_of_packs

__all__ = [
    "LANGUAGES",
    "RuleParts",
    "Titles",
    "Unreadable",
    "canonical_condition",
    "canonical_parts",
    "canonical_value",
    "changed_lines",
    "condition_sentence",
    "deciding",
    "full_text",
    "meaning_digest",
    "parse_condition",
    "parse_rule",
    "parse_value",
    "row_sentence",
    "rule_sentence",
    "titles_for",
    "titles_of",
    "titles_of_packs",
    "value_sentence",
]
