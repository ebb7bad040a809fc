"""Use cases without a window: an open corpus, an open document, and what a person does in it."""
