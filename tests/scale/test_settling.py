"""What an index says is there twice is looked at before it is believed."""

import pyarrow as pa
import pytest

from timeline import Article
from timeline.scale.extracting import Batch, extract_batch
from timeline.scale.index import read_index
from timeline.scale.settling import changed_articles, drop_duplicates
from timeline.settings import Settings

SETTINGS = Settings(max_compared_articles=1)


@pytest.fixture
def index(tmp_path):
    articles = [Article(f"a{number}", f"Dam {number} broke.") for number in range(3)]
    done = extract_batch(Batch(tuple(articles), tmp_path, SETTINGS))
    return read_index(tmp_path, [done.number])


@pytest.mark.parametrize("number", ["key", "id_number"])
def test_articles_whose_numbers_agree_by_chance_are_told_apart(tmp_path, index, number):
    agreeing = pa.array([7] * index.num_rows, pa.int64())
    place = index.schema.get_field_index(number)
    index = index.set_column(place, index.field(number), agreeing)

    assert drop_duplicates(tmp_path, index) == (index, [])
    assert changed_articles(tmp_path, index, SETTINGS) == []
