"""A report on somebody of whom little is known, and on one alone: it begins with what to do about it."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import Any

from compliance.findings import Finding, RemedyText
from compliance.judging import Conclusion, Drawn, judge
from compliance.pipeline.checking import check
from compliance.report import View, to_text
from tests.data.a_report import ANNA, BO, DAY, LABELS, POLICY, UNIT, both, finding, report

MANY = 40
SOON, FAR = DAY + timedelta(days=30), DAY + timedelta(days=1000)


def shown(*made: Finding, verbose: bool = False, **more: Any) -> str:
    judgement = judge(made, POLICY, as_of=DAY, chain="native")
    given: dict[str, Any] = {"ratings": (), "conclusions": (), "subjects": (), "hidden": {}}
    whole = report(findings=made, **(given | more))
    return to_text.render(
        replace(whole, actions=judgement.actions, diagnostics=()), View("sv", verbose=verbose)
    )


def ask(do: str) -> tuple[RemedyText, ...]:
    return (RemedyText(both(do), "trainee", both("ST-läkaren")),)


def unknown(subject: str = ANNA) -> list[Finding]:
    """So many rules that nobody can decide; a certificate is needed for all of them, a degree for three."""
    return [
        finding(
            f"r{at}",
            "undetermined",
            subject=subject,
            missing=(f"{subject}.certificates", *((f"{subject}.doctoral_degree",) if at < 3 else ())),
            remedies=ask("Registrera alla intyg" if at % 2 else "Fråga efter examen"),
        )
        for at in range(MANY)
    ]


# ---- little is filled in ------------------------------------------------------------------------


def test_of_whom_little_is_known_it_is_told_what_to_fill_in_first() -> None:
    """It was told rule by rule, on some four hundred lines that nearly all said the same."""
    told = shown(*unknown(), labels=LABELS)
    assert (
        "Kan inte avgöras (40 regler, 2 uppgifter)\n"
        "  Fyll i först:\n"
        "  ? Intyg – behövs för 40 regler\n"
        "  ? Doktorsexamen – behövs för 3 regler\n"
    ) in told
    assert "avgör:" not in told
    assert "ST-läkaren: 2 om uppgifter som inte är ifyllda\n" in told
    assert len(told.splitlines()) < 25


def test_only_the_first_are_named() -> None:
    made = [
        replace(each, missing=tuple(f"{ANNA}.field{at}" for at in range(number + 1)))
        for number, each in enumerate(unknown()[:30])
    ]
    told = shown(*made)
    assert "  ? Field0 – behövs för 30 regler\n" in told
    assert "  ? Field5 – behövs för 25 regler\n" in told
    assert "ield6" not in told
    assert "och 24 uppgifter till" in told


def test_who_asks_for_all_is_told_of_all() -> None:
    told = shown(*unknown(), verbose=True)
    assert "Fyll i först" not in told
    assert "1. Fråga efter examen (" in told
    assert "avgör: Regel r0" in told


def test_a_trainee_known_by_name_alone_fits_on_a_page() -> None:
    found = check({"trainees": [{"id": "T1", "name": "Bo Ek"}]}, as_of=DAY)
    assert found.labels.settled_by == {"trainees[T1].regime": ("trainees[T1].elected_regime",)}
    told = to_text.render(found, View("sv"))
    assert "Det avgörs av: valt regelverk" in told
    assert "\n  Fyll i först:\n  ? Intyg – behövs för " in told
    assert len(told.splitlines()) < 45
    assert len(to_text.render(found, View("sv", verbose=True)).splitlines()) > 400


def test_what_is_the_same_of_several_little_known_is_told_once() -> None:
    """A list of names alone made a page for each of them."""
    told = shown(*unknown(), *unknown(BO), finding("m", subject=UNIT), labels=LABELS)
    assert "\nAnna Ek, Bo Lind\n────────────────\nKan inte avgöras (40 regler, 2 uppgifter)\n" in told
    assert told.count("Fyll i först") == 1
    assert "  Anna Ek         ? 40 kan inte avgöras\n  Bo Lind         ? 40 kan inte avgöras\n" in told
    apart = shown(*unknown(), *unknown(BO)[:-1], labels=LABELS)
    assert apart.count("Fyll i först") == 2
    broken = finding("broken", "not_met", subject=BO)
    assert shown(*unknown(), *unknown(BO), broken, labels=LABELS).count("Fyll i först") == 2


def test_where_as_much_is_decided_each_thing_left_open_is_told() -> None:
    decided = [finding(f"m{at}", subject=ANNA) for at in range(MANY)]
    told = shown(*unknown(), *decided)
    assert "Fyll i först" not in told
    assert "avgör: Regel r" in told
    assert "1. Fråga efter examen (" in told


def test_what_fails_is_told_of_whomever_little_is_known() -> None:
    told = shown(*unknown(), finding("broken", "not_met", subject=ANNA, remedies=ask("Rätta till det")))
    assert "✗ Regel broken" in told
    assert "1. Rätta till det (bindande)\n" in told
    assert "även 2 om uppgifter som inte är ifyllda" in told


def test_what_others_have_to_register_is_told_of_them() -> None:
    """One thing to do may be for several, of whom much is known of some."""
    known = [finding(f"m{at}", subject=BO) for at in range(MANY)]
    told = shown(*unknown(), unknown(BO)[0], *known)
    assert "ST-läkaren – Bo Lind\n    1. Fråga efter examen (" in told
    assert "även 1 om uppgifter som inte är ifyllda" in told


def test_which_regulation_applies_is_told_to_hang_on_what_settles_it() -> None:
    regimes: dict[str, Any] = {"regime_settled": False, "subject": ANNA}
    made = [
        finding("a", regime="sosfs-2015-8", **regimes),
        finding("b", "undetermined", regime="hslf-fs-2021-8", missing=(f"{ANNA}.service",), **regimes),
    ]
    settled_by = {f"{ANNA}.regime": (f"{ANNA}.certificates", f"{ANNA}.doctoral_degree")}
    told = shown(*made, labels=LABELS._replace(settled_by=settled_by))
    assert "talen är alternativ. Det avgörs av: intyg, doktorsexamen" in " ".join(told.split())
    assert "Det avgörs av" not in shown(*made, labels=LABELS)


def test_under_each_regulation_open_rules_of_one_little_known_are_not_listed() -> None:
    """They stood there, then again by fact, and a third time as things to do."""
    made = [
        replace(each, regime=regime, regime_settled=False, rule=f"{regime}.{each.rule}")
        for regime in ("sosfs-2015-8", "hslf-fs-2021-8")
        for each in unknown()
    ]
    told = shown(*made, labels=LABELS)
    assert "SOSFS 2015:8           0              0                40             0\n" in told
    assert "Under SOSFS 2015:8 återstår" not in told
    assert "Regel r" not in told
    assert "Under SOSFS 2015:8 återstår (40)" in shown(*made, labels=LABELS, verbose=True)


def test_conclusions_that_hang_on_the_same_facts_are_told_together() -> None:
    """Of a new unit each had a line of its own, which ended in the same words as the one before."""
    told = shown(
        finding(),
        conclusions=tuple(
            Conclusion(name, "st", UNIT, "", Drawn.UNKNOWN, both(name), both(""), (), decided_by=(path,))
            for name, path in (("Plan", "units[psyk].a"), ("Krav", "units[psyk].b"), ("Tid", "units[psyk].a"))
        ),
    )
    assert "  ? Plan; Tid – kan inte avgöras: a\n  ? Krav – kan inte avgöras: b\n" in told


# ---- one alone ----------------------------------------------------------------------------------


def later(rule: str, due: date = FAR, **more: Any) -> Finding:
    remedies = ask(f"Planera {rule}")
    return finding(rule, "not_yet", subject=ANNA, due=due, remedies=remedies, title=both(rule), **more)


def test_one_alone_is_told_what_is_left() -> None:
    """Whoever asks what is left before the certificate was told a number."""
    told = shown(
        later("kurs", area="F"), later("tjänst", area="F"), later("slutintyg", SOON), finding(subject=ANNA)
    )
    assert (
        "Återstår (3)\n"
        f"  Ska vara uppfyllt från {SOON}:\n"
        "  … Verksamheten: slutintyg\n"
        f"  Ska vara uppfyllt från {FAR}:\n"
        "  … Teoretisk utbildning: kurs; tjänst\n"
    ) in told
    assert "✓ 1 uppfylld\n" in told
    assert "ej förfallna, nästa" not in told
    assert f"Planera kurs (bindande; inte förfallet än; senast {FAR - timedelta(days=1)})" in told
    assert "senare, tidigast" not in told


def test_of_several_what_is_left_is_a_number() -> None:
    told = shown(later("kurs"), finding(subject=BO))
    assert "Återstår" not in told
    assert f"… 1 ej förfallen, nästa {FAR}" in told
    assert "ST-läkaren: 1 senare, tidigast" in told
