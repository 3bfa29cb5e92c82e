"""The documents of all revisions as JSON. Generated: do not edit."""
