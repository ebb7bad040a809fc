"""An import of many files that can be stopped, by a person or by a power cut, and goes on where it stopped."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

from annotator.readers import ReadError
from annotator.readers.files import file_name, path_key
from annotator.session.articles.plan import NOTHING_PLANNED, ImportPlan
from annotator.session.articles.reading import FileRead, ReadTask
from annotator.session.importing import Outcome, Refused, Step, add_readings, import_documents, is_ours, no_step
from annotator.session.workspace import Workspace
from annotator.store import ImportRun


class FileImport:
    """One import of files into a corpus. Each file is one transaction, with the note that it is behind."""

    def __init__(self, workspace: Workspace, run: ImportRun, files: Sequence[Path], refused: Sequence[Refused]) -> None:
        self.workspace = workspace
        self.plan = ImportPlan.from_record(run.plan)
        self.refused = tuple(refused)
        """Folders that cannot be listed, and names of no file."""
        self.total = len(files)
        self.run = run
        behind = workspace.corpus.arrivals.files_behind(run.id)
        self.left = [file for file in files if path_key(file) not in behind]
        """The files that are still to be read."""

    @property
    def gone_on(self) -> int:
        """Files that were behind it when it went on."""
        return self.total - len(self.left)

    def tasks(self, most: int | None = None) -> Iterator[ReadTask]:
        """What is to be read: files of ours too, which a worker looks at and `take` reads.

        A file of more than `most` articles is only told to be one.
        """
        for path in self.left:
            yield ReadTask(path, self.plan.columns_of(path), most=most)

    def take(self, path: Path, read: FileRead | ReadError, step: Step = no_step) -> list[Outcome]:
        """Bring in what was read of a file; CorpusError when it cannot be saved, and then it is not behind.

        `step` is called after each article, and when it raises nothing of the file has come in.
        """
        corpus = self.workspace.corpus
        ours = is_ours(path)
        if ours:
            corpus.protect("import")
        with corpus.together():
            outcomes: list[Outcome]
            if ours:
                outcomes = import_documents(self.workspace, path, self.plan.left_out, step)
            elif isinstance(read, ReadError) or read.why:
                outcomes = [Refused(file_name(path), str(read) if isinstance(read, ReadError) else read.why)]
            else:
                outcomes = add_readings(self.workspace, path, read.readings, self.plan, step)
            corpus.arrivals.put_behind(self.run.id, path_key(path))
        return outcomes

    def end(self) -> None:
        """All files are behind: nothing is to go on."""
        self.workspace.corpus.arrivals.end(self.run.id)


def begin_import(workspace: Workspace, paths: Sequence[Path], plan: ImportPlan = NOTHING_PLANNED) -> FileImport:
    """Begin to import files and folders, or go on where an import of the same ones stopped."""
    names = tuple(str(path.absolute()) for path in paths)
    known = [one for one in workspace.corpus.arrivals.unfinished() if one.paths == names]
    if known and plan in (NOTHING_PLANNED, ImportPlan.from_record(known[0].plan)):
        return _import_of(workspace, known[0])
    run = ImportRun(workspace.sources.new_id(), names, plan.as_record(), 0)
    workspace.corpus.arrivals.begin(run.id, run.paths, run.plan)
    return _import_of(workspace, run)


def unfinished_import(workspace: Workspace) -> FileImport | None:
    """The import that stopped first and has files left; those without any are forgotten.

    One whose files cannot be found now waits: they may be on a drive that is away.
    """
    for run in workspace.corpus.arrivals.unfinished():
        found = _import_of(workspace, run)
        if found.left or workspace.read_only:
            return found if found.left else None
        if not found.refused:
            found.end()
    return None


def _import_of(workspace: Workspace, run: ImportRun) -> FileImport:
    from annotator.session.article_files import find_files

    files, refused = find_files([Path(name) for name in run.paths])
    return FileImport(workspace, run, files, refused)
