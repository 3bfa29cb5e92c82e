"""Compute which inputs of the OpenAPI documents a caller can set, for every operation and revision.

An input is a parameter or a body field of the document. It is exposed if the method has an argument for it, and ignored
if ``scripts/matrix.toml`` says why it has none. Every other input is a gap.
"""

from __future__ import annotations

import inspect
import tomllib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from importlib import import_module
from pathlib import Path
from typing import Any, Literal

from honeyhive_overlay import AsyncHoneyHive, HoneyHive
from honeyhive_overlay._core.calls import Effect
from honeyhive_overlay._gateway.gateway import entries_of
from honeyhive_overlay._gateway.revisions import REVISIONS, base_of, operations, package_of
from honeyhive_overlay._gateway.routes import Route
from scripts.codegen.document import Document, Operation
from scripts.codegen.errors import CommandError

RULES = Path("scripts/matrix.toml")
_CALL_OPTIONS = {"timeout", "headers"}

Support = Literal["native", "composed", "hand-written", "absent"]


@dataclass(frozen=True)
class Input:
    """One parameter or body field of the document."""

    name: str
    """With dots if it is a field of an expanded body field: ``session.inputs``."""
    where: str
    """path, query, header or body."""
    argument: str | None = None
    """The argument of the method that sets it."""
    ignored_because: str | None = None
    """Why no argument sets it."""


@dataclass(frozen=True)
class Row:
    """One operation in one revision."""

    operation: str
    support: Support
    route: Route | None
    effect: Effect | None
    patches: Sequence[str]
    inputs: Sequence[Input]
    other_arguments: Sequence[str]
    """Arguments of the method that match no input of the document."""
    returns: str
    other_spellings: Sequence[str]
    """How other documents spell the route."""

    @property
    def gaps(self) -> list[Input]:
        """The inputs that are neither exposed nor ignored."""
        return [one for one in self.inputs if one.argument is None and one.ignored_because is None]


@dataclass
class Rules:
    """The contents of ``matrix.toml``, with a record of the lines that were used."""

    expanded: list[str]
    not_expanded_in: dict[str, list[str]]
    renamed: dict[str, str]
    ignored: dict[str, str]
    renamed_in: dict[str, dict[str, str]]
    ignored_in: dict[str, dict[str, str]]
    other_spellings: dict[str, list[str]]
    replaced: dict[str, dict[str, str]]
    used: set[tuple[str, ...]] = field(default_factory=set)

    @classmethod
    def read(cls, path: Path) -> Rules:
        """Read the file."""
        return cls(**tomllib.loads(path.read_text(encoding="utf-8")))

    def argument_for(self, operation: str, name: str) -> str:
        """Return the argument that sets an input, if the method has it."""
        return self._of("renamed", operation, name) or name.rpartition(".")[2]

    def why_ignored(self, operation: str, name: str) -> str | None:
        """Return why an input is not exposed."""
        return self._of("ignored", operation, name)

    def is_expanded(self, operation: str, name: str) -> bool:
        """Return whether each field of a body field counts as an input."""
        if name in self.not_expanded_in.get(operation, ()):
            self.used.add(("not_expanded_in", operation, name))
            return False
        return name in self.expanded

    def replacement(self, revision: str, route: str) -> str | None:
        """Return the operation to call instead of a route that no operation uses."""
        found = self.replaced.get(revision, {}).get(route)
        if found is not None:
            self.used.add(("replaced", revision, route))
            return found
        base = base_of(revision)
        return None if base is None else self.replacement(base, route)

    def unused(self) -> Iterator[str]:
        """Yield a problem for each line that matched nothing."""
        lines: list[tuple[str, ...]] = [("expanded", name) for name in self.expanded]
        for table in ("renamed", "ignored", "other_spellings"):
            lines += [(table, name) for name in getattr(self, table)]
        for table in ("renamed_in", "ignored_in", "not_expanded_in", "replaced"):
            lines += [(table, operation, name) for operation, names in getattr(self, table).items() for name in names]
        yield from (f"{RULES}: {'.'.join(line)} matches nothing" for line in lines if line not in self.used)

    def _of(self, table: str, operation: str, name: str) -> str | None:
        for key, rules in (((f"{table}_in", operation), getattr(self, f"{table}_in").get(operation, {})),
                           ((table,), getattr(self, table))):  # fmt: skip
            if name in rules:
                self.used.add((*key, name))
                found: str = rules[name]
                return found
        return None


def read_rows(root: Path, rules: Rules) -> dict[str, list[Row]]:
    """Return the rows of every bound revision, by the revision's name."""
    return {
        revision.name: _rows(revision.name, Document(root / "openapi" / f"{revision.name}.yaml"), rules)
        for revision in REVISIONS
    }


def unused_routes(root: Path, rows: Mapping[str, Sequence[Row]], rules: Rules) -> Iterator[tuple[str, str, str | None]]:
    """Yield revision, route and replacement of every route that no operation uses."""
    for revision, found in rows.items():
        used = {str(row.route) for row in found if row.route is not None}
        for operation in Document(root / "openapi" / f"{revision}.yaml").operations:
            if operation.key not in used:
                yield revision, operation.key, rules.replacement(revision, operation.key)


def _rows(revision: str, document: Document, rules: Rules) -> list[Row]:
    routes = {operation.key: operation for operation in document.operations}
    rows: list[Row] = []
    ledger = import_module(f"{package_of(revision)}.patches").PATCHES
    for name, known in operations().items():
        signature = _signature(name)
        arguments = [argument for argument in signature.parameters if argument not in _CALL_OPTIONS]
        route = known.get(revision)
        inputs: list[Input] = []
        support: Support = "absent" if route is None else "composed" if route.composed_of else "hand-written"
        if route is not None and route.composed_of is None and str(route) in routes:
            support = "native"
            inputs = list(_inputs(name, arguments, routes[str(route)], document, rules))
        matched = {one.argument for one in inputs}
        rules.used |= {("other_spellings", name)} if name in rules.other_spellings else set()
        rows.append(
            Row(
                operation=name,
                support=support,
                route=route,
                effect=_effect(revision, name, route),
                patches=sorted(patch.id for patch in ledger if name in patch.operations),
                inputs=inputs,
                other_arguments=[argument for argument in arguments if argument not in matched],
                returns=str(signature.return_annotation),
                other_spellings=rules.other_spellings.get(name, []),
            )
        )
    return rows


def _signature(operation: str) -> inspect.Signature:
    """Return the signature of a method, which must be the same in the sync and the async half."""
    resource, _, method = operation.partition(".")
    sync, asynchronous = (
        inspect.signature(getattr(getattr(kind("matrix"), resource), method)) for kind in (HoneyHive, AsyncHoneyHive)
    )
    if sync != asynchronous:
        raise CommandError(f"{operation} differs between the sync and the async half: {sync} and {asynchronous}")
    return sync


def _effect(revision: str, operation: str, route: Route | None) -> Effect | None:
    """Return the effect of an operation; a composed one has the effect of the operation that it calls."""
    if route is None:
        return None
    called = route.composed_of or operation
    return entries_of(revision, called.partition(".")[0])[called].request.effect or route.effect


def _inputs(
    name: str, arguments: Sequence[str], operation: Operation, document: Document, rules: Rules
) -> Iterator[Input]:
    for parameter in operation.node["parameters"]:
        found, _ = document.resolve(parameter, operation.pointer)
        yield _input(name, arguments, found["name"], found["in"], rules)
    if body := operation.node.get("requestBody"):
        body, at = document.resolve(body, f"{operation.pointer}/requestBody")
        schema = body["content"]["application/json"]["schema"]
        for field_name in _fields(name, schema, at, document, rules):
            yield _input(name, arguments, field_name, "body", rules)


def _fields(operation: str, schema: Any, at: str, document: Document, rules: Rules) -> Iterator[str]:
    """Yield the fields of a body; for an expanded field, the fields inside it."""
    for name, inner in _properties(schema, at, document).items():
        inside = _properties(inner, at, document) if rules.is_expanded(operation, name) else {}
        if inside:
            rules.used.add(("expanded", name))
            yield from (f"{name}.{one}" for one in inside)
        else:
            yield name


def _properties(schema: Any, at: str, document: Document) -> dict[str, Any]:
    schema, at = document.resolve(schema, at)
    found: dict[str, Any] = dict(schema.get("properties", {}))
    for part in schema.get("allOf", []):
        found |= _properties(part, at, document)
    return found


def _input(operation: str, arguments: Sequence[str], name: str, where: str, rules: Rules) -> Input:
    if (reason := rules.why_ignored(operation, name)) is not None:
        return Input(name, where, ignored_because=reason)
    if name == "id" and arguments and arguments[0].endswith("_id"):
        return Input(name, where, argument=arguments[0])
    argument = rules.argument_for(operation, name)
    return Input(name, where, argument=argument if argument in arguments else None)
