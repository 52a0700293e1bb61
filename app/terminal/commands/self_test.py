"""``empreinte self-test``: try to break out of the part that reads files, and say honestly what came of it."""

from __future__ import annotations

from app.terminal.output import Exit, emit, moment, say, speaks_json
from hashing.sandbox_report import LayerState
from hashing.self_test import SelfTestReport, run_self_test

_STATES = {
    LayerState.ON: "on",
    LayerState.NOT_SUPPORTED: "not on this system",
    LayerState.NOT_ALLOWED: "not allowed by this system",
    LayerState.LEFT_OUT: "left out",
}


def run(*, json: bool) -> Exit:
    """Exit code 1 when the lock does not hold, or can't be shown to."""
    with moment("Trying to break out…"):
        report = run_self_test()
    if speaks_json(json):
        emit(report.to_json())
    else:
        say(_lines(report))
    return Exit.DONE if report.enforced else Exit.FAILED


def _lines(report: SelfTestReport) -> list[str]:
    if report.enforced:
        lines = [
            "Enforced: this system keeps the part that reads your files from sending or writing anything.",
            f"Tried {len(report.outcomes)} forbidden operations; none worked.",
        ]
    else:
        lines = [
            "Not enforced on this system. Fingerprints are still made here and files are not sent by this",
            "program, but the system does not guarantee it. To be sure, unplug the network while hashing.",
            f"Tried {len(report.outcomes)} forbidden operations; {len(report.worked)} worked.",
            *(f"  worked: {name}" for name in report.worked),
            *([] if report.complete else ["The check could not be carried out to its end."]),
        ]
    if report.sandbox is not None:
        lines.append("Layers:")
        lines += [
            f"  {layer.value.replace('_', ' ')}: {_STATES[state]}"
            for layer, state in report.sandbox.layers.items()
        ]
    return lines
