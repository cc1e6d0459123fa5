"""The page as a reader meets it, in one headless Chromium."""

import shutil
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from pathlib import Path

import pytest
from page_cases import CLOSURE, EVENTS, day, event, many
from selenium.webdriver import ActionChains, Chrome, ChromeOptions
from selenium.webdriver.chrome.service import Service
from selenium.webdriver.common.by import By
from selenium.webdriver.common.keys import Keys
from selenium.webdriver.support.ui import Select, WebDriverWait

from timeline.output.page import page_html
from timeline.records import Event
from timeline.temporal.edtf import parse_edtf
from timeline.temporal.granularity import Granularity
from timeline.temporal.interval import DAY_SECONDS, Interval

Open = Callable[..., Chrome]

# Without these a closed network is asked again and again for updates.
_QUIET = (
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--force-prefers-reduced-motion",
    "--window-size=1280,1000",
)


@pytest.fixture(scope="module")
def chromium(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Chrome]:
    """A browser; the tests skip where it is not installed."""
    binary = shutil.which("chromium") or shutil.which("google-chrome")
    driver = shutil.which("chromedriver")
    if not (binary and driver):
        pytest.skip("no chromium and chromedriver (apt-get install chromium-driver)")
    options = ChromeOptions()
    options.binary_location = binary
    profile = tmp_path_factory.mktemp("chromium")
    for argument in (*_QUIET, f"--user-data-dir={profile}"):
        options.add_argument(argument)
    options.set_capability("goog:loggingPrefs", {"browser": "ALL"})
    browser = Chrome(options=options, service=Service(driver))
    yield browser
    browser.quit()


@pytest.fixture
def opened(chromium: Chrome, tmp_path: Path) -> Iterator[Open]:
    """Opens events as a page from a file; afterwards its console must be empty."""

    def open_page(events: Sequence[Event], fragment: str = "") -> Chrome:
        path = tmp_path / "timeline.html"
        path.write_text(page_html(events), encoding="utf-8")
        chromium.get(f"{path.as_uri()}{fragment}")
        return chromium

    yield open_page
    # Policy violations and uncaught errors end here.
    assert chromium.get_log("browser") == []


def titles(page: Chrome) -> list[str]:
    """The titles in the list, in order."""
    return page.execute_script(
        "return [...document.querySelectorAll('.entry h3 button')]"
        ".map((button) => button.textContent)"
    )


def labels(page: Chrome) -> set[str]:
    """The ids of the events that the drawing labels."""
    return set(
        page.execute_script(
            "return [...document.querySelectorAll('#plot .label')]"
            ".map((label) => label.dataset.id)"
        )
    )


def until(page: Chrome, condition: Callable[[Chrome], object]) -> None:
    WebDriverWait(page, 5, poll_frequency=0.02).until(condition)


def search(page: Chrome, words: str) -> None:
    page.find_element(By.ID, "search").clear()
    page.find_element(By.ID, "search").send_keys(words)


def status(page: Chrome) -> str:
    return page.find_element(By.ID, "status").text


def sheet(page: Chrome) -> str:
    return page.find_element(By.CSS_SELECTOR, "dialog[open] .sheet").text


def test_every_event_is_listed_and_the_undated_apart(opened: Open) -> None:
    page = opened(EVENTS)

    page.find_element(By.ID, "whole").click()
    until(page, lambda page: status(page).startswith("9 events"))
    assert len(titles(page)) == len(EVENTS)
    undated = page.find_element(By.ID, "undated")
    assert "A ferry sank" in undated.text
    assert "44 BC" in page.find_element(By.ID, "years").text


def test_a_search_narrows_list_and_drawing(opened: Open) -> None:
    page = opened(EVENTS)

    search(page, "tunnels LENA")
    until(page, lambda page: labels(page) == {"closure"})
    assert titles(page) == [CLOSURE.title]
    assert status(page) == "1 event of 9"

    search(page, "no such words")
    until(page, lambda page: not titles(page))
    assert page.find_element(By.ID, "nothing").is_displayed()


def test_a_search_reads_sentences_and_ignores_accents(opened: Open) -> None:
    page = opened([event("a", "Réunion à Genève", day(2024, 3, 12)), CLOSURE])

    search(page, "geneve")
    assert titles(page) == ["Réunion à Genève"]
    search(page, "Three tunnels")
    assert titles(page) == [CLOSURE.title]


def test_a_click_on_a_title_opens_sentences_sources_and_rules(opened: Open) -> None:
    page = opened(EVENTS)

    page.find_element(By.XPATH, f"//button[text()='{CLOSURE.title}']").click()
    for summary in page.find_elements(By.CSS_SELECTOR, "dialog summary"):
        summary.click()
    text = sheet(page)
    for words in (
        "12 Mar 2024",
        "Two tunnels under the Varn were closed on Tuesday.",
        "Varn Post, 14 Mar 2024",
        "Coast Wire",
        "Tuesday is DATE 2024-03-12",
        "on {day:time}",
        "{weekday}",
        "2024-03-19",
        "3 tunnels – Coast Wire",
        "3 independent reports",
    ):
        assert words in text
    links = page.find_elements(By.CSS_SELECTOR, "dialog a")
    assert [a.get_attribute("href") for a in links] == ["https://example.org/varn"]
    assert "noopener" in (links[0].get_attribute("rel") or "")


def test_a_click_on_the_drawing_opens_the_event(opened: Open) -> None:
    page = opened(EVENTS)
    until(page, lambda page: "closure" in labels(page))

    label = page.find_element(By.CSS_SELECTOR, "[data-id='closure'] .name")
    ActionChains(page).move_to_element(label).click().perform()
    assert CLOSURE.title in sheet(page)


def test_escape_closes_the_sheet_and_returns_to_the_title(opened: Open) -> None:
    page = opened(EVENTS)
    button = page.find_element(By.XPATH, f"//button[text()='{CLOSURE.title}']")

    button.send_keys(Keys.ENTER)
    assert page.switch_to.active_element.text == CLOSURE.title
    ActionChains(page).send_keys(Keys.ESCAPE).perform()
    until(page, lambda page: page.switch_to.active_element == button)
    assert not page.find_elements(By.CSS_SELECTOR, "dialog[open]")


def test_related_events_and_neighbours_are_reached_from_the_sheet(
    opened: Open,
) -> None:
    page = opened(EVENTS, "#closure")

    page.find_element(By.CSS_SELECTOR, ".related button").click()
    assert "The tunnels will open again" in sheet(page)
    assert page.current_url.endswith("#opening")
    ActionChains(page).send_keys(Keys.ARROW_LEFT).perform()
    assert "A flood may follow" in sheet(page)


def test_filters_narrow_by_status_source_participant_and_weight(opened: Open) -> None:
    page = opened(EVENTS)

    page.find_element(By.CSS_SELECTOR, "#legend input[value='happened']").click()
    until(page, lambda page: labels(page) == {"denial", "flood", "opening"})
    page.find_element(By.ID, "clear").click()
    assert len(titles(page)) == len(EVENTS) - 1  # the founding is at other dates

    Select(page.find_element(By.ID, "least")).select_by_value("3")
    assert titles(page) == [CLOSURE.title]
    page.find_element(By.ID, "clear").click()

    Select(page.find_element(By.ID, "only")).select_by_value("disputed")
    assert titles(page) == [CLOSURE.title]
    page.find_element(By.ID, "clear").click()

    choose(page, "Sources", "Coast Wire")
    assert titles(page) == [CLOSURE.title]
    page.find_element(By.ID, "clear").click()

    choose(page, "Participants", "Lena Ost")
    assert titles(page) == [CLOSURE.title]


def choose(page: Chrome, facet: str, value: str) -> None:
    """Check a box of a drop-down."""
    root = page.find_element(By.CSS_SELECTOR, f"[data-name='{facet}']")
    root.find_element(By.TAG_NAME, "summary").click()
    box = f"input[value='{value}']"
    until(page, lambda _: root.find_elements(By.CSS_SELECTOR, box))
    root.find_element(By.CSS_SELECTOR, box).click()


def test_hostile_text_is_shown_and_runs_nothing(opened: Open) -> None:
    page = opened(EVENTS, "#hostile")
    until(page, lambda page: "hostile" in labels(page))

    assert page.title == "Timeline"
    assert "<img src=x onerror=" in sheet(page)
    assert "<b onclick=alert(1)>Tunnels</b>" in sheet(page)
    assert not page.find_elements(By.CSS_SELECTOR, "img, dialog script, #years script")
    assert not page.find_elements(By.CSS_SELECTOR, "dialog a")


def test_keys_zoom_the_drawing_and_the_list_follows(opened: Open) -> None:
    page = opened(EVENTS)
    page.find_element(By.ID, "whole").click()
    until(page, lambda page: len(titles(page)) == len(EVENTS))

    stage = page.find_element(By.ID, "stage")
    stage.send_keys("+++")
    until(page, lambda page: "at other dates" in status(page))
    assert 0 < len(titles(page)) < len(EVENTS)
    stage.send_keys("0")
    until(page, lambda page: len(titles(page)) == len(EVENTS))


def test_a_drag_moves_the_drawing_and_opens_nothing(opened: Open) -> None:
    page = opened(EVENTS)
    until(page, lambda page: "closure" in labels(page))
    stage = page.find_element(By.ID, "stage")

    drag = ActionChains(page).move_to_element(stage).click_and_hold()
    drag.move_by_offset(400, 5).release().perform()
    until(page, lambda page: "opening" not in labels(page))
    assert not page.find_elements(By.CSS_SELECTOR, "dialog[open]")


def test_the_window_of_the_overview_moves_the_drawing(opened: Open) -> None:
    page = opened(many(300))
    page.find_element(By.ID, "whole").click()
    until(page, lambda page: "300 events" in status(page))

    edge = page.find_element(By.CSS_SELECTOR, "#overview .handle--e")
    drag = ActionChains(page).move_to_element(edge).click_and_hold()
    drag.move_by_offset(-500, 0).release().perform()
    until(page, lambda page: "at other dates" in status(page))


def test_an_event_far_vaguer_than_the_view_is_left_out_of_it(opened: Open) -> None:
    year = event(
        "year",
        "It was a year of rain",
        parse_edtf("2022").interval,
        granularity=Granularity.YEAR,
        edtf="2022",
    )
    page = opened([*many(60), year])
    page.find_element(By.ID, "whole").click()
    until(page, lambda page: year.title in titles(page))

    page.find_element(By.ID, "stage").send_keys("+" * 8)
    until(page, lambda page: year.title not in titles(page))


def test_a_linked_event_is_opened(opened: Open) -> None:
    assert CLOSURE.title in sheet(opened(EVENTS, "#closure"))


def far(year: int) -> Event:
    """An event of one year, as many years from ours as one likes."""
    begin = int((year - 1) * 365.2425) * DAY_SECONDS
    interval = Interval(begin, begin + 365 * DAY_SECONDS)
    return event(f"y{year}", f"It was the year {year}", interval)


@pytest.mark.parametrize(
    "events",
    [
        (),
        EVENTS[-1:],
        EVENTS[:1],
        EVENTS[1:2],
        (far(12_000), CLOSURE),
        (far(-3_000_000), far(2_000_000)),
        (replace(CLOSURE, title="x" * 5000), replace(CLOSURE, title="")),
        (replace(CLOSURE, title="洪水が谷を満たした " * 9),),
        (replace(CLOSURE, title="أغلقت الأنفاق \u202e 🚧🏽‍♀️"),),
    ],
    ids=["none", "undated", "bc", "open", "12000", "ages", "long", "cjk", "arabic"],
)
def test_events_of_any_kind_are_a_page(opened: Open, events) -> None:
    page = opened(events)
    page.find_element(By.ID, "in").click()
    page.find_element(By.ID, "whole").click()

    until(page, lambda page: len(titles(page)) == len(events))
    assert page.execute_script(
        "return document.documentElement.scrollWidth <= window.innerWidth"
    )


def test_nothing_is_asked_of_the_network(opened: Open) -> None:
    page = opened(EVENTS)

    assert page.execute_script("return performance.getEntriesByType('resource')") == []


def test_no_two_labels_overlap_and_none_leaves_the_drawing(opened: Open) -> None:
    page = opened(many(300))
    until(page, labels)

    boxes = page.execute_script(
        "return [...document.querySelectorAll('#plot .label')].map((label) => {"
        "  const texts = [...label.querySelectorAll('text, .glyph')];"
        "  const all = texts.map((text) => text.getBoundingClientRect());"
        "  return [Math.min(...all.map((b) => b.left)),"
        "    Math.min(...all.map((b) => b.top)), Math.max(...all.map((b) => b.right)),"
        "    Math.max(...all.map((b) => b.bottom))]; })"
    )
    width = page.execute_script("return document.documentElement.clientWidth")
    assert len(boxes) > 8
    assert all(left >= 0 and right <= width for left, _, right, _ in boxes)
    assert not [
        (one, other)
        for place, one in enumerate(boxes)
        for other in boxes[:place]
        if one[0] < other[2] - 1
        and other[0] < one[2] - 1
        and one[1] < other[3] - 1
        and other[1] < one[3] - 1
    ]


def test_thousands_of_events_stay_usable(opened: Open) -> None:
    page = opened(many(5000))

    loaded = page.execute_script(
        "const [entry] = performance.getEntriesByType('navigation');"
        "return entry.loadEventEnd"
    )
    searched = page.execute_script(
        "const begin = performance.now();"
        "const field = document.getElementById('search');"
        "field.value = 'gauge 4321';"
        "field.dispatchEvent(new Event('input'));"
        "return performance.now() - begin"
    )
    assert titles(page) == [
        "Gauge 4321 on the upper Varn rose above the mark of the year"
    ]
    assert loaded < 3000  # milliseconds
    assert searched < 500


def test_a_narrow_screen_shows_the_page_without_scrolling_sideways(
    opened: Open,
) -> None:
    page = opened(EVENTS)
    size = page.get_window_size()
    metrics = {"width": 390, "height": 844, "deviceScaleFactor": 1, "mobile": True}
    page.execute_cdp_cmd("Emulation.setDeviceMetricsOverride", metrics)
    try:
        widths = page.execute_script(
            "return [document.documentElement.scrollWidth, window.innerWidth]"
        )
    finally:
        page.execute_cdp_cmd("Emulation.clearDeviceMetricsOverride", {})

    assert widths == [390, 390]
    assert page.get_window_size() == size


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_text_stands_out_from_its_ground(opened: Open, scheme: str) -> None:
    page = opened(EVENTS)
    feature = {"name": "prefers-color-scheme", "value": scheme}
    page.execute_cdp_cmd("Emulation.setEmulatedMedia", {"features": [feature]})
    names = ("--ink", "--muted", "--event", "--alarm", "--paper", "--sunken")
    colours = {
        name: page.execute_script(
            "return getComputedStyle(document.documentElement)"
            ".getPropertyValue(arguments[0]).trim()",
            name,
        )
        for name in names
    }
    page.execute_cdp_cmd("Emulation.setEmulatedMedia", {"features": []})

    for ground in ("--paper", "--sunken"):
        for ink in ("--ink", "--muted", "--event", "--alarm"):
            assert contrast(colours[ink], colours[ground]) >= 4.5, (ink, ground)


def contrast(one: str, other: str) -> float:
    """How two colours stand out from each other. Source: WCAG 2.2, contrast ratio."""
    dark, light = sorted(map(_luminance, (one, other)))
    return (light + 0.05) / (dark + 0.05)


def _luminance(colour: str) -> float:
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    linear = [
        p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts
    ]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
