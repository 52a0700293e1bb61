"""What all routes share: reading bodies, refusals as problem details, response headers, the OpenAPI document."""

from case_api.http.connections import PatientProtocol
from case_api.http.hardening import Hardening, Metrics, new_metrics, place_of
from case_api.http.in_flight import BodiesInFlight, Held
from case_api.http.languages import LANGUAGES, Language, language_for
from case_api.http.openapi import body_of, describe, problems
from case_api.http.problems import ProblemError, ProblemType, field_path
from case_api.http.requests import JSON, address_of, parse_canonical, parse_unambiguous, read_body

__all__ = [
    "JSON",
    "LANGUAGES",
    "BodiesInFlight",
    "Hardening",
    "Held",
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
    "problems",
    "read_body",
]
