"""Our own file picker, in the window and in its theme, for choosing and for saving.

Never the system's: that one would note folders and files in its history. This one notes nothing anywhere, reads only
the names, sizes and dates of the folder it shows, and opens no file.
"""

from app.picker.open_picker import OpenPicker
from app.picker.operator_picker import operator_file_picker
from app.picker.picker import Picker
from app.picker.save_picker import SavePicker

__all__ = ["OpenPicker", "Picker", "SavePicker", "operator_file_picker"]
