"""``empreinte-service init``: a folder with all that a new operator needs, and what to do next."""

from case_api.operator.set_up.folder import Plan, make_folder
from case_api.operator.set_up.operator_file import SetUpError, operator_file

__all__ = ["Plan", "SetUpError", "make_folder", "operator_file"]
