"""What crosses between the parent and a hasher process: open files one way, lines of JSON the other.

Both processes use it, so it knows neither a decoder nor how a worker is started.
"""

from hashing.channel.handover import (
    Receiver,
    Request,
    Stretch,
    inheritance,
    inherited,
    new_sender,
    receiver,
)
from hashing.channel.line_reader import LineReader
from hashing.channel.messages import (
    MAX_LINE_BYTES,
    MAX_READY_BYTES,
    MOST_CODES,
    Answer,
    Digest,
    FramesAhead,
    Message,
    message_line,
    parse_message,
    parse_ready,
    parse_trial,
    ready_line,
    trial_line,
)
from hashing.channel.plausible import check_plausible
from hashing.channel.setup import Setup, self_test_setup, setup_input, worker_setup

__all__ = [
    "MAX_LINE_BYTES",
    "MAX_READY_BYTES",
    "MOST_CODES",
    "Answer",
    "Digest",
    "FramesAhead",
    "LineReader",
    "Message",
    "Receiver",
    "Request",
    "Setup",
    "Stretch",
    "check_plausible",
    "inheritance",
    "inherited",
    "message_line",
    "new_sender",
    "parse_message",
    "parse_ready",
    "parse_trial",
    "ready_line",
    "receiver",
    "self_test_setup",
    "setup_input",
    "trial_line",
    "worker_setup",
]
