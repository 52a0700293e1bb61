"""Work that takes time, done beside the window's own thread."""

from app.jobs.answers import VersionAnswer, VersionSaid
from app.jobs.background import Background, Backgrounds
from app.jobs.case_work import CaseWork
from app.jobs.fingerprint_job import FingerprintJob
from app.jobs.intake_job import IntakeJob
from app.jobs.keeping_job import KeepingJob, LockedFile
from app.jobs.link_work import LinkWork
from app.jobs.self_test_job import SelfTestJob
from app.jobs.service_change import AddressOf, ServiceChange, plain_address
from app.jobs.submission_job import Locate, SubmissionJob

__all__ = [
    "AddressOf",
    "Background",
    "Backgrounds",
    "CaseWork",
    "FingerprintJob",
    "IntakeJob",
    "KeepingJob",
    "LinkWork",
    "Locate",
    "LockedFile",
    "SelfTestJob",
    "ServiceChange",
    "SubmissionJob",
    "VersionAnswer",
    "VersionSaid",
    "plain_address",
]
