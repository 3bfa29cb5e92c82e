"""What is remembered is what was made, or it is made again."""

from __future__ import annotations

import subprocess
import sys
import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from scripts.codegen.cache import VARIABLE, remembered
from scripts.codegen.digests import tree_digest
from scripts.codegen.document import Document
from scripts.codegen.errors import CommandError
from scripts.codegen.generator import TOOLS, generate
from tests.conftest import ROOT
from tests.unit.codegen.documents import answer, write

BYTES = b"a\r\n\0\xff"


class Maker:
    """Makes a folder and a text, and counts how often it had to."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.made = 0
        self.outputs = 0

    def get(self, key: str = "key") -> tuple[str, dict[str, bytes]]:
        self.outputs += 1
        output = self.folder / f"output-{self.outputs}"

        def make() -> str:
            self.made += 1
            (output / "inner").mkdir(parents=True)
            (output / "inner/a.bin").write_bytes(BYTES)
            return f"made of {key}"

        text = remembered("thing", [key], make, output)
        return text, {str(path.relative_to(output)): path.read_bytes() for path in output.rglob("*") if path.is_file()}


WHOLE = ("made of key", {"inner/a.bin": BYTES})


@pytest.fixture
def cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv(VARIABLE, str(tmp_path / "deep/cache"))
    return tmp_path / "deep/cache"


@pytest.fixture
def maker(tmp_path: Path) -> Maker:
    return Maker(tmp_path)


def test_it_is_off_unless_a_folder_is_named(maker: Maker, monkeypatch: pytest.MonkeyPatch) -> None:
    for value in (None, ""):
        monkeypatch.delenv(VARIABLE, raising=False) if value is None else monkeypatch.setenv(VARIABLE, value)
        assert maker.get() == maker.get() == WHOLE
    assert maker.made == 4


def test_what_was_made_once_is_not_made_again(cache: Path, maker: Maker) -> None:
    assert maker.get() == maker.get() == maker.get() == WHOLE
    assert maker.made == 1
    assert [path.name.partition("-")[0] for path in cache.iterdir()] == ["thing"]  # nothing is left lying about


def test_another_key_is_another_thing(cache: Path, maker: Maker) -> None:
    assert maker.get()[0] == "made of key"
    assert maker.get("other")[0] == "made of other"
    assert maker.made == 2


def flipped_bit(entry: bytes) -> bytes:
    return entry[:-9] + bytes([entry[-9] ^ 1]) + entry[-8:]


def cut_short(entry: bytes) -> bytes:
    return entry[:-1]


def nothing(entry: bytes) -> bytes:
    return b""


def only_a_digest(entry: bytes) -> bytes:
    return entry.partition(b"\n")[0] + b"\n"


def other_content(entry: bytes) -> bytes:
    return entry.replace(b"made of key", b"made of yek")


@pytest.mark.parametrize("damage", [flipped_bit, cut_short, nothing, only_a_digest, other_content])
def test_a_damaged_entry_is_made_anew(cache: Path, maker: Maker, damage: Callable[[bytes], bytes]) -> None:
    maker.get()
    (entry,) = cache.iterdir()
    assert damage(entry.read_bytes()) != entry.read_bytes()
    entry.write_bytes(damage(entry.read_bytes()))
    assert maker.get() == maker.get() == WHOLE
    assert maker.made == 2


def test_what_fails_is_not_remembered(cache: Path, tmp_path: Path) -> None:
    def fail() -> str:
        (tmp_path / "half").mkdir()
        raise CommandError("no")

    with pytest.raises(CommandError):
        remembered("thing", ["key"], fail, tmp_path / "half")
    assert not cache.exists()


def test_many_at_once_get_the_same_and_leave_one_entry(cache: Path, tmp_path: Path) -> None:
    start = threading.Barrier(8)

    def work(number: int) -> list[tuple[str, dict[str, bytes]]]:
        (tmp_path / str(number)).mkdir()
        maker = Maker(tmp_path / str(number))
        start.wait()
        return [maker.get(f"key {turn}") for turn in range(20)]

    with ThreadPoolExecutor(8) as pool:
        found = list(pool.map(work, range(8)))
    assert found == [[(f"made of key {turn}", {"inner/a.bin": BYTES}) for turn in range(20)]] * 8
    assert len(list(cache.iterdir())) == 20


def test_a_package_is_taken_with_its_warnings_and_anew_for_another_document(cache: Path, tmp_path: Path) -> None:
    odd = {"anyOf": [{"type": "string"}, {"$ref": "#/components/schemas/Nowhere"}]}  # the generator warns of it
    first = write(tmp_path / "first.yaml", {"/things": {"get": answer(odd)}})
    second = write(tmp_path / "second.yaml", {"/others": {"get": answer(odd)}})
    warnings = [generate(first, tmp_path / name / "package") for name in ("a", "b")]
    generate(second, tmp_path / "c/package")
    assert warnings[0] == warnings[1] != []
    digests = [tree_digest(tmp_path / name / "package") for name in "abc"]
    assert digests[0] == digests[1] != digests[2]
    assert len(list(cache.glob("raw-*"))) == 2


def test_a_document_that_was_edited_is_read_anew(cache: Path, tmp_path: Path) -> None:
    for name in ("/a", "/b", "/a"):
        document = Document(write(tmp_path / "document.yaml", {name: {"get": answer({})}}))
        assert [operation.path for operation in document.operations] == [name]
        document.tree["paths"].clear()  # nobody else sees that
    assert len(list(cache.glob("document-*"))) == 2


def test_the_versions_of_what_the_tools_stand_on_count() -> None:
    program = f"from scripts.codegen.cache import versions_behind; print(versions_behind(*{TOOLS!r}))"
    said = subprocess.run([sys.executable, "-c", program], cwd=ROOT, capture_output=True, text=True, check=True).stdout
    named = {line.split()[0].lower() for line in said.splitlines()}
    assert {"openapi-python-client", "ruff", "jinja2", "markupsafe", "pydantic-core", "python"} <= named
    assert "pytest" not in named
