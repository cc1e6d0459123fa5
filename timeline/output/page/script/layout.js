// Which events are labelled in a view, and where: no two labels overlap.

const ROW = 62; // pixels: two lines of title, one of date, some air
const FONT = '600 13px system-ui, -apple-system, "Segoe UI", Inter, Roboto, "Helvetica Neue", "Noto Sans", Arial, sans-serif';
const GAP = 14; // pixels between a label and what follows it
const LEAST_BAR = 48; // pixels of a day that is drawn as a stretch, not as a point
const LETTER = 5.6; // pixels of a narrow letter, to guess a length before measuring it
const DISPUTED = " · disputed";
const ARROW = 30; // pixels of an open side
const HOW_RANK = { stated: 0, inherited: 1, redated: 2, publication: 3, unanchored: 4 };

const pen = document.createElement("canvas").getContext("2d");
const WRAPPED = new Map();

/** Most reported first, then those whose text states the date, then the earliest. */
function byImportance(a, b) {
  return (
    b.salience - a.salience || a.vague - b.vague ||
    HOW_RANK[a.how] - HOW_RANK[b.how] || a.number - b.number
  );
}

/** Place labels for as many of the events, in their order, as fit in the rows. */
function placeLabels(events, x, width, rows, remembered) {
  const lanes = Array.from({ length: rows }, () => []);
  const widest = Math.min(232, width * 0.56);
  const placed = [];
  const shapes = events.map((event) => shapeOf(event, x, width));
  // What spans most of the view would take whole rows from what happened inside it.
  for (const isWide of [false, true]) {
    for (const shape of shapes) {
      if (shape.isWide !== isWide || !hasRoom(lanes, withLabel(shape, guessed(shape, widest, width), width))) continue;
      Object.assign(shape, labelOf(shape, widest, width));
      const lane = laneFor(lanes, shape, remembered.get(shape.event.number));
      if (lane === null) continue;
      lanes[lane].push([shape.left, shape.right]);
      placed.push({ ...shape, lane });
    }
  }
  return placed;
}

/** The form of an event in this view: a point, a bar, or an arrow at an open side. */
function shapeOf(event, x, width) {
  const from = x(event.from);
  const to = x(event.to);
  const isOpen = event.begin === null || event.end === null;
  if (isOpen || to - from < (event.vague ? 12 : LEAST_BAR)) {
    const at = (from + to) / 2;
    const radius = radiusOf(event);
    return { event, isBar: false, isWide: false, at, radius, from: at - radius, to: at + radius, anchor: at };
  }
  const seen = Math.max(from, 0);
  return { event, isBar: true, isWide: to - from > width * 0.5, from, to, at: (from + to) / 2, anchor: seen };
}

function labelOf(shape, widest, width) {
  const { lines, note, length } = wrapped(shape.event, widestOf(shape, widest, width));
  return { lines, note, ...withLabel(shape, length, width) };
}

/** How long the lines of a label may be: beside a mark, what its wider side has. */
function widestOf(shape, widest, width) {
  if (shape.isBar) return widest;
  const { before, after } = sidesOf(shape);
  const room = Math.max(before, width - after) - 6;
  // In steps, so that a moving mark is not measured anew at every pixel.
  return Math.min(widest, Math.floor(room / 24) * 24);
}

/** Where words end before a mark, and where they begin after it. */
function sidesOf({ event, from, to }) {
  const isSince = event.begin !== null && event.end === null;
  return { before: from - (event.begin === null ? ARROW : 0) - 7, after: to + (isSince ? ARROW : 0) + 7 };
}

/** Where a label of that length stands, and what it takes together with its mark. */
function withLabel(shape, length, width) {
  if (shape.isBar) {
    const text = Math.max(2, Math.min(Math.max(shape.from, 0), width - length - 4));
    return { text, isFlipped: false, left: Math.min(shape.from, text), right: Math.max(shape.to, text + length) + GAP };
  }
  const { before, after } = sidesOf(shape);
  if (after + length <= width) {
    return { text: after, isFlipped: false, left: before + 3, right: after + length + GAP };
  }
  return { text: before, isFlipped: true, left: before - length - 4, right: after + GAP };
}

/** A length that the label has at least, without measuring it. */
function guessed(shape, widest, width) {
  return Math.min(shape.event.title.length * LETTER, widestOf(shape, widest, width) * 0.7);
}

function hasRoom(lanes, { isFlipped, left, right }) {
  return !(isFlipped && left < 0) && lanes.some((lane) => isFree(lane, left, right));
}

function isFree(lane, left, right) {
  return lane.every(([begin, end]) => right <= begin || left >= end);
}

/** The lane it had before, else the lowest free one; null when there is none. */
function laneFor(lanes, shape, before) {
  if (shape.isFlipped && shape.left < 0) return null;
  if (before !== undefined && before < lanes.length && isFree(lanes[before], shape.left, shape.right)) return before;
  const lane = lanes.findIndex((taken) => isFree(taken, shape.left, shape.right));
  return lane < 0 ? null : lane;
}

/** The title in up to two lines and the note below it, with the length of the longest. */
function wrapped(event, widest) {
  const key = `${event.number}|${widest}`;
  if (!WRAPPED.has(key)) {
    pen.font = FONT;
    const lines = wrap(event.title.replace(/\.$/, ""), widest);
    const note = [noteOf(event), briefNoteOf(event)].find((words) => fits(words, widest)) ?? event.when;
    const length = Math.max(...[...lines, note].map((line) => pen.measureText(line).width)) + 2;
    WRAPPED.set(key, { lines, note, length });
  }
  return WRAPPED.get(key);
}

/** What stands below a title: its date, and what is odd about the event. */
function noteOf(event) {
  const notes = [event.when];
  if (event.status !== "happened") notes.unshift(event.status);
  if (event.salience > 1) notes.push(count(event.salience, "report"));
  return notes.join(" · ") + (event.conflicts.length ? DISPUTED : "");
}

/** The note where there is less room: the number of reports is in the size of the mark. */
function briefNoteOf(event) {
  const date = event.status === "happened" ? event.when : `${event.status} · ${event.when}`;
  return date + (event.conflicts.length ? DISPUTED : "");
}

function wrap(title, widest) {
  const words = title.split(/\s+/);
  let first = "";
  while (words.length && fits(`${first} ${words[0]}`.trim(), widest)) first = `${first} ${words.shift()}`.trim();
  if (!words.length) return [first];
  if (!first) return [shortened(words.join(" "), widest)];
  return [first, shortened(words.join(" "), widest)];
}

function fits(text, widest) {
  return pen.measureText(text).width <= widest;
}

/** The longest beginning that fits with an ellipsis, cut between graphemes. */
function shortened(text, widest) {
  if (fits(text, widest)) return text;
  const graphemes = [...new Intl.Segmenter("en").segment(text.slice(0, 200))].map((part) => part.segment);
  let low = 0;
  let high = graphemes.length;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (fits(`${graphemes.slice(0, middle).join("").trimEnd()}…`, widest)) low = middle;
    else high = middle - 1;
  }
  const cut = graphemes.slice(0, low).join("");
  const whole = cut.slice(0, cut.lastIndexOf(" "));
  return `${(whole.length > cut.length * 0.66 ? whole : cut).replace(/[\s,;:–—-]+$/, "")}…`;
}
