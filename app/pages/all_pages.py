"""The pages of the window, each made when it is first wanted."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from app.jobs import CaseWork, IntakeJob, KeepingJob, LinkWork, SelfTestJob, ServiceChange
from app.jobs.recovery import CodeReading
from app.keeping import SecretClipboard
from app.pages import following, helping, opening, sending, without_file, young
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
#: Their doors load a page's module only when the page is asked for: the window shows its start before it knows the others.
_ROOMS = (opening, following, sending, young, helping, without_file)


def load_rooms() -> None:
    """Load the modules of all pages, so that to make a page is nothing but to make its widgets."""
    for room in _ROOMS:
        for name in room.__all__:
            getattr(room, name)


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
    """One maker for each ``Step``. The first is the start; the others are got ready in this order."""
    return {
        Step.START: lambda: opening.StartPage(draft, service, whereabouts),
        Step.ABOUT: lambda: opening.AboutPage(service),
        Step.UNDER_18: lambda: opening.Under18Page(draft, whereabouts),
        Step.HELP: lambda: opening.HelpPage(draft, whereabouts),
        Step.SELF_TEST: lambda: opening.SelfTestPage(self_test, service),
        Step.SERVICE: lambda: opening.ServicePage(service, service_change),
        Step.DOCUMENTS: lambda: opening.DocumentsPage(),
        Step.LOOK_UP: lambda: following.LookUpPage(
            draft, followed, work, clipboard, kept, keeping, sheets
        ),
        Step.CASE: lambda: following.CasePage(followed, work),
        Step.WITHDRAW: lambda: following.WithdrawPage(followed, work),
        Step.LINKS: lambda: following.LinksPage(followed, links, link_work),
        Step.ATTEST: lambda: sending.AttestPage(draft),
        Step.CHOOSE: lambda: sending.ChooseFilesPage(draft, work, intake, intake_job),
        Step.FINGERPRINT: lambda: sending.FingerprintPage(draft, work, intake, intake_job),
        Step.REVIEW: lambda: sending.ReviewPage(draft, work),
        Step.MIXED_AGES: lambda: sending.MixedAgesPage(draft, work),
        Step.SUBMIT: lambda: sending.SubmitPage(draft, service, work, clipboard, kept, keeping),
        Step.SEAL: lambda: sending.SealPage(draft, service, work),
        Step.KEEP_SAFE: lambda: sending.KeepSafePage(draft, service, clipboard, kept, keeping),
        Step.NEXT_STEPS: lambda: sending.NextStepsPage(draft, work),
        Step.OFFICIAL_FIRST: lambda: young.OfficialFirstPage(draft, service, whereabouts),
        Step.THIS_DEVICE: lambda: young.ThisDevicePage(),
        Step.NUMBERED_FILES: lambda: young.NumberedFilesPage(draft, work),
        Step.NUMBERED_REVIEW: lambda: young.NumberedReviewPage(draft, work),
        Step.AFTER_SENDING: lambda: young.AfterSendingPage(draft, whereabouts),
        Step.WHOM: lambda: helping.WhomPage(),
        Step.HELPING_ADULT: lambda: helping.HelpingAdultPage(draft),
        Step.HELPING: lambda: helping.HelpingPage(),
        Step.HAND_OVER: lambda: helping.HandOverPage(draft),
        Step.HAND_IN: lambda: helping.HandInPage(bundle, service, work, sheets),
        Step.STOP_HERE: lambda: helping.StopHerePage(whereabouts),
        Step.NO_FILE: lambda: without_file.NoFilePage(),
        Step.WHERE_TO_REPORT: lambda: without_file.WhereToReportPage(draft, followed, written),
        Step.REQUEST: lambda: without_file.RequestPage(written, whereabouts, clipboard),
        Step.LOG: lambda: without_file.LogPage(written, draft, followed),
    }
