"""Parse configurations."""

from __future__ import annotations

from typing import Any

from honeyhive_overlay._core.response_body import ResponseBody
from honeyhive_overlay._gateway.parse_lists import flatten_items
from honeyhive_overlay.models.configurations import Configuration, ConfigurationParameters
from honeyhive_overlay.types import Page


def parse_configuration_page(response: ResponseBody) -> Page[Configuration]:
    """Parse a list of configurations: flat, nested as declared, or in ``configurations``."""
    items, extra = flatten_items(response, "configurations")
    return Page(tuple(_parse_configuration(response, item, path) for path, item in items), extra=extra)


def _parse_configuration(response: ResponseBody, value: Any, path: str) -> Configuration:
    source = response.expect_object(value, path)
    parsed: dict[str, Any] = {}
    if source.get("parameters") is not None:
        parsed["parameters"] = response.parse_model(ConfigurationParameters, source["parameters"], f"{path}.parameters")
    return response.parse_model(Configuration, source, path, **parsed)
