"""The content of a metric, which each of its versions has, too: all fields but id and timestamps."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from typing import Any

from honeyhive_overlay.local.http_errors import bad_request
from honeyhive_overlay.local.json_text import JsonObject, encode

_DEFAULTS: dict[str, Any] = {
    "description": "",
    "return_type": "float",
    "enabled_in_prod": False,
    "needs_ground_truth": False,
    "sampling_percentage": 100,
    "filters": {"filterArray": []},
}


def metric_content(given: JsonObject) -> JsonObject:
    """Return the content of a new metric, with defaults for missing fields."""
    return enable_if_human({**_DEFAULTS, **given})


def enable_if_human(metric: JsonObject) -> JsonObject:
    """Return the metric; one of type "HUMAN" is always enabled."""
    return {**metric, "enabled_in_prod": True} if metric["type"] == "HUMAN" else metric


def new_version(metric_id: str, versions: Sequence[JsonObject], given: JsonObject, now: str) -> JsonObject:
    """Return the next version of a metric, which is not deployed."""
    content = metric_content(given["content"])
    for kind, needed in (("LLM", ("model_provider", "model_name")), ("COMPOSITE", ("child_metrics",))):
        if content["type"] == kind and (missing := [name for name in needed if not content.get(name)]):
            raise bad_request(f"content: a metric of type {kind} needs {' and '.join(missing)}")
    name = f"v{len(versions) + 1}"
    hashed = encode([metric_id, name, given["message"], content, now])
    return {
        "id": f"{metric_id}/{name}",
        "metric_id": metric_id,
        "name": name,
        "full_sha": hashlib.sha256(hashed.encode()).hexdigest(),
        "message": given["message"],
        "date": now,
        "deployed": False,
        "content": content,
    }
