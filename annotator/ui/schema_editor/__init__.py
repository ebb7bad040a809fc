"""The schema editor: a tree of what the schema has, a form for what is chosen, and what saving would touch."""

from annotator.ui.schema_editor.dialog import SchemaEditor

__all__ = ["SchemaEditor"]
