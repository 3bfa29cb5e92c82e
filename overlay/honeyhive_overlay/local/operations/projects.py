"""Projects. The documents declare their routes, but the real server has none of them for API keys."""

from __future__ import annotations

from honeyhive_overlay.local.http_errors import not_found
from honeyhive_overlay.local.messages import ApiRequest, ApiResponse


def reject(_request: ApiRequest) -> ApiResponse:
    """Raise HttpError (404)."""
    raise not_found("Route not found: the real server has none for projects, though the contract declares it")
