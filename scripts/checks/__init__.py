"""The checks of ``python -m scripts.drift``: each yields the problems that it finds in a copy of the repository."""
