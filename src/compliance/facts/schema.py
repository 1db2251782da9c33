"""What data may hold: entities, their fields and code lists, in the lean form the engine runs on.

In: nothing. Out: `Schema`, `EntityType`, `FieldType`. A domain's `vocabulary.yaml` is declared with
`model.vocabulary` and lowered to this by `plan`; kept apart so that data is read, and a cached plan
run, without loading the declaring vocabulary.
"""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum

from compliance.language import Text
from compliance.named_tuple import NamedTuple


class Kind(StrEnum):
    """The type of a field's values."""

    TEXT = "text"
    INTEGER = "integer"
    NUMBER = "number"  # held as fractions.Fraction or int: decimals are exact
    BOOLEAN = "boolean"
    DATE = "date"
    DATETIME = "datetime"  # local time in Sweden, to the second
    CODE = "code"  # one of a code list
    CODES = "codes"  # a set of codes from one list
    PERSONAL_ID = "personal_id"  # personnummer or samordningsnummer, 12 digits; never shown
    HSA_ID = "hsa_id"
    REF = "ref"  # another record, by its id
    COLLECTION = "collection"  # the records of another entity that name this one as parent


class FieldType(NamedTuple):
    """One field of an entity.

    codes: name of its code list (CODE, CODES).
    to: name of the entity it leads to (REF, COLLECTION).
    by: COLLECTION only; the child's REF field that names the parent.
    closed: COLLECTION only; True when what is not listed does not exist, False when it is unknown.
    changeable: False when nobody can change the fact, so that no remedy suggests it.
    """

    name: str
    kind: Kind
    title: Text = {}  # noqa: RUF012 - never written to
    help: Text = {}  # noqa: RUF012 - never written to
    codes: str = ""
    to: str = ""
    by: str = ""
    closed: bool = True
    changeable: bool = True


class EntityType(NamedTuple):
    """One kind of record.

    table: its name as a top-level key, a sheet or a CSV file (`trainees`).
    subject: True when rules may be about it.
    label: the field shown to people as its name.
    happens_on: the date field that says when it came to be; a record dated after `as_of` is not seen.
    part_of: the entity it is a part of, although others refer to it; its rows then need no id.
    derived: the records are figures that the engine makes; nobody fills them in.
    protected_by: the yes-or-no field that says that the person has protected personal data.
    """

    name: str
    table: str
    fields: Mapping[str, FieldType]
    title: Text = {}  # noqa: RUF012 - never written to
    subject: bool = False
    label: str = "id"
    happens_on: str = ""
    protected_by: str = ""
    derived: bool = False
    part_of: str = ""


class Schema(NamedTuple):
    """All that a domain's data may hold."""

    domain: str
    entities: Mapping[str, EntityType]
    codes: Mapping[str, Mapping[str, Text]]

    def by_table(self) -> dict[str, EntityType]:
        """Entities by the name of their table."""
        return {entity.table: entity for entity in self.entities.values()}
