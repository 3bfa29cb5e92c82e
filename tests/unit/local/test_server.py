"""Start and stop of the server, and its files."""

from __future__ import annotations

import ast
import asyncio
import contextlib
import os
import socket
import sqlite3
import subprocess
import sys
import threading
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path

import httpx
import pytest

import honeyhive_contract
import honeyhive_overlay.local
from honeyhive_overlay._gateway.revisions import DEFAULT_REVISION
from honeyhive_overlay.local import LocalHoneyHive
from honeyhive_overlay.local.application import build_application
from honeyhive_overlay.local.revisions import REVISIONS, Revision
from honeyhive_overlay.local.store import Store

HERE = Path(honeyhive_overlay.local.__file__).parent


def get(server: LocalHoneyHive, path: str = "/v1/runs") -> httpx.Response:
    return httpx.get(server.url + path, headers={"Authorization": f"Bearer {server.api_key}"}, trust_env=False)


def create_run(server: LocalHoneyHive, base: str | None = None) -> str:
    headers = {"Authorization": f"Bearer {server.api_key}"}
    response = httpx.post(f"{base or server.url}/v1/runs", json={}, headers=headers, trust_env=False)
    return str(response.json()["run_id"])


def test_server_responds_inside_the_with_statement() -> None:
    with LocalHoneyHive() as server:
        assert server.url.startswith("http://127.0.0.1:")
        assert get(server).status_code == 200


def test_stop_leaves_no_thread_socket_or_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    threads = set(threading.enumerate())
    descriptors = Path("/proc/self/fd")
    before = len(list(descriptors.iterdir())) if descriptors.exists() else 0
    with LocalHoneyHive() as server:
        assert set(threading.enumerate()) - threads
        assert get(server).status_code == 200
        port = int(server.url.rpartition(":")[2])
    assert set(threading.enumerate()) == threads
    assert list(tmp_path.iterdir()) == []
    with pytest.raises(ConnectionRefusedError):
        socket.create_connection(("127.0.0.1", port), timeout=1)
    if before:
        assert len(list(descriptors.iterdir())) == before


def test_server_stops_while_a_client_keeps_its_connection() -> None:
    server = LocalHoneyHive()
    with httpx.Client(headers={"Authorization": f"Bearer {server.api_key}"}, trust_env=False) as client:
        with server:
            url = f"{server.url}/v1/runs"
            assert client.get(url).status_code == 200
        with pytest.raises(httpx.TransportError):
            client.get(url)


@pytest.mark.parametrize(
    "sent", ["", "POST /v1/ru", "POST /v1/runs HTTP/1.1\r\nHost: x\r\n{key}Content-Length: 9\r\n\r\n{{"]
)
def test_server_stops_while_a_request_is_incomplete(sent: str) -> None:
    threads = set(threading.enumerate())
    with LocalHoneyHive() as server:
        connection = socket.create_connection(("127.0.0.1", int(server.url.rpartition(":")[2])))
        headers = f"Authorization: Bearer {server.api_key}\r\nContent-Type: application/json\r\n"
        connection.sendall(sent.format(key=headers).encode())
        assert get(server).status_code == 200  # afterwards the server has read the incomplete request
    with connection:
        connection.settimeout(5)
        with contextlib.suppress(ConnectionResetError):
            connection.recv(1000)
    assert set(threading.enumerate()) == threads


def test_server_stops_after_an_error_in_the_block() -> None:
    server = LocalHoneyHive()
    with pytest.raises(ZeroDivisionError), server:
        raise ZeroDivisionError
    with pytest.raises(RuntimeError, match="not running"):
        _ = server.url


def test_two_servers_share_no_data() -> None:
    with LocalHoneyHive() as one, LocalHoneyHive() as other:
        assert one.api_key != other.api_key
        run_id = create_run(one)
        assert get(one, f"/v1/runs/{run_id}").status_code == 200
        assert get(other, f"/v1/runs/{run_id}").status_code == 404


def test_restarted_server_without_a_file_is_empty() -> None:
    server = LocalHoneyHive()
    with server:
        run_id = create_run(server)
    with server:
        assert get(server, f"/v1/runs/{run_id}").status_code == 404


def test_running_server_cannot_be_started() -> None:
    with LocalHoneyHive() as server, pytest.raises(RuntimeError, match="running already"):
        server.start()


def test_stopping_twice_is_allowed() -> None:
    server = LocalHoneyHive().start()
    server.stop()
    server.stop()


def test_revision_has_its_base_url_and_shares_the_data() -> None:
    with LocalHoneyHive() as server:
        assert server.url_for("2025-12-15") != server.url
        run_id = create_run(server, server.url_for("2025-12-15"))
        assert get(server, f"/v1/runs/{run_id}").status_code == 200


@pytest.mark.parametrize("default", REVISIONS, ids=lambda revision: revision.name)
@pytest.mark.parametrize("order", [list, reversed], ids=["as registered", "reversed"])
def test_root_has_the_default_revision_in_any_order_of_registration(
    default: Revision, order: Callable[[Sequence[Revision]], Iterable[Revision]]
) -> None:
    store = Store(None)
    application = build_application(store, "key", list(order(REVISIONS)), default.name)

    async def statuses() -> dict[str, int]:
        transport = httpx.ASGITransport(application)
        headers = {"authorization": "Bearer key"}
        async with httpx.AsyncClient(transport=transport, base_url="http://local", headers=headers) as http:
            return {path: (await http.get(path, params={"project": "p"})).status_code for path in LISTS}

    assert asyncio.run(statuses()) == {path: 200 if f"GET {path}" in default.operations else 404 for path in LISTS}
    store.close()


LISTS = ("/runs", "/v1/runs", "/v1/tools", "/v1/queues")


def test_root_has_the_default_revision_of_clients() -> None:
    assert honeyhive_contract.DEFAULT_REVISION == DEFAULT_REVISION
    (default,) = (revision for revision in REVISIONS if revision.name == DEFAULT_REVISION)
    with LocalHoneyHive() as server:
        assert {path: get(server, path).status_code for path in LISTS} == {
            path: 200 if f"GET {path}" in default.operations else 404 for path in LISTS
        }
        assert get(server, "/2026-06-24/v1/queues").status_code == 200
        assert get(server, "/2025-12-15/v1/queues").status_code == 404
        assert get(server, "/2025-12-02/runs").status_code == 200


def test_error_for_an_unknown_revision_names_it() -> None:
    with LocalHoneyHive() as server, pytest.raises(ValueError, match=r"'1999-01-01'.*2025-12-15"):
        server.url_for("1999-01-01")


def test_repr_does_not_contain_the_api_key() -> None:
    with LocalHoneyHive(api_key="very-secret") as server:
        assert "very-secret" not in repr(server)
        assert server.url in repr(server)
    assert "stopped" in repr(server)


def test_taken_port_is_an_error_and_leaves_no_thread() -> None:
    with LocalHoneyHive() as server:
        threads = set(threading.enumerate())
        with pytest.raises(OSError, match=r"[Aa]ddress already in use"):
            LocalHoneyHive(port=int(server.url.rpartition(":")[2])).start()
        assert set(threading.enumerate()) == threads


def test_failed_start_raises_and_leaves_no_thread(monkeypatch: pytest.MonkeyPatch) -> None:
    async def fail(*_: object) -> None:
        raise OSError("no more sockets")

    monkeypatch.setattr("uvicorn.Server.startup", fail)
    threads = set(threading.enumerate())
    server = LocalHoneyHive()
    with pytest.raises(OSError, match="no more sockets"):
        server.start()
    assert set(threading.enumerate()) == threads
    server.stop()


def test_socket_has_the_protocol_that_enables_tcp_nodelay() -> None:
    """asyncio sets TCP_NODELAY only on sockets whose protocol is IPPROTO_TCP."""
    with LocalHoneyHive() as server:
        assert server._running is not None
        assert server._running._socket.proto == socket.IPPROTO_TCP


def test_file_keeps_the_data_and_only_the_file_remains(tmp_path: Path) -> None:
    path = tmp_path / "kept.db"
    with LocalHoneyHive(path) as server:
        run_id = create_run(server)
        with sqlite3.connect(path) as reader:
            assert reader.execute("PRAGMA journal_mode").fetchone() == ("wal",)
        reader.close()
    assert list(tmp_path.iterdir()) == [path]
    with LocalHoneyHive(str(path)) as server:
        assert get(server, f"/v1/runs/{run_id}").status_code == 200


def test_file_that_is_not_a_database_is_an_error(tmp_path: Path) -> None:
    path = tmp_path / "notes.txt"
    path.write_text("these are notes, longer than the header of a database, which has a hundred bytes" * 3)
    with pytest.raises(sqlite3.DatabaseError):
        LocalHoneyHive(path).start()


def test_file_of_another_version_is_an_error(tmp_path: Path) -> None:
    path = tmp_path / "old.db"
    connection = sqlite3.connect(path)
    connection.execute("PRAGMA user_version = 99")
    connection.close()
    with pytest.raises(RuntimeError, match="another version"):
        LocalHoneyHive(path).start()


@pytest.mark.parametrize("missing", ["starlette", "uvicorn", "jsonschema_rs"])
def test_import_without_the_extra_says_what_to_install(missing: str) -> None:
    script = f"import sys; sys.modules[{missing!r}] = None; import honeyhive_overlay.local"
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}
    done = subprocess.run([sys.executable, "-c", script], env=environment, capture_output=True, text=True, check=False)
    assert done.returncode == 1
    assert done.stderr.rstrip().endswith(f"needs {missing}: pip install 'honeyhive-overlay[local]'")


@pytest.mark.parametrize("module", sorted(HERE.rglob("*.py")), ids=lambda path: str(path.relative_to(HERE)))
def test_server_does_not_import_the_client(module: Path) -> None:
    imported: list[str] = []
    for node in ast.walk(ast.parse(module.read_text())):
        if isinstance(node, ast.Import):
            imported += [alias.name for alias in node.names]
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0
            imported.append(node.module or "")
    ours = [name for name in imported if name.startswith(("honeyhive_overlay", "honeyhive_raw"))]
    assert all(name.startswith("honeyhive_overlay.local") for name in ours), ours
