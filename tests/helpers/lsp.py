"""Talks to a language server as an editor does: JSON-RPC over its standard input and output.

In: the command that starts a server. Out: `LanguageServer`, which opens documents and asks for diagnostics,
completions and hover texts. Lines and columns count from 0, as the protocol does.
"""

from __future__ import annotations

import json
import queue
import subprocess
import threading
from collections.abc import Mapping, Sequence
from pathlib import Path
from types import TracebackType
from typing import Any

_PATIENCE = 60.0  # seconds; a slow machine is no fault of the code
_MARKDOWN = ["markdown", "plaintext"]
_CAPABILITIES = {
    "textDocument": {
        "publishDiagnostics": {"relatedInformation": True},
        "hover": {"contentFormat": _MARKDOWN},
        "completion": {"completionItem": {"snippetSupport": True, "documentationFormat": _MARKDOWN}},
    },
    "workspace": {"configuration": True},
}


class LanguageServer:
    """A running server. Use it in a `with`; it ends with it.

    settings: what the server is told when it asks for its configuration, by section.
    """

    def __init__(self, command: Sequence[str], root: Path, settings: Mapping[str, Any]) -> None:
        self._settings = settings
        self._root = root
        self._asked = 0
        self._versions: dict[str, int] = {}
        self._came: queue.Queue[dict[str, Any]] = queue.Queue()
        self._diagnostics: dict[str, list[dict[str, Any]]] = {}
        self._process = subprocess.Popen(
            command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL
        )
        threading.Thread(target=self._listen, daemon=True).start()

    def __enter__(self) -> LanguageServer:
        self.ask(
            "initialize",
            {"processId": None, "rootUri": self._root.as_uri(), "capabilities": _CAPABILITIES},
        )
        self._send({"method": "initialized", "params": {}})
        self._send({"method": "workspace/didChangeConfiguration", "params": {"settings": self._settings}})
        return self

    def __exit__(self, *_: type[BaseException] | BaseException | TracebackType | None) -> None:
        self._process.kill()
        self._process.wait()
        for stream in (self._process.stdin, self._process.stdout):
            if stream is not None:
                stream.close()

    def diagnose(self, file: Path, text: str | None = None) -> list[dict[str, Any]]:
        """The faults an editor marks in a file, or in `text` as if the file held it."""
        return self.diagnose_all({file: file.read_text(encoding="utf-8") if text is None else text})[file]

    def diagnose_all(self, texts: Mapping[Path, str]) -> dict[Path, list[dict[str, Any]]]:
        """The same for many files at once: the server waits a moment before it looks at each."""
        uris = {file: file.as_uri() for file in texts}
        for file, uri in uris.items():
            self._diagnostics.pop(uri, None)
            self._show(uri, texts[file])
        while any(uri not in self._diagnostics for uri in uris.values()):
            self._take()
        return {file: self._diagnostics[uri] for file, uri in uris.items()}

    def complete(self, file: Path, line: int, column: int) -> dict[str, dict[str, Any]]:
        """What is offered at a place of a file shown before, by its label."""
        found = self.ask("textDocument/completion", _place(file, line, column))
        items = found["items"] if isinstance(found, dict) else found or []
        return {item["label"]: item for item in items}

    def hover(self, file: Path, line: int, column: int) -> str:
        """What is told of a place of a file shown before; empty when nothing is."""
        found = self.ask("textDocument/hover", _place(file, line, column))
        return _words(found["contents"]) if found else ""

    def ask(self, method: str, params: Mapping[str, Any]) -> Any:
        """The answer to a request."""
        self._asked += 1
        mine = self._asked
        self._send({"id": mine, "method": method, "params": params})
        while True:
            message = self._take()
            if message.get("id") == mine and "method" not in message:
                if "error" in message:
                    raise AssertionError(f"{method}: {message['error']}")
                return message.get("result")

    # ---- below the protocol's words -----------------------------------------------------------

    def _show(self, uri: str, text: str) -> None:
        version = self._versions[uri] = self._versions.get(uri, 0) + 1
        if version == 1:
            document = {"uri": uri, "languageId": "yaml", "version": 1, "text": text}
            self._send({"method": "textDocument/didOpen", "params": {"textDocument": document}})
        else:
            document = {"uri": uri, "version": version}
            change = {"textDocument": document, "contentChanges": [{"text": text}]}
            self._send({"method": "textDocument/didChange", "params": change})

    def _take(self) -> dict[str, Any]:
        """The next message, after answering what the server itself asks."""
        try:
            message = self._came.get(timeout=_PATIENCE)
        except queue.Empty:
            raise AssertionError("the language server says nothing") from None
        method = message.get("method")
        if method == "textDocument/publishDiagnostics":
            self._diagnostics[message["params"]["uri"]] = message["params"]["diagnostics"]
        elif method == "workspace/configuration":
            wanted = [self._settings.get(item.get("section", "")) for item in message["params"]["items"]]
            self._send({"id": message["id"], "result": wanted})
        elif method is not None and "id" in message:
            self._send({"id": message["id"], "result": None})
        return message

    def _send(self, message: Mapping[str, Any]) -> None:
        body = json.dumps({"jsonrpc": "2.0", **message}).encode()
        stream = self._process.stdin
        assert stream is not None
        stream.write(f"Content-Length: {len(body)}\r\n\r\n".encode() + body)
        stream.flush()

    def _listen(self) -> None:
        stream = self._process.stdout
        assert stream is not None
        while True:
            length = 0
            while (line := stream.readline().strip()) != b"":
                name, _, value = line.partition(b":")
                if name.lower() == b"content-length":
                    length = int(value)
            if not length:
                return  # the server has ended
            self._came.put(json.loads(stream.read(length)))


def _place(file: Path, line: int, column: int) -> dict[str, Any]:
    return {"textDocument": {"uri": file.as_uri()}, "position": {"line": line, "character": column}}


def _words(contents: Any) -> str:
    if isinstance(contents, list):
        return "\n".join(map(_words, contents))
    return str(contents["value"]) if isinstance(contents, dict) else str(contents)
