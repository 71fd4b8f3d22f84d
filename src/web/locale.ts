import { locales } from "../i18n/wording";

/** The locale that suits a browser's Accept-Language best; British English when none does. */
export function preferredLocale(header: string): string {
  const wishes = header
    .split(",")
    .map((entry) => {
      const [tag = "", quality = ""] = entry.split(";");
      return { tag: tag.trim().toLowerCase(), weight: Number(/q=([\d.]+)/.exec(quality)?.[1] ?? 1) };
    })
    .toSorted((a, b) => b.weight - a.weight);
  for (const { tag } of wishes) {
    const exact = locales.find((each) => each.locale.toLowerCase() === tag);
    const language = tag.split("-")[0] ?? "";
    const related = locales.find((each) => each.locale.split("-")[0] === language);
    const found = exact ?? related;
    if (found !== undefined) return found.locale;
  }
  return "en-GB";
}

export function isLocale(locale: string): boolean {
  return locales.some((each) => each.locale === locale);
}
