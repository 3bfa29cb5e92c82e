"""Revision 2025-12-15: the first with all routes under /v1, and the one with the most defects."""
