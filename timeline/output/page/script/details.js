// One event opened: its sentences, sources, reading and disagreements.

const MOST_REPORTS = 20; // shown before a reader asks for all
const MOST_SOURCES_NAMED = 5; // beside a value that others contradict

/** Build the sheet; `shown` gives the events in their order, to step through. */
function buildDetails(shown) {
  const dialog = byId("details");
  dialog.addEventListener("click", (event) => {
    if (event.target === dialog) dialog.close();
  });
  dialog.addEventListener("close", () => remember("#"));
  dialog.addEventListener("keydown", (event) => {
    const step = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
    if (step && !event.altKey && !event.ctrlKey && !event.metaKey) go(step);
  });
  let current = null;
  return { open };

  function open(event) {
    current = event;
    byId("details-body").replaceChildren(topBar(event), sheetOf(event, open));
    if (!dialog.open) dialog.showModal();
    byId("details-title").focus();
    dialog.scrollTop = 0;
    remember(`#${encodeURIComponent(event.id)}`);
  }

  function go(step) {
    const next = neighbour(current, step);
    if (!next) return;
    open(next);
    byId("details-body").querySelector(`[data-step="${step}"]`).focus();
  }

  function neighbour(event, step) {
    const events = shown();
    const place = events.indexOf(event);
    return place < 0 ? null : events[place + step];
  }

  function topBar(event) {
    const step = (by, words) => {
      const button = make("button", { type: "button", "data-step": by, disabled: !neighbour(event, by) }, words);
      button.addEventListener("click", () => go(by));
      return button;
    };
    const close = make("button", { type: "button", class: "close" }, "Close");
    close.addEventListener("click", () => dialog.close());
    return make("div", { class: "bar-top" }, step(-1, "‹ Previous"), step(1, "Next ›"), close);
  }
}

/** Keep the open event in the address, so that it can be passed on. */
function remember(hash) {
  try {
    history.replaceState(null, "", hash);
  } catch (error) {
    if (error.name !== "SecurityError") throw error; // a page within a page has no address
  }
}

function sheetOf(event, open) {
  return make(
    "div",
    { class: "sheet" },
    make("p", { class: "when" }, event.when || "Not placed in time"),
    make("h2", { id: "details-title", dir: "auto", tabindex: -1, autofocus: true }, event.title),
    make("p", { class: "lead" }, make("span", { class: "tag" }, glyphBox(event.status), capital(event.status)), weightOf(event)),
    factsOf(event),
    ...disputesOf(event),
    ...reportsOf(event),
    ...relatedOf(event, open),
  );
}

function weightOf(event) {
  const parts = [count(event.salience, "independent report"), count(event.articles, "article")];
  if (event.copies) parts.push(`${event.copies} of them copies`);
  return parts.join(", ");
}

const HOW = {
  stated: "Stated in the text",
  inherited: "Carried over from an earlier sentence",
  redated: "On the day that other articles tell",
  publication: "No time stated: the day of publication",
  unanchored: "Not determined by the article",
  corrected: "Corrected by a person",
};

function factsOf(event) {
  const first = event.first && (event.first === event.last ? event.first : `${event.first} to ${event.last}`);
  const facts = [
    ["Who or what", event.people.join(", ")],
    ["Where", event.place],
    ["Date", HOW[event.how] + (event.doubtful ? "; doubtful, since the publication date is" : "")],
    ["EDTF", event.edtf && make("code", {}, event.edtf)],
    ["Corrected", (event.corrected || []).join("; ")],
    ["Reported", first],
  ];
  const nodes = facts.filter(([, value]) => value)
    .flatMap(([name, value]) => [make("dt", {}, name), make("dd", { dir: "auto" }, value)]);
  return make("dl", { class: "facts" }, ...nodes);
}

function disputesOf(event) {
  if (!event.conflicts.length) return [];
  const items = event.conflicts.map((conflict) => {
    const matter = conflict.what === "correction" ? "A source corrects itself" : capital(conflict.what);
    return make("li", {}, `${matter}: `, make("b", { dir: "auto" }, conflict.value || "none"), ...saidBy(conflict.articles || []));
  });
  return [make("h3", { class: "alarm" }, "Where the sources disagree"), make("ul", { class: "disputes" }, ...items)];
}

/** The sources of a value, each once, the first few by name. */
function saidBy(numbers) {
  const articles = numbers.map((number) => DATA.articles[number]);
  const sources = [...new Map(articles.map((article) => [article.source || article.id, article])).values()];
  const named = sources.slice(0, MOST_SOURCES_NAMED);
  const nodes = named.flatMap((article, place) => [place ? ", " : " – ", sourceNode(article)]);
  const rest = sources.length - named.length;
  return rest ? [...nodes, ` and ${rest.toLocaleString("en")} more`] : nodes;
}

function reportsOf(event) {
  const box = make("div", { class: "reports" }, ...event.mentions.slice(0, MOST_REPORTS).map(reportOf));
  const rest = event.mentions.slice(MOST_REPORTS);
  const nodes = [make("h3", {}, count(event.mentions.length, "report")), box];
  if (rest.length) {
    const all = make("button", { type: "button", class: "linkish" }, `Show the other ${count(rest.length, "report")}`);
    all.addEventListener("click", () => {
      const added = rest.map(reportOf);
      box.append(...added);
      all.remove();
      added[0].tabIndex = -1;
      added[0].focus();
    });
    nodes.push(make("p", { class: "more" }, all));
  }
  return nodes;
}

function reportOf(mention) {
  const article = DATA.articles[mention.article];
  return make(
    "article",
    { class: "report" },
    make("blockquote", { dir: "auto" }, ...mention.text.map(pieceOf)),
    make("p", { class: "byline" }, ...bylineOf(article, mention)),
    readingOf(mention),
  );
}

function pieceOf(piece) {
  if (typeof piece === "string") return piece;
  const [mark, words] = piece;
  return mark === "time" ? make("mark", {}, words) : make("b", {}, words);
}

function bylineOf(article, mention) {
  const parts = [make("b", {}, sourceNode(article))];
  if (article.published) parts.push(`, ${dayWords(article.published)}`);
  if (mention.headline) parts.push(", headline");
  if (mention.status !== "happened") parts.push(`, reported as ${mention.status}`);
  if (article.url && article.source) parts.push(" · ", linkTo(article.url, "Read the article"));
  return parts;
}

function sourceNode(article) {
  if (article.source) return make("bdi", {}, article.source);
  return article.url ? linkTo(article.url, hostOf(article.url)) : make("bdi", {}, article.id || "unknown source");
}

/** A link, for addresses of the web alone; other text stays text. */
function linkTo(url, words) {
  if (!/^https?:\/\//i.test(url)) return make("bdi", {}, words);
  return make("a", { href: url, target: "_blank", rel: "noopener noreferrer nofollow" }, words);
}

const hostOf = (url) => url.split("/")[2].replace(/^www\./, "");

/** "2024-03-05" as "5 Mar 2024". */
function dayWords(day) {
  const [year, month, number] = day.split("-").map(Number);
  return `${number} ${MONTHS[month - 1]} ${year}`;
}

function readingOf(mention) {
  if (mention.reading === undefined) return make("p", { class: "reading meta" }, HOW[mention.how]);
  const reading = DATA.readings[mention.reading];
  const parts = [make("summary", {}, "How “", make("bdi", {}, reading.text), "” was read")];
  parts.push(make("p", {}, make("bdi", {}, reading.text), ` is ${reading.type} `, make("code", {}, reading.value)));
  if (reading.anchor) parts.push(make("p", {}, `Anchored on ${reading.anchor}.`));
  parts.push(make("p", {}, `${HOW[mention.how]}. Rules, the whole first:`), make("ul", { class: "tree" }, ruleOf(reading.rules)));
  if (reading.others) {
    const others = reading.others.map((other) => make("li", {}, "not ", make("code", {}, other.value), `: ${other.reason}`));
    parts.push(make("p", {}, "Readings not chosen:"), make("ul", { class: "others" }, ...others));
  }
  return make("details", { class: "reading" }, ...parts);
}

function ruleOf(node) {
  const parts = (node.parts || []).map(ruleOf);
  return make("li", {}, make("code", {}, node.rule), " ", make("q", { dir: "auto" }, node.text), parts.length ? make("ul", { class: "tree" }, ...parts) : null);
}

function relatedOf(event, open) {
  if (!event.related.length) return [];
  const items = event.related.map((number) => {
    const other = EVENTS[number];
    const button = make("button", { type: "button" }, other.title);
    button.addEventListener("click", () => open(other));
    return make("li", {}, button, make("span", {}, ` ${other.when || "undated"}`));
  });
  return [make("h3", {}, "Follows or is followed by"), make("ul", { class: "related" }, ...items)];
}
