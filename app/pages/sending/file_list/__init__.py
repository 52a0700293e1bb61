"""The chosen files as a list: each row says its name and what became of it, and can be taken off."""

from app.pages.sending.file_list.model import FileListModel
from app.pages.sending.file_list.view import FileList

__all__ = ["FileList", "FileListModel"]
