"""The checks of one operation. A schema is compiled when the first request needs it, which keeps the start short."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cached_property
from typing import Any

import jsonschema_rs

from honeyhive_overlay.local.contract.amendments import Amendment
from honeyhive_overlay.local.contract.query import read_query
from honeyhive_overlay.local.jsontext import JsonObject, as_object
from honeyhive_overlay.local.refusal import bad_request

_SHOWN = 300  # characters of a complaint; it quotes what it complains about


class OperationChecks:
    """What the contract and its amendment say of one operation."""

    def __init__(self, declared: JsonObject, amendment: Amendment, components: JsonObject) -> None:
        self._declared = declared
        self._amendment = amendment
        self._components = components

    @property
    def takes_body(self) -> bool:
        """Whether the operation has a body at all."""
        return "requestBody" in self._declared or self._amendment.body is not None

    def body(self, value: object) -> JsonObject:
        """The body, out of its wrapper where it may have one; refuse one that does not fit."""
        wrapper = self._amendment.wrapper
        given = as_object(value)
        if wrapper is not None and wrapper in given:
            value = given[wrapper]
        check(self._body, value)
        return as_object(value)

    def item(self, value: object) -> None:
        """Refuse one item of a batch that does not fit."""
        check(self._each, value)

    def query(self, pairs: Sequence[tuple[str, str]]) -> JsonObject:
        """The declared query parameters, as values with their defaults; refuse what does not fit."""
        schemas: dict[str, Any] = self._query_schema["properties"]
        values = read_query(pairs, schemas)
        check(self._query, values)
        defaults = {name: schema["default"] for name, schema in schemas.items() if "default" in schema}
        return {**defaults, **values}

    def path(self, values: Mapping[str, str]) -> None:
        """Refuse parts of the path that do not fit."""
        if values:
            check(self._path, dict(values))

    @cached_property
    def _body(self) -> jsonschema_rs.Validator:
        schema = self._amendment.body
        if schema is None:
            schema = self._declared["requestBody"]["content"]["application/json"]["schema"]
        return self._compile(dict(schema))

    @cached_property
    def _each(self) -> jsonschema_rs.Validator:
        return self._compile(dict(self._amendment.each or {}))

    @cached_property
    def _query(self) -> jsonschema_rs.Validator:
        return self._compile(self._query_schema)

    @cached_property
    def _path(self) -> jsonschema_rs.Validator:
        schema = self._parameters("path")
        return self._compile({**schema, "properties": {**schema["properties"], **self._amendment.path}})

    @cached_property
    def _query_schema(self) -> JsonObject:
        schema = self._parameters("query")
        added = self._amendment.query
        required = [name for name in schema["required"] if name not in self._amendment.not_required]
        required += [name for name, parameter in added.items() if parameter.get("x-required") and name not in required]
        return {"properties": {**schema["properties"], **added}, "required": required}

    def _resolved(self, schema: JsonObject) -> JsonObject:
        """A schema of a parameter whose alternatives stand in it, so that their types can be seen."""
        if "$ref" in schema:
            return self._resolved(self._components["schemas"][schema["$ref"].rpartition("/")[2]])
        return {
            key: [self._resolved(one) for one in value] if key in {"anyOf", "oneOf"} else value
            for key, value in schema.items()
        }

    def _parameters(self, place: str) -> JsonObject:
        found = [parameter for parameter in self._declared.get("parameters", ()) if parameter["in"] == place]
        return {
            "properties": {parameter["name"]: self._resolved(parameter["schema"]) for parameter in found},
            "required": [parameter["name"] for parameter in found if parameter.get("required")],
        }

    def _compile(self, schema: JsonObject) -> jsonschema_rs.Validator:
        return compiled({**schema, "components": self._components})


def compiled(schema: JsonObject) -> jsonschema_rs.Validator:
    """A validator for a schema of OpenAPI 3.1, which is JSON Schema 2020-12; formats are checked too."""
    return jsonschema_rs.Draft202012Validator(schema, validate_formats=True)


def check(validator: jsonschema_rs.Validator, value: object) -> None:
    """Refuse a value, saying where and why."""
    try:
        validator.validate(value)
    except jsonschema_rs.ValidationError as error:
        where = ".".join(str(part) for part in error.instance_path)
        message = f"{where}: {error.message}" if where else error.message
        raise bad_request(message[:_SHOWN]) from None
