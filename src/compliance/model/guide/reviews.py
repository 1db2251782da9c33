"""What a reader of `reviews.yaml` is told.

In: nothing. Out: `GUIDE`.
"""

from __future__ import annotations

from compliance.model.guide.base import WHOLE, Guide, said
from compliance.model.reviews import Approval, ReviewFile

GUIDE: Guide = {
    ReviewFile: {
        WHOLE: said("Godkännanden av paketets regler.", "Approvals of the pack's rules."),
        "format": said("Filens utgåva: 1.", "The file's edition: 1."),
        "approvals": said(
            "Ett för varje gång någon har godkänt en regel; det senaste gäller.",
            "One for each time somebody approved a rule; the latest counts.",
        ),
    },
    Approval: {
        WHOLE: said(
            "Någon har läst en regels mening och dess scenarier och säger att de är rätt.",
            "Somebody has read a rule's sentence and its scenarios and says that they are right.",
        ),
        "rule": said("Regelns id.", "The rule's id."),
        "revision": said("Regelns utgåva när den godkändes.", "The rule's revision when it was approved."),
        "sentence": said(
            "Kontrollsumma av meningen och allt den vilar på.", "Digest of the sentence and all it rests on."
        ),
        "scenarios": said("Kontrollsumma av scenarierna.", "Digest of the scenarios."),
        "reviewer": said("Vem som har godkänt.", "Who approved."),
        "role": said("I vilken egenskap.", "In what capacity."),
        "date": said("Vilken dag.", "On which day."),
        "remark": said("Vad granskaren vill ha sagt.", "What the reviewer wants to have said."),
    },
}
