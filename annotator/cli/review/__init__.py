"""Commands about other people's labels: how far they agree, and what becomes of differences."""

from collections.abc import Callable

from annotator.cli.review.adjudicating import adjudicate_command, feedback_command
from annotator.cli.review.agreement import agreement

COMMANDS: dict[str, Callable[..., None]] = {
    "agreement": agreement,
    "adjudicate": adjudicate_command,
    "feedback": feedback_command,
}
"""What they are called, and what they run."""
