"""The order in which a text writes days and months of dates in digits."""

import pytest

from timeline.temporal import find_timexes

PUBLISHED = "2024-05-15"


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("Filed 25/12/2023, amended 01/02/2024.", ["2023-12-25", "2024-02-01"]),
        ("Amended 01/02/2024, filed 25/12/2023.", ["2024-02-01", "2023-12-25"]),
        ("Filed 12/25/2023, amended 01/02/2024.", ["2023-12-25", "2024-01-02"]),
        # What is written with another mark tells nothing of it.
        ("Filed 25.12.2023, amended 01/02/2024.", ["2023-12-25", "2024-01-02"]),
        # Nor does a text that writes both ways, nor a day that is one in either.
        (
            "Filed 25/12/2023 and 12/26/2023, amended 01/02/2024.",
            ["2023-12-25", "2023-12-26", "2024-01-02"],
        ),
        ("Filed 03/03/2023, amended 01/02/2024.", ["2023-03-03", "2024-01-02"]),
    ],
)
def test_one_date_tells_the_order_of_all(text: str, values: list[str]) -> None:
    assert [timex.value for timex in find_timexes(text, PUBLISHED)] == values


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("The lease was signed on 11/04/2024.", "2024-04-11"),
        ("The lease was signed on 04/11/2024.", "2024-04-11"),
        ("The lease will end on 11/04/2024.", "2024-11-04"),
        ("The lease was signed on 11/04/2023.", "2023-11-04"),
        ("The lease was signed on 11/10/2024.", "2024-11-10"),  # neither is over
    ],
)
def test_what_is_over_does_not_lie_ahead(text: str, value: str) -> None:
    assert [timex.value for timex in find_timexes(text, PUBLISHED)] == [value]


def test_the_order_not_chosen_is_kept_with_its_reason() -> None:
    (timex,) = find_timexes("The lease was signed on 11/04/2023.", PUBLISHED)

    assert [(other.value, other.reason) for other in timex.alternatives] == [
        ("2023-04-11", "if the day stands first")
    ]


def test_the_derivation_names_the_order() -> None:
    (timex,) = find_timexes("The lease was signed on 11/04/2024.", PUBLISHED)

    assert timex.derivation.rule == "day first"
    assert timex.derivation.text == "11/04/2024"
