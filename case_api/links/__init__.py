"""Links and contacts of cases at rest: sealed to the operator's desk, and opened by nobody here.

Who may call these is decided elsewhere: ``case_api.cases`` checks the access code, the desk its own accounts.
"""

from case_api.links.desk import (
    DeskContact,
    DeskLink,
    NoSuchLinkError,
    contact_for_desk,
    links_for_desk,
    set_link_state,
)
from case_api.links.erasing import erase_contact, erase_due_contacts, erase_due_links
from case_api.links.reporting import LinkReport, report_links
from case_api.links.storing import AddedLinks, store_contact, store_links

__all__ = [
    "AddedLinks",
    "DeskContact",
    "DeskLink",
    "LinkReport",
    "NoSuchLinkError",
    "contact_for_desk",
    "erase_contact",
    "erase_due_contacts",
    "erase_due_links",
    "links_for_desk",
    "report_links",
    "set_link_state",
    "store_contact",
    "store_links",
]
