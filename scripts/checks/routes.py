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

from scripts.checks.tables import Bound, Move, read_bound, read_unbound
from scripts.codegen.revisions import read_revisions
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
    for revision in read_revisions(root).all:
        if revision.name in by_name and revision.unbound_because:
            yield f"{revision.name}: openapi/revisions.toml says that it is not bound, and the gateway has it."


def _problems(bound: Bound, by_name: Mapping[str, Bound]) -> Iterator[str]:
    if bound.package != bound.generated:
        yield f"routes.py says RAW = {bound.package!r}; the raw package of this revision is {bound.generated}."
    native: dict[str, str] = {}
    for operation, route in bound.routes.items():
        if route is None:
            lender = bound.rows[operation].removeprefix("= ")
            has = "has a row of its own kind" if lender in bound.rows else "is not there"
            yield f"{operation}: its row borrows the route of {lender}, which {has}. Name one that has a route of its own."
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
    for operation in sorted(bound.entries.keys() - bound.routes.keys()):
        if not bound.entries[operation].is_inherited:
            yield f"{operation}: it is served and has no row in routes.py."
    for operation, module in bound.strays:
        yield f"{operation}: {module} serves it, where nothing looks for it; move it to the module of its resource."


def _own(operation: str, route: Any, entry: Any, bound: Bound) -> Iterator[str]:
    if entry.raw is None:
        if (there := bound.in_document(str(route))) and (entry.compose is None or route.composed_of is None):
            yield f"{operation}: the document has {there} now; name its raw endpoint, {bound.raw_of(there)}."
        return
    there, raw = bound.raw_of(str(route)), bound.raw.get(entry.raw)
    moved = bound.moved(operation)
    if moved is not None:
        if route.composed_of is None:  # else the row of the lender is told
            endpoint = bound.raw_of(moved.to)
            serve = f" and serve it by {endpoint}" if endpoint and (raw is None or raw.key != _key(moved.to)) else ""
            yield f"{operation}: {route} moved to {moved.to}{_guess(moved)}. Change the row in routes.py{serve}."
    elif raw is None:
        where = f"{route} is {there} now" if there else f"the document has no {route}, it is gone"
        yield f"{operation}: there is no raw endpoint {entry.raw}; {where}."
    elif raw.key != route_key(route.method, route.template):
        where = f"; the endpoint of the row is {there} now" if there else ". The document has no such route, it is gone"
        is_now = f"{raw.method.upper()} {raw.url}"
        yield f"{operation}: the raw endpoint {entry.raw} is {is_now}, and the row says {route}{where}."
    elif not route.has_parameters(_words(raw.url)):
        yield f"{operation}: the raw endpoint {entry.raw} calls the parameters {_words(raw.url)}, the row {route.words}."
    elif not bound.has_route(str(route)):
        yield f"{operation}: the document has no {route}, it is gone."


def _guess(moved: Move) -> str:
    return "" if moved.is_sure else " (operationId and path do not agree: look whether it is the same)"


def _inherited(operation: str, route: Any, entry: Any, bound: Bound, by_name: Mapping[str, Bound]) -> Iterator[str]:
    if bound.base is None:
        yield f"{operation}: it is inherited, and routes.py does not say which revision this one is based on (BASE)."
        return
    if entry.raw is None:
        yield from _own(operation, route, entry, bound)
        return
    module = bound.raw_of(str(route))
    if module is None or not bound.has_route(str(route)):
        moved = bound.moved(operation)
        where = f"it moved to {moved.to}{_guess(moved)}" if moved else "it is gone"
        yield f"{operation}: the document has no {route}, {where}. Change the row in routes.py, or delete it."
        return
    older = by_name[bound.base]
    original = older.raw_of(str(older.routes.get(operation) or route))
    if original is None or _signature(module, bound) != _signature(original, older):
        yield (
            f"{operation}: the raw endpoint {module} has another signature than {original} of {bound.base}"
            f"{_difference(bound.raw[module], older.raw.get(original or ''))}. Look at it, and serve it by its name."
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
    return raw.key, [(name, types[name], field.wire) for name, field in raw.parameters.items()]


def _difference(new: RawOperation, old: RawOperation | None) -> str:
    if old is None:
        return ""
    before, after = _told(old), _told(new)
    told = [*(f"no {one}" for one in before if one not in after), *(one for one in after if one not in before)]
    return f": {', '.join(told) or 'in another order'}"


def _told(raw: RawOperation) -> list[str]:
    fields = (
        f"{name}: {field.type}" + (f" as {field.wire}" if field.wire else "") for name, field in raw.parameters.items()
    )
    return [raw.key, *fields]


def _key(route: str) -> str:
    return route_key(*route.split(" ", 1))


def _words(template: str) -> list[str]:
    return _WORD.findall(template)
