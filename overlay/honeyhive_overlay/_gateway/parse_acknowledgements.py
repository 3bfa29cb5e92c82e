"""Parse what servers say of things that they stored, changed or deleted.

A deletion that had to be repeated may be answered with nothing, because there was nothing left to delete. The status
alone says then that it is done, as it does where no flag is sent.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from honeyhive_overlay._core.decode import Answer
from honeyhive_overlay._core.shapes import is_list, is_object
from honeyhive_overlay._gateway.parse_lists import whole_number
from honeyhive_overlay._gateway.untyped_responses import has_object
from honeyhive_overlay.models.acknowledgements import Created, Deleted, Updated

_IDS = ("insertedId", "inserted_id", "insertedIds", "datapoint_ids")


def created(answer: Answer) -> Created:
    """Parse the ids of what was stored: one or a list, at the top or under ``result``."""
    body = answer.object(answer.value)
    _flag(answer, body, "inserted")
    inside: dict[str, Any] = body["result"] if is_object(body.get("result")) else {}
    for path, source in (("$.result", inside), ("$", body)):
        for key in _IDS:
            if source.get(key) is not None:
                return _created(answer, source[key], f"{path}.{key}")
    return answer.fail("$.result", "Object has neither `insertedId` nor `insertedIds`")


def created_under(*keys: str) -> Any:
    """Return what parses the id of a single new thing, which stands under one of ``keys``."""

    def parse(answer: Answer) -> Created:
        body = answer.object(answer.value)
        key = next((key for key in keys if body.get(key) is not None), keys[0])
        if body.get(key) is None:
            answer.fail("$", f"Object missing required field `{key}`")
        if not isinstance(body[key], str):
            answer.fail(f"$.{key}", f"Expected `str`, got `{type(body[key]).__name__}`")
        return _created(answer, body[key], f"$.{key}")

    return parse


def created_event(answer: Answer) -> Created:
    """Parse the id of a new event; one that the server leaves out is the one that was sent, if any was."""
    body = answer.object(answer.value)
    _flag(answer, body, "success")
    found = body.get("event_id")
    if found is None:
        found = answer.sent.get("event_id")
    if found is None:
        answer.fail("$", "Object missing required field `event_id`")
    return _created(answer, found, "$.event_id")


def _created(answer: Answer, found: Any, path: str) -> Created:
    ids = found if is_list(found) else [found]
    if not ids or not all(isinstance(one, str) for one in ids):
        answer.fail(path, "Expected an id, or a list of at least one")
    return answer.model(Created, answer.value, ids=ids)


def updated(answer: Answer) -> Updated:
    """Parse {updated, result: {modifiedCount}}."""
    body = answer.object(answer.value)
    flag = _flag(answer, body, "updated")
    if flag is None:
        answer.fail("$", "Object missing required field `updated`")
    result: dict[str, Any] = body["result"] if is_object(body.get("result")) else {}
    count = whole_number(answer, result.get("modifiedCount"), "$.result.modifiedCount")
    return answer.model(Updated, body, id=answer.about, changed=flag if count is None else count > 0)


def counted_update(answer: Answer) -> Updated:
    """Parse {acknowledged, modifiedCount, upsertedId}; a new id may be null or text, whatever is declared."""
    body = answer.object(answer.value)
    if _flag(answer, body, "acknowledged") is None:
        answer.fail("$", "Object missing required field `acknowledged`")
    return _counted(answer, body)


def untyped_update(answer: Answer) -> Updated:
    """Parse whatever is said of a change where the document declares no answer; often nothing is."""
    if not has_object(answer):
        return Updated(id=answer.about)
    body: dict[str, Any] = answer.value
    flag = _flag(answer, body, "updated")
    if flag is not None or is_object(body.get("result")):
        return answer.model(Updated, body, id=answer.about, changed=flag) if flag is None else updated(answer)
    return _counted(answer, body)


def _counted(answer: Answer, body: Mapping[str, Any]) -> Updated:
    upserted = body.get("upsertedId")
    if upserted is not None and not isinstance(upserted, str):
        answer.fail("$.upsertedId", f"Expected `str | null`, got `{type(upserted).__name__}`")
    count = whole_number(answer, body.get("modifiedCount"), "$.modifiedCount")
    whole_number(answer, body.get("matchedCount"), "$.matchedCount")
    refused = False if body.get("acknowledged") is False else None
    changed = True if upserted else refused if count is None else count > 0
    return answer.model(Updated, body, id=upserted or answer.about, changed=changed)


def flagged_deletion(answer: Answer) -> Deleted:
    """Parse {id, deleted} or {success}."""
    return _deleted(answer, "deleted", "success")


def event_deletion(answer: Answer) -> Deleted:
    """Parse {success, deleted}, of which the second is the id."""
    if answer.content and isinstance(answer.object(answer.value).get("deleted"), str):
        flag = _flag(answer, answer.value, "success")
        return answer.model(Deleted, answer.value, id=answer.value["deleted"], deleted=flag is not False)
    return _deleted(answer, "success", "deleted")


def dataset_deletion(answer: Answer) -> Deleted:
    """Parse {result: {id}}, which has no flag, or one of the forms that runs have."""
    if not has_object(answer) or answer.value.get("result") is None:
        return flagged_deletion(answer)
    result = answer.object(answer.value["result"], "$.result")
    return answer.model(Deleted, answer.value, id=result.get("id") or answer.about, deleted=True)


def counted_deletion(answer: Answer) -> Deleted:
    """Parse how many were deleted, which is one or none."""
    return _deleted(answer, count="deletedCount")


def unflagged_deletion(answer: Answer) -> Deleted:
    """Parse {message}, which has no flag."""
    return _deleted(answer, unless_said=True)


def untyped_deletion(answer: Answer) -> Deleted:
    """Return that it was deleted, unless the server says otherwise: by a flag, or by a count."""
    if not has_object(answer):
        return Deleted(id=answer.about, deleted=True)
    return _deleted(answer, "deleted", "success", count="deletedCount", unless_said=True)


def unlinking(answer: Answer) -> Deleted:
    """Parse {dereferenced, message}, which is said of a datapoint taken out of a dataset."""
    return _deleted(answer, "dereferenced")


def _deleted(answer: Answer, *flags: str, count: str = "", unless_said: bool = False) -> Deleted:
    """Parse what was deleted: by the first flag that is there, else by a count, else, ``unless_said``, it was."""
    if not answer.content:
        return Deleted(id=answer.about, deleted=True)
    body = answer.object(answer.value)
    flag, counted = _flag(answer, body, *flags), whole_number(answer, body.get(count), f"$.{count}")
    if flag is None and counted is None and not unless_said:
        answer.fail("$", f"Object missing required field `{flags[0] if flags else count}`")
    deleted = flag if flag is not None else counted != 0
    return answer.model(Deleted, body, id=(body.get("id") if flags else None) or answer.about, deleted=deleted)


def _flag(answer: Answer, body: Mapping[str, Any], *names: str) -> bool | None:
    """Return the first of ``names`` that is there, which must be a flag; None where none is."""
    for name in names:
        if name in body:
            if not isinstance(body[name], bool):
                answer.fail(f"$.{name}", f"Expected `bool`, got `{type(body[name]).__name__}`")
            found: bool = body[name]
            return found
    return None
