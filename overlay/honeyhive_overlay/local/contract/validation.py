"""Validate the requests of one operation."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cached_property
from typing import Any

import jsonschema_rs

from honeyhive_overlay.local.contract.amendments import Amendment
from honeyhive_overlay.local.contract.query import parse_query
from honeyhive_overlay.local.http_errors import bad_request
from honeyhive_overlay.local.json_text import JsonObject, as_object

_MAX_MESSAGE_LENGTH = 300  # in characters; a message of the validator quotes the value


class RequestValidator:
    """Validates requests against the declaration of an operation and its amendment.

    A schema is compiled when the first request needs it, so that the server starts fast.
    """

    def __init__(self, declaration: JsonObject, amendment: Amendment, components: JsonObject) -> None:
        self._declaration = declaration
        self._amendment = amendment
        self._components = components

    @property
    def takes_body(self) -> bool:
        """Whether the operation has a request body."""
        return "requestBody" in self._declaration or self._amendment.body is not None

    def parse_body(self, value: object) -> JsonObject:
        """Return the body, without its optional wrapper. Raise HttpError (400) if it is not valid."""
        wrapper = self._amendment.wrapper
        given = as_object(value)
        if wrapper is not None and wrapper in given:
            value = given[wrapper]
        _check(self._body, value)
        return as_object(value)

    def check_item(self, value: object) -> None:
        """Raise HttpError (400) if an item of a batch is not valid."""
        _check(self._item, value)

    def parse_query(self, pairs: Sequence[tuple[str, str]]) -> JsonObject:
        """Return the declared query parameters, defaults included. Raise HttpError (400) if one is not valid."""
        schemas: dict[str, Any] = self._query_schema["properties"]
        values = parse_query(pairs, schemas)
        _check(self._query, values)
        defaults = {name: schema["default"] for name, schema in schemas.items() if "default" in schema}
        return {**defaults, **values}

    def check_path(self, values: Mapping[str, str]) -> None:
        """Raise HttpError (400) if a path parameter is not valid."""
        if values:
            _check(self._path, dict(values))

    @cached_property
    def _body(self) -> jsonschema_rs.Validator:
        schema = self._amendment.body
        if schema is None:
            schema = self._declaration["requestBody"]["content"]["application/json"]["schema"]
        return self._compile(dict(schema))

    @cached_property
    def _item(self) -> jsonschema_rs.Validator:
        return self._compile(dict(self._amendment.item or {}))

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

    def _parameters(self, location: str) -> JsonObject:
        found = [parameter for parameter in self._declaration.get("parameters", ()) if parameter["in"] == location]
        return {
            "properties": {parameter["name"]: self._resolve(parameter["schema"]) for parameter in found},
            "required": [parameter["name"] for parameter in found if parameter.get("required")],
        }

    def _resolve(self, schema: JsonObject) -> JsonObject:
        """Replace the references of a parameter's schema, because `parse_query` reads its types."""
        if "$ref" in schema:
            return self._resolve(self._components["schemas"][schema["$ref"].rpartition("/")[2]])
        return {
            key: [self._resolve(one) for one in value] if key in {"anyOf", "oneOf"} else value
            for key, value in schema.items()
        }

    def _compile(self, schema: JsonObject) -> jsonschema_rs.Validator:
        # A schema of OpenAPI 3.1 is one of JSON Schema 2020-12.
        return jsonschema_rs.Draft202012Validator({**schema, "components": self._components}, validate_formats=True)


def _check(validator: jsonschema_rs.Validator, value: object) -> None:
    try:
        validator.validate(value)
    except jsonschema_rs.ValidationError as error:
        where = ".".join(str(part) for part in error.instance_path)
        message = f"{where}: {error.message}" if where else error.message
        raise bad_request(message[:_MAX_MESSAGE_LENGTH]) from None
