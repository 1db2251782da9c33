"""Operations of the shape that the surgical register really gets, from a seed.

    python -m benchmarks.operations NUMBER [--seed N] [--form FORM] --out FOLDER      as Parquet files

In: how many operations, and a seed. Out: tables of plain rows, the same for the same seed, and with `made`
what is wrong with which of them.

About one in ten has one of the known errors of the register, each as often as the others; see
`treatment_errors`. Of the rest, about one in five has something odd that is no such error: an operation over
midnight or when summer time begins or ends, in the hour that comes twice, at the turn of the operating day,
cancelled late or again and again, notified afterwards, made acute, sent again and in an older version,
aborted, with a reserve or coordination number, with protected personal data, with a code just retired, a time
or value that is missing or a slip. Nobody in it exists.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, timedelta
from random import Random
from typing import NamedTuple

from benchmarks import treatments
from benchmarks.generated import Oddity, Tables, command, one_in
from benchmarks.treatment_errors import FAULTS, Fault, faulty
from benchmarks.treatments import Record, instant, operated_on

DOMAIN = "perioperative"
FAULTY = 10
"""One in so many has a known error."""
ODD = 5
"""One in so many of the others has something odd about it."""


class Operations(NamedTuple):
    """What was made. faults, oddities: by the treatment that has one."""

    tables: Tables
    faults: Mapping[str, Fault]
    oddities: Mapping[str, Oddity]


def made(number: int, seed: int = 1) -> Operations:
    """Operations, and what is wrong or odd about which."""
    chance = Random(seed)
    records: list[Record] = []
    faults: dict[str, Fault] = {}
    oddities: dict[str, Oddity] = {}
    for count in range(1, number + 1):
        key = f"B{count}"
        if one_in(FAULTY, chance):
            faults[key] = chance.choice(FAULTS)
            records.append(faulty(faults[key], key, chance))
            continue
        each = treatments.record(key, chance)
        if one_in(ODD, chance):
            oddities[key] = chance.choice(ODDITIES)
            oddities[key].make(each, chance)
        records.append(each)
    return Operations(treatments.together(records), faults, oddities)


def tables(number: int, seed: int = 1) -> Tables:
    """The tables alone."""
    return made(number, seed).tables


# ---- when ---------------------------------------------------------------------------------------


def _again(each: Record, written: str, chance: Random) -> None:
    """The same treatment, made to begin at another time."""
    each.update(treatments.beginning(each["treatment"]["id"], instant(written), chance))


def over_midnight(each: Record, chance: Random) -> None:
    """Surgery that begins before midnight and ends after it."""
    _again(each, f"{operated_on(each)} 23:{chance.randrange(35, 60)}", chance)
    start = each["treatment"]["operation_start"]
    for name, minutes in (("operation", 45), ("anaesthesia", 60), ("patient_time", 70)):
        each["treatment"][f"{name}_end"] = treatments.moved(start, minutes)
    each["treatment"].update(
        room_out=treatments.moved(start, 65),
        recovery_in="none",
        recovery_out="none",
        recovery_temperature="none",
        aborted_after_anaesthesia=False,
    )


def turn_of_the_operating_day(each: Record, chance: Random) -> None:
    """The last minute of one operating day, or the first of the next."""
    _again(each, f"{operated_on(each)} {chance.choice(['06:59', '07:00'])}", chance)


def last_sunday(year: int, month: int) -> date:
    """Of a month of 31 days."""
    last = date(year, month, 31)
    return last - timedelta(days=(last.weekday() + 1) % 7)


def _turn(each: Record, chance: Random, months: tuple[int, ...]) -> date:
    """A day near the treatment on which summer time begins (month 3) or ends (month 10)."""
    year = operated_on(each).year
    turns = [last_sunday(each_year, month) for each_year in (year - 1, year) for month in months]
    within = [day for day in turns if treatments.FIRST_DAY <= day < treatments.AS_OF - timedelta(days=31)]
    return chance.choice(within)


def when_summer_time_turns(each: Record, chance: Random) -> None:
    """Surgery in the night when summer time begins or ends: an hour shorter or longer than the clock says."""
    while True:
        _again(each, f"{_turn(each, chance, (3, 10))} 00:30", chance)
        if treatments.is_clear(each):
            return


def _when_summer_time_ends(each: Record, chance: Random) -> date:
    """Elective surgery in the night when summer time ends, over by 04:00; the day."""
    day = _turn(each, chance, (10,))
    _again(each, f"{day} 00:30", chance)
    after = dict.fromkeys(("anaesthesia_end", "room_out", "patient_time_end"), f"{day} 04:00")
    recovery = dict.fromkeys(("recovery_in", "recovery_out", "recovery_temperature"), "none")
    each["treatment"].update(**after, **recovery, urgency="elective", acute_class="none")
    return day


def ended_in_the_hour_that_came_twice(each: Record, chance: Random) -> None:
    """Surgery from 02:50 to 02:10, as the clock showed it when summer time ended: it may well be right."""
    day = _when_summer_time_ends(each, chance)
    start = f"{day} 02:{chance.randrange(30, 60)}"
    end = f"{day} 02:{chance.randrange(30):02}"
    each["treatment"].update(operation_start=start, knife_time="none", operation_end=end)


def notified_in_the_hour_that_came_twice(each: Record, chance: Random) -> None:
    """A notification at 02:50 of surgery that begins at 02:10, which may be the later one."""
    day = _when_summer_time_ends(each, chance)
    start = f"{day} 02:{chance.randrange(30):02}"
    each["treatment"].update(
        operation_start=start,
        knife_time="none",
        operation_end=f"{day} 03:30",
        notified_at=f"{day} 02:{chance.randrange(30, 60)}",
    )


# ---- plans and notifications --------------------------------------------------------------------

_NOT_DONE = (
    *("setup_start", "setup_end", "preop_anaesthesia_start", "patient_time_start", "patient_time_end"),
    *("room_in", "room_out", "anaesthesia_start", "anaesthesia_end", "positioning_start", "knife_time"),
    *("operation_start", "operation_end", "recovery_in", "recovery_out", "recovery_temperature"),
)


def cancelled_late(each: Record, _chance: Random) -> None:
    """An operation cancelled half an hour before its time, with the code for none carried out."""
    key, start = each["treatment"]["id"], each["treatment"]["operation_start"]
    change = {"type": "11", "cause": "11C", "disturbed_at": treatments.moved(start, -60)}
    each["disturbances"].append({"id": f"{key}-S9", "plan": f"{key}-L1", **change})
    each["plans"][0]["withdrawn"] = True
    each["procedures"][0].update(code="ZXF99", preliminary=True)
    each["anaesthetics"], each["deviations"] = [], []
    each["treatment"].update(dict.fromkeys(_NOT_DONE, "none"))
    each["treatment"]["aborted_after_anaesthesia"] = False


def cancelled_acute(each: Record, chance: Random) -> None:
    """An acute operation that had a planned time and was cancelled: it may be sent and is in no report."""
    cancelled_late(each, chance)
    each["treatment"].update(urgency="acute", acute_class="within_24_h")


def rebooked_twice(each: Record, chance: Random) -> None:
    """Two more plans, both withdrawn."""
    key, start = each["treatment"]["id"], each["treatment"]["operation_start"]
    for number, minutes in ((3, -3000), (4, -9000)):
        planned = treatments.moved(start, minutes)
        plan = {"id": f"{key}-L{number}", "treatment": key, "planned_at": planned, "withdrawn": True}
        each["plans"].append(plan)
        changed = treatments.disturbance(f"{key}-S{number}", plan["id"], instant(planned), chance)
        each["disturbances"].append(changed)


def cause_of_our_own(each: Record, _chance: Random) -> None:
    """A cancellation with a local cause on the third level, sent as the cause it belongs under."""
    cancelled_late(each, _chance)
    unit = each["treatment"]["unit"]
    each["disturbances"][-1].update(type="1", cause="1A", local_cause=f"O{unit[1:]}")


def cause_nobody_has_listed(each: Record, chance: Random) -> None:
    """A cause of the right form that is not among the published ones."""
    cancelled_late(each, chance)
    each["disturbances"][-1].update(type="5", cause="5B")


def notified_afterwards(each: Record, _chance: Random) -> None:
    """An immediate operation, notified when it had begun."""
    start = each["treatment"]["operation_start"]
    each["treatment"].update(
        urgency="acute",
        acute_class="immediately",
        notified_afterwards=True,
        notified_at=treatments.moved(start, 30),
        called_at="none",
    )


def made_acute(each: Record, _chance: Random) -> None:
    """An elective operation that became acute, with the notification moved to that decision."""
    _acute_after(each, 100)


def made_acute_with_the_old_notification(each: Record, _chance: Random) -> None:
    """The same, with the notification of the elective one: the wait looks like days."""
    _acute_after(each, 10_000)


def _acute_after(each: Record, minutes: int) -> None:
    key, start = each["treatment"]["id"], each["treatment"]["operation_start"]
    each["treatment"].update(
        urgency="acute", acute_class="within_2_h", notified_at=treatments.moved(start, -minutes)
    )
    change = {"was": "elective", "became": "acute", "decided_at": treatments.moved(start, -100)}
    each["urgency_changes"] = [{"id": f"{key}-U1", "treatment": key, **change}]


def day_of_notification_alone(each: Record, _chance: Random) -> None:
    """A notification without a time of day."""
    day = operated_on(each) - timedelta(days=20)
    each["treatment"].update(urgency="elective", acute_class="none", notified_at=str(day))


def notified_in_the_hour_that_was_skipped(each: Record, _chance: Random) -> None:
    """A time that was never on the clock, as a system without summer time writes it."""
    day = last_sunday(treatments.FIRST_DAY.year, 3)
    each["treatment"].update(urgency="elective", acute_class="none", notified_at=f"{day} 02:30")


# ---- what is sent -------------------------------------------------------------------------------


def sent_again(each: Record, chance: Random) -> None:
    """Sent earlier too, in the older version as long as both were accepted."""
    last, year = each["sendings"][0], operated_on(each).year
    version = "4.0" if year > 2020 else "3.0"
    for number in range(2, 2 + chance.randrange(1, 4)):
        day = date.fromisoformat(last["sent_at"][:10]) - timedelta(days=number - 1)
        earlier = {"id": f"{last['treatment']}-{number}", "version": version, "sent_at": f"{day} 04:00"}
        each["sendings"].append({**last, **earlier})


def without_unit(each: Record, _chance: Random) -> None:
    """Nobody has registered where."""
    del each["treatment"]["unit"]


def bmi_unknown(each: Record, _chance: Random) -> None:
    """Asked for, and nobody knows."""
    each["treatment"]["bmi"] = "unknown"


def asa_class_not_registered(each: Record, _chance: Random) -> None:
    """A variable that is not mandatory, left out."""
    del each["treatment"]["asa_class"]


# ---- who ----------------------------------------------------------------------------------------


def protected_personal_data(each: Record, _chance: Random) -> None:
    """Neither name nor number may be shown."""
    each["patient"]["protected_identity"] = True


def number_of_another_form(each: Record, chance: Random) -> None:
    """Without century, above a hundred years, a coordination number, or a reserve number that was checked."""
    short = "19121212-1212"[2:]
    written = chance.choice([short, short.replace("-", "+"), "701063-2391", "none"])
    each["patient"]["personnummer"] = written


def newborn(each: Record, _chance: Random) -> None:
    """Operated on the day of birth, under a number that was checked."""
    each["patient"].update(personnummer="none", born_on=str(operated_on(each)))


# ---- what was done ------------------------------------------------------------------------------


def caesarean(each: Record, _chance: Random) -> None:
    """Surgery that counts in no waiting time."""
    each["procedures"][0]["code"] = "MCA10"


def caesarean_in_small_letters(each: Record, _chance: Random) -> None:
    """The same surgery, as some write its code."""
    each["procedures"][0]["code"] = "mca10"


def caesarean_that_was_not_done(each: Record, _chance: Random) -> None:
    """Planned as one, and something else done."""
    done = each["procedures"][0]
    each["procedures"].append({**done, "id": f"{done['id']}P", "code": "MCA10", "preliminary": True})


def donor(each: Record, _chance: Random) -> None:
    """A donation, of ASA class 6."""
    each["procedures"][0]["donation"] = True
    each["treatment"]["asa_class"] = 6


def code_just_retired(each: Record, chance: Random) -> None:
    """A code past its last day, and accepted for some months yet."""
    last = operated_on(each) - timedelta(days=1 + chance.randrange(110))
    each["diagnoses"][0]["code_to"] = str(last)


def no_deviation_yet_severe(each: Record, _chance: Random) -> None:
    """The code for no deviation, with a severity."""
    each["deviations"] = [treatments.deviation(each["treatment"]["id"], "A0", 1)]


def deviation_without_severity(each: Record, _chance: Random) -> None:
    """One of two that are required together."""
    each["deviations"] = [{**treatments.deviation(each["treatment"]["id"], "A126", 1), "severity": "none"}]


def temperature_slip(each: Record, chance: Random) -> None:
    """A point left out, or nought for not measured."""
    each["treatment"]["first_temperature"] = chance.choice([362, 0])


def hypothermia_without_code(each: Record, _chance: Random) -> None:
    """Cold in recovery, and no deviation registered."""
    each["treatment"]["recovery_temperature"] = 35.4
    each["deviations"] = []


_TIMES = frozenset({"times-not-before-register", "times-not-in-future"})
_NOTIFICATION = _TIMES | {"operation-after-notification"}

ODDITIES = (
    *(Oddity(each) for each in (over_midnight, turn_of_the_operating_day, when_summer_time_turns)),
    *(Oddity(each) for each in (cancelled_late, cancelled_acute, rebooked_twice, cause_of_our_own)),
    Oddity(cause_nobody_has_listed, leaves_open=frozenset({"cancellation-cause-valid"})),
    *(Oddity(each) for each in (notified_afterwards, made_acute, sent_again, without_unit)),
    Oddity(made_acute_with_the_old_notification, breaks=frozenset({"notification-follows-acute-decision"})),
    Oddity(day_of_notification_alone, leaves_open=_NOTIFICATION),
    Oddity(notified_in_the_hour_that_was_skipped, leaves_open=_NOTIFICATION),
    Oddity(ended_in_the_hour_that_came_twice, leaves_open=frozenset({"operation-starts-before-it-ends"})),
    Oddity(notified_in_the_hour_that_came_twice, leaves_open=frozenset({"operation-after-notification"})),
    Oddity(bmi_unknown, leaves_open=frozenset({"bmi-plausible"})),
    Oddity(asa_class_not_registered, leaves_open=frozenset({"asa-6-is-donation"})),
    *(Oddity(each) for each in (protected_personal_data, number_of_another_form, newborn)),
    *(Oddity(each) for each in (caesarean, caesarean_that_was_not_done, donor)),
    Oddity(caesarean_in_small_letters, breaks=frozenset({"procedure-code-spelled-plainly"})),
    Oddity(code_just_retired, breaks=frozenset({"no-retired-code"})),
    Oddity(no_deviation_yet_severe, breaks=frozenset({"no-deviation-has-no-severity"})),
    Oddity(deviation_without_severity, breaks=frozenset({"deviation-complete"})),
    Oddity(temperature_slip, breaks=frozenset({"temperature-plausible"})),
    Oddity(hypothermia_without_code, breaks=frozenset({"hypothermia-coded"})),
)


if __name__ == "__main__":
    command("Operations as a register receives them.", tables, DOMAIN)
