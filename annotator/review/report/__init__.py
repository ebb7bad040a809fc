"""A measurement of agreement as CSV and as one HTML page that needs nothing else."""

from annotator.review.report.csv_rows import csv_text
from annotator.review.report.feedback_page import feedback_html
from annotator.review.report.page import html_text

__all__ = ["csv_text", "feedback_html", "html_text"]
