"""Parse what servers of any revision send of configurations."""

from __future__ import annotations

from typing import Any

from honeyhive_overlay._core.decode import Answer
from honeyhive_overlay._gateway.parse_lists import flat_items
from honeyhive_overlay.models.configurations import Configuration, ConfigurationParameters
from honeyhive_overlay.types import Page


def configuration_page(answer: Answer) -> Page[Configuration]:
    """Parse configurations: a flat list, one inside another as declared, or under ``configurations``."""
    items, extra = flat_items(answer, "configurations")
    return Page(tuple(_configuration(answer, item, path) for path, item in items), extra=extra)


def _configuration(answer: Answer, value: Any, path: str) -> Configuration:
    source = answer.object(value, path)
    read: dict[str, Any] = {}
    if source.get("parameters") is not None:
        read["parameters"] = answer.model(ConfigurationParameters, source["parameters"], f"{path}.parameters")
    return answer.model(Configuration, source, path, **read)
