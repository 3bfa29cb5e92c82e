"""How fast the client is, as multiples of bare httpx and json measured in the same run.

    python -m tests.benchmarks [--rounds N] [--only ROW] [--json]

It is for maintainers: pytest does not collect it, and its exit status is 1 where a ratio is over its target. Run it in
an environment that holds the client and little else (``nox -s bench`` makes one): httpx imports rich and click where it
finds them, which makes the floor of the import rows higher than it is for most applications.
"""
