"""Rows become linked records, and nothing that cannot be read is lost in silence."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from compliance.diagnostics import Diagnostic, Severity
from compliance.diagnostics.said import in_language
from compliance.facts import (
    ABSENT,
    CODES,
    STATED_UNKNOWN,
    Cause,
    EntityType,
    Facts,
    FieldType,
    Kind,
    Rows,
    Schema,
    Unknown,
    load,
)
from compliance.pipeline.plans import plan_for
from tests.data.training import schema

TODAY = date(2026, 1, 15)


def read(data: dict[str, Any], **given: Any) -> Facts:
    return load(data, schema(), today=TODAY, **given)


def only(facts: Facts, code: str) -> Diagnostic:
    assert [each.code for each in facts.diagnostics] == [code]
    return facts.diagnostics[0]


def rows(facts: Facts, entity: str, id: str, name: str) -> tuple[list[str], bool]:
    found = facts.records[entity][id].values[name]
    assert isinstance(found, Rows)
    return [each.id for each in found], found.complete


def cause(value: Any) -> Cause:
    assert isinstance(value, Unknown)
    return value.cause


def trainee(*certificates: Any, **more: Any) -> dict[str, Any]:
    return {"trainees": [{"id": "T1", "certificates": list(certificates), **more}]}


# ---- collections -----------------------------------------------------------------------------------


def test_stated_list_is_complete_and_unstated_is_not_registered() -> None:
    facts = read({"trainees": [{"id": "T1", "certificates": [], "supervision": []}]})
    assert rows(facts, "trainee", "T1", "certificates") == ([], True)
    assert rows(facts, "trainee", "T1", "supervision") == ([], False)  # an open collection
    assert "leave" not in facts.records["trainee"]["T1"].values


def test_table_that_is_handed_in_is_everyones() -> None:
    facts = read({"trainees": [{"id": "T1"}, {"id": "T2"}], "leave": [{"trainee": "T2", "kind": "parental"}]})
    assert rows(facts, "trainee", "T1", "leave") == ([], True)
    assert rows(facts, "trainee", "T2", "leave") == (["T2-leave-1"], True)


def test_collection_between_top_tables_goes_by_reference() -> None:
    facts = read(
        {"units": [{"id": "U1"}], "trainees": [{"id": "T1", "unit": "U1"}, {"id": "T2", "unit": "none"}]}
    )
    assert rows(facts, "unit", "U1", "trainees") == (["T1"], True)
    assert "doctors" not in facts.records["unit"]["U1"].values
    assert facts.records["trainee"]["T1"].path == "trainees[T1]"


def test_nested_rows_know_their_parent_and_add_up_with_the_table() -> None:
    facts = read(
        {
            "units": [{"id": "U1", "trainees": [{"id": "T1", "certificates": [{"kind": "course"}]}]}],
            "certificates": [{"trainee": "T1", "kind": "auscultation"}],
        }
    )
    assert facts.diagnostics == ()
    assert facts.records["trainee"]["T1"].values["unit"] is facts.records["unit"]["U1"]
    assert rows(facts, "trainee", "T1", "certificates") == (["T1-certificate-1", "T1-certificate-2"], True)
    assert (
        facts.records["certificate"]["T1-certificate-2"].path == "trainees[T1].certificates[T1-certificate-2]"
    )


def test_nested_children_without_id_get_one() -> None:
    facts = read({"units": [{"id": "U1", "trainees": [{"name": "a"}], "doctors": [{"name": "b"}]}]})
    assert list(facts.records["trainee"]) == ["U1-trainee-1"]
    assert facts.records["doctor"]["U1-doctor-1"].path == "doctors[U1-doctor-1]"


def test_words_for_a_whole_collection() -> None:
    facts = read(
        {
            "trainees": [
                {"id": "T1", "certificates": None, "leave": "none", "service": "okänt", "assessments": ""},
                {"id": "T2", "certificates": "unknown"},
            ],
            "service": [{"trainee": "T1", "stage": "st"}],
        }
    )
    assert facts.diagnostics == ()
    assert facts.records["trainee"]["T1"].values["certificates"] is STATED_UNKNOWN
    assert rows(facts, "trainee", "T1", "leave") == ([], True)
    assert rows(facts, "trainee", "T1", "service") == (["T1-service-1"], False)
    assert "assessments" not in facts.records["trainee"]["T1"].values


def test_collection_that_is_no_list() -> None:
    facts = read({"trainees": [{"id": "T1", "certificates": {"kind": "course"}, "leave": 3}]})
    assert [each.code for each in facts.diagnostics] == ["DATA034", "DATA034"]
    assert cause(facts.records["trainee"]["T1"].values["certificates"]) is Cause.ERROR


def test_ids_are_numbered_past_rows_that_have_one() -> None:
    facts = read(trainee({"kind": "course"}, {"id": "T1-certificate-3"}, {"kind": "course"}))
    assert list(facts.records["certificate"]) == ["T1-certificate-1", "T1-certificate-3", "T1-certificate-3+"]


# ---- what is lost is not silent --------------------------------------------------------------------


def test_row_that_is_no_row_leaves_the_collection_open() -> None:
    facts = read(
        {
            "trainees": [
                {"id": "T1", "certificates": [{"kind": "course"}, "x"]},
                {"id": "T2", "certificates": []},
            ]
        }
    )
    assert "certificates" in only(facts, "DATA039").message
    assert rows(facts, "trainee", "T1", "certificates") == (["T1-certificate-1"], False)
    assert rows(facts, "trainee", "T2", "certificates") == ([], True)


def test_table_row_that_is_no_row() -> None:
    facts = read({"trainees": [{"id": "T1"}], "certificates": [3]})
    only(facts, "DATA039")
    assert rows(facts, "trainee", "T1", "certificates") == ([], False)


def test_row_without_id_and_parent() -> None:
    facts = read({"units": [{"id": "U1"}], "trainees": [{"name": "x"}]})
    assert "`unit`" in only(facts, "DATA040").help
    assert rows(facts, "unit", "U1", "trainees") == ([], False)
    assert "no id, and" in only(read({"units": [{}]}), "DATA040").message


def test_owned_row_without_parent() -> None:
    facts = read({"trainees": [{"id": "T1"}], "certificates": [{"id": "C1", "kind": "course"}]})
    assert only(facts, "DATA053").severity is Severity.ERROR
    assert rows(facts, "trainee", "T1", "certificates") == ([], False)
    assert facts.records["certificate"]["C1"].path == "certificates[C1]"


def test_member_that_does_not_say_where_it_belongs() -> None:
    """A doctor without a unit may be this unit's, so that "none of its doctors" is not known."""
    facts = read({"units": [{"id": "U1"}], "doctors": [{"id": "D1"}, {"id": "D2", "unit": "okänt"}]})
    found = only(facts, "DATA053")
    assert found.severity is Severity.WARNING
    assert "`D1`, `D2`" in found.message
    assert rows(facts, "unit", "U1", "doctors") == ([], False)


def test_a_units_own_list_is_complete_beside_others() -> None:
    facts = read({"units": [{"id": "U1", "doctors": [{"id": "D1"}]}], "doctors": [{"id": "D2"}]})
    assert rows(facts, "unit", "U1", "doctors") == (["D1"], True)


def test_dangling_reference() -> None:
    facts = read({"units": [{"id": "U1"}], "trainees": [{"id": "T1", "unit": "U11"}]})
    found = only(facts, "DATA042")
    assert found.help == "did you mean `U1`?"
    assert str(found.span) == "<data>:trainees[0].unit"
    assert cause(facts.records["trainee"]["T1"].values["unit"]) is Cause.ERROR
    assert rows(facts, "unit", "U1", "trainees") == ([], False)


def test_reference_into_a_table_that_is_not_there_is_told_once() -> None:
    facts = read({"trainees": [{"id": f"T{n}", "main_supervisor": "D1"} for n in range(9)]})
    assert "9 rows" in only(facts, "DATA042").message
    assert all(
        cause(each.values["main_supervisor"]) is Cause.ERROR for each in facts.records["trainee"].values()
    )


def test_unreadable_cell_is_unknown_and_the_rest_is_read() -> None:
    facts = read(trainee({"kind": "kors", "topic": "x", "goals": "a1, q9", "signer": {"id": 1}}))
    values = facts.records["certificate"]["T1-certificate-1"].values
    assert sorted(each.code for each in facts.diagnostics) == ["DATA044", "DATA045", "DATA045"]
    assert values["topic"] == "x"
    assert "kors" in values["kind"].note
    assert {cause(values[name]) for name in ("kind", "goals", "signer")} == {Cause.ERROR}


def test_bad_values_of_each_kind() -> None:
    facts = read(
        {
            "trainees": [
                {
                    "id": "T1", "hsa_id": "x", "personnummer": "1", "st_start": "x", "science_weeks": "x",
                    "doctoral_degree": "x y", "status": "x", "name": [],
                }
            ]
        }
    )  # fmt: skip
    assert sorted(each.code for each in facts.diagnostics) == [
        "DATA044", "DATA045", "DATA046", "DATA047", "DATA048", "DATA049", "DATA051",
    ]  # fmt: skip
    values = facts.records["trainee"]["T1"].values
    assert all(cause(value) is Cause.ERROR for name, value in values.items() if name != "id")


def test_doubtful_values_are_read_with_a_warning() -> None:
    facts = read({"doctors": [{"id": "D1", "hsa_id": "SE2321000017-1", "personnummer": "121212+1212"}]})
    assert sorted((each.code, str(each.severity)) for each in facts.diagnostics) == [
        ("DATA050", "warning"),
        ("DATA052", "warning"),
    ]
    assert facts.records["doctor"]["D1"].values["personnummer"] == "191212121212"


# ---- names -----------------------------------------------------------------------------------------


def test_unknown_field() -> None:
    facts = read({"trainees": [{"id": "T1", "statuss": "active", "shoe": 1}, {"id": "T2", "shoe": 2}]})
    near, far = sorted(facts.diagnostics, key=lambda each: each.message, reverse=True)
    assert (near.code, near.severity, near.help) == ("DATA037", Severity.ERROR, "did you mean `status`?")
    assert (far.code, far.severity) == ("DATA037", Severity.WARNING)
    assert "2 rows" in far.message
    assert cause(facts.records["trainee"]["T1"].values["status"]) is Cause.ERROR


def test_misspelt_collection_is_not_taken_for_an_empty_one() -> None:
    facts = read({"trainees": [{"id": "T1", "certifcates": [{"kind": "course"}]}], "certificates": []})
    only(facts, "DATA037")
    assert rows(facts, "trainee", "T1", "certificates") == ([], False)


def test_unknown_table() -> None:
    facts = read({"trainees": [{"id": "T1", "leave": []}], "leaves": [{"trainee": "T1"}], "minutes": []})
    near, far = facts.diagnostics
    assert (near.severity, near.help) == (Severity.ERROR, "did you mean `leave`?")
    assert (far.severity, far.code) == (Severity.WARNING, "DATA036")
    assert rows(facts, "trainee", "T1", "leave") == ([], False)


def test_table_that_is_no_list() -> None:
    facts = read({"trainees": [{"id": "T1"}], "certificates": {"C1": {}}})
    only(facts, "DATA034")
    assert rows(facts, "trainee", "T1", "certificates") == ([], False)
    assert read({"trainees": [{"id": "T1"}], "certificates": None}).records["trainee"]["T1"].values == {
        "id": "T1"
    }


def test_tables_and_fields_by_title() -> None:
    facts = read(
        {"ST-läkare": [{"Trainee id": "T1", "  valt   REGELVERK": "SOSFS 2015:8"}], "Doctor": [{"id": "D1"}]}
    )
    assert facts.diagnostics == ()
    assert facts.records["trainee"]["T1"].values["elected_regime"] == "sosfs-2015-8"
    assert "D1" in facts.records["doctor"]


def test_other_domain() -> None:
    assert "`pathways`" in only(read({"domain": "pathways"}), "DATA035").message
    assert read({"domain": "training", "about": {"any": ["thing"]}}).diagnostics == ()


def test_a_domain_that_only_a_pack_of_one_s_own_has() -> None:
    """To write the domain of the shipped rules, or to rename the tables, would lose all the data."""
    strange, tables = read({"domain": "ort", "traineez": [{"id": "S1"}]}).diagnostics
    assert (strange.code, tables.code) == ("DATA035", "DATA036")
    assert strange.help == "name the rule pack of that domain with --pack"
    assert in_language(strange.help, "sv") == "ange det områdets regelpaket med --pack"
    assert tables.help == ""


def test_a_domain_mistyped() -> None:
    (fault,) = read({"domain": "trainng"}).diagnostics
    assert fault.help == "write `domain: training`, or choose rules for the other domain"


# ---- ids -------------------------------------------------------------------------------------------


def test_same_record_twice_merges() -> None:
    facts = read(
        {
            "units": [{"id": "U1", "trainees": [{"id": "T1", "name": "Maj", "status": None}]}],
            "trainees": [{"id": "T1", "unit": "U1", "name": "Maj", "status": "active", "swedish_at": True}],
        }
    )
    assert facts.diagnostics == ()
    values = facts.records["trainee"]["T1"].values
    assert (values["status"], values["swedish_at"]) == ("active", True)
    assert rows(facts, "unit", "U1", "trainees") == (["T1"], True)


def test_same_record_twice_and_different() -> None:
    facts = read(
        {
            "units": [{"id": "U1", "trainees": [{"id": "T1", "name": "Maj", "status": "active"}]}],
            "trainees": [{"id": "T1", "name": "Maj", "status": "paused", "unit": "U1"}],
        }
    )
    found = only(facts, "DATA041")
    assert "differs in `status`" in found.message
    assert str(found.span) == "<data>:trainees[0].status"
    assert str(found.labels[0].span) == "<data>:units[0].trainees[0]"
    values = facts.records["trainee"]["T1"].values
    assert cause(values["status"]) is Cause.CONFLICTING
    assert values["name"] == "Maj"


def test_same_id_twice_in_a_list_leaves_the_collection_open() -> None:
    facts = read(trainee({"id": "C1", "kind": "course"}, {"id": "C1", "kind": "auscultation"}))
    only(facts, "DATA041")
    assert rows(facts, "trainee", "T1", "certificates") == (["C1"], False)


def test_local_ids_under_two_parents_are_both_read() -> None:
    facts = read({"trainees": [{"id": t, "leave": [{"id": "1", "kind": "parental"}]} for t in ("T1", "T2")]})
    assert only(facts, "DATA041").severity is Severity.WARNING
    assert rows(facts, "trainee", "T1", "leave") == (["1"], True)
    assert rows(facts, "trainee", "T2", "leave") == (["T2-leave-1"], True)


def test_row_under_one_that_names_another() -> None:
    facts = read({"trainees": [{"id": "T1", "leave": [{"trainee": "T2"}]}, {"id": "T2", "leave": []}]})
    assert "`T2`" in only(facts, "DATA043").message
    assert rows(facts, "trainee", "T1", "leave") == (["T1-leave-1"], False)
    assert rows(facts, "trainee", "T2", "leave") == ([], False)
    assert read({"trainees": [{"id": "T1", "leave": [{"trainee": "T1"}]}]}).diagnostics == ()


def test_id_shaped_like_a_personal_identity_number() -> None:
    found = only(read({"doctors": [{"id": "19121212-1212", "unit": "none"}]}), "DATA058")
    assert found.severity is Severity.WARNING


@pytest.mark.parametrize(
    ("field", "cell"),
    [("name", "Bo Lind 19121212-1212"), ("name", "19121212-1212"), ("place", "rum 1912 1212 1212")],
)
def test_personal_identity_number_in_a_text(field: str, cell: str) -> None:
    """It is hidden wherever it is shown, but stays in the data: whoever wrote it there has to know."""
    row = {"id": "T1", "service": []}
    data = row | {"name": cell} if field == "name" else row | {"service": [{"id": "S1", "place": cell}]}
    found = only(read({"trainees": [data]}), "DATA058")
    assert found.severity is Severity.WARNING
    assert f"`{field}`" in found.message
    assert "1212" not in f"{found.message} {found.help}"


def test_a_text_with_other_numbers_is_no_personal_identity_number() -> None:
    facts = read({"trainees": [{"id": "T1", "name": "Bo Lind, 2024-03-01, 08-123 45 67"}]})
    assert facts.diagnostics == ()
    assert facts.records["trainee"]["T1"].values["name"] == "Bo Lind, 2024-03-01, 08-123 45 67"


def test_id_that_a_sheet_would_skip() -> None:
    facts = read(trainee({"id": "#1", "kind": "course"}))
    assert only(facts, "DATA044").help == "choose another id"
    assert list(facts.records["certificate"]) == ["T1-certificate-1"]


# ---- recorded later --------------------------------------------------------------------------------


def test_rows_recorded_later_are_left_out() -> None:
    data = {
        "doctors": [{"id": "D1", "recorded_on": "2024-05-01"}],
        "trainees": [
            {
                "id": "T1",
                "main_supervisor": "D1",
                "certificates": [
                    {"kind": "course", "recorded_on": "2024-01-01"},
                    {"kind": "auscultation", "recorded_on": "2024-03-01"},
                    {"kind": "quality_work"},
                ],
            },
            {"id": "T2", "recorded_on": "2024-03-01", "certificates": [{"kind": "course"}]},
        ],
        "leave": [{"trainee": "T2", "kind": "parental"}],
        "waivers": [
            {
                "rule": "r",
                "subject": "T1",
                "reason": "x",
                "approved_by": "y",
                "expires": "2025-01-01",
                "recorded_on": "2024-03-01",
            }
        ],
    }
    then = read(data, known_at=date(2024, 2, 1))
    assert then.diagnostics == ()
    assert rows(then, "trainee", "T1", "certificates") == (["T1-certificate-1", "T1-certificate-3"], True)
    assert cause(then.records["trainee"]["T1"].values["main_supervisor"]) is Cause.NOT_REGISTERED
    assert list(then.records["trainee"]) == ["T1"]
    assert (then.records["leave"], then.waivers) == ({}, ())
    now = read(data)
    assert len(now.records["certificate"]) == 4
    assert len(now.waivers) == 1
    assert "recorded_on" not in now.records["trainee"]["T2"].values


def test_what_belongs_to_a_row_recorded_later_belongs_to_no_other() -> None:
    data = {
        "units": [{"id": "U1"}, {"id": "U2", "recorded_on": "2024-05-01"}],
        "doctors": [{"id": "D1", "unit": "U1"}, {"id": "D2", "unit": "U2"}],
    }
    then = read(data, known_at=date(2024, 2, 1))
    assert then.diagnostics == ()
    assert rows(then, "unit", "U1", "doctors") == (["D1"], True)
    assert cause(then.records["doctor"]["D2"].values["unit"]) is Cause.NOT_REGISTERED
    now = read(data)
    assert rows(now, "unit", "U2", "doctors") == (["D2"], True)


def test_parts_of_parts_of_a_row_recorded_later_are_left_out() -> None:
    """In tables, as when they are nested in it, and however the tables are ordered in the schema."""
    data = {
        "projects": [{"id": "P1", "trainee": "none"}, {"id": "P2", "recorded_on": "2024-05-01"}],
        "measures": [{"id": "M1", "project": "P1"}, {"id": "M2", "project": "P2"}],
        "measuring_points": [{"id": "X1", "measure": "M1"}, {"id": "X2", "measure": "M2"}],
    }
    whole = plan_for(None, "training").schema
    turned = whole._replace(entities=dict(reversed([*whole.entities.items()])))
    for each in (whole, turned):
        then = load(data, each, today=TODAY, known_at=date(2024, 2, 1))
        assert then.diagnostics == ()
        assert [*then.records["measure"], *then.records["measuring_point"]] == ["M1", "X1"]
        assert rows(then, "measure", "M1", "points") == (["X1"], True)


def test_a_row_recorded_on_an_unknown_day_is_perhaps_not_there() -> None:
    days = ("1/3 2024", None, "none", "2024-01-01")
    data = trainee(*({"id": f"C{n}", "recorded_on": day} for n, day in enumerate(days)))
    then = read(data, known_at=date(2024, 2, 1))
    assert rows(then, "trainee", "T1", "certificates") == (["C0", "C1", "C2", "C3"], True)
    assert [each.id for each in then.records["certificate"].values() if each.maybe] == ["C0", "C1"]
    assert not any(each.maybe for each in read(data).records["certificate"].values())


def test_what_hangs_on_a_row_that_is_perhaps_not_there() -> None:
    data = {
        "doctors": [{"id": "D1", "recorded_on": "unknown"}],
        "trainees": [
            {"id": "T1", "main_supervisor": "D1", "leave": [{"id": "L1"}]},
            {"id": "T2", "recorded_on": "unknown", "certificates": [{"id": "C2"}]},
        ],
        "leave": [{"id": "L2", "trainee": "T2"}],
    }
    then = read(data, known_at=TODAY)
    maybe = {each.id for records in then.records.values() for each in records.values() if each.maybe}
    assert maybe == {"D1", "T2", "C2", "L2"}
    assert then.records["trainee"]["T1"].values["main_supervisor"].cause is Cause.NOT_REGISTERED
    assert then.records["leave"]["L2"].values["trainee"].id == "T2"
    assert read(data).records["trainee"]["T1"].values["main_supervisor"].id == "D1"


def test_two_rows_of_one_record_of_which_one_is_perhaps_not_there() -> None:
    sure = {"id": "T1", "name": "A", "specialty": "kirurgi", "certificates": [{"id": "C1"}]}
    perhaps = {"id": "T1", "name": "A", "specialty": "psykiatri", "licensed_on": "2020-01-01", "leave": []}
    perhaps = {**perhaps, "certificates": [{"id": "C2"}], "recorded_on": "unknown"}
    for both in ([sure, perhaps], [perhaps, sure]):
        record = read({"trainees": both}, known_at=TODAY).records["trainee"]["T1"]
        assert not record.maybe
        assert record.values["name"] == "A"
        assert isinstance(record.values["specialty"], Unknown)
        assert isinstance(record.values["licensed_on"], Unknown)
        assert {each.id: each.maybe for each in record.values["certificates"]} == {"C1": False, "C2": True}
        assert not record.values["leave"].complete
    certain = read({"trainees": [sure, perhaps]}).records["trainee"]["T1"].values
    assert certain["licensed_on"] == date(2020, 1, 1)
    assert read({"trainees": [perhaps, perhaps]}, known_at=TODAY).records["trainee"]["T1"].maybe


def test_a_decision_recorded_on_an_unknown_day_does_not_count() -> None:
    waiver = {"rule": "r", "subject": "T1", "reason": "x", "approved_by": "y", "expires": "2025-01-01"}
    data = {"trainees": [{"id": "T1"}], "waivers": [{**waiver, "recorded_on": "unknown"}]}
    facts = read(data, known_at=TODAY)
    assert facts.waivers == ()
    assert "it lacks `recorded_on`" in only(facts, "DATA054").message
    assert len(read(data).waivers) == 1


# ---- decisions -------------------------------------------------------------------------------------


def test_waivers_and_alternatives() -> None:
    facts = read(
        {
            "trainees": [{"id": "T1"}],
            "waivers": [
                {"rule": "r", "subject": "T1", "reason": "x", "approved_by": "y", "expires": "2025-01-01"},
                {"rule": "r", "subject": "T1", "reason": "x", "expires": "unknown"},
            ],
            "Andra sätt": [{"Regel": "r", "Gäller id": "T9", "Skäl": "x", "Beslutat av": "y"}],
        }
    )
    lacking, stranger = sorted(facts.diagnostics, key=lambda each: each.code)
    assert (lacking.code, lacking.severity) == ("DATA054", Severity.ERROR)
    assert "`approved_by`, `expires`" in lacking.message
    assert (stranger.code, stranger.severity) == ("DATA055", Severity.WARNING)
    assert facts.waivers[0].expires == date(2025, 1, 1)
    assert len(facts.waivers) == 1
    assert facts.alternatives[0].subject == "T9"


def test_letters_set_by_inspectors() -> None:
    letter = {"scale": "s", "area": "E", "subject": "T1", "letter": "B", "reason": "x", "decided_by": "y"}
    facts = read(
        {
            "trainees": [{"id": "T1"}],
            "overrides": [
                {**letter, "decided_on": TODAY.isoformat()},
                {**letter, "decided_on": TODAY.isoformat(), "rule": "r"},
                {**letter, "decided_on": "2999-01-01"},
                {**letter, "decided_on": "2024-01-01", "rule": "unknown"},
                {**letter, "decided_on": "2024-01-01", "recorded_on": "2999-01-01", "reason": "none"},
            ],
        },
        known_at=TODAY,
    )
    # One is set on a later day and one recorded on a later day: neither is seen, with whatever faults it has.
    assert [(each.letter, each.decided_on, each.rule) for each in facts.overrides] == [
        ("B", TODAY, ""),
        ("B", TODAY, "r"),
    ]
    assert [(each.code, each.severity) for each in facts.diagnostics] == [("DATA054", Severity.ERROR)]
    assert "it lacks `rule`" in facts.diagnostics[0].message


def test_a_letter_set_by_an_inspector_needs_every_part_but_the_rule() -> None:
    row = {"scale": "s", "area": "E", "subject": "T1", "letter": "B", "reason": "x", "decided_by": "y"}
    row["decided_on"] = TODAY.isoformat()
    for name in row:
        rows = [{key: value for key, value in row.items() if key != name}]
        facts = read({"trainees": [{"id": "T1"}], "overrides": rows})
        assert facts.overrides == (), name
        assert [each.code for each in facts.diagnostics] == ["DATA054"], name
        assert f"`{name}`" in facts.diagnostics[0].message


def test_stated_none_of_a_reference() -> None:
    assert (
        read({"trainees": [{"id": "T1", "unit": "none"}]}).records["trainee"]["T1"].values["unit"] is ABSENT
    )


def test_every_code_has_a_title_and_its_own_number() -> None:
    gone = 64  # a number is never reused
    of_error_lists = range(70, 75)
    known = [each for each in range(30, 77) if each != gone and each not in of_error_lists]
    assert list(CODES) == [f"DATA{number:03}" for number in known]
    assert all(CODES.values())


@pytest.mark.parametrize("order", [1, -1])
def test_order_of_tables_does_not_matter(order: int) -> None:
    data = {"doctors": [{"id": "D1", "unit": "U1"}], "units": [{"id": "U1", "head": "D1"}]}
    facts = read(dict(list(data.items())[::order]))
    assert facts.diagnostics == ()
    assert facts.records["unit"]["U1"].values["head"] is facts.records["doctor"]["D1"]


@pytest.mark.parametrize("order", [1, -1])
def test_a_misspelt_table_opens_its_collections_wherever_it_stands(order: int) -> None:
    data = {"trainees": [{"id": "T1", "certificates": []}], "certifcates": [{"trainee": "T1"}]}
    facts = read(dict(list(data.items())[::order]))
    assert only(facts, "DATA036").severity is Severity.ERROR
    assert rows(facts, "trainee", "T1", "certificates") == ([], False)


def test_a_misspelt_table_of_decisions_opens_no_collection() -> None:
    facts = read({"wavers": [{"rule": "x"}], "trainees": [{"id": "T1", "certificates": []}]})
    assert only(facts, "DATA036").help == "did you mean `waivers`?"
    assert rows(facts, "trainee", "T1", "certificates") == ([], True)


def test_a_part_that_others_refer_to() -> None:
    """Its rows need no id, and an id that two parents use is nobody's: taking either would be a guess."""

    def field(name: str, kind: Kind, **parts: str) -> FieldType:
        return FieldType(name, kind, {"sv": name, "en": name}, **parts)

    parent = EntityType(
        "parent",
        "parents",
        {
            "id": field("id", Kind.TEXT),
            "parts": field("parts", Kind.COLLECTION, to="part", by="parent"),
            "best": field("best", Kind.REF, to="part"),
        },
        subject=True,
    )
    part = EntityType(
        "part",
        "parts",
        {
            "id": field("id", Kind.TEXT),
            "parent": field("parent", Kind.REF, to="parent"),
            "size": field("size", Kind.INTEGER),
        },
        part_of="parent",
    )
    schema = Schema("parts", {"parent": parent, "part": part}, {})
    rows = [
        {"id": "P1", "best": "big", "parts": [{"id": "big", "size": 1}, {"size": 2}]},
        {"id": "P2", "best": "own", "parts": [{"id": "own", "size": 3}, {"id": "big", "size": 4}]},
    ]
    facts = load({"domain": "parts", "parents": rows}, schema, today=date(2024, 1, 1))
    first, second = facts.records["parent"].values()
    assert [each.values["size"] for each in first.values["parts"]] == [1, 2]
    assert second.values["best"].values["size"] == 3
    assert isinstance(first.values["best"], Unknown)
    assert {each.code for each in facts.diagnostics} == {"DATA041"}


def test_a_heading_cut_short_is_a_mistyped_one() -> None:
    """`från` for `från och med`: what it held is missed, and not unregistered."""
    facts = read({"trainees": [{"id": "T1", "service": [{"från": "2024-01-01", "till": "2024-06-30"}]}]})
    assert [each.severity for each in facts.diagnostics] == [Severity.ERROR, Severity.ERROR]
    assert in_language(facts.diagnostics[0].help, "sv") == "menade du `Från och med`?"
    (period,) = facts.records["service"].values()
    assert cause(period.values["from"]) is cause(period.values["to"]) is Cause.ERROR


@pytest.mark.parametrize("word", ["saknas", "None", " inga "])
def test_a_table_may_be_said_to_have_no_rows(word: str) -> None:
    """As a sheet may, and a list within a row."""
    facts = read({"trainees": [{"id": "T1"}], "certificates": word})
    assert facts.diagnostics == ()
    assert rows(facts, "trainee", "T1", "certificates") == ([], True)


def test_a_table_of_which_nobody_knows_is_not_handed_in() -> None:
    facts = read({"trainees": [{"id": "T1"}], "certificates": "okänt"})
    assert facts.diagnostics == ()
    assert "certificates" not in facts.records["trainee"]["T1"].values


def test_any_other_word_is_no_table() -> None:
    facts = read({"trainees": [{"id": "T1"}], "certificates": "C1"})
    only(facts, "DATA034")
    assert rows(facts, "trainee", "T1", "certificates") == ([], False)
