"""Pathway episodes of the shape that the registers really give, from a seed.

    python -m benchmarks.episodes NUMBER [--seed N] [--form FORM] --out FOLDER      as Parquet files

In: how many episodes, and a seed. Out: tables of plain rows, the same for the same seed.

About one in six has something that real data has: no start of treatment, an unknown day, days reversed, a
pathway or region nobody wrote down, treatment on the day of the suspicion, a closing without treatment, a
patient with protected personal data, one from abroad, or an episode that is still open.

An episode of another region than Skåne is transferred to it, and the referral tells the day of the suspicion.
About one in six of these transfers went back and forth, has its days reversed, lacks one, tells an earlier
suspicion than the episode, or cannot be joined to it. A malignant episode has a
conference and a decision among its measuring points; a benign one has a referral, and one in six two.

Nobody in it exists: pseudonyms are numbers, and there are no personal identity numbers at all.
"""

from __future__ import annotations

import random
from datetime import date, timedelta

from benchmarks.generated import Row, Tables, command, one_in

DOMAIN = "pathways"
REGIONS = ("skane", "halland", "kronoberg", "blekinge")
TREATMENTS = ("surgery", "drugs", "radiotherapy", "expectant")
PATHWAYS = ("VB6", "VC0", "VJ1", "VA9")
BENIGN = "PROLAPS"
UNITS = {region: region.upper() for region in REGIONS}
"""A unit in each region, by its region. The one in Skåne is Skåne University Hospital."""
ELSEWHERE = "HELSINGBORG"
"""A unit in Skåne that is not of Skåne University Hospital."""
FIRST_DAY = date(2022, 1, 1)
DAYS = 900
AS_OF = date(2024, 8, 31)
_ODD = 6
"""One in so many has something odd about it."""


def tables(number: int, seed: int = 1) -> Tables:
    """Patients, pathways, episodes, and what is registered on the way."""
    chance = random.Random(seed)
    made: Tables = {
        "units": [
            *(
                {"id": unit, "name": unit, "region": region, "sus": region == "skane"}
                for region, unit in UNITS.items()
            ),
            {"id": ELSEWHERE, "name": ELSEWHERE, "region": "skane", "sus": False},
        ],
        "pathways": [
            *({"id": name, "name": name, "kind": "malignant", "category": name} for name in PATHWAYS),
            {"id": BENIGN, "name": BENIGN, "kind": "benign", "category": "none"},
        ],
        "link_jobs": [
            {"id": "ONCE", "pathway": BENIGN, "one_off": True},
            {"id": "ALWAYS", "pathway": BENIGN, "one_off": False},
        ],
        "patients": [],
        "episodes": [],
        "points": [],
        "transfers": [],
        "care_commitments": [],
    }
    for count in range(1, number + 1):
        patient = _patient(count, chance)
        episode = _episode(count, patient, chance)
        made["patients"].append(patient)
        made["episodes"].append(episode)
        made["transfers"] += _transfers(episode, chance)
        made["points"] += _points(episode, chance)
        made["care_commitments"] += _commitments(episode, chance)
    return made


def _patient(count: int, chance: random.Random) -> Row:
    row: Row = {
        "id": f"P{count}",
        "born_on": date(1930, 1, 1) + timedelta(days=chance.randrange(27_000)),
        "sex": chance.choice(("female", "male")),
        "home_region": chance.choices(REGIONS, (50, 25, 15, 10))[0],
    }
    if one_in(200, chance):
        row["protected_identity"] = True
    return row


def _episode(count: int, patient: Row, chance: random.Random) -> Row:
    started = FIRST_DAY + timedelta(days=chance.randrange(DAYS))
    treated = started + timedelta(days=max(0, round(chance.lognormvariate(3.6, 0.5))))
    row: Row = {
        "id": f"E{count}",
        "patient": patient["id"],
        "pathway": chance.choice((*PATHWAYS, BENIGN)),
        "started_on": started,
        "home_region": patient["home_region"],
        "unit": UNITS["skane"],
        "treatment": chance.choice(TREATMENTS),
        "treated_on": treated,
        "closed_on": "none",
        "base_mission": chance.random() < 0.2,
    }
    if row["pathway"] == BENIGN:
        row["notified_on"] = _between(started, treated, chance)
        row["link_job"] = chance.choice(("ONCE", "ALWAYS", "none"))
    if one_in(_ODD, chance):
        row |= chance.choice(_ODDITIES)(row, chance)
    if isinstance(row["treated_on"], date) and row["treated_on"] > AS_OF:
        row |= {"treated_on": "none"}  # still waiting on the day of the check
    return {name: value for name, value in row.items() if value is not None}


def _open(_row: Row, _chance: random.Random) -> Row:
    return {"treated_on": "none", "treatment": "none"}


def _closed(row: Row, chance: random.Random) -> Row:
    return {"treated_on": "none", "treatment": "none", "closed_on": row["started_on"] + _days(chance, 60)}


def _not_registered(_row: Row, _chance: random.Random) -> Row:
    return {"treated_on": None}


def _stated_unknown(_row: Row, _chance: random.Random) -> Row:
    return {"treated_on": "unknown"}


def _reversed(row: Row, chance: random.Random) -> Row:
    return {"treated_on": row["started_on"] - _days(chance, 40)}


def _same_day(row: Row, _chance: random.Random) -> Row:
    return {"treated_on": row["started_on"]}


def _nowhere(_row: Row, _chance: random.Random) -> Row:
    return {"home_region": None}


def _no_pathway(_row: Row, _chance: random.Random) -> Row:
    return {"pathway": None}


def _elsewhere_in_skane(_row: Row, _chance: random.Random) -> Row:
    return {"unit": ELSEWHERE}


def _foreign(_row: Row, _chance: random.Random) -> Row:
    return {"home_region": "abroad"}


def _two_years(row: Row, chance: random.Random) -> Row:
    return {"treated_on": row["started_on"] + timedelta(days=366) + _days(chance, 400)}


def _treated_at_home(row: Row, _chance: random.Random) -> Row:
    return {"unit": UNITS[row["home_region"]]}


def _no_unit(_row: Row, _chance: random.Random) -> Row:
    return {"unit": None}


_ODDITIES = (
    _treated_at_home,
    _elsewhere_in_skane,
    _no_unit,
    _open,
    _closed,
    _not_registered,
    _stated_unknown,
    _reversed,
    _same_day,
    _nowhere,
    _no_pathway,
    _foreign,
    _two_years,
)


def _days(chance: random.Random, most: int) -> timedelta:
    return timedelta(days=1 + chance.randrange(most))


def _between(first: date, last: date, chance: random.Random) -> date:
    return first + timedelta(days=chance.randrange((last - first).days + 1))


# ---- from one region to another -----------------------------------------------------------------


def _transfers(episode: Row, chance: random.Random) -> list[Row]:
    """The way to Skåne; nothing for those who live there."""
    home = episode.get("home_region")
    if home in (None, "skane", "abroad"):
        return []
    started, treated = episode["started_on"], episode.get("treated_on")
    last = treated if isinstance(treated, date) and treated >= started else started + timedelta(days=30)
    days = [started, *sorted(_between(started, last, chance) for _ in range(6)), last]
    told = "none" if episode.get("pathway") == BENIGN else started
    there = {"episode": episode["id"], "from_region": home, "to_region": "skane", "vgm_on": told}
    made: list[Row] = [{**there, "sent_on": days[1], "received_on": days[2]}]
    if one_in(_ODD, chance):
        made = chance.choice(_TRANSFER_ODDITIES)(made[0], days)
    for number, row in enumerate(made, 1):
        received = row.get("received_on")
        assessed = received + _days(chance, 3) if isinstance(received, date) else "none"
        row |= {"id": f"O{episode['id'][1:]}-{number}", "assessed_on": assessed}
    return [{name: value for name, value in row.items() if value is not None} for row in made]


def _back_and_forth(there: Row, days: list[date]) -> list[Row]:
    back = {**there, "from_region": there["to_region"], "to_region": there["from_region"]}
    return [
        {**way, "sent_on": days[step], "received_on": days[step + 1]}
        for step, way in ((1, there), (3, back), (5, there))
    ]


def _never_registered(_there: Row, _days: list[date]) -> list[Row]:
    return []


def _received_before_the_suspicion(there: Row, days: list[date]) -> list[Row]:
    """The suspicion was registered anew in Skåne, in place of the day it arose at home."""
    before = days[0] - timedelta(days=1)
    return [{**there, "sent_on": before, "received_on": before, "vgm_on": before}]


def _suspected_before_the_episode(there: Row, days: list[date]) -> list[Row]:
    """The episode begins with another day than that of the suspicion at home, and the days are in order."""
    return [{**there, "sent_on": days[1], "received_on": days[2], "vgm_on": days[0] - timedelta(days=10)}]


def _suspicion_not_told(there: Row, days: list[date]) -> list[Row]:
    return [{**there, "sent_on": days[1], "received_on": days[2], "vgm_on": None}]


def _received_before_sent(there: Row, days: list[date]) -> list[Row]:
    return [{**there, "sent_on": days[2] + timedelta(days=1), "received_on": days[1]}]


def _no_day_sent(there: Row, _days: list[date]) -> list[Row]:
    return [{**there, "sent_on": "none"}]


def _day_sent_not_registered(there: Row, _days: list[date]) -> list[Row]:
    return [{**there, "sent_on": None}]


def _home_again(there: Row, days: list[date]) -> list[Row]:
    """Moved home after treatment, at times the same day."""
    back = {**there, "from_region": there["to_region"], "to_region": there["from_region"], "vgm_on": "none"}
    moved = days[-1] + (days[2] - days[1])
    return [
        {**there, "sent_on": days[1], "received_on": days[2]},
        {**back, "sent_on": moved, "received_on": moved},
    ]


def _not_received(there: Row, _days: list[date]) -> list[Row]:
    return [{**there, "received_on": "none"}]


def _not_joined(there: Row, _days: list[date]) -> list[Row]:
    return [{**there, "episode": "none"}]


_TRANSFER_ODDITIES = (
    _back_and_forth,
    _never_registered,
    _received_before_the_suspicion,
    _suspected_before_the_episode,
    _suspicion_not_told,
    _received_before_sent,
    _no_day_sent,
    _day_sent_not_registered,
    _home_again,
    _not_received,
    _not_joined,
)
"""None is joined to an episode that is unknown: it may be any, and every list of transfers is then open."""


# ---- measuring points and referrals -------------------------------------------------------------


def _points(episode: Row, chance: random.Random) -> list[Row]:
    """The conference and the decision of a malignant episode, by hand more often in Skåne."""
    if episode.get("pathway", BENIGN) == BENIGN:
        return []
    made: list[Row] = []
    for number, code in enumerate(("35", "44"), 1):
        region = chance.choice(("skane", episode.get("home_region", "skane")))
        row: Row = {
            "id": f"M{episode['id'][1:]}-{number}",
            "episode": episode["id"],
            "code": f"{episode['pathway']}{code}",
            "on": episode["started_on"] + _days(chance, 30),
            "region": region,
            "system": chance.choice(("svf", "svf", "pasis")),
            "manual": chance.random() < (0.7 if region == "skane" else 0.2),
        }
        if one_in(_ODD, chance):
            row |= chance.choice(
                ({"on": "none"}, {"on": "unknown"}, {"manual": "unknown"}, {"region": "unknown"})
            )
        made.append(row)
    return made


def _commitments(episode: Row, chance: random.Random) -> list[Row]:
    """The referral of a benign episode; sometimes there are two for one operation."""
    if episode.get("pathway") != BENIGN:
        return []
    decided = episode["started_on"]
    return [
        {
            "id": f"V{episode['id'][1:]}-{number}",
            "episode": episode["id"],
            "decided_on": decided,
            "arrived_on": decided + timedelta(days=number),
        }
        for number in range(1, 3 if one_in(_ODD, chance) else 2)
    ]


if __name__ == "__main__":
    command("Pathway episodes, and what is registered on the way.", tables, DOMAIN)
