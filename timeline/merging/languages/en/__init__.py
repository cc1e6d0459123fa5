"""English for merging: families of words, lists of words, and patterns of text."""
