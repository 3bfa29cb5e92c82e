"""Check that names and prose use plain words and standard terms.

The check searches the names of files and folders, the names that Python code defines, comments, docstrings, Markdown
documents, and string literals with a space in overlay/ and scripts/. It skips code blocks, `code`, "quotations" and block
quotes, derived files and recorded data. It also skips this module and its test, which have to name the words.
"""

from __future__ import annotations

import ast
import io
import re
import tokenize
from collections.abc import Iterator
from pathlib import Path

from scripts.unasync import DERIVED, SPECIAL_TARGETS

WORDS = {
    r"stands?|standing|stood": '"is" or "depends on"',
    r"tells?|telling|told": '"return", "report" or "say"',
    r"mend(s|ed|ing)?": '"fix"',
    r"of old": '"older" or "legacy"',
    r"colou?r(s|ed|ing)?": '"half", "sync" or "async"',
    r"weak spots?": '"defect"',
    r"(?<!connection\s)refus(es?|ed|ing|als?)": '"reject" or "rejection"',
    r"be (it|they)": '"whether" or "whatever"',
    r"moments?": '"timestamp" or "time"',
    r"undeclared": '"untyped" or "undocumented"',
    r"(leaves?|leaving|left)( \w+)? out": '"omit"',
    r"answers": '"responses", "replies" or "returns"',
    r"lest": '"so that … not"',
    r"all the same": '"anyway"',
    r"patient(ly)?": '"slow"',
    r"of (its|their) own": '"its own" or "separate"',
    r"holes?": '"gap"',
    r"heed(s|ed|ing)?": '"read" or "obey"',
    r"anew": '"again"',
    r"uninvited": '"although the caller did not set it"',
}
"""Pattern to the advice what to write instead."""

_EXEMPT = {Path("scripts/checks/words.py"), Path("tests/unit/test_words.py")}
_DATA = Path("overlay/honeyhive_overlay/local/contract/amendments")
"""Its strings are parts of OpenAPI documents."""
_ADVICE = {f"w{number}": advice for number, advice in enumerate(WORDS.values())}
_SPACE = r"[\s#-]+"  # also matches a hyphen, and the start of the next line of a comment
_ALTERNATIVES = (f"(?P<w{number}>{word.replace(' ', _SPACE)})" for number, word in enumerate(WORDS))
_PATTERN = re.compile(rf"\b(?:{'|'.join(_ALTERNATIVES)})\b")
_WORD_BOUNDARY = re.compile(r"_+|-+|(?<=[a-z0-9])(?=[A-Z])")
_QUOTED = re.compile(r'``[^`]+``|`[^`]+`|"[^"\n]*(?:\n(?!\s*\n)[^"\n]*)*"|“[^”]*”')
_MARKDOWN_CODE = re.compile(r"^ *(```|~~~).*?^ *\1[`~]*$|\]\([^)\s]*\)|^ *>.*?$", re.MULTILINE | re.DOTALL)


def check_words(root: Path) -> Iterator[str]:
    """Yield a problem for each word of the list, with the words to use instead."""
    paths = sorted({*_python_files(root), *_markdown_files(root)} - _EXEMPT)
    folders = {folder for path in paths for folder in path.parents}
    for path in sorted({*paths, *folders}):
        yield from (f"{path.as_posix()}: {problem}" for _, problem in _problems(_words_of(path.stem)))
    for path in paths:
        text = (root / path).read_text(encoding="utf-8")
        if _PATTERN.search(_words_of(text)):  # most files have none of the words, which is faster to find out
            prose = _python_prose(text, path) if path.suffix == ".py" else [(1, _without(_MARKDOWN_CODE, text))]
            found = {(first + offset, problem) for first, part in prose for offset, problem in _problems(part)}
            yield from (f"{path.as_posix()}:{line}: {problem}" for line, problem in sorted(found))


def _python_files(root: Path) -> Iterator[Path]:
    for folder in ("overlay", "scripts", "tests"):
        for path in (root / folder).rglob("*.py"):
            inside = path.relative_to(root)
            if not inside.is_relative_to(DERIVED) and inside not in SPECIAL_TARGETS.values():
                yield inside
    if (root / "noxfile.py").exists():
        yield Path("noxfile.py")


def _markdown_files(root: Path) -> Iterator[Path]:
    for pattern in ("*.md", "docs/**/*.md", "openapi/README.md", "generated/README.md"):
        yield from (path.relative_to(root) for path in root.glob(pattern))


def _python_prose(source: str, path: Path) -> Iterator[tuple[int, str]]:
    """Yield names, comments, docstrings and, outside tests, string literals with a space, each with its first line."""
    yield from _comments(source)
    nodes = list(ast.walk(ast.parse(source)))
    docstrings = {
        id(node.value) for node in nodes if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant)
    }
    in_f_strings = {id(part) for node in nodes if isinstance(node, ast.JoinedStr) for part in node.values}
    with_strings = path.parts[0] in ("overlay", "scripts") and not path.is_relative_to(_DATA)
    for node in nodes:
        yield from ((line, _words_of(name)) for line, name in _defined_names(node))
        if isinstance(node, ast.Constant | ast.JoinedStr) and id(node) not in in_f_strings:
            text = _text_of(node)
            if id(node) in docstrings or (with_strings and " " in text):
                yield node.lineno, _in_lines(text, node)


def _comments(source: str) -> Iterator[tuple[int, str]]:
    """Yield comments; those on consecutive lines are one text, so that quotations may span lines."""
    first, lines = 0, list[str]()
    for token in tokenize.generate_tokens(io.StringIO(source).readline):
        if token.type == tokenize.COMMENT:
            if lines and token.start[0] != first + len(lines):
                yield first, "\n".join(lines)
                lines = []
            first = first if lines else token.start[0]
            lines.append(token.string)
    if lines:
        yield first, "\n".join(lines)


def _defined_names(node: ast.AST) -> Iterator[tuple[int, str]]:
    """Yield the name that a node defines; a name of another library is defined elsewhere and cannot be changed."""
    match node:
        case ast.FunctionDef(name=name) | ast.AsyncFunctionDef(name=name) | ast.ClassDef(name=name):
            yield node.lineno, name
        case ast.Name(id=name, ctx=ast.Store()) | ast.Attribute(attr=name, ctx=ast.Store()) | ast.arg(arg=name):
            yield node.lineno, name
        case ast.alias(asname=str(name)) | ast.ExceptHandler(name=str(name)) | ast.MatchAs(name=str(name)):
            yield node.lineno, name
        case _:
            pass


def _text_of(node: ast.expr) -> str:
    """Return the text of a string literal, with {} for the expressions in an f-string."""
    match node:
        case ast.Constant(value=str(text)):
            return text
        case ast.JoinedStr(values=parts):
            return "".join(_text_of(part) if isinstance(part, ast.Constant) else "{}" for part in parts)
        case _:
            return ""


def _in_lines(text: str, node: ast.expr) -> str:
    """Return a text on one line, unless its lines are those of the source, as in a triple-quoted literal."""
    return text if text.count("\n") == (node.end_lineno or node.lineno) - node.lineno else text.replace("\n", " ")


def _words_of(name: str) -> str:
    return _WORD_BOUNDARY.sub(" ", name).lower()


def _problems(text: str) -> Iterator[tuple[int, str]]:
    """Yield the problems of a text outside quotations, each with the number of lines before it."""
    text = _without(_QUOTED, text).lower()
    for found in _PATTERN.finditer(text):
        words = re.sub(_SPACE, " ", found[0])
        yield text.count("\n", 0, found.start()), f'"{words}": say {_ADVICE[found.lastgroup or ""]}'


def _without(pattern: re.Pattern[str], text: str) -> str:
    """Return a text without the matches of a pattern, but with the same number of lines."""
    return pattern.sub(lambda found: "…" + "\n" * found[0].count("\n"), text)
