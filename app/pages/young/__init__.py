"""The pages of the minor channel. None shows a picture or a file's name, asks who someone is, or takes free text."""

from app.pages.young.after_sending import AfterSendingPage
from app.pages.young.numbered_files import NumberedFilesPage
from app.pages.young.numbered_review import NumberedReviewPage
from app.pages.young.official_first import OfficialFirstPage
from app.pages.young.this_device import ThisDevicePage

__all__ = [
    "AfterSendingPage",
    "NumberedFilesPage",
    "NumberedReviewPage",
    "OfficialFirstPage",
    "ThisDevicePage",
]
