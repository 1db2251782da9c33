"""Why the system would not let a file be read or written, in words that both languages have.

In: an OSError. Out: the rest of a sentence. Python tells the reason in English, or in the language of the
computer; either may be another than the reader's.
"""

from __future__ import annotations

import errno

from compliance.diagnostics.said import Said, said

_DENIED = said("permission is denied", "åtkomst nekas")
_REASONS = {
    errno.EACCES: _DENIED,
    errno.EPERM: _DENIED,
    errno.ENOENT: said("there is no such file or folder", "filen eller mappen finns inte"),
    errno.EEXIST: said("it is already there", "den finns redan"),
    errno.EISDIR: said("it is a folder", "det är en mapp"),
    errno.ENOTDIR: said("a part of its path is no folder", "en del av sökvägen är ingen mapp"),
    errno.ENOTEMPTY: said("the folder is not empty", "mappen är inte tom"),
    errno.ENOSPC: said("the disk is full", "disken är full"),
    errno.EROFS: said("it can only be read", "den är skrivskyddad"),
    errno.ENAMETOOLONG: said("the path is too long", "sökvägen blir för lång"),
    errno.ELOOP: said("its links lead round in a circle", "dess länkar leder runt i en cirkel"),
    errno.EBUSY: said("another program uses it", "ett annat program använder den"),
    errno.ETXTBSY: said("another program uses it", "ett annat program använder den"),
    errno.EMFILE: said("too many files are open", "för många filer är öppna"),
    errno.ENFILE: said("too many files are open", "för många filer är öppna"),
    errno.EIO: said("the disk cannot be read or written", "disken kan inte läsas eller skrivas"),
    errno.EINVAL: said("no file can have that name", "ingen fil kan heta så"),
}


def reason_of(error: OSError | ValueError) -> Said:
    """The reason, without whom or what it is about. A ValueError is of a name that no file can have."""
    if isinstance(error, ValueError) and not isinstance(error, OSError):
        return _REASONS[errno.EINVAL]
    number = error.errno
    if number is None:
        return said("unknown error", "okänt fel")
    why = (error.strerror or "unknown error").lower()
    return _REASONS.get(number) or Said(why, f"okänt fel (nummer {number})")
