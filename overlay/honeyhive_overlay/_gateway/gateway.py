"""Turn requests into calls, in one revision of the API.

A `Gateway` is one revision with the settings of one client. It makes a `Plan` for every kind of request, out of the
declaration of the request and the entry of the revision.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from importlib import import_module
from inspect import Parameter, signature
from typing import Any, Final, Generic, TypeVar, get_type_hints

from honeyhive_overlay._core.arguments import build_query, path_id, path_name
from honeyhive_overlay._core.calls import Binding, Call, Effect, Reply
from honeyhive_overlay._core.encode import encode
from honeyhive_overlay._core.response_body import ResponseBody
from honeyhive_overlay._gateway.request import Context, Entry, FromClient, Request, Wire, serve
from honeyhive_overlay._gateway.revisions import base_of, operations, package_of, routes_of
from honeyhive_overlay._gateway.routes import Route, find_route
from honeyhive_overlay._gateway.rules import Rule, body_of, is_optional, reject_null, require_fields, rule_for
from honeyhive_overlay.errors import HoneyHiveError, InvalidArgument, ServerError, UnsupportedOperation

_T = TypeVar("_T")
_JSON: Final = {"content-type": "application/json"}
_NOT_DECLARED: Final = Wire(None, None, None, None)


class Gateway:
    """One revision of the API, with the settings of one client.

    Args:
        revision: A name from `revisions.REVISIONS`.
        source: The ``source`` of events that do not set one.
        project: The project, in revisions where requests name it.
    """

    def __init__(self, revision: str, *, source: str, project: str | None = None) -> None:
        self.revision = revision
        self.context = Context(source, project)
        self._routes = routes_of(revision)
        self._plans: dict[type[Request[Any]], Plan[Any]] = {}

    def bind(self, request: Request[_T]) -> Binding[_T]:
        """Return the binding of ``request``.

        Raises:
            UnsupportedOperation: The revision lacks the operation.
        """
        return self.plan(type(request)).run(request)

    def call(self, request: Request[Any], operation: str) -> Call:
        """Return the call of ``request`` as a part of ``operation``, which becomes the operation of the call."""
        return self.plan(type(request)).call(request, operation=operation)

    def limit(self, request: type[Request[Any]], field: str) -> int | None:
        """Return the largest number or list length that a field of ``request`` accepts; None if there is no limit."""
        return self.plan(request).limit(field)

    def plan(self, request: type[Request[_T]]) -> Plan[_T]:
        """Return the plan for requests of this type.

        Raises:
            UnsupportedOperation: The revision lacks the operation.
        """
        plan = self._plans.get(request)
        if plan is None:
            route = find_route(self._routes, request.operation)
            if route is None:
                supporting = sorted(operations()[request.operation])
                raise UnsupportedOperation(
                    request.operation, revision=self.revision, available_in=supporting, instead=request.instead
                )
            entry = entries_of(self.revision, request.operation.partition(".")[0])[request.operation]
            plan = self._plans[request] = Plan(entry, route, self)
        return plan


class Plan(Generic[_T]):
    """How one client sends one kind of request."""

    def __init__(self, entry: Entry, route: Route, gateway: Gateway) -> None:
        self.gateway = gateway
        self._entry = entry
        self._route = route
        self._options = entry.options
        self.operation = entry.request.operation
        self._in_query = route.method in {"GET", "DELETE"}
        self._effect: Effect = entry.request.effect or route.effect
        self._method_and_path: Callable[[Sequence[str]], tuple[str, str]] | None = None
        self._constants = {
            key: getattr(gateway.context, value.name) if isinstance(value, FromClient) else value
            for key, value in self._options.get("constants", {}).items()
        }
        self._path_fields: list[tuple[str, Rule]] = []  # name, rule; in the order of the path
        self._other_fields: list[tuple[str, str, Rule | None, bool]] = []  # name, wire name, rule, whether optional
        self._id_field: str | None = None
        self._place_fields()

    def run(self, request: Request[_T]) -> Binding[_T]:
        """Return the binding of ``request``."""
        if self._entry.compose is None:
            return self._send_and_parse(request)
        for name, rule in self._path_fields:  # check them before anything is sent, whichever call comes first
            rule(name, getattr(request, name))
        return self._entry.compose(request, self)

    def send(self, request: Request[_T], values: Mapping[str, Any] | None = None) -> Binding[ResponseBody]:
        """Make the call of ``request`` and return the response.

        Args:
            request: The request.
            values: The query or body to send. Default: what the method `values` returns.
        """
        sent = self.values(request) if values is None else values
        call = self.call(request, sent)
        try:
            reply = yield call
        except ServerError as error:
            parse_server_error = self._options.get("parse_server_error")
            failure = None if parse_server_error is None else parse_server_error(error, sent)
            if failure is not None:
                raise failure from None
            raise
        return self.response(request, reply, call, sent)

    def values(self, request: Request[_T]) -> dict[str, Any]:
        """Return the query or body of ``request`` by wire names, after all checks."""
        options = self._options
        values: dict[str, Any] = dict(self._constants)
        for name, wire_name, rule, optional in self._other_fields:
            value = getattr(request, name)
            values[wire_name] = value if rule is None or (optional and value is None) else rule(name, value)
        if "body" in options:
            values |= self._body(request, options["body"])
        else:
            require_fields(values, options.get("required", ()))
            if "build" in options:
                values = options["build"](values, self.gateway.context)
        return options["arrange"](values) if "arrange" in options else values

    def call(self, request: Request[_T], values: Mapping[str, Any] | None = None, operation: str = "") -> Call:
        """Return the call of ``request``.

        Args:
            request: The request.
            values: The query or body to send. Default: what the method `values` returns.
            operation: The name of the operation that the call is a part of, if it is another one.
        """
        values = self.values(request) if values is None else values
        method, url = self.method_and_path([rule(name, getattr(request, name)) for name, rule in self._path_fields])
        options, operation = self._options, operation or self.operation
        may_contain_error = options.get("may_contain_error", False)
        if self._in_query:
            return Call(operation, method, url, build_query(values), {}, None, self._effect, may_contain_error)
        if "body" not in options:
            values = {name: value for name, value in values.items() if value is not None}
            if not values and not self._other_fields:
                return Call(operation, method, url, (), {}, None, self._effect, may_contain_error)
        content = self.encode(request, values)
        return Call(operation, method, url, (), _JSON, content, self._effect, may_contain_error)

    def encode(self, request: Any, values: Mapping[str, Any]) -> bytes:
        """Return ``values`` as JSON; an error names the argument of the caller, wherever its value is sent."""
        try:
            return encode(values, wrapper=self._options.get("wrapper"))
        except InvalidArgument as error:
            # The error names the place in the body. Find the argument that causes the same error, and name that.
            given: Mapping[str, Any] = {name: getattr(request, name) for name, *_ in self._other_fields}
            if "body" in self._options:
                given = request.fields if hasattr(request, "fields") else request.changes
            for name, value in given.items():
                try:
                    encode({name: value})
                except InvalidArgument as found:
                    if _reason(found) == _reason(error):
                        raise found from None
            raise

    def method_and_path(self, path: Sequence[str]) -> tuple[str, str]:
        """Return the method and the percent-encoded path.

        Args:
            path: The values of the path parameters, in the order of the path.
        """
        if self._method_and_path is None:
            self._method_and_path = self._find_method_and_path()
        return self._method_and_path(path)

    def response(self, request: Request[_T], reply: Reply, call: Call, sent: Mapping[str, Any]) -> ResponseBody:
        """Return the reply to ``call`` in the form that parsers take."""
        resource_id = "" if self._id_field is None else str(getattr(request, self._id_field))
        return ResponseBody(call.operation, reply, call=call, resource_id=resource_id, sent=sent)

    def parse(self, response: ResponseBody) -> _T:
        """Parse the response with the parser of the request."""
        if self._entry.parse is None:
            raise LookupError(f"{self.operation} has no parser for its response")
        result: _T = self._entry.parse(response)
        return result

    def limit(self, field: str) -> int | None:
        """Return the largest number or list length that a field accepts; None if there is no limit."""
        limits = self._options.get("limits", {})
        return limits[field] if field in limits else self._entry.request.wire_fields.get(field, _NOT_DECLARED).limit

    def _place_fields(self) -> None:
        """Separate the fields of the path from all others, and find the rule and the wire name of each."""
        request, wire_names = self._entry.request, self._options.get("wire_names", {})
        hints = get_type_hints(request)
        path: dict[str, tuple[str, Rule]] = {}
        for name in request.fields_of():
            declared = request.wire_fields.get(name, _NOT_DECLARED)
            rule = rule_for(hints[name], self.limit(name), in_query=self._in_query, declared=declared.rule)
            wire_name = wire_names.get(name, declared.name or name)
            if rule in (path_id, path_name):
                self._id_field = name
            if wire_name in self._route.parameters and rule is not None:
                path[wire_name] = name, rule
                wire_name = self._options.get("also_in_body", {}).get(name, "")  # empty: only in the path
            if wire_name:
                self._other_fields.append((name, wire_name, rule, is_optional(hints[name])))
        if self._entry.compose is None and path.keys() != set(self._route.parameters):
            missing = set(self._route.parameters) - path.keys()
            raise LookupError(f"{self.operation} has no fields for the parameters {missing} of {self._route}")
        self._path_fields = [path[parameter] for parameter in self._route.parameters if parameter in path]

    def _send_and_parse(self, request: Request[_T]) -> Binding[_T]:
        return self.parse((yield from self.send(request)))

    def _body(self, request: Any, kind: type[Any]) -> dict[str, Any]:
        """Return the body of a `Create` or `Update`, checked and built."""
        options, body = self._options, body_of(kind)
        changes: Mapping[str, Any] | None = getattr(request, "changes", None)
        if changes is not None:
            nullable, merged = options.get("nullable", ()), options.get("merged", ())
            reject_null(changes, nullable=nullable, merged=merged, empty_values=options.get("empty_values", {}))
        ready = body.check(
            request.fields if changes is None else changes,
            wire_names=options.get("wire_names"),
            extra_keys=(*options.get("extra_keys", ()), *self._constants),
            rejected=options.get("rejected"),
            allow_unknown=changes is not None or request.allow_unknown,
        )
        required = (
            options.get("required", ()) if changes is not None else (*body.required, *options.get("required", ()))
        )
        if required:
            require_fields(ready, required, wire_names=options.get("wire_names"))
        return options["build"](ready, self.gateway.context) if "build" in options else ready

    def _find_method_and_path(self) -> Callable[[Sequence[str]], tuple[str, str]]:
        """Import the raw endpoint, and return a function that takes path parameters and returns method and path."""
        raw, route = self._entry.raw, self._route
        if raw is None:  # the server has the route, but the document lacks it
            return lambda path: (route.method, route.fill(path))
        package: str = import_module(f"{package_of(self.gateway.revision)}.routes").RAW
        if self._entry.is_inherited:  # it names the endpoint of the base, which may have another name here
            raw = str(import_module(f"{package}.routes").ENDPOINTS.get(str(route), ""))
        get_kwargs: Any = None
        with suppress(ImportError):
            get_kwargs = import_module(f"{package}.api.{raw}")._get_kwargs  # noqa: SLF001 - private by name only
        parameters: Mapping[str, Parameter] = signature(get_kwargs).parameters if get_kwargs else {}
        in_path = [name for name, one in parameters.items() if one.kind is not Parameter.KEYWORD_ONLY]
        ignored = {
            name: _Ignored()
            for name, one in parameters.items()
            if one.kind is Parameter.KEYWORD_ONLY and one.default is Parameter.empty
        }

        def method_and_path(path: Sequence[str]) -> tuple[str, str]:
            kwargs = get_kwargs(*path, **ignored)
            return kwargs["method"].upper(), kwargs["url"]

        # A new document may move an operationId, and so the raw module, to another route. Then send nothing.
        if (
            get_kwargs is None
            or not route.has_parameters(in_path)
            or method_and_path(route.parameters) != (route.method, route.fill(route.parameters))
        ):
            raise HoneyHiveError(
                f"{self.operation}: {package}.api.{raw} is not the endpoint of {route}, so nothing was sent. "
                "Reinstall honeyhive-overlay; if that does not help, please report it."
            )
        return method_and_path


def entries_of(revision: str, resource: str) -> Mapping[str, Entry]:
    """Return the entries of a resource by operation; if the revision has no module for it, those of its base."""
    name = f"{package_of(revision)}.{resource}"
    try:
        entries: Mapping[str, Entry] = import_module(name).SERVED
    except ModuleNotFoundError as error:
        base = base_of(revision)
        if error.name != name or base is None:
            raise
        return serve(base=entries_of(base, resource))
    return entries


def _reason(error: InvalidArgument) -> str:
    return str(error).rpartition(": ")[2]


class _Ignored:
    """A placeholder for arguments that raw endpoints require outside the path: the body, or a query parameter."""

    def to_dict(self) -> dict[str, Any]:
        return {}
