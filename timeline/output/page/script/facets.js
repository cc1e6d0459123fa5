// The tools above the drawing: search, and one facet for each thing to filter by.

const MOST_CHOICES = 60; // shown at once; a search in the facet reaches the rest

/** Build the tools; `changed` is called whenever something else is asked for. */
function buildTools(changed) {
  const box = byId("facets");
  const people = facet("Participants", tally((event) => event.people), asked.people, changed);
  const sources = facet("Sources", tally((event) => event.sources), asked.sources, changed);
  const least = leastChoice(changed);
  const only = onlyChoice(changed);
  const clear = make("button", { type: "button", class: "clear", id: "clear", hidden: true }, "Clear all");
  box.append(...[people, sources, least, only, clear].filter(Boolean));
  clear.addEventListener("click", () => clearAll(changed));
  byId("tools").addEventListener("submit", (event) => event.preventDefault());
  byId("search").addEventListener("input", () => {
    asked.words = folded(byId("search").value).split(/\s+/).filter(Boolean);
    changed();
  });
  closeOutside();
}

/** A drop-down of check boxes with counts; null where there is nothing to choose. */
function facet(name, counts, chosen, changed) {
  if (counts.length < 2) return null;
  const summary = make("summary", {}, name);
  const choices = make("div", { class: "choices", role: "group", "aria-label": name });
  const panel = make("div", { class: "panel" }, choices);
  const root = make("details", { class: "facet", "data-name": name }, summary, panel);
  const find = make("input", { type: "search", placeholder: `Find ${name.toLowerCase()}`, "aria-label": `Find ${name.toLowerCase()}` });
  if (counts.length > 12) panel.prepend(find);
  const fill = () => choices.replaceChildren(...choiceNodes(counts, chosen, find.value));
  root.refresh = () => {
    root.classList.toggle("chosen", chosen.size > 0);
    summary.textContent = chosen.size ? `${name}: ${chosen.size}` : name;
    if (root.open) fill();
  };
  root.addEventListener("toggle", fill);
  find.addEventListener("input", fill);
  choices.addEventListener("change", ({ target }) => {
    if (target.checked) chosen.add(target.value);
    else chosen.delete(target.value);
    root.classList.toggle("chosen", chosen.size > 0);
    summary.textContent = chosen.size ? `${name}: ${chosen.size}` : name;
    changed();
  });
  return root;
}

function choiceNodes(counts, chosen, wanted) {
  const word = folded(wanted);
  const found = counts.filter(([value]) => folded(value).includes(word));
  const shown = [
    ...found.filter(([value]) => chosen.has(value)),
    ...found.filter(([value]) => !chosen.has(value)),
  ].slice(0, MOST_CHOICES);
  const nodes = shown.map(([value, number]) => {
    const box = make("input", { type: "checkbox", value });
    box.checked = chosen.has(value);
    return make("label", { class: "choice" }, box, make("span", { dir: "auto" }, value), make("small", {}, number.toLocaleString("en")));
  });
  if (found.length > shown.length) {
    nodes.push(make("p", { class: "rest" }, `and ${(found.length - shown.length).toLocaleString("en")} more`));
  }
  return nodes;
}

function leastChoice(changed) {
  if (MOST_INDEPENDENT < 2) return null;
  const steps = [1, 2, 3, 5, 10, 20, 50, 100].filter((step) => step <= MOST_INDEPENDENT);
  const options = steps.map((step) =>
    make("option", { value: step }, step === 1 ? "1 report or more" : `${step} reports or more`),
  );
  return choice("least", "Independent reports", options, (value) => { asked.least = Number(value); }, changed);
}

function onlyChoice(changed) {
  const kinds = [["", "All events"], ["stated", "Date stated in the text"]];
  if (EVENTS.some((event) => event.conflicts.length)) kinds.push(["disputed", "Sources disagree"]);
  const options = kinds.map(([value, words]) => make("option", { value }, words));
  return choice("only", "Kind of event", options, (value) => { asked.only = value; }, changed);
}

function choice(id, label, options, take, changed) {
  const select = make("select", { id, "aria-label": label }, ...options);
  select.addEventListener("change", () => {
    take(select.value);
    select.classList.toggle("chosen", select.selectedIndex > 0);
    changed();
  });
  return select;
}

function clearAll(changed) {
  asked.words = [];
  asked.sources.clear();
  asked.people.clear();
  asked.statuses = new Set(STATUSES);
  asked.least = 1;
  asked.only = "";
  byId("search").value = "";
  for (const select of byId("facets").querySelectorAll("select")) {
    select.selectedIndex = 0;
    select.classList.remove("chosen");
  }
  for (const root of byId("facets").querySelectorAll(".facet")) root.refresh();
  for (const box of byId("legend").querySelectorAll("input")) box.checked = true;
  byId("search").focus();
  changed();
}

/** A facet closes when a reader clicks or tabs elsewhere, or presses Escape. */
function closeOutside() {
  const close = (except) => {
    for (const root of document.querySelectorAll(".facet[open]")) {
      if (!root.contains(except)) root.open = false;
    }
  };
  document.addEventListener("pointerdown", (event) => close(event.target));
  document.addEventListener("focusin", (event) => close(event.target));
  byId("facets").addEventListener("keydown", (event) => {
    const root = event.key === "Escape" && event.target.closest(".facet[open]");
    if (!root) return;
    root.open = false;
    root.querySelector("summary").focus();
  });
}

/** Check boxes for the statuses, which are also the legend of the drawing. */
function buildLegend(changed) {
  const counts = new Map(tally((event) => [event.status]));
  for (const status of STATUSES.filter((name) => counts.has(name))) {
    const box = make("input", { type: "checkbox", value: status });
    box.checked = true;
    box.addEventListener("change", () => {
      if (box.checked) asked.statuses.add(status);
      else asked.statuses.delete(status);
      changed();
    });
    byId("legend").append(
      make("label", {}, box, glyphBox(status), capital(status), make("small", {}, counts.get(status).toLocaleString("en"))),
    );
  }
  if (DATED.some((event) => event.vague)) byId("legend").append(make("span", { class: "key" }, hatchBox(), "known only to the week, month or coarser"));
  if (MOST_INDEPENDENT > 1) byId("legend").append(make("span", { class: "key" }, "larger: more independent reports"));
}

const capital = (word) => word.charAt(0).toUpperCase() + word.slice(1);
