"""What the filter answers to every system call, on both architectures, worked out without a kernel."""

from __future__ import annotations

import errno
import struct

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hashing.sandbox.linux import numbers_aarch64, numbers_x86_64
from hashing.sandbox.linux.allowed_calls import ALLOWED, REFUSED, conditions
from hashing.sandbox.linux.seccomp import KILL_PROCESS, filter_program
from hashing.sandbox.linux.system_calls import Architecture

FILES, RESULTS = 5, 6
ALLOW = 0x7FFF0000
ERRNO = 0x00050000
X32 = 0x40000000

ARCHITECTURES = {
    "x86_64": Architecture(numbers_x86_64.AUDIT_ARCH, numbers_x86_64.NUMBERS, X32),
    "aarch64": Architecture(numbers_aarch64.AUDIT_ARCH, numbers_aarch64.NUMBERS, None),
}
PROGRAMS = {name: filter_program(known, FILES, RESULTS) for name, known in ARCHITECTURES.items()}
NAMES = st.sampled_from(sorted(ARCHITECTURES))
WORDS = st.lists(st.integers(0, 2**64 - 1), min_size=6, max_size=6)


def answer(name: str, number: int, *arguments: int, arch: int | None = None) -> int:
    """Runs the program as the kernel's classic BPF would (the instructions that it uses)."""
    program = [
        struct.unpack_from("=HBBI", PROGRAMS[name], at) for at in range(0, len(PROGRAMS[name]), 8)
    ]
    audit = ARCHITECTURES[name].audit if arch is None else arch
    padded = [*arguments, *[0] * (6 - len(arguments))]
    facts = struct.pack("<IIQ6Q", number, audit, 0, *padded)
    accumulator, at = 0, 0
    while True:
        code, if_true, if_false, value = program[at]
        at += 1
        if code == 0x20:
            (accumulator,) = struct.unpack_from("<I", facts, value)
        elif code == 0x54:
            accumulator &= value
        elif code == 0x15:
            at += if_true if accumulator == value else if_false
        elif code == 0x35:
            at += if_true if accumulator >= value else if_false
        elif code == 0x06:
            return int(value)
        else:
            raise AssertionError(f"an instruction nobody wrote: {code:#x}")


@pytest.mark.parametrize("name", ARCHITECTURES)
def test_every_number_gets_the_answer_of_its_list(name: str) -> None:
    numbers = ARCHITECTURES[name].numbers
    by_number = {number: call for call, number in numbers.items()}
    assert len(by_number) == len(numbers), "no two calls share a number"
    depends = {condition.call for condition in conditions(FILES, RESULTS)}
    for number in range(1024):
        call = by_number.get(number)
        if call in depends:
            continue
        expected = KILL_PROCESS
        if call in ALLOWED:
            expected = ALLOW
        elif call in REFUSED:
            expected = ERRNO | REFUSED[call]
        assert answer(name, number) == expected, call


@pytest.mark.parametrize("name", ARCHITECTURES)
def test_every_allowed_call_exists(name: str) -> None:
    numbers = ARCHITECTURES[name].numbers
    for call in (*ALLOWED, *(condition.call for condition in conditions(FILES, RESULTS))):
        assert call in numbers


@given(NAMES, st.integers(0, 2**32 - 1), WORDS)
def test_another_architecture_is_the_end(name: str, number: int, arguments: list[int]) -> None:
    """As a 64-bit process may make 32-bit calls, whose numbers mean something else."""
    i386, arm = 0x40000003, 0x40000028
    for arch in (i386, arm, 0):
        assert answer(name, number, *arguments, arch=arch) == KILL_PROCESS


@given(st.integers(X32, 2**32 - 1), WORDS)
def test_the_x32_way_in_is_closed(number: int, arguments: list[int]) -> None:
    assert answer("x86_64", number, *arguments) == KILL_PROCESS


@given(NAMES, WORDS)
def test_writing_goes_to_the_results_only(name: str, arguments: list[int]) -> None:
    write = ARCHITECTURES[name].numbers["write"]
    assert answer(name, write, RESULTS, *arguments[1:]) == ALLOW
    expected = ALLOW if arguments[0] & 0xFFFFFFFF == RESULTS else ERRNO | errno.EPERM
    assert answer(name, write, *arguments) == expected


@given(NAMES, WORDS)
def test_receiving_comes_from_the_files_only(name: str, arguments: list[int]) -> None:
    receive = ARCHITECTURES[name].numbers["recvmsg"]
    assert answer(name, receive, FILES, *arguments[1:]) == ALLOW
    expected = ALLOW if arguments[0] & 0xFFFFFFFF == FILES else ERRNO | errno.EPERM
    assert answer(name, receive, *arguments) == expected


@given(NAMES, st.sampled_from(["mmap", "mprotect"]), WORDS)
def test_no_memory_becomes_executable(name: str, call: str, arguments: list[int]) -> None:
    executable = arguments[2] & 4
    arguments[3] &= ~1
    got = answer(name, ARCHITECTURES[name].numbers[call], *arguments)
    assert got == (ERRNO | errno.EPERM if executable else ALLOW)


#: MAP_… as <asm-generic/mman-common.h> and <linux/mman.h> have them
SHARED, PRIVATE, SHARED_VALIDATE, ANONYMOUS = 0x1, 0x2, 0x3, 0x20


@given(NAMES, st.integers(0, 3), st.sampled_from([0, ANONYMOUS]), WORDS)
def test_memory_is_never_a_way_to_write_to_a_file(
    name: str, protection: int, anonymous: int, arguments: list[int]
) -> None:
    """Whether a descriptor can be written to is out of a filter's sight, and mprotect could follow."""
    call = ARCHITECTURES[name].numbers["mmap"]
    for kind in (SHARED, SHARED_VALIDATE):
        arguments[2:4] = [protection, kind | anonymous]
        assert answer(name, call, *arguments) == ERRNO | errno.EPERM
    arguments[3] = PRIVATE | anonymous
    assert answer(name, call, *arguments) == ALLOW


#: CLONE_… as <linux/sched.h> has them
VM, FS, OPEN_FILES, HANDLERS, THREAD = 0x100, 0x200, 0x400, 0x800, 0x10000
NAMESPACES = (0x20000, 0x2000000, 0x4000000, 0x8000000, 0x10000000, 0x20000000, 0x40000000)


@given(
    NAMES,
    st.sampled_from([0, VM | FS | OPEN_FILES | HANDLERS | THREAD]),
    st.sets(st.sampled_from([1 << bit for bit in range(32)]), max_size=4),
)
def test_only_threads_are_made(name: str, base: int, others: set[int]) -> None:
    flags = base
    for bit in others:
        flags |= bit
    clone = ARCHITECTURES[name].numbers["clone"]
    thread = all(flags & bit for bit in (VM, FS, OPEN_FILES, HANDLERS, THREAD))
    alone = any(flags & bit for bit in (*NAMESPACES, 0x80))
    assert answer(name, clone, flags) == (ALLOW if thread and not alone else ERRNO | errno.EPERM)


@pytest.mark.parametrize("name", ARCHITECTURES)
def test_what_the_c_library_asks_for_a_thread_is_allowed(name: str) -> None:
    # CLONE_VM, FS, FILES, SIGHAND, THREAD, SYSVSEM, SETTLS, PARENT_SETTID, CHILD_CLEARTID
    assert answer(name, ARCHITECTURES[name].numbers["clone"], 0x3D0F00) == ALLOW
