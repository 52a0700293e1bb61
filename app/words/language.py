"""The window's languages, switched at once through Qt's translators.

English is the source; ``resources/translations/empreinte_en`` holds only its plural forms. Qt's own dialogs are
translated by the files that come with Qt. A language's files are read when it is chosen, not before.
"""

from __future__ import annotations

from importlib import resources

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, Qt, QTranslator
from PySide6.QtGui import QGuiApplication

from resources.languages import EASY_LANGUAGES, LANGUAGES, SOURCE, best_of, offered_codes

#: Qt has its own dialogs in the Portuguese of Brazil only.
_QT_NAMES = {"pt": "pt_BR"}


class Language:
    """The translators installed in the application."""

    def __init__(self, application: QCoreApplication) -> None:
        self._application = application
        self._installed: list[QTranslator] = []
        self.code = ""
        self._manner = (False, False)

    def use(self, code: str, *, informal: bool = False, easy: bool = False) -> None:
        """Switch to an offered language, and to the direction of its script.

        Every widget receives a ``LanguageChange`` event. ``informal`` is for the young: French says "tu" then, on
        the pages that others read as "vous" too. ``easy`` is for short, easy sentences on the pages that matter most;
        not every language has them, and they address adults, so the young are not given any.

        Raises:
            ValueError: the language is not offered, or its translation can't be read.
        """
        if code not in offered_codes():
            raise ValueError("this language is not translated")
        if (code, informal, easy) == (self.code, *self._manner):
            return
        ours = [_translator(f"empreinte_{code}")]
        if informal and code != SOURCE:
            ours.append(_translator(f"empreinte_{code}_informal"))
        if easy and not informal and code in EASY_LANGUAGES:
            ours.append(_translator(f"empreinte_{code}_easy"))
        qts = QTranslator()
        has_qts = qts.load(
            f"qtbase_{_QT_NAMES.get(code, code)}",
            QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath),
        )
        self._remove()
        self.code, self._manner = code, (informal, easy)
        QLocale.setDefault(QLocale(LANGUAGES[code].locale))
        self._installed = [qts, *ours] if has_qts else ours
        for new in self._installed:
            self._application.installTranslator(new)
        _set_direction(right_to_left=LANGUAGES[code].right_to_left)

    def stop(self) -> None:
        """Take the translators away again."""
        self._remove()
        self.code = ""
        _set_direction(right_to_left=False)

    def _remove(self) -> None:
        for old in self._installed:
            self._application.removeTranslator(old)
        self._installed = []


def _set_direction(*, right_to_left: bool) -> None:
    direction = Qt.LayoutDirection
    QGuiApplication.setLayoutDirection(
        direction.RightToLeft if right_to_left else direction.LeftToRight
    )


def _translator(name: str) -> QTranslator:
    """Raises ``ValueError``: the translation can't be read."""
    made = QTranslator()
    # by its path: Qt would not keep bytes alive that it was given
    if not made.load(str(resources.files("resources") / "translations" / name)):
        raise ValueError("the translation can't be read")
    return made


def language_of_interface() -> str:
    """The language the window speaks now."""
    return best_of(QLocale().name())


def system_language() -> str:
    """The computer's language where it is offered, English elsewhere."""
    return best_of(QLocale.system().name())
