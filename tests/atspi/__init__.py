"""Looks at the running window as a screen reader does, over AT-SPI."""
