"""What the kinds of zones are called in the window."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from annotator.domain.article import ZoneKind


def zone_names() -> dict[ZoneKind, str]:
    """The name of each kind."""
    tr = QCoreApplication.translate
    return {
        ZoneKind.HEADLINE: tr("Zone", "Headline"),
        ZoneKind.DECK: tr("Zone", "Deck"),
        ZoneKind.BYLINE: tr("Zone", "Byline"),
        ZoneKind.DATELINE: tr("Zone", "Dateline"),
        ZoneKind.BODY: tr("Zone", "Body"),
        ZoneKind.CAPTION: tr("Zone", "Caption"),
        ZoneKind.CREDIT: tr("Zone", "Credit"),
        ZoneKind.EDITORS_NOTE: tr("Zone", "Editor’s note"),
        ZoneKind.COPYRIGHT: tr("Zone", "Copyright"),
        ZoneKind.METADATA: tr("Zone", "Metadata"),
    }
