"""The words that tell when an article was published, a file a language."""
