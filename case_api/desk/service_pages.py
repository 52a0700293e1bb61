"""The overview, the partners and the numbers."""

from __future__ import annotations

from starlette.responses import Response

from case_api.appeals import open_appeals
from case_api.desk.partner_health import MOST_BEHIND, partner_health
from case_api.desk.takedowns import is_overdue
from case_api.desk.visit import Handler, Visit, Who
from case_api.links import links_for_desk
from case_api.signal_store import list_held
from case_api.statistics import statistics
from case_api.storage import this_hour


def overview(visit: Visit) -> Response:
    """What somebody should look at."""
    partners = partner_health(visit.desk.database)
    links = links_for_desk(visit.desk.database, open_only=True)
    hour = this_hour()
    return visit.page(
        "overview.html",
        held=sum(batch.items for batch in list_held(visit.desk.database)),
        appeals=len(open_appeals(visit.desk.database)),
        new=sum(link.state == "received" for link in links),
        sent=sum(link.state == "sent_to_host" for link in links),
        overdue=sum(is_overdue(link, hour) for link in links),
        all_well=all(one.health in ("up to date", "shut out") for one in partners),
        late=[one.name for one in partners if one.health == "late"],
        holding=[one.name for one in partners if one.may_still_hold],
    )


def partners(visit: Visit) -> Response:
    """How each partner platform is doing."""
    found = partner_health(visit.desk.database)
    return visit.page("partners.html", partners=found, most=MOST_BEHIND)


def numbers(visit: Visit) -> Response:
    """How much the service is used, as coarse as ``empreinte-service stats`` prints it."""
    return visit.page("statistics.html", numbers=statistics(visit.desk.database))


PAGES: tuple[tuple[str, Handler, Who, str], ...] = (
    ("/", overview, "staff", "GET"),
    ("/partners", partners, "staff", "GET"),
    ("/statistics", numbers, "staff", "GET"),
)
