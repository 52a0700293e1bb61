"""Runs what was typed on the command line, and tells the shell how it ended."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Callable, Sequence
from importlib import import_module

from app.terminal.grammar import build_parser
from app.terminal.no_network import refuse_network
from app.terminal.output import Exit, Output, UsageError
from app.terminal.quiet_parser import language_asked_for
from app.terminal.spoken import Spoken
from hashing.sentences import sentence
from submission.protocol.plain_error import PlainError

Command = Callable[[argparse.Namespace, Output], Exit]

_LOADING = sentence("One moment…")
_FAILED = sentence("The program failed ({kind}).")
#: The module and the function of each command. None is loaded before its command was given: hashing must not wait for
#: the network's libraries.
_COMMANDS = {
    "hash": ("of_files.hash_files", "run_hash"),
    "submit": ("of_files.submit_case", "run_submit"),
    "add": ("of_files.add_to_case", "run_add"),
    "prepare": ("of_files.seal_case", "run_prepare"),
    "send-bundle": ("follow_case", "run_send_bundle"),
    "status": ("follow_case", "run_status"),
    "links": ("links", "run_links"),
    "withdraw": ("follow_case", "run_withdraw"),
    "verify": ("verify", "run_verify"),
    "keep": ("kept_cases", "run_keep"),
    "kept": ("kept_cases", "run_kept"),
    "forget": ("kept_cases", "run_forget"),
    "outbox": ("waiting_cases", "run_outbox"),
    "operator": ("operator", "run_operator"),
    "help-lines": ("help_lines", "run_help_lines"),
    "report": ("report", "run_report"),
    "completion": ("completion", "run_completion"),
    "self-test": ("self_test", "run_test"),
}


def run(arguments: Sequence[str]) -> int:
    """Runs one command and returns the exit code. Interrupted: 130, with every worker ended."""
    out = Output(Spoken(language_asked_for(arguments)))
    try:
        options = build_parser(out.words).parse_args(list(arguments))
        out = Output(out.words, json=options.json)
        if getattr(options, "no_network", False):
            refuse_network()
        code = _run_plainly(options, out)
        sys.stdout.flush()
    except SystemExit as leaving:
        return leaving.code if isinstance(leaving.code, int) else Exit.USAGE
    except UsageError as failure:
        out.complain(failure.message, **failure.facts)
        return Exit.USAGE
    except KeyboardInterrupt:
        return Exit.INTERRUPTED
    except BrokenPipeError:
        # whoever read us has seen enough
        _drop_what_is_unwritten()
        return Exit.FAILED
    except Exception as failure:  # noqa: BLE001 - a traceback would quote names and paths
        out.complain(_FAILED, kind=type(failure).__name__)
        _drop_what_is_unwritten()
        return Exit.FAILED
    return code


def _run_plainly(options: argparse.Namespace, out: Output) -> Exit:
    """Runs a command; what the service, a bundle or a vault refuses becomes one plain sentence."""
    with out.moment(_LOADING):
        command = _command(options.command)
    try:
        return command(options, out)
    except UsageError:
        raise
    except PlainError as failure:
        if out.in_json:
            out.emit({"error": out.error_of(failure)})
        else:
            out.complain(failure.message, **failure.facts)
        return Exit.FAILED


def _command(name: str) -> Command:
    module, function = _COMMANDS[name]
    command: Command = getattr(import_module(f"app.terminal.commands.{module}"), function)
    return command


def _drop_what_is_unwritten() -> None:
    """Keep the interpreter from complaining when it flushes at its end."""
    if sys.stdout is not None:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
