"""Signing in and staying signed in: what opens the desk, and all that must not."""

from __future__ import annotations

import socket
import threading
import time
from contextlib import suppress
from dataclasses import replace

import httpx
import pytest

from case_api.desk.access.accounts import AccountError, add_account, set_enabled
from case_api.desk.access.audit import latest
from case_api.desk.access.folder import PasswordCost
from case_api.desk.access.sessions import IDLE_SECONDS, LONGEST_SECONDS, find_session
from case_api.desk.access.sign_in import Doorkeeper, SlowDownError
from tests.case_api.desk.staff import PASSWORD, RunningDesk, running_desk

STAFF_PAGES = ("/", "/partners", "/statistics")
LEAD_PAGES = ("/log",)


def test_name_password_and_code_together_open_the_desk(desk: RunningDesk) -> None:
    with desk.browser("ada") as ada:
        assert ada.get("/").status_code == 200
        cookie = next(iter(ada.http.cookies.jar))
        assert cookie.has_nonstandard_attr("HttpOnly")
        assert cookie.get_nonstandard_attr("SameSite") == "strict"
    with desk.browser() as nobody:
        for path in (*STAFF_PAGES, *LEAD_PAGES):
            answer = nobody.get(path)
            assert (answer.status_code, answer.headers["location"]) == (303, "/sign-in")


def test_everything_that_is_wrong_gets_one_answer(desk: RunningDesk) -> None:
    desk.add("bob", "analyst")
    desk.add("cyd", "analyst")
    set_enabled(desk.store, "cyd", enabled=False)
    right = desk.code_of("bob")
    tries = [
        ("nobody", PASSWORD, "000000"),
        ("bob", "something else entirely", right),
        ("bob", PASSWORD, "000000" if right != "000000" else "000001"),
        ("bob", PASSWORD, ""),
        ("cyd", PASSWORD, desk.code_of("cyd")),
    ]
    answers = set()
    for name, password, code in tries:
        with desk.browser() as browser:
            answer = browser.post("/sign-in", name=name, password=password, code=code)
            answers.add((answer.status_code, answer.text.replace(f'value="{name}"', "")))
            assert desk.cookie not in browser.http.cookies
    assert len(answers) == 1
    assert next(iter(answers))[0] == 403


def test_a_code_opens_once(desk: RunningDesk) -> None:
    desk.add("dan", "analyst")
    code = desk.code_of("dan")
    with desk.browser() as first, desk.browser() as second:
        first.name = second.name = "dan"
        assert first.sign_in(code=code).status_code == 303
        assert second.sign_in(code=code).status_code == 403
        assert second.sign_in().status_code == 303


def test_an_unknown_name_takes_as_long_as_a_wrong_password(
    tmp_path_factory: pytest.TempPathFactory,
) -> None:
    folder = tmp_path_factory.mktemp("desk")
    # a third of what a guess costs in earnest, and still most of an attempt
    cost = PasswordCost(iterations=3, lanes=1, kibibytes=16 * 1024)
    with running_desk(folder, cost) as desk, desk.browser() as browser:

        def fastest(name: str) -> float:
            took = []
            for _ in range(2):
                begun = time.process_time()
                browser.post("/sign-in", name=name, password="not this one at all", code="000000")
                took.append(time.process_time() - begun)
            return min(took)

        assert 0.5 < fastest("nobody") / fastest("ada") < 2


def test_failures_slow_down_whether_or_not_the_name_exists(
    tmp_path_factory: pytest.TempPathFactory,
) -> None:
    with running_desk(tmp_path_factory.mktemp("desk")) as desk, desk.browser() as browser:
        for name in ("ada", "nobody"):
            seen = [
                browser.post("/sign-in", name=name, password="wrong", code="1").status_code
                for _ in range(6)
            ]
            assert seen == [403] * 5 + [429]
        browser.name = "ada"
        waiting = browser.sign_in()
        assert waiting.status_code == 429, "a right code must not get past the wait"
        assert 1 <= int(waiting.headers["retry-after"]) <= 15
        browser.name = "lea"
        assert browser.sign_in().status_code == 303, "a colleague must not be locked out"
        # every home has a /64 of IPv6: whoever guesses for all names takes another of its addresses each time
        seen = []
        for n in range(21):
            browser.http.headers["X-Forwarded-For"] = f"2001:db8::{n + 1:x}"
            guess = browser.post("/sign-in", name=f"name{n}", password="wrong", code="1")
            seen.append(guess.status_code)
        assert seen == [403] * 20 + [429]


def test_a_planted_session_is_worth_nothing(desk: RunningDesk) -> None:
    """Session fixation: the id that the browser had before is not the one that is signed in."""
    with desk.browser() as victim, desk.browser() as attacker:
        for one in (victim, attacker):
            one.http.cookies.set(desk.cookie, "planted", domain="127.0.0.1")
        victim.name = "ada"
        assert victim.sign_in().status_code == 303
        assert attacker.get("/").status_code == 303
        assert victim.http.cookies.get(desk.cookie, domain="127.0.0.1") != "planted"


def test_a_new_sign_in_in_one_browser_ends_the_session_before(desk: RunningDesk) -> None:
    with desk.browser("ada") as ada:
        before = ada.http.cookies[desk.cookie]
        assert ada.sign_in().status_code == 403, "signed in, a form without its token is refused"
        ada.desk.clock.tick()
        code = desk.code_of("ada")
        again = ada.post("/sign-in", name="ada", password=PASSWORD, code=code)
        assert again.status_code == 303
        assert find_session(desk.store, before) is None


def test_signing_out_ends_the_session_at_the_desk_too(desk: RunningDesk) -> None:
    with desk.browser("ada") as ada:
        cookie = ada.http.cookies[desk.cookie]
        assert ada.post("/sign-out").status_code == 303
        assert find_session(desk.store, cookie) is None
        ada.http.cookies.set(desk.cookie, cookie, domain="127.0.0.1")
        assert ada.get("/").status_code == 303


def test_sessions_end_after_a_pause_and_after_a_day(desk: RunningDesk) -> None:
    with desk.browser("ada") as ada:
        cookie = ada.http.cookies[desk.cookie]
        now = time.time()
        assert find_session(desk.store, cookie, now + IDLE_SECONDS - 5) is not None
        # that look counted as activity
        assert find_session(desk.store, cookie, now + 2 * IDLE_SECONDS - 30) is not None
        assert find_session(desk.store, cookie, now + 4 * IDLE_SECONDS) is None
        assert find_session(desk.store, cookie, now + LONGEST_SECONDS + 5) is None


def test_whoever_is_shut_out_is_out_at_once(desk: RunningDesk) -> None:
    desk.add("eve", "lead")
    with desk.browser("eve") as eve:
        assert eve.get("/log").status_code == 200
        set_enabled(desk.store, "eve", enabled=False)
        assert eve.get("/log").status_code == 303


def test_an_analyst_does_not_see_what_is_a_leads(desk: RunningDesk) -> None:
    with desk.browser("ada") as ada, desk.browser("lea") as lea:
        for path in LEAD_PAGES:
            assert ada.get(path).status_code == 403
            assert lea.get(path).status_code == 200
            assert f'href="{path}"' not in ada.get("/").text


def test_a_form_from_elsewhere_does_nothing(desk: RunningDesk) -> None:
    """CSRF: with the cookie, but without the token, or from another site."""
    with desk.browser("ada") as ada:
        token = ada.token()
        url = desk.url + "/sign-out"
        for origin in ("https://evil.example", "null", None):
            headers = {} if origin is None else {"Origin": origin}
            answer = ada.http.post(url, data={"token": token}, headers=headers)
            assert answer.status_code == 403
        for wrong in ("", "x", token[:-1], token + "é"):
            assert ada.post("/sign-out", token=wrong or "-").status_code == 403
        raw = ada.http.post(
            url, content=b'{"token": "' + token.encode() + b'"}', headers={"Origin": desk.url}
        )
        assert raw.status_code == 403
        assert ada.get("/").status_code == 200
        with desk.browser("lea") as lea:
            assert ada.post("/sign-out", token=lea.token()).status_code == 403


def test_a_name_that_points_here_is_not_answered(desk: RunningDesk) -> None:
    """DNS rebinding: another site's name for this machine."""
    for host in ("evil.example", f"evil.example:{desk.settings.desk_port}", "127.0.0.1", ""):
        answer = httpx.get(desk.url + "/sign-in", headers={"Host": host})
        assert answer.status_code in (400, 421)
        assert "Sign in" not in answer.text


@pytest.mark.parametrize(
    "back",
    [
        "https://evil.example",
        "//evil.example",
        "/\\evil.example",
        "/%2fevil.example",
        "/a//b",
        "javascript:alert(1)",
        "/\tevil",
        "\n//evil.example",
        "/..//evil.example",
        "/partners?x=//e",
    ],
)
def test_a_language_is_chosen_and_leads_nowhere_else(desk: RunningDesk, back: str) -> None:
    with desk.browser() as browser:
        answer = browser.post("/language", language="fr", back=back)
        assert (answer.status_code, answer.headers["location"]) == (303, "/")
        assert "Se connecter" in browser.get("/sign-in").text
        assert (
            browser.post("/language", language="en", back="/partners").headers["location"]
            == "/partners"
        )
        assert "Sign in" in browser.get("/sign-in", headers={"Accept-Language": "fr"}).text


@pytest.mark.parametrize(
    "path",
    [
        "/static/../application.py",
        "/static/%2e%2e/words.toml",
        "/static//etc/passwd",
        "/static/",
        "/static/desk.css/..",
        "/.git/config",
        "/partners/",
        "/log/../",
        "/links/..%2f..%2fdesk.db",
    ],
)
def test_paths_lead_to_pages_and_nowhere_else(desk: RunningDesk, path: str) -> None:
    request = httpx.Request("GET", desk.url)
    # as it is written: httpx would tidy the path up
    request.url = request.url.copy_with(raw_path=path.encode())
    with httpx.Client() as http:
        assert http.send(request).status_code in (404, 303)
        answer = http.send(request)
    assert "root:" not in answer.text
    assert "[fr]" not in answer.text


def test_headers_let_nothing_in_from_elsewhere(desk: RunningDesk) -> None:
    with desk.browser() as browser:
        for path in ("/sign-in", "/static/desk.css", "/nothing"):
            headers = browser.get(path).headers
            assert headers["content-security-policy"].startswith("default-src 'none';")
            assert "script-src" not in headers["content-security-policy"]
            assert headers["x-frame-options"] == "DENY"
            assert "server" not in headers
        assert browser.get("/sign-in").headers["cache-control"] == "no-store"
        page = browser.get("/sign-in").text
        assert "<script" not in page
        assert "style=" not in page
        assert "http" not in page


def test_a_long_form_is_not_read_on(desk: RunningDesk) -> None:
    with desk.browser() as browser:
        assert (
            browser.post("/sign-in", name="ada", password="x" * 100_000, code="1").status_code
            == 403
        )
        many = {f"f{n}": "x" for n in range(200)}
        assert browser.post("/sign-in", **many).status_code == 403


def test_guesses_at_the_same_moment_count_like_those_one_after_the_other(desk: RunningDesk) -> None:
    cost = PasswordCost(iterations=1, lanes=1, kibibytes=16 * 1024)
    doorkeeper = Doorkeeper(replace(desk.store, password_cost=cost))
    looked_at = []
    ready = threading.Barrier(12)

    def guess() -> None:
        ready.wait(20)
        with suppress(SlowDownError):
            looked_at.append(doorkeeper.admit("somebody", "wrong", "1", "192.0.2.1"))

    guessing = [threading.Thread(target=guess) for _ in range(12)]
    for thread in guessing:
        thread.start()
    for thread in guessing:
        thread.join(60)
    # two are looked at at the same time, so that one more may have begun
    assert 5 <= len(looked_at) <= 6


def test_a_form_that_trickles_in_is_given_up(tmp_path_factory: pytest.TempPathFactory) -> None:
    """Half-sent forms would hold all of the desk's connections, from one address, for as long as somebody likes."""
    with running_desk(tmp_path_factory.mktemp("desk"), header_seconds=0.2) as desk:
        host = desk.url.removeprefix("http://")
        address, _, port = host.partition(":")
        with socket.create_connection((address, int(port)), timeout=20) as line:
            head = f"POST /sign-in HTTP/1.1\r\nHost: {host}\r\nContent-Length: 1000\r\n\r\nname="
            line.sendall(head.encode())
            assert line.recv(4096).startswith(b"HTTP/1.1 408 ")


def test_a_refused_sign_in_is_written_down_without_what_was_typed(desk: RunningDesk) -> None:
    with desk.browser() as browser:
        browser.post("/sign-in", name="my secret password", password="x", code="1")
    newest = latest(desk.store, 1)[0]
    assert (newest.who, newest.action) == ("unknown", "sign-in refused")


def test_behind_tls_the_cookie_is_bound_to_the_host(
    tmp_path_factory: pytest.TempPathFactory,
) -> None:
    folder = tmp_path_factory.mktemp("desk")
    with running_desk(folder, desk_address="https://desk.example") as desk:
        desk.clock.tick()
        headers = {"Host": "desk.example", "Origin": "https://desk.example"}
        form = {"name": "ada", "password": PASSWORD, "code": desk.code_of("ada")}
        answer = httpx.post(desk.url + "/sign-in", data=form, headers=headers)
        assert answer.status_code == 303
        cookie = answer.headers["set-cookie"]
        assert cookie.startswith("__Host-desk=")
        assert "; Secure" in cookie
        assert "; Path=/" in cookie
        assert "Domain" not in cookie
        assert "strict-transport-security" in answer.headers


def test_accounts_that_can_not_be_are_refused_in_plain_words(desk: RunningDesk) -> None:
    for name, password in (
        ("Ada", PASSWORD),
        ("", PASSWORD),
        ("x" * 41, PASSWORD),
        ("ada", PASSWORD),
        ("short", "too short"),
        ("alexandra", "alexandra is my name"),
    ):
        with pytest.raises(AccountError):
            add_account(desk.store, name, "analyst", password, "Test")
