"""Measures the package on corpora that users have: accuracy and speed."""
