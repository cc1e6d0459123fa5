"""Makers: how the values of a rule's slots become one meaning; None where they cannot.

They know calendars, no language, so that the rules of every language share them.
"""
