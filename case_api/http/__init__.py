"""What all routes share: reading bodies, refusals as problem details, response headers, the OpenAPI document."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from case_api.http.connections import PatientProtocol
    from case_api.http.hardening import Hardening, Metrics, new_metrics, place_of
    from case_api.http.in_flight import BodiesInFlight, HeldBytes
    from case_api.http.languages import LANGUAGES, Language, language_for, read_texts, spoken
    from case_api.http.openapi import body_of, describe, problem_answers
    from case_api.http.problems import ProblemError, ProblemType, field_path
    from case_api.http.requests import (
        JSON,
        address_of,
        parse_canonical,
        parse_unambiguous,
        read_body,
    )

#: Which module brings each name. None is loaded before one of its names is used.
_MODULES = {
    "BodiesInFlight": "in_flight",
    "Hardening": "hardening",
    "HeldBytes": "in_flight",
    "JSON": "requests",
    "LANGUAGES": "languages",
    "Language": "languages",
    "Metrics": "hardening",
    "PatientProtocol": "connections",
    "ProblemError": "problems",
    "ProblemType": "problems",
    "address_of": "requests",
    "body_of": "openapi",
    "describe": "openapi",
    "field_path": "problems",
    "language_for": "languages",
    "new_metrics": "hardening",
    "parse_canonical": "requests",
    "parse_unambiguous": "requests",
    "place_of": "hardening",
    "problem_answers": "openapi",
    "read_body": "requests",
    "read_texts": "languages",
    "spoken": "languages",
}

__all__ = [
    "JSON",
    "LANGUAGES",
    "BodiesInFlight",
    "Hardening",
    "HeldBytes",
    "Language",
    "Metrics",
    "PatientProtocol",
    "ProblemError",
    "ProblemType",
    "address_of",
    "body_of",
    "describe",
    "field_path",
    "language_for",
    "new_metrics",
    "parse_canonical",
    "parse_unambiguous",
    "place_of",
    "problem_answers",
    "read_body",
    "read_texts",
    "spoken",
]


if not TYPE_CHECKING:  # mypy would take any name for one of this door

    def __getattr__(name: str) -> object:
        if name not in _MODULES:
            raise AttributeError(name)
        return getattr(import_module(f"{__name__}.{_MODULES[name]}"), name)
