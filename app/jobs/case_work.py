"""What pages ask for: files are read, a case is prepared, sent and followed.

Pages ask here and watch the draft, the case that was looked up and what is known of the service for changes; none of
them listens to a job. What the service's answers do to those three is said in ``answer_effects``.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from app.jobs.answer_effects import AnswerEffects
from app.jobs.background import Backgrounds
from app.jobs.fingerprint_job import FingerprintJob
from app.jobs.preparation import Preparation
from app.jobs.submission_job import SubmissionJob
from app.state import (
    Addition,
    CarriedBundle,
    CaseDraft,
    FollowedCase,
    MemoryFile,
    Request,
    ServiceFacts,
    Way,
    same_looking,
)
from submission.case_identity import CaseIdentity

if TYPE_CHECKING:
    from submission.keeping.outbox import Waiting


class CaseWork(QObject):
    """Reading, preparing, sending and following, started on a page's request.

    Signals:
        reading_changed: reading has started, paused, gone on or stopped.
        reading_ended: every file has its result.
        not_sealed: why the case could not be put into a sealed file.
    """

    reading_changed = Signal()
    reading_ended = Signal()
    not_sealed = Signal(object)

    def __init__(
        self,
        draft: CaseDraft,
        followed: FollowedCase,
        service: ServiceFacts,
        fingerprints: FingerprintJob,
        submissions: SubmissionJob,
        bundle: CarriedBundle,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._draft = draft
        self._followed = followed
        self._service = service
        self._fingerprints = fingerprints
        self._submissions = submissions
        self._bundle = bundle
        self._preparation = Preparation(draft, service, submissions, self)
        self._comparing = Backgrounds(self)
        self._given: set[int] = set()  # keys of the files that the hasher has or had
        fingerprints.reported.connect(draft.apply)
        fingerprints.ended.connect(self._end_reading)
        self._effects = AnswerEffects(
            draft, followed, service, bundle, self._preparation, submissions, self
        )
        self._effects.not_sealed.connect(self.not_sealed)

    # --- reading -------------------------------------------------------------------------------

    @property
    def reading(self) -> bool:
        """Whether files are being read now, or would be but for a pause."""
        return self._fingerprints.running

    @property
    def paused(self) -> bool:
        """Whether reading is halted until :meth:`resume_reading`."""
        return self._fingerprints.paused

    def warm_up(self) -> None:
        """Have hashers ready before the first file is read."""
        self._fingerprints.warm_up(thumbnails=self._draft.thumbnails)

    @property
    def may_add(self) -> bool:
        """Whether more files can be added: not to a case that is sent, or may be."""
        return not self._draft.locked

    def add_files(self, sources: Iterable[Path | MemoryFile]) -> tuple[Path | MemoryFile, ...]:
        """Add files to the draft, and read them too where files are being read. Returns those that were left out."""
        left_out = self._draft.add_files(sources)
        if self.reading:
            self.start_reading()
        return left_out

    def start_reading(self) -> None:
        """Read every file that waits and was not given to the hasher yet."""
        new = [item for item in self._draft.waiting if item.key not in self._given]
        if not new:
            return
        self._given.update(item.key for item in new)
        files = [(item.key, _readable(item.source)) for item in new]
        self._fingerprints.read(files, thumbnails=self._draft.thumbnails)
        self.reading_changed.emit()

    def pause_reading(self) -> None:
        """Halt reading; what is done is kept."""
        self._fingerprints.pause()
        self.reading_changed.emit()

    def resume_reading(self) -> None:
        """Go on reading after a pause."""
        self._fingerprints.resume()
        self.reading_changed.emit()

    def stop_reading(self) -> None:
        """What is done is kept; the rest waits again."""
        self._fingerprints.cancel()
        self._given.clear()
        self._draft.stop_reading()
        self.reading_changed.emit()

    def read_again(self, key: int) -> None:
        """Read one more time a file that could not be read."""
        self._given.discard(key)
        self._draft.read_again(key)
        self.start_reading()

    def _end_reading(self) -> None:
        self._given.clear()
        self._draft.stop_reading()
        self.reading_changed.emit()
        self._find_same_looking()
        if not self._draft.waiting:
            self.reading_ended.emit()

    def _find_same_looking(self) -> None:
        """Off the GUI thread: among three hundred pictures it takes a sixth of a second."""
        items = self._draft.sendable

        def work() -> Iterator[tuple[tuple[int, ...], ...]]:
            yield same_looking(items)

        self._comparing.start(work, self._draft.set_same)

    # --- sending -------------------------------------------------------------------------------

    def bring_bytes_up_to_date(self) -> None:
        """Have the exact bytes of the draft made, unless they are there or being made."""
        self._preparation.bring_up_to_date()

    def describe_service(self) -> None:
        """Ask the service who it is."""
        self._submissions.describe()

    def send(self) -> None:
        """Send the exact bytes, unless they are being sent. The same bytes twice make one case, or one addition."""
        prepared = self._draft.prepared
        if prepared is None or self._draft.being_sent:
            return
        self._draft.begin_sending()
        self._submissions.send(prepared)

    def stop_sending(self) -> None:
        """Send nothing more. Where it may have arrived all the same, the draft says so."""
        if self._draft.being_sent:
            self._submissions.stop_sending()

    def seal(self, path: Path) -> None:
        """Put the exact bytes into a sealed file instead of sending them."""
        prepared, service = self._draft.prepared_case, self._service.sealer
        if prepared is not None and service is not None and not self._draft.being_sent:
            self._submissions.seal(prepared, service, path)

    def begin_second_case(self) -> None:
        """Leave the case as it is, and begin one of its own with the files that were put aside."""
        self._preparation.forget()
        self._draft.begin_with_set_aside()

    @property
    def may_add_to_case(self) -> bool:
        """Whether items can be added to the case that was looked up, and nothing else is lost by it."""
        settled = self._draft.finished or not self._draft.locked
        return self._followed.withdrawable and settled and not self._draft.set_aside

    def begin_adding(self) -> None:
        """Make the draft one for the case that was looked up."""
        identity, case = self._followed.identity, self._followed.status
        if identity is None or case is None or not self.may_add_to_case:
            return
        self._preparation.forget()
        way = Way.ADULT
        if case.channel == "minor":
            way = Way.YOUNG if self._draft.way is Way.YOUNG else Way.BEFORE_18
        held = max((item.number for item in case.items), default=0)
        self._draft.begin_adding(Addition(identity, held), way)

    def hand_in(self) -> None:
        """Hand in the sealed case that was chosen, unless that is under way."""
        if self._bundle.content is not None and not self._bundle.under_way:
            self._bundle.begin()
            self._submissions.hand_in(self._bundle.content)

    def case_waits(self, identity: CaseIdentity) -> None:
        """A case waits on this computer from now on; perhaps it is the draft's."""
        if self._is_in_hand(identity):
            self._draft.set_waits()

    def waiting_case_arrived(self, sent: Waiting) -> None:
        """A case that waited has arrived. Where its draft is still here, it goes on as if it had been sent at once."""
        if self._is_in_hand(sent.identity) and self._draft.waits:
            self._draft.set_receipts(sent.receipts)

    def _is_in_hand(self, identity: CaseIdentity) -> bool:
        prepared = self._draft.prepared
        return prepared is not None and prepared.identity == identity

    # --- following -----------------------------------------------------------------------------

    def look_up(self, identity: CaseIdentity) -> None:
        """Ask what became of a case."""
        self._followed.begin(Request.LOOK_UP, identity)
        self._submissions.look_up(identity)

    def ask_again(self) -> None:
        """Ask once more what became of the case that is open; what is shown stays until the answer."""
        if (identity := self._may_ask(Request.REFRESH)) is not None:
            self._submissions.look_up(identity)

    def withdraw(self, item_ids: tuple[str, ...] = ()) -> None:
        """Withdraw the case that was looked up, or only some of its items."""
        if (identity := self._may_ask(Request.WITHDRAW)) is not None:
            self._submissions.withdraw(identity, item_ids)

    def cancel_withdrawal(self) -> None:
        """Call back a withdrawal that still waits."""
        if (identity := self._may_ask(Request.CANCEL_WITHDRAWAL)) is not None:
            self._submissions.cancel_withdrawal(identity)

    def prove_withdrawal(self) -> None:
        """Have an earlier withdrawal signed once more: asked for twice, it changes nothing."""
        if (identity := self._may_ask(Request.PROOF)) is not None:
            self._submissions.withdraw(identity)

    def _may_ask(self, request: Request) -> CaseIdentity | None:
        """Note the request and return whose case it is about; None where one is under way."""
        identity = self._followed.identity
        if identity is None or self._followed.request is not None:
            return None
        self._followed.begin(request, identity)
        return identity

    # --- leaving -------------------------------------------------------------------------------

    def forget(self) -> None:
        """Drop all that belongs to one person's case: what is read, prepared, sent and followed."""
        self._fingerprints.cancel()
        self._given.clear()
        self._preparation.forget()
        self._draft.forget()
        self._followed.forget()
        self._bundle.forget()

    def close(self) -> None:
        """Wait for what runs beside the jobs; it ends by itself within moments."""
        self._comparing.stop()


def _readable(source: Path | MemoryFile) -> Path | int:
    return source.descriptor if isinstance(source, MemoryFile) else source
