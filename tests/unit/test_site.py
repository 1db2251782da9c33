"""The documentation of a small pack: what it says, that it is safe, and how it is written."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from compliance.cli.main import run
from compliance.diagnostics import UsageError
from compliance.pipeline.reviews import State
from compliance.report.words import LANGUAGES
from compliance.workbench.mutation import MutantStatus
from compliance.workbench.site import Book, render, write
from compliance.workbench.site import pages as pages_of_site
from compliance.workbench.site import words as site_words
from compliance.workbench.site.folder import MARKER
from compliance.workbench.site.telling import lines_of
from compliance.workbench.site.texts import TEXTS
from tests.helpers.packs import rule
from tests.helpers.site import (
    CASES,
    FEATURE,
    FLAG,
    RULES,
    VisibleRows,
    approval,
    check_links,
    reviewed,
    small_book,
    small_pack,
)

HOSTILE = "<script>alert('x')</script> & \"<b>"


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Where the small pack is."""
    made = tmp_path_factory.mktemp("small")
    small_pack(made)
    return made


@pytest.fixture(scope="module")
def book(folder: Path) -> Book:
    """Its book."""
    return small_book(folder)


@pytest.fixture(scope="module")
def pages(book: Book) -> dict[str, str]:
    """Its pages."""
    return render(book)


def text_of(page: str) -> str:
    return " ".join(VisibleRows(page).whole.split())


# ---- what it says -------------------------------------------------------------------------------


def test_there_is_a_page_for_each_thing(pages: dict[str, str]) -> None:
    assert sorted(pages) == [
        "features/saker.html",
        "index.html",
        "packs/test.html",
        "requirements.html",
        "requirements/test.html",
        "rules.html",
        "rules/test.by-size.html",
        "rules/test.flagged.html",
        "rules/test.red.html",
        "scenarios.html",
        "style.css",
    ]


def test_a_rule_page_tells_all_that_is_known(pages: dict[str, str]) -> None:
    text = text_of(pages["rules/test.flagged.html"])
    for part in (
        "Saken har en flagga",
        "Krav: allt detta stämmer: ”Flagga” har svaret ja ”Tal” är minst »Minsta tal«",
        "»Minsta tal« är 3 från och med 2020-01-01; 4 från och med 2026-01-01.",
        "En flagga syns på långt håll.",
        "✓ kontrollerad mot officiell text",
        "i kraft 2025-06-30",
        "! Ändrad sedan godkännandet",
        "Astrid Ask studierektor Läst med handledarna.",
        "Bo Berg jurist",
        "Hissa en flagga. ✗ inte uppfyllt Ägaren 2 månader",
        "Mutationsprovningen är utelämnad.",
        "T1-1 En sak har en flagga. ✓ Täckt",
    ):
        assert part in text, part


def test_a_scenario_is_told_with_what_each_example_expects(pages: dict[str, str]) -> None:
    text = text_of(pages["rules/test.flagged.html"])
    assert 'Givet att "Flagga" är "<flagga>"' in text
    assert "ja uppfylld ✓ uppfyllt Håller nej inte uppfylld ✗ inte uppfyllt Håller" in text
    assert "? Så är regeln inte möjlig att avgöra" in text
    assert "En sak utan flagga får D" not in text, "a scenario about the grade speaks of no single rule"
    feature = text_of(pages["features/saker.html"])
    assert "En sak utan flagga får D" in feature
    assert "se stegen ovan" in feature


def test_a_rule_of_a_table_is_one_page_with_a_sentence_for_each_row(pages: dict[str, str]) -> None:
    text = text_of(pages["rules/test.by-size.html"])
    assert "Saken är minst ⟨size⟩" in text
    assert "”Heltal” är minst 1." in text
    assert "”Heltal” är minst 5." in text
    assert "Sakförordningen, 3 § 5" in text
    assert "saknas i raderna small" in text


def test_a_column_stands_by_its_title(tmp_path: Path) -> None:
    """`⟨size⟩` in a Swedish heading told nobody anything."""
    own = small_pack(tmp_path)
    file = own / "tables" / "sizes.yaml"
    table = json.loads(file.read_text(encoding="utf-8"))
    file.write_text(json.dumps(table | {"columns": {"size": {"sv": "minsta tal"}}}), encoding="utf-8")
    pages = render(small_book(tmp_path))
    assert ">Saken är minst ⟨minsta tal⟩</a>" in pages["rules.html"]
    assert "<h1>Saken är minst ⟨minsta tal⟩</h1>" in pages["rules/test.by-size.html"]
    assert "3 § ⟨minsta tal⟩" in text_of(pages["rules/test.by-size.html"])


def test_a_source_that_a_rule_shares_with_its_figure_is_told_once(tmp_path: Path) -> None:
    own = small_pack(tmp_path)
    shared = [{"source": "law", "locator": "2 §", "provenance": "recalled"}]
    pack = json.loads((own / "pack.yaml").read_text(encoding="utf-8"))
    pack["parameters"]["least"]["cite"] = shared
    (own / "pack.yaml").write_text(json.dumps(pack), encoding="utf-8")
    file = own / "rules" / "flagged.yaml"
    declared = json.loads(file.read_text(encoding="utf-8"))
    file.write_text(json.dumps(declared | {"cite": shared}), encoding="utf-8")
    [entry] = [each for each in small_book(tmp_path).rules if each.id == "test.flagged"]
    assert [each.locator.text for each in entry.cites] == ["2 §"]


def test_rules_are_counted_with_and_without_the_rows_of_tables(pages: dict[str, str]) -> None:
    """`compliance packs list` counts a rule once for each row, so the two numbers did not agree."""
    for page in ("index.html", "packs/test.html"):
        assert "3 4 när varje tabellrad räknas" in text_of(pages[page]), page
    assert "som compliance packs list gör" in text_of(pages["index.html"])


def test_how_far_it_has_come_is_told_from_the_first(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The trials, and then the mutants, of which one alone may take minutes."""
    monkeypatch.setenv("COMPLIANCE_CACHE", str(folder / "empty"))
    trials: list[tuple[int, int]] = []
    mutants: list[tuple[int, int]] = []
    small_book(
        folder,
        mutation=True,
        progress=lambda *far: trials.append(far),
        mutating=lambda *far: mutants.append(far),
    )
    assert trials[-1] == (trials[-1][1],) * 2
    assert mutants[0] == (0, len(mutants) - 1)
    assert mutants[-1] == (len(mutants) - 1,) * 2


def test_what_nobody_has_seen_of_a_condition_is_told(book: Book) -> None:
    [flagged] = [each for each in book.rules if each.id == "test.flagged"]
    least = next(each for each in flagged.conditions if "minst" in each.condition.text["sv"] and each.lacking)
    assert least.seen["unknown"] == 0
    assert least.decides


def test_a_pack_page_tells_what_the_pack_declares(pages: dict[str, str]) -> None:
    text = text_of(pages["packs/test.html"])
    for part in (
        "från och med 2020-01-01 till och med 2029-12-31, ersatt av Nya sakförordningen",
        "3 från och med 2020-01-01 (gäller 2025-06-30)",
        "Saken är röd Gäller för sak när: ”Färg” är Röd",
        "minst en av de bindande reglerna inte är uppfylld.",
        "Avskrivna regler, regler ur minnet och platshållare kan inte ensamma ge D.",
        "allt detta stämmer: något område har fått D",
        "detta stämmer inte: regeln »Saken är målad« är: uppfyllt",
        "Städa. Ägaren inom 14 dagar",
        "Godkända regler 33,3 %",
    ):
        assert part in text, part


def test_a_pack_page_tells_which_letters_count(tmp_path: Path) -> None:
    file = small_pack(tmp_path) / "pack.yaml"
    pack = json.loads(file.read_text(encoding="utf-8"))
    pack["scales"]["order"]["letters_since"] = {"fact": "thing.day"}
    pack["consequences"]["tidy"]["when"]["all"][0]["set_by"] = "rules"
    file.write_text(json.dumps(pack), encoding="utf-8")
    text = text_of(render(small_book(tmp_path))["packs/test.html"])
    assert "Inspektörers omdömen räknas från och med: ”Dag”. Det som är satt tidigare" in text
    assert "reglerna föreslår D i något område där ingen inspektör har satt något omdöme" in text


@pytest.mark.parametrize(
    ("tolerance", "words"),
    [
        ({"more_than": 2}, "fler än 2 av de bindande reglerna inte är uppfyllda"),
        (
            {"more_than": {"parameter": "least"}, "never_all": True},
            (
                "fler än »Minsta tal« av de bindande reglerna inte är uppfyllda, eller någon inte är det "
                "och inget annat i området är uppfyllt"
            ),
        ),
        ({"never_all": True}, "minst en av de bindande reglerna inte är uppfylld"),
    ],
)
def test_a_pack_page_tells_what_a_letter_tolerates(
    tolerance: dict[str, Any], words: str, tmp_path: Path
) -> None:
    file = small_pack(tmp_path) / "pack.yaml"
    pack = json.loads(file.read_text(encoding="utf-8"))
    pack["scales"]["order"]["letters"][1] |= tolerance
    file.write_text(json.dumps(pack), encoding="utf-8")
    assert words in text_of(render(small_book(tmp_path))["packs/test.html"])


def test_the_index_leads_to_each_letter(pages: dict[str, str]) -> None:
    """Of 711 rules the last ones stood a hundred screens down."""
    page = pages["rules.html"]
    headings = re.findall(r'<h3 id="(letter-\d+)">(.+?)</h3>', page)
    assert headings
    assert re.findall(r'<a href="#(letter-\d+)">(.+?)</a>', page) == headings


def test_the_index_orders_places_as_people_count(book: Book) -> None:
    [law] = book.laws
    assert [each.locator.text for each in law.sections] == ["1 §", "3 § 1", "3 § 5", "10 §"]


def test_english_pages_mark_what_is_swedish(folder: Path) -> None:
    made = render(small_book(folder, lang="en"))
    page = made["rules/test.flagged.html"]
    assert '<html lang="en">' in page
    assert '<h3 lang="sv"><a href="../features/saker.html#flaggan-avgor">Flaggan avgör</a></h3>' in page
    assert '<span lang="sv">Sakförordningen</span>' in page
    assert "! Changed since approved" in text_of(page)
    assert '<span lang="sv">Ej läst.</span>' in made["rules/test.red.html"]


def test_every_word_is_there_in_both_languages() -> None:
    for key in (*site_words._WORDS, *TEXTS):
        sv, en = (site_words.say(key, lang) for lang in LANGUAGES)
        assert sv.strip(), key
        assert en.strip(), key
        assert sorted(re.findall(r"\{\d\}", sv)) == sorted(re.findall(r"\{\d\}", en)), key


def test_lines_stand_under_what_they_belong_to() -> None:
    [line, last] = lines_of("Krav: allt detta:\n  – ett\n    – ett ett\n  – två\nStyrka: ja.\n")
    assert [each.text for each in line.under] == ["ett", "två"]
    assert line.under[0].under[0].item
    assert last.text == "Styrka: ja."


# ---- mutants, failing trials --------------------------------------------------------------------


def test_what_no_trial_notices_is_shown_with_its_reason(tmp_path: Path) -> None:
    own = small_pack(tmp_path)
    accepted = """
format: 1
accepted:
  - part: test.flagged
    at: in_force
    reason: {sv: Dagen är vald av oss., en: The day was our choice.}
"""
    (own / "mutation.yaml").write_text(accepted, encoding="utf-8")
    made = small_book(tmp_path, mutation=True)
    [flagged] = [each for each in made.rules if each.id == "test.flagged"]
    assert flagged.mutation is not None
    assert flagged.mutation.of(MutantStatus.SURVIVED) == ()
    assert {each.reason["sv"] for each in flagged.mutation.of(MutantStatus.ACCEPTED)} == {
        "Dagen är vald av oss."
    }
    assert flagged.mutation.count(MutantStatus.KILLED) > 5
    [by_size] = [each for each in made.rules if each.id == "test.by-size"]
    assert by_size.mutation is not None
    assert by_size.mutation.of(MutantStatus.SURVIVED), "nothing tries the row `small` when it is not met"
    pages = render(made)
    assert "Dagen är vald av oss." in text_of(pages["rules/test.flagged.html"])
    assert "Ändringar som inget prov upptäcker" in text_of(pages["rules/test.by-size.html"])
    assert "Ändringar som upptäcks" in text_of(pages["index.html"])
    assert str(tmp_path) not in "".join(pages.values())


@pytest.fixture(scope="module")
def failing(tmp_path_factory: pytest.TempPathFactory) -> Book:
    """A book in which a case and an example do not hold."""
    folder = tmp_path_factory.mktemp("failing")
    [met, *rest] = CASES["test.red"]
    cases = {**CASES, "test.red": [{**met, "expect": {"status": "not_met"}}, *rest]}
    feature = FEATURE.replace("| nej    | inte uppfylld |", "| nej    | uppfylld |")
    small_pack(folder, cases=cases, feature=feature)
    return small_book(folder, mutation=True)


def test_trials_that_do_not_hold_are_told_first(failing: Book) -> None:
    assert len(failing.failures) == 2
    pages = render(failing)
    start = pages["index.html"]
    assert "2 prov håller inte" in text_of(start)
    assert start.index("prov håller inte") < start.index('id="packs"')
    for page in ("rules/test.red.html", "rules/test.flagged.html", "features/saker.html"):
        seen = VisibleRows(pages[page])
        assert "alarm" in seen.ids, page
        assert "Håller inte" in seen.texts, page
    assert "expected not_met, found met" in pages["rules/test.red.html"]
    where = {each.where for each in failing.failures}
    assert where == {"rules/test.red.html#cases", "features/saker.html"}


def test_no_mutant_is_tried_before_all_trials_hold(failing: Book) -> None:
    assert not failing.mutation
    assert "Mutationsprovningen är utelämnad" in text_of(render(failing)["index.html"])


def test_the_command_tells_of_failing_trials_and_ends_well(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    [met, *rest] = CASES["test.red"]
    wrong = [{**met, "expect": {"status": "not_met"}}, *rest]
    own = small_pack(tmp_path, cases={**CASES, "test.red": wrong})
    asked = ["docs", str(own), "--out", str(tmp_path / "site"), "--no-mutation", "--jobs", "1"]
    assert run([*asked, "--lang", "sv"]) == 0
    told = capsys.readouterr()
    assert "Varning: 1 prov håller inte" in told.err
    assert "11 filer. Börja med" in told.out
    assert (tmp_path / "site" / "index.html").is_file()


# ---- safe ---------------------------------------------------------------------------------------


def hostile_rules() -> Iterator[dict[str, Any]]:
    for each in RULES:
        titled = {"sv": f"{each['title']['sv']} {HOSTILE}", "en": HOSTILE}
        cite = [{**cite, "locator": HOSTILE, "note": {"sv": HOSTILE}} for cite in each["cite"]]
        yield {**each, "title": titled, "explanation": {"sv": HOSTILE, "en": HOSTILE}, "cite": cite}


@pytest.mark.parametrize("lang", LANGUAGES)
def test_nothing_in_a_pack_becomes_html(tmp_path: Path, lang: str, book: Book) -> None:
    cases = {
        id: [{**each, "name": f"{each['name']} {HOSTILE}"} for each in listed] for id, listed in CASES.items()
    }
    feature = FEATURE
    for said in ("Egenskap: ", "Vad som krävs", "Scenariomall: ", "Scenario: Ingen", "Regel: Betyget"):
        feature = feature.replace(said, f"{said} {HOSTILE} ")
    small_pack(tmp_path, rules=list(hostile_rules()), cases=cases, feature=feature)
    hostile = approval("test.flagged", HOSTILE, HOSTILE, date(2025, 1, 1), HOSTILE)
    reviews = [reviewed(State.APPROVED, hostile)]
    pages = render(small_book(tmp_path, lang=lang, reviews=reviews))
    escaped = 0
    for name, page in pages.items():
        if name.endswith(".html"):
            tags = VisibleRows(page).tags
            assert "script" not in tags, name
            assert "b" not in tags, name
            escaped += page.count("&lt;script&gt;alert(")
    assert escaped > 20


def test_a_personal_identity_number_is_never_shown(tmp_path: Path) -> None:
    number = "19121212-1212"
    rules = [{**each, "explanation": {"sv": f"Se {number}.", "en": "See 191212121212."}} for each in RULES]
    cases = {
        id: [{**each, "name": f"{each['name']} {number}"} for each in listed] for id, listed in CASES.items()
    }
    small_pack(tmp_path, rules=rules, cases=cases, feature=FEATURE.replace("Vad som", f"{number} vad som"))
    for lang in LANGUAGES:
        made = "".join(render(small_book(tmp_path, lang=lang)).values())
        assert "1212-1212" not in made
        assert "12121212" not in made
        assert made.count("********") > 10


def test_no_page_asks_for_anything_outside(pages: dict[str, str]) -> None:
    for name, page in pages.items():
        if not name.endswith(".html"):
            continue
        assert "default-src 'none'" in page
        for link in VisibleRows(page).links:
            assert "//" not in link, (name, link)
            assert link.startswith("data:,") or ":" not in link.partition("#")[0], (name, link)
    style = pages["style.css"]
    assert "url(" not in style
    assert "@import" not in style


def test_every_link_leads_somewhere_and_every_id_is_there_once(pages: dict[str, str]) -> None:
    check_links(pages)


# ---- the folder ---------------------------------------------------------------------------------


def test_the_same_packs_give_the_same_bytes(folder: Path, pages: dict[str, str], tmp_path: Path) -> None:
    assert render(small_book(folder)) == pages
    small_pack(tmp_path)
    assert render(small_book(tmp_path)) == pages, "another folder gives the same pages"


def test_the_order_of_sets_in_memory_changes_nothing(folder: Path, tmp_path: Path) -> None:
    own = folder / "rules" / "testing" / "test"
    made = []
    for seed in ("1", "2"):
        site = tmp_path / seed
        env = {**os.environ, "PYTHONHASHSEED": seed, "COMPLIANCE_CACHE": str(tmp_path / f"cache{seed}")}
        asked = ["docs", str(own), "--out", str(site), "--jobs", "1"]
        subprocess.run([sys.executable, "-m", "compliance", *asked], env=env, check=True, capture_output=True)
        files = [file for file in site.rglob("*") if file.is_file()]
        made.append({file.relative_to(site): file.read_bytes() for file in files})
    assert len(made[0]) == 12
    assert made[0] == made[1]


def test_a_day_is_told_only_when_it_is_asked_for(folder: Path) -> None:
    without = render(small_book(folder, day=None))
    assert date.today().isoformat() not in "".join(without.values())  # noqa: DTZ011
    assert "Gäller per" not in without["index.html"]
    dated = render(small_book(folder, made=date(2025, 7, 1)))
    assert "Skapad 2025-07-01." in text_of(dated["index.html"])


def test_what_is_no_longer_made_is_taken_away(tmp_path: Path) -> None:
    site = tmp_path / "site"
    assert write({"index.html": "1", "rules/a.html": "2"}, site) == 2
    write({"index.html": "3"}, site)
    assert (site / "index.html").read_text() == "3"
    assert not (site / "rules" / "a.html").exists()


def test_a_folder_with_other_things_is_left_alone(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "mine.txt").write_text("mine", encoding="utf-8")
    with pytest.raises(UsageError, match="USAGE050"):
        write({"index.html": "1"}, tmp_path)
    assert run(["docs", "--out", str(tmp_path), "--no-mutation"]) == 2
    assert "--force" in capsys.readouterr().err
    assert sorted(each.name for each in tmp_path.iterdir()) == ["mine.txt"]
    write({"index.html": "1"}, tmp_path, force=True)
    assert (tmp_path / "mine.txt").read_text(encoding="utf-8") == "mine"


def test_nothing_outside_the_folder_is_taken_away(tmp_path: Path) -> None:
    other = tmp_path / "other.txt"
    other.write_text("other", encoding="utf-8")
    site = tmp_path / "site"
    write({"index.html": "1"}, site)
    lines = (site / MARKER).read_text(encoding="utf-8")
    (site / MARKER).write_text(f"{lines}../other.txt\n{other}\n", encoding="utf-8")
    write({"index.html": "2"}, site)
    assert other.exists()


def test_a_file_is_no_folder(tmp_path: Path) -> None:
    file = tmp_path / "file"
    file.write_text("", encoding="utf-8")
    with pytest.raises(UsageError, match="is a file"):
        write({}, file)


def test_a_missing_extra_is_told(book: Book, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "jinja2", None)
    with pytest.raises(UsageError, match=r"pip install 'compliance\[docs\]'"):
        render(book)


# ---- colours ------------------------------------------------------------------------------------


def palettes() -> dict[str, dict[str, str]]:
    style = (Path(pages_of_site.__file__).parent / "templates" / "style.css").read_text(encoding="utf-8")
    light, dark = style.split("@media")[:2]
    colour = re.compile(r"--([a-z]+): (#[0-9a-f]{6});")
    return {"light": dict(colour.findall(light)), "dark": dict(colour.findall(dark))}


@pytest.mark.parametrize("name", ["light", "dark"])
def test_every_colour_can_be_read(name: str) -> None:
    colours = palettes()[name]
    assert len(colours) == 11
    for text in ("ink", "quiet", "link", "good", "bad", "unsure"):
        for ground in ("paper", "raised", "alert"):
            assert contrast(colours[text], colours[ground]) >= 4.5, (text, ground)
    assert contrast(colours["line"], colours["paper"]) >= 3


def contrast(one: str, other: str) -> float:
    """Of two colours, as WCAG 2.1 counts it."""
    light, dark = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def _luminance(colour: str) -> float:
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    linear = [part / 12.92 if part <= 0.03928 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    red, green, blue = linear
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def test_a_feature_of_a_rule_that_is_gone_is_shown_as_failing(tmp_path: Path) -> None:
    small_pack(tmp_path, rules=[rule("red", require=FLAG)], cases={})
    made = small_book(tmp_path)
    assert len(made.failures) == 3
    assert "no rule is called" in text_of(render(made)["features/saker.html"])
