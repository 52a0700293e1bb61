"""French and English, switched at once through Qt's translators.

English is the source; ``resources/translations/empreinte_en`` holds only its plural forms. Qt's own
dialogs are translated by the files that come with Qt.
"""

from __future__ import annotations

from importlib import resources

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from app.state import LANGUAGES

#: How dates and numbers are written.
_REGIONS = {"en": "en_GB", "fr": "fr_FR"}


class Language:
    """The translators installed in the application."""

    def __init__(self, application: QCoreApplication) -> None:
        self._application = application
        self._installed: list[QTranslator] = []
        self.code = ""

    def use(self, code: str) -> None:
        """Switch to ``en`` or ``fr``; every widget receives a ``LanguageChange`` event.

        Raises:
            ValueError: another language, or its translation can't be read.
        """
        if code not in LANGUAGES:
            raise ValueError("this language is not translated")
        if code == self.code:
            return
        ours = QTranslator()
        # by its path: Qt would not keep bytes alive that it was given
        if not ours.load(str(resources.files("resources") / "translations" / f"empreinte_{code}")):
            raise ValueError("the translation can't be read")
        qts = QTranslator()
        has_qts = qts.load(
            f"qtbase_{code}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        )
        for old in self._installed:
            self._application.removeTranslator(old)
        self.code = code
        QLocale.setDefault(QLocale(_REGIONS[code]))
        self._installed = [qts, ours] if has_qts else [ours]
        for new in self._installed:
            self._application.installTranslator(new)


def system_language() -> str:
    """French where the computer speaks French, English elsewhere."""
    return "fr" if QLocale.system().language() == QLocale.Language.French else "en"
