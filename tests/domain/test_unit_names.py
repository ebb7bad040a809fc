"""Units as people write them."""

import pytest

from annotator.domain.unit_names import per_text, unit_text


@pytest.mark.parametrize(
    ("code", "written"),
    [
        ("[ft_i]", "ft"),
        ("{basis_point}", "basis points"),
        ("km", "km"),
        ("{solar_mass}", "solar mass"),
        ("[fth_i]", "fth"),
    ],
)
def test_units(code: str, written: str) -> None:
    assert unit_text(code) == written


def test_what_a_rate_is_told_per() -> None:
    assert (per_text("mo"), per_text("share")) == ("month", "share")
