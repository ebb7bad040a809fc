"""The language of the work: frozen values and pure functions; the standard library only, no input or output."""
