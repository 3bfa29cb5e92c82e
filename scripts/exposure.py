"""What of the documents' inputs a caller can give, operation by operation: computed from documents and signatures.

An input is a parameter or a field of a body. It is exposed where a method has a keyword for it, excused where
``scripts/matrix.toml`` says why not, and a hole otherwise.
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
_OF_THE_CALL = {"timeout", "headers"}

How = Literal["native", "composed", "hand-written", "absent"]


@dataclass(frozen=True)
class Input:
    """One thing that the document lets a caller say."""

    name: str
    """Dotted, inside a body that is opened."""
    where: str
    """path, query, header or body."""
    keyword: str | None = None
    """The argument that gives it."""
    excuse: str | None = None
    """Why none does."""


@dataclass(frozen=True)
class Row:
    """One stable operation in one revision."""

    operation: str
    how: How
    route: Route | None
    effect: Effect | None
    patches: Sequence[str]
    inputs: Sequence[Input]
    beyond: Sequence[str]
    """Arguments that the document knows nothing of."""
    returns: str
    spelled: Sequence[str]

    @property
    def holes(self) -> list[Input]:
        """Inputs that are neither exposed nor excused."""
        return [one for one in self.inputs if one.keyword is None and one.excuse is None]


@dataclass
class Rules:
    """``matrix.toml``, and which of its lines were of use."""

    opened: list[str]
    closed_in: dict[str, list[str]]
    called: dict[str, str]
    excused: dict[str, str]
    called_in: dict[str, dict[str, str]]
    excused_in: dict[str, dict[str, str]]
    spelled: dict[str, list[str]]
    replaced: dict[str, dict[str, str]]
    used: set[tuple[str, ...]] = field(default_factory=set)

    @classmethod
    def read(cls, path: Path) -> Rules:
        """Read the file."""
        return cls(**tomllib.loads(path.read_text(encoding="utf-8")))

    def call(self, operation: str, name: str) -> str:
        """Return what the methods call an input."""
        return self._of("called", operation, name) or name.rpartition(".")[2]

    def excuse(self, operation: str, name: str) -> str | None:
        """Return why an input is not exposed."""
        return self._of("excused", operation, name)

    def opens(self, operation: str, name: str) -> bool:
        """Return whether the fields of an input count one by one."""
        if name in self.closed_in.get(operation, ()):
            self.used.add(("closed_in", operation, name))
            return False
        return name in self.opened

    def replacement(self, revision: str, route: str) -> str | None:
        """Return what is called in the place of a route that nothing wraps."""
        found = self.replaced.get(revision, {}).get(route)
        if found is not None:
            self.used.add(("replaced", revision, route))
            return found
        like = base_of(revision)
        return None if like is None else self.replacement(like, route)

    def _of(self, table: str, operation: str, name: str) -> str | None:
        for key, rules in (((f"{table}_in", operation), getattr(self, f"{table}_in").get(operation, {})),
                           ((table,), getattr(self, table))):  # fmt: skip
            if name in rules:
                self.used.add((*key, name))
                found: str = rules[name]
                return found
        return None

    def unused(self) -> Iterator[str]:
        """Name the lines that fit nothing."""
        lines: list[tuple[str, ...]] = [("opened", name) for name in self.opened]
        for table in ("called", "excused", "spelled"):
            lines += [(table, name) for name in getattr(self, table)]
        for table in ("called_in", "excused_in", "closed_in", "replaced"):
            lines += [(table, operation, name) for operation, names in getattr(self, table).items() for name in names]
        yield from (f"{RULES}: {'.'.join(line)} fits nothing" for line in lines if line not in self.used)


def read_rows(root: Path, rules: Rules) -> dict[str, list[Row]]:
    """Return the rows of every revision that has a gateway, by its name."""
    return {
        revision.name: _rows(revision.name, Document(root / "openapi" / f"{revision.name}.yaml"), rules)
        for revision in REVISIONS
    }


def unwrapped(root: Path, rows: Mapping[str, Sequence[Row]], rules: Rules) -> Iterator[tuple[str, str, str | None]]:
    """Give revision, route, and what replaces it, of every route that no stable operation has."""
    for revision, found in rows.items():
        wrapped = {str(row.route) for row in found if row.route is not None}
        for operation in Document(root / "openapi" / f"{revision}.yaml").operations:
            if operation.key not in wrapped:
                yield revision, operation.key, rules.replacement(revision, operation.key)


def _rows(revision: str, document: Document, rules: Rules) -> list[Row]:
    routes = {operation.key: operation for operation in document.operations}
    rows: list[Row] = []
    ledger = import_module(f"{package_of(revision)}.patches").PATCHES
    for name, known in operations().items():
        signature = _signature(name)
        arguments = [argument for argument in signature.parameters if argument not in _OF_THE_CALL]
        route = known.get(revision)
        inputs: list[Input] = []
        how: How = "absent" if route is None else "composed" if route.composed_of else "hand-written"
        if route is not None and route.composed_of is None and str(route) in routes:
            how = "native"
            inputs = list(_inputs(name, arguments, routes[str(route)], document, rules))
        patches = sorted(patch.id for patch in ledger if name in patch.operations)
        given = {one.keyword for one in inputs}
        spelled = rules.spelled.get(name, [])
        rules.used |= {("spelled", name)} if name in rules.spelled else set()
        beyond = [argument for argument in arguments if argument not in given]
        returns = str(signature.return_annotation)
        rows.append(Row(name, how, route, _effect(revision, name, route), patches, inputs, beyond, returns, spelled))
    return rows


def _effect(revision: str, operation: str, route: Route | None) -> Effect | None:
    """Return what repeating an operation does; one that is composed does what it is composed of does."""
    if route is None:
        return None
    lender = route.composed_of or operation
    return entries_of(revision, lender.partition(".")[0])[lender].request.effect or route.effect


def _signature(operation: str) -> inspect.Signature:
    """Return the signature of the method, which must be the same in both colours."""
    resource, _, method = operation.partition(".")
    colours = [
        inspect.signature(getattr(getattr(kind("matrix"), resource), method)) for kind in (HoneyHive, AsyncHoneyHive)
    ]
    if colours[0] != colours[1]:
        raise CommandError(f"{operation} is not the same in both colours: {colours[0]} and {colours[1]}")
    return colours[0]


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
    """Yield the fields of a body; of those that are opened, what is in them."""
    for name, inner in _properties(schema, at, document).items():
        inside = _properties(inner, at, document) if rules.opens(operation, name) else {}
        if inside:
            rules.used.add(("opened", name))
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
    if (excuse := rules.excuse(operation, name)) is not None:
        return Input(name, where, excuse=excuse)
    if name == "id" and arguments and arguments[0].endswith("_id"):
        return Input(name, where, keyword=arguments[0])
    keyword = rules.call(operation, name)
    return Input(name, where, keyword=keyword if keyword in arguments else None)
