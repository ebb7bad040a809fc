"""The panels beside the canvas: they read the session through the bridge and ask for edits through it."""
