"""Commands about other people's labels: how far they agree."""

from collections.abc import Callable

from annotator.cli.review.agreement import agreement

COMMANDS: dict[str, Callable[..., None]] = {"agreement": agreement}
"""What they are called, and what they run."""
