"""The shared steps, in Swedish. They hold no word of any domain: those come from the vocabulary's titles.

In: nothing. Out: `STEPS`. A domain adds its own sentences in `features/<domain>/steps.py`.
"""

from __future__ import annotations

from compliance.bdd.lexicon import LANG, Unsaid
from compliance.bdd.scene import ABSENT, NOT_REGISTERED, UNKNOWN, Scene
from compliance.bdd.steps import Steps, Table
from compliance.findings import Status
from compliance.judging.values import Drawn

OUTCOMES: dict[str, Status] = {
    "uppfylld": Status.MET,
    "inte uppfylld": Status.NOT_MET,
    "ännu inte uppfylld": Status.NOT_YET,
    "inte möjlig att avgöra": Status.UNDETERMINED,
    "inte tillämplig": Status.NOT_APPLICABLE,
    "inte i kraft": Status.NOT_IN_FORCE,
    "uppfylld på annat sätt": Status.MET_OTHERWISE,
    "undantagen": Status.WAIVED,
}
FORCES = {
    "ett krav": "binding",
    "ett allmänt råd": "advisory",
    "en kvalitetsindikator": "indicator",
    "en lokal riktlinje": "local",
}
DRAWN = {
    "dras slutsatsen": Drawn.YES,
    "dras inte slutsatsen": Drawn.NO,
    "går det inte att säga om man ska dra slutsatsen": Drawn.UNKNOWN,
}

STEPS = Steps(types={"outcome": OUTCOMES, "force": FORCES, "drawn": DRAWN})

_WORD_OF = {status: word for word, status in OUTCOMES.items()}
_FORCE_OF = {force: word for word, force in FORCES.items()}

# ---- Givet --------------------------------------------------------------------------------------


@STEPS.given('(en|ett) {kind} "{name}"')
def _introduce(scene: Scene, kind: str, name: str) -> None:
    """Inför någon eller något med namn. Slaget är en rubrik i vokabulären."""
    scene.introduce(kind, name)


@STEPS.given('(en|ett) {kind} "{name}" med:')
def _introduce_with(scene: Scene, kind: str, name: str, table: Table) -> None:
    """Inför någon eller något med namn och uppgifter: en rad för varje, uppgift och värde."""
    scene.introduce(kind, name, table)


@STEPS.given("följande {kind}:")
def _rows(scene: Scene, kind: str, table: Table) -> None:
    """Rader i en tabell ur vokabulären, under vokabulärens rubriker. Tom cell är inte registrerad."""
    scene.add(kind, table)


@STEPS.given('att "{field}" är "{value}"[ för "{name}"]')
def _state(scene: Scene, field: str, value: str, name: str = "") -> None:
    """En uppgift om den som infördes senast och har den, eller om den som namnges.

    Värdet kan vara ett ord ur vokabulären, ett datum, ett tal, ja eller nej; också okänt, saknas eller
    inte registrerat.
    """
    scene.state(field, value, name)


@STEPS.given('att "{field}" är okänt[ för "{name}"]')
def _unknown(scene: Scene, field: str, name: str = "") -> None:
    """Någon har uppgett att ingen vet."""
    scene.state(field, UNKNOWN, name)


@STEPS.given('att "{field}" inte är registrerat[ för "{name}"]')
def _not_registered(scene: Scene, field: str, name: str = "") -> None:
    """Uppgiften är inte lämnad."""
    scene.state(field, NOT_REGISTERED, name)


@STEPS.given('att "{field}" inte finns[ för "{name}"]')
def _absent(scene: Scene, field: str, name: str = "") -> None:
    """Det är känt att det inte finns något att ange."""
    scene.state(field, ABSENT, name)


@STEPS.given('att listan "{kind}" är tom')
def _empty(scene: Scene, kind: str) -> None:
    """Det är känt att listan inte innehåller något."""
    scene.empty(kind)


@STEPS.given('att listan "{kind}" inte är registrerad')
def _forget(scene: Scene, kind: str) -> None:
    """Ingen har lämnat listan, så vad den innehåller är okänt."""
    scene.forget(kind)


# ---- När ----------------------------------------------------------------------------------------


@STEPS.when("reglerna prövas per {day:date}")
def _judge(scene: Scene, day: str) -> None:
    """Prövar alla regler med den dagens lag och uppgifter."""
    scene.judge_on(day)


# ---- Så -----------------------------------------------------------------------------------------


@STEPS.then('är regeln[ "{rule}"] {outcome:outcome}[ för "{name}"]')
def _outcome(scene: Scene, outcome: str, rule: str = "", name: str = "") -> None:
    """Utfallet av en regel. Utan rubrik menas regeln som scenariot står under."""
    finding = scene.finding(rule, name)
    if finding.status is not OUTCOMES[outcome]:
        missing = f"; missing: {', '.join(finding.missing)}" if finding.missing else ""
        said = _WORD_OF[finding.status]
        raise Unsaid(f"`{finding.rule}` is {said}, not {outcome}, for {finding.subject_name}{missing}")


@STEPS.then('gäller regeln[ "{rule}"] som {force:force}')
def _force(scene: Scene, force: str, rule: str = "") -> None:
    """Hur bindande regeln är."""
    finding = scene.finding(rule) if rule else scene.asked()
    if finding.force != FORCES[force]:
        raise Unsaid(f"`{finding.rule}` is {_FORCE_OF[finding.force]}, not {force}")


@STEPS.then('anges källan "{source}"')
def _source(scene: Scene, source: str) -> None:
    """Regeln vilar på en källa, som nämns med början av sitt namn."""
    cites = scene.asked().cite
    if not any(f"{cite.source}, {cite.locator}".startswith(source) for cite in cites):
        said = "; ".join(f"{cite.source}, {cite.locator}" for cite in cites)
        raise Unsaid(f"the rule does not rest on `{source}` but on: {said}")


@STEPS.then('saknas uppgiften "{field}"')
def _missing(scene: Scene, field: str) -> None:
    """Uppgiften är en av dem som gör att regeln inte går att avgöra."""
    names = scene.lexicon.names_of(field)
    missing = scene.asked().missing
    if not any(path.rpartition(".")[2] in names for path in missing):
        raise Unsaid(f"`{field}` is not missing; missing: {', '.join(missing) or 'nothing'}")


@STEPS.then('krävs åtgärden "{action}"[ av "{owner}"][ senast {due:date}]')
def _action(scene: Scene, action: str, owner: str = "", due: str = "") -> None:
    """Något ska göras, av någon, senast en dag."""
    found = [each for each in scene.actions if each.do.get(LANG) == action]
    if not found:
        asked = "\n".join(f"- {each.do.get(LANG)}" for each in scene.actions) or "nothing"
        raise Unsaid(f"nobody is asked to do `{action}`; what is asked:\n{asked}")
    fits = [
        each
        for each in found
        if (not owner or owner.casefold() == each.owner_title.get(LANG, "").casefold())
        and (not due or (each.due is not None and each.due.isoformat() == due))
    ]
    if not fits:
        said = "; ".join(f"{each.owner_title.get(LANG)}, {each.due or 'no day'}" for each in found)
        raise Unsaid(f"`{action}` is asked of {said}")


@STEPS.then('prövas "{name}" enligt "{regime}"[ eller "{other}"]')
def _regime(scene: Scene, name: str, regime: str, other: str = "") -> None:
    """De regelverk som någon kan prövas enligt: just dessa."""
    found = set(scene.regimes(name))
    if found != {regime, other} - {""}:
        raise Unsaid(f"{name} is tested under {' or '.join(sorted(found)) or 'none'}")


@STEPS.then('blir omdömet i område {area} "{letter}"[ för "{name}"]')
def _letter(scene: Scene, area: str, letter: str, name: str = "") -> None:
    """Områdets bokstav."""
    _rated(scene, area, letter, letter, name)


@STEPS.then('blir omdömet i område {area} mellan "{best}" och "{worst}"[ för "{name}"]')
def _letters(scene: Scene, area: str, best: str, worst: str, name: str = "") -> None:
    """Bästa och sämsta bokstav som är möjlig medan uppgifter saknas."""
    _rated(scene, area, best, worst, name)


@STEPS.then('skulle omdömet i område {area} bli "{letter}" om alla regler var kontrollerade[ för "{name}"]')
def _would_be(scene: Scene, area: str, letter: str, name: str = "") -> None:
    """Bokstaven om de regler som är hämtade ur minnet eller är platshållare också räknades."""
    rating = scene.rating(area, name)
    if rating.would_be != letter:
        raise Unsaid(f"the area {area} would be {rating.would_be or 'the same'}, not {letter}")


@STEPS.then('{drawn:drawn} "{consequence}"[ för "{name}"]')
def _conclusion(scene: Scene, drawn: str, consequence: str, name: str = "") -> None:
    """En slutsats som paketets konsekvenser leder till, eller inte."""
    found = scene.conclusion(consequence, name)
    if found.drawn is not DRAWN[drawn]:
        because = "; ".join((*found.because, *found.decided_by)) or "nothing"
        raise Unsaid(f"the conclusion `{consequence}` is {found.drawn}, because of {because}")


def _rated(scene: Scene, area: str, best: str, worst: str, name: str) -> None:
    rating = scene.rating(area, name)
    if (rating.best, rating.worst) != (best, worst):
        why = ", ".join((*rating.set_by, *rating.decided_by)) or "nothing"
        wanted = best if best == worst else f"{best}–{worst}"
        raise Unsaid(f"the area {area} is rated {rating.letter}, not {wanted}; set or decided by: {why}")
