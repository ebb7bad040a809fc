"""Commands about other people's labels: how far they agree, what becomes of differences, and packages."""

from collections.abc import Callable

from annotator.cli.review.adjudicating import adjudicate_command, feedback_command
from annotator.cli.review.agreement import agreement
from annotator.cli.review.drifting import drift_command
from annotator.cli.review.settling import conflicts_command
from annotator.cli.review.sharing import merge_command, share_command

COMMANDS: dict[str, Callable[..., None]] = {
    "share": share_command,
    "merge": merge_command,
    "conflicts": conflicts_command,
    "agreement": agreement,
    "adjudicate": adjudicate_command,
    "feedback": feedback_command,
    "drift": drift_command,
}
"""What they are called, and what they run."""
