"""The steps as a page for whoever writes or approves features.

In: `Steps`. Out: Markdown, in Swedish.
"""

from __future__ import annotations

from compliance.bdd.steps import KEYWORDS, Step, Steps

_HEAD = """# Steg

Meningarna som en `.feature`-fil kan byggas av. `{...}` är det som fylls i, `[...]` kan utelämnas och `(a|b)`
är det ena eller det andra. En mening som slutar med kolon följs av en tabell. Rubriker, uppgifter och värden
är de svenska titlarna i `rules/<område>/vocabulary.yaml`. Efter det första steget av ett slag kan nästa börja
med *Och* eller *Men*.

Ett scenario som står under en `Regel:` med regelns titel kan säga bara *regeln*. Annars står titeln inom
citattecken. Egenskapens taggar anger vilka regelpaket som prövas.
"""


def to_markdown(steps: Steps) -> str:
    """A heading for each keyword, and under it each sentence with what it means."""
    parts = [_HEAD]
    for kind, keyword in KEYWORDS.items():
        parts.append(f"## {keyword}\n")
        parts += [_item(keyword, step) for step in steps if step.kind == kind]
    return "\n".join(parts)


def _item(keyword: str, step: Step) -> str:
    lines = [f"- `{keyword} {step.sentence}`"]
    lines += [f"  {line}".rstrip() for line in step.help.splitlines()]
    lines += [f"  `{name}`: {', '.join(words)}." for name, words in step.words]
    return "\n".join(lines) + "\n"
