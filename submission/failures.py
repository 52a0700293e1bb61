"""What can go wrong between the app and a case service: one class for each, with a plain sentence."""

from __future__ import annotations

from hashing.sentences import sentence
from submission.protocol.plain_error import PlainError


class SubmissionError(PlainError):
    """A call to the service did not succeed."""

    #: Whether something may be stored at the service all the same. ``CaseClient`` decides it, for each call.
    may_have_arrived = False
    #: Whether this kind of failure leaves open what the service did with the request.
    outcome_unknown = False
    #: Set by the transport when no byte of the request had left the computer.
    nothing_left = False


class NoServiceError(SubmissionError):
    """No address of a service was given; everything but sending and looking up works."""

    code = "no_service"
    message = sentence("No case service is set up in this app yet.")


class UnreachableError(SubmissionError):
    """No answer, or the connection broke off. Sending the same again makes no second case."""

    code = "unreachable"
    outcome_unknown = True
    message = sentence(
        "The service could not be reached. Is this computer connected to the internet? "
        "Nothing is lost; you can try again."
    )


class ServiceTroubleError(UnreachableError):
    """The service answered that it has a problem of its own (5xx).

    Args:
        retry_after: seconds after which the service wants to be asked again, where it said so.
    """

    code = "service_trouble"
    message = sentence(
        "The service has a problem at the moment. Nothing is lost; you can try again later."
    )

    def __init__(self, retry_after: int | None = None) -> None:
        super().__init__()
        self.retry_after = retry_after


class UntrustedError(SubmissionError):
    """Who answered did not prove to be the service: a wrong certificate, pin or receipt, or a redirect."""

    code = "untrusted"
    outcome_unknown = True
    message = sentence(
        "The connection is not safe: we could not make sure that this is the service. "
        "Someone may be in between. Try again later or from another network."
    )


class BadAnswerError(SubmissionError):
    """The answer is not one of the protocol's, or too large. Often it is the sign-in page of a public network."""

    code = "bad_answer"
    outcome_unknown = True
    message = sentence(
        "What answered is not a case service. On a public network you may have to sign in on a web page first."
    )


class NotFoundOrWrongCodeError(SubmissionError):
    """No such case, or not its code. The service does not say which, and must not."""

    code = "not_found_or_wrong_code"
    message = sentence("There is no case with this number and this code. Check both.")


class ConflictError(SubmissionError):
    """What the service has under this number differs from what was sent."""

    code = "conflict"
    outcome_unknown = True
    message = sentence("The service already has something else under this number.")


class CaseClosedError(SubmissionError):
    """Nothing can be added to a case that is withdrawn; the service stored nothing of what was sent."""

    code = "case_closed"
    message = sentence(
        "Nothing can be added to this case: it is withdrawn, or about to be. You can make a new case for these."
    )


class NotOfferedError(SubmissionError):
    """The service does not do this, or not for this channel."""

    code = "not_offered"
    message = sentence("This service does not offer that.")


class TooMuchAtOnceError(SubmissionError):
    """A body is larger than the service accepts; none was sent. Prepare the case anew within its limits."""

    code = "too_much_at_once"
    message = sentence("This is more than the service accepts at once, so nothing was sent.")


class BodyRefusedError(SubmissionError):
    """The service refused a field, or the size; it stored nothing of this body."""

    code = "refused"
    message = sentence("The service did not accept this.")

    def __init__(self, field: str | None = None) -> None:
        named = sentence("The service did not accept the field {field}.")
        super().__init__(named if field else None, field=field)
        self.field = field


class TooManyAttemptsError(SubmissionError):
    """The service refused to answer so often. It may be asked again after ``retry_after`` seconds, not sooner."""

    code = "too_many_attempts"
    message = sentence("There were too many attempts. Wait about {minutes} min, then try again.")

    def __init__(self, retry_after: int) -> None:
        super().__init__(minutes=max(1, round(retry_after / 60)))
        self.retry_after = retry_after


class EgressRefusedError(SubmissionError):
    """The egress guard stopped a request before it was sent. ``rule`` says which of its rules the request broke."""

    code = "egress_refused"
    message = sentence(
        "This was stopped before it left the computer, because it was not only fingerprints."
    )

    def __init__(self, rule: str) -> None:
        super().__init__()
        self.rule = rule
