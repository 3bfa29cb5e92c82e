"""Parse what servers say of things that they stored, changed or deleted.

A deletion that had to be repeated may be answered with nothing, because there was nothing left to delete. The status
alone says then that it is done, as it does where no flag is sent.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from honeyhive_overlay._core.response_body import ResponseBody
from honeyhive_overlay._core.type_guards import is_list, is_object
from honeyhive_overlay._gateway.parse_lists import parse_count
from honeyhive_overlay._gateway.untyped_responses import has_object
from honeyhive_overlay.models.acknowledgements import Created, Deleted, Updated

_IDS = ("insertedId", "inserted_id", "insertedIds", "datapoint_ids")


def parse_created(response: ResponseBody) -> Created:
    """Parse the ids of what was stored: one or a list, at the top or under ``result``."""
    body = response.expect_object(response.value)
    _flag(response, body, "inserted")
    inside: dict[str, Any] = body["result"] if is_object(body.get("result")) else {}
    for path, source in (("$.result", inside), ("$", body)):
        for key in _IDS:
            if source.get(key) is not None:
                return _created(response, source[key], f"{path}.{key}")
    return response.fail("$.result", "Object has neither `insertedId` nor `insertedIds`")


def parser_of_created_id(*keys: str) -> Any:
    """Return what parses the id of a single new thing, which stands under one of ``keys``."""

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
    """Parse the id of a new event; one that the server leaves out is the one that was sent, if any was."""
    body = response.expect_object(response.value)
    _flag(response, body, "success")
    found = body.get("event_id")
    if found is None:
        found = response.sent.get("event_id")
    if found is None:
        response.fail("$", "Object missing required field `event_id`")
    return _created(response, found, "$.event_id")


def _created(response: ResponseBody, found: Any, path: str) -> Created:
    ids = found if is_list(found) else [found]
    if not ids or not all(isinstance(one, str) for one in ids):
        response.fail(path, "Expected an id, or a list of at least one")
    return response.parse_model(Created, response.value, ids=ids)


def parse_updated(response: ResponseBody) -> Updated:
    """Parse {updated, result: {modifiedCount}}."""
    body = response.expect_object(response.value)
    flag = _flag(response, body, "updated")
    if flag is None:
        response.fail("$", "Object missing required field `updated`")
    result: dict[str, Any] = body["result"] if is_object(body.get("result")) else {}
    count = parse_count(response, result.get("modifiedCount"), "$.result.modifiedCount")
    return response.parse_model(Updated, body, id=response.resource_id, changed=flag if count is None else count > 0)


def parse_counted_update(response: ResponseBody) -> Updated:
    """Parse {acknowledged, modifiedCount, upsertedId}; a new id may be null or text, whatever is declared."""
    body = response.expect_object(response.value)
    if _flag(response, body, "acknowledged") is None:
        response.fail("$", "Object missing required field `acknowledged`")
    return _counted(response, body)


def parse_untyped_update(response: ResponseBody) -> Updated:
    """Parse whatever is said of a change where the document declares no answer; often nothing is."""
    if not has_object(response):
        return Updated(id=response.resource_id)
    body: dict[str, Any] = response.value
    flag = _flag(response, body, "updated")
    if flag is not None or is_object(body.get("result")):
        return (
            response.parse_model(Updated, body, id=response.resource_id, changed=flag)
            if flag is None
            else parse_updated(response)
        )
    return _counted(response, body)


def _counted(response: ResponseBody, body: Mapping[str, Any]) -> Updated:
    upserted = body.get("upsertedId")
    if upserted is not None and not isinstance(upserted, str):
        response.fail("$.upsertedId", f"Expected `str | null`, got `{type(upserted).__name__}`")
    count = parse_count(response, body.get("modifiedCount"), "$.modifiedCount")
    parse_count(response, body.get("matchedCount"), "$.matchedCount")
    refused = False if body.get("acknowledged") is False else None
    changed = True if upserted else refused if count is None else count > 0
    return response.parse_model(Updated, body, id=upserted or response.resource_id, changed=changed)


def parse_flagged_deletion(response: ResponseBody) -> Deleted:
    """Parse {id, deleted} or {success}."""
    return _deleted(response, "deleted", "success")


def parse_event_deletion(response: ResponseBody) -> Deleted:
    """Parse {success, deleted}, of which the second is the id."""
    if response.content and isinstance(response.expect_object(response.value).get("deleted"), str):
        flag = _flag(response, response.value, "success")
        return response.parse_model(Deleted, response.value, id=response.value["deleted"], deleted=flag is not False)
    return _deleted(response, "success", "deleted")


def parse_dataset_deletion(response: ResponseBody) -> Deleted:
    """Parse {result: {id}}, which has no flag, or one of the forms that runs have."""
    if not has_object(response) or response.value.get("result") is None:
        return parse_flagged_deletion(response)
    result = response.expect_object(response.value["result"], "$.result")
    return response.parse_model(Deleted, response.value, id=result.get("id") or response.resource_id, deleted=True)


def parse_counted_deletion(response: ResponseBody) -> Deleted:
    """Parse how many were deleted, which is one or none."""
    return _deleted(response, count="deletedCount")


def parse_unflagged_deletion(response: ResponseBody) -> Deleted:
    """Parse {message}, which has no flag."""
    return _deleted(response, unless_said=True)


def parse_untyped_deletion(response: ResponseBody) -> Deleted:
    """Return that it was deleted, unless the server says otherwise: by a flag, or by a count."""
    if not has_object(response):
        return Deleted(id=response.resource_id, deleted=True)
    return _deleted(response, "deleted", "success", count="deletedCount", unless_said=True)


def parse_unlinking(response: ResponseBody) -> Deleted:
    """Parse {dereferenced, message}, which is said of a datapoint taken out of a dataset."""
    return _deleted(response, "dereferenced")


def _deleted(response: ResponseBody, *flags: str, count: str = "", unless_said: bool = False) -> Deleted:
    """Parse what was deleted: by the first flag that is there, else by a count, else, ``unless_said``, it was."""
    if not response.content:
        return Deleted(id=response.resource_id, deleted=True)
    body = response.expect_object(response.value)
    flag, counted = _flag(response, body, *flags), parse_count(response, body.get(count), f"$.{count}")
    if flag is None and counted is None and not unless_said:
        response.fail("$", f"Object missing required field `{flags[0] if flags else count}`")
    deleted = flag if flag is not None else counted != 0
    return response.parse_model(
        Deleted, body, id=(body.get("id") if flags else None) or response.resource_id, deleted=deleted
    )


def _flag(response: ResponseBody, body: Mapping[str, Any], *names: str) -> bool | None:
    """Return the first of ``names`` that is there, which must be a flag; None where none is."""
    for name in names:
        if name in body:
            if not isinstance(body[name], bool):
                response.fail(f"$.{name}", f"Expected `bool`, got `{type(body[name]).__name__}`")
            found: bool = body[name]
            return found
    return None
