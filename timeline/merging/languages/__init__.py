"""Words and patterns for merging, one module a language."""
