"""The ASGI application: authentication, routing, validation of requests, and error responses."""

from __future__ import annotations

import secrets
from collections.abc import Sequence
from http import HTTPStatus
from urllib.parse import unquote

from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.middleware import Middleware
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Mount, Route, Router
from starlette.types import ASGIApp, Receive, Scope, Send

from honeyhive_overlay.local.contract import Contract
from honeyhive_overlay.local.contract.validation import RequestValidator
from honeyhive_overlay.local.http_errors import HttpError, bad_request, not_found
from honeyhive_overlay.local.json_text import JsonObject, decode
from honeyhive_overlay.local.messages import ApiRequest, Handler
from honeyhive_overlay.local.revisions import Revision
from honeyhive_overlay.local.store import Store


def build_application(store: Store, api_key: str, revisions: Sequence[Revision], default: str) -> Starlette:
    """Build an application with one store for all revisions: each below its name, the default one also at the root."""
    routers = {revision.name: Router(_routes(store, revision), redirect_slashes=False) for revision in revisions}
    mounts = [Mount(f"/{name}", router) for name, router in routers.items()]
    return Starlette(
        routes=[*mounts, Mount("/", routers[default])],
        middleware=[Middleware(_Authentication, api_key=api_key)],
        exception_handlers={HttpError: _on_http_error, HTTPException: _on_unknown_route, Exception: _on_exception},
    )


class _Authentication:
    """Rejects requests without the API key, and restores the path as it was sent.

    The real server splits a path before it decodes it: `a%2Fb` is one segment, not two.
    """

    def __init__(self, app: ASGIApp, api_key: str) -> None:
        self._app = app
        self._expected = f"Bearer {api_key}".encode()

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        given = next((value for name, value in scope["headers"] if name == b"authorization"), b"")
        if not secrets.compare_digest(given, self._expected):
            error = HttpError(HTTPStatus.UNAUTHORIZED, "Invalid or missing API key")
            await JSONResponse(error.body, error.status)(scope, receive, send)
            return
        await self._app({**scope, "path": scope["raw_path"].decode("ascii")}, receive, send)


def _routes(store: Store, revision: Revision) -> list[Route]:
    """Build a route for every operation. Literal segments precede templates, because Starlette takes the first match."""
    contract = Contract(revision.name, revision.amendments)
    operations = [*contract.operations, *revision.mistaken]
    operations.sort(key=lambda operation: [part.startswith("{") for part in operation.split("/")])
    return [_route(store, revision, contract, operation) for operation in operations]


def _route(store: Store, revision: Revision, contract: Contract, operation: str) -> Route:
    method, path = operation.split(" ", 1)
    handler = revision.operations.get(operation)
    validator = contract.validator(operation)

    async def endpoint(request: Request) -> Response:
        if operation in revision.mistaken:
            raise not_found(f"Route not found: {operation}. The route is {revision.mistaken[operation]}")
        if handler is None:
            raise not_found(f"Route not found: {operation}. The contract has it, this local server does not serve it")
        return await _respond(store, handler, validator, request)

    return Route(path, endpoint, methods=[method])


async def _respond(store: Store, handler: Handler, validator: RequestValidator, request: Request) -> Response:
    """Validate a request and handle it. The handler is synchronous, so requests never see each other's partial work."""
    path = {name: unquote(value) for name, value in request.path_params.items()}
    validator.check_path(path)
    query = validator.parse_query(request.query_params.multi_items())
    body: JsonObject = {}
    if validator.takes_body:
        if not request.headers.get("content-type", "").startswith("application/json"):
            raise bad_request("expected a body of type application/json")
        value = decode(await request.body())
        body = validator.parse_body(value)
    response = handler(ApiRequest(store, path, query, body, validator.check_item))
    content = response.content
    return Response(content, response.status, media_type="application/json" if content else None)


async def _on_http_error(_request: Request, error: Exception) -> Response:
    if not isinstance(error, HttpError):  # never the case, but the types of Starlette cannot express it
        raise error
    return JSONResponse(error.body, error.status)


async def _on_unknown_route(request: Request, _error: Exception) -> Response:
    error = not_found(f"Route not found: {request.method} {request.scope['path']}")
    return JSONResponse(error.body, error.status)


async def _on_exception(_request: Request, error: Exception) -> Response:
    response = HttpError(HTTPStatus.INTERNAL_SERVER_ERROR, f"{type(error).__name__}: {error}")
    return JSONResponse(response.body, response.status)
