"""The pages of the window, each made when it is first wanted."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from importlib import import_module

from app.jobs import CaseWork, IntakeJob, KeepingJob, LinkWork, SelfTestJob, ServiceChange
from app.jobs.recovery import CodeReading
from app.keeping import SecretClipboard
from app.pages.opening import StartPage
from app.pages.page import Page
from app.state import (
    CarriedBundle,
    CaseDraft,
    FollowedCase,
    Intake,
    KeptHere,
    LinksDraft,
    ServiceFacts,
    Step,
    Whereabouts,
)
from app.state.written import Written

MakePage = Callable[[], Page]
_ROOMS = ("opening", "following", "sending", "young", "helping", "without_file")


def load_rooms() -> None:
    """Load the modules of all pages, so that to make a page is nothing but to make its widgets."""
    for room in _ROOMS:
        door = import_module(f"app.pages.{room}")
        for name in door.__all__:
            getattr(door, name)


def page_makers(
    draft: CaseDraft,
    followed: FollowedCase,
    service: ServiceFacts,
    bundle: CarriedBundle,
    work: CaseWork,
    intake: Intake,
    intake_job: IntakeJob,
    self_test: SelfTestJob,
    clipboard: SecretClipboard,
    written: Written,
    kept: KeptHere,
    keeping: KeepingJob,
    whereabouts: Whereabouts,
    service_change: ServiceChange,
    sheets: CodeReading,
    links: LinksDraft,
    link_work: LinkWork,
) -> Mapping[Step, MakePage]:
    """One maker for each ``Step``.

    A room is loaded with the first of its pages: the window shows its start before it knows the others.
    """

    def opening() -> Mapping[Step, MakePage]:
        from app.pages.opening import (
            AboutPage,
            DocumentsPage,
            HelpPage,
            SelfTestPage,
            ServicePage,
            Under18Page,
        )

        return {
            Step.ABOUT: lambda: AboutPage(service),
            Step.UNDER_18: lambda: Under18Page(draft, whereabouts),
            Step.HELP: lambda: HelpPage(draft, whereabouts),
            Step.SELF_TEST: lambda: SelfTestPage(self_test, service),
            Step.SERVICE: lambda: ServicePage(service, service_change),
            Step.DOCUMENTS: DocumentsPage,
        }

    def following() -> Mapping[Step, MakePage]:
        from app.pages.following import CasePage, LinksPage, LookUpPage, WithdrawPage

        return {
            Step.LOOK_UP: lambda: LookUpPage(
                draft, followed, work, clipboard, kept, keeping, sheets
            ),
            Step.CASE: lambda: CasePage(followed, work),
            Step.WITHDRAW: lambda: WithdrawPage(followed, work),
            Step.LINKS: lambda: LinksPage(followed, links, link_work),
        }

    def sending() -> Mapping[Step, MakePage]:
        from app.pages.sending import (
            AttestPage,
            ChooseFilesPage,
            FingerprintPage,
            KeepSafePage,
            MixedAgesPage,
            NextStepsPage,
            ReviewPage,
            SealPage,
            SubmitPage,
        )

        return {
            Step.ATTEST: lambda: AttestPage(draft),
            Step.CHOOSE: lambda: ChooseFilesPage(draft, work, intake, intake_job),
            Step.FINGERPRINT: lambda: FingerprintPage(draft, work, intake, intake_job),
            Step.REVIEW: lambda: ReviewPage(draft, work),
            Step.SUBMIT: lambda: SubmitPage(draft, service, work, clipboard, kept, keeping),
            Step.KEEP_SAFE: lambda: KeepSafePage(draft, service, clipboard, kept, keeping),
            Step.SEAL: lambda: SealPage(draft, service, work),
            Step.MIXED_AGES: lambda: MixedAgesPage(draft, work),
            Step.NEXT_STEPS: lambda: NextStepsPage(draft, work),
        }

    def young() -> Mapping[Step, MakePage]:
        from app.pages.young import (
            AfterSendingPage,
            NumberedFilesPage,
            NumberedReviewPage,
            OfficialFirstPage,
            ThisDevicePage,
        )

        return {
            Step.OFFICIAL_FIRST: lambda: OfficialFirstPage(draft, service, whereabouts),
            Step.THIS_DEVICE: ThisDevicePage,
            Step.NUMBERED_FILES: lambda: NumberedFilesPage(draft, work),
            Step.NUMBERED_REVIEW: lambda: NumberedReviewPage(draft, work),
            Step.AFTER_SENDING: lambda: AfterSendingPage(draft, whereabouts),
        }

    def helping() -> Mapping[Step, MakePage]:
        from app.pages.helping import (
            HandInPage,
            HandOverPage,
            HelpingAdultPage,
            HelpingPage,
            StopHerePage,
            WhomPage,
        )

        return {
            Step.WHOM: WhomPage,
            Step.HELPING_ADULT: lambda: HelpingAdultPage(draft),
            Step.HELPING: HelpingPage,
            Step.HAND_OVER: lambda: HandOverPage(draft),
            Step.HAND_IN: lambda: HandInPage(bundle, service, work, sheets),
            Step.STOP_HERE: lambda: StopHerePage(whereabouts),
        }

    def without_file() -> Mapping[Step, MakePage]:
        from app.pages.without_file import LogPage, NoFilePage, RequestPage, WhereToReportPage

        return {
            Step.NO_FILE: NoFilePage,
            Step.WHERE_TO_REPORT: lambda: WhereToReportPage(draft, followed, written),
            Step.REQUEST: lambda: RequestPage(written, whereabouts, clipboard),
            Step.LOG: lambda: LogPage(written, draft, followed),
        }

    rooms = {
        opening: (
            Step.ABOUT,
            Step.UNDER_18,
            Step.HELP,
            Step.SELF_TEST,
            Step.SERVICE,
            Step.DOCUMENTS,
        ),
        following: (Step.LOOK_UP, Step.CASE, Step.WITHDRAW, Step.LINKS),
        sending: (
            Step.ATTEST,
            Step.CHOOSE,
            Step.FINGERPRINT,
            Step.REVIEW,
            Step.MIXED_AGES,
            Step.SUBMIT,
            Step.SEAL,
            Step.KEEP_SAFE,
            Step.NEXT_STEPS,
        ),
        young: (
            Step.OFFICIAL_FIRST,
            Step.THIS_DEVICE,
            Step.NUMBERED_FILES,
            Step.NUMBERED_REVIEW,
            Step.AFTER_SENDING,
        ),
        helping: (
            Step.WHOM,
            Step.HELPING_ADULT,
            Step.HELPING,
            Step.HAND_OVER,
            Step.HAND_IN,
            Step.STOP_HERE,
        ),
        without_file: (Step.NO_FILE, Step.WHERE_TO_REPORT, Step.REQUEST, Step.LOG),
    }

    def of(room: Callable[[], Mapping[Step, MakePage]], step: Step) -> MakePage:
        return lambda: room()[step]()

    return {Step.START: lambda: StartPage(draft, service, whereabouts)} | {
        step: of(room, step) for room, steps in rooms.items() for step in steps
    }
