"""Parse the responses to requests that create, update or delete.

The response to a repeated deletion may be empty, because there was nothing left to delete. Then the status alone says
that it succeeded, as it does in responses without a flag.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from honeyhive_overlay._core.response_body import ResponseBody
from honeyhive_overlay._core.type_guards import is_list, is_object
from honeyhive_overlay._gateway.parse_lists import parse_count
from honeyhive_overlay.errors import DecodeError
from honeyhive_overlay.models.acknowledgements import Created, Deleted, Updated

_ID_KEYS = ("insertedId", "inserted_id", "insertedIds", "datapoint_ids")


def has_object(response: ResponseBody) -> bool:
    """Whether the body is a JSON object, in a response for which the document declares none."""
    try:
        return isinstance(response.value, dict)
    except DecodeError:
        return False


def parse_created(response: ResponseBody) -> Created:
    """Parse the ids of created objects: one id or a list, at the top level or in ``result``."""
    body = response.expect_object(response.value)
    _parse_flag(response, body, "inserted")
    result: dict[str, Any] = body["result"] if is_object(body.get("result")) else {}
    for path, source in (("$.result", result), ("$", body)):
        for key in _ID_KEYS:
            if source.get(key) is not None:
                return _created(response, source[key], f"{path}.{key}")
    return response.fail("$.result", "Object has neither `insertedId` nor `insertedIds`")


def parser_of_created_id(*keys: str) -> Any:
    """Return a parser for the id of one created object, which is in the first of ``keys`` that is not null."""

    def parse(response: ResponseBody) -> Created:
        body = response.expect_object(response.value)
        key = next((key for key in keys if body.get(key) is not None), keys[0])
        if body.get(key) is None:
            response.fail("$", f"Object missing required field `{key}`")
        if not isinstance(body[key], str):
            response.fail(f"$.{key}", f"Expected `str`, got `{type(body[key]).__name__}`")
        return _created(response, body[key], f"$.{key}")

    return parse


def parse_created_event(response: ResponseBody) -> Created:
    """Parse the id of a created event; if the response lacks it, it is the id that was sent, if any was."""
    body = response.expect_object(response.value)
    _parse_flag(response, body, "success")
    event_id = body.get("event_id")
    if event_id is None:
        event_id = response.sent.get("event_id")
    if event_id is None:
        response.fail("$", "Object missing required field `event_id`")
    return _created(response, event_id, "$.event_id")


def parse_updated(response: ResponseBody) -> Updated:
    """Parse {updated, result: {modifiedCount}}."""
    body = response.expect_object(response.value)
    flag = _parse_flag(response, body, "updated")
    if flag is None:
        response.fail("$", "Object missing required field `updated`")
    result: dict[str, Any] = body["result"] if is_object(body.get("result")) else {}
    count = parse_count(response, result.get("modifiedCount"), "$.result.modifiedCount")
    return response.parse_model(Updated, body, id=response.resource_id, changed=flag if count is None else count > 0)


def parse_counted_update(response: ResponseBody) -> Updated:
    """Parse {acknowledged, modifiedCount, upsertedId}; whatever the document says, upsertedId is null or text."""
    body = response.expect_object(response.value)
    if _parse_flag(response, body, "acknowledged") is None:
        response.fail("$", "Object missing required field `acknowledged`")
    return _counted_update(response, body)


def parse_untyped_update(response: ResponseBody) -> Updated:
    """Parse the response to an update for which the document declares no body; it is often empty."""
    if not has_object(response):
        return Updated(id=response.resource_id)
    body: dict[str, Any] = response.value
    flag = _parse_flag(response, body, "updated")
    if flag is not None or is_object(body.get("result")):
        return (
            response.parse_model(Updated, body, id=response.resource_id, changed=flag)
            if flag is None
            else parse_updated(response)
        )
    return _counted_update(response, body)


def parse_deletion_with_flag(response: ResponseBody) -> Deleted:
    """Parse {id, deleted} or {success}."""
    return _deleted(response, "deleted", "success")


def parse_event_deletion(response: ResponseBody) -> Deleted:
    """Parse {success, deleted}, in which ``deleted`` is the id."""
    if response.content and isinstance(response.expect_object(response.value).get("deleted"), str):
        flag = _parse_flag(response, response.value, "success")
        return response.parse_model(Deleted, response.value, id=response.value["deleted"], deleted=flag is not False)
    return _deleted(response, "success", "deleted")


def parse_dataset_deletion(response: ResponseBody) -> Deleted:
    """Parse {result: {id}}, which has no flag, or the same forms as `parse_deletion_with_flag`."""
    if not has_object(response) or response.value.get("result") is None:
        return parse_deletion_with_flag(response)
    result = response.expect_object(response.value["result"], "$.result")
    return response.parse_model(Deleted, response.value, id=result.get("id") or response.resource_id, deleted=True)


def parse_counted_deletion(response: ResponseBody) -> Deleted:
    """Parse {deletedCount}, which is 1 or 0."""
    return _deleted(response, count="deletedCount")


def parse_unflagged_deletion(response: ResponseBody) -> Deleted:
    """Parse {message}, which has no flag."""
    return _deleted(response, by_default=True)


def parse_untyped_deletion(response: ResponseBody) -> Deleted:
    """Parse the response to a deletion for which the document declares no body; a flag or a count in it counts."""
    if not has_object(response):
        return Deleted(id=response.resource_id, deleted=True)
    return _deleted(response, "deleted", "success", count="deletedCount", by_default=True)


def parse_unlinking(response: ResponseBody) -> Deleted:
    """Parse {dereferenced, message}, the response to removing a datapoint from a dataset."""
    return _deleted(response, "dereferenced")


def _created(response: ResponseBody, value: Any, path: str) -> Created:
    ids = value if is_list(value) else [value]
    if not ids or not all(isinstance(one, str) for one in ids):
        response.fail(path, "Expected an id, or a list of at least one")
    return response.parse_model(Created, response.value, ids=ids)


def _counted_update(response: ResponseBody, body: Mapping[str, Any]) -> Updated:
    upserted_id = body.get("upsertedId")
    if upserted_id is not None and not isinstance(upserted_id, str):
        response.fail("$.upsertedId", f"Expected `str | null`, got `{type(upserted_id).__name__}`")
    count = parse_count(response, body.get("modifiedCount"), "$.modifiedCount")
    parse_count(response, body.get("matchedCount"), "$.matchedCount")
    without_count = False if body.get("acknowledged") is False else None
    changed = True if upserted_id else without_count if count is None else count > 0
    return response.parse_model(Updated, body, id=upserted_id or response.resource_id, changed=changed)


def _deleted(response: ResponseBody, *flags: str, count: str = "", by_default: bool = False) -> Deleted:
    """Parse whether something was deleted: the first flag in the body, otherwise a count, otherwise ``by_default``."""
    if not response.content:
        return Deleted(id=response.resource_id, deleted=True)
    body = response.expect_object(response.value)
    flag, number = _parse_flag(response, body, *flags), parse_count(response, body.get(count), f"$.{count}")
    if flag is None and number is None and not by_default:
        response.fail("$", f"Object missing required field `{flags[0] if flags else count}`")
    deleted = flag if flag is not None else number != 0
    return response.parse_model(
        Deleted, body, id=(body.get("id") if flags else None) or response.resource_id, deleted=deleted
    )


def _parse_flag(response: ResponseBody, body: Mapping[str, Any], *names: str) -> bool | None:
    """Return the first flag of these names in the body, which must be a bool; None if there is none."""
    for name in names:
        if name in body:
            if not isinstance(body[name], bool):
                response.fail(f"$.{name}", f"Expected `bool`, got `{type(body[name]).__name__}`")
            flag: bool = body[name]
            return flag
    return None
