"""Keeps libraries that would fetch models from doing so: set before they are imported."""

from __future__ import annotations

import os

SWITCHES = ("HF_HUB_OFFLINE", "TRANSFORMERS_OFFLINE", "HF_DATASETS_OFFLINE", "HF_HUB_DISABLE_TELEMETRY")


def stay_offline() -> None:
    """Tell the Hugging Face libraries that there is no network."""
    os.environ.update(dict.fromkeys(SWITCHES, "1"))
    os.environ.setdefault("TOKENIZERS_PARALLELISM", "false")
