"""Sentences: how rules, conditions and values are said, and what is told when a text cannot be read."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from compliance import sentences
from compliance.plan.functions import FUNCTIONS
from compliance.sentences.layout import Clause, folded
from compliance.sentences.literals import period, period_at
from compliance.sentences.phrases import Phrases
from compliance.sentences.quoting import is_plain, quote, quoted_at, split_said, with_said
from tests.helpers.packs import rule
from tests.helpers.sentences import CONDITION, loaded, pack_parts, titles_for_tests, titles_of_pack

FLAG = {"fact": "thing.flag", "is": True}
GOAL_SV = "Mål x9 enligt Nya lagen, Mål a1 enligt Gamla lagen"
GOAL_EN = "Goal x9 under The new law, Goal a1 under The old law"
DAY_2 = {"fact": "thing.day2"}


def said(condition: dict[str, Any], lang: str = "sv", scope: Any = "thing") -> str:
    return sentences.condition_sentence(CONDITION.validate_python(condition), titles_for_tests(), lang, scope)


def heard(text: str, lang: str = "sv") -> dict[str, Any]:
    found = sentences.parse_condition(text, titles_for_tests(), lang, "thing")
    plain: dict[str, Any] = found.model_dump(by_alias=True, exclude_none=True, mode="json")
    return plain


# ---- comparisons --------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("condition", "sv", "en"),
    [
        ({"fact": "thing.flag", "is": True}, "”Flagga” har svaret ja", "“Flag” is answered yes"),
        ({"fact": "thing.flag", "is_not": True}, "”Flagga” har inte svaret ja",
         "“Flag” is not answered yes"),
        ({"fact": "thing.colour", "is": "red"}, "”Färg” är Röd", "“Colour” is Red"),
        ({"fact": "thing.colour", "in": ["red"]}, "”Färg” är just Röd", "“Colour” is exactly Red"),
        ({"fact": "thing.colour", "in": ["red", "blue"]}, "”Färg” är Röd eller Blå",
         "“Colour” is Red or Blue"),
        (
            {"fact": "thing.colour", "not_in": ["red", "green", "blue"]},
            "”Färg” är ingen av Röd, Grön och Blå",
            "“Colour” is none of Red, Green and Blue",
        ),
        (
            {"fact": "thing.colours", "contains_all": ["red", "green"]},
            "”Färger” omfattar var och en av Röd och Grön",
            "“Colours” includes each of Red and Green",
        ),
        ({"fact": "thing.num", "at_least": 2.5}, "”Tal” är minst 2,5", "“Number” is at least 2.5"),
        ({"fact": "thing.num", "between": [1, 2]}, "”Tal” är mellan 1 och 2", "“Number” is between 1 and 2"),
        ({"fact": "thing.num", "is": {"fact": "thing.num2"}}, "”Tal” är detsamma som ”Tal två”",
         "“Number” is the same as “Second number”"),
        ({"fact": "thing.txt", "is": "ja ”då”"}, "”Text” är texten ”ja ””då”””",
         "“Text” is the text “ja ””då”””"),
        ({"fact": "thing.day", "is_known": False}, "”Dag” saknas", "“Day” is absent"),
        ({"fact": "thing.day", "before": "2021-07-01"}, "”Dag” är före 2021-07-01",
         "“Day” is before 2021-07-01"),
        (
            {"fact": "thing.day", "within_last": "P12M"},
            "”Dag” ligger inom 12 månader fram till prövningsdagen",
            "“Day” lies within 12 months up to the day of the check",
        ),
        (
            {"fact": "thing.day", "within": {"period": {"parameter": "time"}, "after": DAY_2}},
            "”Dag” ligger inom »Lång tid« efter ”Dag två”",
            "“Day” lies within »A long time« after “Second day”",
        ),
        (
            {"fact": "thing.owner.colours", "contains": {"fact": "thing.colour"}},
            "”Färger” hos ”Ägare” omfattar ”Färg”",
            "“Colours” of “Owner” includes “Colour”",
        ),
        (
            {"value": {"date_plus": {"fact": "thing.day"}, "period": "P1D"}, "before": {"fact": "as_of"}},
            "dagen efter ”Dag” är före prövningsdagen",
            "the day after “Day” is before the day of the check",
        ),
        (
            {"value": {"goal": "first", "of": "thing"}, "is": "a1"},
            f"delmålet »{GOAL_SV}« efter regelverket hos den det gäller är Mål a1",
            f"the goal »{GOAL_EN}« under the regulation of the subject itself is Goal a1",
        ),
        ({"fact": "thing.regime", "is": "new-law"}, "regelverket är Nya lagen",
         "the regulation is The new law"),
        (
            {"value": {"call": "next_working_day", "arguments": [{"fact": "thing.day"}]}, "is": "2021-07-01"},
            "första arbetsdagen från och med ”Dag” är 2021-07-01",
            "the first working day from “Day” on is 2021-07-01",
        ),
        (
            {"value": {"call": "known_by", "arguments": [{"fact": "thing.day"}, {"fact": "as_of"}]},
             "before": DAY_2},
            "dagen för ”Dag” (okänd om den är efter prövningsdagen) är före ”Dag två”",
            "the day of “Day” (unknown if it is after the day of the check) is before “Second day”",
        ),
        (
            {"value": {"call": "no-such", "arguments": [{"fact": "thing.day"}]}, "is": 1},
            "resultatet av [no-such] (”Dag”) är 1",
            "the result of [no-such] (“Day”) is 1",
        ),
        ({"value": True, "is": True}, "detta stämmer alltid", "this always holds"),
    ],
    ids=lambda each: next(iter(each)) if isinstance(each, dict) else "",
)  # fmt: skip
def test_a_comparison(condition: dict[str, Any], sv: str, en: str) -> None:
    assert said(condition) == sv
    assert said(condition, "en") == en


@pytest.mark.parametrize("lang", sentences.LANGUAGES)
@pytest.mark.parametrize("name", FUNCTIONS)
def test_every_function_is_said_in_words(name: str, lang: str) -> None:
    arguments = [{"fact": "thing.day"}] * len(FUNCTIONS[name].takes)
    condition = {"value": {"call": name, "arguments": arguments}, "above": 1}
    assert name not in said(condition, lang)
    assert heard(said(condition, lang), lang) == condition


def test_what_is_not_in_the_vocabulary_is_said_by_its_name() -> None:
    assert said({"fact": "thing.nothing", "is": "red"}) == "[nothing] är texten ”red”"
    assert said({"fact": "thing.colour", "is": "grey"}) == "”Färg” är texten ”grey”"
    assert said({"fact": "thing.num", "at_least": {"parameter": "none"}}) == "”Tal” är minst »none« [none]"
    assert said({"concept": "none"}) == "»none« [none] gäller"


# ---- logic and quantifiers ----------------------------------------------------------------------


def test_nested_conditions_stand_as_lists() -> None:
    condition = {
        "all": [
            {"any": [FLAG, {"fact": "thing.num", "above": 1}], "say": {"sv": "en av dem", "en": "one"}},
            {"not": {"concept": "fine"}},
            {"not": {"all": [FLAG]}},
            {"at_least_of": 2, "conditions": [FLAG, FLAG]},
        ]
    }
    assert said(condition).split("\n") == [
        "allt detta stämmer:",
        "  – en av dem: något av detta stämmer:",
        "    – ”Flagga” har svaret ja",
        "    – ”Tal” är mer än 1",
        "  – »saken är bra« gäller inte",
        "  – inte allt detta stämmer:",
        "    – ”Flagga” har svaret ja",
        "  – minst 2 av detta stämmer:",
        "    – ”Flagga” har svaret ja",
        "    – ”Flagga” har svaret ja",
    ]


def test_what_counts_and_what_satisfies_are_told_apart() -> None:
    condition = {
        "every": "thing.parts",
        "as": "p",
        "counts_if": {"fact": "p.colour", "is_not": "red"},
        "fulfils_if": {"fact": "p.flag", "is": True, "say": {"sv": "klar", "en": "done"}},
        "if_empty": "fails",
    }
    assert said(condition).split("\n") == [
        "varje post i ”Delar” som räknas uppfyller villkoret:",
        "  En post i ”Delar” räknas när ”Färg” inte är Röd.",
        "  En post i ”Delar” uppfyller villkoret (klar) när ”Flagga” har svaret ja.",
        "  Om ingen post i ”Delar” räknas är villkoret inte uppfyllt.",
    ]
    assert said(condition, "en").split("\n") == [
        "every entry in “Parts” that counts fulfils the condition:",
        "  An entry in “Parts” counts when “Colour” is not Red.",
        "  An entry in “Parts” fulfils the condition (done) when “Flag” is answered yes.",
        "  If no entry in “Parts” counts, the condition is not fulfilled.",
    ]


@pytest.mark.parametrize(
    ("bound", "sv", "en"),
    [
        ({"at_least": 1}, "det finns minst en post i ”Delar”", "there is at least one entry in “Parts”"),
        ({"at_most": 2}, "det finns högst 2 poster i ”Delar”", "there are at most 2 entries in “Parts”"),
        ({"exactly": {"parameter": "most"}}, "det finns precis »Det mesta« poster i ”Delar”",
         "there are exactly »The most« entries in “Parts”"),
    ],
)  # fmt: skip
def test_a_number_of_entries(bound: dict[str, Any], sv: str, en: str) -> None:
    condition = {**bound, "of": "thing.parts", "as": "p"}
    assert (said(condition), said(condition, "en")) == (sv, en)


def test_an_item_that_is_spoken_of_from_within_gets_a_letter() -> None:
    condition = {
        "none": "thing.parts",
        "as": "outer",
        "fulfils_if": {
            "at_least": 1,
            "of": "outer.bits",
            "as": "inner",
            "fulfils_if": {"fact": "inner.num", "above": {"fact": "outer.num"}},
        },
    }
    text = said(condition)
    assert text.split("\n") == [
        "ingen post A i ”Delar” uppfyller villkoret:",
        "  En post A i ”Delar” uppfyller villkoret när minst en post i ”Bitar” uppfyller villkoret:",
        "    En post i ”Bitar” uppfyller villkoret när ”Tal” är mer än ”Tal” hos A.",
    ]
    back = heard(text)
    assert (back["as"], back["fulfils_if"]["as"]) == ("part", "bit")
    assert back["fulfils_if"]["fulfils_if"] == {"fact": "bit.num", "above": {"fact": "part.num"}}


def test_a_scope_of_several_names_gives_the_last_one_no_name() -> None:
    scope = {"thing": "thing", "part": "part"}
    condition = {"fact": "part.num", "above": {"fact": "thing.num"}}
    text = said(condition, scope=scope)
    assert text == "”Tal” är mer än ”Tal” hos den det gäller"
    back = sentences.parse_condition(text, titles_for_tests(), "sv", scope)
    assert back == CONDITION.validate_python(condition)


def test_what_is_asked_of_a_measure_stands_below_its_comparison() -> None:
    condition = {
        "value": {"count": "thing.parts", "as": "p", "counts_if": {"fact": "p.flag", "is": True}},
        "at_least": 2,
    }
    assert said(condition).split("\n") == [
        "antalet poster i ”Delar” är minst 2:",
        "  En post räknas när ”Flagga” har svaret ja.",
    ]
    two = {**condition, "at_least": condition["value"]}
    assert said(two) == (
        "antalet poster i ”Delar” (en post räknas när ”Flagga” har svaret ja) är minst"
        " antalet poster i ”Delar” (en post räknas när ”Flagga” har svaret ja)"
    )


# ---- reading ------------------------------------------------------------------------------------


def test_a_sentence_of_other_words_is_refused_with_the_place() -> None:
    with pytest.raises(sentences.Unreadable) as fault:
        heard("”Flagga” är minst kanske 3")
    assert fault.value.at == len("”Flagga” är minst ")
    assert str(fault.value) == "expected a value, and read: kanske 3"


@pytest.mark.parametrize(
    "text",
    [
        "",
        "”Okänd” finns",
        "allt detta stämmer",
        "”Flagga” har svaret ja och mer",
        "»okänt« gäller",
        "”Flagga” är",
        "minst en post i ”Delar” räknas:\n  En post i ”Bitar” räknas när ”Flagga” finns.",
        "varje post i ”Delar” uppfyller villkoret:\n  En post i ”Delar” räknas när ”Flagga” finns.",
    ],
)
def test_what_is_not_whole_is_refused(text: str) -> None:
    with pytest.raises(sentences.Unreadable):
        heard(text)


def test_a_list_that_stands_too_far_to_the_left_is_refused() -> None:
    with pytest.raises(sentences.Unreadable, match="too far to the left"):
        heard("  något av detta stämmer:\n    – ”Flagga” finns\n– ”Dag” finns")


def test_only_swedish_and_english_are_spoken() -> None:
    with pytest.raises(ValueError, match="no sentences in 'de'"):
        said(FLAG, "de")


def test_numbers_keep_their_kind() -> None:
    assert heard("”Tal” är 60,0")["is"] == 60.0
    assert isinstance(heard("”Tal” är 60,0")["is"], float)
    assert isinstance(heard("”Tal” är 60")["is"], int)
    assert heard("”Tal” är ja")["is"] is True


# ---- parts --------------------------------------------------------------------------------------


@pytest.mark.parametrize("written", ["P5Y", "P12M", "P1Y", "P1Y6M", "P2W", "P14D", "P0D", "P1Y2M3D"])
@pytest.mark.parametrize("lang", ["sv", "en"])
def test_a_period_comes_back_as_it_was_written(written: str, lang: str) -> None:
    words = period(written, Phrases(lang))
    assert period_at(f"{words} ", 0, Phrases(lang)) == (written, len(words))


def test_marks_keep_any_text_apart() -> None:
    text = "a”b\\n\nc»"
    marks = Phrases("sv").quotes
    assert quoted_at(quote(text, marks) + " efter", 0, marks) == (text, len(quote(text, marks)))
    assert quoted_at("utan", 0, marks) is None
    assert quoted_at("”öppen", 0, marks) is None


def test_what_is_said_stands_before_the_exact_words() -> None:
    assert split_said(with_said("klar", "”Flagga” finns"), 0) == ("klar", 6)
    assert split_said(with_said("a: b”", "x"), 0) == ("a: b”", len("‘a: b”’: "))
    assert split_said("”A: b” finns", 0) == ("", 0)
    assert not is_plain("slut.")


def test_lines_fold_to_one_line() -> None:
    clause = Clause("alla", (Clause("a", (Clause("b"),)), Clause("en post", sentence=True)))
    assert clause.lines() == ["– alla:", "  – a:", "    – b", "  En post."]
    assert folded(clause.lines()) == "alla (a (b); En post)"
    assert clause.inline() == "alla (a (b); en post)"


# ---- titles that collide ------------------------------------------------------------------------


def test_equal_titles_carry_their_names(tmp_path: Path) -> None:
    parts = pack_parts()
    for name in ("most", "time"):
        parts["parameters"][name]["title"] = {"sv": "Gräns", "en": f"Limit {name}"}
    asked = {"fact": "thing.num", "between": [{"parameter": "most"}, {"parameter": "time"}]}
    pack = loaded(tmp_path, [rule("one", require=asked)], **parts)
    titles = titles_of_pack(pack)
    text = sentences.rule_sentence(pack.pack.rules[0], titles)
    assert "”Tal” är mellan »Gräns« [most] och »Gräns« [time]." in text
    assert sentences.parse_rule(text, titles, "sv").require == pack.pack.rules[0].require
    assert "»Limit most« and »Limit time«" in sentences.rule_sentence(pack.pack.rules[0], titles, "en")


# ---- whole rules --------------------------------------------------------------------------------


def test_a_whole_rule(tmp_path: Path) -> None:
    declared = rule(
        "one",
        regime="new-law",
        in_force={"from": "2021-07-01", "to": "2022-06-30"},
        applies={"fact": "thing.colour", "is_not": "red", "say": {"sv": "inte röd", "en": "not red"}},
        due={"date_plus": {"fact": "thing.day"}, "period": "P6M"},
        require={"not": FLAG},
        force="local",
    )
    pack = loaded(tmp_path, [declared], **pack_parts())
    titles = titles_of_pack(pack)
    text = sentences.rule_sentence(pack.pack.rules[0], titles)
    assert text.split("\n") == [
        "Gäller: Sak som prövas enligt Nya lagen.",
        "När (inte röd): ”Färg” inte är Röd.",
        "Krav: det stämmer inte att ”Flagga” har svaret ja.",
        "Förfallodag: dagen 6 månader efter ”Dag”; dessförinnan är kravet ännu inte förfallet.",
        "I kraft: från och med 2021-07-01 till och med 2022-06-30.",
        "Styrka: lokal riktlinje, aldrig en brist.",
        "",
    ]
    parts = sentences.parse_rule(text, titles, "sv")
    assert (parts.for_, parts.regime, str(parts.force)) == ("thing", "new-law", "local")
    assert parts.in_force == pack.pack.rules[0].in_force
    assert parts.due == pack.pack.rules[0].due


def test_the_regulation_of_the_pack_is_told(tmp_path: Path) -> None:
    about_box = {"for": "box", "require": {"fact": "box.flag", "is": True}}
    declared = [rule("one", require=FLAG), rule("two", **about_box)]
    pack = loaded(tmp_path, declared, regime="old-law", **pack_parts())
    titles = titles_of_pack(pack)
    one, two = (sentences.rule_sentence(each, titles) for each in pack.pack.rules)
    assert one.startswith("Gäller: Sak som prövas enligt Gamla lagen, paketets regelverk.")
    assert two.startswith("Gäller: Låda.")
    assert sentences.parse_rule(one, titles, "sv").regime is None


@pytest.mark.parametrize("left_out", ["Krav", "Gäller", "Styrka", "I kraft"])
def test_a_rule_without_a_part_is_refused(left_out: str, tmp_path: Path) -> None:
    pack = loaded(tmp_path, [rule("one", require=FLAG)])
    titles = titles_of_pack(pack)
    lines = sentences.rule_sentence(pack.pack.rules[0], titles).split("\n")
    with pytest.raises(sentences.Unreadable):
        sentences.parse_rule("\n".join(line for line in lines if not line.startswith(left_out)), titles, "sv")


def test_a_row_fills_in_its_values(tmp_path: Path) -> None:
    declared = rule(
        "one",
        for_each="rows",
        require={
            "any": [
                {"fact": "thing.colour", "in": {"row": "several"}},
                {"fact": "thing.colour", "in": [{"row": "several"}, "green"]},
                {"fact": "thing.colour", "in": {"row": "one"}},
                {"value": {"row": "off"}, "is": False},
                {"fact": "thing.flag", "is": True, "say": {"sv": "så att {said}", "en": "so that {said}"}},
            ]
        },
    )
    rows = {"r1": {"several": ["red", "blue"], "one": ["red"], "off": False, "said": {"sv": "det syns"}}}
    pack = loaded(tmp_path, [declared], {"rows": rows})
    titles = titles_of_pack(pack)
    (one,) = pack.pack.rules
    assert "för varje rad i tabellen [rows]" in sentences.rule_sentence(one, titles)
    assert "är någon av ⟨several⟩" in sentences.rule_sentence(one, titles)
    text = sentences.row_sentence(one, "r1", pack.pack.tables["rows"], titles)
    assert "tabellen" not in text
    assert text.split("\n")[2:6] == [
        "  – ”Färg” är Röd eller Blå",
        "  – ”Färg” är Röd, Blå eller Grön",
        "  – ”Färg” är Röd",
        "  – detta stämmer alltid",
    ]
    assert "så att det syns: " in text
    with pytest.raises(KeyError):
        sentences.row_sentence(one, "r2", pack.pack.tables["rows"], titles)
