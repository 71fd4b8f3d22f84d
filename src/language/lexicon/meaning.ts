/** What a word or phrase can mean, the same in every language: the alphabet in which the grammar is written. */
export type Unit =
  | "second"
  | "minute"
  | "hour"
  | "day"
  | "week"
  | "month"
  | "quarter"
  | "year"
  | "workday"
  | "weekend"
  | "night";

/** A stretch of the day; time/parts.ts says from when to when. */
export type Part =
  | "dawn"
  | "early"
  | "morning"
  | "late-morning"
  | "midday"
  | "lunch"
  | "after-lunch"
  | "afternoon"
  | "late-afternoon"
  | "workday-end"
  | "after-work"
  | "evening"
  | "tonight"
  | "late"
  | "night";

export type Edge = "start" | "early" | "middle" | "late" | "end" | "first-half" | "second-half";

/** Names of days people plan by; time/holidays.ts computes them. */
export type Holiday =
  | "new-years-day"
  | "new-years-eve"
  | "epiphany"
  | "orthodox-christmas"
  | "valentines"
  | "defender-day"
  | "womens-day"
  | "st-patricks"
  | "april-fools"
  | "carnival-monday"
  | "mardi-gras"
  | "ash-wednesday"
  | "palm-sunday"
  | "maundy-thursday"
  | "good-friday"
  | "holy-saturday"
  | "easter"
  | "easter-monday"
  | "orthodox-easter"
  | "ascension"
  | "pentecost"
  | "whit-monday"
  | "corpus-christi"
  | "may-day"
  | "victory-day"
  | "mlk-day"
  | "presidents-day"
  | "memorial-day"
  | "juneteenth"
  | "independence-day"
  | "labor-day"
  | "columbus-day"
  | "veterans-day"
  | "halloween"
  | "all-saints"
  | "all-souls"
  | "reformation-day"
  | "thanksgiving"
  | "black-friday"
  | "cyber-monday"
  | "st-nicholas"
  | "penance-day"
  | "advent-1"
  | "advent-2"
  | "advent-3"
  | "advent-4"
  | "christmas-eve"
  | "christmas"
  | "boxing-day"
  | "mothers-day"
  | "fathers-day"
  | "early-may-holiday"
  | "spring-holiday"
  | "summer-holiday"
  | "bastille-day"
  | "assumption"
  | "armistice-day"
  | "german-unity"
  | "spain-day"
  | "constitution-day"
  | "russia-day"
  | "unity-day"
  | "kings-day"
  | "liberation-day"
  | "budget-day"
  | "flemish-day"
  | "republic-day"
  | "ukraine-independence"
  | "poland-constitution"
  | "poland-independence"
  | "portugal-day"
  | "portugal-republic"
  | "portugal-independence"
  | "brazil-tiradentes"
  | "brazil-independence"
  | "brazil-children"
  | "brazil-republic"
  | "brazil-awareness"
  | "st-anthony"
  | "st-john"
  | "immaculate-conception"
  | "groundhog-day"
  | "earth-day"
  | "cinco-de-mayo"
  | "guy-fawkes"
  | "burns-night"
  | "remembrance-day"
  | "national-day"
  | "grandmothers-day"
  | "grandfathers-day"
  | "fat-thursday"
  | "childrens-day"
  | "teachers-day"
  | "knowledge-day";

/** What a function word does in a time phrase. One word may do several things. */
export type Role =
  /** before a clock time: "at" */
  | "at"
  /** before a day: "on" */
  | "on"
  /** before a delay: "in three hours" */
  | "delay"
  /** before a month or a period: "in" */
  | "in"
  /** begins a range */
  | "from"
  /** stands between the ends of a range */
  | "to"
  /** ends a range or a recurrence: "until" */
  | "until"
  | "between"
  | "and"
  | "or"
  /** before a length of time: "for" */
  | "for"
  /** before the number of a week of the year */
  | "week-number"
  /** after a length: for so long ("lang") */
  | "lasting"
  /** before the length by which something is moved, where that word does not mark a deadline: "um eine Stunde" */
  | "shifted-by"
  /** before a deadline: "by" */
  | "by"
  | "before"
  | "after"
  | "of"
  | "the"
  /** the indefinite article, or "one" before a unit */
  | "a"
  | "every"
  /** every second, unless a number follows: "om de" week */
  | "every-other"
  /** every second: "other" */
  | "other"
  /** after a day or unit: every second one ("sur deux", "alternos") */
  | "alternate"
  | "except"
  /** ends a range with its last month or year included: "through" */
  | "through"
  /** when a recurrence begins: "starting" */
  | "starting"
  /** after a length: so long ago */
  | "ago"
  /** before a length: so long ago (il y a, hace, vor) */
  | "ago-before"
  /** after a length: from now */
  | "from-now"
  | "this-time"
  /** before a length: before the event ("за час") */
  | "ahead-before"
  /** after a clock time: when a journey ends ("lands at") */
  | "arrives"
  /** a noun after the number of a day ("24 числа") */
  | "date-noun"
  /** before the time something is set for, which may be a length as well: "на 3 часа" */
  | "set-for"
  /** after a length: before the event ("30 minutes before") */
  | "ahead"
  /** the day before the event: "la veille" */
  | "eve"
  /** between a length and the day it counts from: "two weeks from Friday", "a day after Easter" */
  | "counted-from"
  | "about"
  /** after a clock time: "sharp"; where a language has none of these, its "about" words may stand there too */
  | "sharp"
  /** between a number and its unit: "2 more minutes" */
  | "more"
  | "per"
  | "times"
  | "once"
  | "twice"
  | "half"
  | "quarter"
  | "three-quarters"
  | "and-a-half"
  | "nearest"
  /** a part of the day that only an hour of the clock takes: "8 часов вечера" */
  | "hour-part"
  /** "hours" after a clock time: o'clock, Uhr, часов */
  | "oclock"
  /** "London time" */
  | "zone-time"
  | "all-day"
  | "holidays"
  | "now"
  | "minus";

export type Often =
  | "hourly"
  | "daily"
  | "workdaily"
  | "weekendly"
  | "weekly"
  | "biweekly"
  | "monthly"
  | "bimonthly"
  | "quarterly"
  | "half-yearly"
  | "yearly";

export type Meaning =
  /** `habitual`: the form alone says that it repeats ("Mondays", "montags", "по вторникам"). */
  | { readonly kind: "weekday"; readonly day: number; readonly habitual: boolean }
  /** Several days in one word: "MWF". */
  | { readonly kind: "weekdays"; readonly days: readonly number[] }
  | { readonly kind: "month"; readonly month: number }
  | { readonly kind: "number"; readonly value: number }
  /** -1 is the last, -2 the one before it. */
  | { readonly kind: "ordinal"; readonly value: number }
  /** An ordinal in the form in which it tells an hour: "o trzeciej". */
  | { readonly kind: "hour"; readonly hour: number }
  | { readonly kind: "unit"; readonly unit: Unit; readonly count: number }
  /** Complete lengths of one word ("полчаса"), in minutes. */
  | { readonly kind: "length"; readonly minutes: number }
  | { readonly kind: "day"; readonly offset: number; readonly part: Part | null }
  | { readonly kind: "part"; readonly part: Part; readonly habitual: boolean }
  | { readonly kind: "clock"; readonly hour: number; readonly minute: number }
  | { readonly kind: "meridiem"; readonly half: "am" | "pm" }
  /** -1 last, 0 this, 1 next, 2 the one after next. */
  | { readonly kind: "relative"; readonly step: number }
  | { readonly kind: "often"; readonly often: Often }
  /** 0 spring to 3 winter. */
  | { readonly kind: "season"; readonly season: number }
  | { readonly kind: "edge"; readonly edge: Edge }
  /** The last day of this one: "EOM". */
  | { readonly kind: "period-end"; readonly unit: Unit }
  | { readonly kind: "holiday"; readonly holiday: Holiday }
  | { readonly kind: "zone"; readonly zone: string }
  | { readonly kind: "role"; readonly role: Role };

export type MeaningKind = Meaning["kind"];
