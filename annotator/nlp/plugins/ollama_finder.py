"""Entities by a model that Ollama serves on this machine: the only plug-in with a connection, and that to loopback."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Sequence
from http.client import HTTPConnection, HTTPException
from typing import Any, cast
from urllib.parse import urlsplit

from annotator.nlp.models import ModelError
from annotator.nlp.plugins.kinds import Entity

USUAL = "http://127.0.0.1:11434"
LOOPBACK = frozenset({"127.0.0.1", "localhost", "::1"})
TIMEOUT_S = 120.0
MOST_BYTES = 4_000_000
PROMPT = (
    "You mark named entities in news text. Answer with JSON only. List every name in the text that is of one of these "
    "types: {labels}. Copy each name exactly as it stands in the text.\n\nText:\n{text}"
)


class OllamaFinder:
    """Asks once for each text; what it names must stand in the text, and is marked wherever it does."""

    def __init__(self, name: str, address: tuple[str, int], labels: Sequence[str]) -> None:
        self.version = name
        self._name = name
        self._address = address
        self._labels = list(labels)

    def find(self, texts: Sequence[str]) -> list[list[Entity]]:
        """Entities of each text; raises ModelError when Ollama does not answer as it should."""
        return [list(_places(self._ask(text), text, self._labels)) for text in texts]

    def check(self) -> None:
        """Raise ModelError unless Ollama is there and has the model; nothing is fetched."""
        self._post("/api/show", {"model": self._name})

    def _ask(self, text: str) -> list[Any]:
        prompt = PROMPT.format(labels=", ".join(self._labels), text=text)
        messages = [{"role": "user", "content": prompt}]
        question = {"model": self._name, "messages": messages, "stream": False, "format": _form(self._labels)}
        answer = self._post("/api/chat", {**question, "options": {"temperature": 0, "seed": 0}})
        try:
            return list(json.loads(answer["message"]["content"])["entities"])
        except (KeyError, TypeError, ValueError, RecursionError) as error:
            raise ModelError(f"the Ollama model {self._name} did not answer in the form that was asked for") from error

    def _post(self, path: str, body: Any) -> dict[str, Any]:
        host, port = self._address
        connection = HTTPConnection(host, port, timeout=TIMEOUT_S)
        try:
            connection.request("POST", path, json.dumps(body), {"Content-Type": "application/json"})
            response = connection.getresponse()
            status, answer = response.status, cast(dict[str, Any], json.loads(response.read(MOST_BYTES)))
            why = None if status == 200 else str(answer.get("error", status))
        except (OSError, HTTPException) as error:
            silent = f"Ollama does not answer at {host}:{port} ({error})"
            raise ModelError(f"{silent}; start it, or choose another model") from error
        except (ValueError, AttributeError, RecursionError) as error:
            raise ModelError(f"what answers at {host}:{port} is not Ollama; choose another address") from error
        finally:
            connection.close()
        if why is not None:
            raise ModelError(f"Ollama refused the model {self._name}: {why}")
        return answer


def _form(labels: Sequence[str]) -> dict[str, Any]:
    """The JSON Schema of the answer."""
    fields = {"text": {"type": "string"}, "type": {"type": "string", "enum": list(labels)}}
    row = {"type": "object", "properties": fields, "required": ["text", "type"]}
    return {"type": "object", "properties": {"entities": {"type": "array", "items": row}}, "required": ["entities"]}


def _places(rows: Sequence[Any], text: str, labels: Sequence[str]) -> Iterator[Entity]:
    for row in rows:
        words, label = (row.get("text"), row.get("type")) if isinstance(row, dict) else (None, None)
        if isinstance(words, str) and words.strip() and label in labels:
            for found in re.finditer(rf"(?<!\w){re.escape(words)}(?!\w)", text):
                yield Entity(found.start(), found.end(), str(label))


def load(place: str, labels: Sequence[str]) -> OllamaFinder:
    """`place` is a model's name, or NAME@http://127.0.0.1:PORT; any host but this machine is refused."""
    name, _, address = place.partition("@")
    parts = urlsplit(address or USUAL)
    if not name.strip() or parts.scheme != "http" or parts.hostname not in LOOPBACK:
        raise ModelError(
            f"{place} is no model of an Ollama on this machine; write its name, or name@http://127.0.0.1:11434"
        )
    finder = OllamaFinder(name.strip(), (parts.hostname, parts.port or 11434), labels)
    finder.check()
    return finder
