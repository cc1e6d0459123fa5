"""Timelines as a page: one file that explores itself, without a network."""

from timeline.output.page.page import page_html

__all__ = ["page_html"]
