"""The corpus file's schema, on one page. Append only: a released migration never changes. Imports nothing of ours."""

from __future__ import annotations

import json
from statistics import fmean

from sqlite_utils import Database, Migrations

APPLICATION_ID = 0x44544C4E
"""Marks a SQLite file as a corpus of Dateline ("DTLN")."""

USER_VERSION = 8
"""The newest schema that this program knows; one more for each migration."""

MIGRATIONS = Migrations("dateline")

ORIGIN = "origin_kind TEXT NOT NULL, origin_name TEXT NOT NULL, origin_version TEXT, origin_score REAL"
OWNER = "document_id TEXT NOT NULL REFERENCES documents(id) ON DELETE CASCADE"
PLACE = 'start INTEGER NOT NULL, "end" INTEGER NOT NULL, fragments TEXT, text TEXT NOT NULL'

TABLES = (
    """CREATE TABLE schemas (
        name TEXT NOT NULL, version TEXT NOT NULL, source TEXT NOT NULL, added TEXT NOT NULL,
        PRIMARY KEY (name, version))""",
    """CREATE TABLE originals (
        sha256 TEXT PRIMARY KEY, bytes BLOB NOT NULL)""",
    """CREATE TABLE articles (
        id TEXT PRIMARY KEY, sha256 TEXT NOT NULL UNIQUE, title TEXT NOT NULL, byline TEXT, published TEXT,
        source TEXT, language TEXT NOT NULL, url TEXT, file TEXT, story TEXT,
        dateline_place TEXT, dateline_agency TEXT, zones TEXT NOT NULL,
        original_sha256 TEXT REFERENCES originals(sha256), encoding TEXT, added TEXT NOT NULL,
        words INTEGER NOT NULL, text TEXT NOT NULL)""",
    """CREATE TABLE layers (
        id INTEGER PRIMARY KEY, article_id TEXT NOT NULL REFERENCES articles(id) ON DELETE CASCADE,
        model TEXT NOT NULL, version TEXT NOT NULL, schema TEXT NOT NULL, made TEXT NOT NULL,
        annotations TEXT NOT NULL, UNIQUE (article_id, model, version, schema))""",
    """CREATE TABLE documents (
        id TEXT PRIMARY KEY, article_id TEXT NOT NULL REFERENCES articles(id) ON DELETE CASCADE,
        annotator TEXT NOT NULL, status TEXT NOT NULL, attributes TEXT NOT NULL, seconds REAL NOT NULL,
        schema_name TEXT NOT NULL, schema_version TEXT NOT NULL, changed TEXT NOT NULL,
        UNIQUE (article_id, annotator))""",
    f"""CREATE TABLE mentions (
        {OWNER}, id TEXT NOT NULL, {PLACE}, type TEXT NOT NULL, attributes TEXT NOT NULL, entity TEXT,
        state TEXT NOT NULL, {ORIGIN}, PRIMARY KEY (document_id, id)) WITHOUT ROWID""",
    f"""CREATE TABLE figures (
        {OWNER}, id TEXT NOT NULL, {PLACE}, kind TEXT NOT NULL, value REAL, low REAL, high REAL,
        low_open INTEGER NOT NULL, high_open INTEGER NOT NULL, modifier TEXT NOT NULL, change TEXT NOT NULL,
        unit TEXT, currency TEXT, per TEXT, normalized_value REAL, normalized_unit TEXT,
        counted_start INTEGER, counted_end INTEGER, concept TEXT, property TEXT,
        of_whole_start INTEGER, of_whole_end INTEGER, role TEXT, attribution_start INTEGER, attribution_end INTEGER,
        certainty TEXT NOT NULL, attributes TEXT NOT NULL, state TEXT NOT NULL, {ORIGIN},
        PRIMARY KEY (document_id, id)) WITHOUT ROWID""",
    f"""CREATE TABLE events (
        {OWNER}, id TEXT NOT NULL, start INTEGER, "end" INTEGER, fragments TEXT, text TEXT, type TEXT NOT NULL,
        factuality TEXT NOT NULL, polarity TEXT NOT NULL, attributes TEXT NOT NULL, event TEXT,
        state TEXT NOT NULL, {ORIGIN}, PRIMARY KEY (document_id, id)) WITHOUT ROWID""",
    """CREATE TABLE arguments (
        document_id TEXT NOT NULL, event_id TEXT NOT NULL, position INTEGER NOT NULL, role TEXT NOT NULL,
        filler TEXT, start INTEGER, "end" INTEGER, PRIMARY KEY (document_id, event_id, position),
        FOREIGN KEY (document_id, event_id) REFERENCES events(document_id, id) ON DELETE CASCADE) WITHOUT ROWID""",
    f"""CREATE TABLE relations (
        {OWNER}, id TEXT NOT NULL, type TEXT NOT NULL, source TEXT NOT NULL, target TEXT NOT NULL,
        state TEXT NOT NULL, {ORIGIN}, PRIMARY KEY (document_id, id)) WITHOUT ROWID""",
    f"""CREATE TABLE entities (
        {OWNER}, id TEXT NOT NULL, position INTEGER NOT NULL, type TEXT NOT NULL, name TEXT NOT NULL,
        links TEXT NOT NULL, PRIMARY KEY (document_id, id)) WITHOUT ROWID""",
    f"""CREATE TABLE comments (
        {OWNER}, id TEXT NOT NULL, position INTEGER NOT NULL, "on" TEXT, author TEXT NOT NULL, time TEXT NOT NULL,
        text TEXT NOT NULL, resolved INTEGER NOT NULL, PRIMARY KEY (document_id, id)) WITHOUT ROWID""",
    """CREATE TABLE journal (
        seq INTEGER PRIMARY KEY AUTOINCREMENT, group_id TEXT NOT NULL, change_id TEXT NOT NULL UNIQUE,
        document_id TEXT NOT NULL, annotator TEXT NOT NULL, time TEXT NOT NULL, name TEXT NOT NULL,
        undoes TEXT, redoes TEXT, tool_version TEXT NOT NULL, change TEXT NOT NULL)""",
    "CREATE INDEX journal_by_document ON journal (document_id, seq)",
    "CREATE INDEX documents_by_annotator ON documents (annotator, status)",
)

SEARCH_TABLE = (
    "CREATE VIRTUAL TABLE articles_fts USING fts5(title, text, content='articles', content_rowid='rowid',"
    " tokenize='unicode61 remove_diacritics 2', prefix='2 3')"
)
"""Words of articles; kept up to date by the program, not by triggers, which no corpus may have."""

SEARCH_INDEXES = (
    "CREATE INDEX articles_listed ON articles (trashed, id, title, published, file, words)",
    "CREATE INDEX articles_by_date ON articles (published)",
    "CREATE INDEX mentions_by_type ON mentions (type, document_id)",
    "CREATE INDEX events_by_type ON events (type, document_id)",
    "CREATE INDEX figures_by_role ON figures (role, value, document_id)",
    "CREATE INDEX arguments_by_role ON arguments (role, document_id)",
)


@MIGRATIONS()
def m001_corpus(db: Database) -> None:
    """Articles, documents, annotations, suggestion layers and the journal."""
    for statement in TABLES:
        db.execute(statement)
    db.execute(f"PRAGMA application_id = {APPLICATION_ID}")
    db.execute("PRAGMA user_version = 1")


@MIGRATIONS()
def m002_search(db: Database) -> None:
    """Search by words and by what was annotated; a trash for articles; how many annotations a document must have."""
    db.execute("ALTER TABLE articles ADD COLUMN trashed TEXT")
    db.execute("ALTER TABLE documents ADD COLUMN annotations INTEGER NOT NULL DEFAULT 0")
    for table in ("mentions", "figures", "events", "relations"):
        counted = f"(SELECT count(*) FROM {table} WHERE document_id = documents.id)"
        db.execute(f"UPDATE documents SET annotations = annotations + {counted}")
    db.execute(SEARCH_TABLE)
    db.execute("INSERT INTO articles_fts (articles_fts) VALUES ('rebuild')")
    for statement in SEARCH_INDEXES:
        db.execute(statement)
    db.execute("PRAGMA user_version = 2")


FLOW_TABLES = (
    """CREATE TABLE tagging_rules (
        id TEXT PRIMARY KEY, name TEXT NOT NULL UNIQUE, words TEXT NOT NULL, kind TEXT NOT NULL, type TEXT NOT NULL,
        whole_words INTEGER NOT NULL, any_case INTEGER NOT NULL, variants INTEGER NOT NULL,
        author TEXT NOT NULL, made TEXT NOT NULL)""",
    """CREATE TABLE bookmarks (
        annotator TEXT NOT NULL, name TEXT NOT NULL, value TEXT NOT NULL,
        PRIMARY KEY (annotator, name)) WITHOUT ROWID""",
    "ALTER TABLE layers ADD COLUMN doubt REAL",
)


@MIGRATIONS()
def m003_flow(db: Database) -> None:
    """Rules that propose in every article, where each annotator left off, and how doubtful suggestions are."""
    for statement in FLOW_TABLES:
        db.execute(statement)
    for layer_id, body in db.execute("SELECT id, annotations FROM layers").fetchall():
        scores = [one["origin"].get("score") for some in json.loads(body).values() for one in some if "origin" in one]
        known = [score for score in scores if score is not None]
        if known:
            db.execute("UPDATE layers SET doubt = ? WHERE id = ?", (1 - fmean(known), layer_id))
    db.execute("PRAGMA user_version = 3")


@MIGRATIONS()
def m004_carried_layers(db: Database) -> None:
    """Suggestions may be carried from one schema to the next: that of the layer that they were made in."""
    db.execute("ALTER TABLE layers ADD COLUMN carried_from TEXT")
    db.execute("PRAGMA user_version = 4")


ARRIVALS = (
    "ALTER TABLE articles ADD COLUMN replaces TEXT",
    "ALTER TABLE articles ADD COLUMN replaced_by TEXT",
    "ALTER TABLE articles ADD COLUMN days TEXT NOT NULL DEFAULT '[]'",
    "DROP INDEX articles_listed",
    "CREATE INDEX articles_shown ON articles (trashed, replaced_by, id, title, published, file, words)",
    "CREATE INDEX articles_by_replaced ON articles (replaced_by)",
    """CREATE TABLE corrections (
        seq INTEGER PRIMARY KEY AUTOINCREMENT, article_id TEXT NOT NULL REFERENCES articles(id) ON DELETE CASCADE,
        annotator TEXT NOT NULL, time TEXT NOT NULL, before TEXT NOT NULL)""",
    """CREATE TABLE doubtful (
        article_id TEXT NOT NULL REFERENCES articles(id) ON DELETE CASCADE, annotator TEXT NOT NULL,
        annotations TEXT NOT NULL, PRIMARY KEY (article_id, annotator)) WITHOUT ROWID""",
    """CREATE TABLE fingerprinted (
        number INTEGER PRIMARY KEY AUTOINCREMENT, article_id TEXT NOT NULL UNIQUE, size INTEGER NOT NULL)""",
    """CREATE TABLE fingerprints (
        shingle INTEGER NOT NULL, number INTEGER NOT NULL, PRIMARY KEY (shingle, number)) WITHOUT ROWID""",
    """CREATE TABLE imports (
        id TEXT PRIMARY KEY, begun TEXT NOT NULL, paths TEXT NOT NULL, plan TEXT NOT NULL)""",
    """CREATE TABLE import_files (
        import_id TEXT NOT NULL, path TEXT NOT NULL, PRIMARY KEY (import_id, path)) WITHOUT ROWID""",
    """CREATE TABLE seen_files (
        path TEXT PRIMARY KEY, size INTEGER NOT NULL, modified_ns INTEGER NOT NULL)""",
)


@MIGRATIONS()
def m005_arrivals(db: Database) -> None:
    """Newer versions of articles, their resolved days, corrections, likeness, and imports that go on."""
    for statement in ARRIVALS:
        db.execute(statement)
    db.execute("PRAGMA user_version = 5")


SHARING = (
    f"""CREATE TABLE merged (
        {OWNER}, change_id TEXT NOT NULL, behind TEXT NOT NULL, time TEXT NOT NULL, number INTEGER NOT NULL,
        name TEXT NOT NULL, change TEXT NOT NULL, PRIMARY KEY (document_id, change_id)) WITHOUT ROWID""",
    """CREATE TABLE packages (
        id TEXT NOT NULL, direction TEXT NOT NULL, time TEXT NOT NULL, manifest TEXT NOT NULL,
        PRIMARY KEY (id, direction)) WITHOUT ROWID""",
)


@MIGRATIONS()
def m006_sharing(db: Database) -> None:
    """Changes that came with packages from other copies of a document, and the packages that came and went."""
    for statement in SHARING:
        db.execute(statement)
    db.execute("PRAGMA user_version = 6")


@MIGRATIONS()
def m007_carried_rules(db: Database) -> None:
    """What tagging rules gave before and after another schema was used, so that undo and redo know it."""
    db.execute("""CREATE TABLE carried_rules (
        rule_id TEXT NOT NULL REFERENCES tagging_rules(id) ON DELETE CASCADE, old_schema TEXT NOT NULL,
        old_type TEXT NOT NULL, new_schema TEXT NOT NULL, new_type TEXT NOT NULL,
        PRIMARY KEY (rule_id, old_schema, new_schema)) WITHOUT ROWID""")
    db.execute("PRAGMA user_version = 7")


SETTLING = (
    f"""CREATE TABLE conflicts (
        {OWNER}, annotation_id TEXT NOT NULL, versions TEXT NOT NULL, kept TEXT NOT NULL,
        PRIMARY KEY (document_id, annotation_id)) WITHOUT ROWID""",
    f"""CREATE TABLE answers (
        seq INTEGER PRIMARY KEY AUTOINCREMENT, {OWNER}, key TEXT NOT NULL, behind TEXT NOT NULL,
        UNIQUE (document_id, key))""",
)


@MIGRATIONS()
def m008_settling(db: Database) -> None:
    """What merged copies of a document differ in, and what a person left as it stands in a walk over differences."""
    for statement in SETTLING:
        db.execute(statement)
    db.execute("PRAGMA user_version = 8")
