"""What ``python -m scripts.drift`` checks: one module a check, each a function from the root to what is wrong."""
