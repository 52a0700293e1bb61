"""An address in its usual form is read without httpx, and reads as httpx would read it."""

from __future__ import annotations

import subprocess
import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from submission.network import service_address
from submission.network.service_address import AddressError, ServiceAddress

LABEL = st.from_regex(r"[a-z0-9]+(-[a-z0-9]+)?", fullmatch=True)
PLAIN = st.builds(
    "{}://{}{}{}{}".format,
    st.sampled_from(["http", "https"]),
    st.one_of(
        st.builds("{}.{}".format, LABEL, st.from_regex(r"[a-z]{1,8}", fullmatch=True)),
        st.sampled_from(["localhost", "127.0.0.1"]),
    ),
    st.one_of(st.just(""), st.integers(1000, 99_999).map(lambda port: f":{port}")),
    st.lists(st.from_regex(r"/[A-Za-z0-9_-]+", fullmatch=True), max_size=3).map("".join),
    st.sampled_from(["", "/", "/v1", "/v1/"]),
)


@given(PLAIN)
def test_a_plain_address_reads_as_httpx_reads_it(text: str) -> None:
    try:
        expected = service_address._read_any_url(text, "https://")
    except AddressError:
        with pytest.raises(AddressError):
            service_address._read_url(text, "https://")
    else:
        assert service_address._read_url(text, "https://") == expected


def test_it_needs_no_httpx() -> None:
    code = (
        "import sys; from submission.network.service_address import ServiceAddress as A;"
        "A('https://cases.example:8443/v1/'); A('http://127.0.0.1:9000');"
        "sys.exit('httpx' in sys.modules)"
    )
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("https://Cases.Example/v1", "https://cases.example/"),
        ("https://cases.example:443", "https://cases.example/"),
        ("https://bücher.example/", "https://xn--bcher-kva.example/"),
        ("https://cases.example/a/../b", "https://cases.example/b"),
    ],
)
def test_any_other_form_is_read_too(text: str, kept: str) -> None:
    assert ServiceAddress(text).url == kept
