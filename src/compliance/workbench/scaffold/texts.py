"""The text of scaffolded files.

In: an `Example` and what is known of the rule. Out: YAML and Gherkin; where an editor finds the schema stands
on the first line of each YAML file.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from compliance.facts.schema import Kind
from compliance.gherkin.languages import SWEDISH
from compliance.workbench.scaffold import words
from compliance.workbench.scaffold.example import NOTHING, Example
from compliance.workbench.yaml_text import flow, scalar, tables


@dataclass(frozen=True, slots=True)
class NewRule:
    """All that the files of a new rule say.

    schemas: the path of the schemas' folder from the pack's. owner: a role, or empty where the pack has none.
    regime: the one that the pack's rules name, or empty.
    day, subject, base: what its cases are tried on, and whom and what they are about.
    """

    pack: str
    slug: str
    title: tuple[str, str]
    force: str
    source: str
    locator: str
    area: str
    owner: str
    example: Example
    day: date
    subject: str
    base: Mapping[str, Any]
    lang: str
    schemas: str
    regime: str = ""

    @property
    def id(self) -> str:
        """The rule's id."""
        return f"{self.pack}.{self.slug}"


def modeline(schemas: str, name: str, below: bool = True) -> str:
    """The line that leads an editor to a schema. below: the file stands in a folder of the pack."""
    up = "../" if below else ""
    return f"# yaml-language-server: $schema={up}{schemas}/{name}.schema.json\n"


def both(texts: tuple[str, str], key: str = "") -> str:
    """A text in both languages, on one line; a key in front of it."""
    return (f"{key}: " if key else "") + "{" + f"sv: {scalar(texts[0])}, en: {scalar(texts[1])}" + "}"


def rule_text(new: NewRule) -> str:
    """`rules/<slug>.yaml`."""
    comments = words.COMMENTS[new.lang]
    example = new.example
    sv, en = new.title
    lines = [
        modeline(new.schemas, "rule") + comments["rule"],
        f"id: {new.id}",
        "revision: 1",
        f"title:\n  sv: {scalar(sv)}\n  en: {scalar(en)}",
        f"explanation:\n  sv: {scalar(words.EXPLANATION[0])}\n  en: {scalar(words.EXPLANATION[1])}",
        f"force: {new.force}",
        "cite:",
        f"  - {{source: {new.source}, locator: {scalar(new.locator)}, provenance: placeholder}}",
        f"for: {example.entity.name}",
        f"area: {scalar(new.area)}",
    ]
    if new.regime:
        lines.append(f"regime: {new.regime}")
    if example.limit is None:  # the boundary is then the first day
        lines.append(f"in_force: {{from: {new.day}}}")
    lines += [
        comments["require"],
        "require:",
        f"  fact: {example.path}",
        f"  {example.operator}: {flow(example.operand)}",
        f"  say:\n    sv: {scalar(example.says[0])}\n    en: {scalar(example.says[1])}",
    ]
    if new.owner:
        lines += [
            "remedies:",
            *_remedy(new, "not_met", words.CORRECT),
            *_remedy(new, "undetermined", words.REGISTER),
        ]
    return "\n".join(lines) + "\n"


def _remedy(new: NewRule, status: str, texts: tuple[str, str]) -> list[str]:
    titles = (new.example.field.title.get(lang, new.example.field.name) for lang in ("sv", "en"))
    sv, en = (text.format(title) for text, title in zip(texts, titles, strict=True))
    return [
        f"  - when: [{status}]",
        f"    do:\n      sv: {scalar(sv)}\n      en: {scalar(en)}",
        f"    owner: {new.owner}",
    ]


def case_text(new: NewRule) -> str:
    """`cases/<slug>.yaml`: the four kinds."""
    example = new.example
    lines = [
        modeline(new.schemas, "case") + words.COMMENTS[new.lang]["cases"],
        f"rule: {new.id}",
        "base:",
        tables(new.base, 2),
        "cases:",
        *_case(new, "met", "met", "met"),
        *_case(new, "not_met", "not_met", "not_met", example.not_met),
        *_undetermined(new),
    ]
    if example.limit is not None:
        lines += _case(new, "limit", "boundary", "met", example.limit)
    else:
        lines += _case(new, "first_day", "boundary", "met")
        lines += _case(new, "day_before", "boundary", "not_in_force", day=new.day - timedelta(days=1))
    return "\n".join(lines) + "\n"


def _case(
    new: NewRule, name: str, kind: str, status: str, value: Any = None, day: date | None = None
) -> list[str]:
    lines = [
        f"  - name: {words.CASES[name]}",
        f"    kind: {kind}",
        f"    as_of: {day or new.day}",
        f"    subject: {scalar(new.subject)}",
    ]
    if value is not None:
        row = {"id": new.subject, new.example.field.name: value}
        lines += ["    with:", f"      {new.example.entity.table}: {flow([row])}"]
    return [*lines, f"    expect: {{status: {status}}}"]


def _undetermined(new: NewRule) -> list[str]:
    example = new.example
    *lines, _ = _case(new, "undetermined", "undetermined", "undetermined")
    taken = f"{example.entity.table}[{new.subject}].{example.field.name}"
    return [
        *lines,
        f"    without: ['{taken}']",
        f"    expect: {{status: undetermined, missing: [{example.path}]}}",
    ]


# ---- a whole pack ---------------------------------------------------------------------------------


def pack_text(new: NewRule, title: tuple[str, str], domain: str) -> str:
    """`pack.yaml`."""
    return (
        "\n".join(
            [
                modeline(new.schemas, "pack", below=False) + words.COMMENTS[new.lang]["pack"],
                "format: 1",
                f"pack: {new.pack}",
                "version: 0.1.0",
                f"title:\n  sv: {scalar(title[0])}\n  en: {scalar(title[1])}",
                f"description:\n  sv: {scalar(words.DESCRIPTION[0])}\n  en: {scalar(words.DESCRIPTION[1])}",
                "language: sv",
                f"domain: {domain}",
                "sources:",
                f"  {new.source}:",
                f"    title: {scalar(title[0])}",
                f"    authority: {words.AUTHORITY}",
                "    kind: recommendation",
                "areas:",
                f"  {new.area}: {{{both(words.AREA, 'title')}}}",
                "roles:",
                f"  {new.owner}: {both(words.OWNER)}",
            ]
        )
        + "\n"
    )


def feature_text(new: NewRule, title: str) -> str:
    """`features/<pack>.feature`: the rule met, not met, undecided, and how binding it is."""
    example = new.example
    kind = _within_a_sentence(example.entity.title.get("sv", example.entity.name))
    field = example.field.title.get("sv", example.field.name)
    force = next(words for words, force in SWEDISH.forces.items() if force == new.force)
    # Words that a table would break on stand there escaped.
    cell = field.replace("\\", "\\\\").replace("|", "\\|")

    def scenario(name: str, given: str, outcome: str) -> list[str]:
        return [
            "",
            f"    Scenario: {name}",
            f"      {given}",
            f"      När reglerna prövas per {new.day}",
            f"      Så är regeln {outcome}",
        ]

    def stated(value: Any) -> str:
        return f'Givet en {kind} "Exempel" med:\n        | {cell} | {_said(example, value)} |'

    lines = [
        "# language: sv",
        f"@{new.pack}",
        f"Egenskap: {title}",
        f"  {words.DESCRIPTION[0]}",
        "",
        f"  Regel: {new.title[0]}",
        *scenario("Uppfylld", stated(example.met), "uppfylld"),
        f"      Och gäller regeln som {force}",
        *scenario("Inte uppfylld", stated(example.not_met), "inte uppfylld"),
    ]
    if example.limit is not None:
        lines += scenario("Precis på gränsen", stated(example.limit), "uppfylld")
    lines += scenario(
        "Ingen har registrerat uppgiften", f'Givet en {kind} "Exempel"', "inte möjlig att avgöra"
    )
    lines.append(f'      Och saknas uppgiften "{field}"')
    return "\n".join(lines) + "\n"


def _within_a_sentence(title: str) -> str:
    """A title without its capital, unless that belongs to an abbreviation: `enhet`, but `ST-läkare`."""
    return title[:1].lower() + title[1:] if title[1:2].islower() else title


def _said(example: Example, value: Any) -> str:
    if isinstance(value, bool):
        return "ja" if value else "nej"
    if value == NOTHING:
        return NOTHING
    if isinstance(value, list):
        return ", ".join(map(str, value))
    return str(value) if example.field.kind is not Kind.NUMBER else f"{value}".replace(".", ",")
