"""Runs what was typed on the command line, and tells the shell how it ended."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Sequence

from app.terminal.grammar import build_parser
from app.terminal.output import Exit, UsageError, complain, emit, error, moment, speaks_json

_LOADING = "One moment…"


def _run(options: argparse.Namespace) -> Exit:
    """Imports what the command needs, and only that: hashing must not wait for the network's libraries."""
    match options.command:
        case "hash":
            from app.terminal.commands.hash_files import run_hash

            return run_hash(options.files)
        case "self-test":
            from app.terminal.commands import self_test

            return self_test.run(json=options.json)
        case "submit" | "prepare":
            with moment(_LOADING):
                from app.terminal.commands import seal_case, submit_case
            command = (
                submit_case.run_submit if options.command == "submit" else seal_case.run_prepare
            )
            return command(options)
        case "help-lines":
            from app.terminal.commands.help_lines import run_help_lines

            return run_help_lines(options)
        case "report":
            from app.terminal.commands.report import run_report

            return run_report(options)
        case "verify":
            from app.terminal.commands.verify import run_verify

            return run_verify(options)
        case _:
            with moment(_LOADING):
                from app.terminal.commands import follow_case
            commands = {
                "status": follow_case.run_status,
                "withdraw": follow_case.run_withdraw,
                "send-bundle": follow_case.run_send_bundle,
            }
            return commands[options.command](options)


def _run_plainly(options: argparse.Namespace) -> Exit:
    """Runs a command; what the service or a bundle refuses becomes one plain sentence."""
    if options.command in ("hash", "self-test"):
        return _run(options)
    with moment(_LOADING):
        from submission.network.service_address import AddressError
        from submission.protocol.plain_error import PlainError

    try:
        return _run(options)
    except AddressError as failure:
        raise UsageError(str(failure)) from failure
    except PlainError as failure:
        if speaks_json(options.json):
            emit({"error": error(failure.code, str(failure))})
        else:
            complain(str(failure))
        return Exit.FAILED


def run(arguments: Sequence[str]) -> int:
    """Runs one command and returns the exit code. Interrupted: 130, with every worker ended."""
    try:
        options = build_parser().parse_args(list(arguments))
        code = _run_plainly(options)
        sys.stdout.flush()
    except SystemExit as leaving:
        return leaving.code if isinstance(leaving.code, int) else Exit.USAGE
    except UsageError as failure:
        complain(str(failure))
        return Exit.USAGE
    except KeyboardInterrupt:
        return Exit.INTERRUPTED
    except BrokenPipeError:
        # whoever read us has seen enough
        _drop_what_is_unwritten()
        return Exit.FAILED
    except Exception as failure:  # noqa: BLE001 - a traceback would quote names and paths
        complain(f"The program failed ({type(failure).__name__}).")
        _drop_what_is_unwritten()
        return Exit.FAILED
    return code


def _drop_what_is_unwritten() -> None:
    """Keep the interpreter from complaining when it flushes at its end."""
    if sys.stdout is not None:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
