import type { RouteConditions, RoutingRule } from "../../domain/routing";
import { formatList, formatTime } from "../../i18n/format";
import type { Wording } from "../../i18n/wording";

/** "Events tagged #work and written in German go to Work." */
export function describeRule(
  { intent, conditions, targetName: target }: Omit<RoutingRule, "id" | "target">,
  locale: string,
  words: Wording,
): string {
  const told = describeConditions(intent, conditions, locale, words);
  if (told.length === 0) return words(`rule-${intent}-all`, { target });
  return words(`rule-${intent}`, { conditions: formatList(told, locale), target });
}

function describeConditions(
  intent: RoutingRule["intent"],
  { keyword, hashtag, attendee, language, between, channel }: RouteConditions,
  locale: string,
  words: Wording,
): string[] {
  const told: string[] = [];
  if (hashtag !== null) told.push(words("rule-if-hashtag", { hashtag }));
  if (keyword?.endsWith("*")) told.push(words("rule-if-beginning", { keyword: keyword.slice(0, -1) }));
  else if (keyword !== null) told.push(words("rule-if-keyword", { keyword }));
  if (attendee !== null) told.push(words("rule-if-attendee", { attendee }));
  if (language !== null)
    told.push(words("rule-if-language", { language, name: nameLanguage(language, locale) }));
  if (between !== null) {
    const times = { from: clock(between.from, locale), to: clock(between.to, locale) };
    told.push(words(intent === "note" ? "rule-if-written-between" : "rule-if-between", times));
  }
  if (channel !== null) told.push(words(`rule-if-${channel}`));
  return told;
}

export function nameLanguage(language: string, locale: string): string {
  return new Intl.DisplayNames(locale, { type: "language" }).of(language) ?? language;
}

function clock(time: string, locale: string): string {
  return formatTime(
    Temporal.PlainDate.from("2024-01-01").toZonedDateTime({ timeZone: "UTC", plainTime: time }),
    locale,
  );
}
