"""Benchmarks: the time of the client as a multiple of the time of bare httpx and json, measured in the same run.

    python -m tests.benchmarks [--rounds N] [--only ROW] [--json]

They are for maintainers, and pytest does not collect them. The exit status is 1 if a ratio is above its target. Run them
in an environment with the client and little else (``nox -s bench`` creates one): if rich and click are installed, httpx
imports them, and the floor of the import rows is higher than in most applications.
"""
