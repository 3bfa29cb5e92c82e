"""The revision of 2025-12-02: the backend without a prefix, where bodies are wrapped and calls name their project."""
