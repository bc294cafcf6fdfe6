// Whether a place is open at a moment, from the hours that are printed on the page. Nothing is guessed: where the hours do
// not say what holds, neither does this. Time is counted in minutes of Copenhagen's clock since 1970, whatever zone the
// device is in, so that a day always has 1440 of them and summer time needs no thought.

const DAY = 1440;
const HORIZON = 6; // days ahead that a weekday names without doubt

/**
 * @typedef {{ opens: string, closes: string }} Times `08:00`; closing before opening is the night after
 * @typedef {Times & { days: number[], onHolidays: boolean | null, noted: boolean }} Line Monday is 0
 * @param {{ hours: Line[], exceptions: (Times & { date: string })[] }} schedule
 * @param {Date} moment
 * @returns open (`until` when, where that is known), closed (`opens` when next), or null where nobody knows
 */
export function stateAt(schedule, moment) {
  const now = copenhagenMinutes(moment);
  const today = Math.floor(now / DAY);
  const spans = [];
  for (let day = today - 1; day <= today + HORIZON; day++) spans.push(...spansOf(schedule, day));
  const certain = spans.filter((span) => span.certain).sort((a, b) => a.start - b.start);
  const uncertain = spans.filter((span) => !span.certain);

  if (certain.some((span) => holds(span, now))) return { open: true, ...until(now, certain, uncertain) };
  if (uncertain.some((span) => holds(span, now))) return null;
  const next = certain.find((span) => span.start > now);
  const known = next && !uncertain.some((span) => span.start > now && span.start <= next.start);
  return known ? { open: false, opens: next.start, today: Math.floor(next.start / DAY) === today } : { open: false };
}

/** When it closes: after all that follows without a break, where that is within a day and certain. */
function until(now, certain, uncertain) {
  const end = certain.reduce((end, span) => (span.start <= end && span.end > end ? span.end : end), now);
  const known = end - now <= DAY && !uncertain.some((span) => span.start <= end && end < span.end);
  return known ? { until: end } : {};
}

const holds = (span, now) => span.start <= now && now < span.end;

/** When a place is open on a day, or may be. */
function spansOf({ hours, exceptions }, day) {
  const special = exceptions.filter((one) => one.date === isoDate(day));
  if (special.length) return special.filter((one) => one.opens && one.closes).map((one) => spanOf(one, day));
  const lines = hours.filter((line) => line.days.includes(weekday(day)));
  if (isPublicHoliday(day)) return spansOfHoliday(hours, lines, day);
  return isOftenClosed(day) ? [unknown(lines, day)] : lines.map((line) => spanOf(line, day));
}

/** On a holiday those lines hold that say so: the day's own first, else others (»lørdag–søndag, også på helligdage«). */
function spansOfHoliday(hours, lines, day) {
  const holding = [lines, hours].map((some) => some.filter((line) => line.onHolidays)).find((some) => some.length) ?? [];
  const unsaid = lines.filter((line) => line.onHolidays === null);
  if (!holding.length && (unsaid.length || !lines.length)) return [unknown(lines, day)];
  return [...holding.map((line) => spanOf(line, day)), ...unsaid.map((line) => ({ ...spanOf(line, day), certain: false }))];
}

/** A line with a note holds only as its note says. */
function spanOf({ opens, closes, noted }, day) {
  const [start, end] = [opens, closes].map((clock) => day * DAY + minutesOf(clock));
  return { start, end: end > start ? end : end + DAY, certain: !noted };
}

/** A day of which nothing is known, and the night after it where one of its lines runs into that. */
function unknown(lines, day) {
  return { start: day * DAY, end: Math.max((day + 1) * DAY, ...lines.map((line) => spanOf(line, day).end)), certain: false };
}

const minutesOf = (clock) => { const [hour, minute] = clock.split(":").map(Number); return hour * 60 + minute; };
const dateOf = (day) => new Date(day * DAY * 60_000);
const isoDate = (day) => dateOf(day).toISOString().slice(0, 10);
const weekday = (day) => (dateOf(day).getUTCDay() + 6) % 7;
const dayNumber = (year, month, date) => Date.UTC(year, month - 1, date) / (DAY * 60_000);

const COPENHAGEN = new Intl.DateTimeFormat("en", {
  timeZone: "Europe/Copenhagen", hourCycle: "h23", year: "numeric", month: "numeric", day: "numeric", hour: "numeric", minute: "numeric",
});

function copenhagenMinutes(moment) {
  const { year, month, day, hour, minute } = Object.fromEntries(COPENHAGEN.formatToParts(moment).map(({ type, value }) => [type, Number(value)]));
  return dayNumber(year, month, day) * DAY + hour * 60 + minute;
}

/** Denmark's public holidays. Store bededag has not been one since 2024. */
export function isPublicHoliday(day) {
  const fromEaster = day - easter(dateOf(day).getUTCFullYear());
  return [-3, -2, 0, 1, 39, 49, 50].includes(fromEaster) || ["01-01", "12-25", "12-26"].includes(isoDate(day).slice(5));
}

/** Constitution Day, Christmas Eve and New Year's Eve: no public holidays, but many offices are closed. */
const isOftenClosed = (day) => ["06-05", "12-24", "12-31"].includes(isoDate(day).slice(5));

/** Easter Sunday as the Gregorian calendar reckons it (Meeus, Jones and Butcher). */
export function easter(year) {
  const golden = year % 19, century = Math.floor(year / 100), yearOfCentury = year % 100;
  const correction = Math.floor((8 * century + 13) / 25);
  const epact = (19 * golden + century - Math.floor(century / 4) - correction + 15) % 30;
  const toSunday = (32 + 2 * (century % 4) + 2 * Math.floor(yearOfCentury / 4) - epact - (yearOfCentury % 4)) % 7;
  const late = Math.floor((golden + 11 * epact + 22 * toSunday) / 451);
  const days = epact + toSunday - 7 * late + 114;
  return dayNumber(year, Math.floor(days / 31), (days % 31) + 1);
}

/** `9`, `16.30`: an hour alone when it is whole, as the hours are printed. */
export function clockOf(minutes) {
  const hour = Math.floor((minutes % DAY) / 60), minute = minutes % 60;
  return minute ? `${hour}.${String(minute).padStart(2, "0")}` : String(hour);
}

export function weekdayOf(minutes, language) {
  return new Intl.DateTimeFormat(language, { weekday: "long", timeZone: "UTC" }).format(new Date(minutes * 60_000));
}
