"""What the steps do, and that each of them fails when what it says is not so."""

from __future__ import annotations

from functools import cache

import pytest

from compliance.bdd import Scene
from compliance.bdd.step_error import StepError
from compliance.bdd.swedish import STEPS
from compliance.gherkin.steps import Table
from compliance.pipeline.plans import plan_for
from compliance.plan.plan import Plan

PACKS = ("sosfs-2015-8", "spur-st")
SAME_SPECIALTY = "Huvudansvarig handledare är specialist i den specialitet ST-läkaren siktar mot"
COORDINATES = "Studierektorn är ett organisatoriskt stöd"


@cache
def plan() -> Plan:
    return plan_for(PACKS)


@pytest.fixture
def scene() -> Scene:
    scene = Scene(plan(), ("sosfs-2015-8",), SAME_SPECIALTY)
    say(scene, "given", 'en utbildande enhet "Norr"')
    say(
        scene,
        "given",
        'en ST-läkare "Sara" med:',
        [
            ["Enhet", "Norr"],
            ["Avsedd specialitet", "Psykiatri"],
            ["Status", "Pågående"],
            ["Svensk AT fullgjord", "ja"],
            ["Valt regelverk", "SOSFS 2015:8"],
            ["Huvudansvarig handledare", "Anna"],
        ],
    )
    say(scene, "given", "följande läkare:", [["Namn", "Specialistkompetenser"], ["Anna", "Psykiatri"]])
    return scene


def say(scene: Scene, kind: str, text: str, table: Table | None = None) -> None:
    [step] = STEPS.find(kind, text)
    step.run(scene, text, table)


def judged(scene: Scene) -> Scene:
    say(scene, "when", "reglerna prövas per 2024-06-30")
    return scene


def test_the_rule_of_the_block_is_meant_when_none_is_named(scene: Scene) -> None:
    say(judged(scene), "then", "är regeln uppfylld")
    say(scene, "then", f'är regeln "{SAME_SPECIALTY}" uppfylld för "Sara"')
    say(scene, "then", 'är regeln "sosfs-2015-8.main-supervisor-same-specialty" uppfylld')


def test_a_row_of_somebody_known_adds_to_what_is_known(scene: Scene) -> None:
    say(scene, "given", "följande läkare:", [["Namn", "Specialistkompetenser"], ["Anna", "Neurologi"]])
    say(judged(scene), "then", "är regeln inte uppfylld")


@pytest.mark.parametrize(
    ("said", "outcome"),
    [
        ('att "Huvudansvarig handledare" inte finns', "inte uppfylld"),
        ('att "Huvudansvarig handledare" inte är registrerat', "inte möjlig att avgöra"),
        ('att "Huvudansvarig handledare" är okänt', "inte möjlig att avgöra"),
        ('att "Huvudansvarig handledare" är "inte registrerat"', "inte möjlig att avgöra"),
        ('att "Specialistkompetenser" är "Neurologi" för "Anna"', "inte uppfylld"),
        ('att listan "Läkare" inte är registrerad', "inte möjlig att avgöra"),
    ],
)
def test_a_fact_is_changed(scene: Scene, said: str, outcome: str) -> None:
    say(scene, "given", said)
    if "listan" in said:
        say(scene, "given", "följande läkare:", [["Namn"], ["Anna"]])
    say(judged(scene), "then", f"är regeln {outcome}")


def test_another_day_is_another_verdict(scene: Scene) -> None:
    say(judged(scene), "then", "är regeln uppfylld")
    say(scene, "when", "reglerna prövas per 2014-06-30")
    say(scene, "then", "är regeln inte i kraft")


@pytest.mark.parametrize(
    ("said", "why"),
    [
        ("är regeln inte uppfylld", "for Sara: expected: not met; found: met$"),
        (
            'är regeln "Huvudansvarig handledare har handledarutbildning" uppfylld',
            "found: cannot be determined; unknown: doctors",
        ),
        ('är regeln "Huvudansvarig handledare har handledarutbildnin" uppfylld', "did you mean"),
        ('är regeln uppfylld för "Bo"', "is about nobody"),
        ("gäller regeln som ett allmänt råd", "is binding, not general advice"),
        ('anges källan "Grundlagen"', "but on: SOSFS 2015:8"),
        ('saknas uppgiften "Doktorsexamen"', "is not unknown; unknown: nothing"),
        ('saknas uppgiften "Doktorexamen"', "did you mean `Doktorsexamen`"),
        ('krävs åtgärden "Drick kaffe."', "nobody is asked to do"),
        ('prövas "Sara" enligt "HSLF-FS 2021:8"', "is tested under SOSFS 2015:8"),
        ('blir omdömet i område Z "A"', "the rated areas are A, B, C, D"),
        ('blir omdömet i område D "A"', "not A; set or decided by"),
        ('skulle omdömet i område D bli "D" om alla regler var kontrollerade', "be rated the same, not D"),
        ('dras slutsatsen "Handlingsplan krävs"', "expected: drawn; found: cannot be determined, because of"),
        ('dras slutsatsen "Handlingsplanen krävs"', "did you mean `Handlingsplan krävs`"),
    ],
)
def test_what_is_not_so_is_told(scene: Scene, said: str, why: str) -> None:
    with pytest.raises(StepError, match=why.replace("(", r"\(")):
        say(judged(scene), "then", said)


def test_what_is_not_so_is_told_in_swedish_too(scene: Scene) -> None:
    with pytest.raises(StepError) as raised:
        say(judged(scene), "then", "är regeln inte uppfylld")
    assert raised.value.told("sv").endswith("för Sara: väntat: inte uppfyllt; funnet: uppfyllt")
    with pytest.raises(StepError) as raised:
        say(scene, "then", 'saknas uppgiften "Doktorexamen"')
    assert raised.value.told("sv") == ("inget i vokabulären heter `Doktorexamen`; menade du `Doktorsexamen`?")


def test_a_name_that_is_a_word_of_ours_stays_a_name() -> None:
    assert StepError("nobody_has", name="met", word="none").told("sv") == (
        "ingen som heter `met` har uppgiften `none`"
    )


def test_an_action_of_another_is_told(scene: Scene) -> None:
    say(scene, "given", 'att "Huvudansvarig handledare" är okänt')
    asked = "Registrera huvudansvarig handledare och dennes specialistkompetenser."
    say(judged(scene), "then", f'krävs åtgärden "{asked}" av "ST-läkaren"')
    with pytest.raises(StepError, match="is asked of ST-läkaren, no day, not Lipus"):
        say(scene, "then", f'krävs åtgärden "{asked}" av "Lipus"')
    with pytest.raises(StepError, match="is asked of"):
        say(scene, "then", f'krävs åtgärden "{asked}" senast 2024-01-01')


@pytest.mark.parametrize(
    ("said", "table", "why"),
    [
        ('ett fordon "Volvo"', None, "no table is called `fordon`"),
        ('en ST-läkare "Bo" med:', [["Status"]], "a field and a value, not 1"),
        ('en ST-läkare "Bo" med:', [["Statuss", "x"]], "did you mean `Status`"),
        ("följande läkare:", [], "has no heading"),
        ("följande läkare:", [["Nam"], ["Bo"]], "did you mean `Namn`"),
        ('att "Skonummer" är "43"', None, "nothing in the vocabulary is called `Skonummer`"),
        ('att "Handledarutbildningens innehåll" är "Etik"', None, "belongs to none of `Norr`, `Sara`"),
        ('att "Namn" är "Bo" för "Kim"', None, "nobody called `Kim`"),
    ],
)
def test_what_has_no_meaning_is_told(scene: Scene, said: str, table: Table | None, why: str) -> None:
    with pytest.raises(StepError, match=why):
        say(scene, "given", said, table)


@pytest.mark.parametrize(
    ("table", "cell", "why"),
    [
        ([["Avsedd specialitet", "Psykiatrii"]], (0, 1), "menade du `Psykiatri`?"),
        (
            [["Status", "Pågående"], ["ST påbörjad", "2026-02-30"]],
            (1, 1),
            "`ST påbörjad`: `2026-02-30` finns inte i kalendern",
        ),
        ([["Status", "Pågående"], ["status", "Avslutad"]], (1, 0), "uppgiften `status` anges två gånger"),
        ([["Avsed specialitet", "Psykiatri"]], (0, 0), "menade du `Avsedd specialitet`?"),
        ([["specialty", "Psykiatri"]], (0, 0), "menade du `Avsedd specialitet`?"),
        ([["Avsedd specialitet"]], (0, 0), "inte 1 celler"),
    ],
)
def test_a_cell_that_is_wrong_is_told_where_it_stands(
    scene: Scene, table: Table, cell: tuple[int, int], why: str
) -> None:
    with pytest.raises(StepError) as raised:
        say(scene, "given", 'en ST-läkare "Bo" med:', table)
    assert raised.value.cell == cell
    assert why in raised.value.told("sv")


@pytest.mark.parametrize(
    ("table", "cell", "why"),
    [
        ([["Namn", "Status", "status"], ["Bo", "Pågående", "Avslutad"]], (0, 2), "anges två gånger"),
        ([["Namn", "ST påbörjad"], ["Bo", "2025-04-31"]], (1, 1), "finns inte i kalendern"),
        ([["Namn", "Sttus"], ["Bo", "Pågående"]], (0, 1), "menade du `Status`?"),
    ],
)
def test_a_cell_of_a_list_that_is_wrong_is_told_where_it_stands(
    scene: Scene, table: Table, cell: tuple[int, int], why: str
) -> None:
    with pytest.raises(StepError) as raised:
        say(scene, "given", "följande ST-läkare:", table)
    assert raised.value.cell == cell
    assert why in raised.value.told("sv")


def test_a_fact_may_be_stated_anew_in_a_later_step(scene: Scene) -> None:
    say(scene, "given", 'en ST-läkare "Sara" med:', [["Avsedd specialitet", "Neurologi"]])
    say(judged(scene), "then", "är regeln inte uppfylld")


def test_a_fact_of_nobody_is_told() -> None:
    with pytest.raises(StepError, match="introduce somebody"):
        say(Scene(plan()), "given", 'att "Namn" är "Bo"')


def test_a_part_of_one_among_many_does_not_say_whose_it_is(scene: Scene) -> None:
    say(scene, "given", 'en ST-läkare "Bo"')
    with pytest.raises(StepError, match="say whose it is, in the column `ST-läkare`"):
        say(scene, "given", "följande intyg:", [["Intygstyp"], ["Kurs"]])


def test_parts_of_one_among_many_say_whose_they_are(scene: Scene) -> None:
    say(scene, "given", 'en ST-läkare "Bo"')
    say(scene, "given", "följande intyg:", [["ST-läkare", "Intygstyp"], ["Bo", "Kurs"]])
    with pytest.raises(StepError, match="is about Sara, Bo"):
        say(judged(scene), "then", "är regeln uppfylld")


def test_data_that_cannot_be_read_is_told(scene: Scene) -> None:
    with pytest.raises(StepError, match="did you mean `psykiatri`"):
        say(scene, "given", 'att "Avsedd specialitet" är "Psykiatrin"')


def test_data_that_only_all_of_it_shows_to_be_wrong_is_told(scene: Scene) -> None:
    """Whom a row refers to may be introduced later; who never is shows when the rules are tried."""
    say(scene, "given", 'att "Huvudansvarig handledare" är "Ingen Alls"')
    with pytest.raises(StepError, match="DATA") as raised:
        say(judged(scene), "then", "är regeln uppfylld")
    assert raised.value.told("sv").startswith("det som är givet kan inte läsas:\nfel[DATA")


def test_nothing_follows_before_a_day_is_named(scene: Scene) -> None:
    with pytest.raises(StepError, match="say on which day"):
        say(scene, "then", "är regeln uppfylld")


def test_a_rule_must_be_named_outside_a_block() -> None:
    scene = Scene(plan(), PACKS)
    say(scene, "given", 'en utbildande enhet "Norr"')
    with pytest.raises(StepError, match="name the rule"):
        say(judged(scene), "then", "är regeln uppfylld")
    with pytest.raises(StepError, match="several rules are called"):
        say(scene, "then", f'är regeln "{COORDINATES}" uppfylld')


def test_a_waiver_names_the_rule_by_its_title(scene: Scene) -> None:
    say(scene, "given", 'att "Huvudansvarig handledare" inte finns')
    heading = ["Regel", "Gäller id", "Skäl", "Beslutat av", "Gäller till och med"]
    row = [SAME_SPECIALTY, "Sara", "Ny handledare börjar i augusti", "Verksamhetschefen", "2024-08-31"]
    say(scene, "given", "följande undantag:", [heading, row])
    say(judged(scene), "then", "är regeln undantagen")
    say(scene, "when", "reglerna prövas per 2024-09-01")
    say(scene, "then", "är regeln inte uppfylld")
