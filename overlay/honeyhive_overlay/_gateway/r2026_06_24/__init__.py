"""The revision of 2026-06-24: bare bodies, ids in paths, and the resources that came late."""
