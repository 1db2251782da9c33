"""What is said in Swedish, and where, of a JSON text that cannot be read."""

from __future__ import annotations

import pytest

from compliance.diagnostics import Collector, in_language
from compliance.documents import DATA_LIMITS
from tests.helpers.documents import read_text


@pytest.mark.parametrize(
    ("text", "column", "message", "help"),
    [
        ('{"a": 1,}', 8, "Ett komma står före `}`, och ingenting efter det", "ta bort kommat"),
        ('{"a": [1', 7, "Parentesen `[` som börjar här avslutas aldrig", "avsluta den med `]`"),
        ('{"a": 1 "b": 2}', 9, 'Ett komma eller en avslutande parentes saknas före `"b"`', "skriv det där"),
        ('{"a" 1}', 6, "Ett kolon saknas före `1`", 'skriv `"namn": värde`'),
        ("{a: 1}", 2, "Före `a` skulle det stå ett namn inom citattecken", 'skriv `"a":`'),
        ("{'a': 1}", 2, "Text i JSON står inom dubbla citattecken", "skriv `\"` i stället för `'`"),
        (
            '{"a": ja}',
            7,
            "`ja` är inget värde i JSON",
            'skriv text inom citattecken, `"ja"`; annars `true`, `false` eller `null`',
        ),
        ("[1, , 2]", 5, "Ett värde saknas före `,`", "skriv värdet; inget värde skrivs `null`"),
        ("", 0, "Filen är tom", "skriv minst en rad `namn: värde`"),
        ('{"a": "b}', 7, 'Citattecknet " som börjar här avslutas aldrig', 'skriv " i slutet av texten'),
        (
            '{"a": "b\n"}',
            9,
            "Texten bryts vid radens slut, och en text i JSON står på en rad",
            'skriv " i slutet av texten; en radbrytning i en text skrivs `\\n`',
        ),
        ('{"a": "b\tc"}', 9, "Texten innehåller en tabb", "skriv den som `\\t`"),
        (
            '{"a": "\\q"}',
            8,
            "`\\q` betyder ingenting inom citattecken",
            "skriv `\\\\` för ett omvänt snedstreck",
        ),
        (
            '{} "b"',
            4,
            '`"b"` står efter slutet på hela värdet',
            "ta bort det; flera värden skrivs i en lista: `[…, …]`",
        ),
        (
            "[1, # en etta\n2]",
            5,
            "JSON har inga kommentarer",
            "ta bort kommentaren, eller spara filen som YAML (`.yaml`)",
        ),
        (
            '{"a": "b\x1bc"}',
            9,
            "Texten innehåller ett escapetecken (U+001B)",
            "ta bort det; det följer ofta med text som kopierats från annat håll",
        ),
    ],
)
def test_a_fault_is_told_in_swedish_where_it_is(text: str, column: int, message: str, help: str) -> None:
    collector = Collector()
    assert read_text(text, "x.json", collector, limits=DATA_LIMITS, code_prefix="DATA") is None
    (told,) = collector
    assert (in_language(told.message, "sv"), in_language(told.help, "sv")) == (message, help)
    assert told.span is not None
    assert told.span.column == column
