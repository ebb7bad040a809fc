"""What happens to articles: how they come in, which of them tell one story, and how they are mended."""
