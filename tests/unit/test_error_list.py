"""The error list: what a run finds, what a resend clears, what people do, and that nothing is lost."""

from __future__ import annotations

import csv
import io
import json
import os
import re
import sqlite3
import stat
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import pytest

from compliance.cli.main import run
from compliance.diagnostics import DataError, UsageError, in_language
from compliance.error_list import Query, Selection, State, Store, pages, schema
from compliance.error_list.values import Run
from compliance.pipeline.checking import check
from compliance.pipeline.error_list import update_errors
from tests.helpers.packs import CITE, pack_file, rule, titled, write

AT = datetime(2024, 5, 15, 8, 30, tzinfo=UTC)
NUMBER = "19121212-1212"
FLAGGED = {"fact": "thing.flag", "is": True}


@pytest.fixture
def pack(tmp_path: Path) -> Path:
    return make(tmp_path / "packs")


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "errors.db"


def make(folder: Path, version: str = "1.0.0", **parts: Any) -> Path:
    rules = [
        rule("flag-on", require={"fact": "thing.flag", "is": True}, **parts),
        rule("small", require={"fact": "thing.num", "at_most": 10}),
    ]
    return write(folder, pack_file(version=version), rules)


def send(pack: Path, file: Path, day: str, *things: dict[str, Any], who: str = "Asta") -> Any:
    data = {"domain": "testing", "things": list(things)}
    return update_errors(data, file, who=who, at=AT, packs=[pack], as_of=date.fromisoformat(day)).changes


def wrong(id: str, **more: Any) -> dict[str, Any]:
    return {"id": id, "flag": False, "num": 1, **more}


def right(id: str, **more: Any) -> dict[str, Any]:
    return {"id": id, "flag": True, "num": 1, **more}


@pytest.fixture
def found(pack: Path, file: Path) -> Iterator[Store]:
    """A list with one open item, found on the first of May."""
    send(pack, file, "2024-05-01", wrong("a"), right("b"))
    with Store(file) as store:
        yield store


def whats(store: Store, id: int = 1) -> list[str]:
    return [event.what for event in store.history(id)]


# -- runs -------------------------------------------------------------------------------------------


def test_what_is_wrong_becomes_an_item(found: Store) -> None:
    (item,) = found.items()
    assert (item.subject, item.rule, item.revision, item.pack, item.version) == (
        "things[a]",
        "test.flag-on",
        1,
        "test",
        "1.0.0",
    )
    assert (item.state, item.first_seen, item.last_seen) == (State.OPEN, date(2024, 5, 1), date(2024, 5, 1))
    assert item.digest.startswith("sha256:")
    assert not item.record_valid
    assert whats(found) == ["found"]


def test_a_resend_clears_it_and_the_history_stays(pack: Path, file: Path, found: Store) -> None:
    assert send(pack, file, "2024-05-02", wrong("a")).standing == 1
    changes = send(pack, file, "2024-05-03", right("a"), who="Bo")
    assert (changes.found, changes.corrected) == (0, 1)
    (item,) = found.items()
    assert (item.state, item.first_seen, item.last_seen) == (
        State.CORRECTED,
        date(2024, 5, 1),
        date(2024, 5, 2),
    )
    assert item.record_valid
    assert whats(found) == ["found", "corrected"]
    last = found.history(1)[-1]
    assert (last.who, last.day, last.run, last.rule_revision) == ("Bo", date(2024, 5, 3), 3, 1)


def test_an_error_that_comes_back_is_the_same_item(pack: Path, file: Path, found: Store) -> None:
    found.remove(1, who="Asta", reason="Dubblett", at=AT)
    send(pack, file, "2024-05-02", right("a"))
    assert send(pack, file, "2024-05-03", wrong("a")).again == 1
    (item,) = found.items()
    assert (item.id, item.state, item.reason) == (1, State.OPEN, "")
    assert whats(found) == ["found", "removed", "corrected", "found_again"]


def test_a_record_that_is_not_sent_is_left_as_it_stands(pack: Path, file: Path, found: Store) -> None:
    """Else an error would be cleared by leaving out the record."""
    changes = send(pack, file, "2024-05-02", right("b"))
    assert (changes.corrected, changes.standing) == (0, 0)
    assert found.item(1).state is State.OPEN


def test_what_cannot_be_decided_is_neither_found_nor_corrected(pack: Path, file: Path, found: Store) -> None:
    unknown = {"id": "a", "num": 1}
    assert send(pack, file, "2024-05-02", unknown, {"id": "c", "num": 1}).undetermined == 1
    assert send(pack, file, "2024-05-03", unknown).undetermined == 1
    (item,) = found.items()
    assert (item.state, item.status, item.record_valid) == (State.OPEN, "undetermined", False)
    assert whats(found) == ["found", "undetermined"]


def test_another_pack_says_nothing_of_an_item(tmp_path: Path, file: Path, found: Store) -> None:
    other = write(
        tmp_path / "others",
        pack_file(pack="other"),
        [rule("x", id="other.x", require={"fact": "thing.num", "at_most": 9})],
    )
    send(other, file, "2024-05-02", right("a"))
    assert found.item(1).state is State.OPEN


@pytest.fixture
def of_rows(tmp_path: Path) -> Path:
    """A rule for each row of a table: a red thing is at most 5, a blue one at most 9."""
    limits = rule(
        "limit",
        for_each="limits",
        applies={"fact": "thing.colour", "is": {"row": "colour"}},
        require={"fact": "thing.num", "at_most": {"row": "most"}},
    )
    rows = {"red": {"colour": "red", "most": 5}, "blue": {"colour": "blue", "most": 9}}
    flag = rule("flag-on", require={"fact": "thing.flag", "is": True})
    return write(tmp_path / "packs", pack_file(), [limits, flag], {"limits": rows})


def test_a_row_that_concerns_the_record_no_longer_is_corrected(of_rows: Path, file: Path) -> None:
    """The row is still in the pack, so nothing has lapsed: the record has changed."""
    assert send(of_rows, file, "2024-05-01", right("a", colour="red", num=7)).found == 1
    changes = send(of_rows, file, "2024-05-02", right("a", colour="blue", num=7))
    assert (changes.corrected, changes.lapsed) == (1, 0)
    with Store(file) as store:
        assert (store.item(1).state, store.item(1).status) == (State.CORRECTED, "not_applicable")


def test_a_row_is_corrected_when_nothing_else_of_its_pack_concerns_the_record(
    tmp_path: Path, file: Path, of_rows: Path
) -> None:
    (of_rows / "rules" / "flag-on.yaml").unlink()
    assert send(of_rows, file, "2024-05-01", wrong("a", colour="red", num=7)).found == 1
    assert send(of_rows, file, "2024-05-02", wrong("a", colour="green", num=7)).corrected == 1


def test_a_rule_that_is_gone_asks_no_more(tmp_path: Path, file: Path, found: Store) -> None:
    small = rule("small", require={"fact": "thing.num", "at_most": 10})
    smaller = write(tmp_path / "later", pack_file(version="2.0.0"), [small])
    assert send(smaller, file, "2024-05-02", wrong("a")).lapsed == 1
    assert found.history(1)[-1].reason == "not_in_pack"


def of_boxes(folder: Path, **more: Any) -> Path:
    """What is left of a pack when its rules about things are gone."""
    asked = rule("box-on", **{"for": "box"}, require={"fact": "box.flag", "is": True})
    return write(folder, pack_file(version="2.0.0", **more), [asked])


def test_a_rule_that_is_gone_lapses_when_nothing_else_of_its_pack_is_about_the_record(
    tmp_path: Path, file: Path, found: Store
) -> None:
    assert send(of_boxes(tmp_path / "later"), file, "2024-05-02", wrong("a")).lapsed == 1
    assert (found.item(1).state, found.history(1)[-1].reason) == (State.LAPSED, "not_in_pack")


def test_a_list_goes_by_the_packs_of_the_data_where_none_is_named(file: Path) -> None:
    """One of them with nothing to say of the data has taken part all the same."""
    data = {"domain": "training", "trainees": [{"id": "T1"}]}
    update_errors(data, file, who="Asta", at=AT, as_of=date(2024, 5, 1))
    with sqlite3.connect(file) as connection:
        for pack in ("spur-st", "another"):
            connection.execute(
                "INSERT INTO items (subject, kind, rule, revision, pack, version, digest, force, area, title,"
                " status, state, first_seen, last_seen) VALUES ('units[U1]', 'unit', ? || '.gone', 1, ?, '0',"
                " 'x', 'binding', 'area', '{}', 'not_met', 'open', '2024-05-01', '2024-05-01')",
                (pack, pack),
            )
    connection.close()
    changes = update_errors(data, file, who="Asta", at=AT, as_of=date(2024, 5, 2)).changes
    assert (changes.lapsed, changes.not_in_run) == (1, {"another": 1})
    with Store(file) as store:
        (gone,) = store.items(Query(states=("lapsed",)))
        assert (gone.pack, bool(store.history(gone.id)[-1].pack_version)) == ("spur-st", True)


def test_a_rule_that_is_gone_lapses_where_the_record_is_not_sent(
    tmp_path: Path, file: Path, found: Store
) -> None:
    assert send(of_boxes(tmp_path / "later"), file, "2024-05-02", right("b")).lapsed == 1


def test_a_run_for_an_earlier_day_lapses_nothing(tmp_path: Path, file: Path, found: Store) -> None:
    assert send(of_boxes(tmp_path / "later"), file, "2024-04-30", right("b")).lapsed == 0
    assert found.item(1).state is State.OPEN


def test_a_rule_about_records_of_another_kind_asks_no_more_of_the_first(tmp_path: Path, file: Path) -> None:
    send(write(tmp_path / "one", pack_file(), [rule("on", require=FLAGGED)]), file, "2024-05-01", wrong("a"))
    about = rule("on", **{"for": "box"}, require={"fact": "box.flag", "is": True})
    assert send(write(tmp_path / "two", pack_file(), [about]), file, "2024-05-02", wrong("a")).lapsed == 1


def test_items_of_a_pack_that_took_no_part_are_told_of(tmp_path: Path, file: Path, found: Store) -> None:
    """As after a pack has another name: nothing tells that its errors are right."""
    renamed = write(tmp_path / "renamed", pack_file(pack="new"), [rule("on", id="new.on", require=FLAGGED)])
    changes = send(renamed, file, "2024-05-02", right("a"))
    assert (changes.lapsed, changes.not_in_run) == (0, {"test": 1})
    assert pages.changed(changes, "sv", str(file)).splitlines()[1:] == [
        "Inget att ändra.",
        "    1  står kvar: paketet test var inte med i körningen",
    ]
    assert changes._asdict()["not_in_run"] == {"test": 1}
    found.remove(1, who="Asta", reason="Paketet heter något annat", at=AT)
    assert send(renamed, file, "2024-05-03", right("a")).not_in_run == {}


def test_a_rule_out_of_force_asks_no_more(tmp_path: Path, file: Path, found: Store) -> None:
    ended = make(tmp_path / "ended", in_force={"from": "2020-01-01", "to": "2024-05-31"})
    assert send(ended, file, "2024-05-31", wrong("a")).standing == 1
    assert send(ended, file, "2024-06-01", wrong("a")).lapsed == 1
    assert found.item(1).state is State.LAPSED
    assert between(found, "2024-05-31", None) == [1]
    assert between(found, "2024-06-01", None) == []


def test_a_record_is_not_valid_because_the_rule_asks_no_more(
    tmp_path: Path, pack: Path, file: Path, found: Store
) -> None:
    """Waived, or no longer in force, it is as wrong as it was: only what a run finds right is valid."""
    waiver = {"subject": "things[a]", "rule": "test.flag-on", "reason": "Beslut", "approved_by": "Bo"}
    data = {
        "domain": "testing",
        "things": [wrong("a")],
        "waivers": [{**waiver, "expires": "2024-05-31"}],
    }
    update_errors(data, file, who="Asta", at=AT, packs=[pack], as_of=date(2024, 5, 2))
    assert (found.item(1).status, found.item(1).record_valid) == ("waived", False)
    ended = make(tmp_path / "ended", in_force={"from": "2020-01-01", "to": "2024-05-31"})
    send(ended, file, "2024-05-31", wrong("a"))
    send(ended, file, "2024-06-01", wrong("a"))
    assert (found.item(1).status, found.item(1).record_valid) == ("not_in_force", False)
    assert found.item(1).state is State.LAPSED


def test_a_changed_rule_is_told_in_the_history(tmp_path: Path, file: Path, found: Store) -> None:
    send(make(tmp_path / "changed", "1.1.0", revision=2), file, "2024-05-02", wrong("a"))
    assert [(each.what, each.rule_revision, each.pack_version) for each in found.history(1)] == [
        ("found", 1, "1.0.0"),
        ("rule_changed", 2, "1.1.0"),
    ]
    assert (found.item(1).revision, found.item(1).version) == (2, "1.1.0")


def test_an_older_run_changes_nothing_that_a_later_one_decided(pack: Path, file: Path, found: Store) -> None:
    send(pack, file, "2024-05-05", right("a"))
    changes = send(pack, file, "2024-05-03", wrong("a"), wrong("new"))
    assert (changes.older, changes.found) == (2, 1)
    assert found.item(1).state is State.CORRECTED


def test_the_same_day_again_corrects(pack: Path, file: Path, found: Store) -> None:
    assert send(pack, file, "2024-05-01", right("a")).corrected == 1


def test_figures_are_no_records(tmp_path: Path, file: Path) -> None:
    measure = {
        "format": 1,
        "measure": "count_of",
        "revision": 1,
        "title": titled("Count"),
        "explanation": titled("Count"),
        "cite": CITE,
        "of": "thing",
        "levels": [[]],
        "show_from": 1,
    }
    about = rule("many", **{"for": "count_of"}, require={"fact": "count_of.n", "at_least": 5})
    own = write(tmp_path / "packs", pack_file(), [about], measures=[measure])
    assert send(own, file, "2024-05-01", wrong("a")).found == 0


# -- people -----------------------------------------------------------------------------------------


def test_a_mark_says_who(found: Store) -> None:
    assert found.mark(1, who="Asta", at=AT).shown_state == "marked"
    assert [item.id for item in found.items(Query(states=("marked",)))] == [1]
    assert [item.id for item in found.items(Query(states=("open",)))] == [1]
    assert (whats(found), found.history(1)[-1].who) == (["found", "marked"], "Asta")


def test_removal_needs_a_reason_and_makes_nothing_valid(pack: Path, file: Path, found: Store) -> None:
    with pytest.raises(UsageError, match="USAGE082"):
        found.remove(1, who="Asta", reason="  ", at=AT)
    removed = found.remove(1, who="Asta", reason="Testpatient", at=AT)
    assert (removed.state, removed.reason, removed.removed_by) == (State.REMOVED, "Testpatient", "Asta")
    assert not removed.record_valid
    changes = send(pack, file, "2024-05-02", wrong("a"))
    assert (changes.removed, changes.found, changes.again) == (1, 0, 0)
    assert found.item(1).last_seen == date(2024, 5, 2)
    assert found.item(1).state is State.REMOVED
    report = check({"domain": "testing", "things": [wrong("a")]}, packs=[pack], as_of=date(2024, 5, 2))
    assert report.by_status()["not_met"] == 1


@pytest.mark.parametrize("done", ["mark", "remove"])
def test_only_an_open_item_is_marked_or_removed(found: Store, done: str) -> None:
    found.remove(1, who="Asta", reason="Dubblett", at=AT)
    with pytest.raises(UsageError, match="USAGE081"):
        getattr(found, done)(1, who="Asta", at=AT, **({"reason": "igen"} if done == "remove" else {}))
    with pytest.raises(UsageError, match="USAGE080"):
        found.history(2)


# -- searches ---------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("first", "last", "ids"),
    [
        (None, "2024-05-01", [1]),
        (None, "2024-04-30", []),
        ("2024-05-04", "2024-05-04", [2]),
        ("2024-05-03", None, [1, 2]),
        ("2024-05-05", None, [2]),
        ("2024-05-02", "2024-05-02", [1]),
        ("2024-05-04", "2024-05-31", [2]),
    ],
)
def test_both_days_of_a_search_count(
    pack: Path, file: Path, found: Store, first: str | None, last: str | None, ids: list[int]
) -> None:
    """Item 1 stood from the first to the third; item 2 was found on the fourth, and stands."""
    send(pack, file, "2024-05-03", wrong("a"))
    send(pack, file, "2024-05-04", right("a"), wrong("d"))
    days = [date.fromisoformat(day) if day else None for day in (first, last)]
    assert [item.id for item in found.items(Query(*days))] == ids


def between(store: Store, first: str | None, last: str | None) -> list[int]:
    begin, end = (date.fromisoformat(day) if day else None for day in (first, last))
    return sorted(item.id for item in store.items(Query(begin, end)))


def test_a_period_between_two_times_of_being_wrong_is_not_one(pack: Path, file: Path, found: Store) -> None:
    """Wrong in May, corrected on the third of June, and wrong again in August."""
    send(pack, file, "2024-06-03", right("a"))
    send(pack, file, "2024-07-31", right("a"))
    send(pack, file, "2024-08-31", wrong("a"))
    assert between(found, "2024-05-20", "2024-06-02") == [1]  # nobody had said that it was right
    assert between(found, "2024-06-03", "2024-08-30") == []
    assert between(found, "2024-08-31", "2024-08-31") == [1]
    assert between(found, "2024-06-03", None) == [1]
    assert between(found, None, "2024-08-30") == [1]
    assert between(found, None, "2024-04-30") == []


def test_what_is_open_is_among_the_errors_of_each_day_since(pack: Path, file: Path, found: Store) -> None:
    """Also when later runs had not the record; taken off the list it is no more right."""
    send(pack, file, "2024-06-01", wrong("b"))
    assert between(found, "2024-06-01", "2024-06-30") == [1, 2]
    found.remove(1, who="Asta", reason="Dubblett", at=AT)
    assert between(found, "2024-06-01", "2024-06-30") == [1, 2]


def test_what_was_found_and_corrected_for_one_day_is_found_on_it(
    pack: Path, file: Path, found: Store
) -> None:
    send(pack, file, "2024-05-01", right("a"))
    assert between(found, "2024-05-01", "2024-05-01") == [1]
    assert between(found, "2024-05-02", None) == []


def test_other_searches(pack: Path, file: Path, found: Store) -> None:
    send(pack, file, "2024-05-01", wrong("b", num=11))
    assert [(each.subject, each.rule) for each in found.items(Query(rules=("test.small",)))] == [
        ("things[b]", "test.small")
    ]
    assert len(found.items(Query(subjects=("things[b]",)))) == 2
    assert found.items(Query(states=("corrected", "removed"))) == []
    with pytest.raises(UsageError, match="USAGE083"):
        found.items(Query(date(2024, 5, 2), date(2024, 5, 1)))


def test_a_search_takes_ids_as_people_write_them(tmp_path: Path, file: Path) -> None:
    """The record's own id, and the rule's without its pack or its row, as `check` does."""
    limits = rule("limit", for_each="limits", require={"fact": "thing.num", "at_most": {"row": "most"}})
    flag = rule("flag-on", area="other", require={"fact": "thing.flag", "is": True})
    areas = {"area": {"title": titled("Area")}, "other": {"title": titled("Other")}}
    rows = {"low": {"most": 5}, "high": {"most": 9}}
    own = write(tmp_path / "packs", pack_file(areas=areas), [limits, flag], {"limits": rows})
    send(own, file, "2024-05-01", wrong("a", num=7), right("b"))
    with Store(file) as store:
        for asked, ids in (
            (Query(rules=("flag-on",)), [1]),
            (Query(rules=("test.limit",)), [2]),
            (Query(rules=("limit.low",)), [2]),
            (Query(rules=("limit.high",)), []),  # tried, and never wrong
            (Query(subjects=("a",)), [1, 2]),
            (Query(subjects=("a", "things[b]")), [1, 2]),
            (Query(subjects=("b",)), []),
            (Query(areas=("other",)), [1]),
            (Query(areas=("area", "other")), [1, 2]),
        ):
            assert sorted(item.id for item in store.items(asked)) == ids, asked


@pytest.mark.parametrize(
    ("asked", "named", "meant"),
    [
        (Query(rules=("test.flag-off",)), "test.flag-off", "test.flag-on"),
        (Query(rules=("smal",)), "smal", "small"),
        (Query(rules=("test",)), "test", ""),
        (Query(subjects=("things[aa]",)), "things[aa]", "things[a]"),
        (Query(subjects=("things",)), "things", ""),
        (Query(areas=("Area",)), "Area", "area"),
    ],
)
def test_a_search_for_what_the_list_knows_nothing_of_is_refused(
    found: Store, asked: Query, named: str, meant: str
) -> None:
    """No items looked like all clear."""
    with pytest.raises(UsageError, match="USAGE089") as error:
        found.items(asked)
    assert f"`{named}`" in str(error.value)
    assert not meant or f"did you mean `{meant}`?" in str(error.value)


def test_a_search_of_a_list_without_runs_is_refused(file: Path) -> None:
    with Store(file, create=True) as store, pytest.raises(UsageError, match="take in a run first"):
        store.items(Query(rules=("small",)))


def test_a_refused_search_shows_no_number(found: Store) -> None:
    with pytest.raises(UsageError) as error:
        found.items(Query(subjects=(NUMBER,)))
    assert NUMBER not in str(error.value)


# -- what was found ---------------------------------------------------------------------------------


def test_an_item_tells_what_was_found_and_of_which_class(pack: Path, file: Path) -> None:
    send(pack, file, "2024-05-01", right("a", num=71))
    with Store(file) as store:
        (item,) = store.items()
        assert (dict(item.area_title), item.why["en"]) == (titled("Area"), "Number is at most 10 (now: 71)")
        assert item.to_json()["why"] == {
            "sv": "Tal är högst 10 (nu: 71)",
            "en": "Number is at most 10 (now: 71)",
        }
        assert pages.listing([item], "sv", 100).plain().splitlines()[2:] == [
            "   1  öppen     2024-05-01 – 2024-05-01  things[a]",
            "      ✗ inte uppfyllt: small",
            "      Area (bindande)",
            "      Varför: Tal är högst 10 (nu: 71)",
            "      test.small; regelns revision 1, paketets version 1.0.0",
        ]
        (row,) = as_excel_reads(pages.to_csv([item], "sv"))
        assert (row["area_title"], row["why"]) == ("Area", "Tal är högst 10 (nu: 71)")
        assert send(pack, file, "2024-05-02", right("a", num=72)).standing == 1
        assert store.item(1).why["sv"] == "Tal är högst 10 (nu: 72)"
        send(pack, file, "2024-05-03", right("a"))
        shown = pages.listing(store.items(), "en", 100).plain()
        assert "✓ met: small" in shown
        assert "Last found: Number is at most 10 (now: 72)" in shown


def test_an_item_keeps_no_words_that_could_name_somebody(tmp_path: Path, file: Path) -> None:
    """A code is kept, and what holds a figure in one word; free text could be anybody's name."""
    asks = rule("texts", require={"fact": "thing.txt", "is": "other"})
    own = write(tmp_path / "packs", pack_file(), [asks])
    send(own, file, "2024-05-01", right("a", txt="Sara"), right("b", txt="12A"))
    with Store(file) as store:
        assert [item.why["sv"].partition(" (")[2] for item in store.items()] == [
            "nu: text som inte sparas)",
            "nu: 12A)",
        ]
    assert b"Sara" not in file.read_bytes()


def test_a_list_from_before_there_were_reasons_is_read(pack: Path, file: Path) -> None:
    connection = sqlite3.connect(file, isolation_level=None)
    for statement in schema.MIGRATIONS[0]:
        connection.execute(statement)
    connection.execute(
        "INSERT INTO items (subject, kind, rule, revision, pack, version, digest, force, area, title, status,"
        " state, first_seen, last_seen) VALUES ('things[a]', 'thing', 'test.small', 1, 'test', '1.0.0', 'x',"
        """ 'binding', 'area', '{"sv": "small"}', 'not_met', 'open', '2024-05-01', '2024-05-01')"""
    )
    connection.execute(f"PRAGMA application_id = {schema.APPLICATION}")
    connection.execute("PRAGMA user_version = 1")
    connection.close()
    with Store(file) as store:
        (item,) = store.items(Query(rules=("small",), areas=("area",)))
        assert (item.why, item.area_title) == ({}, {})
        assert "      area (bindande)\n      test.small;" in pages.listing([item], "sv", 100).plain()
        send(pack, file, "2024-05-02", right("a", num=71))
        assert store.item(1).why["sv"] == "Tal är högst 10 (nu: 71)"


# -- what a run knew --------------------------------------------------------------------------------


def send_known(pack: Path, file: Path, known_at: str | None, *things: dict[str, Any]) -> Any:
    data = {"domain": "testing", "things": list(things)}
    known = date.fromisoformat(known_at) if known_at else None
    day = date(2024, 5, 1)
    return update_errors(data, file, who="Asta", at=AT, packs=[pack], as_of=day, known_at=known).changes


def test_a_run_keeps_what_it_knew(pack: Path, file: Path) -> None:
    send_known(pack, file, "2024-03-01", wrong("a"))
    send_known(pack, file, None, wrong("a"))
    with Store(file) as store:
        later, first = store.runs()
        assert (first.known_at, later.known_at) == (date(2024, 3, 1), None)
        assert (first.to_json()["known_at"], later.to_json()["known_at"]) == ("2024-03-01", None)
        shown = pages.runs([later, first], "sv", 200).plain()
        assert "per 2024-05-01, med det som var känt 2024-03-01:" in shown
        assert shown.count("känt") == 1
        in_english = pages.runs([first], "en", 200).plain()
        assert "as of 2024-05-01, with what was known on 2024-03-01:" in in_english


@pytest.mark.parametrize("before", [None, "2024-04-01"])
def test_a_run_that_knows_less_than_an_earlier_one_is_refused(
    pack: Path, file: Path, before: str | None
) -> None:
    """What is recorded later would be missing, and errors in it would look corrected."""
    send_known(pack, file, before, wrong("a"))
    send_known(pack, file, before, wrong("a"))
    with pytest.raises(UsageError, match="USAGE091") as error:
        send_known(pack, file, "2024-03-31", right("a"))
    told = error.value.diagnostics[0]
    assert "2024-03-31" in in_language(told.message, "sv")
    assert "körning 2" in in_language(told.message, "sv")
    assert (before or "allt") in in_language(told.message, "sv")
    with Store(file) as store:
        assert (len(store.runs()), store.item(1).state) == (2, State.OPEN)


def test_a_run_that_knows_more_is_taken_in(pack: Path, file: Path) -> None:
    for known in ("2024-03-01", "2024-03-01", "2024-04-01", None, None):
        send_known(pack, file, known, wrong("a"))
    with Store(file) as store:
        assert len(store.runs()) == 5


def test_a_check_in_the_log_says_nothing_of_the_list(pack: Path, file: Path) -> None:
    send_known(pack, file, "2024-03-01", wrong("a"))
    report = check({"domain": "testing", "things": [right("b")]}, packs=[pack], as_of=date(2024, 5, 9))
    with Store(file) as store:
        store.log("check", report.basis, who="Bo", at=AT, selection=Selection({}), outcome="")
    send_known(pack, file, "2024-03-01", wrong("a"))


def test_runs_from_before_it_was_kept_are_read(pack: Path, file: Path) -> None:
    connection = sqlite3.connect(file, isolation_level=None)
    for statement in (*schema.MIGRATIONS[0], *schema.MIGRATIONS[1]):
        connection.execute(statement)
    connection.execute(
        "INSERT INTO runs (at, who, what, as_of, selection, data, packs, outcome) VALUES"
        " ('2024-05-15T08:30:00Z', 'Asta', 'errors update', '2024-05-01', 'x', 'x', '[]', '')"
    )
    connection.execute(f"PRAGMA application_id = {schema.APPLICATION}")
    connection.execute("PRAGMA user_version = 2")
    connection.close()
    with Store(file) as store:
        (old,) = store.runs()
        assert "known_at" not in old.to_json()
        assert "det framgår inte" in pages.runs([old], "sv", 200).plain()
    send_known(pack, file, "2024-03-01", wrong("a"))


# -- what is never kept -----------------------------------------------------------------------------


def test_no_name_and_no_number_is_kept(pack: Path, file: Path, found: Store) -> None:
    with pytest.raises(DataError, match="DATA074") as error:
        send(pack, file, "2024-05-02", wrong(NUMBER), wrong("x"))
    assert NUMBER not in str(error.value)
    send(pack, file, "2024-05-02", wrong("e", name="Sara Ek"), who=f"Asta {NUMBER}")
    found.remove(1, who="Bo", reason=f"Fel {NUMBER}", at=AT)
    assert len(found.runs()) == 2
    found.close()
    content = file.read_bytes()
    for word in (NUMBER, NUMBER.replace("-", ""), "Sara Ek"):
        assert word.encode() not in content


def test_only_its_owner_may_read_the_file(found: Store, file: Path) -> None:
    if os.name == "posix":
        assert stat.S_IMODE(file.stat().st_mode) == 0o600


def test_the_history_cannot_be_changed(found: Store, file: Path) -> None:
    connection = sqlite3.connect(file)
    for statement in (
        "UPDATE events SET who = 'x'",
        "DELETE FROM events",
        "UPDATE runs SET who = 'x'",
        "DELETE FROM runs",
        "DELETE FROM items",
    ):
        with pytest.raises(sqlite3.IntegrityError):
            connection.execute(statement)
    connection.close()


# -- runs in the log --------------------------------------------------------------------------------


def test_every_run_is_in_the_log(pack: Path, found: Store) -> None:
    report = check({"domain": "testing", "things": [right("b")]}, packs=[pack], as_of=date(2024, 5, 9))
    chosen = Selection({"unit": "U1", "packs": ["test"]})
    number = found.log("check", report.basis, who="Bo", at=AT, selection=chosen, outcome="met 1")
    last, first = found.runs()
    assert (last.id, last.who, last.what, last.as_of) == (number, "Bo", "check", date(2024, 5, 9))
    assert (last.selection, last.data) == (chosen.digest, report.data.digest)
    assert (last.packs[0].split()[:2], first.what) == (["test", "1.0.0"], "errors update")
    assert last.at == "2024-05-15T08:30:00Z"
    assert [run.id for run in found.runs(date(2024, 5, 15), date(2024, 5, 15))] == [2, 1]
    assert found.runs(date(2024, 5, 16)) == []


def test_a_number_cannot_be_guessed_from_a_digest() -> None:
    """There are few numbers, and a digest of one is found by trying them all."""
    other = NUMBER.replace("12-", "13-")
    assert Selection({"subjects": (NUMBER,)}).digest == Selection({"subjects": (other,)}).digest
    assert Selection({"subjects": ("T1",)}).digest != Selection({"subjects": ("T2",)}).digest


def test_a_selection_has_one_digest(found: Store) -> None:
    assert Selection({"a": 1, "b": 2}).digest == Selection({"b": 2, "a": 1}).digest
    assert Selection({"a": 1}).digest != Selection({"a": 2}).digest


# -- files ------------------------------------------------------------------------------------------


def test_a_list_that_another_begins_meanwhile_is_used(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "errors.db"
    Store(file, create=True).close()
    answers = iter([False])  # it is looked for, and is not there yet
    there = Path.is_file
    monkeypatch.setattr(Path, "is_file", lambda path: next(answers, None) is None and there(path))
    with Store(file, create=True) as store:
        assert store.items() == []


def test_writers_at_once_lose_nothing(pack: Path, file: Path) -> None:
    """Twelve at once, all beginning with no file: every item, event and run is there."""
    reports = [
        check({"domain": "testing", "things": [wrong(f"t{n}")]}, packs=[pack], as_of=date(2024, 5, 1))
        for n in range(12)
    ]

    def add(report: Any) -> int:
        with Store(file, create=True) as store:
            return store.update(report, packs={}, who="Asta", at=AT, selection=Selection({})).run

    with ThreadPoolExecutor(12) as pool:
        runs = list(pool.map(add, reports))
    with Store(file) as store:
        assert sorted(runs) == list(range(1, 13))
        assert len(store.items()) == len(store.runs()) == 12
        assert all(whats(store, item.id) == ["found"] for item in store.items())
    assert [each.name for each in file.parent.iterdir() if each.suffix == ".part"] == []


def test_an_update_is_all_or_nothing(pack: Path, file: Path, found: Store) -> None:
    report = check({"domain": "testing", "things": [wrong("x")]}, packs=[pack], as_of=date(2024, 5, 2))
    broken = replace(report.findings[0], revision=None)
    with pytest.raises(DataError):
        found.update(
            replace(report, findings=(*report.findings, broken)),
            packs={},
            who="Asta",
            at=AT,
            selection=Selection({}),
        )
    assert (len(found.items()), len(found.runs())) == (1, 1)


def damage_text(file: Path) -> None:
    file.write_text("this is no error list")


def damage_pages(file: Path) -> None:
    content = bytearray(file.read_bytes())
    content[4096 : len(content)] = b"\xa5" * (len(content) - 4096)
    file.write_bytes(content)


def damage_end(file: Path) -> None:
    file.write_bytes(file.read_bytes()[:5000])


def empty(file: Path) -> None:
    file.write_bytes(b"")


def of_something_else(file: Path) -> None:
    file.unlink()
    connection = sqlite3.connect(file)
    connection.execute("CREATE TABLE shopping (item TEXT)")
    connection.close()


@pytest.mark.parametrize("damage", [damage_text, damage_pages, damage_end, empty, of_something_else])
@pytest.mark.parametrize("create", [False, True])
def test_a_damaged_file_is_told_of(pack: Path, file: Path, damage: Any, create: bool) -> None:
    send(pack, file, "2024-05-01", wrong("a"))
    damage(file)
    before = file.read_bytes()
    with pytest.raises(DataError, match="DATA071"):
        Store(file, create=create)
    assert file.read_bytes() == before


def test_a_file_of_a_later_version_is_not_touched(file: Path, found: Store) -> None:
    found.close()
    connection = sqlite3.connect(file)
    connection.execute(f"PRAGMA user_version = {len(schema.MIGRATIONS) + 1}")
    connection.close()
    with pytest.raises(DataError, match="DATA072"):
        Store(file)


def test_a_file_that_is_not_there(file: Path) -> None:
    with pytest.raises(DataError, match="DATA070"):
        Store(file)
    assert not file.exists()


def test_a_file_that_another_holds(file: Path, found: Store) -> None:
    other = sqlite3.connect(file, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    with Store(file, patience=0.05) as store:
        assert len(store.items()) == 1
        with pytest.raises(DataError, match="DATA073"):
            store.mark(1, who="Asta", at=AT)
    other.close()


# -- shown ------------------------------------------------------------------------------------------


def test_the_pages(pack: Path, file: Path, found: Store) -> None:
    send(pack, file, "2024-05-01", wrong("=c", num=11))
    found.mark(1, who="Asta", at=AT)
    found.remove(2, who="Asta", reason="Testpost", at=AT)
    shown = pages.listing(found.items(), "sv", 100).plain()
    assert "markerad av Asta" in shown
    assert "borttagen av Asta: Testpost" in shown
    assert "gör inte uppgifterna giltiga" in shown
    rows = as_excel_reads(pages.to_csv(found.items(), "en"))
    assert [row["state"] for row in rows] == ["marked", "removed", "open"]
    assert rows[1]["record_valid"] == "false"
    assert "hittad av Asta" in pages.history(found.item(1), found.history(1), "sv", 100).plain()
    assert pages.listing([], "en", 100).plain().splitlines()[-1] == "No items."
    assert "errors update, by Asta" in pages.runs(found.runs(), "en", 100).plain()


def as_excel_reads(text: str) -> list[dict[str, str]]:
    """Rows as a Swedish Excel has them after a double click: it needs the mark, and splits at `;`."""
    assert text.startswith("\ufeff")
    return list(csv.DictReader(io.StringIO(text[1:], newline=""), delimiter=";", strict=True))


FORMULAS = (
    "T5;=cmd|'/C calc'!A0;",
    "=1+1",
    " =1+1",
    "a,@SUM(A1)",
    "a\t-1",
    "a\n+1",
    "\r=1",
    'a,"=1"',
    'a";"=1',
    "\uff1d1+1",
)


@pytest.mark.parametrize("wrote", FORMULAS)
def test_nothing_in_csv_is_a_formula_wherever_it_is_split(found: Store, wrote: str) -> None:
    found.mark(1, who=wrote, at=AT)
    found.remove(1, who="Bo", reason=wrote, at=AT)
    hostile = found.item(1)._replace(subject=wrote, marked_by=wrote, reason=wrote)
    text = pages.to_csv([hostile], "sv")
    (row,) = as_excel_reads(text)
    assert row["removed_by"] == "Bo"
    for cells in (row.values(), *(re.split(f"[{each}]", text[1:]) for each in ("\n;", "\n,", "\n\t;"))):
        assert not [cell for cell in cells if re.match('[" ]*[=+@\uff1d-]', cell)]


def test_csv_keeps_what_is_no_formula(found: Store) -> None:
    told = 'Tal är högst 10 (nu: -3; "a" = b, 2024-01-02)'
    (row,) = as_excel_reads(pages.to_csv([found.item(1)._replace(reason=told)], "sv"))
    assert row["reason"] == told


def test_what_somebody_wrote_is_shown_as_written(found: Store) -> None:
    """Also where it happens to be one of the list's own words, which stand for a reason of a run."""
    found.remove(1, who="Bo", reason="none", at=AT)
    shown = pages.history(found.item(1), found.history(1), "sv", 100).plain()
    assert shown.endswith("borttagen av Bo; none\n")


def test_a_link_to_nothing_is_no_place_for_a_list(tmp_path: Path) -> None:
    target, link = tmp_path / "elsewhere.db", tmp_path / "errors.db"
    link.symlink_to(target)
    with pytest.raises(DataError, match="DATA073") as caught:
        Store(link, create=True)
    assert "a link to a file that is not there" in str(caught.value)
    assert not target.exists()
    assert list(tmp_path.iterdir()) == [link]


def test_a_list_may_be_reached_by_a_link(found: Store, file: Path, tmp_path: Path) -> None:
    (tmp_path / "link.db").symlink_to(file)
    with Store(tmp_path / "link.db") as store:
        assert store.items() == found.items()


# -- the command ------------------------------------------------------------------------------------


def command(*arguments: object) -> int:
    return run(["errors", *map(str, arguments)])


def test_the_command(pack: Path, file: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    data = tmp_path / "data.json"
    data.write_text(json.dumps({"domain": "testing", "things": [wrong("a")]}))
    call = ["update", data, "--store", file, "--pack", pack, "--as-of", "2024-05-01", "--by", "Asta"]
    assert command(*call, "--lang", "en") == 0
    assert "1  new errors" in capsys.readouterr().out
    days = ["--from", "2024-05-01", "--to", "2024-05-01"]
    assert command("list", "--store", file, *days, "--format", "json") == 0
    (item,) = json.loads(capsys.readouterr().out)["items"]
    assert (item["id"], item["state"], item["first_seen"]) == (1, "open", "2024-05-01")
    assert command("mark", 1, "--store", file, "--by", "Bo") == 0
    assert command("remove", 1, "--store", file, "--by", "Bo", "--reason", "Testpost") == 0
    assert command("remove", 1, "--store", file, "--by", "Bo", "--reason", "Testpost") == 2
    capsys.readouterr()
    assert command("history", 1, "--store", file, "--format", "json") == 0
    told = json.loads(capsys.readouterr().out)["history"]
    assert [(each["what"], each["who"]) for each in told] == [
        ("found", "Asta"),
        ("marked", "Bo"),
        ("removed", "Bo"),
    ]
    assert command("list", "--store", file, "--format", "csv", "--status", "removed") == 0
    assert len(capsys.readouterr().out.splitlines()) == 2
    assert command("list", "--store", tmp_path / "other.db") == 4
    assert command("list", "--store", file, "--status", "opn") == 2
    assert command("list", "--store", file, "--area", "area", "--rule", "flag-on", "--subject", "a") == 0
    capsys.readouterr()
    assert command("list", "--store", file, "--area", "are", "--lang", "sv") == 2
    told = capsys.readouterr().err
    assert "fellistan känner inte till någon klass av fel `are`" in told
    assert "menade du `area`?" in told
    capsys.readouterr()
    assert command("runs", "--store", file, "--format", "json") == 0
    assert [each["who"] for each in json.loads(capsys.readouterr().out)["runs"]] == ["Asta"]


def test_a_check_is_logged_when_asked(pack: Path, file: Path, tmp_path: Path) -> None:
    data = tmp_path / "data.json"
    data.write_text(json.dumps({"domain": "testing", "things": [wrong("a")]}))
    call = ["check", data, "--pack", pack, "--as-of", "2024-05-01", "--store", file, "--by", "Asta"]
    assert run([str(each) for each in call]) == 1
    with Store(file) as store:
        assert [(each.what, each.who, each.outcome) for each in store.runs()] == [
            ("check", "Asta", "met 1, not_met 1")
        ]
        assert store.items() == []


@pytest.mark.parametrize(
    ("outcome", "lang", "shown"),
    [
        ("met 1320, not_met 18, undetermined 1", "sv", "uppfyllt 1320, inte uppfyllt 18, kan inte avgöras 1"),
        ("met 1320, not_in_force 56", "en", "met 1320, not in force that day 56"),
        ("not_applicable 3", "sv", "ej tillämpligt 3"),
        ("3 figures", "sv", "3 tal"),
        ("3 figures", "en", "3 figures"),
        ("refused", "sv", "nekad"),
    ],
)
def test_what_a_run_found_is_told_in_words(outcome: str, lang: str, shown: str) -> None:
    logged = Run(1, "2024-05-01T08:00:00Z", "Asta", "check", AT.date(), "sha256:0", "", (), outcome)
    assert f": {shown}\n" in pages.runs([logged], lang, 200).plain()


def test_a_part_of_the_data_that_cannot_be_used_gives_four(
    pack: Path, file: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    data = tmp_path / "data.json"
    data.write_text(json.dumps({"domain": "testing", "things": [{"id": "a", "flag": "maybe", "num": 1}]}))
    call = ["update", data, "--store", file, "--pack", pack, "--as-of", "2024-05-01", "--by", "Asta"]
    assert command(*call) == 4
    assert "DATA048" in capsys.readouterr().err


def test_a_list_begins_where_links_are_not_allowed(
    pack: Path, file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As on sticks with exFAT and some network drives; what somebody else has begun is still not lost."""

    def refuse(*_: object) -> None:
        raise PermissionError(1, "Operation not permitted")

    monkeypatch.setattr("os.link", refuse)
    send(pack, file, "2024-01-10", wrong("1"))
    assert [each.name for each in file.parent.iterdir() if each.suffix == ".part"] == []
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    send(pack, file, "2024-01-11", wrong("1"), wrong("2"))
    with Store(file) as store:
        store._database._begin()  # as another who found no file a moment ago
        assert len(store.items()) == 2


@pytest.mark.skipif(not hasattr(time, "tzset"), reason="the zone of a process cannot be set")
def test_runs_are_told_and_asked_for_by_the_users_own_clock(
    pack: Path, file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("TZ", "Europe/Stockholm")
    time.tzset()
    try:
        data = {"domain": "testing", "things": [right("a")]}
        at = datetime(2024, 5, 14, 22, 30, tzinfo=UTC)
        update_errors(data, file, who="Asta", at=at, packs=[pack], as_of=date(2024, 5, 1))
        with Store(file) as store:
            assert store.runs()[0].at == "2024-05-14T22:30:00Z"
            assert "2024-05-15 00:30:00+02:00" in pages.runs(store.runs(), "sv", 100).plain()
            fourteenth, fifteenth, sixteenth = (date(2024, 5, day) for day in (14, 15, 16))
            asked = [(fifteenth, fifteenth), (date.min, date.max), (None, fourteenth), (sixteenth, None)]
            assert [len(store.runs(*days)) for days in asked] == [1, 1, 0, 0]
    finally:
        monkeypatch.undo()
        time.tzset()


def test_a_list_that_is_begun_is_told_of(pack: Path, file: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """In another folder than the last time the list would else only look as if all were right."""
    data = file.with_name("data.json")
    data.write_text(json.dumps({"domain": "testing", "things": [right("a")]}))
    for told in (f"Körning 1 är införd i en ny fellista: {file}.", "Körning 2 är införd i fellistan."):
        call = ["errors", "update", data, "--pack", pack, "--store", file, "--by", "Asta", "--lang", "sv"]
        assert run([str(each) for each in call]) == 0
        assert capsys.readouterr().out.splitlines()[0] == told


def test_a_table_under_a_name_of_its_own_is_no_run_without_errors(pack: Path, file: Path) -> None:
    data = file.with_name("sent.json")
    data.write_text(json.dumps({"domain": "testing", "zzzzzzzz": [right("a")]}))
    call = ["errors", "update", data, "--pack", pack, "--store", file, "--by", "Asta"]
    assert run([str(each) for each in call]) == 4
