"""The canvas: lazily laid out paragraphs with annotations drawn on and under the words."""

from annotator.ui.canvas.view import Canvas

__all__ = ["Canvas"]
