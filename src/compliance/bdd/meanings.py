"""What the shared sentences do, whatever the language they are said in.

In: a `Scene`, and what stands in the places of a sentence. Out: the scene told further; `StepError` when what
a sentence says is not so. They hold no word of any domain: those come from the vocabulary's titles.
"""

from __future__ import annotations

from compliance.bdd.scene import Scene
from compliance.bdd.step_error import StepError, Word
from compliance.gherkin.steps import Table

# ---- given --------------------------------------------------------------------------------------


def introduce(scene: Scene, kind: str, name: str) -> None:
    """Somebody or something by name."""
    scene.introduce(kind, name)


def introduce_with(scene: Scene, kind: str, name: str, table: Table) -> None:
    """Somebody or something by name, with a row for each fact."""
    scene.introduce(kind, name, table)


def rows(scene: Scene, kind: str, table: Table) -> None:
    """Rows of a table of the vocabulary."""
    scene.add(kind, table)


def state(scene: Scene, field: str, value: str, name: str = "") -> None:
    """The value of a fact."""
    scene.state(field, value, name)


def unknown(scene: Scene, field: str, name: str = "") -> None:
    """A fact that nobody knows."""
    scene.state(field, scene.language.unknown, name)


def not_registered(scene: Scene, field: str, name: str = "") -> None:
    """A fact that has not been handed in."""
    scene.state(field, scene.language.not_registered, name)


def absent(scene: Scene, field: str, name: str = "") -> None:
    """A fact of which it is known that there is none."""
    scene.state(field, scene.language.absent, name)


def empty(scene: Scene, kind: str) -> None:
    """A list that is known to hold nothing."""
    scene.empty(kind)


def forget(scene: Scene, kind: str) -> None:
    """A list of which nothing is known."""
    scene.forget(kind)


# ---- when ---------------------------------------------------------------------------------------


def judge(scene: Scene, day: str) -> None:
    """The rules are tried as of a day."""
    scene.judge_on(day)


# ---- then ---------------------------------------------------------------------------------------


def outcome(scene: Scene, outcome: str, rule: str = "", name: str = "") -> None:
    """What a rule says of somebody."""
    finding = scene.finding(rule, name)
    expected = scene.language.outcomes[outcome]
    if finding.status is not expected:
        raise StepError(
            "outcome_unknown" if finding.missing else "outcome",
            rule=finding.rule,
            name=finding.subject_name,
            expected=expected,
            found=finding.status,
            missing=finding.missing,
            finding=finding,
        )


def force(scene: Scene, force: str, rule: str = "") -> None:
    """How binding a rule is."""
    finding = scene.finding(rule) if rule else scene.asked()
    expected = scene.language.forces[force]
    if finding.force != expected:
        raise StepError("force", rule=finding.rule, expected=Word(expected), found=Word(finding.force))


def source(scene: Scene, source: str) -> None:
    """What a rule rests on."""
    cites = [f"{cite.source}, {cite.locator}" for cite in scene.asked().cite]
    if not any(cite.startswith(source) for cite in cites):
        raise StepError("source", expected=source, found=cites)


def missing(scene: Scene, field: str) -> None:
    """A fact is among those that leave a rule undecided."""
    names = scene.lexicon.names_of(field)
    found = scene.asked().missing
    if not any(path.rpartition(".")[2] in names for path in found):
        raise StepError("missing", expected=field, found=found)


def action(scene: Scene, action: str, owner: str = "", due: str = "") -> None:
    """Something is to be done, by somebody, by a day."""
    lang = scene.language.code
    asked = [each for each in scene.actions if each.do.get(lang) == action]
    if not asked:
        raise StepError("action", expected=action, found=[each.do.get(lang, "") for each in scene.actions])
    fits = [
        each
        for each in asked
        if (not owner or owner.casefold() == each.owner_title.get(lang, "").casefold())
        and (not due or (each.due is not None and each.due.isoformat() == due))
    ]
    if not fits:
        no_day = Word("no_day_set")
        found = [part for each in asked for part in (each.owner_title.get(lang, ""), each.due or no_day)]
        expected = [part for part in (owner, due) if part]
        raise StepError("asked_of", action=action, expected=expected, found=found)


def regime(scene: Scene, name: str, regime: str, other: str = "") -> None:
    """Under which regulations somebody may be tested: just these."""
    found, expected = scene.regimes(name), [each for each in (regime, other) if each]
    if set(found) != set(expected):
        raise StepError("regime", name=name, expected=expected, found=sorted(found))


def letter(scene: Scene, area: str, letter: str, name: str = "") -> None:
    """The letter of an area."""
    letters(scene, area, letter, letter, name)


def letters(scene: Scene, area: str, best: str, worst: str, name: str = "") -> None:
    """The best and worst letter that an area can get while facts are unknown."""
    rating = scene.rating(area, name)
    if (rating.best, rating.worst) != (best, worst):
        raise StepError(
            "rating",
            area=area,
            expected=best if best == worst else f"{best}–{worst}",
            found=rating.letter,
            why=[*rating.set_by, *rating.decided_by],
        )


def set_letter(scene: Scene, area: str, letter: str, name: str = "") -> None:
    """The letter that an inspector has set for an area, which is what conclusions are drawn from."""
    rating = scene.rating(area, name)
    found = rating.override.letter if rating.override else Word("no_letter_set")
    if found != letter:
        raise StepError("set_letter", area=area, expected=letter, found=found, why=scene.refusals(rating))


def no_letter_set(scene: Scene, area: str, name: str = "") -> None:
    """No letter of an inspector counts for an area: there is none, it is refused, or of an earlier review."""
    rating = scene.rating(area, name)
    if rating.override:
        expected = Word("no_letter_set")
        raise StepError("set_letter", area=area, expected=expected, found=rating.override.letter, why=())


def would_be(scene: Scene, area: str, letter: str, name: str = "") -> None:
    """The letter if the rules that are not checked against their source counted too."""
    rating = scene.rating(area, name)
    if rating.would_be != letter:
        raise StepError("would_be", area=area, expected=letter, found=rating.would_be or Word("unchanged"))


def conclusion(scene: Scene, drawn: str, consequence: str, name: str = "") -> None:
    """A conclusion that the packs' consequences lead to, or do not."""
    found = scene.conclusion(consequence, name)
    expected = scene.language.drawn[drawn]
    if found.drawn is not expected:
        raise StepError(
            "conclusion",
            word=consequence,
            expected=expected,
            found=found.drawn,
            why=[*found.because, *found.decided_by],
        )
