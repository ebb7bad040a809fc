"""Which pipeline an article's language asks for; all but the main one are loaded when they are first needed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.domain.article import Article
from annotator.nlp.languages import language_of
from annotator.nlp.models import ModelError, Models, load_pipeline, speaks

if TYPE_CHECKING:
    from spacy.language import Language


class Tongues:
    """Pipelines by language."""

    def __init__(self, main: Language, models: Models) -> None:
        self.main = main
        self._folders = dict(models.by_language)
        self._loaded: dict[str, Language] = {}

    def pipeline_for(self, article: Article) -> Language | None:
        """The pipeline chosen for the language, else the main one if it is made for it; None: figures and lists only.

        Raises ModelError when the chosen one cannot be loaded, or is made for another language.
        """
        language = language_of(article)
        if language in self._folders:
            return self._chosen(language)
        return self.main if speaks(self.main, language) else None

    def name_of(self, pipeline: Language) -> str | None:
        """The folder of a pipeline that is chosen for a language; None for the main one."""
        return next((self._folders[tag] for tag, one in self._loaded.items() if one is pipeline), None)

    def _chosen(self, language: str) -> Language:
        if language not in self._loaded:
            folder = self._folders[language]
            pipeline = load_pipeline(folder)
            if not speaks(pipeline, language):
                raise ModelError(
                    f"the spaCy pipeline {folder} is made for the language {pipeline.lang}, not for {language}; "
                    "choose another in the settings"
                )
            self._loaded[language] = pipeline
        return self._loaded[language]
