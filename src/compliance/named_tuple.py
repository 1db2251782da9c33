"""A `typing.NamedTuple` that is quicker to define; a start defines about a hundred.

In: the body of a class, as for `typing.NamedTuple`. Out: the class, by `collections.namedtuple`.

`typing` compiles every annotation that is postponed, to see that it is an expression. At each start that took
twice as long as all the rest of making the classes, and tells nothing that the type checker has not told. No
generic classes, and none beneath another.
"""

from __future__ import annotations

from collections import namedtuple
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from typing import NamedTuple as NamedTuple
else:

    class _Making(type):
        def __new__(cls, name: str, bases: tuple[type, ...], body: dict[str, Any]) -> type:
            if not bases:
                return super().__new__(cls, name, bases, body)
            fields = body.get("__annotations__", {})
            defaults = {field: body[field] for field in fields if field in body}
            if [*defaults] != [*fields][len(fields) - len(defaults) :]:
                raise TypeError(f"a field of {name} with a default comes before one without")
            made = namedtuple(name, fields, defaults=defaults.values(), module=body["__module__"])
            for key, value in body.items():
                if key not in fields and key != "__module__":
                    setattr(made, key, value)
            return made

    class NamedTuple(metaclass=_Making):
        """What a class names as its base to be made one."""
