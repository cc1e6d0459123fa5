"""How large a picture is, where nobody says."""

DEFAULT_SIZE = 1600, 900
"""Width and height in pixels."""
