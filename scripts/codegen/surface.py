"""Read operations and models back from the code that the generator wrote.

The code is parsed and not imported, because drift must describe broken code, too. The module knows only the shapes of
code that the pinned generator writes. Any other shape is an error that names the file, so that a new generator version
cannot silently look like an empty package.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from functools import lru_cache, partial
from pathlib import Path
from typing import TypeVar

from scripts.codegen.errors import CommandError

_PARAMETER = re.compile(r"\{[^}]*\}")
_STATUS = re.compile(r"if response\.status_code == (\d+):")
_STATUSES = re.compile(r"if (\d)00 <= response\.status_code")
_T = TypeVar("_T")


@dataclass(frozen=True)
class Field:
    """A field of a raw model or a parameter of a raw operation."""

    type: str
    default: str | None = None
    """As source code; None if the caller must set a value."""
    wire: str = ""
    """The name on the wire, if known."""

    def __str__(self) -> str:
        return self.type if self.default is None else f"{self.type} = {self.default}"

    @property
    def sent_default(self) -> str | None:
        """The default that is sent if the caller sets no value; None if nothing is sent."""
        not_sent = self.default is None or self.default == "UNSET" or self.default.startswith("_attrs_field(")
        return None if not_sent else self.default


@dataclass(frozen=True)
class RawOperation:
    """One endpoint module."""

    module: str
    method: str
    url: str
    parameters: dict[str, Field]
    returns: str
    statuses: tuple[str, ...]
    """The statuses of the responses that it parses."""
    plain: bool
    """Whether it has the function `sync`, which the generator omits if it knows no response type."""

    @property
    def key(self) -> str:
        """Method and path without the names of path parameters, which the generator changes."""
        return route_key(self.method, self.url)


@dataclass(frozen=True)
class Surface:
    """All operations and models of one raw package."""

    operations: dict[str, RawOperation] = field(default_factory=dict)
    models: dict[str, dict[str, Field]] = field(default_factory=dict)
    """Class name to fields; an enumeration has one field, `values`."""


def route_key(method: str, path: str) -> str:
    """Return a route without the names of its path parameters: ``GET /v1/runs/{}``."""
    return f"{method.upper()} {_PARAMETER.sub('{}', path)}"


def read_surface(package: Path) -> Surface:
    """Read the raw package in the folder ``package``; a missing folder is an empty package.

    Raises:
        CommandError: a module is not Python, or not code that the pinned generator writes.
    """
    surface = Surface()
    for path in sorted((package / "api").glob("*/*.py")):
        if path.name != "__init__.py":
            operation = _read(path, partial(_operation_in, module=f"api.{path.parent.name}.{path.stem}"))
            surface.operations[operation.key] = operation
    for path in sorted((package / "models").glob("*.py")):
        if path.name != "__init__.py":
            surface.models.update(_read(path, _models_in))
    return surface


# Cached, because two trees that are compared have most modules in common.
@lru_cache(4096)
def _operation_in(source: str, module: str) -> RawOperation:
    return _operation(ast.parse(source), module)


@lru_cache(4096)
def _models_in(source: str) -> dict[str, dict[str, Field]]:
    return dict(_models(ast.parse(source)))


def _read(path: Path, read: Callable[[str], _T]) -> _T:
    try:
        return read(path.read_text(encoding="utf-8"))
    except (SyntaxError, UnicodeDecodeError, LookupError, ValueError, TypeError, AttributeError) as error:
        raise CommandError(
            f"{path} is not of the shape that the generator writes ({type(error).__name__}: {error}). If nobody edited "
            "it, the generator changed: adapt scripts/codegen/surface.py."
        ) from error


def _operation(tree: ast.Module, module: str) -> RawOperation:
    functions = {node.name: node for node in tree.body if isinstance(node, ast.FunctionDef)}
    build, parse = functions["_get_kwargs"], functions["_parse_response"]
    method, url = _route(build)
    return RawOperation(
        module=module,
        method=method,
        url=url,
        parameters=dict(_parameters(build)),
        returns=ast.unparse(_known(parse.returns)),
        statuses=tuple(_statuses(parse)),
        plain="sync" in functions,
    )


def _route(build: ast.FunctionDef) -> tuple[str, str]:
    """Return the method and the URL template in ``_kwargs = {"method": …, "url": … or "…".format(…)}``."""
    for node in ast.walk(build):
        if isinstance(node, ast.AnnAssign) and isinstance(node.value, ast.Dict) and _name(node.target) == "_kwargs":
            values = {_text(key): value for key, value in zip(node.value.keys, node.value.values, strict=True)}
            url = values["url"]
            if isinstance(url, ast.Call) and isinstance(url.func, ast.Attribute):
                url = url.func.value
            return _text(values["method"]), _text(url)
    raise LookupError("no _kwargs")


def _parameters(build: ast.FunctionDef) -> Iterator[tuple[str, Field]]:
    wires = {variable.removeprefix("json_"): wire for wire, variable in _written(build, "params")}
    arguments = build.args
    positional = zip(arguments.args, [None] * len(arguments.args), strict=True)
    for argument, default in (*positional, *zip(arguments.kwonlyargs, arguments.kw_defaults, strict=True)):
        yield argument.arg, _field(argument.annotation, default, wires.get(argument.arg, ""))


def _statuses(parse: ast.FunctionDef) -> Iterator[str]:
    """Yield 200 for ``if response.status_code == 200:`` and 4XX for ``if 400 <= … <= 499:``.

    Yield "default" if the function does not raise an error for other statuses.
    """
    source = ast.unparse(parse)
    yield from _STATUS.findall(source)
    yield from (first + "XX" for first in _STATUSES.findall(source))
    if "raise_on_unexpected_status" not in source:
        yield "default"


def _models(tree: ast.Module) -> Iterator[tuple[str, dict[str, Field]]]:
    for node in tree.body:
        if isinstance(node, ast.ClassDef):
            wires = {variable: wire for wire, variable in _written(node, "field_dict")}
            fields = (item for item in node.body if isinstance(item, ast.AnnAssign))
            yield (
                node.name,
                {
                    (name := _name(item.target)): _field(item.annotation, item.value, wires.get(name, ""))
                    for item in fields
                },
            )
        elif isinstance(node, ast.Assign) and isinstance(node.value, ast.Subscript):  # Name = Literal[…]
            yield _name(node.targets[0]), {"values": Field(ast.unparse(node.value))}


def _written(tree: ast.AST, mapping: str) -> Iterator[tuple[str, str]]:
    """Yield key and variable of ``mapping["key"] = variable`` and ``mapping.update({"key": variable})``."""
    pairs: list[tuple[ast.expr | None, ast.expr]] = []
    for node in ast.walk(tree):
        match node:
            case ast.Assign(targets=[ast.Subscript(value=ast.Name(id=name), slice=key)], value=value) if (
                name == mapping
                and not isinstance(key, ast.Name)  # with a variable as key, it copies additional properties
            ):
                pairs.append((key, value))
            case ast.Call(
                func=ast.Attribute(value=ast.Name(id=name), attr="update"), args=[ast.Dict(keys=keys, values=values)]
            ) if name == mapping:
                pairs += zip(keys, values, strict=True)
            case _:
                pass
    return ((_text(key), value.id) for key, value in pairs if isinstance(value, ast.Name))


def _field(annotation: ast.expr | None, default: ast.expr | None, wire: str) -> Field:
    return Field(ast.unparse(_known(annotation)), None if default is None else ast.unparse(default), wire)


def _known(node: ast.expr | None) -> ast.expr:
    if node is None:
        raise LookupError("an annotation is missing")
    return node


def _name(node: ast.expr) -> str:
    return node.id if isinstance(node, ast.Name) else ""


def _text(node: ast.expr | None) -> str:
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return node.value
    raise LookupError("a string was expected")
