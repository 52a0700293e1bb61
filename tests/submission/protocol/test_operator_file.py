"""The operator's file: what can't be right is told with its place, and nothing else of it is repeated."""

from __future__ import annotations

import tracemalloc

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from hypothesis import given, settings
from hypothesis import strategies as st

from submission.protocol import operator_keys, receipt
from submission.protocol.answers import Retention, ServiceLimits
from submission.protocol.operator_file import (
    MAX_FILE_BYTES,
    Links,
    Logo,
    OperatorFile,
    OperatorFileError,
    read,
    sign,
    to_toml,
)
from submission.protocol.sealing_key import SealingKey

SIGNING = Ed25519PrivateKey.generate()
FILE = OperatorFile(
    format="empreinte-operator/1",
    name="Aide d’exemple",
    address="https://cases.example/app",
    about={"fr": 'Une « association »\u00a0: \\ "x"', "en": "An association"},
    channels=("adult", "minor"),
    countries=("FR", "BE"),
    languages=("fr", "en"),
    platforms=("Réseau",),
    pins=("ab" * 32,),
    limits=ServiceLimits(body_bytes=2**21, items=200, vpdq_frames=20_000),
    retention=Retention(active_days=1095, withdrawn_days=30, tombstone_days=365),
    links=Links(home="https://aide.example", privacy="https://aide.example/vie-privee"),
    receipt_keys=(receipt.published_key(SIGNING),),
    sealing_keys=(SealingKey.generate().published(),),
    logo=Logo(width=2, height=1, rgb=operator_keys.encode(bytes(6))),
)
TOML = to_toml(FILE)
SIGNED = sign(FILE, SIGNING)


def test_what_is_written_is_read_back() -> None:
    assert read(TOML.encode()) == FILE
    assert read(b"\xef\xbb\xbf" + TOML.encode()) == FILE, "as an editor on Windows saves it"
    assert read(to_toml(SIGNED).encode()) == SIGNED
    assert FILE.description.limits == FILE.limits
    assert FILE.description.sealing_keys == FILE.sealing_keys


def test_the_desk_s_keys_are_signed_with_the_rest_and_files_from_before_them_keep_their_signature() -> (
    None
):
    desk = SealingKey.generate().published()
    with_desk = sign(FILE.model_copy(update={"desk_keys": (desk,)}), SIGNING)
    assert read(to_toml(with_desk).encode()).description.desk_keys == (desk,)
    other = SealingKey.generate().published()
    exchanged = with_desk.model_copy(update={"desk_keys": (other,)})
    with pytest.raises(OperatorFileError, match="changed after it was signed"):
        read(to_toml(exchanged).encode())
    # what was signed before the field existed has no such field in its signed bytes
    assert b"desk_keys" not in FILE.signed_bytes()
    assert "desk_keys" not in SIGNED.model_dump_json(exclude_defaults=True)


@pytest.mark.parametrize(
    ("before", "after", "said"),
    [
        ('name = "Aide d’exemple"\n', "", "lacks name"),
        ("items = 200\n", "", "lacks limits.items"),
        ("items = 200", "items = 0", "limits.items that can't be right"),
        ('address = "https', 'address = "http', "address that can't be right"),
        ("https://cases.example/app", "https://cases.example/ app", "address that can't"),
        ("https://cases.example/app", "https://cases.example@other.example", "address that can't"),
        ("https://cases.example/app", "https://cases.example/#app", "address that can't"),
        ('"adult", "minor"', '"adult", "kids"', "channels.1 that can't be right"),
        ('channels = ["adult", "minor"]', "channels = []", "channels that can't be right"),
        ("[links]", '[links]\nshop = "https://x.example"', "does not know: links.shop"),
        ("practice = false", "practise = false", "does not know: practise"),
        ("https://aide.example/vie", "javascript:alert(1)//", "links.privacy that can't"),
        ("width = 2", "width = 3", "logo that can't be right"),
        ("width = 2", "width = 100000", "logo.width that can't be right"),
        ('["FR", "BE"]', '["France"]', "countries.0 that can't be right"),
        ("Aide d’exemple", "Aide \\u202Ed’exemple", "name that can't be right"),
        ('algorithm = "ed25519"', 'algorithm = "rsa"', "keys that can't be right"),
        ("empreinte-operator/1", "empreinte-operator/2", "newer kind"),
        ("empreinte-operator/1", "something", "format that can't be right"),
        ("[links]", "[links", "can't be read as TOML"),
    ],
)
def test_what_is_wrong_is_told_with_its_place(before: str, after: str, said: str) -> None:
    assert before in TOML
    with pytest.raises(OperatorFileError) as caught:
        read(TOML.replace(before, after, 1).encode())
    assert said in str(caught.value)
    assert "kids" not in str(caught.value)
    assert caught.value.__cause__ is None


@pytest.mark.parametrize(
    "content", [b"\xff\xfe\x00", b"\x89PNG\r\n", b"", b" " * (MAX_FILE_BYTES + 1), b"[" * 50_000]
)
def test_other_files_are_not_taken_for_one(content: bytes) -> None:
    with pytest.raises(OperatorFileError):
        read(content)


@pytest.mark.parametrize(
    "content",
    [
        b"practice = " + b"1" * 5_000,
        TOML.replace("active_days = 1095", f"active_days = 0x{'f' * 4_000}").encode(),
        to_toml(SIGNED).replace("items = 200", f"items = 0x{'f' * 4_000}").encode(),
    ],
)
def test_a_number_that_can_t_be_written_out_is_told_and_not_tripped_over(content: bytes) -> None:
    with pytest.raises(OperatorFileError):
        read(content)


@pytest.mark.parametrize("part", ["a", '"a"', "'a.b'", r'"\""', ' "a,b" '])
def test_keys_within_keys_don_t_take_the_memory(part: str) -> None:
    """Reading a key of n parts, each within the one before, takes the reader n x n steps and as much memory."""
    content = ".".join([part] * 2_000) + " = 1"
    tracemalloc.start()
    with pytest.raises(OperatorFileError):
        read(content.encode())
    _, most = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert most < 2_000_000


@given(st.binary(max_size=300), st.integers(0, len(TOML.encode()) - 1))
@settings(max_examples=150, deadline=None)
def test_no_noise_breaks_the_reader(noise: bytes, at: int) -> None:
    whole = TOML.encode()
    for content in (noise, whole[:at] + noise, whole[:at] + noise + whole[at:]):
        try:
            said = read(content).name
        except OperatorFileError as error:
            said = str(error)
        assert said.isprintable() or said == FILE.name


def test_a_signed_file_that_was_changed_is_refused() -> None:
    signed = to_toml(SIGNED)
    for before, after in (("cases.example", "other.example"), ("Réseau", "Reseau")):
        with pytest.raises(OperatorFileError, match="changed after it was signed"):
            read(signed.replace(before, after).encode())
    with pytest.raises(ValueError, match="own receipt keys"):
        sign(FILE, Ed25519PrivateKey.generate())


def test_a_later_file_comes_from_the_same_operator_only_when_it_is_signed_so() -> None:
    moved = FILE.model_copy(update={"address": "https://new.example"})
    assert sign(moved, SIGNING).comes_after(FILE)
    assert not moved.comes_after(FILE)
    other = Ed25519PrivateKey.generate()
    imposter = FILE.model_copy(update={"receipt_keys": (receipt.published_key(other),)})
    assert not sign(imposter, other).comes_after(FILE)
