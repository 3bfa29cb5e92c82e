"""The requests and the responses of the benchmarks, which are the same in every run."""

from __future__ import annotations

import json
import random
from functools import cache
from typing import Any, Final
from uuid import UUID

EVENTS: Final = 1000

SESSION_ID: Final = "5c0e3b8e-6a43-4c54-9f3c-6d7f0f8f7a10"
EVENT: Final[dict[str, Any]] = {
    "event_type": "model",
    "event_name": "answer",
    "session_id": SESSION_ID,
    "inputs": {"question": "Where is my parcel?"},
    "outputs": {"answer": "On its way."},
    "metadata": {"prompt_tokens": 12, "completion_tokens": 5},
    "duration": 412.5,
}
"""The arguments of one trivial event."""
EVENT_BODY: Final[dict[str, Any]] = {"source": "python", **EVENT}
"""The request body that these arguments produce."""
SEARCH_BODY: Final[dict[str, Any]] = {}

CREATED: Final = b'{"event_id":"0d9c3c1e-8f0b-4d4e-a6f1-3c8b8a9d2e77","success":true}'

_TEXT: Final = (
    "the parcel left our warehouse on Monday and should reach you within three working days unless customs asks for "
    "papers in which case somebody from “Versand” will call you back about the naïve façade of it all"
)
_WORDS: Final = _TEXT.split()
_TYPES: Final = ("model", "tool", "chain", "model")


@cache
def page() -> bytes:
    """Return a page of events as a server of 2026-06-24 sends it: about 2 MB."""
    rng = random.Random(20251215)  # noqa: S311 - not for secrets
    body = {"events": [_event(rng, index) for index in range(EVENTS)], "count": EVENTS}
    return json.dumps(body, ensure_ascii=False, separators=(",", ":")).encode()


def _event(rng: random.Random, index: int) -> dict[str, Any]:
    """Return a stored event. The model does not know ``tenant`` and ``org_id``, but must keep them."""
    started = 1_765_800_000_000 + index * 1375
    duration = round(rng.uniform(20, 4000), 3)
    prompt, completion = rng.randrange(50, 900), rng.randrange(5, 400)
    return {
        "event_id": _id(rng),
        "session_id": _id(rng),
        "parent_id": _id(rng),
        "children_ids": [_id(rng) for _ in range(index % 3)],
        "project_id": "6f1b2c3d4e5f60718293a4b5",
        "tenant": "acme",
        "org_id": "org_4tYb1Q",
        "event_type": _TYPES[index % len(_TYPES)],
        "event_name": f"step {index % 17}",
        "source": "production",
        "start_time": started,
        "end_time": started + duration,
        "duration": duration,
        "error": None if index % 20 else "RateLimitError: try again in 2 s",
        "inputs": {
            "chat_history": [
                {"role": "system", "content": _text(rng, 30)},
                {"role": "user", "content": _text(rng, 40)},
            ],
            "context": {"documents": [_id(rng), _id(rng)], "top_k": 4},
        },
        "outputs": {"role": "assistant", "content": _text(rng, 60), "finish_reason": "stop"},
        "config": {"model": "gpt-4o-mini", "provider": "openai", "temperature": 0.2, "max_tokens": 512, "stop": None},
        "metadata": {
            "run_id": SESSION_ID,
            "datapoint_id": f"EXT-{index:016x}",
            "prompt_tokens": prompt,
            "completion_tokens": completion,
            "total_tokens": prompt + completion,
            "cost": round((prompt + 4 * completion) * 1.5e-7, 9),
        },
        "metrics": {"accuracy": round(rng.random(), 6), "concise": index % 2 == 0, "ttft_ms": rng.randrange(900)},
        "feedback": {"ground_truth": _text(rng, 12)} if index % 4 == 0 else {},
        "user_properties": {"user_id": f"user-{index % 250}", "plan": "team"},
    }


def _id(rng: random.Random) -> str:
    return str(UUID(int=rng.getrandbits(128), version=4))


def _text(rng: random.Random, words: int) -> str:
    return " ".join(rng.choices(_WORDS, k=words))
