# Derived from _async/__init__.py by scripts/unasync.py: edit that, then run it.
"""The sync half of the client."""
