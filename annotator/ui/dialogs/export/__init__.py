"""The export dialog: a format, a selection, what comes out and what is lost, before anything is written."""
