"""Sessions for maintainers: ``nox`` runs the default sessions, ``nox -l`` lists all.

A clean clone, Python 3.11 or newer and pip are enough: ``python -m pip install nox && nox``.
"""

import os
from pathlib import Path

import nox

nox.options.sessions = ["drift", "lint", "types", "docs", "tests"]
nox.options.reuse_existing_virtualenvs = True

PROJECT = nox.project.load_toml("pyproject.toml")
DEPENDENCIES: list[str] = PROJECT["project"]["dependencies"]

# A cache of generated clients for later sessions and runs, described in CONTRIBUTING.md. It may be deleted.
RAW_CACHE = {"HONEYHIVE_OVERLAY_RAW_CACHE": str(Path(".nox/.cache/raw").resolve())}
# Tests start hundreds of Python processes, which share compiled bytecode, even if the shell disables it.
COMPILE = {"PYTHONDONTWRITEBYTECODE": ""}
IN_PARALLEL = ("-n", str(max(2, min(os.cpu_count() or 1, 8))), "--dist", "worksteal")
DOCS_TESTS = ("tests/contract/test_readme.py", "tests/contract/test_documents.py")


def install(session: nox.Session, *groups: str, project: str = "") -> None:
    """Install dependency groups, without ``pip install --group``, which older versions of pip lack, and the project."""
    session.install(*nox.project.dependency_groups(PROJECT, *groups), *(("-e", project) if project else ()))


@nox.session
def demo(session: nox.Session) -> None:
    """Run the demo on the local server: sessions, events, two runs, results, comparison."""
    install(session, "demo", project=".[local]")
    session.run("python", "-m", "scripts.demo", *session.posargs)


@nox.session
def regenerate(session: nox.Session) -> None:
    """Rebuild generated/ from openapi/ and report what changed."""
    install(session, "codegen")
    session.run("python", "-m", "scripts.regenerate", *session.posargs)


@nox.session
def drift(session: nox.Session) -> None:
    """Check that every derived file agrees with its source."""
    install(session, "codegen", "walls", project=".")
    session.run("python", "-m", "scripts.drift", *session.posargs, env=RAW_CACHE)


@nox.session
def lint(session: nox.Session) -> None:
    """Check style and formatting; `nox -s lint -- --fix` fixes what it can."""
    install(session, "lint")
    fix = "--fix" in session.posargs
    session.run("ruff", "check", *(["--fix"] if fix else []))
    session.run("ruff", "format", *([] if fix else ["--check"]))


@nox.session
def types(session: nox.Session) -> None:
    """Check types: mypy strict on all code except generated/, basedpyright strict on the overlay."""
    install(session, "types", "codegen", "test", "demo", project=".[local]")
    session.install("nox")
    session.run("mypy")
    session.run("basedpyright")


@nox.session
def docs(session: nox.Session) -> None:
    """Run the programs of the README, and check the links and commands in the documents."""
    install(session, "docs", project=".[local]")
    session.run("pytest", *DOCS_TESTS, *session.posargs, env=COMPILE)


@nox.session
def tests(session: nox.Session) -> None:
    """Run all tests except those of the session docs, with coverage; or those named after `--`, without coverage."""
    install(session, "test", "codegen", "walls", "demo", project=".[local]")
    if session.posargs:
        session.run("pytest", *session.posargs, env=COMPILE)
        return
    session.run("coverage", "erase")
    others = [f"--ignore={path}" for path in DOCS_TESTS]
    session.run("coverage", "run", "-m", "pytest", *IN_PARALLEL, *others, env=COMPILE | RAW_CACHE)
    session.run("coverage", "combine", "--quiet")
    session.run("coverage", "report", "--skip-covered")


@nox.session
def soak(session: nox.Session) -> None:
    """Run the slow tests: those marked soak, and fuzz tests with more examples. Opt-in; CI runs it, too."""
    install(session, "test", "codegen", "walls", "demo", project=".[local]")
    session.run("pytest", "--soak", *IN_PARALLEL, *session.posargs, env=COMPILE)


@nox.session
def minimums(session: nox.Session) -> None:
    """Run the tests with the oldest run-time dependencies that pyproject.toml allows. Opt-in."""
    oldest = [f"{name}=={bound.split(',')[0]}" for name, _, bound in (one.partition(">=") for one in DEPENDENCIES)]
    install(session, "test", "codegen", "walls", "demo", project=".[local]")
    session.install(*oldest)  # last; pip check fails if another package requires a newer version
    session.run("python", "-m", "pip", "check")
    session.run("pytest", *session.posargs)


@nox.session
def audit(session: nox.Session) -> None:
    """Check the run-time dependencies, direct and indirect, for known vulnerabilities. Opt-in: it uses the network.

    Without --strict, pip-audit would skip packages that the service does not know.
    """
    session.install("pip-audit>=2.7")
    requirements = Path(session.create_tmp()) / "requirements.txt"
    requirements.write_text("\n".join(DEPENDENCIES), encoding="utf-8")
    session.run("pip-audit", "--strict", "--requirement", str(requirements), *session.posargs)


@nox.session
def bench(session: nox.Session) -> None:
    """Measure speed in multiples of plain httpx and json; fail if a target is missed. Opt-in."""
    # No other packages: if rich and click are installed, httpx imports them, which slows the baseline.
    install(session, project=".")
    session.install("orjson>=3.10")
    session.run("python", "-m", "tests.benchmarks", *session.posargs)


@nox.session
def live(session: nox.Session) -> None:
    """Run the scenarios against a real deployment: `HH_LIVE_API_KEY=… nox -s live -- --live`. Opt-in."""
    install(session, "test", project=".[local]")
    session.run("pytest", "tests/live", *session.posargs)


@nox.session
def interop(session: nox.Session) -> None:
    """Test the official client against the local server. Opt-in: only this session installs it."""
    install(session, "test", project=".[local]")
    session.install("honeyhive==1.7.0")
    session.run("pytest", "--interop", "tests/interop", *session.posargs)
