"""``empreinte self-test``: try to break out of the part that reads files, and say honestly what came of it."""

from __future__ import annotations

import argparse

from app.terminal.output import Exit, Output
from hashing.sandbox_report import LayerState
from hashing.self_test import SelfTestReport, run_self_test
from hashing.sentences import sentence

_STATES = {
    LayerState.ON: sentence("on"),
    LayerState.NOT_SUPPORTED: sentence("not on this system"),
    LayerState.NOT_ALLOWED: sentence("not allowed by this system"),
    LayerState.LEFT_OUT: sentence("left out"),
}
_TRYING = sentence("Trying to break out…")
_ENFORCED = sentence(
    "Enforced: this system keeps the part that reads your files from sending or writing anything."
)
_NOT_ENFORCED = sentence(
    "Not enforced on this system. Fingerprints are still made here and files are not sent by this program, but the "
    "system does not guarantee it. To be sure, unplug the network while hashing."
)
_TRIED = sentence("Tried {count} forbidden operations; {worked} worked.")
_WORKED = sentence("  worked: {operation}")
_INCOMPLETE = sentence("The check could not be carried out to its end.")
_LAYERS = sentence("Layers:")


def run_test(_options: argparse.Namespace, out: Output) -> Exit:
    """Exit code 1 when the lock does not hold, or can't be shown to."""
    with out.moment(_TRYING):
        report = run_self_test()
    if out.in_json:
        out.emit(report.to_json())
    else:
        _say(report, out)
    return Exit.DONE if report.enforced else Exit.FAILED


def _say(report: SelfTestReport, out: Output) -> None:
    out.say(_ENFORCED if report.enforced else _NOT_ENFORCED)
    out.say(_TRIED, count=len(report.outcomes), worked=len(report.worked))
    for name in report.worked:
        out.say(_WORKED, operation=name)
    if not report.enforced and not report.complete:
        out.say(_INCOMPLETE)
    if report.sandbox is not None:
        out.say(_LAYERS)
        for layer, state in report.sandbox.layers.items():
            out.say(f"  {layer.value.replace('_', ' ')}: {out.words(_STATES[state])}")
