// Ticks of the calendar from an hour to thousands of years, their year always in sight.

const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
const YEAR = 365.2425 * 86400e3;
const FARTHEST = 8.64e15; // milliseconds that a Date can hold, either way

/** An astronomical year as people count it: 0 is 1 BC. */
function yearWords(year) {
  if (year <= 0) return `${(1 - year).toLocaleString("en")} BC`;
  if (year < 1000) return `AD ${year}`;
  return year < 10000 ? String(year) : year.toLocaleString("en");
}

/** Up to about so many ticks between two moments; `year` where the words do not say it. */
function ticksBetween(begin, end, most) {
  const years = (end - begin) / YEAR;
  if (years > most || Math.max(-begin, end) > FARTHEST) return yearTicks(begin, end, most);
  const dates = d3.utcTicks(new Date(begin), new Date(end), most);
  const hasClock = dates.some((date) => date.getTime() % 86400e3 !== 0);
  return dates.map((date) => tickOf(date, hasClock));
}

function yearTicks(begin, end, most) {
  const first = 1970 + begin / YEAR;
  const last = 1970 + end / YEAR;
  return d3.ticks(first, last, most).filter(Number.isInteger).map((year) => {
    // A scale of years counts 1 BC as 0: round years of that era are one off.
    const shown = year <= 0 && Math.abs(year) >= 10 ? year + 1 : year;
    return { at: startOfYear(shown), words: yearWords(shown), year: "" };
  });
}

function startOfYear(year) {
  if (Math.abs(year) > 200000) return (year - 1970) * YEAR;
  const date = new Date(0);
  date.setUTCFullYear(year, 0, 1);
  return date.getTime();
}

function tickOf(date, hasClock) {
  const at = date.getTime();
  const year = yearWords(date.getUTCFullYear());
  const month = MONTHS[date.getUTCMonth()];
  const day = date.getUTCDate();
  if (hasClock) return { at, words: date.toISOString().slice(-13, -8), year: `${day} ${month} ${year}` };
  return { at, words: day === 1 ? month : `${day} ${month}`, year };
}
