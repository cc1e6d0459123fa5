"""German news: expressions in their sentences, and what only looks like one."""

import pytest

from timeline.temporal import Timex, find_timexes

PUBLISHED = "2024-03-14"  # a Thursday
REST = "\n\n" + "Das ist eine Meldung der Redaktion. " * 8


def read(sentence: str) -> list[Timex]:
    found = find_timexes(sentence + REST, PUBLISHED, "de")
    return [timex for timex in found if timex.span.end <= len(sentence)]


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("Er trat im März 1941 ein. Im Juni fiel er.", ["1941-03", "1941-06"]),
        ("Im Dezember 1999 ging er. Im Januar kam er.", ["1999-12", "2000-01"]),
        ("Die Firma wurde 1977 gegründet. Sie schloss im Mai.", ["1977", "2023-05"]),
        ("Zwischen Freitag und Sonntag fiel Regen.", ["2024-03-08", "2024-03-10"]),
        ("Sie streikten von Dienstag bis Freitag.", ["2024-03-05", "2024-03-08"]),
        ("Sie streiken von Dienstag bis Freitag.", ["2024-03-12", "2024-03-15"]),
        ("Von Oktober bis März wird gesperrt.", ["2024-10", "2025-03"]),
        ("Er hat das alte Haus im April gekauft.", ["2023-04"]),
        ("Der Umbau dauerte bis Freitag.", ["2024-03-08"]),
        ("Der Umbau dauert bis Freitag.", ["2024-03-15"]),
        (
            "Der Gewinn stieg im vierten Quartal, nach 3 Millionen ein Jahr zuvor.",
            ["2023-Q4", "2022-Q4"],
        ),
        ("Das Gesamtjahr war gut; werktags war es voll.", ["2024", "XXXX-WXX-WD"]),
        (
            "Er fiel in der Nacht vom 4. auf den 5. Mai 1967, zwei Tage danach sie.",
            ["1967-05-04TNI", "1967-05-06"],
        ),
    ],
)
def test_a_short_text_is_told_along_its_dates_too(text: str, values: list[str]) -> None:
    assert [timex.value for timex in find_timexes(text, PUBLISHED, "de")] == values


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (
            "Der Stadtrat hat am Montag den Haushalt beschlossen.",
            [("Montag", "2024-03-11")],
        ),
        (
            "Das Konzert wurde auf den 5. Juni verschoben.",
            [("den 5. Juni", "2024-06-05")],
        ),
        (
            "In der Nacht auf den 3. März brannte es.",
            [("der Nacht auf den 3. März", "2024-03-02TNI")],
        ),
        ("Man werde am Montag entscheiden, hieß es.", [("Montag", "2024-03-18")]),
        (
            "Die Wahl findet am Sonntag von 8 bis 18 Uhr statt.",
            [
                ("Sonntag", "2024-03-17"),
                ("8", "2024-03-17T08:00"),
                ("18 Uhr", "2024-03-17T18:00"),
            ],
        ),
        ("Ab dem 1. Juli gelten neue Regeln.", [("dem 1. Juli", "2024-07-01")]),
        ("Die Züge halten ab Montag nicht mehr hier.", [("Montag", "2024-03-18")]),
        ("Die nächsten Gespräche starten am Dienstag.", [("Dienstag", "2024-03-19")]),
        ("Die größten Schäden entstanden am Sonntag.", [("Sonntag", "2024-03-10")]),
        ("Die Gemeinden tagen am Dienstag.", [("Dienstag", "2024-03-19")]),
        ("Die Zahl dürfte im April steigen.", [("April", "2024-04")]),
        ("Die Regel gilt rückwirkend zum 1. Januar.", [("1. Januar", "2024-01-01")]),
        (
            "Am Montag und Dienstag bleibt die Schule zu.",
            [("Montag", "2024-03-18"), ("Dienstag", "2024-03-19")],
        ),
        ("Die Minister berieten am Mittwoch darüber.", [("Mittwoch", "2024-03-13")]),
        (
            "Der Stadtrat wird am Montag den Haushalt beschließen.",
            [("Montag", "2024-03-18")],
        ),
        (
            "Wie die Feuerwehr mitteilte, brannte am Samstagabend eine Scheune.",
            [("Samstagabend", "2024-03-09TEV")],
        ),
        (
            "Die Brücke soll im Mai freigegeben werden.",
            [("Mai", "2024-05")],
        ),
        (
            "Die Brücke wurde im Mai gesperrt und bleibt es bis Ende des Jahres.",
            [("Mai", "2023-05"), ("Ende des Jahres", "2024")],
        ),
        (
            "Am 9. November 1989 öffnete sich die Grenze. Am Tag darauf feierten alle.",
            [("9. November 1989", "1989-11-09"), ("Tag darauf", "1989-11-10")],
        ),
        (
            "Sie regierten vom 3. bis 5. Oktober und von 2015 bis 2018.",
            [
                ("3.", "2023-10-03"),
                ("5. Oktober", "2023-10-05"),
                ("2015", "2015"),
                ("2018", "2018"),
            ],
        ),
        (
            "Bis Mittwoch hatten alle das Haus verlassen, bis Freitag ist es leer.",
            [("Mittwoch", "2024-03-13"), ("Freitag", "2024-03-15")],
        ),
        (
            "Vor zwei Wochen begann, was drei Tage lang dauerte.",
            [("Vor zwei Wochen", "2024-W09"), ("drei Tage", "P3D")],
        ),
        (
            "Das Amt öffnet montags um 8.30 Uhr, alle zwei Wochen auch freitags.",
            [
                ("montags", "XXXX-WXX-1"),
                ("8.30 Uhr", "2024-03-14T08:30"),
                ("alle zwei Wochen", "P2W"),
                ("freitags", "XXXX-WXX-5"),
            ],
        ),
        (
            "In der Nacht zum Dienstag schneite es, am frühen Morgen taute es.",
            [
                ("der Nacht zum Dienstag", "2024-03-11TNI"),
                ("frühen Morgen", "2024-03-14TMO"),
            ],
        ),
        (
            "Morgen tagt der Rat, am Morgen danach die Kammer.",
            [("Morgen", "2024-03-15"), ("Morgen", "2024-03-15TMO")],
        ),
    ],
)
def test_sentences_of_news(sentence: str, expected: list[tuple[str, str]]) -> None:
    assert [(timex.text, timex.value) for timex in read(sentence)] == expected


@pytest.mark.parametrize(
    ("sentence", "begins", "ends"),
    [
        ("Seit 10. Oktober 2023 gilt das.", "2023-10-10", None),
        ("Seit dem 10. Oktober 2023 gilt das.", "2023-10-10", None),
        ("Ab dem 1. Mai 2024 gilt das.", "2024-05-01", None),
        ("Bis zum 1. Mai 2024 gilt das.", None, "2024-05-02"),
        ("Am 1. Mai 2024 galt das.", "2024-05-01", "2024-05-02"),
    ],
)
def test_prepositions_leave_intervals_open(
    sentence: str, begins: str | None, ends: str | None
) -> None:
    (timex,) = read(sentence)

    assert timex.interval is not None
    begin, end = timex.interval.begin, timex.interval.end
    assert (begin and begin.date().isoformat()) == begins
    assert (end and end.date().isoformat()) == ends


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Es geschah 2019. Montag kam er zurück.", ["2019", "Montag"]),
        ("Der Vertrag endet am 31. Dezember.", ["31. Dezember"]),
        ("Er starb um 14 Uhr. Heute wird er beerdigt.", ["14 Uhr", "Heute"]),
        ("Das war 1914. 20 Jahre danach begann er.", ["1914", "20 Jahre danach"]),
    ],
)
def test_full_stops_end_sentences_and_make_ordinals(
    sentence: str, expected: list[str]
) -> None:
    assert [timex.text for timex in read(sentence)][: len(expected)] == expected


@pytest.mark.parametrize(
    ("plain", "spelled"),
    [
        ("am 5. Maerz 2021", "am 5. März 2021"),
        ("vor fuenf Monaten", "vor fünf Monaten"),
        ("naechste Woche", "nächste Woche"),
        ("dreissig Tage", "dreißig Tage"),
        ("im Fruehjahr 2020", "im Frühjahr 2020"),
    ],
)
def test_umlauts_may_be_written_out(plain: str, spelled: str) -> None:
    (left,), (right,) = read(plain), read(spelled)

    assert left.value == right.value


def test_an_event_that_the_text_dates_is_counted_from() -> None:
    dated, counted, unknown = read(
        "Der Anschlag ereignete sich am 3. März 2024. Zwei Tage nach dem Anschlag "
        "sprach sie. Eine Woche vor der Wahl schwieg sie."
    )

    assert dated.value == "2024-03-03"
    assert (counted.text, counted.value) == (
        "Zwei Tage nach dem Anschlag",
        "2024-03-05",
    )
    assert counted.anchor is not None
    assert counted.anchor.span == dated.span
    assert (unknown.text, unknown.value) == ("Eine Woche", "P1W")


def test_a_verb_is_sought_across_an_ordinal() -> None:
    last = read("Die Messe soll am 3. Mai und am Montag öffnen.")[-1]

    assert (last.text, last.value) == ("Montag", "2024-03-18")
