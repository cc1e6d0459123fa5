"""Languages without a grammar: explicit dates are found, and nothing is guessed."""

import subprocess
import sys

import pytest
from growth import assert_no_square
from hypothesis import given
from hypothesis import strategies as st

from timeline.errors import UnknownLanguage
from timeline.temporal import Granularity, find_timexes
from timeline.temporal.timex3 import TimexType

PUBLISHED = "2024-03-20"


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("fr", "Le 14 mars 2024 à Lyon.", [("14 mars 2024", "2024-03-14")]),
        ("fr", "Depuis le 1er août 2021.", [("1er août 2021", "2021-08-01")]),
        ("fr", "En février 2019, tout changea.", [("février 2019", "2019-02")]),
        ("fr", "Paris, le 14/03/2024.", [("14/03/2024", "2024-03-14")]),
        ("es", "El 14 de marzo de 2024.", [("14 de marzo de 2024", "2024-03-14")]),
        ("es", "En setiembre del 2023.", [("setiembre del 2023", "2023-09")]),
        ("it", "L'11 settembre 2001.", [("11 settembre 2001", "2001-09-11")]),
        ("it", "Il 1º maggio 1990.", [("1º maggio 1990", "1990-05-01")]),
        ("pt", "Em 1º de março de 2024.", [("1º de março de 2024", "2024-03-01")]),
        ("nl", "Op 14 maart 2024.", [("14 maart 2024", "2024-03-14")]),
        ("sv", "Den 14 mars 2024.", [("14 mars 2024", "2024-03-14")]),
        (
            "fi",
            "Se oli 14. maaliskuuta 2024.",
            [("14. maaliskuuta 2024", "2024-03-14")],
        ),
        ("pl", "Było to 14 marca 2024 r.", [("14 marca 2024", "2024-03-14")]),
        ("ru", "Это было 14 марта 2024 года.", [("14 марта 2024", "2024-03-14")]),
        ("el", "Στις 14 Μαρτίου 2024.", [("14 Μαρτίου 2024", "2024-03-14")]),
        ("tr", "5 ŞUBAT 2024 tarihinde.", [("5 ŞUBAT 2024", "2024-02-05")]),
        ("hu", "2024. március 14. volt.", [("2024. március 14.", "2024-03-14")]),
        ("lt", "Buvo 2024 m. kovo 14 d.", [("2024 m. kovo 14", "2024-03-14")]),
        ("he", "זה קרה ב-14 במרץ 2024.", [("14 במרץ 2024", "2024-03-14")]),
        ("ar", "كان ذلك في 14 مارس 2024.", [("14 مارس 2024", "2024-03-14")]),
        ("ar", "كان ذلك في ١٤ مارس ٢٠٢٤.", [("١٤ مارس ٢٠٢٤", "2024-03-14")]),
        ("hi", "यह 14 मार्च 2024 को हुआ।", [("14 मार्च 2024", "2024-03-14")]),
        ("zh", "事件发生于2024年3月14日。", [("2024年3月14日", "2024-03-14")]),
        ("zh", "工程于2024年11月完成。", [("2024年11月", "2024-11")]),
        ("ja", "2024年3月14日に始まった。", [("2024年3月14日", "2024-03-14")]),
        ("ko", "2024년 3월 14일에 시작했다.", [("2024년 3월 14일", "2024-03-14")]),
        ("vi", "Từ tháng 12 năm 2024.", [("tháng 12 năm 2024", "2024-12")]),
    ],
)
def test_explicit_dates_are_found(
    language: str, text: str, expected: list[tuple[str, str]]
) -> None:
    found = find_timexes(text, PUBLISHED, language)

    assert [(timex.text, timex.value) for timex in found] == expected
    assert all(text[t.span.begin : t.span.end] == t.text for t in found)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "Il arrive mardi, dans deux jours, hier, en mai ou le 14 mars."),
        ("fr", "12 vendredi, 2000 personnes, article 230, Boeing 737."),
        ("fr", "La version 3.11 coûte 2024 $ ou 10,00 2 euros."),
        ("fr", "Téléphone : 03 14 20 24, puis 14.03.20.24.12."),
        ("fr", "Rendez-vous à 14h30, ou à 14:30, en 2020 ou en l'an 1999."),
        ("fr", "Le 31 février 2024 et le 40 mars 2024 n'existent pas."),
        ("fr", "ISBN 978-2-07-036822-8, coordonnées 48.8566, 2.3522."),
        ("fr", "M. Mars et Mme Avril sont arrivés seconds, au second tour."),
        ("es", "Hoy, el lunes, ayer, el segundo, el sol y 2000 personas."),
        ("es", "La sección 230 y 3.000 millones de euros en 10 años."),
        ("ru", "Вчера, в понедельник, через два дня, 2000 человек."),
        ("zh", "昨天，星期一，3月14日，三天前，2000人。"),
        ("ar", "أمس، يوم الاثنين، 2000 شخص."),
        ("th", "14 มีนาคม 2567"),
    ],
)
def test_nothing_else_is_taken_for_a_date(language: str, text: str) -> None:
    assert find_timexes(text, PUBLISHED, language) == []


def test_an_explicit_date_says_how_it_was_read() -> None:
    (day, month) = find_timexes("Le 14 mars 2024, en mai 2023.", PUBLISHED, "fr")

    assert day.derivation.rules() == ("dateparser",)
    assert day.type is TimexType.DATE
    assert day.granularity is Granularity.DAY
    assert day.anchor is None
    assert month.granularity is Granularity.MONTH
    assert month.interval is not None
    assert month.interval.seconds == 31 * 86_400


def test_the_publication_date_changes_nothing() -> None:
    text = "Le 14 mars 2024, hier, mardi, en mai."

    assert find_timexes(text, None, "fr") == find_timexes(text, "1999-01-01", "fr")


@pytest.mark.parametrize("language", ["xx", "und", "", "english", "EN"])
def test_an_unknown_language_is_an_error_that_lists_the_known(language: str) -> None:
    with pytest.raises(UnknownLanguage, match=rf"'{language}'.* de, en; .* fr,"):
        find_timexes("March 14, 2024", PUBLISHED, language)


@given(st.text("0123456789 ./-年月日marsde1erjuin,", max_size=60))
def test_any_text_gives_sorted_disjoint_spans_of_its_own(text: str) -> None:
    for language in ("fr", "ja"):
        end = 0
        for timex in find_timexes(text, PUBLISHED, language):
            assert end <= timex.span.begin < timex.span.end
            assert text[timex.span.begin : timex.span.end] == timex.text
            end = timex.span.end


@pytest.mark.parametrize(
    "unit", ["1", "2024-", "14 mars ", "mars ", "14 mars 2024 ", "1 d’", " ", "年"]
)
def test_twice_the_text_takes_no_square_of_the_time(unit: str) -> None:
    once, twice = (unit * (size // len(unit)) for size in (50_000, 100_000))

    assert_no_square(
        lambda: find_timexes(once, PUBLISHED, "fr"),
        lambda: find_timexes(twice, PUBLISHED, "fr"),
    )


def test_dateparser_is_not_imported_for_a_language_with_a_grammar() -> None:
    code = (
        "import sys, timeline\n"
        "timeline.find_timexes('on March 14, 2024', '2024-03-20')\n"
        "timeline.find_timexes('am 14. März 2024', '2024-03-20', 'de')\n"
        "sys.exit('dateparser' in sys.modules)"
    )

    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
