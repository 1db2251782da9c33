"""Documentation to look at, of one small pack that has everything; and what tests ask of a page.

In: a folder. Out: the small pack's own folder. `tests.helpers.shipped` has the pages of the shipped packs.
"""

from __future__ import annotations

import json
import posixpath
from datetime import date
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

from compliance.model.reviews import Approval
from compliance.pipeline.reviews import RuleReview, State
from compliance.workbench.site import Book, collect
from tests.helpers.packs import CITE, pack_file, rule
from tests.helpers.packs import write as write_pack
from tests.helpers.shipped import DAY
from tests.helpers.trials import thing_case, write_cases, write_feature

FLAG = {"fact": "thing.flag", "is": True}

PACK: dict[str, Any] = {
    "title": {"sv": "Saker i ordning", "en": "Things in order"},
    "description": {"sv": "Prövar om saker är i ordning.", "en": "Tests whether things are in order."},
    "sources": {
        "law": {
            "title": "Sakförordningen",
            "authority": "Sakverket",
            "kind": "regulation",
            "in_force": "2020-01-01",
            "to": "2029-12-31",
            "repealed_by": "Nya sakförordningen",
        },
    },
    "areas": {"area": {"title": {"sv": "Ordning", "en": "Order"}}},
    "roles": {"owner": {"sv": "Ägaren", "en": "The owner"}},
    "parameters": {
        "least": {
            "title": {"sv": "Minsta tal", "en": "Least number"},
            "type": "integer",
            "values": [{"from": "2020-01-01", "value": 3}, {"from": "2026-01-01", "value": 4}],
            "cite": [{"source": "law", "locator": "2 §", "provenance": "secondary"}],
        },
    },
    "concepts": {
        "red": {
            "about": "thing",
            "title": {"sv": "Saken är röd", "en": "The thing is red"},
            "condition": {"fact": "thing.colour", "is": "red"},
        },
    },
    "scales": {
        "order": {
            "title": {"sv": "Ordningsbetyg", "en": "Grade of order"},
            "for": "thing",
            "areas": ["area"],
            "cite": CITE,
            "unverified_never_sets": ["D"],
            "letters": [
                {"letter": "A", "title": {"sv": "I ordning", "en": "In order"}},
                {"letter": "D", "title": {"sv": "I oordning", "en": "Out of order"}, "fails": ["binding"]},
            ],
        },
    },
    "consequences": {
        "tidy": {
            "title": {"sv": "Städning krävs", "en": "Tidying is required"},
            "explanation": {"sv": "Något är i oordning.", "en": "Something is out of order."},
            "for": "thing",
            "cite": CITE,
            "when": {
                "all": [{"rating": "order", "in": ["D"]}, {"not": {"finding": "test.red", "in": ["met"]}}]
            },
            "actions": [
                {"do": {"sv": "Städa.", "en": "Tidy up."}, "owner": "owner", "within": "P14D"},
            ],
        },
    },
}

RULES = [
    rule(
        "flagged",
        title={"sv": "Saken har en flagga", "en": "The thing has a flag"},
        explanation={"sv": "En flagga syns på långt håll.", "en": "A flag is seen from afar."},
        in_force={"from": "2020-01-01"},
        require={"all": [FLAG, {"fact": "thing.num", "at_least": {"parameter": "least"}}]},
        remedies=[
            {
                "when": ["not_met"],
                "do": {"sv": "Hissa en flagga.", "en": "Hoist a flag."},
                "owner": "owner",
                "lead_time": "P2M",
            }
        ],
    ),
    rule(
        "red",
        title={"sv": "Saken är målad", "en": "The thing is painted"},
        force="advisory",
        cite=[{"source": "law", "locator": "10 §", "provenance": "recalled", "note": {"sv": "Ej läst."}}],
        require={"concept": "red"},
    ),
    rule(
        "by-size",
        title={"sv": "Saken är minst {size}", "en": "The thing is at least {size}"},
        cite=[{"source": "law", "locator": "3 § {size}", "provenance": "official"}],
        for_each="sizes",
        require={"fact": "thing.int", "at_least": {"row": "size"}},
    ),
]

TABLES = {"sizes": {"small": {"size": 1}, "big": {"size": 5}}}

CASES: dict[str, list[dict[str, Any]]] = {
    "test.flagged": [
        thing_case("met", flag=True, num=3),
        thing_case("not_met", flag=False, num=3),
        thing_case("not_met", flag=True, num=2),
        thing_case("undetermined", num=3),
    ],
    "test.red": [
        thing_case("met", colour="red"),
        thing_case("not_met", colour="blue"),
        thing_case("undetermined"),
    ],
    "test.by-size": [
        thing_case("met", int=9),
        thing_case("not_met", int=4) | {"rows": ["big"]},
        thing_case("undetermined"),
    ],
}

FEATURE = """\
# language: sv
@test
Egenskap: Saker i ordning
  Vad som krävs av en sak.

  Bakgrund:
    Givet en Sak "Kannan" med:
      | Tal | 3 |

  Regel: Saken har en flagga

    Scenariomall: Flaggan avgör
      Givet att "Flagga" är "<flagga>"
      När reglerna prövas per 2025-06-30
      Så är regeln <utfall>

      Exempel:
        | flagga | utfall       |
        | ja     | uppfylld     |
        | nej    | inte uppfylld |

    Scenario: Ingen vet om det finns en flagga
      Givet följande Del:
        | Sak    | Flagga |
        | Kannan | ja     |
      När reglerna prövas per 2025-06-30
      Så är regeln inte möjlig att avgöra
      Och saknas uppgiften "Flagga"

  Regel: Betyget

    Scenario: En sak utan flagga får D
      Givet att "Flagga" är "nej"
      När reglerna prövas per 2025-06-30
      Så blir omdömet i område area "D"
"""

LIST = {
    "format": 1,
    "title": {"sv": "Sakförordningen", "en": "The Things Regulation"},
    "source": {"title": "Sakförordningen", "kind": "regulation", "citation": "Sakverket, 2020."},
    "items": {
        "T1-1": {
            "kind": "requirement",
            "locator": "1 §",
            "text": {"sv": "En sak har en flagga.", "en": "A thing has a flag."},
            "encoded": "full",
            "rules": ["test.flagged"],
        },
        "T1-2": {
            "kind": "requirement",
            "locator": "4 §",
            "text": {"sv": "En sak är vacker.", "en": "A thing is beautiful."},
            "encoded": "human",
            "reason": {"sv": "Tycke och smak.", "en": "A matter of taste."},
        },
    },
}


def approval(rule: str, reviewer: str, role: str, day: date, remark: str | None = None) -> Approval:
    """One entry of a ledger."""
    digest = f"sha256:{'0' * 64}"
    return Approval(
        rule=rule,
        revision=1,
        sentence=digest,
        scenarios=digest,
        reviewer=reviewer,
        role=role,
        date=day,
        remark=remark,
    )


def reviewed(state: State, *approvals: Approval) -> RuleReview:
    """Where a rule of the small pack stands after these."""
    rule = approvals[-1].rule
    return RuleReview(rule, "test", Path(), 1, {}, state, (), "", "", 0, approvals)


_ASTRID = ("Astrid Ask", "studierektor", date(2025, 2, 1))
REVIEWS = [
    reviewed(
        State.CHANGED,
        approval("test.flagged", "Bo Berg", "jurist", date(2024, 3, 1)),
        approval("test.flagged", *_ASTRID, "Läst med handledarna."),
    ),
    reviewed(State.APPROVED, approval("test.red", *_ASTRID)),
]


def small_pack(folder: Path, *, cases: Any = None, feature: str = FEATURE, rules: Any = None) -> Path:
    """The small pack, with its cases, its feature and its list of requirements."""
    own = write_pack(folder / "rules" / "testing", pack_file(**PACK), rules or RULES, TABLES)
    for id, listed in (CASES if cases is None else cases).items():
        write_cases(own, id, listed)
    write_feature(own, "saker", feature)
    (own / "coverage.yaml").write_text(json.dumps(LIST, ensure_ascii=False, indent=1), encoding="utf-8")
    return own


def small_book(folder: Path, **options: Any) -> Book:
    """The book of the small pack. options: of `collect`, in place of those chosen here."""
    own = folder / "rules" / "testing" / "test"
    chosen: dict[str, Any] = {"day": DAY, "mutation": False, "reviews": REVIEWS, "jobs": 1, **options}
    return collect([own], **chosen)


class VisibleRows(HTMLParser):
    """What tests ask of a page: ids, links, headings, text, and which elements it has."""

    def __init__(self, text: str) -> None:
        super().__init__(convert_charrefs=True)
        self.ids: list[str] = []
        self.links: list[str] = []
        self.tags: list[str] = []
        self.open: list[str] = []
        self.texts: list[str] = []
        self.whole = ""
        self.attributes: list[tuple[str, str, str]] = []
        self.headings: list[tuple[str, str]] = []
        self.feed(text)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        self.whole += "" if tag in ("span", "strong", "a", "code") else " "
        self.attributes += [(tag, name, value or "") for name, value in attrs]
        self.ids += [value or "" for name, value in attrs if name == "id"]
        self.links += [value or "" for name, value in attrs if name in ("href", "src")]
        if tag not in ("meta", "link", "br", "img", "input", "hr"):
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open, f"</{tag}> closes nothing"
        assert self.open.pop() == tag, f"</{tag}> closes something else"

    def handle_data(self, data: str) -> None:
        self.whole += data
        text = " ".join(data.split())
        if text:
            self.texts.append(text)
            for heading in ("h1", "h2", "h3"):
                if heading in self.open:
                    self.headings.append((heading, text))


def check_links(pages: dict[str, str]) -> None:
    """Every link of the pages leads to a page and a place that is there; no id stands twice on a page."""
    seen = {name: VisibleRows(page) for name, page in pages.items() if name.endswith(".html")}
    ids = {name: set(page.ids) for name, page in seen.items()}
    for name, page in seen.items():
        assert len(page.ids) == len(ids[name]), (name, sorted(page.ids))
        assert not page.open, (name, page.open)
        assert page.tags.count("h1") == 1, name
        assert page.tags.count("main") == 1, name
        labels = [value for _, key, value in page.attributes if key == "aria-labelledby"]
        assert set(labels) <= ids[name], name
        for link in page.links:
            if link.startswith("data:"):
                continue
            path, _, place = link.partition("#")
            here = posixpath.dirname(name)
            target = posixpath.normpath(posixpath.join(here, path)) if path else name
            assert target in pages, (name, link)
            assert not place or place in ids[target], (name, link)
