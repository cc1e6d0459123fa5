// The drawing: labelled events over a calendar, and an overview of all of them.

const HEAD = 34; // pixels above the rows: what lies beyond the view
const FLOOR = 56; // pixels below the rows: a rug of all events, and the calendar
const OVERVIEW = 46;
const HALF_LETTER = 3.8; // pixels: half of what a letter of the calendar takes
const SHORTEST_VIEW = 3 * 3600e3; // milliseconds
const MOST_ROWS = 6;
const FAR_OUT = 3; // quartile distances beyond the quartiles; Tukey, Exploratory Data Analysis, 1977

/**
 * Build the drawing. `seen` is called with the dates in view, null when it is whole,
 * and whether no one has moved it; `opened` with an event that a reader clicked.
 */
function buildDrawing({ seen, opened }) {
  const plot = d3.select("#plot");
  const overview = d3.select("#overview");
  const base = d3.scaleLinear();
  const extent = wholeExtent(DATED);
  const home = mainExtent(DATED, extent);
  const zoom = d3.zoom();
  const lanes = new Map();
  let events = DATED;
  let width = 0;
  let rows = 2;
  let placed = [];
  let frame = 0;

  const layers = layersOf(plot);
  const small = overviewOf(overview, home, (dates) => show(dates));

  zoom.filter((event) => (event.type === "wheel" ? event.ctrlKey || event.metaKey : !event.button))
    .on("zoom", () => {
      soon();
    });
  plot.call(zoom).on("dblclick.zoom", null);
  plot.on("wheel.pan", panByWheel).on("click", openAt);
  buttons();
  new ResizeObserver(resize).observe(byId("stage"));
  resize();
  show(home);
  draw();
  return { showEvents, showWhole: () => show(extent) };

  function view() {
    return d3.zoomTransform(plot.node()).rescaleX(base);
  }

  /** Move to some dates; a view no one has moved is whole. */
  function show([begin, end]) {
    const share = Math.max(end - begin, SHORTEST_VIEW);
    const k = (extent[1] - extent[0]) / share;
    plot.call(zoom.transform, d3.zoomIdentity.scale(k).translate(-base(begin), 0));
  }

  function showEvents(found) {
    events = found.filter((event) => event.dated).sort(byImportance);
    soon();
  }

  /** Draw once before the next picture, however much has moved. */
  function soon() {
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(draw);
  }

  function resize() {
    const next = Math.floor(byId("stage").clientWidth);
    if (next === width || next === 0) return;
    const dates = width ? view().domain() : home;
    width = next;
    base.domain(extent).range([0, width]);
    rows = rowsNeeded();
    const height = HEAD + rows * ROW + FLOOR;
    plot.attr("height", height).attr("viewBox", `0 0 ${width} ${height}`);
    zoom.extent([[0, 0], [width, height]]).translateExtent([[0, 0], [width, height]])
      .scaleExtent([1, Math.max(1, (extent[1] - extent[0]) / SHORTEST_VIEW)]);
    show(dates);
  }

  function rowsNeeded() {
    const x = d3.scaleLinear(home, [0, width]);
    const inHome = DATED.filter((event) => liesIn(event, home)).sort(byImportance);
    const used = placeLabels(inHome, x, width, MOST_ROWS, new Map()).map((label) => label.lane + 1);
    return Math.max(2, ...used);
  }

  function draw() {
    const x = view();
    const [begin, end] = x.domain();
    const inView = events.filter((event) => liesIn(event, [begin, end]));
    placed = placeLabels(inView, x, width, rows, lanes);
    lanes.clear();
    for (const label of placed) lanes.set(label.event.number, label.lane);
    const floor = HEAD + rows * ROW;
    drawAxis(layers.axis, x, width, floor);
    drawRug(layers.rug, inView, x, floor);
    drawLabels(layers, placed, floor, width);
    small.show(events, [begin, end]);
    tellBeyond(begin, end);
    byId("nothing").hidden = events.length > 0;
    byId("caption").textContent = captionOf(placed.length, inView.length);
    seen(isView(extent, begin, end) ? null : [begin, end], isView(home, begin, end));
  }

  function isView(dates, begin, end) {
    const slack = (home[1] - home[0]) / 1e4;
    return Math.abs(dates[0] - begin) <= slack && Math.abs(dates[1] - end) <= slack;
  }

  function tellBeyond(begin, end) {
    const [first, last] = [events.filter((event) => event.to < begin), events.filter((event) => event.from > end)];
    tell(byId("earlier"), first, (words) => `‹ ${words} earlier`, () => show([extent[0], end]));
    tell(byId("later"), last, (words) => `${words} later ›`, () => show([begin, extent[1]]));
  }

  function tell(button, beyond, words, act) {
    button.hidden = beyond.length === 0;
    button.textContent = words(beyond.length.toLocaleString("en"));
    button.onclick = act;
  }

  function openAt(event) {
    const [x, y] = d3.pointer(event, plot.node());
    const hit = placed.find((label) => {
      const top = topOf(label.lane, HEAD + rows * ROW);
      return x >= label.left && x <= label.right && y >= top && y < top + ROW;
    });
    if (hit) opened(hit.event);
  }

  function panByWheel(event) {
    if (event.ctrlKey || event.metaKey) return;
    const across = event.shiftKey ? event.deltaX || event.deltaY : event.deltaX;
    if (Math.abs(across) <= Math.abs(event.shiftKey ? 0 : event.deltaY)) return;
    event.preventDefault();
    pan(across / width);
  }

  function pan(share) {
    const k = d3.zoomTransform(plot.node()).k;
    zoom.translateBy(plot, (-share * width) / k, 0);
  }

  function buttons() {
    const acts = {
      back: () => pan(-0.3),
      forth: () => pan(0.3),
      in: () => zoom.scaleBy(plot, 1.8),
      out: () => zoom.scaleBy(plot, 1 / 1.8),
      whole: () => show(extent),
    };
    for (const [id, act] of Object.entries(acts)) byId(id).addEventListener("click", act);
    const keys = { ArrowLeft: "back", ArrowRight: "forth", "+": "in", "=": "in", "-": "out", "0": "whole", Home: "whole" };
    byId("stage").addEventListener("keydown", (event) => {
      if (event.target !== byId("stage") || !(event.key in keys) || event.ctrlKey || event.metaKey || event.altKey) return;
      event.preventDefault();
      acts[keys[event.key]]();
    });
  }
}

/** From before the first event to after the last, wide enough to be drawn. */
function wholeExtent(events) {
  if (!events.length) return [0, YEAR];
  const first = d3.min(events, (event) => event.from);
  const last = d3.max(events, (event) => event.to);
  const pad = Math.max((last - first) * 0.03, 12 * 3600e3);
  return [first - pad, last + pad];
}

/** The dates to begin with: without the few events far from all others. */
function mainExtent(events, extent) {
  if (events.length < 5) return extent;
  const places = events.map((event) => (event.from + event.to) / 2).sort((a, b) => a - b);
  const low = d3.quantileSorted(places, 0.25);
  const high = d3.quantileSorted(places, 0.75);
  const reach = Math.max(FAR_OUT * (high - low), 86400e3);
  const main = events.filter((event) => event.from >= low - reach && event.to <= high + reach);
  const inner = wholeExtent(main.length ? main : events);
  const dates = [Math.max(inner[0], extent[0]), Math.min(inner[1], extent[1])];
  return dates[1] - dates[0] > (extent[1] - extent[0]) * 0.6 ? extent : dates;
}

function captionOf(labelled, inView) {
  const undated = EVENTS.length - DATED.length;
  const rest = undated ? ` ${count(undated, "event")} not placed in time.` : "";
  if (labelled === inView) return `${count(inView, "event")} in view, all labelled.${rest}`;
  return `${labelled.toLocaleString("en")} of the ${count(inView, "event")} in view are labelled, those of most reports first.${rest}`;
}

function layersOf(plot) {
  hatch(plot);
  const names = ["axis", "stems", "rug", "labels"];
  return Object.fromEntries(names.map((name) => [name, plot.append("g").attr("class", name === "rug" ? "" : name)]));
}

function hatch(plot) {
  const pattern = plot.append("defs").append("pattern").attr("id", "hatch")
    .attr("width", 6).attr("height", 6).attr("patternUnits", "userSpaceOnUse").attr("patternTransform", "rotate(45)");
  pattern.append("rect").attr("class", "hatch").attr("width", 6).attr("height", 6);
  pattern.append("line").attr("class", "hatch-line").attr("y2", 6);
}

function drawAxis(layer, x, width, floor) {
  const [begin, end] = x.domain();
  const ticks = ticksBetween(begin, end, Math.max(3, Math.min(12, width / 100)));
  layer.selectAll("*").remove();
  let before = "";
  for (const tick of ticks) {
    const at = Math.round(x(tick.at)) + 0.5;
    const group = layer.append("g").attr("class", "tick").attr("transform", `translate(${at},0)`);
    const half = Math.max(tick.words.length, tick.year.length) * HALF_LETTER;
    const anchor = at < half ? "start" : at > width - half ? "end" : "middle";
    group.append("line").attr("y2", floor + 10);
    group.append("text").attr("y", floor + 27).attr("text-anchor", anchor).text(tick.words);
    if (tick.year !== before) group.append("text").attr("class", "year").attr("y", floor + 43).attr("text-anchor", anchor).text(tick.year);
    before = tick.year;
  }
  layer.append("line").attr("class", "baseline").attr("x2", width).attr("y1", floor + 10.5).attr("y2", floor + 10.5);
}

/** A short stroke for every event in view, labelled or not. */
function drawRug(layer, events, x, floor) {
  const places = new Set(events.map((event) => Math.round(x((event.from + event.to) / 2)) + 0.5));
  const path = [...places].map((at) => `M${at} ${floor + 3}v7`).join("");
  layer.selectAll("path").data([path]).join("path").attr("class", "rug").attr("d", (d) => d || null);
}

const topOf = (lane, floor) => floor - (lane + 1) * ROW;

function drawLabels(layers, placed, floor, width) {
  layers.stems.selectAll("*").remove();
  layers.labels.selectAll("*").remove();
  for (const label of placed) {
    const top = topOf(label.lane, floor);
    const at = label.isBar ? Math.max(0, label.from) : label.at;
    layers.stems.append("line").attr("class", "stem").attr("x1", at).attr("x2", at).attr("y1", top + (label.isBar ? 6 : 10)).attr("y2", floor + 10);
    drawLabel(layers.labels, label, top, width);
  }
}

function drawLabel(layer, label, top, width) {
  const { event } = label;
  const group = layer.append("g").attr("class", `label ${event.status} ${event.leading ? "leading" : ""}`)
    .attr("transform", `translate(0,${top})`).attr("data-id", event.id);
  group.append("title").text(`${event.title} (${noteOf(event)})`);
  group.append("rect").attr("class", "hit").attr("x", label.left).attr("width", Math.max(0, label.right - label.left)).attr("height", ROW - 4);
  if (label.isBar) drawBar(group, label, width);
  else drawPoint(group, label);
  drawWords(group, label);
}

function drawPoint(group, label) {
  const { event, at, radius } = label;
  if (event.begin === null) arrow(group, at - radius, -1);
  if (event.begin !== null && event.end === null) arrow(group, at + radius, 1);
  drawGlyph(group.append("g").attr("transform", `translate(${at},10)`), event.status, radius);
}

/** An open side: the event began here and nothing says when it ended, or the reverse. */
function arrow(group, from, way) {
  const tip = from + way * (ARROW - 4);
  group.append("path").attr("class", "glyph tail")
    .attr("d", `M${from} 10H${tip}M${tip - way * 5} 6L${tip} 10L${tip - way * 5} 14`);
}

function drawBar(group, label, width) {
  const { event } = label;
  const from = Math.max(label.from, -20);
  const to = Math.min(label.to, width + 20);
  const bar = group.append("rect").attr("x", from).attr("width", to - from).attr("y", 2.5).attr("height", 8).attr("rx", 4);
  const form = event.status === "happened" ? "" : "hollow";
  bar.attr("class", `glyph bar ${form} ${event.status} ${event.vague ? "vague" : ""}`);
  if (event.status === "denied") group.append("path").attr("class", "glyph cross").attr("d", `M${Math.max(from, 0)} 6.5H${Math.min(to, width)}`);
}

function drawWords(group, label) {
  const first = label.isBar ? 25 : 14;
  const anchor = label.isFlipped ? "end" : "start";
  label.lines.slice(0, 2).forEach((line, place) => {
    group.append("text").attr("class", "name").attr("x", label.text).attr("y", first + place * 15).attr("text-anchor", anchor).text(line);
  });
  group.append("text").attr("class", "date").attr("x", label.text).attr("y", first + label.lines.length * 15).attr("text-anchor", anchor)
    .text(label.note.replace(DISPUTED, ""))
    .append("tspan").attr("class", "alarm").text(label.note.endsWith(DISPUTED) ? DISPUTED : "");
}

/** The strip below: how many events lie where, and a window that a reader can move. */
function overviewOf(svg, domain, moved) {
  const bins = svg.append("path").attr("class", "bins");
  const axis = svg.append("g");
  const brush = d3.brushX();
  const handle = svg.append("g").attr("class", "brush");
  const x = d3.scaleLinear().domain(domain);
  let width = 0;
  brush.on("brush", ({ sourceEvent, selection }) => {
    if (sourceEvent && selection && selection[1] - selection[0] > 1) moved(selection.map(x.invert));
  });
  return { show };

  function show(events, [begin, end]) {
    resize();
    bins.attr("d", binsPath(events, x, width, OVERVIEW - 16));
    const window = [x(Math.max(begin, domain[0])), x(Math.min(end, domain[1]))];
    handle.call(brush.move, window[1] - window[0] > 0 ? window : null);
  }

  function resize() {
    const next = Math.floor(svg.node().clientWidth);
    if (next === width || next === 0) return;
    width = next;
    x.range([0, width]);
    svg.attr("viewBox", `0 0 ${width} ${OVERVIEW}`);
    brush.extent([[0, 0], [width, OVERVIEW - 14]]);
    handle.call(brush);
    drawOverviewAxis();
  }

  function drawOverviewAxis() {
    axis.selectAll("*").remove();
    axis.append("line").attr("class", "overview-axis").attr("x2", width).attr("y1", OVERVIEW - 14.5).attr("y2", OVERVIEW - 14.5);
    let before = "";
    for (const tick of ticksBetween(...domain, Math.max(2, Math.min(10, width / 110)))) {
      const at = x(tick.at);
      const half = (tick.words.length + 5) * HALF_LETTER;
      if (at < half || at > width - half) continue;
      axis.append("text").attr("class", "overview-year").attr("x", at).attr("y", OVERVIEW - 2).attr("text-anchor", "middle")
        .text(tick.year && tick.year !== before ? `${tick.words} ${tick.year}` : tick.words);
      before = tick.year;
    }
  }
}

/** Bars three pixels apart; heights grow with the root of the count, so that one stays seen. */
function binsPath(events, x, width, height) {
  const counts = new Map();
  for (const event of events) {
    const bin = Math.floor(x((event.from + event.to) / 2) / 3);
    if (bin >= 0 && bin * 3 <= width) counts.set(bin, (counts.get(bin) || 0) + 1);
  }
  const most = Math.max(1, ...counts.values());
  return [...counts].map(([bin, number]) => {
    const tall = Math.max(2, height * Math.sqrt(number / most));
    return `M${bin * 3} ${height + 2}v${-tall}h2v${tall}z`;
  }).join("") || null;
}
