"""Writes psykiatri-norr.xlsx, the workbook with the same clinic as psykiatri-norr/dossier.yaml.

In: the YAML dossier. Out: the workbook, in the form of `compliance template`; an older one is replaced.

    python examples/make_workbook.py [OUT]
"""

from __future__ import annotations

import sys
from datetime import date
from pathlib import Path

from compliance.facts import load
from compliance.pipeline.plans import plan_for
from compliance.templates import write_workbook

HERE = Path(__file__).parent
DOSSIER = HERE / "psykiatri-norr" / "dossier.yaml"
WORKBOOK = HERE / "psykiatri-norr.xlsx"
AS_OF = date(2026, 11, 22)


def make(out: Path) -> Path:
    """Write the clinic to `out`."""
    schema = plan_for(None, "training").schema
    facts = load(DOSSIER, schema, today=AS_OF)
    if facts.diagnostics:
        raise SystemExit("\n".join(str(each) for each in facts.diagnostics))
    out.unlink(missing_ok=True)  # the writer itself never writes over anything
    write_workbook(facts, schema, out)
    return out


if __name__ == "__main__":
    print(make(Path(sys.argv[1]) if len(sys.argv) > 1 else WORKBOOK))
