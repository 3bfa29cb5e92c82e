"""Check that each row of the route tables agrees with its raw endpoint and with the document.

A row says which route an operation uses. The check compares it with the method, the path template and the path
parameters of the raw endpoint, and with the routes of the document. So it finds a route that moved, a method that
changed, and an operationId that was given to another route.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from scripts.checks.bindings import BoundRevision, Move, read_bound_revisions, read_unbound_revisions
from scripts.codegen.revisions import read_revisions
from scripts.codegen.surface import RawOperation, route_key

_PARAMETER = re.compile(r"\{([^}]+)\}")


def check_routes(root: Path) -> Iterator[str]:
    """Compare every row with its raw endpoint and its document, and report revisions that are not bound."""
    bound = read_bound_revisions(root)
    by_name = {one.name: one for one in bound}
    for one in bound:
        yield from (f"{one.name}: {problem}" for problem in _problems(one, by_name))
    for unbound in read_unbound_revisions(root, bound):
        if not unbound.revision.unbound_because:
            yield (
                f"{unbound.revision.name}: not bound. {unbound.shared_routes} of its {unbound.routes} routes are in "
                f"{unbound.nearest}, the nearest bound revision. Bind it as CONTRIBUTING.md describes, or write "
                "bound = false and because = … below its name in openapi/revisions.toml."
            )
    for revision in read_revisions(root).all:
        if revision.name in by_name and revision.unbound_because:
            yield f"{revision.name}: openapi/revisions.toml says that it is not bound, but the gateway has it."


def _problems(bound: BoundRevision, by_name: Mapping[str, BoundRevision]) -> Iterator[str]:
    if bound.declared_package != bound.package:
        yield f"routes.py says RAW = {bound.declared_package!r}; the raw package of this revision is {bound.package}."
    native: dict[str, str] = {}
    for operation, route in bound.routes.items():
        if route is None:
            lender = bound.rows[operation].removeprefix("= ")
            reason = "which borrows one, too" if lender in bound.rows else "which has no row"
            yield f"{operation}: its row borrows the route of {lender}, {reason}. Name one that has its own route."
            continue
        entry = bound.entries.get(operation)
        if entry is None:
            yield f"{operation}: no entry uses the row {route}. Add an entry, or delete the row."
            continue
        if route.composed_of is None and (other := native.setdefault(str(route), operation)) != operation:
            yield f"{operation}: {route} is the row of {other}, too; write = {other}."
        if entry.is_inherited:
            yield from _inherited_entry(operation, route, entry, bound, by_name)
        else:
            yield from _own_entry(operation, route, entry, bound)
    for operation in sorted(bound.entries.keys() - bound.routes.keys()):
        if not bound.entries[operation].is_inherited:
            yield f"{operation}: it has an entry and no row in routes.py."
    for operation, module in bound.misplaced:
        yield f"{operation}: its entry in {module} is never found; move it to the module of its resource."


def _inherited_entry(
    operation: str, route: Any, entry: Any, bound: BoundRevision, by_name: Mapping[str, BoundRevision]
) -> Iterator[str]:
    if bound.base is None:
        yield f"{operation}: its entry is inherited, but routes.py has no BASE that says from which revision."
        return
    if entry.raw is None:
        yield from _own_entry(operation, route, entry, bound)
        return
    module = bound.raw_of(str(route))
    if module is None or not bound.has_route(str(route)):
        moved = bound.moved(operation)
        change = f"it moved to {moved.to}{_caveat(moved)}" if moved else "it was removed"
        yield f"{operation}: the document has no {route}, {change}. Change the row in routes.py, or delete it."
        return
    older = by_name[bound.base]
    original = older.raw_of(str(older.routes.get(operation) or route))
    if original is None or _signature(module, bound) != _signature(original, older):
        yield (
            f"{operation}: the raw endpoint {module} has another signature than {original} of {bound.base}"
            f"{_difference(bound.raw[module], older.raw.get(original or ''))}. Add an entry that fits it."
        )
    elif entry.raw in bound.raw and entry.raw != module:
        actual = f"{bound.raw[entry.raw].method.upper()} {bound.raw[entry.raw].url}"
        yield (
            f"{operation}: {entry.raw} is {actual} in this revision; the endpoint of {route} is {module}. "
            "Add an entry that names it."
        )


def _own_entry(operation: str, route: Any, entry: Any, bound: BoundRevision) -> Iterator[str]:
    if entry.raw is None:
        if (spelled := bound.in_document(str(route))) and (entry.compose is None or route.composed_of is None):
            yield f"{operation}: the document has {spelled} now; name its raw endpoint, {bound.raw_of(spelled)}."
        return
    module, raw = bound.raw_of(str(route)), bound.raw.get(entry.raw)
    moved = bound.moved(operation)
    if moved is not None:
        if route.composed_of is None:  # for a composed operation, the row of the other operation is reported
            endpoint = bound.raw_of(moved.to)
            serve = (
                f" and name {endpoint} in the entry" if endpoint and (raw is None or raw.key != _key(moved.to)) else ""
            )
            yield f"{operation}: {route} moved to {moved.to}{_caveat(moved)}. Change the row in routes.py{serve}."
    elif raw is None:
        found = f"the endpoint of {route} is {module} now" if module else f"the document has no {route}, it was removed"
        yield f"{operation}: there is no raw endpoint {entry.raw}; {found}."
    elif raw.key != route_key(route.method, route.template):
        found = (
            f"; the endpoint of the row is {module} now"
            if module
            else ". The document has no such route, it was removed"
        )
        actual = f"{raw.method.upper()} {raw.url}"
        yield f"{operation}: the raw endpoint {entry.raw} is {actual}, but the row says {route}{found}."
    elif not route.has_parameters(_parameters(raw.url)):
        parameters = _parameters(raw.url)
        yield f"{operation}: the raw endpoint {entry.raw} has the parameters {parameters}, the row {route}."
    elif not bound.has_route(str(route)):
        yield f"{operation}: the document has no {route}, it was removed."


def _caveat(moved: Move) -> str:
    return "" if moved.is_certain else " (operationId and path disagree: check that it is the same operation)"


def _signature(module: str, bound: BoundRevision) -> Any:
    """Return route and parameters of a raw endpoint.

    The generator names types of inline schemas after the operationId; this prefix does not count.
    """
    raw = bound.raw[module]
    prefix = "".join(word.capitalize() for word in module.rpartition(".")[2].split("_"))
    schemas = {name.lower() for name in bound.document.schemas}

    def without_prefix(name: re.Match[str]) -> str:
        return name[0] if name[0].lower() in schemas else name[0].removeprefix(prefix)

    types = {name: re.sub(r"\w+", without_prefix, field.type) for name, field in raw.parameters.items()}
    return raw.key, [(name, types[name], field.wire) for name, field in raw.parameters.items()]


def _difference(new: RawOperation, old: RawOperation | None) -> str:
    if old is None:
        return ""
    before, after = _described(old), _described(new)
    changes = [*(f"no {one}" for one in before if one not in after), *(one for one in after if one not in before)]
    return f": {', '.join(changes) or 'in another order'}"


def _described(raw: RawOperation) -> list[str]:
    fields = (
        f"{name}: {field.type}" + (f" as {field.wire}" if field.wire else "") for name, field in raw.parameters.items()
    )
    return [raw.key, *fields]


def _key(route: str) -> str:
    return route_key(*route.split(" ", 1))


def _parameters(template: str) -> list[str]:
    return _PARAMETER.findall(template)
