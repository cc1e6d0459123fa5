"""The version of this package, which everything it writes names."""

VERSION = "0.1.0"
