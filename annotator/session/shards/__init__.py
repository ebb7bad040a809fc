"""Suggestions for millions of articles: shards in, shards out, shared out by an existing engine."""
