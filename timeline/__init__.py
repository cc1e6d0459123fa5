"""Reconstructs an ordered, dated, sourced timeline of events from news articles."""
