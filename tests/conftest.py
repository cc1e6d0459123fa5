"""Options of the test suite."""

import pytest
from hypothesis import settings

# No test asserts a time: a busy machine makes nothing wrong.
settings.register_profile("untimed", deadline=None)
settings.load_profile("untimed")


def pytest_addoption(parser: pytest.Parser) -> None:
    """Add ``--update-golden``, which writes the frozen timelines anew."""
    parser.addoption(
        "--update-golden",
        action="store_true",
        help="write fixtures/golden/*.printed.jsonl anew; read the diff afterwards",
    )


@pytest.fixture
def update_golden(request: pytest.FixtureRequest) -> bool:
    """Whether the frozen timelines are to be written rather than compared."""
    return bool(request.config.getoption("--update-golden"))
