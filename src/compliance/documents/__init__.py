"""Documents: a YAML or JSON text as plain data, with the place of every key and value.

In: a file or bytes. Out: a `Document`, or diagnostics that say what to type instead.
Rule packs and users' dossiers are both read here; what they mean is decided by those who call.
Imports only `compliance.diagnostics`; PyYAML is imported when YAML is read, and nowhere else.
"""

from compliance.documents.codes import TITLES, Fault, Prefix
from compliance.documents.document import Document
from compliance.documents.limits import DATA_LIMITS, PACK_LIMITS, Limits
from compliance.documents.reading import read_bytes, read_document

__all__ = [
    "DATA_LIMITS",
    "PACK_LIMITS",
    "TITLES",
    "Document",
    "Fault",
    "Limits",
    "Prefix",
    "read_bytes",
    "read_document",
]
