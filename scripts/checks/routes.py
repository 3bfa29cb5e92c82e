"""Is every row of the route tables what its raw endpoint and its document say?

A row is the truth that a client goes by. It is compared with the raw endpoint that is called for it (method, template,
names of the parameters in the path), and with the document. So nobody has to notice by eye that an operationId came to
mean another route, that a route moved, or that a method changed.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from scripts.checks.tables import Bound, read_bound, read_unbound
from scripts.codegen.surface import RawOperation, route_key

_WORD = re.compile(r"\{([^}]+)\}")


def check_routes(root: Path) -> Iterator[str]:
    """Compare every row with its raw endpoint and with its document; name revisions that nothing binds."""
    bound = read_bound(root)
    by_name = {one.name: one for one in bound}
    for one in bound:
        yield from (f"{one.name}: {problem}" for problem in _problems(one, by_name))
    for unbound in read_unbound(root, bound):
        if not unbound.revision.unbound_because:
            yield (
                f"{unbound.revision.name}: not bound. {unbound.shared} of its {unbound.routes} routes are those of "
                f"{unbound.nearest}, the nearest that is. Bind it as CONTRIBUTING.md says, or write bound = false and "
                "because = … beside its name in openapi/revisions.toml."
            )
    for revision in bound:
        if revision.document is not None and _said_unbound(root, revision.name):
            yield f"{revision.name}: openapi/revisions.toml says that it is not bound, and the gateway has it."


def _said_unbound(root: Path, name: str) -> bool:
    from scripts.codegen.revisions import read_revisions

    return any(one.name == name and one.unbound_because for one in read_revisions(root).all)


def _problems(bound: Bound, by_name: Mapping[str, Bound]) -> Iterator[str]:
    native: dict[str, str] = {}
    for operation, route in bound.routes.items():
        if route is None or (route.composed_of and bound.routes[route.composed_of].composed_of):
            yield f"{operation}: its row borrows the route of an operation that has none of its own."
            continue
        entry = bound.entries.get(operation)
        if entry is None:
            yield f"{operation}: nobody calls the row {route}. Serve it, or delete the row."
            continue
        if route.composed_of is None and (other := native.setdefault(str(route), operation)) != operation:
            yield f"{operation}: {route} is the row of {other}, too; write = {other}."
        if entry.is_inherited:
            yield from _inherited(operation, route, entry, bound, by_name)
        else:
            yield from _own(operation, route, entry, bound)
    for operation in bound.entries.keys() - bound.routes.keys():
        if not bound.entries[operation].is_inherited:
            yield f"{operation}: it is served and has no row in routes.py."


def _own(operation: str, route: Any, entry: Any, bound: Bound) -> Iterator[str]:
    if entry.raw is None:
        if bound.has_route(str(route)) and (entry.run is None or route.composed_of is None):
            yield f"{operation}: the document has {route} now; name its raw endpoint, {bound.raw_of(str(route))}."
        return
    there = bound.raw_of(str(route))
    raw = bound.raw.get(entry.raw)
    if raw is None:
        yield f"{operation}: there is no raw endpoint {entry.raw}; {route} is {there or 'nowhere'} now."
        return
    if raw.key != route_key(route.method, route.template):
        is_now = f"{raw.method.upper()} {raw.url}"
        where = f"; the endpoint of the row is {there} now" if there else ""
        moved = bound.moved(operation)
        if moved is not None:
            yield f"{operation}: {route} moved to {moved}. Change the row in routes.py."
        else:
            yield f"{operation}: the raw endpoint {entry.raw} is {is_now}, and the row says {route}{where}."
        return
    if _words(raw.url) != [_snake(word) for word in route.words]:
        yield f"{operation}: the raw endpoint {entry.raw} calls the parameters {_words(raw.url)}, the row {route.words}."
    if not bound.has_route(str(route)):
        moved = bound.moved(operation)
        yield f"{operation}: the document has no {route}{f'; it moved to {moved}' if moved else ''}."


def _inherited(operation: str, route: Any, entry: Any, bound: Bound, by_name: Mapping[str, Bound]) -> Iterator[str]:
    if bound.like is None:
        yield f"{operation}: it is inherited, and routes.py does not say which revision this one is LIKE."
        return
    if entry.raw is None:
        yield from _own(operation, route, entry, bound)
        return
    module = bound.raw_of(str(route))
    if module is None or not bound.has_route(str(route)):
        yield f"{operation}: the document has no {route}. Change the row in routes.py, or delete it."
        return
    older = by_name[bound.like]
    original = older.raw_of(str(older.routes.get(operation) or route))
    if original is None or _signature(module, bound) != _signature(original, older):
        yield (
            f"{operation}: the raw endpoint {module} has another signature than {original} of {bound.like}. "
            "Look at it, and serve it by its name."
        )
    elif entry.raw in bound.raw and entry.raw != module:
        is_now = f"{bound.raw[entry.raw].method.upper()} {bound.raw[entry.raw].url}"
        yield f"{operation}: {entry.raw} is {is_now} here; the endpoint of {route} is {module}. Serve it by its name."


def _signature(module: str, bound: Bound) -> Any:
    """Return what a raw endpoint is called with.

    The generator names types that stand in an operation after its operationId, which does not count.
    """
    raw = bound.raw[module]
    own = "".join(word.capitalize() for word in module.rpartition(".")[2].split("_"))
    schemas = {name.lower() for name in bound.document.schemas}

    def without_own(name: re.Match[str]) -> str:
        return name[0] if name[0].lower() in schemas else name[0].removeprefix(own)

    types = {name: re.sub(r"\w+", without_own, field.type) for name, field in raw.parameters.items()}
    return raw.key, {name: (types[name], field.wire) for name, field in raw.parameters.items()}


def _words(template: str) -> list[str]:
    return _WORD.findall(template)


def _snake(word: str) -> str:
    """Respell the name of a parameter as the generator does."""
    return re.sub(r"(?<=[a-z0-9])(?=[A-Z])", "_", word).replace("-", "_").lower()
