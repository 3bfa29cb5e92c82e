"""Revision 2025-12-02: routes without a prefix, wrapped bodies, and requests that name their project."""
