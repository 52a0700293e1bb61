"""Files that were dropped on the window, or given to the program when it was started: where they lead."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from app.files import Offered
from app.jobs import CaseWork, IntakeJob
from app.keeping import RECEIPT_SUFFIX
from app.shell.main_window import MainWindow
from app.state import SEALED_SUFFIX, Step

#: How an operator's file ends.
OPERATOR_SUFFIX = ".toml"


class GivenFiles:
    """Leads to the page that can do something with them, by what they are and by the page that is open."""

    def __init__(self, window: MainWindow, work: CaseWork, intake: IntakeJob) -> None:
        self._window = window
        self._work = work
        self._intake = intake

    def take(self, what: Offered) -> None:
        """Show a sealed case, a receipt or an operator's file where it belongs; take in everything else as chosen files.

        The pages of the service and of the look-up take only what is meant for them.
        """
        here = self._window.place.step
        if here is Step.HAND_IN or any(_ends(path, SEALED_SUFFIX) for path in what.paths):
            if what.paths and self._show_hand_in():
                self._choose_sealed(what.paths)
            return
        only = what.paths[0] if len(what.paths) == 1 else None
        if only is not None and _ends(only, RECEIPT_SUFFIX):
            self._show_receipt(only)
        elif only is not None and _ends(only, OPERATOR_SUFFIX):
            self._show_operator_file(only)
        elif here is Step.LOOK_UP:
            self._read_sheet(what.paths)
        elif here is not Step.SERVICE:
            self._intake.take(what)
            self._show_chosen()

    def _show_chosen(self) -> None:
        """Lead on to where files are chosen, as far as that is open now; what is being read goes on."""
        if self._window.place.step is Step.FINGERPRINT and self._work.reading:
            return
        for step in (Step.ABOUT, Step.ATTEST, Step.CHOOSE):
            self._window.go(step)

    def _show_hand_in(self) -> bool:
        """Lead on to where a sealed case is handed in, if that is open now. Returns whether it is shown."""
        for step in (Step.WHOM, Step.HELPING, Step.HAND_IN):
            self._window.go(step)
        return self._window.place.step is Step.HAND_IN

    def _choose_sealed(self, paths: Sequence[Path]) -> None:
        from app.pages.helping import HandInPage

        page = self._window.page
        if isinstance(page, HandInPage):
            page.choose(paths)

    def _show_operator_file(self, path: Path) -> None:
        """Show what an operator's file says, before anything of it is used."""
        self._window.go(Step.SERVICE)
        from app.pages.opening import ServicePage

        page = self._window.stack.page_of(Step.SERVICE)
        if isinstance(page, ServicePage):
            page.show_file(path)

    def _show_receipt(self, path: Path) -> None:
        """Show what a saved receipt proves."""
        self._window.go(Step.SELF_TEST)
        from app.pages.opening import SelfTestPage

        page = self._window.stack.page_of(Step.SELF_TEST)
        if isinstance(page, SelfTestPage):
            page.check_receipt(path)

    def _read_sheet(self, paths: Sequence[Path]) -> None:
        """Have the look-up page read the first of these as a recovery sheet."""
        from app.pages.following import LookUpPage

        page = self._window.page
        if paths and isinstance(page, LookUpPage):
            page.read_sheet(paths[0])


def _ends(path: Path, suffix: str) -> bool:
    return path.suffix.lower() == suffix
