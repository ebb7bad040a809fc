"""The window: thin widgets over `session`; the only room, with `app`, that knows Qt."""
