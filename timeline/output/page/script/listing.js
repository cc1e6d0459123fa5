// The list: every event that was asked for, in order, a page of them at a time.

const CHUNK = 80; // events added at once
const UNASKED_CHUNKS = 5; // added while scrolling before a reader is asked

/** Build the list; `opened` is called with an event and its button. */
function buildListing(opened) {
  const years = byId("years");
  const more = byId("more");
  let events = [];
  let done = 0;
  let unasked = 0;
  let list = null;
  let before = null;

  const watcher = new IntersectionObserver((entries) => {
    if (entries.some((entry) => entry.isIntersecting) && unasked < UNASKED_CHUNKS && done < events.length) {
      unasked += 1;
      add();
    }
  }, { rootMargin: "800px" });
  watcher.observe(more.parentElement);
  more.addEventListener("click", () => {
    const first = done;
    add();
    years.querySelector(`[data-number="${events[first].number}"] button`)?.focus();
  });
  return { show };

  /** Show these events, dated ones by year, the others in a section of their own. */
  function show(found) {
    events = found.filter((event) => event.dated);
    [done, unasked, list, before] = [0, 0, null, null];
    years.replaceChildren();
    add();
    showUndated(found.filter((event) => !event.dated));
  }

  function add() {
    const upTo = Math.min(done + CHUNK, events.length);
    for (; done < upTo; done += 1) {
      const event = events[done];
      if (!before || before.year !== event.year) startYear(event.year);
      list.append(entryOf(event, list.lastChild ? before : null, opened));
      before = event;
    }
    more.hidden = done >= events.length;
    more.textContent = `Show more of the ${(events.length - done).toLocaleString("en")} later events`;
  }

  function startYear(year) {
    list = make("ol", { class: "entries", "aria-label": `Events of ${year}` });
    years.append(make("h2", {}, year), list);
  }

  function showUndated(undated) {
    byId("undated").hidden = undated.length === 0;
    byId("undated-list").replaceChildren(...undated.map((event) => entryOf(event, null, opened)));
  }
}

function entryOf(event, before, opened) {
  const isAgain = before && before.when === event.when;
  const button = make("button", { type: "button", "aria-haspopup": "dialog" }, event.title);
  button.addEventListener("click", () => opened(event));
  const names = ["entry", event.status, event.leading && "leading", isAgain && "again"];
  return make(
    "li",
    { class: names.filter(Boolean).join(" "), "data-number": event.number },
    event.when ? make("time", {}, event.when) : make("time", {}, "undated"),
    glyphBox(event.status),
    make("div", {}, make("h3", { dir: "auto" }, button), make("p", { class: "meta" }, ...metaOf(event))),
  );
}

function metaOf(event) {
  const notes = [];
  if (event.status !== "happened") notes.push(make("span", { class: "tag" }, capital(event.status)));
  notes.push(event.salience > 0 ? count(event.salience, "report") : count(event.articles, "article"));
  if (event.place) notes.push(make("bdi", {}, event.place));
  if (event.people.length) notes.push(make("bdi", {}, namesOf(event.people)));
  if (event.dated && datedBy(event)) notes.push(datedBy(event));
  if (event.doubtful) notes.push(make("span", { class: "alarm" }, "Doubtful date"));
  if (event.conflicts.length) notes.push(make("span", { class: "alarm" }, "Sources disagree"));
  return notes.flatMap((note, place) => (place ? [" · ", note] : [note]));
}

function namesOf(people) {
  const shown = people.slice(0, 4).join(", ");
  return people.length > 4 ? `${shown} and ${people.length - 4} more` : shown;
}
