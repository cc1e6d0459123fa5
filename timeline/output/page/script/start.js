// Everything together: what is asked for decides what the drawing and the list show.

let found = IN_ORDER; // by all that is asked but the dates
let shown = IN_ORDER; // and by the dates

const details = buildDetails(() => shown);
const listing = buildListing(details.open);
let pending = 0;
const drawing = buildDrawing({ seen: narrow, opened: details.open });
buildTools(refresh);
buildLegend(refresh);
refresh();
openLinked();

function refresh() {
  found = IN_ORDER.filter(matches);
  byId("clear").hidden = !isAsked();
  drawing.showEvents(found);
  list();
}

/** Follow the drawing, but not while it still moves. */
function narrow(dates, isUnmoved) {
  if (String(dates) === String(asked.dates)) return;
  Object.assign(asked, { dates, isUnmoved });
  clearTimeout(pending);
  pending = setTimeout(list, 140);
}

function list() {
  clearTimeout(pending);
  shown = found.filter((event) => !event.dated || inDates(event));
  listing.show(shown);
  tellStatus();
}

function tellStatus() {
  const parts = [make("b", {}, count(shown.length, "event"))];
  if (shown.length < EVENTS.length) parts.push(` of ${EVENTS.length.toLocaleString("en")}`);
  if (found.length > shown.length) {
    parts.push(`, ${viewWords(asked.dates)} · `);
    const all = make("button", { type: "button" }, `show ${(found.length - shown.length).toLocaleString("en")} at other dates`);
    all.addEventListener("click", () => {
      drawing.showWhole();
      byId("list").focus();
    });
    parts.push(all);
  }
  const undated = shown.filter((event) => !event.dated).length;
  if (undated && undated < shown.length) parts.push(" · ", make("a", { href: "#undated" }, `${undated.toLocaleString("en")} not placed in time`));
  byId("status").replaceChildren(...parts);
}

/** The dates in view, no finer than the view is wide. */
function viewWords([begin, end]) {
  const words = (at) => {
    if (Math.abs(at) > FARTHEST) return yearWords(Math.floor(1970 + at / YEAR));
    const date = new Date(at);
    const year = yearWords(date.getUTCFullYear());
    if (end - begin > 3 * YEAR) return year;
    if (end - begin > 0.3 * YEAR) return `${MONTHS[date.getUTCMonth()]} ${year}`;
    return `${date.getUTCDate()} ${MONTHS[date.getUTCMonth()]} ${year}`;
  };
  const [first, last] = [words(begin), words(end)];
  return first === last ? first : `${first} – ${last}`;
}

function openLinked() {
  const id = decodeURIComponent(location.hash.slice(1));
  const linked = id && EVENTS.find((event) => event.id === id);
  if (linked) details.open(linked);
}
