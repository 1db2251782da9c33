"""Random conditions of every shape, to be said and heard, and the words of small packs.

In: hypothesis. Out: `conditions()`, whose trees use every operator, quantifier and measure over the
vocabulary of the conformance cases; they need not be sensible, only well formed. `titles_for_tests` gives
their words.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Any

from hypothesis import strategies as st
from pydantic import TypeAdapter

from compliance.diagnostics import Collector, render_all
from compliance.facts.schema import Kind, Schema
from compliance.model.conditions import Condition
from compliance.model.packs import PackFile
from compliance.packs.read import LoadedPack, read_pack
from compliance.packs.source_map import SourceMap
from compliance.packs.vocabulary import read_vocabulary
from compliance.plan.functions import FUNCTIONS
from compliance.plan.passes.schema import lower_vocabulary
from compliance.sentences import Titles, titles_of, titles_of_packs
from tests.helpers.packs import CITE, VOCABULARY, pack_file, write

CONDITION: TypeAdapter[Any] = TypeAdapter(Condition)

_PARAMETERS = {"most": ("Det mesta", "The most"), "time": ("Lång tid", "A long time")}
_CONCEPTS = {"fine": ("thing", "saken är bra", "the thing is fine"), "kept": ("owner", "lugn", "calm")}


def pack_parts() -> dict[str, Any]:
    """Parameters, concepts, goals and regimes that random conditions speak of."""
    return {
        "parameters": {
            name: {
                "title": {"sv": sv, "en": en},
                "type": "integer",
                "values": [{"from": "2020-01-01", "value": 1}],
                "cite": CITE,
            }
            for name, (sv, en) in _PARAMETERS.items()
        },
        "concepts": {
            name: {
                "about": about,
                "title": {"sv": sv, "en": en},
                "condition": {"fact": f"{about}.flag", "is": True},
            }
            for name, (about, sv, en) in _CONCEPTS.items()
        }
        | {
            "worth": {
                "about": "owner",
                "title": {"sv": "värdet", "en": "the value"},
                "value": {"fact": "owner.num"},
            }
        },
        "goals": {"first": {"old-law": "a1", "new-law": "x9"}, "second": {"old-law": "x9"}},
        "regimes": {
            name: {
                "title": {"sv": name, "en": name},
                "source": "law",
                "for": "thing",
                "elected_by": "thing.elected",
                "open_to": {"fact": "thing.flag", "is": True},
                "cite": CITE,
            }
            for name in ("old-law", "new-law")
        },
    }


@cache
def schema() -> Schema:
    """The schema of the conformance cases."""
    collector = Collector()
    read = read_vocabulary(VOCABULARY, collector, SourceMap(VOCABULARY.parent))
    assert read is not None, render_all(collector)
    return lower_vocabulary(read, lambda *_: None)


@cache
def titles_for_tests() -> Titles:
    """The words of one small pack over that vocabulary."""
    return titles_of(schema(), [PackFile.model_validate(pack_file(**pack_parts()))])


def loaded(
    folder: Path,
    rules: list[dict[str, Any]],
    tables: Mapping[str, Any] | None = None,
    measures: list[dict[str, Any]] | None = None,
    **parts: Any,
) -> LoadedPack:
    """A small pack, written and read."""
    collector = Collector()
    own = write(folder, pack_file(**parts), rules, tables, measures=measures)
    found = read_pack(own, collector)
    assert found is not None, render_all(collector)
    assert not len(collector), render_all(collector)
    return found


def titles_of_pack(pack: LoadedPack) -> Titles:
    """The words of one pack."""
    return titles_of_packs(lower_vocabulary(pack.vocabulary, lambda *_: None), [pack.pack])


# ---- any condition ------------------------------------------------------------------------------

Scope = dict[str, str]
TEXTS = st.text(
    st.sampled_from([*"aåB3 .,:;()”“»«[]⟨⟩‘’–\n\\{}"]),
    min_size=1,
    max_size=8,
)
MEASURES = (
    "count", "sum", "min", "max", "mean", "median", "percentile", "earliest", "latest", "share",
)  # fmt: skip
PERIODS = st.sampled_from(["P1D", "P12M", "P1Y", "P2W", "P1Y6M", "P0D", "P90D", "P1M1D"])
DAYS = st.sampled_from(["2015-05-01", "2021-07-01"])
SCALARS = st.one_of(
    st.booleans(),
    st.integers(-3, 70),
    st.sampled_from([0.5, 60.0, -2.25]),
    DAYS,
    TEXTS,
    st.sampled_from(["red", "green"]),
)


@st.composite
def paths(draw: st.DrawFn, scope: Scope, kind: str) -> str:
    """A path from a name in scope. kind: `field`, `record` or `collection`."""
    name = draw(st.sampled_from(sorted(scope)))
    entity, path = scope[name], name
    for _ in range(draw(st.integers(0, 2))):
        refs = [each for each in schema().entities[entity].fields.values() if each.kind is Kind.REF]
        if not refs:
            break
        step = draw(st.sampled_from(refs))
        path, entity = f"{path}.{step.name}", step.to
    if kind == "record":
        return path
    fields = schema().entities[entity].fields.values()
    wanted = [each for each in fields if (each.kind is Kind.COLLECTION) == (kind == "collection")]
    if not wanted:
        return draw(paths({"thing": "thing"} if "thing" in scope else {name: "thing"}, kind))
    return f"{path}.{draw(st.sampled_from(wanted)).name}"


def entity_of(path: str, scope: Scope) -> str:
    """The entity a path leads to."""
    first, *rest = path.split(".")
    entity = scope[first]
    for name in rest:
        entity = schema().entities[entity].fields[name].to
    return entity


@st.composite
def items(draw: st.DrawFn, scope: Scope) -> tuple[str, str, Scope]:
    """A collection, a name for its item, and the scope within."""
    name = draw(st.sampled_from(["it", "other", "part", "bit", "x"]).filter(lambda each: each not in scope))
    path = draw(paths({"thing": "thing"}, "collection"))
    return path, name, {**scope, name: entity_of(path, scope)}


@st.composite
def values(draw: st.DrawFn, scope: Scope, depth: int) -> Any:
    """Any value."""
    simple = [
        SCALARS,
        paths(scope, "field").map(lambda path: {"fact": path}),
        st.just({"fact": "as_of"}),
        st.sampled_from([{"parameter": name} for name in _PARAMETERS]),
        st.sampled_from([{"row": "column"}, {"goal": "first"}, {"goal": "second"}]),
        st.just({"column": "a", "of": "rows"}),
        paths(scope, "record").map(lambda path: {"goal": "first", "of": path}),
        paths(scope, "record").map(lambda path: {"concept": "worth", "of": path}),
    ]
    if depth <= 0 or draw(st.integers(0, 2)):
        return draw(st.one_of(simple))
    kind = draw(st.sampled_from(["between", "plus", "total", "part", "call", "months", "measure"]))
    inner = values(scope, depth - 1)
    if kind == "between":
        key = draw(st.sampled_from(["days_between", "months_between"]))
        return {key: [draw(inner), draw(inner)]}
    if kind == "plus":
        length = draw(st.one_of(PERIODS, st.just({"parameter": "time"})))
        return {"date_plus": draw(inner), "period": length}
    if kind == "total":
        return {"total": draw(st.lists(inner, min_size=2, max_size=3))}
    if kind == "part":
        return {"part": draw(st.sampled_from([0.5, 1, {"parameter": "most"}])), "of": draw(inner)}
    if kind == "call":
        name, asked = draw(st.sampled_from([(name, len(each.takes)) for name, each in FUNCTIONS.items()]))
        # So many arguments as it takes, or another number, which a sentence tells all the same.
        numbers = st.one_of(st.just(asked), st.integers(0, 3))
        return {"call": name, "arguments": [draw(inner) for _ in range(draw(numbers))]}
    return draw(months(scope, depth) if kind == "months" else measures(scope, depth))


@st.composite
def measures(draw: st.DrawFn, scope: Scope, depth: int) -> dict[str, Any]:
    """Any measure but the full-time months."""
    path, name, within = draw(items(scope))
    kind = draw(st.sampled_from(MEASURES))
    made: dict[str, Any] = {kind: path, "as": name}
    if draw(st.booleans()):
        made["counts_if"] = draw(conditions(within, depth - 1))
    elif kind == "count" and draw(st.booleans()):
        del made["as"]
    if kind == "share":
        made["fulfils_if"] = draw(conditions(within, depth - 1))
    elif kind != "count":
        made["over"] = draw(values(within, depth - 1))
    if kind == "percentile":
        made["p"] = draw(st.integers(1, 100))
    return made


@st.composite
def months(draw: st.DrawFn, scope: Scope, depth: int) -> dict[str, Any]:
    """Full-time months, with or without leave."""
    path, name, within = draw(items(scope))
    made: dict[str, Any] = {"full_time_months": path, "as": name}
    made |= {key: draw(values(within, depth - 2)) for key in ("from", "to", "percent")}
    if draw(st.booleans()):
        made["counts_if"] = draw(conditions(within, depth - 2))
    if draw(st.booleans()):
        away, other, gone = draw(items(scope))
        made["without"] = {"of": away, "as": other}
        made["without"] |= {key: draw(values(gone, depth - 2)) for key in ("from", "to")}
        if draw(st.booleans()):
            made["without"]["counts_if"] = draw(conditions(gone, depth - 2))
    return made


@st.composite
def comparisons(draw: st.DrawFn, scope: Scope, depth: int) -> dict[str, Any]:
    """Any comparison."""
    made: dict[str, Any] = {"fact": draw(paths(scope, "field"))}
    if draw(st.booleans()):
        made = {"value": draw(values(scope, depth))}
    right = values(scope, depth - 1)
    listed = st.lists(st.one_of(SCALARS, st.just({"row": "column"})), max_size=3)
    length = st.one_of(PERIODS, st.just({"parameter": "time"}))
    operators: dict[str, st.SearchStrategy[Any]] = {
        **dict.fromkeys(("is", "is_not", "at_least", "at_most", "above", "below", "contains"), right),
        **dict.fromkeys(("before", "after", "on_or_before", "on_or_after"), right),
        **{
            op: st.one_of(
                listed,
                paths(scope, "field").map(lambda path: {"fact": path}),
                st.just({"row": "column"}),
                st.just({"column": "a", "of": "rows"}),
                st.dictionaries(st.sampled_from(["b", "c", "d"]), SCALARS, min_size=1).map(
                    lambda cells: {"column": "a", "of": "rows", "where": cells}
                ),
            )
            for op in ("in", "not_in", "contains_any", "contains_all")
        },
        "between": st.tuples(right, right).map(list),
        "matches": TEXTS,
        "is_known": st.booleans(),
        "within_last": length,
        "within": st.tuples(length, st.sampled_from(["after", "before"]), right).map(
            lambda drawn: {"period": drawn[0], drawn[1]: drawn[2]}
        ),
    }
    op = draw(st.sampled_from(sorted(operators)))
    return {**made, op: draw(operators[op])}


@st.composite
def quantified(draw: st.DrawFn, scope: Scope, depth: int) -> dict[str, Any]:
    """Any quantifier."""
    path, name, within = draw(items(scope))
    kind = draw(st.sampled_from(["at_least", "at_most", "exactly", "every", "none"]))
    made: dict[str, Any] = {"as": name}
    if kind in ("every", "none"):
        made[kind] = path
    else:
        made |= {kind: draw(st.one_of(st.integers(1, 4), st.just({"parameter": "most"}))), "of": path}
    if kind == "every":
        made["if_empty"] = draw(st.sampled_from(["holds", "fails", "unknown", "not_applicable"]))
    if draw(st.booleans()):
        made["counts_if"] = draw(conditions(within, depth - 1))
    if kind == "every" or draw(st.booleans()):
        made["fulfils_if"] = draw(conditions(within, depth - 1))
    return made


@st.composite
def conditions(draw: st.DrawFn, scope: Scope | None = None, depth: int = 3) -> dict[str, Any]:
    """Any condition, as declared. depth: how far it may go on."""
    scope = scope or {"thing": "thing"}
    if depth <= 0:
        made = draw(comparisons(scope, 0))
    else:
        inner = conditions(scope, depth - 1)
        parts = st.lists(inner, min_size=1, max_size=3)
        concepts = [{"concept": "fine"}] if "thing" in scope else []
        made = draw(
            st.one_of(
                comparisons(scope, depth),
                quantified(scope, depth),
                parts.map(lambda each: {"all": each}),
                parts.map(lambda each: {"any": each}),
                inner.map(lambda each: {"not": each}),
                st.tuples(st.integers(1, 3), parts).map(
                    lambda drawn: {"at_least_of": drawn[0], "conditions": drawn[1]}
                ),
                paths(scope, "record").map(lambda path: {"concept": "kept", "of": path}),
                *map(st.just, concepts),
            )
        )
    if draw(st.integers(0, 3)) == 0:
        said = draw(TEXTS)
        made = {**made, "say": {"sv": said, "en": said[::-1]}}
    return made
