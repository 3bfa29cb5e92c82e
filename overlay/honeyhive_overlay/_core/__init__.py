"""Everything that is the same in all revisions and in both halves, without I/O."""
