"""What can go wrong between the app and a case service: one class each, with a plain sentence.

``code`` is a stable word for programs; the window says the same in the person's language.
"""

from __future__ import annotations


class SubmissionError(Exception):
    """Something did not work. The message is for the person and names no case, file or address."""

    code = "failed"
    message = "This did not work."
    #: Whether something may be stored although it failed: by the kind of failure here, and the client sets it on
    #: a failure that followed a lost answer or a body that had arrived.
    may_have_arrived = False

    def __init__(self, message: str | None = None) -> None:
        super().__init__(message or self.message)


class UnreachableError(SubmissionError):
    """No answer, or the connection broke off. What was sent may have arrived: repeat it, it makes no second case."""

    code = "unreachable"
    may_have_arrived = True
    message = "The service could not be reached. Nothing is lost; you can try again."


class ServiceTroubleError(UnreachableError):
    """The service answered that it has a problem of its own (5xx)."""

    code = "service_trouble"
    message = "The service has a problem at the moment. Nothing is lost; you can try again later."


class UntrustedError(SubmissionError):
    """Whoever answers does not prove to be the service: certificate, pin, redirect or receipt."""

    code = "untrusted"
    may_have_arrived = True
    message = (
        "The connection is not safe: we could not make sure that this is the service. "
        "Someone may be in between."
    )


class BadAnswerError(SubmissionError):
    """An answer that is not of the protocol, or too large."""

    code = "bad_answer"
    may_have_arrived = True
    message = "Something answered that does not speak like a case service. Is the address right?"


class NotFoundOrWrongCodeError(SubmissionError):
    """No such case, or not its code. The service does not say which, and must not."""

    code = "not_found_or_wrong_code"
    message = "There is no case with this number and this code. Check both."


class ConflictError(SubmissionError):
    """What is there already differs from what was sent."""

    code = "conflict"
    may_have_arrived = True
    message = "The service already has something else under this number."


class NotOfferedError(SubmissionError):
    """The service is not for this."""

    code = "not_offered"
    message = "This service does not offer that."


class TooMuchAtOnceError(SubmissionError):
    """The service takes smaller bodies than these; none was sent. Prepare the case anew within its limits."""

    code = "too_much_at_once"
    message = "The service takes smaller pieces than these, so nothing was sent."


class BodyRefusedError(SubmissionError):
    """The service refused a field; it stored nothing of this body."""

    code = "refused"
    message = "The service did not accept this."

    def __init__(self, field: str | None = None) -> None:
        super().__init__(f"The service did not accept the field {field}." if field else None)
        self.field = field


class TooManyAttemptsError(SubmissionError):
    """Wait ``retry_after`` seconds."""

    code = "too_many_attempts"

    def __init__(self, retry_after: int) -> None:
        minutes = max(1, round(retry_after / 60))
        super().__init__(
            f"There were too many attempts. Try again in about {minutes} minute{'s' if minutes > 1 else ''}."
        )
        self.retry_after = retry_after


class EgressRefusedError(SubmissionError):
    """The guard stopped something that may not leave. It was not sent. The rule is named, never the content."""

    code = "egress_refused"

    def __init__(self, rule: str) -> None:
        super().__init__(f"This was stopped before it left the computer: {rule}.")
        self.rule = rule
