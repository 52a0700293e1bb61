"""The service's own description (OpenAPI 3.1), from the same classes that check every body."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from fastapi import FastAPI
from fastapi.openapi.utils import get_openapi
from pydantic import BaseModel
from pydantic.json_schema import models_json_schema

from case_api.http.problems import MEDIA_TYPE
from submission.protocol.answers import Problem

_REFERENCE = "#/components/schemas/{model}"


def body_of(form: type[BaseModel]) -> dict[str, Any]:
    """The description of a JSON body that the route reads itself, byte for byte, for a route's ``openapi_extra``."""
    schema = {"$ref": _REFERENCE.format(model=form.__name__)}
    return {"requestBody": {"required": True, "content": {"application/json": {"schema": schema}}}}


def problem_answers(*statuses: int) -> dict[int | str, dict[str, Any]]:
    """The descriptions of the refusals with these statuses, for a route's ``responses``."""
    content = {MEDIA_TYPE: {"schema": {"$ref": _REFERENCE.format(model="Problem")}}}
    return {status: {"description": "Refused", "content": content} for status in statuses}


def describe(app: FastAPI, version: str, bodies: Iterable[type[BaseModel]]) -> dict[str, Any]:
    """The OpenAPI document, built once. ``bodies`` are the models that the routes name with ``body_of``."""
    if app.openapi_schema is None:
        document = get_openapi(title="Empreinte case service", version=version, routes=app.routes)
        _, definitions = models_json_schema(
            [(form, "validation") for form in bodies] + [(Problem, "serialization")],
            ref_template=_REFERENCE,
        )
        schemas = document.setdefault("components", {}).setdefault("schemas", {})
        schemas.update(definitions["$defs"])
        app.openapi_schema = document
    return app.openapi_schema
