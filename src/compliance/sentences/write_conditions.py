"""Says conditions: every operator, quantifier and use of a concept, as clauses.

In: a condition of the model and the names in scope. Out: a `Clause`.
"""

from __future__ import annotations

from typing import Any

from compliance.model import conditions as c
from compliance.model import values as v
from compliance.model.base import Declared
from compliance.sentences.layout import Clause
from compliance.sentences.quoting import quote, said_in_brackets, with_said
from compliance.sentences.scope import Scope
from compliance.sentences.write_values import MEASURES, ValueWriter

LISTS = {
    "in": ("or", "in_list"),
    "not_in": ("and", "not_in"),
    "contains_any": ("and", "contains_any"),
    "contains_all": ("and", "contains_all"),
}
"""How a list of several is joined, and the phrase it stands in."""

_OF_ONE = {"in": "is", "not_in": "is_not", "contains_any": "contains", "contains_all": "contains"}
_AS_THEY_ARE = (bool, int, float, str, v.RowValue, v.GoalValue, v.ParameterValue)


class ConditionWriter(ValueWriter):
    """Says the conditions of one part of a pack."""

    def clause(self, condition: c.Condition, scope: Scope, *, after_when: bool = False) -> Clause:
        """A condition in words. after_when: `inte` then stands before the verb."""
        said = getattr(condition.say, self.lang) if condition.say is not None else ""
        clause = self._bare(condition, scope, after_when=after_when and not said)
        return Clause(with_said(said, clause.text), clause.parts) if said else clause

    def clause_after(
        self, words: str, condition: c.Condition, scope: Scope, *, after_when: bool = True
    ) -> Clause:
        """A condition after words such as `räknas när`, which say in their {0} what it means for a person."""
        said = getattr(condition.say, self.lang) if condition.say is not None else ""
        clause = self._bare(condition, scope, after_when=after_when)
        return clause.after(words.format(said_in_brackets(said)), sentence=True)

    def value_clause(self, value: Any, scope: Scope) -> Clause:
        """A value, with what is asked of a measure's items below it."""
        if is_measure(value):
            words, asked = self.measure(value, scope)
            return Clause(words, tuple(asked))
        return Clause(self.value(value, scope))

    def _bare(self, condition: c.Condition, scope: Scope, *, after_when: bool) -> Clause:
        say = self.phrases.logic
        match condition:
            case c.All(all=parts):
                return Clause(say("all"), self._each(parts, scope))
            case c.AnyOf(any=parts):
                return Clause(say("any"), self._each(parts, scope))
            case c.AtLeastOf(at_least_of=number, conditions=parts):
                return Clause(say("at_least_of").format(number), self._each(parts, scope))
            case c.Not(not_=part):
                return self._not(part, scope, after_when)
            case c.UseConcept():
                return Clause(self._concept(condition, scope, "concept"))
            case c.Compare():
                return self._compare(condition, scope, after_when)
        return self._quantified(condition, scope)

    def _each(self, parts: list[c.Condition], scope: Scope) -> tuple[Clause, ...]:
        return tuple(self.clause(part, scope) for part in parts)

    def _not(self, part: c.Condition, scope: Scope, after_when: bool) -> Clause:
        say = self.phrases.logic
        if part.say is None:
            match part:
                case c.All(all=parts):
                    return Clause(say("not_all"), self._each(parts, scope))
                case c.AnyOf(any=parts):
                    return Clause(say("not_any"), self._each(parts, scope))
                case c.AtLeastOf(at_least_of=number, conditions=parts):
                    return Clause(say("not_at_least_of").format(number), self._each(parts, scope))
                case c.UseConcept():
                    return Clause(self._concept(part, scope, "no_concept", after_when))
        turned = say("not_after_when" if after_when else "not")
        clause = self.clause_after(turned, part, scope)
        return Clause(clause.text, clause.parts)

    def _concept(self, used: c.UseConcept, scope: Scope, key: str, after_when: bool = False) -> str:
        term, of = self.concept(used, scope)
        suffix = "_after_when" if after_when else ""
        if of:
            return self.phrases.logic(f"{key}_for{suffix}").format(term, of)
        return self.phrases.logic(f"{key}{suffix}").format(term)

    # ---- quantifiers --------------------------------------------------------------------------

    def _quantified(self, condition: Any, scope: Scope) -> Clause:
        say = self.phrases.items
        op = next(
            name
            for name in ("every", "none", "at_least", "at_most", "exactly")
            if getattr(condition, name, None) is not None
        )
        path = condition.of if isinstance(condition, c.Quantity) else getattr(condition, op)
        inner = self.inside(path, condition.as_, scope)
        told = [self._told(condition, name, inner) for name in ("counts_if", "fulfils_if")]
        counts, fulfils = (each is not None for each in told)
        empty = say(condition.if_empty) if isinstance(condition, c.Every) else ""
        collection = self.path(path, scope)
        which, is_one = self._which(op, condition, scope)
        letter = f" {inner.last.letter}" if inner.last.letter else ""
        head = which + " " + say("entry" if is_one else "entries") + letter + say("in") + collection
        listed = self.label(path, scope)
        entry = f"{say('an_entry')}{letter}{say('in')}{listed} "
        parts = [each.after(entry, sentence=True) for each in told if each is not None]
        if empty:
            none = say("if_none_counts" if counts else "if_there_is_none").format(listed)
            parts.append(Clause(none + empty, sentence=True))
        return Clause(self._head(op, head, is_one, counts, fulfils), tuple(parts))

    def _head(self, op: str, head: str, is_one: bool, counts: bool, fulfils: bool) -> str:
        say = self.phrases.items
        if op == "every":
            return head + say("that_counts_fulfils" if counts else "fulfils")
        if not counts and not fulfils:
            return say("there_is" if is_one else "there_are") + head
        end = "" if not is_one else "s"
        verbs = [verb for verb, asked in (("count", counts), ("fulfil", fulfils)) if asked]
        return head + say("_".join(verb + end for verb in verbs))

    def _which(self, op: str, condition: Any, scope: Scope) -> tuple[str, bool]:
        """How many, and whether it is one."""
        if op in ("every", "none"):
            return self.phrases.items(op), True
        number = getattr(condition, op)
        if number == 1 and isinstance(number, int):
            return self.phrases.items(op).format(self.phrases.items("one")), True
        return self.phrases.items(op).format(self.value(number, scope)), False

    # ---- comparisons --------------------------------------------------------------------------

    def _compare(self, compared: c.Compare, scope: Scope, after_when: bool) -> Clause:
        left = v.FactValue(fact=compared.fact) if compared.fact is not None else compared.value
        op = compared.operator
        operand = compared.operand_of(op)
        always = self._plain_truth(left, op, operand)
        if always:
            return Clause(self.phrases.logic(always))
        codes = self.codes_of(left, scope)
        if isinstance(left, v.FactValue) and self.is_derived(left.fact, scope):
            named = operand if isinstance(operand, list) else [operand]
            self.uses.regimes.update(dict.fromkeys(each for each in named if isinstance(each, str)))
        asked: list[Clause] = []
        if is_measure(left) and not _holds_measure(operand):
            # What is asked of the items then stands below the comparison, as it does with a quantifier.
            words, asked = self.measure(left, scope)
        else:
            words = self.value(left, scope)
        answers = isinstance(left, v.FactValue)
        told = self._said(op, operand, scope, codes, after_when=after_when, answers=answers)
        return Clause(f"{words} {told}", tuple(asked))

    def _plain_truth(self, left: Any, op: str, operand: Any) -> str:
        """A comparison that no fact decides, which a row of a table may come to."""
        if left is True and op == "is" and operand is True:
            return "always"
        if self.loose and op == "is" and isinstance(left, bool) and isinstance(operand, bool):
            return "always" if left is operand else "never"
        return ""

    def _said(
        self, op: str, operand: Any, scope: Scope, codes: str, *, after_when: bool, answers: bool
    ) -> str:
        say = self.phrases.compare
        match op:
            case "is_known":
                return say("is_known" if operand else "is_absent")
            case "matches":
                return say(op).format(quote(operand, self.phrases.quotes))
            case "within_last":
                return say(op).format(self.period(operand))
            case "within":
                side = "after" if operand.after is not None else "before"
                anchor = self.value(getattr(operand, side), scope)
                return say(f"within_{side}").format(self.period(operand.period), anchor)
            case "between":
                return say(op).format(*(self.value(each, scope) for each in operand))
            case "in" | "not_in" | "contains_any" | "contains_all":
                return self._listed(op, operand, scope, codes)
        if op in ("is", "is_not"):
            key = op if isinstance(operand, _AS_THEY_ARE) else f"{op}_same"
            if answers and isinstance(operand, bool):
                key = f"{op}_answer"
            return say(key + ("_after_when" if after_when and op == "is_not" else "")).format(
                self.value(operand, scope, codes)
            )
        return say(op).format(self.value(operand, scope, codes))

    def _listed(self, op: str, operand: Any, scope: Scope, codes: str) -> str:
        say = self.phrases.compare
        if not isinstance(operand, list):
            return say(op).format(self.value(operand, scope, codes))
        joint, key = LISTS[op]
        if len(operand) == 1 and self.loose:
            key = _OF_ONE[op]
        elif len(operand) == 1:
            key = f"{op}_one"
        elif not operand:
            key = op
        return say(key).format(self.several(operand, scope, joint, codes))


def is_measure(value: Any) -> bool:
    """Whether a value is a measure over a collection."""
    return isinstance(value, Declared) and any(hasattr(value, key) for key in (*MEASURES, "full_time_months"))


def _holds_measure(operand: Any) -> bool:
    """Whether what is asked of the items could be taken for the operand's."""
    if isinstance(operand, list | tuple):
        return any(_holds_measure(each) for each in operand)
    plain = (*_AS_THEY_ARE, v.FactValue, v.ColumnValue, type(None))
    return not isinstance(operand, plain)
