"""The window in which annotators are compared and gold is decided."""

from annotator.ui.review.window import ReviewWindow

__all__ = ["ReviewWindow"]
