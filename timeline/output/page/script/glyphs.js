// The marks: their form tells the status, their size the number of reports.

const SVG = "http://www.w3.org/2000/svg";

/** Draw the mark of a status around the origin of a D3 selection. */
function drawGlyph(group, status, radius) {
  if (status === "possible") {
    group.append("path").attr("class", "glyph hollow possible").attr("d", diamond(radius * 1.2));
    return;
  }
  group.append("circle").attr("class", `glyph ${status === "happened" ? "" : "hollow"}`).attr("r", radius);
  if (status === "denied") {
    const arm = radius * Math.SQRT1_2;
    group.append("path").attr("class", "glyph cross").attr("d", `M${-arm} ${-arm}L${arm} ${arm}M${arm} ${-arm}L${-arm} ${arm}`);
  }
}

function diamond(half) {
  return `M0 ${-half}L${half} 0L0 ${half}L${-half} 0Z`;
}

/** The radius of a mark in pixels; its area grows with the independent reports. */
function radiusOf(event) {
  return Math.max(4, 12 * Math.sqrt(event.salience / Math.max(9, MOST_INDEPENDENT)));
}

/** The mark of a status as a small picture of its own, for lists. */
function glyphBox(status) {
  const box = d3.create("svg:svg").attr("class", "glyph-box").attr("width", 16).attr("height", 16)
    .attr("viewBox", "-8 -8 16 16").attr("aria-hidden", "true");
  drawGlyph(box, status, 5);
  return box.node();
}

/** A hatched sample for the legend. */
function hatchBox() {
  const box = d3.create("svg:svg").attr("class", "glyph-box").attr("width", 26).attr("height", 10).attr("aria-hidden", "true");
  box.append("rect").attr("class", "bar vague").attr("x", 0.5).attr("y", 0.5).attr("width", 25).attr("height", 9).attr("rx", 3);
  return box.node();
}
