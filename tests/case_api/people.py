"""People with cases, as the tests of the service need them: real bodies, real HTTP, no hashing of pictures."""

from __future__ import annotations

import hashlib
import json
import random
import secrets
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any, Literal

import httpx

from case_api.signal_store.orientations import turned
from hashing.transforms import DIHEDRAL, Transform, VideoTransform
from submission.protocol.answers import CaseStatus, PublicKey
from submission.protocol.case_number import new_case_number
from submission.protocol.sealed_bundle import BundleContents, seal
from submission.protocol.wire import (
    CaseSubmission,
    Item,
    Md5Signal,
    MoreItems,
    PdqSignal,
    VpdqFrameSignal,
    VpdqSignal,
    Withdrawal,
    body_bytes,
)
from tests.plausible_pdq import random_pdq

JSON = {"Content-Type": "application/json"}


def picture(*hashes: str, item_id: str | None = None, synthetic: bool = False) -> Item:
    """An item with these PDQ hashes, the first as the original, the rest as its turned copies."""
    signals = tuple(
        PdqSignal(value=value, quality=90, transform=transform)
        for value, transform in zip(hashes or (random_pdq(),), DIHEDRAL, strict=False)
    )
    return Item(
        item_id=item_id or secrets.token_hex(16), kind="image", synthetic=synthetic, signals=signals
    )


def orientations(source: random.Random | None = None) -> list[str]:
    """Hashes of the eight orientations of one picture, the first as it is; a little off, as those of real pictures."""
    chance = source or random.Random()
    original = random_pdq(chance)

    def nearly(pdq: str) -> str:
        value = int(pdq, 16)
        set_bits = [bit for bit in range(256) if value >> bit & 1]
        cleared = chance.sample(set_bits, max(4, len(set_bits) - 124))
        return f"{value & ~sum(1 << bit for bit in cleared):064x}"

    return [original, *(nearly(turned(original, transform)) for transform in DIHEDRAL[1:])]


def eight_ways(source: random.Random | None = None) -> Item:
    """What the app sends for one picture: all orientations."""
    return picture(*orientations(source))


def one_picture(value: str, transform: Transform) -> Item:
    """An item of a single hash, said to be made by this transform."""
    signal = PdqSignal(value=value, quality=90, transform=transform)
    return Item(item_id=secrets.token_hex(16), kind="image", synthetic=False, signals=(signal,))


def with_copies(source: random.Random | None = None) -> Item:
    """One picture with all its orientations and all its likely copies."""
    turned_copies = dict(zip(DIHEDRAL, orientations(source), strict=True))
    signals = tuple(
        PdqSignal(
            value=turned_copies.get(transform) or random_pdq(source),
            quality=90,
            transform=transform,
        )
        for transform in Transform
    )
    return Item(item_id=secrets.token_hex(16), kind="image", synthetic=False, signals=signals)


def pdq_values(item: Item, *transforms: Transform) -> set[str]:
    """The PDQ hashes of an item; with transforms, those of these transforms."""
    return {
        signal.value
        for signal in item.signals
        if signal.type == "pdq" and (not transforms or signal.transform in transforms)
    }


def video(md5: str, frames: Sequence[str] = ()) -> Item:
    signals: tuple[Any, ...] = (Md5Signal(value=md5),)
    if frames:
        rows = tuple(
            VpdqFrameSignal(pdq=pdq, quality=80, timestamp=float(n)) for n, pdq in enumerate(frames)
        )
        signals += (VpdqSignal(transform=VideoTransform.ORIGINAL, frames=rows),)
    return Item(item_id=secrets.token_hex(16), kind="video", synthetic=False, signals=signals)


def one_pdq(value: str, quality: int = 90) -> PdqSignal:
    return PdqSignal(value=value, quality=quality, transform=Transform.ORIGINAL)


@dataclass
class Person:
    """Someone with a case number and a key, talking to a service. The key stands for the code it comes from."""

    http: httpx.Client
    number: str = field(default_factory=new_case_number)
    key: bytes = field(default_factory=lambda: secrets.token_bytes(32))

    @property
    def path(self) -> str:
        return f"/v1/cases/{self.number}"

    @property
    def code(self) -> dict[str, str]:
        return {"Authorization": f"Bearer {self.key.hex()}"}

    def sealed(self, body: bytes, key: PublicKey, *more: bytes) -> bytes:
        """A bundle that says outside what the bodies hold, where they can be read."""
        try:
            first, *rest = json.loads(body), *map(json.loads, more)
            items = sum(len(each["items"]) for each in (first, *rest))
        except (ValueError, KeyError):
            first, items = {"channel": "adult"}, 1
        contents = BundleContents(self.number, first["channel"], items, self.key, (body, *more))
        return seal(contents, key)

    def body(
        self,
        *items: Item,
        channel: Literal["adult", "minor"] = "adult",
        delay: int = 0,
    ) -> bytes:
        return body_bytes(
            CaseSubmission(
                channel=channel,
                access_verifier=hashlib.sha256(self.key).hexdigest(),
                withdrawal_delay_hours=delay,
                items=items or (picture(),),
            )
        )

    def put(self, body: bytes) -> httpx.Response:
        return self.http.put(self.path, content=body, headers=JSON)

    def submit(self, *items: Item, delay: int = 0) -> httpx.Response:
        return self.put(self.body(*items, delay=delay))

    def add(self, *items: Item) -> httpx.Response:
        return self.http.post(
            self.path + "/items",
            content=body_bytes(MoreItems(items=items)),
            headers=JSON | self.code,
        )

    def withdraw(self, *item_ids: str) -> httpx.Response:
        body = Withdrawal(scope="items" if item_ids else "case", item_ids=item_ids)
        return self.http.post(
            self.path + "/withdrawal", content=body_bytes(body), headers=JSON | self.code
        )

    def cancel(self) -> httpx.Response:
        return self.http.delete(self.path + "/withdrawal", headers=self.code)

    def look(self) -> httpx.Response:
        return self.http.get(self.path, headers=self.code)

    def status(self) -> CaseStatus:
        answer = self.look()
        assert answer.status_code == 200, answer.text
        return CaseStatus.model_validate_json(answer.content)
