/** Numbers, ordinals and amounts. */
import type { Found } from "./nodes";
import { isMark, isPartOfWord, isTightMark, once, roleAt, type Scan, skipRole, tagAt } from "./scan";

/** A whole number in digits or words. */
export const readNumber = once((scan, at): Found<number> | null => {
  const token = scan.tokens[at];
  if (token === undefined) return null;
  if (token.kind === "number") {
    if (token.text.length > 9 || isPartOfWord(scan, at)) return null;
    return { value: token.value, end: at + 1 };
  }
  const tag = tagAt(scan, at, "number");
  if (tag === null) return null;
  let value = tag.meaning.value;
  let end = tag.end;
  if (value >= 20 && value < 100 && value % 10 === 0) {
    const ones = tagAt(scan, end, "number");
    if (ones !== null && ones.meaning.value > 0 && ones.meaning.value < 10) {
      value += ones.meaning.value;
      end = ones.end;
    }
  }
  const hundred = tagAt(scan, end, "number");
  if (hundred !== null && value < 10 && hundred.meaning.value === 100) {
    value *= 100;
    end = hundred.end;
    const rest = readNumber(scan, skipRole(scan, end, "and"));
    if (rest !== null && rest.value < 100 && scan.tokens[rest.end - 1]?.kind === "word") {
      value += rest.value;
      end = rest.end;
    }
  }
  return { value, end };
});

/** "1st", "24-го", "15." (where the language writes so and `dotted` allows it), "third", "twenty-first", "last". */
export function readOrdinal(scan: Scan, at: number, dotted = false): Found<number> | null {
  const token = scan.tokens[at];
  if (token === undefined) return null;
  if (token.kind === "number") {
    const suffix = scan.tokens[at + 1];
    if (token.text.length > 3 || isPartOfWord(scan, at)) return null;
    if (suffix?.glued && suffix.kind === "word" && scan.words.ordinalSuffixes.has(suffix.word)) {
      return { value: token.value, end: at + 2 };
    }
    if (
      suffix?.kind === "mark" &&
      suffix.glued &&
      (suffix.word === "º" || suffix.word === "ª" || suffix.word === "°")
    ) {
      return { value: token.value, end: at + 2 };
    }
    const dot =
      dotted && scan.words.lexicon.ordinalDot && token.text.length <= 2 && isMark(scan, at + 1, ".");
    if (
      dot &&
      scan.tokens[at + 1]?.glued &&
      !(scan.tokens[at + 2]?.kind === "number" && scan.tokens[at + 2]?.glued)
    ) {
      return { value: token.value, end: at + 2 };
    }
    return null;
  }
  const tag = tagAt(scan, at, "ordinal");
  if (tag !== null) {
    const { value } = tag.meaning;
    // "dwudziestego czwartego": both words are ordinals.
    const ones = value >= 20 && value % 10 === 0 ? tagAt(scan, tag.end, "ordinal") : null;
    if (ones !== null && ones.meaning.value > 0 && ones.meaning.value < 10)
      return { value: value + ones.meaning.value, end: ones.end };
    return { value, end: tag.end };
  }
  const tens = tagAt(scan, at, "number");
  if (tens !== null && tens.meaning.value >= 20 && tens.meaning.value % 10 === 0) {
    const ones = tagAt(scan, tens.end, "ordinal");
    if (ones !== null && ones.meaning.value > 0 && ones.meaning.value < 10) {
      return { value: tens.meaning.value + ones.meaning.value, end: ones.end };
    }
  }
  return null;
}

/** An hour told by its ordinal: "(o) trzeciej", "(о) 15-й". */
export function readHourOrdinal(scan: Scan, at: number): Found<number> | null {
  const token = scan.tokens[at];
  if (token?.kind !== "number") {
    const tag = tagAt(scan, at, "hour");
    return tag === null ? null : { value: tag.meaning.hour, end: tag.end };
  }
  const suffix = scan.tokens[at + 1];
  const isHour = suffix?.kind === "word" && suffix.glued && scan.words.hourSuffixes.has(suffix.word);
  return isHour && token.value <= 24 ? { value: token.value, end: at + 2 } : null;
}

/** How many of a unit: "3", "two and a half", "1.5", "1/4", "half a", "a couple of", "an". */
export function readAmount(scan: Scan, at: number): Found<number> | null {
  const threeQuarters = roleAt(scan, at, "three-quarters");
  if (threeQuarters >= 0) return { value: 0.75, end: skipFiller(scan, threeQuarters) };
  const article = roleAt(scan, at, "a");
  const fractionAt = article < 0 ? at : article;
  const half = roleAt(scan, fractionAt, "half");
  if (half >= 0 && tagAt(scan, skipFiller(scan, half), "unit") !== null)
    return { value: 0.5, end: skipFiller(scan, half) };
  const quarter = roleAt(scan, fractionAt, "quarter");
  if (quarter >= 0 && tagAt(scan, skipFiller(scan, quarter), "unit")?.meaning.unit === "hour") {
    return { value: 0.25, end: skipFiller(scan, quarter) };
  }
  const number = readNumber(scan, at);
  if (number !== null) {
    let { value, end } = number;
    const fraction = scan.tokens[end + 1];
    if (scan.tokens[at]?.kind === "number" && fraction?.kind === "number") {
      if (isTightMark(scan, end, ".") || (isTightMark(scan, end, ",") && fraction.text.length <= 2)) {
        value += fraction.value / 10 ** fraction.text.length;
        end += 2;
      } else if (isTightMark(scan, end, "/") && fraction.value > 0) {
        value /= fraction.value;
        end += 2;
      }
    }
    // "2 1/2"
    const numerator = scan.tokens[end];
    const divisor = scan.tokens[end + 2];
    if (
      numerator?.kind === "number" &&
      isTightMark(scan, end + 1, "/") &&
      (divisor?.value ?? 0) > numerator.value
    ) {
      value += numerator.value / (divisor?.value ?? 1);
      end += 3;
    }
    const vulgar = vulgarFraction(scan, end);
    if (vulgar > 0) {
      value += vulgar;
      end++;
    }
    const more = roleAt(scan, end, "and-a-half");
    if (more >= 0) return { value: value + 0.5, end: more };
    return { value, end: skipRole(scan, end, "of") };
  }
  const vulgar = vulgarFraction(scan, at);
  if (vulgar > 0) return { value: vulgar, end: skipFiller(scan, at + 1) };
  if (article >= 0) return { value: 1, end: article };
  return null;
}

function vulgarFraction(scan: Scan, at: number): number {
  const mark = scan.tokens[at];
  if (mark?.kind !== "mark") return 0;
  return mark.word === "½" ? 0.5 : mark.word === "¼" ? 0.25 : mark.word === "¾" ? 0.75 : 0;
}

function skipFiller(scan: Scan, at: number): number {
  return skipRole(scan, skipRole(scan, at, "of"), "a");
}
