// Which events a reader asked for.

const asked = {
  words: [],
  sources: new Set(),
  people: new Set(),
  statuses: new Set(STATUSES),
  least: 1,
  only: "",
  dates: null, // [begin, end] in milliseconds, in view; null when all are
  isUnmoved: true, // the dates are not a reader's choice
};

const VAGUER = 4; // times the length of a view

const HAYSTACKS = new Array(EVENTS.length);

/** Lower case without accents, so that "Preval" finds "Préval". */
function folded(text) {
  return text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
}

/** All that is searched of an event, made when it is first looked at. */
function haystack(event) {
  HAYSTACKS[event.number] ??= folded(
    [
      event.title,
      event.when || "",
      event.place || "",
      ...event.people,
      ...event.sources,
      ...event.mentions.map(plainText),
    ].join("\n"),
  );
  return HAYSTACKS[event.number];
}

function plainText(mention) {
  return mention.text.map((piece) => (typeof piece === "string" ? piece : piece[1])).join("");
}

/** Whether an event passes everything asked but the dates. */
function matches(event) {
  return (
    asked.statuses.has(event.status) &&
    event.salience >= (asked.least > 1 ? asked.least : 0) &&
    (asked.only !== "disputed" || event.conflicts.length > 0) &&
    (asked.only !== "stated" || event.how === "stated") &&
    (asked.sources.size === 0 || event.sources.some((name) => asked.sources.has(name))) &&
    (asked.people.size === 0 || event.people.some((name) => asked.people.has(name))) &&
    asked.words.every((word) => haystack(event).includes(word))
  );
}

/** Whether an event lies, at least in part, between two moments, and is no far vaguer. */
function liesIn(event, [begin, end]) {
  // "In 2011" says nothing of one afternoon in May.
  if (event.to - event.from > VAGUER * (end - begin)) return false;
  return event.from < end && Math.max(event.to, event.from + 1) > begin;
}

/** Whether an event lies in the dates asked for. */
function inDates(event) {
  // Who searches a timeline as it opened means all of it.
  if (asked.dates === null || (asked.isUnmoved && isAsked())) return true;
  return liesIn(event, asked.dates);
}

function isAsked() {
  return (
    asked.words.length > 0 || asked.sources.size > 0 || asked.people.size > 0 ||
    asked.statuses.size < STATUSES.length || asked.least > 1 || asked.only !== ""
  );
}

/** How many events name each value, most named first. */
function tally(valuesOf) {
  const counts = new Map();
  for (const event of EVENTS) {
    for (const value of new Set(valuesOf(event))) counts.set(value, (counts.get(value) || 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
}
