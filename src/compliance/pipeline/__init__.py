"""The pipeline: the only place that knows every stage.

In: data, the packs to check it by, a day. Out: a report, a finding, or what the packs say.

    packs.read → plan.build → facts.load → reference.run → judging.judge → Report

A plan that has been built is kept in the user's cache, so a second run reads no pack but its digest.
"""

from compliance.pipeline.checking import check
from compliance.pipeline.explaining import explain
from compliance.pipeline.packs import list_packs, show_pack
from compliance.pipeline.writing import write_schemas, write_template

__all__ = ["check", "explain", "list_packs", "show_pack", "write_schemas", "write_template"]
