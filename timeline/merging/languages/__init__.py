"""Words and patterns for merging, one file a language."""
