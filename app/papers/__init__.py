"""Papers for platforms and police: a removal request, a reminder, an evidence log. Text only, filled in on this computer."""

from app.papers.evidence_log import EvidenceEntry, EvidenceLog, NotTextError
from app.papers.links import LinkError, Notable, notable_parts, read_links
from app.papers.removal_request import Basis, RemovalRequest, Sender

__all__ = [
    "Basis",
    "EvidenceEntry",
    "EvidenceLog",
    "LinkError",
    "NotTextError",
    "Notable",
    "RemovalRequest",
    "Sender",
    "notable_parts",
    "read_links",
]
