"""The maintainer's commands. Run them from the root of the repository: ``python -m scripts.regenerate --help``."""
