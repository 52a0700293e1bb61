"""Signing in and out, and choosing a language."""

from __future__ import annotations

import re

from starlette.responses import RedirectResponse, Response

from case_api.desk.access import SlowDownError, end_session, start_session
from case_api.desk.visit import LANGUAGE_COOKIE, Handler, Visit, Who
from case_api.http import LANGUAGES, address_of
from case_api.rate_limits import line_of

_YEAR = 365 * 24 * 3600
#: A path of the desk's own. No second slash, no backslash, no colon: nothing that a browser takes for another host.
_OWN_PATH = re.compile(r"/(?:[a-z0-9-]+(?:/[a-zA-Z0-9-]+(?:\.[a-zA-Z0-9-]+)*)*)?\Z")


def sign_in_form(visit: Visit) -> Response:
    """The form; whoever is signed in already is led to the overview."""
    if visit.session is not None:
        return RedirectResponse("/", 303)
    return visit.page("sign_in.html", problem=None, name="")


def sign_in(visit: Visit) -> Response:
    """Check name, password and code, and begin a session."""
    name = visit.form.get("name", "").strip().lower()
    try:
        account = visit.desk.doorkeeper.admit(
            name,
            visit.form.get("password", ""),
            visit.form.get("code", ""),
            line_of(address_of(visit.request)),
        )
    except SlowDownError as error:
        problem = visit.words(
            "Too many attempts. Please wait {seconds} seconds, then try again.",
            seconds=error.seconds,
        )
        answer = visit.page("sign_in.html", 429, problem=problem, name=name)
        answer.headers["Retry-After"] = str(error.seconds)
        return answer
    if account is None:
        problem = visit.words(
            "This did not work. Check the name, the password and the code; each code works once."
        )
        return visit.page("sign_in.html", 403, problem=problem, name=name)
    # always a new id: one that somebody planted in the browser before is worth nothing
    cookie = start_session(visit.desk.store, account, old_cookie=visit.cookie)
    answer = RedirectResponse("/", 303)
    _set_cookie(visit, answer, visit.desk.cookie_name, cookie)
    return answer


def sign_out(visit: Visit) -> Response:
    """End the session, and have the browser forget its cookie."""
    end_session(visit.desk.store, visit.cookie, visit.account)
    answer = RedirectResponse("/sign-in", 303)
    answer.delete_cookie(
        visit.desk.cookie_name,
        secure=visit.desk.is_secure,
        httponly=True,
        samesite="strict",
    )
    return answer


def choose_language(visit: Visit) -> Response:
    """Remember a language in the browser, and lead back to the page that it was chosen on."""
    language = visit.form.get("language", "")
    back = visit.form.get("back", "")
    answer = RedirectResponse(back if _OWN_PATH.match(back) else "/", 303)
    if language in LANGUAGES:
        _set_cookie(visit, answer, LANGUAGE_COOKIE, language, max_age=_YEAR)
    return answer


def _set_cookie(
    visit: Visit, answer: Response, name: str, value: str, max_age: int | None = None
) -> None:
    answer.set_cookie(
        name,
        value,
        max_age=max_age,
        path="/",
        secure=visit.desk.is_secure,
        httponly=True,
        samesite="strict",
    )


PAGES: tuple[tuple[str, Handler, Who, str], ...] = (
    ("/sign-in", sign_in_form, "anyone", "GET"),
    ("/sign-in", sign_in, "anyone", "POST"),
    ("/sign-out", sign_out, "staff", "POST"),
    ("/language", choose_language, "anyone", "POST"),
)
