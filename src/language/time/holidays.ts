/** Days that people plan by, computed by year and country. */
import type { Holiday } from "../lexicon/meaning";
import { civilDate, dayNumber, weekdayOf } from "./days";

/** Easter Sunday of the Gregorian calendar (the anonymous algorithm of 1876). */
export function easterSunday(year: number): number {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const e = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - d - (c % 4)) % 7;
  const f = d + e - 7 * Math.floor((a + 11 * d + 22 * e) / 451) + 114;
  return dayNumber(year, Math.floor(f / 31), (f % 31) + 1);
}

/** Easter Sunday of the Julian calendar, as a Gregorian date (right for 1900 to 2099). */
export function orthodoxEaster(year: number): number {
  const a = year % 4;
  const b = year % 7;
  const c = (19 * (year % 19) + 15) % 30;
  const d = (2 * a + 4 * b - c + 34) % 7;
  const f = c + d + 114;
  return dayNumber(year, Math.floor(f / 31), (f % 31) + 1) + 13;
}

/** The n-th such weekday of a month; from its end where n is negative. */
export function nthWeekday(year: number, month: number, weekday: number, n: number): number {
  if (n > 0) {
    const first = dayNumber(year, month, 1);
    return first + ((weekday - weekdayOf(first) + 7) % 7) + 7 * (n - 1);
  }
  const last = dayNumber(year, month + 1, 1) - 1;
  return last - ((weekdayOf(last) - weekday + 7) % 7) + 7 * (n + 1);
}

/** The last Sunday before Christmas Day. */
function fourthAdvent(year: number): number {
  const eve = dayNumber(year, 12, 24);
  return eve - (weekdayOf(eve) % 7);
}

type Rule = (year: number, region: string) => number;

/** Easter as the region's main church keeps it. */
function easterOf(year: number, region: string): number {
  return orthodoxRegions.has(region) ? orthodoxEaster(year) : easterSunday(year);
}

const orthodoxRegions: ReadonlySet<string> = new Set("RU UA BY GR RO BG RS GE MD CY".split(" "));

const fixed =
  (month: number, day: number): Rule =>
  (year) =>
    dayNumber(year, month, day);
const fromEaster =
  (days: number): Rule =>
  (year, region) =>
    easterOf(year, region) + days;
const nth =
  (month: number, weekday: number, n: number): Rule =>
  (year) =>
    nthWeekday(year, month, weekday, n);

const rules: Readonly<Record<Holiday, Rule>> = {
  "new-years-day": fixed(1, 1),
  "new-years-eve": fixed(12, 31),
  epiphany: fixed(1, 6),
  "orthodox-christmas": fixed(1, 7),
  "groundhog-day": fixed(2, 2),
  valentines: (year, region) => (region === "BR" ? dayNumber(year, 6, 12) : dayNumber(year, 2, 14)),
  "defender-day": (year, region) => (region === "UA" ? dayNumber(year, 10, 1) : dayNumber(year, 2, 23)),
  "womens-day": fixed(3, 8),
  "st-patricks": fixed(3, 17),
  "april-fools": fixed(4, 1),
  "grandmothers-day": fixed(1, 21),
  "grandfathers-day": fixed(1, 22),
  "fat-thursday": fromEaster(-52),
  "carnival-monday": fromEaster(-48),
  "mardi-gras": fromEaster(-47),
  "ash-wednesday": fromEaster(-46),
  "palm-sunday": fromEaster(-7),
  "maundy-thursday": fromEaster(-3),
  "good-friday": fromEaster(-2),
  "holy-saturday": fromEaster(-1),
  easter: easterOf,
  "easter-monday": fromEaster(1),
  "orthodox-easter": orthodoxEaster,
  ascension: fromEaster(39),
  pentecost: fromEaster(49),
  "whit-monday": fromEaster(50),
  "corpus-christi": fromEaster(60),
  "earth-day": fixed(4, 22),
  "may-day": fixed(5, 1),
  "cinco-de-mayo": fixed(5, 5),
  "victory-day": (year, region) =>
    dayNumber(year, 5, ["FR", "CZ", "SK", "DE", "PL", "UA"].includes(region) ? 8 : 9),
  "mlk-day": nth(1, 1, 3),
  "presidents-day": nth(2, 1, 3),
  "memorial-day": nth(5, 1, -1),
  juneteenth: fixed(6, 19),
  "independence-day": (year, region) =>
    dayNumber(
      year,
      region === "UA" ? 8 : region === "PL" ? 11 : 7,
      region === "UA" ? 24 : region === "PL" ? 11 : 4,
    ),
  "labor-day": (year, region) =>
    region === "US" || region === "CA" ? nthWeekday(year, 9, 1, 1) : dayNumber(year, 5, 1),
  "columbus-day": nth(10, 1, 2),
  "veterans-day": fixed(11, 11),
  halloween: fixed(10, 31),
  "reformation-day": fixed(10, 31),
  "all-saints": fixed(11, 1),
  "all-souls": fixed(11, 2),
  "guy-fawkes": fixed(11, 5),
  "remembrance-day": (year, region) => (region === "NL" ? dayNumber(year, 5, 4) : dayNumber(year, 11, 11)),
  "armistice-day": fixed(11, 11),
  thanksgiving: (year, region) => (region === "CA" ? nthWeekday(year, 10, 1, 2) : nthWeekday(year, 11, 4, 4)),
  "black-friday": (year) => nthWeekday(year, 11, 4, 4) + 1,
  "cyber-monday": (year) => nthWeekday(year, 11, 4, 4) + 4,
  // The Dutch keep its eve.
  "st-nicholas": (year, region) => dayNumber(year, 12, region === "NL" ? 5 : 6),
  "penance-day": (year) => fourthAdvent(year) - 32,
  "advent-1": (year) => fourthAdvent(year) - 21,
  "advent-2": (year) => fourthAdvent(year) - 14,
  "advent-3": (year) => fourthAdvent(year) - 7,
  "advent-4": (year) => fourthAdvent(year),
  "christmas-eve": fixed(12, 24),
  christmas: fixed(12, 25),
  "boxing-day": fixed(12, 26),
  "mothers-day": (year, region) => {
    // Mid-Lent in Britain and Ireland, end of May in France, first Sunday of May in Spain and Portugal.
    if (region === "GB" || region === "IE") return easterSunday(year) - 21;
    if (region === "FR") {
      const last = nthWeekday(year, 5, 7, -1);
      return last === easterSunday(year) + 49 ? last + 7 : last;
    }
    if (region === "ES" || region === "PT") return nthWeekday(year, 5, 7, 1);
    if (region === "PL") return dayNumber(year, 5, 26);
    if (region === "RU") return nthWeekday(year, 11, 7, -1);
    return nthWeekday(year, 5, 7, 2);
  },
  "fathers-day": (year, region) => {
    if (region === "DE") return easterSunday(year) + 39;
    if (region === "ES" || region === "PT" || region === "IT") return dayNumber(year, 3, 19);
    if (region === "PL") return dayNumber(year, 6, 23);
    if (region === "BE") return nthWeekday(year, 6, 7, 2);
    if (region === "AU" || region === "NZ") return nthWeekday(year, 9, 7, 1);
    if (region === "BR") return nthWeekday(year, 8, 7, 2);
    if (region === "RU") return nthWeekday(year, 10, 7, 3);
    return nthWeekday(year, 6, 7, 3);
  },
  "early-may-holiday": nth(5, 1, 1),
  "spring-holiday": nth(5, 1, -1),
  "summer-holiday": nth(8, 1, -1),
  "bastille-day": fixed(7, 14),
  assumption: fixed(8, 15),
  "german-unity": fixed(10, 3),
  "spain-day": fixed(10, 12),
  "constitution-day": (year, region) =>
    region === "UA"
      ? dayNumber(year, 6, 28)
      : region === "PL"
        ? dayNumber(year, 5, 3)
        : dayNumber(year, 12, 6),
  "russia-day": fixed(6, 12),
  "unity-day": fixed(11, 4),
  "childrens-day": fixed(6, 1),
  "teachers-day": (year, region) =>
    region === "UA" ? nthWeekday(year, 10, 7, 1) : dayNumber(year, 10, region === "PL" ? 14 : 5),
  "kings-day": (year) =>
    weekdayOf(dayNumber(year, 4, 27)) === 7 ? dayNumber(year, 4, 26) : dayNumber(year, 4, 27),
  "liberation-day": (year, region) => dayNumber(year, region === "NL" ? 5 : 4, region === "NL" ? 5 : 25),
  "budget-day": nth(9, 2, 3),
  "flemish-day": fixed(7, 11),
  "republic-day": fixed(6, 2),
  "ukraine-independence": fixed(8, 24),
  "poland-constitution": fixed(5, 3),
  "poland-independence": fixed(11, 11),
  "portugal-day": fixed(6, 10),
  "portugal-republic": fixed(10, 5),
  "portugal-independence": fixed(12, 1),
  "brazil-tiradentes": fixed(4, 21),
  "brazil-independence": fixed(9, 7),
  "brazil-children": fixed(10, 12),
  "brazil-republic": fixed(11, 15),
  "brazil-awareness": fixed(11, 20),
  "st-anthony": fixed(6, 13),
  "st-john": fixed(6, 24),
  "immaculate-conception": fixed(12, 8),
  "burns-night": fixed(1, 25),
  "national-day": (year, region) => {
    const days: Partial<Record<string, readonly [number, number]>> = {
      FR: [7, 14],
      DE: [10, 3],
      ES: [10, 12],
      IT: [6, 2],
      PT: [6, 10],
      BR: [9, 7],
      CH: [8, 1],
      AT: [10, 26],
      BE: [7, 21],
      CA: [7, 1],
      AU: [1, 26],
      US: [7, 4],
      RU: [6, 12],
    };
    const [month, day] = days[region] ?? [1, 1];
    return dayNumber(year, month, day);
  },
  "knowledge-day": fixed(9, 1),
};

/** The day number of that holiday in that year, as the region keeps it. */
export function holidayIn(holiday: Holiday, year: number, region: string): number {
  return rules[holiday](year, region);
}

/** The first such holiday on or after `from`. */
export function nextHoliday(holiday: Holiday, from: number, region: string): number {
  const { year } = civilDate(from);
  const thisYear = holidayIn(holiday, year, region);
  return thisYear >= from ? thisYear : holidayIn(holiday, year + 1, region);
}
