"""What an inspector approves, and its digest: what changes it and what does not."""

from __future__ import annotations

import json
from collections.abc import Callable
from copy import deepcopy
from pathlib import Path
from typing import Any

import pytest

from compliance import sentences
from compliance.diagnostics import Collector
from compliance.model.packs import PackFile, Table
from compliance.model.rules import Rule
from compliance.packs.read import LoadedPack
from compliance.pipeline.plans import find_packs, read_packs
from compliance.plan.passes.schema import lower_vocabulary
from tests.helpers.measures import measure
from tests.helpers.packs import CITE, rule
from tests.helpers.sentences import loaded, pack_parts, titles_of_pack

OTHER = {"fact": "thing.flag2", "is": True}
ROWS = {
    "r1": {"least": 2, "colour": "red", "name": {"sv": "Två", "en": "Two"}},
    "r2": {"least": 3, "colour": "blue", "name": {"sv": "Tre", "en": "Three"}},
}


def declared() -> dict[str, Any]:
    """A pack with one rule that uses a concept, a parameter, a table and a regime."""
    parts = pack_parts()
    parts["concepts"]["inner"] = {
        "about": "thing",
        "title": {"sv": "inre", "en": "inner"},
        "condition": {"fact": "thing.num", "at_least": {"parameter": "most"}},
    }
    flag = {"fact": "thing.flag", "is": True}
    parts["concepts"]["fine"]["condition"] = {"any": [{"concept": "inner"}, flag]}
    asked = {
        "all": [
            {"concept": "fine"},
            {"fact": "thing.colour", "is": {"row": "colour"}},
            {"fact": "thing.int", "at_least": {"row": "least"}, "say": {"sv": "nog", "en": "enough"}},
        ]
    }
    title = {"sv": "{name}", "en": "{name}"}
    days = {"from": "2021-07-01"}
    one = rule("one", title=title, for_each="rows", require=asked, regime="new-law", in_force=days)
    return {"rule": one, "rows": deepcopy(ROWS), "parts": parts}


def read_one(folder: Path, pack: dict[str, Any]) -> LoadedPack:
    measures = [pack["measure"]] if "measure" in pack else None
    return loaded(folder, [pack["rule"]], {"rows": pack["rows"]}, measures, **pack["parts"])


def text_of(folder: Path, pack: dict[str, Any], lang: str = "sv") -> str:
    return text_now(read_one(folder, pack), lang)


def text_now(found: LoadedPack, lang: str = "sv") -> str:
    return sentences.full_text(found.pack.rules[0], titles_of_pack(found), lang)


def digest_of(found: LoadedPack) -> str:
    return sentences.meaning_digest(found.pack.rules[0], titles_of_pack(found))


def test_the_whole_text(tmp_path: Path) -> None:
    assert text_of(tmp_path, declared()) == (
        "Gäller: Sak som prövas enligt Nya lagen.\n"
        "Upprepas: för varje rad i tabellen [rows], där ⟨kolumn⟩ står för radens värde.\n"
        "Krav: allt detta stämmer:\n"
        "  – »saken är bra« gäller\n"
        "  – ”Färg” är ⟨colour⟩\n"
        "  – nog: ”Heltal” är minst ⟨least⟩\n"
        "I kraft: från och med 2021-07-01.\n"
        "Styrka: bindande krav i föreskrift (ska).\n"
        "\n"
        "Där:\n"
        "  »saken är bra« gäller för sak när något av detta stämmer:\n"
        "    – »inre« gäller\n"
        "    – ”Flagga” har svaret ja\n"
        "  Nya lagen står öppet för sak, som väljer i ”Valt regelverk”, när ”Flagga” har svaret ja.\n"
        "  »inre« gäller för sak när ”Tal” är minst »Det mesta«.\n"
        "  »Det mesta« är 1 från och med 2020-01-01.\n"
        "\n"
        "Rader i tabellen [rows] (”rows”):\n"
        "  – r1: ⟨colour⟩ Röd; ⟨least⟩ 2; ⟨name⟩ ”Två”\n"
        "  – r2: ⟨colour⟩ Blå; ⟨least⟩ 3; ⟨name⟩ ”Tre”\n"
        "\n"
        "Källor:\n"
        "  – Law, 1 § (kontrollerad mot officiell text)\n"
        "Revision 1.\n"
    )


def _set(*path: Any) -> Callable[[dict[str, Any]], None]:
    def change(pack: dict[str, Any]) -> None:
        *way, last, value = path
        here: Any = pack
        for step in way:
            here = here[step]
        here[last] = value

    return change


COUNTS = {
    "a word of the condition": _set(
        "rule", "require", "all", 1, {"fact": "thing.colour", "is_not": {"row": "colour"}}
    ),
    "a number": _set("rule", "require", "all", 2, "at_least", 2),
    "what it means for a person": _set("rule", "require", "all", 2, "say", "sv", "tillräckligt"),
    "all to any": lambda pack: pack["rule"].update(require={"any": pack["rule"]["require"]["all"]}),
    "the force": _set("rule", "force", "advisory"),
    "the first day": _set("rule", "in_force", "from", "2021-07-02"),
    "a last day": _set("rule", "in_force", "to", "2031-07-02"),
    "when it applies": _set("rule", "applies", {"fact": "thing.flag", "is": True}),
    "when it is due": _set("rule", "due", {"fact": "thing.day"}),
    "the regulation": _set("rule", "regime", "old-law"),
    "no regulation": lambda pack: pack["rule"].pop("regime"),
    "the revision": _set("rule", "revision", 2),
    "the locator": _set("rule", "cite", [{**CITE[0], "locator": "2 §"}]),
    "the provenance": _set("rule", "cite", [{**CITE[0], "provenance": "recalled"}]),
    "a concept": _set("parts", "concepts", "fine", "condition", {"concept": "inner"}),
    "a concept within": _set("parts", "concepts", "inner", "condition", "at_least", 7),
    "a figure": _set("parts", "parameters", "most", "values", 0, "value", 2),
    "a figure's day": _set("parts", "parameters", "most", "values", 0, "from", "2020-01-02"),
    "a figure from another day": lambda pack: pack["parts"]["parameters"]["most"]["values"].append(
        {"from": "2024-01-01", "value": 2}
    ),
    "whom the regulation is open to": _set("parts", "regimes", "new-law", "open_to", OTHER),
    "where the choice is made": _set("parts", "regimes", "new-law", "elected_by", "thing.colour2"),
    "a row's number": _set("rows", "r1", "least", 4),
    "a row's code": _set("rows", "r1", "colour", "green"),
    "a row's provenance": _set("rows", "r1", "provenance", "recalled"),
    "a row's text that the title shows": _set("rows", "r1", "name", {"sv": "Tre", "en": "Three"}),
    "a row more": _set("rows", "r3", dict(ROWS["r1"])),
    "a row less": lambda pack: pack["rows"].pop("r2"),
    "a row's key": lambda pack: pack["rows"].update(r9=pack["rows"].pop("r1")),
}  # fmt: skip


@pytest.mark.parametrize("change", COUNTS.values(), ids=COUNTS)
def test_what_changes_the_meaning_changes_the_digest(
    change: Callable[[dict[str, Any]], Any], tmp_path: Path
) -> None:
    changed = deepcopy(declared())
    change(changed)
    before, after = read_one(tmp_path / "a", declared()), read_one(tmp_path / "b", changed)
    assert digest_of(before) != digest_of(after)


# ---- rules about figures ------------------------------------------------------------------------


def of_figures() -> dict[str, Any]:
    """A pack with a rule about the figures of a measure, which uses a concept, a parameter and a table."""
    parts = pack_parts()
    parts["parameters"]["few"] = {**parts["parameters"]["most"], "title": {"sv": "Få", "en": "Few"}}
    days = {"days_between": [{"fact": "thing.day"}, {"fact": "thing.day2"}]}
    shape = measure(
        for_each="rows",
        title={"sv": "Väntan", "en": "The wait"},
        counts_if={"all": [{"concept": "fine"}, {"fact": "thing.colour", "is": {"row": "colour"}}]},
        leaves_out={"not_met": ["test.area"], "of": "thing"},
        value=days,
        per={"fact": "thing.num"},
        fulfils_if={"value": days, "at_most": {"row": "least"}},
        rank={"by": "median", "first": "lowest"},
        show_from={"parameter": "few"},
        percentiles_from=10,
    )
    one = rule("one", **{"for": "waiting", "require": {"fact": "waiting.share", "at_least": 0.8}})
    return {"rule": one, "rows": deepcopy(ROWS), "measure": shape, "parts": parts}


def test_the_whole_text_of_a_rule_about_figures(tmp_path: Path) -> None:
    text = text_of(tmp_path, of_figures())
    assert "\n\nDär:\n" in text
    told = text[text.index("Där:\n") :]
    assert told == (
        "Där:\n"
        "  Måttet »Väntan« [waiting] ger tal om sak:\n"
        "    – allt gäller för varje rad i tabellen [rows], där ⟨kolumn⟩ står för radens värde\n"
        "    – en post räknas när allt detta stämmer:\n"
        "      – »saken är bra« gäller\n"
        "      – ”Färg” är ⟨colour⟩\n"
        "    – en post lämnas utanför när den, med allt som hör till, inte uppfyller en regel under "
        "”Area” [test.area]\n"
        "    – värdet är antalet dagar från ”Dag” till ”Dag två”, i ”days”\n"
        "    – summan av värdena delas med summan av ”Tal”\n"
        "    – en post uppfyller villkoret när antalet dagar från ”Dag” till ”Dag två” är högst ⟨least⟩\n"
        "    – [colour] är ”Färg”\n"
        "    – perioden är den månad som ”Dag två” hör till\n"
        "    – indelningar: [colour] och perioden; perioden; [colour]; allt tillsammans\n"
        "    – små tal är färre än »Få«\n"
        "    – percentiler finns från och med 10\n"
        "    – ordning efter [median], det lägsta först\n"
        "    – källa: Law, 1 § (kontrollerad mot officiell text)\n"
        "    – revision 1\n"
        "  »saken är bra« gäller för sak när ”Flagga” har svaret ja.\n"
        "  »Få« är 1 från och med 2020-01-01.\n"
        "\n"
        "Rader i tabellen [rows] (”rows”):\n"
        "  – r1: ⟨colour⟩ Röd; ⟨least⟩ 2\n"
        "  – r2: ⟨colour⟩ Blå; ⟨least⟩ 3\n"
        "\n"
        "Källor:\n"
        "  – Law, 1 § (kontrollerad mot officiell text)\n"
        "Revision 1.\n"
    )


COUNTS_IN_A_MEASURE = {
    "its title": _set("measure", "title", "sv", "Kötid"),
    "what it counts": _set("measure", "of", "part"),
    "which of them count": _set("measure", "counts_if", "all", 1, "is", "green"),
    "that all count": lambda pack: pack["measure"].update(counts_if={"fact": "thing.flag", "is": True}),
    "what is left out": lambda pack: pack["measure"].pop("leaves_out"),
    "what it is left out for": _set("measure", "leaves_out", "not_met", ["test.area", "test.other"]),
    "what is left out with it": _set("measure", "leaves_out", "of", "thing.box"),
    "the value": _set("measure", "value", "days_between", 0, "fact", "thing.day2"),
    "what it is divided by": _set("measure", "per", "fact", "thing.num2"),
    "the unit": _set("measure", "unit", "sv", "veckor"),
    "what fulfils": _set("measure", "fulfils_if", "at_most", 11),
    "what the share is said to be of": _set("measure", "share_of", {"sv": "de snabba", "en": "quick ones"}),
    "a division": _set("measure", "by", "colour", "thing.colour2"),
    "the day of the period": _set("measure", "period", "of", "fact", "thing.day"),
    "the length of the period": _set("measure", "period", "each", "quarter"),
    "the levels": _set("measure", "levels", [["colour", "period"], ["colour"]]),
    "the order": _set("measure", "rank", "first", "highest"),
    "what the order is by": _set("measure", "rank", "by", "mean"),
    "no order": lambda pack: pack["measure"].pop("rank"),
    "the least number shown": _set("measure", "show_from", 3),
    "whom small numbers are of": _set("measure", "small_by", "thing.owner"),
    "the least number with percentiles": _set("measure", "percentiles_from", 11),
    "the revision": _set("measure", "revision", 2),
    "its locator": _set("measure", "cite", [{**CITE[0], "locator": "2 §"}]),
    "its provenance": _set("measure", "cite", [{**CITE[0], "provenance": "recalled"}]),
    "a concept of it": _set("parts", "concepts", "fine", "condition", "is", False),
    "a parameter of it": _set("parts", "parameters", "few", "values", 0, "value", 2),
    "a row's number": _set("rows", "r1", "least", 4),
    "a row more": _set("rows", "r3", dict(ROWS["r1"])),
}  # fmt: skip


@pytest.mark.parametrize("change", COUNTS_IN_A_MEASURE.values(), ids=COUNTS_IN_A_MEASURE)
def test_what_changes_the_figures_changes_the_digest_of_a_rule_about_them(
    change: Callable[[dict[str, Any]], Any], tmp_path: Path
) -> None:
    changed = deepcopy(of_figures())
    change(changed)
    before, after = read_one(tmp_path / "a", of_figures()), read_one(tmp_path / "b", changed)
    assert digest_of(before) != digest_of(after)


def test_another_measure_leaves_the_digest(tmp_path: Path) -> None:
    alone = read_one(tmp_path / "a", of_figures())
    both = of_figures()
    beside = loaded(
        tmp_path / "b",
        [both["rule"]],
        {"rows": both["rows"]},
        [both["measure"], measure("other", revision=4)],
        **both["parts"],
    )
    assert digest_of(alone) == digest_of(beside)


def test_the_order_of_the_keys_of_a_measure_leaves_the_digest(tmp_path: Path) -> None:
    turned = of_figures()
    turned["measure"] = _turned(turned["measure"])
    assert digest_of(read_one(tmp_path / "a", of_figures())) == digest_of(read_one(tmp_path / "b", turned))


# ---- what changes nothing -----------------------------------------------------------------------

IS_NOTHING = {
    "an unused figure": _set("parts", "parameters", "time", "values", 0, "value", 9),
    "an unused concept": _set("parts", "concepts", "kept", "condition", "is", False),
    "an unused regulation": _set("parts", "regimes", "old-law", "open_to", OTHER),
    "a new figure": lambda pack: pack["parts"]["parameters"].update(
        new={**pack["parts"]["parameters"]["time"], "title": {"sv": "Ny", "en": "New"}}
    ),
    "a column the rule does not read": lambda pack: [row.update(unread=5) for row in pack["rows"].values()],
    "the order of rows": lambda pack: pack.update(rows=dict(reversed(pack["rows"].items()))),
    "the order of columns": lambda pack: pack["rows"].update(r1=dict(reversed(pack["rows"]["r1"].items()))),
    "the order of keys": lambda pack: pack.update(
        rule=dict(reversed(pack["rule"].items())),
        parts={key: _turned(value) for key, value in reversed(pack["parts"].items())},
    ),
    "remedies": _set(
        "rule", "remedies", [{"when": ["not_met"], "do": {"sv": "Gör", "en": "Do"}, "owner": "owner"}]
    ),
}  # fmt: skip


def _turned(value: Any) -> Any:
    return {key: _turned(each) for key, each in reversed(value.items())} if isinstance(value, dict) else value


@pytest.mark.parametrize("change", IS_NOTHING.values(), ids=IS_NOTHING)
def test_what_changes_nothing_for_the_rule_leaves_the_digest(
    change: Callable[[dict[str, Any]], Any], tmp_path: Path
) -> None:
    changed = deepcopy(declared())
    change(changed)
    before, after = read_one(tmp_path / "a", declared()), read_one(tmp_path / "b", changed)
    assert digest_of(before) == digest_of(after)


def test_comments_and_layout_leave_the_digest(tmp_path: Path) -> None:
    before = digest_of(read_one(tmp_path, declared()))
    for file in tmp_path.rglob("*.yaml"):
        if file.name != "vocabulary.yaml":
            data = json.loads(file.read_text("utf-8"))
            file.write_text(f"# en kommentar\n\n{json.dumps(data, indent=5)}\n# till\n", "utf-8")
    again = loaded_again(tmp_path / "test")
    assert digest_of(again) == before


def loaded_again(folder: Path) -> LoadedPack:
    (found,) = read_packs([folder], Collector())
    return found


def test_the_name_given_to_an_item_leaves_the_digest(tmp_path: Path) -> None:
    def of(name: str, folder: Path) -> str:
        flag = {"fact": f"{name}.flag", "is": True}
        asked = {"at_least": 1, "of": "thing.parts", "as": name, "fulfils_if": flag}
        return digest_of(loaded(folder, [rule("one", require=asked)]))

    assert of("p", tmp_path / "a") == of("item", tmp_path / "b")


def test_the_digest_is_over_the_swedish_text_whatever_the_language(tmp_path: Path) -> None:
    found = read_one(tmp_path, declared())
    schema = lower_vocabulary(found.vocabulary, lambda *_: None)
    titles = [sentences.titles_of_packs(schema, [found.pack], lang) for lang in sentences.LANGUAGES]
    digests = {sentences.meaning_digest(found.pack.rules[0], each) for each in titles}
    assert len(digests) == 1
    assert next(iter(digests)).startswith("sha256:")


@pytest.mark.no_cover  # it goes through every rule there is
def test_shipped_rules_mean_the_same_in_any_order() -> None:
    """Every shipped rule, from files turned inside out."""
    packs = read_packs(find_packs(None, "training"), Collector())
    schema = lower_vocabulary(packs[0].vocabulary, lambda *_: None)
    files = [each.pack.file for each in packs]
    tables = {each.pack.name: each.pack.tables for each in packs}
    turned = [PackFile.model_validate(_turned(_plain(file))) for file in reversed(files)]
    turned_tables = {
        pack: {name: Table.model_validate(_turned(_plain(each))) for name, each in reversed(own.items())}
        for pack, own in reversed(tables.items())
    }
    for lang in sentences.LANGUAGES:
        titles = sentences.titles_of(schema, files, lang, tables)
        other = sentences.titles_of(schema, turned, lang, turned_tables)
        for one in (one for each in packs for one in each.pack.rules):
            again = Rule.model_validate(_turned(_plain(one)))
            assert sentences.full_text(again, other) == sentences.full_text(one, titles)


def _plain(part: Any) -> Any:
    return json.loads(part.model_dump_json(by_alias=True, exclude_none=True))


def test_two_packs_may_name_the_same_thing(tmp_path: Path) -> None:
    """A concept of another pack uses that pack's figure; both are explained, each under its pack."""
    parts = pack_parts()
    one = {"most": {**parts["parameters"]["most"], "title": {"sv": "Gräns", "en": "Limit"}}}
    two = deepcopy(one)
    two["most"]["values"][0]["value"] = 8
    beyond = {
        "about": "thing",
        "title": {"sv": "över", "en": "beyond"},
        "condition": {"fact": "thing.num", "above": {"parameter": "most"}},
    }
    loaded(tmp_path, [], pack="other", parameters=two, concepts={"beyond": beyond})
    asked = {"all": [{"concept": "beyond"}, {"fact": "thing.num", "at_least": {"parameter": "most"}}]}
    loaded(tmp_path, [rule("one", require=asked)], uses=["other"], parameters=one)
    packs = read_packs([tmp_path / "test", tmp_path / "other"], Collector())
    schema = lower_vocabulary(packs[0].vocabulary, lambda *_: None)
    titles = sentences.titles_of(schema, [each.pack.file for each in packs])
    text = sentences.full_text(packs[0].pack.rules[0], titles)
    assert "»Gräns« i paketet [test] är 1 från och med" in text
    assert "»Gräns« i paketet [other] är 8 från och med" in text


PAINTS = {"column": "colour", "of": "paints", "where": {"done": True}}


def test_the_values_of_a_column_are_told_and_count_in_the_digest(tmp_path: Path) -> None:
    """A row that comes to a table changes what a rule means, though the rule's own sentence stays."""

    def of(folder: Path, **more: dict[str, Any]) -> LoadedPack:
        rows = {"a": {"colour": "red", "done": True}, "b": {"colour": "blue", "done": False}, **more}
        asked = {"fact": "thing.colour", "in": PAINTS}
        return loaded(folder, [rule("one", require=asked)], {"paints": rows})

    one = of(tmp_path / "one")
    column = "uppgifterna i kolumnen ⟨colour⟩ i tabellen [paints] på rader där ⟨done⟩ är ja"
    assert f"är någon av {column}.\n" in text_now(one)
    assert f"{column[:1].upper()}{column[1:]} är Röd.\n" in text_now(one)
    more = of(tmp_path / "two", c={"colour": "green", "done": True})
    assert "⟨done⟩ är ja är Grön, Röd.\n" in text_now(more)
    assert digest_of(more) != digest_of(one)
    aside = of(tmp_path / "three", c={"colour": "green", "done": False})
    assert digest_of(aside) == digest_of(one)


def test_the_values_of_a_column_are_those_of_the_pack_that_asks(tmp_path: Path) -> None:
    painted = {
        "about": "thing",
        "title": {"sv": "målad", "en": "painted"},
        "condition": {"fact": "thing.colour", "in": PAINTS},
    }
    rows = {"a": {"colour": "red", "done": True}}
    loaded(tmp_path, [], {"paints": rows}, pack="other", concepts={"painted": painted})
    loaded(tmp_path, [rule("one", require={"concept": "painted"})], uses=["other"])
    packs = read_packs([tmp_path / "test", tmp_path / "other"], Collector())
    files = [each.pack.file for each in packs]
    tables = {each.pack.name: each.pack.tables for each in packs}
    schema = lower_vocabulary(packs[0].vocabulary, lambda *_: None)
    titles = sentences.titles_of(schema, files, tables=tables)
    text = sentences.full_text(packs[0].pack.rules[0], titles)
    assert "⟨done⟩ är ja är Röd.\n" in text
    without = sentences.full_text(packs[0].pack.rules[0], sentences.titles_of(schema, files))
    assert "\n  [paints] finns inte.\n" in without


def test_what_is_not_declared_is_told(tmp_path: Path) -> None:
    """A pack that is still being written can be read as well."""
    asked = {"all": [{"concept": "gone"}, {"fact": "thing.num", "above": {"parameter": "lost"}}]}
    cite = [{**CITE[0], "source": "unknown"}]
    found = loaded(tmp_path, [rule("one", for_each="none", regime="newer-law", require=asked, cite=cite)])
    text = sentences.full_text(found.pack.rules[0], titles_of_pack(found))
    assert "Gäller: Sak som prövas enligt [newer-law].\n" in text
    assert "  »gone« [gone] finns inte.\n  »lost« [lost] finns inte.\n  [newer-law] finns inte.\n" in text
    assert "\n[none] finns inte.\n" in text
    assert "  – [unknown], 1 § (" in text
    parts = sentences.parse_rule(sentences.rule_sentence(found.pack.rules[0], titles_of_pack(found)),
                                 titles_of_pack(found), "sv")  # fmt: skip
    assert (parts.regime, parts.for_each, parts.require) == ("newer-law", "none", found.pack.rules[0].require)
