"""``python -m scripts.regenerate`` writes the same bytes on every machine, and changes nothing if it fails."""

from __future__ import annotations

import os
import resource
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Mapping
from contextlib import redirect_stderr, redirect_stdout
from io import StringIO
from pathlib import Path

import pytest
from filelock import FileLock

from scripts.codegen.atomic_replace import replace_generated
from scripts.codegen.hashing import tree_digest
from scripts.regenerate import main
from tests.support.copies import ROOT, copy_of_repository

DOCUMENT = "openapi/2025-12-15.yaml"
Edit = Callable[[str, str, str], Path]


def regenerate(
    repository: Path,
    *,
    cwd: Path | None = None,
    env: Mapping[str, str] | None = None,
    limit: int | None = None,
) -> subprocess.CompletedProcess[str]:
    """Run the command of the copy; ``limit`` bounds the size of a file in bytes, to simulate a full disk."""

    def limit_file_size() -> None:
        if limit is not None:
            resource.setrlimit(resource.RLIMIT_FSIZE, (limit, limit))

    return subprocess.run(
        [sys.executable, "-m", "scripts.regenerate"],
        cwd=cwd or repository,
        env={**os.environ, "PYTHONPATH": str(repository), **(env or {})},
        preexec_fn=limit_file_size,
        capture_output=True,
        text=True,
        check=False,
    )


def regenerate_here(repository: Path) -> subprocess.CompletedProcess[str]:
    """Run the command in this process, so that coverage measures it."""
    with redirect_stdout(StringIO()) as out, redirect_stderr(StringIO()) as err:
        status = main(["--root", str(repository)])
    return subprocess.CompletedProcess([], status, out.getvalue(), err.getvalue())


def rebuilt(repository: Path, *, cwd: Path | None = None, env: Mapping[str, str] | None = None) -> str:
    """Delete and regenerate ``generated/``; return its digest."""
    shutil.rmtree(repository / "generated")
    done = regenerate(repository, cwd=cwd, env=env)
    assert done.returncode == 0, done.stderr
    return tree_digest(repository / "generated")


@pytest.mark.usefixtures("_no_cache")
@pytest.mark.parametrize(
    "seed", ["random", *(pytest.param(seed, marks=pytest.mark.soak) for seed in ["0", "1", "4242"])]
)
def test_the_output_does_not_depend_on_the_hash_seed(repository: Path, seed: str) -> None:
    assert rebuilt(repository, env={"PYTHONHASHSEED": seed}) == tree_digest(ROOT / "generated")


@pytest.mark.usefixtures("_no_cache")
def test_the_output_does_not_depend_on_the_working_directory_and_the_host(tmp_path: Path) -> None:
    # By default, ruff ignores folders named "build" and "venv". A monorepo could have such ignore files and settings.
    repository = copy_of_repository(tmp_path / "build" / "venv")
    (tmp_path / "pyproject.toml").write_text("[tool.ruff]\nline-length = 40\nindent-width = 2\n", encoding="utf-8")
    (tmp_path / "ruff.toml").write_text('line-length = 40\n[format]\nquote-style = "single"\n', encoding="utf-8")
    (tmp_path / ".gitignore").write_text("*\n", encoding="utf-8")
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    shutil.copy(tmp_path / "ruff.toml", elsewhere)
    hostile = {"RUFF_OUTPUT_FORMAT": "nonsense", "LC_ALL": "C", "COLUMNS": "20"}
    assert rebuilt(repository, cwd=elsewhere, env=hostile) == tree_digest(ROOT / "generated")


@pytest.mark.usefixtures("_no_cache")
@pytest.mark.parametrize("autocrlf", ["true", pytest.param("false", marks=pytest.mark.soak)])
def test_the_output_does_not_depend_on_the_line_endings_of_a_checkout(tmp_path: Path, autocrlf: str) -> None:
    source = copy_of_repository(tmp_path / "source")
    git = ["git", "-c", "user.name=T", "-c", "user.email=t@localhost", "-c", f"core.autocrlf={autocrlf}"]
    for command in (["init", "-q", "."], ["add", "-A"], ["commit", "-q", "-m", "all"]):
        subprocess.run([*git, *command], cwd=source, check=True, capture_output=True)
    subprocess.run([*git, "clone", "-q", "source", "checkout"], cwd=tmp_path, check=True, capture_output=True)
    assert tree_digest(tmp_path / "checkout/generated") == tree_digest(ROOT / "generated")
    assert rebuilt(tmp_path / "checkout") == tree_digest(ROOT / "generated")


@pytest.mark.usefixtures("_no_cache")
def test_the_output_does_not_depend_on_the_line_endings_of_a_document(repository: Path) -> None:
    path = repository / DOCUMENT
    path.write_bytes(path.read_bytes().replace(b"\n", b"\r\n"))
    assert rebuilt(repository) == tree_digest(ROOT / "generated")


def test_a_change_is_summarized_and_its_digest_recorded(repository: Path, edit: Edit) -> None:
    edit(DOCUMENT, "operationId: getRun\n", "operationId: fetchRun\n")
    done = regenerate_here(repository)
    assert done.returncode == 0, done.stderr
    assert "~ GET /v1/runs/{run_id}; module api.experiments.get_run -> api.experiments.fetch_run" in done.stdout
    assert "openapi/revisions.toml now records the digests" in done.stdout
    assert (repository / "generated/honeyhive_raw/r2025_12_15/api/experiments/fetch_run.py").exists()
    assert regenerate(repository).stdout == "generated/ is up to date.\n"


def missing_document(repository: Path, edit: Edit) -> None:
    (repository / DOCUMENT).unlink()


def bad_yaml(repository: Path, edit: Edit) -> None:
    edit(DOCUMENT, "openapi: 3.1.0", "openapi: [3.1.0")


def not_openapi(repository: Path, edit: Edit) -> None:
    edit(DOCUMENT, "  title: HoneyHive API", "  titel: HoneyHive API")


def generator_crash(repository: Path, edit: Edit) -> None:
    # The generator raises an UnboundLocalError for a schema that is only a reference to itself.
    edit(DOCUMENT, "\n  schemas:\n", "\n  schemas:\n    Self: {$ref: '#/components/schemas/Self'}\n")


def bad_list(repository: Path, edit: Edit) -> None:
    edit("openapi/revisions.toml", 'default = "', "default = ")


def bad_settings(repository: Path, edit: Edit) -> None:
    edit("scripts/codegen/generator.yaml", "literal_enums: true", "literal_enums: [")


@pytest.mark.parametrize(
    ("offence", "message"),
    [
        (missing_document, "2025-12-15.yaml is missing"),
        (bad_yaml, "is not valid YAML"),
        (not_openapi, "Failed to parse OpenAPI document"),
        (generator_crash, "UnboundLocalError"),
        (bad_list, "is not valid TOML"),
        (bad_settings, "the generator failed"),
    ],
)
def test_a_failure_changes_nothing_and_says_what_to_do(
    repository: Path, edit: Edit, offence: Callable[[Path, Edit], None], message: str
) -> None:
    offence(repository, edit)
    recorded = (repository / "openapi/revisions.toml").read_bytes()
    run = regenerate if offence is bad_settings else regenerate_here
    assert_failed(repository, run(repository), message)
    assert (repository / "openapi/revisions.toml").read_bytes() == recorded


# Too small for a module, and too small for the contract as JSON.
@pytest.mark.usefixtures("_no_cache")
@pytest.mark.parametrize("limit", [1_000, 100_000])
def test_a_full_disk_changes_nothing(repository: Path, limit: int) -> None:
    assert_failed(repository, regenerate(repository, limit=limit), "File too large")


def assert_failed(repository: Path, done: subprocess.CompletedProcess[str], message: str) -> None:
    assert done.returncode == 1
    assert message in done.stderr
    assert "generated/ was not changed." in done.stderr
    assert tree_digest(repository / "generated") == tree_digest(ROOT / "generated")
    assert [path.name for path in (repository / ".regenerate").iterdir()] == ["lock"]


def test_a_second_run_at_the_same_time_is_rejected(repository: Path) -> None:
    (repository / ".regenerate").mkdir()
    with FileLock(repository / ".regenerate/lock"):
        assert_failed(repository, regenerate_here(repository), "Another regeneration is running")
    assert regenerate(repository).returncode == 0


@pytest.mark.usefixtures("_no_cache")
def test_a_killed_run_changes_nothing_and_the_next_one_works(repository: Path) -> None:
    shutil.rmtree(repository / "generated/honeyhive_contract")  # so that there is something to do
    before = tree_digest(repository / "generated")
    running = subprocess.Popen([sys.executable, "-m", "scripts.regenerate"], cwd=repository, start_new_session=True)
    while not (repository / ".regenerate/new/honeyhive_raw").exists():
        assert running.poll() is None, "the run ended before it was killed"
        time.sleep(0.01)
    os.killpg(running.pid, signal.SIGKILL)
    running.wait()
    assert tree_digest(repository / "generated") == before
    assert regenerate(repository).returncode == 0
    assert tree_digest(repository / "generated") == tree_digest(ROOT / "generated")


def test_a_run_that_was_killed_between_the_two_renames_is_undone(repository: Path, edit: Edit) -> None:
    (repository / ".regenerate").mkdir()
    (repository / "generated").rename(repository / ".regenerate/old")
    bad_yaml(repository, edit)  # even a run that fails restores the old tree
    assert_failed(repository, regenerate_here(repository), "is not valid YAML")


def test_a_new_folder_that_cannot_be_renamed_keeps_the_old_one(repository: Path) -> None:
    (repository / ".regenerate").mkdir()
    with pytest.raises(FileNotFoundError):
        replace_generated(repository, repository / "nowhere")
    assert tree_digest(repository / "generated") == tree_digest(ROOT / "generated")
