"""From HTTP to operations and back: who may call, which operation is meant, and every refusal in the same form."""

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

from honeyhive_overlay.local.calls import Call, Operation
from honeyhive_overlay.local.contract import Contract
from honeyhive_overlay.local.contract.checks import OperationChecks
from honeyhive_overlay.local.jsontext import JsonObject, decode
from honeyhive_overlay.local.refusal import Refusal, bad_request, not_found
from honeyhive_overlay.local.revisions import Revision
from honeyhive_overlay.local.store import Store


def build_application(store: Store, api_key: str, revisions: Sequence[Revision], default: str) -> Starlette:
    """All revisions over one store: each below its name, the one that clients speak by default also at the root."""
    speaking = {revision.name: Router(_routes(store, revision), redirect_slashes=False) for revision in revisions}
    mounts = [Mount(f"/{name}", router) for name, router in speaking.items()]
    return Starlette(
        routes=[*mounts, Mount("/", speaking[default])],
        middleware=[Middleware(_Gate, api_key=api_key)],
        exception_handlers={Refusal: _refused, HTTPException: _no_route, Exception: _failed},
    )


class _Gate:
    """Lets in who has the key, and hands on the path as it was sent.

    A path is split before it is decoded, as the real server does it: `a%2Fb` is one part, not two.
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
            refusal = Refusal(HTTPStatus.UNAUTHORIZED, "Invalid or missing API key")
            await JSONResponse(refusal.body, refusal.status)(scope, receive, send)
            return
        await self._app({**scope, "path": scope["raw_path"].decode("ascii")}, receive, send)


def _routes(store: Store, revision: Revision) -> list[Route]:
    """A route for every operation, served or not; literal parts go before templates, as Starlette takes the first."""
    contract = Contract(revision.name, revision.amendments)
    operations = [*contract.operations, *revision.mistaken]
    operations.sort(key=lambda operation: [part.startswith("{") for part in operation.split("/")])
    return [_route(store, revision, contract, operation) for operation in operations]


def _route(store: Store, revision: Revision, contract: Contract, operation: str) -> Route:
    method, path = operation.split(" ", 1)
    handler = revision.operations.get(operation)
    checks = contract.checks(operation)

    async def endpoint(request: Request) -> Response:
        if operation in revision.mistaken:
            raise not_found(f"Route not found: {operation}. The route is {revision.mistaken[operation]}")
        if handler is None:
            raise not_found(f"Route not found: {operation}. The contract has it, this local server does not serve it")
        return await _serve(store, handler, checks, request)

    return Route(path, endpoint, methods=[method])


async def _serve(store: Store, handler: Operation, checks: OperationChecks, request: Request) -> Response:
    """One request. Nothing is awaited between reading and answering: calls never see each other half done."""
    path = {name: unquote(value) for name, value in request.path_params.items()}
    checks.path(path)
    query = checks.query(request.query_params.multi_items())
    body: JsonObject = {}
    if checks.takes_body:
        if not request.headers.get("content-type", "").startswith("application/json"):
            raise bad_request("expected a body of type application/json")
        value = decode(await request.body())
        body = checks.body(value)
    found = handler(Call(store, path, query, body, checks.item))
    content = found.content
    return Response(content, found.status, media_type="application/json" if content else None)


async def _refused(_request: Request, refusal: Exception) -> Response:
    if not isinstance(refusal, Refusal):  # which Starlette does not do; its types cannot say so
        raise refusal
    return JSONResponse(refusal.body, refusal.status)


async def _no_route(request: Request, _error: Exception) -> Response:
    refusal = not_found(f"Route not found: {request.method} {request.scope['path']}")
    return JSONResponse(refusal.body, refusal.status)


async def _failed(_request: Request, error: Exception) -> Response:
    refusal = Refusal(HTTPStatus.INTERNAL_SERVER_ERROR, f"{type(error).__name__}: {error}")
    return JSONResponse(refusal.body, refusal.status)
