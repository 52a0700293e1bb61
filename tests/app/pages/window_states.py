"""Windows brought to each of their pages, with something on it."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from PySide6.QtGui import QGuiApplication

from app.jobs.answers import CaseNotSent
from app.pages.opening import ServicePage
from app.papers import Basis, EvidenceEntry
from app.shell.desk import Desk
from app.state import Place, Request, SealedLinks, Step, Ticks
from hashing.events import Event, Hashed, Refused, Started
from hashing.refusals import RefusalCode
from hashing.sandbox_report import Layer, LayerState, SandboxReport, TrialOutcome
from hashing.self_test import SelfTestReport
from hashing.signals import Fingerprint, Md5, Pdq, Vpdq, VpdqFrame
from hashing.transforms import DIHEDRAL
from resources.guidance import platforms
from submission.case_identity import CaseIdentity
from submission.failures import UntrustedError
from submission.preparation import DEFAULT_LIMITS, prepare_case
from submission.prepared_links import prepare_contact, prepare_links
from submission.protocol import receipt as receipt_file
from submission.protocol.answers import (
    CaseStatus,
    ItemStatus,
    LinkEntry,
    LinkStatus,
    PartnerStatus,
    Receipt,
    Retention,
    TimelineEntry,
)
from submission.protocol.operator_file import Links, OperatorFile, to_toml
from submission.protocol.sealing_key import SealingKey
from submission.protocol.terms import LINK_STATES
from tests.submission.cases import ADULT, chosen

NOW = datetime(2026, 11, 21, 20, tzinfo=UTC)
IMAGE = Fingerprint("image", tuple(Pdq("0123456789abcdef" * 4, 96, turn) for turn in DIHEDRAL))
VIDEO = Fingerprint(
    "video", (Md5("0f" * 16), Vpdq(tuple(VpdqFrame("5a" * 32, 80, float(t)) for t in range(9))))
)
PLAIN = Fingerprint("image", (Pdq("00" * 32, 0),))
IDENTITY = CaseIdentity.new()
LONG_NAME = "a_very_long_file_name_from_a_telephone_" * 3 + ".jpg"


def fill(desk: Desk) -> None:
    """A draft in which everything has happened that can."""
    draft = desk.draft
    draft.set_ticks(Ticks(True, True, True))
    draft.add_files([Path("/nowhere") / name for name in ("a.jpg", LONG_NAME, "c.mp4", "d", "e")])
    events: tuple[Event, ...] = (
        Hashed(1, IMAGE),
        Hashed(2, IMAGE),
        Hashed(3, VIDEO),
        Refused(4, RefusalCode.HASHER_STOPPED),
        Hashed(5, PLAIN),
    )
    for item, event in zip(draft.items, events, strict=True):
        draft.apply([(item.key, Started(1))])
        draft.apply([(item.key, event)])
    draft.set_prepared(prepare_case(chosen([IMAGE, IMAGE, VIDEO]), ADULT, identity=IDENTITY))


def write(desk: Desk) -> None:
    """A request and a log with something in them, some of it too long for a line."""
    desk.written.address_to(platforms()[0])
    desk.written.set_links(
        ("https://example.org/page", "https://example.org/" + "x" * 90 + "?user=camille")
    )
    desk.written.say(basis=Basis.US_48_HOURS, name="Camille", contact="camille@example.org")
    desk.written.note(EvidenceEntry(NOW.date(), "https://example.org", "camille_1", "w" * 70))
    desk.written.note(EvidenceEntry(who="somebody"))


def enter_links(desk: Desk) -> None:
    """Links for a case, one of which tells something, with their exact bytes; one was sent before."""
    links, long = desk.links, "https://example.org/" + "x" * 90 + "?user=camille"
    links.known[2] = long
    links.set_links(("https://example.org/page", long))
    links.set_mail("camille@example.org")
    key = SealingKey.generate().published()
    sealed = SealedLinks(
        prepare_links(IDENTITY, links.links, key),
        prepare_contact(IDENTITY, links.mail, "adult", key),
    )
    links.set_sealed(sealed, links.revision)


def case() -> CaseStatus:
    """A case with every state in it."""
    partners = tuple(
        PartnerStatus(
            partner=f"Platform {state}",
            state=state,
            since=NOW,
            made_from="crop_4_5" if state == "blocked" else None,
        )
        for state in ("not_fetched", "fetched", "pending_review", "blocked", "not_blocked")
    )
    return CaseStatus(
        case_id=IDENTITY.case_id,
        channel="adult",
        state="withdrawal_pending",
        created_at=NOW,
        withdrawal_delay_hours=72,
        withdrawal_effective_at=NOW,
        items=(
            ItemStatus(
                number=1,
                item_id="1" * 32,
                kind="image",
                state="active",
                added_at=NOW,
                partners=partners,
            ),
            ItemStatus(number=2, item_id="2" * 32, kind="video", state="received", added_at=NOW),
        ),
        timeline=(
            TimelineEntry(at=NOW, event="received"),
            TimelineEntry(
                at=NOW, event="blocked", partner="Platform", item=1, made_from="crop_4_5"
            ),
        ),
        links=tuple(
            LinkStatus(number=number, link_id="0" * 32, state=state, added_at=NOW, since=NOW)
            for number, state in enumerate(LINK_STATES, start=1)
        ),
        link_timeline=(
            LinkEntry(at=NOW, event="removed", link=3),
            LinkEntry(at=NOW, event="contact_erased"),
        ),
        contact=True,
    )


def receipt() -> Receipt:
    return Receipt(
        action="submitted",
        case_id=IDENTITY.case_id,
        body_sha256="0" * 64,
        issued_at="2026-11-21T20:00:00Z",
        service="Service",
        key_id="k",
        signature="s",
    )


def self_test_report() -> SelfTestReport:
    layers = dict.fromkeys(Layer, LayerState.NOT_ALLOWED)
    return SelfTestReport(
        SandboxReport("linux-x86_64", layers),
        {f"operation_{n}": TrialOutcome.WORKED for n in range(12)},
        complete=True,
    )


def operator_file() -> OperatorFile:
    """An operator's file with everything that is shown of one."""
    return OperatorFile(
        format="empreinte-operator/1",
        name="Example help",
        address="https://cases.example.org",
        about={"en": "An association.", "fr": "Une association."},
        channels=("adult", "minor"),
        platforms=("Network A", "Network B"),
        links=Links(home="https://example.org/home"),
        limits=DEFAULT_LIMITS,
        retention=Retention(active_days=365, withdrawn_days=30, tombstone_days=365),
        receipt_keys=(receipt_file.published_key(Ed25519PrivateKey.generate()),),
    )


#: Steps that are not reached from the start, and how they are.
_WAY_TO = {
    Step.START: (Step.START,),
    Step.SEAL: (Step.START, Step.SUBMIT, Step.SEAL),
    Step.KEEP_SAFE: (Step.KEEP_SAFE,),
    Step.NEXT_STEPS: (Step.KEEP_SAFE, Step.NEXT_STEPS),
}


def every_page(desk: Desk) -> Iterator[Step]:
    """Shows each page in turn, in its fullest state."""
    fill(desk)
    write(desk)
    desk.self_test.report = self_test_report()
    for step in Step:
        if step is Step.CASE:
            desk.followed.begin(Request.LOOK_UP, IDENTITY)
            desk.followed.found(case())
            desk.followed.carried_out(None, receipt())
            enter_links(desk)
        if step is Step.KEEP_SAFE:
            desk.draft.set_receipts([receipt()])
        desk.window._show(Place(_WAY_TO.get(step, (Step.START, step))))
        page = desk.window.page
        if isinstance(page, ServicePage):
            QGuiApplication.clipboard().setText(to_toml(operator_file()))
            page.paste()
        if step is Step.SUBMIT:
            desk.draft.begin_sending()
            desk.submissions.answered.emit(CaseNotSent(UntrustedError(), may_have_arrived=True))
        yield step
