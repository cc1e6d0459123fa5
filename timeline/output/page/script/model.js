// The data of the page, and what a reader has asked of it.

const DATA = JSON.parse(document.getElementById("data").textContent);
const STATUSES = ["happened", "planned", "possible", "denied"];
const LEADING_SHARE = 0.12; // of the events, those most reported stand out

/** An element with attributes and children; text is text and never markup. */
function make(tag, attributes = {}, ...children) {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value === null || value === undefined || value === false) continue;
    node.setAttribute(name, value === true ? "" : value);
  }
  node.append(...children.filter((child) => child !== null && child !== undefined));
  return node;
}

const byId = (id) => document.getElementById(id);

/** A count with its noun: "1 report", "12 reports". */
function count(number, noun) {
  return `${number.toLocaleString("en")} ${noun}${number === 1 ? "" : "s"}`;
}

/** Give every event its defaults, its number and its place among the rest. */
function prepare(events) {
  const ranked = events.map((event) => event.salience || 0).sort((a, b) => b - a);
  const leading = Math.max(2, ranked[Math.floor(ranked.length * LEADING_SHARE)] || 0);
  events.forEach((event, number) => {
    event.number = number;
    event.salience ||= 0;
    event.articles ||= 0;
    for (const list of ["people", "conflicts", "related", "mentions"]) event[list] ||= [];
    event.begin ??= null;
    event.end ??= null;
    event.dated = event.begin !== null || event.end !== null;
    event.leading = event.salience >= leading;
    event.sources = [...new Set(event.mentions.map(sourceOf))].filter(Boolean);
    // Where it is drawn: an open side ends in an arrow at the known one.
    event.from = event.begin ?? event.end;
    event.to = event.end ?? event.begin;
    if (event.begin === null && event.dated) event.from = event.to = event.end - 1;
  });
  return events;
}

function sourceOf(mention) {
  return DATA.articles[mention.article].source;
}

const EVENTS = prepare(DATA.events);
// By the first known moment: "until May" is read before June, not before everything.
const DATED = EVENTS.filter((event) => event.dated).sort((a, b) => a.from - b.from || a.number - b.number);
const IN_ORDER = [...DATED, ...EVENTS.filter((event) => !event.dated)];
const MOST_INDEPENDENT = EVENTS.reduce((most, event) => Math.max(most, event.salience), 0);

/** Why this event has the date it has, in few words; empty where its text states it. */
function datedBy(event) {
  if (event.how === "publication") return "dated by its report";
  if (event.how === "inherited") return "date carried over";
  if (event.how === "redated") return "day told by others";
  return "";
}
