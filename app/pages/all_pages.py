"""All pages of the window, made once."""

from __future__ import annotations

from app.jobs import CaseWork, IntakeJob, KeepingJob, SelfTestJob
from app.keeping.clipboard import SecretClipboard
from app.pages.following.case import CasePage
from app.pages.following.look_up import LookUpPage
from app.pages.following.withdraw import WithdrawPage
from app.pages.helping import (
    HandInPage,
    HandOverPage,
    HelpingAdultPage,
    HelpingPage,
    StopHerePage,
    WhomPage,
)
from app.pages.opening.about import AboutPage
from app.pages.opening.help import HelpPage
from app.pages.opening.self_test import SelfTestPage
from app.pages.opening.start import StartPage
from app.pages.opening.under_18 import Under18Page
from app.pages.page import Page
from app.pages.sending.attest import AttestPage
from app.pages.sending.choose_files import ChooseFilesPage
from app.pages.sending.fingerprint import FingerprintPage
from app.pages.sending.keep_safe import KeepSafePage
from app.pages.sending.mixed_ages import MixedAgesPage
from app.pages.sending.next_steps import NextStepsPage
from app.pages.sending.review import ReviewPage
from app.pages.sending.seal import SealPage
from app.pages.sending.submit import SubmitPage
from app.pages.without_file import LogPage, NoFilePage, RequestPage, WhereToReportPage, Written
from app.pages.young import (
    AfterSendingPage,
    NumberedFilesPage,
    NumberedReviewPage,
    OfficialFirstPage,
    ThisDevicePage,
)
from app.state import (
    CarriedBundle,
    CaseDraft,
    FollowedCase,
    Intake,
    KeptHere,
    ServiceFacts,
    Whereabouts,
)


def all_pages(
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
) -> tuple[Page, ...]:
    """One page for each ``Step``."""
    return (
        StartPage(draft, service, whereabouts),
        AboutPage(service),
        Under18Page(draft, whereabouts),
        HelpPage(draft, whereabouts),
        SelfTestPage(self_test, service),
        LookUpPage(draft, followed, work, clipboard, kept, keeping),
        CasePage(followed, work),
        WithdrawPage(followed, work),
        AttestPage(draft),
        ChooseFilesPage(draft, work, intake, intake_job),
        FingerprintPage(draft, work, intake, intake_job),
        ReviewPage(draft, work),
        MixedAgesPage(draft, work),
        SubmitPage(draft, service, work, clipboard, kept, keeping),
        SealPage(draft, service, work),
        KeepSafePage(draft, service, clipboard, kept, keeping),
        NextStepsPage(draft, work),
        OfficialFirstPage(draft, service, whereabouts),
        ThisDevicePage(),
        NumberedFilesPage(draft, work),
        NumberedReviewPage(draft, work),
        AfterSendingPage(draft, whereabouts),
        WhomPage(),
        HelpingAdultPage(draft),
        HelpingPage(),
        HandOverPage(draft),
        HandInPage(bundle, service, work),
        StopHerePage(whereabouts),
        NoFilePage(),
        WhereToReportPage(draft, followed, written),
        RequestPage(written, whereabouts, clipboard),
        LogPage(written, draft, followed),
    )
