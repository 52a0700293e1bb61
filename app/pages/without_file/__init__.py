"""When the picture or video is not at hand: where to report it, and what to write."""

from app.pages.without_file.log import LogPage
from app.pages.without_file.no_file import NoFilePage
from app.pages.without_file.request import RequestPage
from app.pages.without_file.where_to_report import WhereToReportPage

__all__ = ["LogPage", "NoFilePage", "RequestPage", "WhereToReportPage"]
