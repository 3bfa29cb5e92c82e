"""What a maintainer runs. ``nox`` alone runs everything that CI runs; ``nox -l`` lists the sessions.

Every session works from a clean clone with only Python (3.11 or newer) and pip: ``python -m pip install nox && nox``.
"""

import os
from pathlib import Path

import nox

nox.options.sessions = ["drift", "lint", "types", "docs", "tests"]
nox.options.reuse_existing_virtualenvs = True

PROJECT = nox.project.load_toml("pyproject.toml")
DEPENDENCIES: list[str] = PROJECT["project"]["dependencies"]

# What the generator made of a document, for the next session and the next run; see CONTRIBUTING.md. May be deleted.
RAW_CACHE = {"HONEYHIVE_OVERLAY_RAW_CACHE": str(Path(".nox/.cache/raw").resolve())}
# Tests start hundreds of interpreters: let the first one compile for the others, whatever the shell says.
COMPILE = {"PYTHONDONTWRITEBYTECODE": ""}
IN_PARALLEL = ("-n", str(max(2, min(os.cpu_count() or 1, 8))), "--dist", "worksteal")
OF_DOCS = ("tests/contract/test_readme.py", "tests/contract/test_documents.py")


def install(session: nox.Session, *groups: str, project: str = "") -> None:
    """Install dependency groups, read here because pip learnt ``--group`` only lately, and perhaps the project."""
    session.install(*nox.project.dependency_groups(PROJECT, *groups), *(("-e", project) if project else ()))


@nox.session
def demo(session: nox.Session) -> None:
    """Play the main job on the local server: sessions, events, two runs, results, comparison."""
    install(session, "demo", project=".[local]")
    session.run("python", "-m", "scripts.demo", *session.posargs)


@nox.session
def regenerate(session: nox.Session) -> None:
    """Rebuild generated/ from openapi/, and say what changed."""
    install(session, "codegen")
    session.run("python", "-m", "scripts.regenerate", *session.posargs)


@nox.session
def drift(session: nox.Session) -> None:
    """Refuse whatever no longer agrees with what it is made from."""
    install(session, "codegen", "walls", project=".")
    session.run("python", "-m", "scripts.drift", *session.posargs, env=RAW_CACHE)


@nox.session
def lint(session: nox.Session) -> None:
    """Check style and formatting; `nox -s lint -- --fix` mends what it can."""
    install(session, "lint")
    fix = "--fix" in session.posargs
    session.run("ruff", "check", *(["--fix"] if fix else []))
    session.run("ruff", "format", *([] if fix else ["--check"]))


@nox.session
def types(session: nox.Session) -> None:
    """Check types: mypy strict on everything written by hand, basedpyright strict on the overlay."""
    install(session, "types", "codegen", "test", "demo", project=".[local]")
    session.install("nox")
    session.run("mypy")
    session.run("basedpyright")


@nox.session
def docs(session: nox.Session) -> None:
    """Run the programs of the README, and look for what the documents point at."""
    install(session, "docs", project=".[local]")
    session.run("pytest", *OF_DOCS, *session.posargs, env=COMPILE)


@nox.session
def tests(session: nox.Session) -> None:
    """Run the tests, all but those of the session docs, with coverage; those that are named after `--`, without."""
    install(session, "test", "codegen", "walls", "demo", project=".[local]")
    if session.posargs:
        session.run("pytest", *session.posargs, env=COMPILE)
        return
    session.run("coverage", "erase")
    others = [f"--ignore={path}" for path in OF_DOCS]
    session.run("coverage", "run", "-m", "pytest", *IN_PARALLEL, *others, env=COMPILE | RAW_CACHE)
    session.run("coverage", "combine", "--quiet")
    session.run("coverage", "report", "--skip-covered")


@nox.session
def soak(session: nox.Session) -> None:
    """Run what takes long: fuzz tests with all their examples, and what every run leaves out. Opt-in; in CI, too."""
    install(session, "test", "codegen", "walls", "demo", project=".[local]")
    session.run("pytest", "--soak", *IN_PARALLEL, *session.posargs, env=COMPILE)


@nox.session
def minimums(session: nox.Session) -> None:
    """Run the tests with the oldest run-time dependencies that pyproject.toml admits. Opt-in."""
    oldest = [f"{name}=={bound.split(',')[0]}" for name, _, bound in (one.partition(">=") for one in DEPENDENCIES)]
    install(session, "test", "codegen", "walls", "demo", project=".[local]")
    session.install(*oldest)  # after the others, none of which may need newer ones: pip check says so
    session.run("python", "-m", "pip", "check")
    session.run("pytest", *session.posargs)


@nox.session
def audit(session: nox.Session) -> None:
    """Look for known vulnerabilities of the run-time dependencies, and of theirs. Opt-in: it asks a service.

    Strict, because pip-audit otherwise passes over a package that the service says nothing of, and finds nothing.
    """
    session.install("pip-audit>=2.7")
    wanted = Path(session.create_tmp()) / "requirements.txt"
    wanted.write_text("\n".join(DEPENDENCIES), encoding="utf-8")
    session.run("pip-audit", "--strict", "--requirement", str(wanted), *session.posargs)


@nox.session
def bench(session: nox.Session) -> None:
    """Measure speed as multiples of bare httpx and json; fails where a target is missed. Opt-in."""
    # Nothing else is installed: httpx imports rich and click where it finds them, which slows the floor.
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
    """Let the official client use the local server as its backend. Opt-in: it is installed for this alone."""
    install(session, "test", project=".[local]")
    session.install("honeyhive==1.7.0")
    session.run("pytest", "--interop", "tests/interop", *session.posargs)
