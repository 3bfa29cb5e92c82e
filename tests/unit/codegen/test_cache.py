"""The cache returns what was computed, and computes a damaged or missing entry again."""

from __future__ import annotations

import subprocess
import sys
import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from scripts.codegen.cache import CACHE_FOLDER, cached
from scripts.codegen.document import Document
from scripts.codegen.errors import CommandError
from scripts.codegen.generator import TOOLS, generate
from scripts.codegen.hashing import tree_digest
from tests.conftest import ROOT
from tests.unit.codegen.documents import response, write

BYTES = b"a\r\n\0\xff"


class CachedComputation:
    """A cached function that writes a folder and returns a text. It counts how often it runs."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.runs = 0
        self.outputs = 0

    def get(self, key: str = "key") -> tuple[str, dict[str, bytes]]:
        self.outputs += 1
        output = self.folder / f"output-{self.outputs}"

        def make() -> str:
            self.runs += 1
            (output / "inner").mkdir(parents=True)
            (output / "inner/a.bin").write_bytes(BYTES)
            return f"computed from {key}"

        text = cached("result", [key], make, output)
        return text, {str(path.relative_to(output)): path.read_bytes() for path in output.rglob("*") if path.is_file()}


COMPLETE = ("computed from key", {"inner/a.bin": BYTES})


@pytest.fixture
def cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv(CACHE_FOLDER, str(tmp_path / "deep/cache"))
    return tmp_path / "deep/cache"


@pytest.fixture
def computation(tmp_path: Path) -> CachedComputation:
    return CachedComputation(tmp_path)


def test_the_cache_is_off_by_default(computation: CachedComputation, monkeypatch: pytest.MonkeyPatch) -> None:
    for value in (None, ""):
        monkeypatch.delenv(CACHE_FOLDER, raising=False) if value is None else monkeypatch.setenv(CACHE_FOLDER, value)
        assert computation.get() == computation.get() == COMPLETE
    assert computation.runs == 4


def test_a_result_is_computed_once(cache: Path, computation: CachedComputation) -> None:
    assert computation.get() == computation.get() == computation.get() == COMPLETE
    assert computation.runs == 1
    assert [path.name.partition("-")[0] for path in cache.iterdir()] == ["result"]  # no temporary file remains


def test_another_key_has_another_result(cache: Path, computation: CachedComputation) -> None:
    assert computation.get()[0] == "computed from key"
    assert computation.get("other")[0] == "computed from other"
    assert computation.runs == 2


def flipped_bit(entry: bytes) -> bytes:
    return entry[:-9] + bytes([entry[-9] ^ 1]) + entry[-8:]


def cut_short(entry: bytes) -> bytes:
    return entry[:-1]


def nothing(entry: bytes) -> bytes:
    return b""


def only_a_digest(entry: bytes) -> bytes:
    return entry.partition(b"\n")[0] + b"\n"


def other_content(entry: bytes) -> bytes:
    return entry.replace(b"computed from key", b"computed from yek")


@pytest.mark.parametrize("damage", [flipped_bit, cut_short, nothing, only_a_digest, other_content])
def test_a_damaged_entry_is_computed_again(
    cache: Path, computation: CachedComputation, damage: Callable[[bytes], bytes]
) -> None:
    computation.get()
    (entry,) = cache.iterdir()
    assert damage(entry.read_bytes()) != entry.read_bytes()
    entry.write_bytes(damage(entry.read_bytes()))
    assert computation.get() == computation.get() == COMPLETE
    assert computation.runs == 2


def test_a_failure_is_not_cached(cache: Path, tmp_path: Path) -> None:
    def fail() -> str:
        (tmp_path / "half").mkdir()
        raise CommandError("no")

    with pytest.raises(CommandError):
        cached("result", ["key"], fail, tmp_path / "half")
    assert not cache.exists()


def test_concurrent_calls_get_the_same_result_and_share_entries(cache: Path, tmp_path: Path) -> None:
    start = threading.Barrier(8)

    def work(number: int) -> list[tuple[str, dict[str, bytes]]]:
        (tmp_path / str(number)).mkdir()
        computation = CachedComputation(tmp_path / str(number))
        start.wait()
        return [computation.get(f"key {turn}") for turn in range(20)]

    with ThreadPoolExecutor(8) as pool:
        found = list(pool.map(work, range(8)))
    assert found == [[(f"computed from key {turn}", {"inner/a.bin": BYTES}) for turn in range(20)]] * 8
    assert len(list(cache.iterdir())) == 20


def test_a_raw_package_is_cached_with_its_warnings_for_each_document(cache: Path, tmp_path: Path) -> None:
    odd = {"anyOf": [{"type": "string"}, {"$ref": "#/components/schemas/Nowhere"}]}  # the generator warns of it
    first = write(tmp_path / "first.yaml", {"/things": {"get": response(odd)}})
    second = write(tmp_path / "second.yaml", {"/others": {"get": response(odd)}})
    warnings = [generate(first, tmp_path / name / "package") for name in ("a", "b")]
    generate(second, tmp_path / "c/package")
    assert warnings[0] == warnings[1] != []
    digests = [tree_digest(tmp_path / name / "package") for name in "abc"]
    assert digests[0] == digests[1] != digests[2]
    assert len(list(cache.glob("raw-*"))) == 2


def test_an_edited_document_is_parsed_again(cache: Path, tmp_path: Path) -> None:
    for name in ("/a", "/b", "/a"):
        document = Document(write(tmp_path / "document.yaml", {name: {"get": response({})}}))
        assert [operation.path for operation in document.operations] == [name]
        document.tree["paths"].clear()  # changes no other Document
    assert len(list(cache.glob("document-*"))) == 2


def test_the_key_contains_the_versions_of_all_dependencies() -> None:
    program = f"from scripts.codegen.cache import dependency_versions; print(dependency_versions(*{TOOLS!r}))"
    printed = subprocess.run(
        [sys.executable, "-c", program], cwd=ROOT, capture_output=True, text=True, check=True
    ).stdout
    packages = {line.split()[0].lower() for line in printed.splitlines()}
    assert {"openapi-python-client", "ruff", "jinja2", "markupsafe", "pydantic-core", "python"} <= packages
    assert "pytest" not in packages
