"""An article that names no language is read as what its commonest words say."""

import json
from pathlib import Path

import pytest

import timeline
from timeline.reading.undeclared import UNDETERMINED, undeclared_language

ENGLISH = (
    "The council said on Monday that it would repair the bridge, which was closed in "
    "March after the flood. Engineers are to inspect the piers, and they expect the "
    "work to take three weeks. Traffic has been sent by the old road, but lorries are "
    "not allowed there, and shops in the town say that this is bad for their trade."
)
GERMAN = (
    "Der Stadtrat teilte am Montag mit, dass die Brücke repariert wird, die im März "
    "nach dem Hochwasser gesperrt wurde. Fachleute sollen die Pfeiler prüfen und "
    "rechnen mit drei Wochen Arbeit. Der Verkehr wird über die alte Straße geleitet, "
    "aber Lastwagen sind dort nicht erlaubt, und die Läden in der Stadt sagen, dass "
    "ihnen das schadet, weil die Kundschaft aus dem Umland nicht mehr kommt."
)
OTHERS = {
    "Danish": (
        "Byrådet oplyste mandag, at broen, som blev lukket i marts efter en "
        "oversvømmelse, vil blive repareret. Ingeniører skal undersøge pillerne, og de "
        "regner med, at arbejdet tager tre uger. Trafikken ledes ad den gamle vej, men "
        "lastbiler må ikke køre der, og butikkerne siger, at det er dårligt. "
        "Borgmesteren vil svare på spørgsmål ved et møde i næste uge."
    ),
    "Dutch": (
        "De gemeenteraad meldde maandag dat de brug, die in maart na de overstroming "
        "werd gesloten, wordt hersteld. Ingenieurs zullen de pijlers onderzoeken en "
        "verwachten dat het werk drie weken duurt. Het verkeer gaat over de oude weg, "
        "maar daar mogen geen vrachtwagens rijden, en winkels vinden dat erg. "
        "De burgemeester geeft volgende week antwoord op alle vragen."
    ),
    "French": (
        "Le conseil municipal a annoncé lundi que le pont, fermé en mars après la "
        "crue, serait réparé. Des ingénieurs doivent inspecter les piles et disent que "
        "les travaux prendront trois semaines. La circulation passe par la route, mais "
        "les camions n'y sont pas admis, et les commerces de la ville s'en plaignent."
    ),
    "Russian": (
        "Городской совет сообщил в понедельник, что мост, закрытый в марте после "
        "наводнения, будет отремонтирован. Инженеры осмотрят опоры и полагают, что "
        "работы займут три недели. Движение направлено по старой дороге, но грузовикам "
        "там ездить нельзя, и магазины города говорят, что для торговли это плохо, "
        "потому что покупатели из деревень теперь почти не приезжают, а других "
        "доходов у них нет и не будет до самого лета."
    ),
    "Chinese": "市议会周一表示，三月洪水后关闭的大桥将维修。工程师将检查桥墩。" * 20,
}


@pytest.mark.parametrize(
    "text",
    [
        "Мост Port Varn закрыт с 14 марта 2022 года. #OSINT",
        "انفجار قرب Port Varn في 12 مارس",
        "3月15日、Varnの橋で火災",
    ],
)
def test_a_line_in_another_script_is_not_english(text: str) -> None:
    assert undeclared_language(text) == UNDETERMINED


@pytest.mark.parametrize(
    "text",
    [
        "Fire at the 東京都庁 on Monday",
        "Fire in Москва, 3 killed",
        "Müller résigne à Łódź",
        "🚨🚨",
    ],
)
def test_a_line_with_a_name_in_another_script_may_be(text: str) -> None:
    assert undeclared_language(text) == "en"


def test_english_and_german_are_told_apart() -> None:
    assert undeclared_language(ENGLISH) == "en"
    assert undeclared_language(GERMAN) == "de"


@pytest.mark.parametrize("language", OTHERS)
def test_another_language_is_not_taken_for_english(language: str) -> None:
    assert undeclared_language(OTHERS[language]) == UNDETERMINED


@pytest.mark.parametrize("text", ["", "?!", "12 345", "Bonjour", "Fire in Lyon"])
def test_a_short_text_is_taken_for_english(text: str) -> None:
    assert undeclared_language(text) == "en"


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("Die Brücke ist am Dienstag eingestürzt, teilte die Polizei mit.", "de"),
        ("Von der Leyen und die Grünen stimmten im März nicht zu.", "de"),
        ("Fans of Das Boot and Die Hard met at the bar am Zoo.", "en"),
        ("Von der Leyen met the head of the Bundesbank in Bonn.", "en"),
    ],
)
def test_a_short_text_is_german_where_german_words_prevail(
    text: str, code: str
) -> None:
    assert undeclared_language(text) == code


def read(tmp_path: Path, **fields: object) -> timeline.reading.Articles:
    path = tmp_path / "articles.jsonl"
    row = {"id": "a", "published": "2024-03-14", **fields}
    path.write_text(json.dumps(row) + "\n", encoding="utf-8")
    return timeline.read_articles(path)


@pytest.mark.parametrize(
    ("declared", "code"),
    [("en-US", "en"), ("de_AT", "de"), ("eng", "en"), ("deu", "de"), ("fr", "fr")],
)
def test_a_declared_code_holds_whatever_the_text(
    tmp_path: Path, declared: str, code: str
) -> None:
    (article,) = read(tmp_path, text=OTHERS["Danish"], language=declared)

    assert article.language == code
    assert article.warnings == ()


def test_a_name_that_is_no_code_is_said_aloud(tmp_path: Path) -> None:
    (article,) = read(tmp_path, text=GERMAN, language="Deutsch")

    assert article.language == "de"
    assert "'Deutsch' is no code" in article.warnings[0]


@pytest.mark.parametrize("language", ["de", "fr"])
def test_an_article_whose_events_cannot_be_read_is_left_out_with_its_reason(
    tmp_path: Path, language: str
) -> None:
    story = timeline.reconstruct(read(tmp_path, text=GERMAN, language=language))

    assert list(story.rejected["code"]) == ["unknown_language"]
    assert story.rejected["detail"][0] == (
        f"a: no events are read in {language!r} (only in en)"
    )


def test_an_undetermined_article_is_left_out_with_its_reason(tmp_path: Path) -> None:
    articles = read(tmp_path, text=OTHERS["French"])

    story = timeline.reconstruct(articles)

    assert "no language is named" in articles[0].warnings[0]
    assert len(story) == 0
    assert list(story.rejected["code"]) == ["unknown_language"]
    assert "'und'" in story.rejected["detail"][0]
