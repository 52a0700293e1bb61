"""What a service says of itself, where it could gain by a lie."""

from __future__ import annotations

from app.pages.opening.about_service import platforms_in_full, platforms_in_short
from app.state import ServiceFacts
from app.terminal.options.service_options import ChosenService
from submission.protocol.sealing_key import SealingKey
from tests.submission.protocol.test_operator_file import FILE
from tests.submission.test_client_faults import Server, http_answer, saying


def test_a_service_elsewhere_can_t_say_that_it_is_on_this_computer() -> None:
    facts = ServiceFacts(practice=False)
    facts.set_description(FILE.description.model_copy(update={"practice": True, "platforms": ()}))
    for words in (platforms_in_full(facts), platforms_in_short(facts)):
        assert "this computer" not in words
        assert FILE.name in words, "it is said whose word it is"
    assert not facts.practice_here
    assert facts.practice, "the band above the pages says that it is for trying things out"


def test_a_service_that_was_taken_over_can_t_exchange_the_keys_of_the_operator_s_file() -> None:
    desk, sealing, foreign = (SealingKey.generate().published() for _ in range(3))
    file = FILE.model_copy(update={"desk_keys": (desk,), "sealing_keys": (sealing,)})
    facts = ServiceFacts(practice=False, operator=file)
    keys = {"desk_keys": (foreign,), "sealing_keys": (foreign,), "receipt_keys": ()}
    facts.set_description(file.description.model_copy(update={**keys, "name": "A newer name"}))
    known = facts.description
    assert known is not None
    assert known.name == "A newer name"
    assert known.desk_keys == (desk,)
    assert known.sealing_keys == (sealing,)
    assert known.receipt_keys == file.receipt_keys


def test_keys_that_the_operator_s_file_does_not_have_are_believed_to_the_service() -> None:
    key = SealingKey.generate().published()
    facts = ServiceFacts(practice=False, operator=FILE.model_copy(update={"sealing_keys": ()}))
    facts.set_description(FILE.description.model_copy(update={"desk_keys": (key,)}))
    assert facts.description is not None
    assert facts.description.desk_keys == (key,)


def test_the_command_line_takes_the_keys_of_the_operator_s_file_too() -> None:
    desk, foreign = (SealingKey.generate().published() for _ in range(2))
    lie = FILE.description.model_copy(update={"desk_keys": (foreign,)})
    with Server(saying(http_answer(200, lie.model_dump_json().encode()))) as server:
        file = FILE.model_copy(update={"desk_keys": (desk,)})
        for operator, keys in ((file, (desk,)), (None, (foreign,))):
            chosen = ChosenService(server.address, operator)
            with chosen.connect() as client:
                assert chosen.described_by(client).desk_keys == keys
