"""What a reader of `reviews.yaml` is told.

In: nothing. Out: `GUIDE`.
"""

from __future__ import annotations

from compliance.model.guide.base import WHOLE, Guide, doc
from compliance.model.reviews import Approval, ReviewFile

GUIDE: Guide = {
    ReviewFile: {
        WHOLE: doc("Godkännanden av paketets regler.", "Approvals of the pack's rules."),
        "format": doc("Filens utgåva: 1.", "The file's edition: 1."),
        "approvals": doc(
            "Ett för varje gång någon har godkänt en regel; det senaste gäller.",
            "One for each time somebody approved a rule; the latest counts.",
        ),
    },
    Approval: {
        WHOLE: doc(
            "Någon har läst en regels mening och dess scenarier och säger att de är rätt.",
            "Somebody has read a rule's sentence and its scenarios and says that they are right.",
        ),
        "rule": doc("Regelns id.", "The rule's id."),
        "revision": doc("Regelns utgåva när den godkändes.", "The rule's revision when it was approved."),
        "sentence": doc(
            "Kontrollsumma av meningen och allt den vilar på.", "Digest of the sentence and all it rests on."
        ),
        "scenarios": doc("Kontrollsumma av scenarierna.", "Digest of the scenarios."),
        "reviewer": doc("Vem som har godkänt.", "Who approved."),
        "role": doc("I vilken egenskap.", "In what capacity."),
        "date": doc("Vilken dag.", "On which day."),
        "remark": doc("Vad granskaren vill ha sagt.", "What the reviewer wants to have said."),
    },
}
