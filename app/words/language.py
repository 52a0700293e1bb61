"""French and English, switched at once through Qt's translators.

English is the source; ``resources/translations/empreinte_en`` holds only its plural forms. Qt's own
dialogs are translated by the files that come with Qt.
"""

from __future__ import annotations

from importlib import resources

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from app.state import LANGUAGES

#: How dates and numbers are written.
_WITH_INFORMAL = ("fr",)
_REGIONS = {"en": "en_GB", "fr": "fr_FR"}


class Language:
    """The translators installed in the application."""

    def __init__(self, application: QCoreApplication) -> None:
        self._application = application
        self._installed: list[QTranslator] = []
        self.code = ""
        self._informal = False

    def use(self, code: str, *, informal: bool = False) -> None:
        """Switch to ``en`` or ``fr``; every widget receives a ``LanguageChange`` event.

        ``informal`` is for the young: French says "tu" then, on the pages that others read as "vous" too.

        Raises:
            ValueError: another language, or its translation can't be read.
        """
        if code not in LANGUAGES:
            raise ValueError("this language is not translated")
        if (code, informal) == (self.code, self._informal):
            return
        ours = [_translator(f"empreinte_{code}")]
        if informal and code in _WITH_INFORMAL:
            ours.append(_translator(f"empreinte_{code}_informal"))
        qts = QTranslator()
        has_qts = qts.load(
            f"qtbase_{code}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        )
        for old in self._installed:
            self._application.removeTranslator(old)
        self.code, self._informal = code, informal
        QLocale.setDefault(QLocale(_REGIONS[code]))
        self._installed = [qts, *ours] if has_qts else ours
        for new in self._installed:
            self._application.installTranslator(new)

    def stop(self) -> None:
        """Take the translators away again."""
        for old in self._installed:
            self._application.removeTranslator(old)
        self._installed = []
        self.code = ""


def _translator(name: str) -> QTranslator:
    """Raises ``ValueError``: the translation can't be read."""
    made = QTranslator()
    # by its path: Qt would not keep bytes alive that it was given
    if not made.load(str(resources.files("resources") / "translations" / name)):
        raise ValueError("the translation can't be read")
    return made


def language_of_interface() -> str:
    """The language the window speaks now."""
    return "fr" if QLocale().language() == QLocale.Language.French else "en"


def system_language() -> str:
    """French where the computer speaks French, English elsewhere."""
    return "fr" if QLocale.system().language() == QLocale.Language.French else "en"
