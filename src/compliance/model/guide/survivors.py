"""What an author is told about `mutation.yaml`.

In: nothing. Out: `GUIDE`.
"""

from __future__ import annotations

from compliance.model.guide.base import WHOLE, Guide, doc
from compliance.model.survivors import Acceptance, SurvivorFile

_WHY = "\nreason: {sv: Samma sak på ett annat sätt., en: The same in another way.}"

GUIDE: Guide = {
    SurvivorFile: {
        WHOLE: doc(
            "Ändringar av reglerna som inget prov behöver märka.",
            "Changes of the rules that no test needs to notice.",
        ),
        "format": doc("Filens utgåva: 1.", "The file's edition: 1."),
        "accepted": doc("Godtagna ändringar.", "Accepted changes."),
    },
    Acceptance: {
        WHOLE: doc("Ändringar av en del av paketet.", "Changes of one part of the pack."),
        "part": doc(
            "Regelns id, eller `paket/concepts/namn`, `paket/parameters/namn` eller `paket/regimes/namn`.",
            "The rule's id, or `pack/concepts/name`, `pack/parameters/name` or `pack/regimes/name`.",
            f"part: mitt-paket.minst-sextio{_WHY}",
        ),
        "kind": doc(
            "Bara ändringar av det här slaget, som `compliance mutate --format json` visar det.",
            "Only changes of this kind, as `compliance mutate --format json` shows it.",
            f"part: mitt-paket.minst-sextio\nkind: if_empty{_WHY}",
        ),
        "at": doc(
            "Bara ändringar på eller under den här platsen i regeln.",
            "Only changes at or below this place in the rule.",
            f"part: mitt-paket.minst-sextio\nat: require.counts_if{_WHY}",
        ),
        "reason": doc("Varför det är rätt som det är.", "Why it is right as it is."),
    },
}
