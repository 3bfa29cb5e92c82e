"""Convert requests and responses between the format of a revision and the common one of `operations`.

The common format is that of the newest routes: bodies without a wrapper, ids in the path. The table of a revision
composes the adapters that each of its routes needs.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from http import HTTPStatus
from typing import Any, TypeAlias

from honeyhive_overlay.local.messages import ApiRequest, ApiResponse, Handler

RequestAdapter: TypeAlias = Callable[[ApiRequest], ApiRequest]
ResponseAdapter: TypeAlias = Callable[[Any], object]


def adapt(handler: Handler, *requests: RequestAdapter, response: ResponseAdapter | None = None) -> Handler:
    """Return the handler with adapters before it, in this order, and one after it for the value of a success."""

    def handle(request: ApiRequest) -> ApiResponse:
        for adapt_request in requests:
            request = adapt_request(request)
        result = handler(request)
        if response is None or result.status >= HTTPStatus.BAD_REQUEST:
            return result
        return replace(result, value=response(result.value))

    return handle
