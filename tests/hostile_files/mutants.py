"""Sound files with something wrong in them, the same ones in every run."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator

Mutation = Callable[[bytearray, random.Random], bytearray]


def flip_bits(data: bytearray, chance: random.Random) -> bytearray:
    for _ in range(chance.randint(1, 40)):
        data[chance.randrange(len(data))] ^= 1 << chance.randrange(8)
    return data


def flip_bits_in_header(data: bytearray, chance: random.Random) -> bytearray:
    for _ in range(chance.randint(1, 8)):
        data[chance.randrange(min(len(data), 200))] ^= 1 << chance.randrange(8)
    return data


def cut_end(data: bytearray, chance: random.Random) -> bytearray:
    return data[: chance.randrange(1, len(data))]


def cut_middle(data: bytearray, chance: random.Random) -> bytearray:
    start = chance.randrange(len(data))
    del data[start : start + chance.randint(1, max(1, len(data) // 4))]
    return data


def repeat_part(data: bytearray, chance: random.Random) -> bytearray:
    start = chance.randrange(len(data))
    part = data[start : start + chance.randint(1, max(1, len(data) // 4))]
    return data[:start] + part * chance.randint(2, 8) + data[start:]


def zeros(data: bytearray, chance: random.Random) -> bytearray:
    start = chance.randrange(len(data))
    length = min(len(data) - start, chance.randint(1, 2000))
    data[start : start + length] = bytes(length)
    return data


def extreme_number(data: bytearray, chance: random.Random) -> bytearray:
    """Somewhere, most likely early, a length or count becomes huge, negative or zero."""
    for _ in range(chance.randint(1, 4)):
        start = int(len(data) * chance.random() ** 3)
        value = chance.choice([b"\xff\xff\xff\xff", b"\x7f\xff\xff\xff", b"\x80\0\0\0", bytes(4)])
        data[start : start + 4] = value
    return data


def noise(data: bytearray, chance: random.Random) -> bytearray:
    start = chance.randrange(len(data))
    length = min(len(data) - start, chance.randint(16, 4000))
    data[start : start + length] = chance.randbytes(length)
    return data


MUTATIONS: tuple[Mutation, ...] = (
    flip_bits,
    flip_bits_in_header,
    cut_end,
    cut_middle,
    repeat_part,
    zeros,
    extreme_number,
    noise,
)


def mutants(sound: dict[str, bytes], each: int) -> Iterator[tuple[str, bytes]]:
    """``each`` mutants of every sound file, and two files of different kinds grown together."""
    names = sorted(sound)
    for name in names:
        for number in range(each):
            chance = random.Random(f"{name} {number}")
            mutation = MUTATIONS[number % len(MUTATIONS)]
            yield (
                f"{name}.{mutation.__name__}.{number}",
                bytes(mutation(bytearray(sound[name]), chance)),
            )
        other = sound[random.Random(name).choice(names)]
        half = len(sound[name]) // 2
        yield f"{name}.grown_together", sound[name][:half] + other[len(other) // 2 :]
