"""A Hugging Face dataset folder."""

from annotator.exchange.huggingface.dataset import HuggingFace

__all__ = ["HuggingFace"]
