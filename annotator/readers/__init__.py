"""A file -> articles; one module a file type. `registry` knows them all and is loaded when a file is read."""

from annotator.readers.reading import NewId, Reader, ReadError, Reading

__all__ = ["NewId", "ReadError", "Reader", "Reading"]
