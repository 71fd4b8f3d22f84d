/**
 * A message as it is read: well-formed, in composed form, without control characters and without the invisible ones
 * that change the direction or the look of what surrounds them. Line breaks and the joiners inside emoji stay.
 */
export function cleanText(text: string): string {
  return text
    .toWellFormed()
    .normalize("NFC")
    .replace(/\r\n?/g, "\n")
    .replace(/[\u2028\u2029]/g, "\n")
    .replace(unwanted, "")
    .trim();
}

/** C0 and C1 controls but tab and newline; bidi controls; zero-width space, word joiner, BOM, soft hyphen, tags; U+FFFD. */
const unwanted =
  /[^\P{Cc}\t\n]|[\u00AD\u061C\u200B\u200E\u200F\u202A-\u202E\u2060-\u2064\u2066-\u206F\uFEFF\uFFF9-\uFFFD]|[\u{E0000}-\u{E007F}]/gu;

/** Whether there is anything to read: a letter or a digit of any script. */
export function hasWords(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text);
}
