"""Peers that figures are measured against: each in a virtual environment of its own, none a dependency."""
