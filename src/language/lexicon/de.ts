import type { Lexicon } from "./lexicon";

const ones = ["", "ein", "zwei", "drei", "vier", "fünf", "sechs", "sieben", "acht", "neun"] as const;
const tens: Readonly<Record<number, string>> = {
  20: "zwanzig",
  30: "dreißig",
  40: "vierzig",
  50: "fünfzig",
  60: "sechzig",
  70: "siebzig",
  80: "achtzig",
  90: "neunzig",
};

/** "einundzwanzig" to "neunundneunzig". */
function compoundNumbers(): Record<number, string> {
  const numbers: Record<number, string> = {};
  for (const [ten, word] of Object.entries(tens)) {
    numbers[Number(ten)] = word;
    ones.forEach((one, index) => {
      if (index > 0) numbers[Number(ten) + index] = `${one}und${word}`;
    });
  }
  return numbers;
}

const numbers: Readonly<Record<string, string>> = {
  0: "null",
  1: "eins|ein uhr|eine|einer",
  "1.5": "anderthalb|eineinhalb|einundeinhalb",
  2: "zwei|zwo|ein paar|paar|beide|beiden",
  "2.5": "zweieinhalb|zweiundeinhalb",
  3: "drei|einige|einigen|mehrere|mehreren|ein paar wenige",
  "3.5": "dreieinhalb|dreiundeinhalb",
  4: "vier",
  "4.5": "viereinhalb",
  5: "fünf",
  "5.5": "fünfeinhalb",
  6: "sechs",
  "6.5": "sechseinhalb",
  7: "sieben",
  "7.5": "siebeneinhalb",
  8: "acht",
  9: "neun",
  10: "zehn",
  11: "elf",
  12: "zwölf|ein dutzend|dutzend",
  13: "dreizehn",
  14: "vierzehn",
  15: "fünfzehn",
  16: "sechzehn",
  17: "siebzehn",
  18: "achtzehn",
  19: "neunzehn",
  ...compoundNumbers(),
  100: "hundert|einhundert",
};

/** Every form of an adjective from its stem: "erste|ersten|erster|erstes|erstem". */
function forms(stem: string): string {
  return ["e", "en", "er", "es", "em"].map((ending) => stem + ending).join("|");
}

function allForms(...stems: readonly string[]): string {
  return stems.map(forms).join("|");
}

function ordinalForms(): Record<string, string> {
  const ordinals: Record<string, string> = {
    "-2": allForms("vorletzt"),
    "-1": allForms("allerletzt"),
    1: allForms("erst", "allererst"),
    3: allForms("dritt"),
    7: allForms("siebt", "siebent"),
    8: allForms("acht"),
  };
  for (let value = 2; value <= 31; value++) {
    if (ordinals[value] !== undefined) continue;
    const [word = ""] = (numbers[value] ?? "").split("|");
    ordinals[value] = forms(value < 20 ? `${word}t` : `${word}st`);
  }
  return ordinals;
}

/** "fuer" beside "für": a word with an umlaut is also written with two letters. */
function digraphs(text: string): string {
  return text.replaceAll("ä", "ae").replaceAll("ö", "oe").replaceAll("ü", "ue");
}

function spellList(list: string): string {
  if (!/[äöü]/.test(list)) return list;
  return list
    .split("|")
    .flatMap((phrase) => (/[äöü]/.test(phrase) ? [phrase, digraphs(phrase)] : [phrase]))
    .join("|");
}

function spellPattern(pattern: string): string {
  return pattern.replaceAll(/\p{L}*[äöü]\p{L}*/gu, (word) => `(${word}|${digraphs(word)})`);
}

/** Both spellings of every umlaut, in lists (strings) and patterns (arrays of strings) alike. */
function spellBoth<Part>(part: Part, isPattern = true): Part {
  if (typeof part === "string") return spellList(part) as Part;
  if (Array.isArray(part)) {
    return part.map((each: unknown) =>
      typeof each === "string" ? (isPattern ? spellPattern(each) : spellList(each)) : each,
    ) as Part;
  }
  if (typeof part !== "object" || part === null) return part;
  return Object.fromEntries(
    Object.entries(part).map(([key, value]) => [key, spellBoth(value, !/weekdays|months/i.test(key))]),
  ) as Part;
}

const article =
  "(den|die|das|der|dem|mein|meine|meinen|meinem|meiner|unser|unsere|unseren|unserem|unserer|diesen|diese|dieses|ein|eine|einen|alle|alles)?";
const me = "(mir|uns|mich)?";
const please = "(bitte|mal|doch|einfach|kurz|noch|schnell|auch|gleich|jetzt)*";

const prefixes =
  "ab|an|auf|aus|bei|dar|durch|ein|empor|fern|fest|fort|frei|herunter|heraus|herein|herum|her|hinaus|hinein|hin|hoch|kennen|klar|los|mit|nach|nieder|raus|rein|runter|sauber|sicher|statt|teil|um|vorbei|vor|weg|weiter|wieder|zurück|zusammen|über|unter|zu";
const joinedInfinitive = new RegExp(`(^|\\s)(${prefixes})zu(\\p{L}+n)(?=$|\\s)`, "iu");

/** "Mama anzurufen" and "Milch zu kaufen" -> "Mama anrufen", "Milch kaufen". */
function plainInfinitive(title: string): string {
  return title
    .replace(/^treffe (?=mit )/i, "Treffen ")
    .replace(joinedInfinitive, "$1$2$3")
    .replace(/ zu (?=\p{Ll}+n$)/u, " ");
}

const source: Lexicon = {
  language: "de",
  weekdays: [
    "montag|mon|mo|montages",
    "dienstag|di|dienstages",
    "mittwoch|mi|mittw",
    "donnerstag|do|donn|donnerst",
    "freitag|fr|freit",
    "samstag|sonnabend|sa|samst",
    "sonntag|so|sonnt",
  ],
  habitualWeekdays: [
    "montags",
    "dienstags",
    "mittwochs",
    "donnerstags",
    "freitags",
    "samstags|sonnabends",
    "sonntags",
  ],
  daysCapital: true,
  months: [
    "januar|jan|jänner|jän|januars",
    "februar|feb|feber|februars|febr",
    "märz|mär|mrz|märzes",
    "april|apr|aprils",
    "mai|mais|maien",
    "juni|jun|juno|junis",
    "juli|jul|julei|julis",
    "august|aug|augusts",
    "september|sep|sept|septembers",
    "oktober|okt|oktobers|october",
    "november|nov|novembers",
    "dezember|dez|dezembers|december",
  ],
  numbers,
  ordinals: ordinalForms(),
  ordinalSuffixes: "te|ten|ter|tes|tem|ste|sten|ster",
  ordinalDot: true,
  units: {
    second: "sekunde|sekunden|sek|sec",
    minute: `minute|minuten|min|mins|minütchen|${allForms("minütig")}|minütig`,
    hour: `stunde|stunden|std|stdn|h|stündchen|${allForms("stündig")}|stündig`,
    day: `tag|tage|tagen|tages|tags|kalendertage|kalendertagen|${allForms("tägig")}|tägig`,
    night: "nacht|nächte|nächten",
    week: `woche|wochen|wo|${allForms("wöchig")}|wöchig`,
    month: `monat|monate|monaten|monats|monates|${allForms("monatig")}|monatig`,
    quarter: "quartal|quartale|quartals|quartalen|vierteljahr",
    year: "jahr|jahre|jahren|jahres|jahrs",
    "year*10": "jahrzehnt|jahrzehnte|jahrzehnten",
    workday:
      "werktag|werktage|werktagen|werktags|arbeitstag|arbeitstage|arbeitstagen|wochentag|wochentage|wochentagen|geschäftstag|geschäftstage|geschäftstagen|bankarbeitstag|schultag|schultage|schultagen",
    weekend: "wochenende|wochenenden|wochenendes|we",
  },
  lengths: {
    15: "viertelstunde|eine viertelstunde|einer viertelstunde|ne viertelstunde|viertelstündchen",
    30: `halbstunde|halbe stunde|eine halbe stunde|einer halben stunde|ne halbe stunde|halbes stündchen|halbstündig|${allForms("halbstündig")}`,
    45: "dreiviertelstunde|dreiviertel stunde|eine dreiviertelstunde|einer dreiviertelstunde|eine dreiviertel stunde|einer dreiviertel stunde|ne dreiviertelstunde",
    720: "halber tag|halben tag|einen halben tag|ein halber tag|einem halben tag",
  },
  days: {
    "-2": "vorgestern",
    "-1": "gestern",
    "-1:evening": "gestern abend",
    "-1:night": "gestern nacht|letzte nacht",
    "-1:morning": "gestern morgen|gestern früh",
    "0": "heute|heut|heute noch|noch heute|heutigen tag",
    "0:morning": "heute morgen|heute früh|heute vormittag|heut früh|heut morgen|heute in der früh",
    "0:afternoon": "heute nachmittag|heut nachmittag",
    "0:evening": "heute abend|heut abend|heute abends",
    "0:night": "heute nacht|heut nacht",
    "1": "morgen|morgigen tag|am nächsten tag|am folgenden tag",
    "1:morning": "morgen früh|morgen vormittag|morgen in der früh",
    "2": "übermorgen",
    "2:morning": "übermorgen früh|übermorgen morgen",
    "7": "heute in acht tagen|heute in einer woche|heute über acht tage|heute in 8 tagen|heute in 1 woche",
    "8": "morgen in acht tagen|morgen in einer woche|morgen in 8 tagen|morgen in 1 woche",
    "14": "heute in vierzehn tagen|heute in zwei wochen|heute in 14 tagen|heute in 2 wochen",
    "15": "morgen in vierzehn tagen|morgen in zwei wochen|morgen in 14 tagen|morgen in 2 wochen",
  },
  parts: {
    dawn: "im morgengrauen|morgengrauen|bei sonnenaufgang|sonnenaufgang|in aller frühe|in aller herrgottsfrühe",
    early:
      "am frühen morgen|frühmorgens|früh morgens|früh am morgen|in den frühen morgenstunden|gleich in der früh",
    morning:
      "morgen|früh|am morgen|morgens|vormittag|vormittags|am vormittag|des vormittags|in der früh|in der frühe|des morgens",
    "late-morning": "am späten vormittag|später vormittag|spätvormittags|späten vormittag",
    midday: "mittag|mittags|am mittag|zu mittag|zur mittagszeit|um die mittagszeit",
    lunch: "in der mittagspause|mittagspause|über mittag|zum mittagessen|beim mittagessen",
    "after-lunch":
      "nach dem mittagessen|nach der mittagspause|am frühen nachmittag|früher nachmittag|frühen nachmittag|nach dem mittag",
    afternoon: "nachmittag|nachmittags|am nachmittag|des nachmittags",
    "late-afternoon":
      "am späten nachmittag|spätnachmittags|später nachmittag|späten nachmittag|spätnachmittag",
    "workday-end":
      "zum feierabend|ende des arbeitstages|am ende des tages|ende des tages|tagesende|arbeitsende|geschäftsschluss|dienstschluss|büroschluss|feierabend",
    "after-work":
      "nach feierabend|nach der arbeit|nach dienstschluss|nach büroschluss|am frühen abend|frühen abend|früher abend|vorabend|nach der schule",
    evening: "abend|abends|am abend|des abends|zum abend|zur abendzeit",
    late: "am späten abend|spätabends|spät abends|später abend|späten abend|spätabend",
    night: "nacht|nachts|in der nacht|des nachts|zur nacht",
  },
  habitualParts: {
    morning: "jeden morgen|jeden vormittag|allmorgendlich|jeden tag früh",
    midday: "jeden mittag",
    afternoon: "jeden nachmittag",
    evening: "jeden abend|allabendlich",
    night: "jede nacht|allnächtlich",
  },
  clocks: {
    "12:00": "12 uhr mittags|zwölf uhr mittags|high noon",
    "0:00": "mitternacht|um mitternacht|24 uhr|vierundzwanzig uhr",
  },
  am: "",
  pm: "pm|p.m.",
  relatives: {
    "-2": allForms("vorletzt", "vorvorig", "vorvergangen"),
    "-1": `${allForms("letzt", "vorig", "vergangen", "vorherig", "vorangegangen")}`,
    "0": `${allForms("dies", "aktuell", "laufend", "heutig")}|dies`,
    "1": `${allForms("nächst", "kommend", "folgend", "darauffolgend")}|nä`,
    "2": `${allForms("übernächst")}|nach dem nächsten|nach der nächsten`,
  },
  relativeBefore: true,
  dashedClock: false,
  hourAlone: false,
  articleDay: false,
  genitive: false,
  unitAlone: false,
  weekdayWeek: false,
  aloneParts:
    "morgens|abends|nachts|mittags|vormittags|nachmittags|frühmorgens|spätabends|feierabend|mittagspause|geschäftsschluss",
  compounds: true,
  nounsCapital: true,
  nextIsSoonest: true,
  often: {
    hourly: `stündlich|${allForms("stündlich")}`,
    daily: `täglich|${allForms("täglich")}|tagtäglich|tag für tag|alltäglich`,
    workdaily:
      "werktags|wochentags|arbeitstags|an werktagen|an wochentagen|an arbeitstagen|an schultagen|unter der woche|werktäglich|jeden werktag|jeden wochentag|jeden arbeitstag|an allen werktagen|an jedem werktag",
    weekendly:
      "jedes wochenende|an wochenenden|wochenends|an jedem wochenende|am wochenende immer|alle wochenenden",
    weekly: `wöchentlich|${allForms("wöchentlich", "allwöchentlich")}|allwöchentlich|woche für woche`,
    biweekly: `zweiwöchentlich|14-täglich|14-tägig|vierzehntäglich|vierzehntägig|zweiwöchig|${allForms("zweiwöchentlich", "vierzehntägig", "14-tägig")}|alle vierzehn tage|alle 14 tage|im zweiwochenrhythmus`,
    monthly: `monatlich|${allForms("monatlich", "allmonatlich")}|allmonatlich`,
    bimonthly: `zweimonatlich|${allForms("zweimonatlich")}`,
    quarterly: `vierteljährlich|quartalsweise|${allForms("vierteljährlich")}`,
    "half-yearly": `halbjährlich|${allForms("halbjährlich")}|zweimal im jahr|zweimal jährlich`,
    yearly: `jährlich|alljährlich|${allForms("jährlich", "alljährlich")}`,
  },
  edges: {
    "first-half": "erste hälfte|die erste hälfte|ersten hälfte|der ersten hälfte|1. hälfte",
    "second-half": "zweite hälfte|die zweite hälfte|zweiten hälfte|der zweiten hälfte|2. hälfte",
    start: "anfang|zu beginn|beginn|am anfang|anfangs|zum anfang|zu anfang",
    middle: "mitte",
    end: "ende|zum ende|am ende|zu ende",
  },
  seasons: {
    spring: "frühling|frühjahr|frühlings|frühjahrs|lenz",
    summer: "sommer|sommers",
    autumn: "herbst|herbstes|herbsts",
    winter: "winter|winters",
  },
  holidays: {
    "new-years-day": "neujahr|neujahrstag|neujahrsmorgen",
    "new-years-eve": "silvester|sylvester|silvesterabend|altjahrabend",
    epiphany: "heilige drei könige|dreikönigstag|heiligen drei könige|dreikönig|heilig drei könig|epiphanias",
    valentines: "valentinstag|valentin",
    "womens-day": "frauentag|weltfrauentag|internationaler frauentag|internationalen frauentag",
    "carnival-monday": "rosenmontag",
    "mardi-gras":
      "faschingsdienstag|fastnachtsdienstag|fastnacht|faschingdienstag|veilchendienstag|karnevalsdienstag",
    "ash-wednesday": "aschermittwoch",
    "palm-sunday": "palmsonntag",
    "maundy-thursday": "gründonnerstag",
    "good-friday": "karfreitag",
    "holy-saturday": "karsamstag|ostersamstag",
    easter: "ostern|ostersonntag|osterfest",
    "easter-monday": "ostermontag",
    ascension: "christi himmelfahrt|himmelfahrt|himmelfahrtstag|auffahrt",
    pentecost: "pfingsten|pfingstsonntag",
    "whit-monday": "pfingstmontag",
    "corpus-christi": "fronleichnam",
    "april-fools": "aprilscherztag",
    "may-day": "tag der arbeit|maifeiertag|erster mai|ersten mai|1. mai",
    "labor-day": "labor day",
    "mothers-day": "muttertag",
    "fathers-day": "vatertag|herrentag|männertag",
    assumption: "mariä himmelfahrt|maria himmelfahrt",
    "german-unity": "tag der deutschen einheit|tag der einheit",
    "national-day": "nationalfeiertag|bundesfeiertag",
    "reformation-day": "reformationstag",
    halloween: "halloween",
    "all-saints": "allerheiligen",
    "all-souls": "allerseelen",
    "st-nicholas": "nikolaus|nikolaustag|nikolausabend|sankt nikolaus",
    "black-friday": "black friday",
    "cyber-monday": "cyber monday",
    thanksgiving: "thanksgiving",
    "penance-day": "buß- und bettag|buß und bettag|buss und bettag",
    "advent-1":
      "erster advent|ersten advent|1. advent|erster adventssonntag|ersten adventssonntag|1. adventssonntag",
    "advent-2": "zweiter advent|zweiten advent|2. advent|zweiten adventssonntag|2. adventssonntag",
    "advent-3": "dritter advent|dritten advent|3. advent|dritten adventssonntag|3. adventssonntag",
    "advent-4": "vierter advent|vierten advent|4. advent|vierten adventssonntag|4. adventssonntag",
    "christmas-eve": "heiligabend|heilig abend|heiliger abend|heiligen abend|weihnachtsabend|heiligabends",
    christmas:
      "weihnachten|weihnachtstag|erster weihnachtstag|ersten weihnachtstag|erster weihnachtsfeiertag|ersten weihnachtsfeiertag|1. weihnachtstag|1. weihnachtsfeiertag|christtag|weihnachtsfest",
    "boxing-day":
      "zweiter weihnachtstag|zweiten weihnachtstag|zweiter weihnachtsfeiertag|zweiten weihnachtsfeiertag|2. weihnachtstag|2. weihnachtsfeiertag|stephanstag|stefanitag|stefanstag",
  },
  roles: {
    arrives: "ankunft|ankunft um|an um",
    "this-time": "um diese zeit|um diese uhrzeit|zu dieser zeit",
    now: "jetzt|sofort|jetzt gleich|gleich jetzt|jetzt sofort|umgehend|auf der stelle",
    at: "um|ab|ab ca.|ab ca|ab etwa|gegen|so um|so gegen|etwa um|ungefähr um|circa um|ca um|ca. um|punkt|schlag|um punkt|um ca.|um ca|um etwa|um circa|@|kurz vor|kurz nach|pünktlich um|genau um|exakt um|uhrzeit|uhrzeit :",
    on: "am|an|zum|an dem|an einem|auf|an den|tag :|datum :|datum",
    delay:
      "in|binnen|innerhalb von|innerhalb|in etwa|in ca.|in ca|in circa|in ungefähr|in so|in genau|in spätestens|nach",
    in: "in|im|in der|in den|in dem|während|während der|während des|im laufe|im laufe des|im laufe der|im lauf der|ins|irgendwann im|irgendwann in|in diesem",
    from: "von|ab|vom|von ca.|von etwa|von circa|beginn|beginn :|beginn um|start um|start|ab ca.|ab etwa|ab ca|ab dem",
    to: "bis|bis um|bis ca.|bis etwa|bis zum|bis gegen|bis zu|bis ca|ende :|ende um",
    until:
      "bis|bis zum|bis zur|bis einschließlich|bis inklusive|bis inkl.|bis incl.|bis um|bis ca.|bis etwa|bis gegen|endet am|endet um|bis zu|bis ca|bis am|bis an",
    between: "zwischen|irgendwann zwischen",
    and: "und|&|+|u.|u|sowie",
    or: "oder|bzw.|bzw",
    for: "für|dauer|dauer :|dauert|für ca.|für etwa|für circa|für ungefähr|für die dauer von|für rund|von ca|mit einer dauer von|dauert ca.|dauert etwa|auf die dauer von|über|für die nächsten|länge|länge :",
    lasting: "lang",
    "week-number": "kw|kalenderwoche",
    "shifted-by": "um",
    by: "bis|bis zum|bis zur|bis spätestens|spätestens|spätestens bis|spätestens am|spätestens um|bis spätestens am|bis spätestens um|fällig|fällig am|fällig bis|fällig zum|frist|frist :|deadline|deadline :|deadline am|bis allerspätestens|bis um|nicht später als|bis am|bis zum ende|bis vor",
    before: "vor|vor dem|vor der|bevor|noch vor|noch vor dem",
    after: "nach|nach dem|nach der|ab",
    of: "des|vom|von|der|von der|im|in|in der|vom monat",
    the: "der|die|das|den|dem|des",
    a: "ein|eine|einen|einem|einer|eines|nen|ne|einziges",
    every: "jede|jeden|jeder|jedes|jedem|alle|aller|an jedem|je|immer|immer am|immer an|jeweils|jeweils am",
    other: allForms("zweit", "ander"),
    except:
      "außer|ausgenommen|außer an|außer am|aber nicht|nicht|mit ausnahme von|bis auf|jedoch nicht|nur nicht|ohne|außer in",
    starting:
      "ab|beginnend|beginnend am|beginnend mit|beginnend ab|startend|startend am|start|start am|startet am|angefangen|angefangen am|erstmals|erstmals am|das erste mal am|zum ersten mal am|beginn am|beginnt am|ab dem|ab sofort ab|gültig ab|los gehts am",
    ago: "her",
    "ago-before": "vor|vor etwa|vor ca.|vor circa|vor ungefähr|vor genau|vor rund",
    "from-now": "ab jetzt|von jetzt an|ab heute|von heute an|von jetzt ab|später",
    ahead:
      "vorher|davor|zuvor|im voraus|vorab|im vorhinein|vor dem termin|vor beginn|vor start|früher|vor dem start|vor dem beginn|vor der besprechung|vor dem meeting|vor terminbeginn|vor dem treffen|vorneweg|vor ereignis|vor dem event|vor abfahrt|vorm termin",
    "counted-from": "nach|ab|von|nach dem|nach der|ab dem|nach den",
    about:
      "etwa|ungefähr|circa|ca|ca.|zirka|rund|knapp|genau|pünktlich|exakt|punkt|gut|mindestens|maximal|höchstens|fast|spätestens|frühestens|schätzungsweise|rum|herum|so|in etwa|jeweils|insgesamt|schlag|sharp|weitere|noch",
    more: "weitere|weiteren|ganze|ganzen|volle|vollen",
    per: "pro|je|die|am|im|in der|jede|jeden|in",
    times: "mal|x|termine|wiederholungen|einheiten|sitzungen|vorkommen|folgen",
    once: "einmal|1x",
    twice: "zweimal|2x",
    half: "halbe|halben|halber|halbes|halb",
    quarter: "viertel",
    "three-quarters": "dreiviertel|drei viertel",
    "and-a-half": "und eine halbe|und ein halb|und einen halben|einhalb|und eine halbe stunde",
    nearest: "am nächsten zu|am nächsten an",
    oclock: "uhr|h|uhrzeit",
    "zone-time": "zeit|ortszeit|zeitzone|lokalzeit|sommerzeit|winterzeit|normalzeit",
    "all-day":
      "ganztägig|ganztags|den ganzen tag|der ganze tag|ganzer tag|ganzen tag|ganztagestermin|ganztagstermin|den ganzen tag lang|den lieben langen tag|ganztägige|ganztägiger|ganztägiges|ganztägigen",
    holidays:
      "feiertag|feiertage|feiertagen|feiertags|an feiertagen|gesetzliche feiertage|gesetzlichen feiertagen|an gesetzlichen feiertagen|ferien|in den ferien",
  },
  clockPatterns: [
    "{m} (minuten|min)? vor halb {h} = -30-m",
    "{m} (minuten|min)? nach halb {h} = -30+m",
    "kurz vor halb {h} = -35",
    "kurz nach halb {h} = -25",
    "halb {h} = -30",
    "(dreiviertel|drei viertel|3 / 4) {h} = -15",
    "viertel {h} = -45",
    "viertel vor {h} = -15",
    "viertel nach {h} = +15",
    "viertel über {h} = +15",
    "{m} (minuten|min)? vor {h} = -m",
    "{m} (minuten|min)? nach {h} = +m",
  ],
  shy: "so|do|mi|di|mo|sa|fr|mon|mai|mais|mär|jan|jun|jul|apr|aug|sep|okt|nov|dez|h|x|we|wo|in|nä|früh|morgen",
  misspelt:
    "vormittag|nachmittag|abend|wochenende|minuten|stunden|mittwoch|donnerstag|weihnachten|ostern|silvester|geburtstag|mitternacht|übermorgen|nächsten|nächste|nächster|kommenden|täglich|wöchentlich|monatlich|halbe",
  wellSpelt:
    "sonntagskind|stunde|stunden|minute|abend|abende|abends|haben|halbes|halben|halber|aprikose|marz|augen|augenblick|sonnig|sonne|sonnen|tage|woche|wochen|montage|freitage|mittag|mittags|mittwochs|morgens|morgan|borgen|sorgen|gestehen|guten|heuer|heuler|haute|heiter|heute|heut|monate|minuten|nachste|nachbar|nachtrag|nachtisch|nachmittage|vormittage|beitrag|vortrag|auftrag|vertrag|antrag|freizeit|frettag|donner|dienst|dienste|dienstlich|dienstplan|dienstreise|samstags|sonntags|junge|jungen|julia|julian|juliane|juni|juna|auguste|marzipan|mars|feiertag|freigabe|geburtstage|geburtstags|ostsee|osten|kommen|kommende|kommender|kommentar|kommentare|wochenenden|stundenplan|morgen|morgan|samstage|sonntage|januare",
  functionWords:
    "mit|und|oder|für|zu|zum|zur|über|wegen|bzgl|bezüglich|betreffs|bei|beim|in|im|ins|an|am|ans|auf|aufs|aus|nahe|neben|von|vom|ab|bis|vor|vorm|nach|wenn|falls|aber|bitte|danke|ich|mir|mich|wir|uns|mein|meine|meinem|meinen|meiner|unser|unsere|unserem|unseren|du|dich|dir|er|sie|es|ihm|ihr|ihn|ihnen|ist|sind|wird|werden|soll|sollen|muss|müssen|dass|das|die|der|den|dem|des|welche|wer|dann|auch|weil|da|als|wo|per|via|ein|eine|einen|einem|einer|diese|diesen|dieser|dieses|nächste|nächsten|jede|jeden|jedes|um|gegen|ca|circa|genau|nur|erinnere|erinner|lade|nicht|kein|keine|außer|ohne|während|heute|namens|zwischen|kann|können|sowie|sonst|noch|schon|durch|hinter|unter|statt|anstatt|gegenüber|samt|daran|dran|ab|ein|statt|lieber|ganztägig",
  countedNouns:
    "personen|person|leute|gäste|gast|kinder|kind|erwachsene|euro|eur|dollar|cent|franken|prozent|kilometer|km|meter|m|cm|mm|kilo|kg|gramm|g|äpfel|seiten|kapitel|punkte|punkten|grad|orte|plätze|karten|tickets|kopien|zimmer|räume|spieler|fragen|gründe|sachen|dinge|schritte|folgen|spiele|flaschen|tassen|eier|kisten|tische|folien|dateien|fotos|bilder|stück|stücke|einheiten|aktien|sterne|millionen|milliarden|tausend|gb|mb|tb|liter|kalorien|kandidaten|mails|emails|bücher|aufgaben|fehler|autos|hunde|katzen|teams|tore|bier|biere|pizzen|runden|sätze|wiederholungen|filialen|länder|städte|teilnehmer|mitglieder|schüler|studenten|mitarbeiter|kollegen|freunde|quadratmeter|qm|mann|portionen|rosen|brötchen|stockwerke|etagen|haltestellen|artikel|packungen|dosen|zeilen|wörter|watt|volt|ps|stimmen|geburtstag|advent|hochzeitstag|jahrestag|lebensjahr|semester|spieltag|versuch",
  numberedNouns:
    "raum|räume|zimmer|etage|stock|kapitel|version|v|seite|seiten|teil|folge|staffel|gate|linie|einheit|wohnung|haus|hausnummer|nummer|nr|autobahn|route|windows|iphone|ipad|android|ios|abschnitt|schritt|stufe|phase|klasse|ausgang|ausfahrt|gleis|bahnsteig|terminal|flug|bus|tram|zug|sitz|reihe|tisch|kanal|band|ausgabe|ticket|los|kiste|akt|szene|runde|spiel|satz|gruppe|team|zone|sprint|meilenstein|aufgabe|bug|pr|lektion|modul|frage|abbildung|abb|studio|halle|saal|platz|feld|station|laden|block|bezirk|größe|modell|option|plan|formel|labor|hörsaal|code|pin|bestellung|rechnung|fall|kategorie|serie|tag|woche|python|java|node|php|covid|boeing|airbus|galaxy|pixel|ps|playstation|xbox|paragraph|artikel|vers|psalm|strasse|straße|str|abteil|wagen|spur|tor|liga|bundesliga|konto|fach|regal|anlage|schlüssel",
  cues: {
    morning:
      "frühstück|frühsport|weck|wecke|frühdienst|frühschicht|frühstücken|wecker|aufstehen|aufwachen|sonnenaufgang|wecken|morgengymnastik",
    midday: "mittagessen|mittag|lunch|brunch|brunchen|mittagspause|mittagstisch",
    afternoon:
      "kaffeetrinken|kuchen|kaffeeklatsch|nachmittag|kindergeburtstag|picknick|mittagsschlaf|abholen",
    evening:
      "abendessen|abendbrot|dinner|party|feier|drinks|drink|kino|kinobesuch|film|konzert|theater|oper|ballett|musical|cocktails|bier|bierchen|bar|kneipe|club|disco|tanzen|date|gala|stammtisch|spieleabend|filmabend|fondue|raclette|grillen|bankett|karaoke|pokern|feierabendbier|weinprobe|vernissage|umtrunk|elternabend|abend|schlafengehen|tatort|essen",
    work: "meeting|meetings|besprechung|besprechungen|termin|termine|anruf|telefonat|telefontermin|call|interview|vorstellungsgespräch|bewerbungsgespräch|gespräch|zahnarzt|arzt|ärztin|hausarzt|kinderarzt|tierarzt|zahnärztin|doktor|dr|kieferorthopäde|review|retro|retrospektive|planung|präsentation|demo|schulung|workshop|konferenz|seminar|unterricht|vorlesung|prüfung|klausur|test|vorsorge|physio|physiotherapie|therapie|therapeut|friseur|frisör|bank|büro|arbeit|schule|kita|gericht|inspektion|lieferung|webinar|standup|daily|sync|jour|jourfixe|kickoff|klinik|krankenhaus|operation|werkstatt|klempner|elektriker|handwerker|beratung|sprechstunde|sitzung|weekly|untersuchung|impfung|tüv|amt|bürgeramt|notar|steuerberater|anwalt|kosmetik|massage|übergabe|abnahme|fortbildung",
  },
  message: {
    courtesies: [
      "(lass|lasst|lassen wir) (bitte|mal)?",
      "morgen (!|zusammen|allerseits|ihr lieben|leute)",
      "hey|hi|hallo|moin|servus|ok|okay|bitte|bitteschön|also|äh|ähm|hm|so|mal|auch|und|dann|oh|alles klar|gut|adjutant|assistent|siri|alexa|google|ja|nein|nee|sorry|doch|noch|gerne|grüß|liebe|lieber|kurz|schnell",
      "(hallo|hi|hey|moin|guten morgen|guten tag|guten abend|grüß gott) (du|adjutant|assistent|siri|google|alexa|zusammen)?",
      `(kannst|könntest|könnten|können|würdest|würden|magst|möchtest|willst) (du|sie) ${please} ${me} ${please}`,
      `(kann|könnte|darf|dürfte|soll|sollte|sollten|können|könnten|wollen) (ich|wir) ${please}`,
      `(ich|wir) (will|wollen|möchte|möchten|muss|müssen|sollte|sollten|soll|sollen|brauche|brauchen|hätte|hätten|würde|würden|plane|planen|kann|können|werde|werden|wollte|wollten|müsste|müssten) (gern|gerne)? ${please}`,
      "(ich|wir) (habe|hab|haben|bin|sind|hätte) (gern|gerne)?",
      "da (ist|habe|hab) (ich|noch)?",
      "es (gibt|ist|wäre|findet) (gut)?",
      "lass (uns|mich)|lasst uns|wäre es möglich|ist es möglich|wäre super wenn du|wäre nett wenn du|sei so gut und|sei so lieb und|denk bitte daran|bitte denk daran",
      "denke bitte|würde gern|würde gerne|möchte|muss",
    ],
    openings: {
      event: [
        `(trag|trage|tragen) ${me} ${please} (sie)? ${me} ${please} (in den kalender|in meinen kalender)? (ein|folgendes ein)? :?`,
        `(plan|plane|planen|erstell|erstelle|erstellen|vereinbare|vereinbar|organisiere|reservier|reserviere|reservieren|buch|buche|buchen|block|blocke|blockier|blockiere|blocken|termin(ier|iere)|terminiere|terminier|vermerk|vermerke|schedule|setz|setze|pack|packe|schieb rein|hinterlege|speicher|speichere|füg|füge|fügen|notier im kalender|notiere im kalender) (sie)? ${me} ${please} (ein)? :?`,
        `(leg|lege|legen|mach|mache|machen) (sie)? ${me} ${please} (einen|ein|eine|den|noch einen)? (neuen|neues|neue|kurzen|neuer)* (termin|eintrag|kalendereintrag|event|ereignis|meeting|treffen|besprechung|serientermin)`,
        `(merk|merke) ${me} ${please} (vor|den termin vor) :?`,
        "(neuer|neuen|neues|neue|ein neuer|einen neuen|ein neues) {entry} :?",
        "(termin|kalender|kalendereintrag|event|ereignis|eintrag|meeting|terminanfrage|serientermin) :",
        "(in den kalender|im kalender) (eintragen)? :?",
      ],
      note: [
        "(notiz|memo) (an|für) mich (selbst)? (:|,)?",
        "(notiz|notizen|memo|idee|gedanke|todo|to do|merkzettel|notiert|merken|merke|aufschreiben) (:|-)",
        `(notier|notiere|notieren|schreib|schreibe|schreiben) (sie)? ${me} ${please} (auf|eine notiz|als notiz|folgendes auf|folgendes|das auf) (dass)? (:|-|,)? (dass)?`,
        `(notier|notiere|notieren) (sie)? ${me} ${please} (dass)? (:|-|,)? (dass)?`,
        `(mach|mache|machen|erstell|erstelle|erstellen|speicher|speichere|leg|lege|nimm|schreib|schreibe) (sie)? ${me} ${please} (eine|die|diese|ne)? (neue|kurze|schnelle)* (notiz|memo) (an|auf)? (dass|mit|über|zu|zum|zur)? (:|-|,)?`,
        "(neue|kurze|eine) notiz (dass)? (:|-|,)?",
        "notiz (an mich|für mich|an mich selbst|für später) (:|-|,)?",
        "notiz",
        `(merk|merke) (dir|dir bitte|dir mal|bitte) (dass|bitte)? (:|-|,)? (dass)?`,
        "(zur erinnerung|für später|fürs protokoll) :",
        "halt (bitte)? fest (dass)? (:|,)? (dass)?",
      ],
      reminder: [
        "(sag|sage|sagt|gib|gebt) (mir|uns) (bitte)? {time}",
        `(erinner|erinnere|erinnern|errinnere|errinner) (sie)? (mich|uns) ${please} (nochmal|noch mal|wieder)? (daran|dran|an)? (,)? (dass|bitte)?`,
        `(kannst|könntest|würdest|magst) (du)? (mich|uns) ${please}`,
        `(stell|stelle|stellen|setz|setze|erstell|erstelle|mach|mache|leg|lege|gib|richte|füg|füge|erzeuge|plane|brauche) (sie)? ${me} ${please} (einen|eine|den|die|ne|nen)? (neue|neuen|tägliche|täglichen|wöchentliche|wöchentlichen)* (erinnerung|wecker|alarm|timer|reminder) (für mich|ein|an)? (an|für|auf|zum|zur|um|dass|zu|:|daran)? (,)?`,
        "(neue)? (erinnerung|erinnerungen|reminder|wecker|alarm) (an|für|daran|dass|zu|:|-|auf)? (,)?",
        `(weck|wecke) (mich|uns) ${please} (auf)?`,
        "(lass|lasst) (mich|uns) (nicht|bloß nicht) vergessen (,)? (dass)?",
        "(vergiss|vergesst|vergesse) (bitte)? nicht (,)? (dass)?",
        "(ich|wir) (darf|dürfen|sollte|sollten) (nicht vergessen|ja nicht vergessen|auf keinen fall vergessen) (,)? (dass)?",
        "(nicht vergessen|bitte nicht vergessen) (:|-|,|!)?",
        `(sag|sage|gib) (mir|uns) ${please} bescheid (,)? (dass|wenn|wegen)?`,
        "(denk|denke|denkt) (bitte|mal|auch)* (daran|dran|an) (,)? (dass)?",
        "(ping|benachrichtige|benachrichtig|alarmiere) (mich|uns) (bitte)? (wegen|dass|über)?",
      ],
      query: [
        "was (mach|mache|machen|treibe|treib|treiben) (ich|wir)",
        "an (welchen|welchem) (tagen|tag|abenden|abend|vormittagen) (bin|sind|habe|haben) (ich|wir)",
        "wie (sieht|schaut) (mein|meine|der|die|es|nächste|diese|unser)? (am|für)? {time}",
        `was (steht|stand|liegt|lag|ist|war|gibts|gibt es|geht|ging|kommt|passiert|läuft|lief) (bei)? (mir|uns)? ${please} (alles|denn|so)* (los|an|geplant|im kalender|in meinem kalender|noch an)?`,
        `was (habe|hab|haben|hatte|hatten|mache|machen|machte|muss|müssen) (ich|wir) ${please} (alles|denn|so)* (vor|geplant|los|an terminen|für termine)?`,
        "was (für|fuer) (termine|meetings|besprechungen) (habe|hab|haben|hatte|gibt|stehen|sind) (ich|wir|es|an)?",
        "was sind (meine|unsere|die) (termine|pläne|nächsten termine|anstehenden termine)?",
        "(welche|welcher|welchen|wieviele|wie viele) (termine|termin|meetings|besprechungen|anrufe|treffen|verabredungen|pläne) (habe|hab|haben|hatte|hatten|sind|waren|stehen|gibt|liegen) (ich|wir|es|an|geplant)? (noch)?",
        "wann (ist|war|findet|fand|beginnt|begann|startet|sind|waren|endet|habe|hab|haben|hatte|hatten|treffe|treffen|muss|müssen|geht|gehe|gehen|kommt|war) (ich|wir|mein|meine|meinen|der|die|das|unser|unsere|unseren|den|mich|noch|mal|nochmal|wieder|eigentlich)*",
        "wo (ist|war|findet|treffe|treffen|muss|sind|habe|bin) (mein|meine|der|die|das|unser|unsere|ich|wir|mich)*",
        "(mit wem|wen|wer) (treffe|treffen|habe|hab|haben|hatte|hatten|bin|sehe|kommt|war|ist) (ich|wir|mich|einen termin)*",
        "wie (sieht|sah|voll|lange|schaut|ist|beschäftigt|war) (mein|meine|der|die|das|ist|bin|geht|unser|unsere|es)* (kalender|tag|woche|terminkalender|plan|agenda|terminplan|zeitplan|monat)?",
        `(habe|hab|haben|hatte|hatten) (ich|wir) ${please} (etwas|was|irgendwas|einen|eine|irgendetwas|irgendwelche|schon was|schon etwas|was vor|zeit|noch)* (termin|termine|vor|geplant|meetings|frei|besprechungen)?`,
        `(bin|sind|war|waren) (ich|wir) ${please} (schon|da|noch|irgendwann)* (frei|verfügbar|beschäftigt|verplant|belegt|ausgebucht|unterwegs)?`,
        "(ist|war|sind|waren) (bei mir|da|mein|meine|der|die|das|am|noch|irgendwas|etwas|irgendetwas|schon|was)* (kalender|tag|woche|etwas|was|los|frei|geplant|terminkalender)?",
        "(steht|stand|liegt|gibt es|gibts) (bei mir|bei uns|irgendwas|etwas|was|irgendetwas|noch)* (an|geplant|vor)?",
        "(zeig|zeige|zeigen|nenn|nenne|lies|gib|liste|list|sag mir|sage mir|öffne|check|prüfe|prüf|schau|guck|sieh) (sie)? (mir|uns|bitte|mal|alle|alles|in|nach|auf|vor)* (meine|meinen|mein|unsere|die|den|das|was|alle|welche|anstehenden|kommenden|nächsten)* (termine|termin|kalender|agenda|tagesplan|plan|woche|tag|terminkalender|tagesablauf|wochenplan|meetings|ansteht|anliegt|verabredungen)",
        "(irgendwas|irgendetwas|etwas) (geplant|los|vor|an)?",
      ],
      find_slot: [
        "(finde|find|such|suche|suchen|finden) (mir|uns|bitte|mal)* {stretch}",
        "wann (hätte|hätten|könnte|könnten) (ich|wir)",
        `(finde|find|such|suche|suchen|schlag|schlage|nenn|nenne|finden) (sie)? ${me} ${please} (einen|eine|ein|den|die|das|nen|mir)? (gute|guten|freie|freien|freies|passende|passenden|passendes|nächste|nächsten|nächstes|neuen|gemeinsamen|mögliche|möglichen|nächstmöglichen)* (termin|zeit|zeitpunkt|slot|zeitfenster|lücke|termine|zeiten|zeitraum|terminvorschlag|slots) (vor)? (für|zum|um|zu|mit|von|an|in|im)?`,
        `(finde|find|such|suche|schlag|schlage|reserviere|blocke) (sie)? ${me} ${please} (einen|eine|ein|nen|ne)? {length} (freie|zeit|frei|freien)* (zeit|slot|termin|fenster|zeitfenster|lücke|block)? (für|zum|mit|um|im|in)?`,
        `(finde|find|such|suche|schlag|schlage) (sie)? ${me} ${please} (eine|zwei|drei|eine halbe)? (freie|freien|freies) (stunde|stunden|halbe stunde|viertelstunde|stündchen|minuten)`,
        "wann (habe|hab|haben|hätte|hätten) (ich|wir|alle|beide|anna)* (noch|mal|wieder|denn|am besten|gemeinsam|alle|beide)* (zeit|luft|frei|lücken|platz|kapazität|nichts vor|einen freien) (für|zum|um|mit)?",
        "wann (bin|sind|ist|wäre|wären) (ich|wir|alle|beide) (noch|mal|wieder|denn|das nächste mal)* (frei|verfügbar|erreichbar) (für|zum)?",
        "wann (kann|können|könnte|könnten|passt|ginge|soll|sollen|sollten|geht) (ich|wir|es|uns|mir|man)* (uns|mich|am besten|denn|mal|noch)* (treffen|sehen|telefonieren|sprechen|einen termin|gut)? (für|mit|zum)?",
        "(freie|freier|freien|nächste freie|nächster freier) (termine|termin|zeiten|slots|slot|zeit|zeitfenster|lücken) (für|am|im|in|zum)?",
        "(welche|welcher|wo) (freien|freie|freier|zeiten|sind|ist|habe ich)* (termine|slots|zeiten|zeit|lücken|lücke|slot|freie zeit) (habe ich|gibt es|sind frei|noch)? (für)?",
        "(habe|hab|haben) (ich|wir) (noch)? (zeit|luft|platz|eine lücke|kapazität) (für|zum|um|mit)",
        "gibt es (noch)? (eine|einen|ein)? (freie|freien|freies)? (zeit|lücke|slot|zeitfenster|termin) (für|zum|am)?",
      ],
      update: [
        `(verschieb|verschiebe|verschieben|verleg|verlege|verlegen|schieb|schiebe|verschoben|zieh|ziehe|verlagere|verlager|umlegen|reschedule|vertage|vertag) (sie)? ${me} ${please} ${article} ${please}`,
      ],
      cancel: [
        `(lösch|lösche|löschen|storniere|stornier|stornieren|streich|streiche|streichen|entfern|entferne|entfernen|cancel|cancle|cancele|annullier|annulliere|canceln) (sie)? ${me} ${please} ${article} ${please}`,
        `(sag|sage|sagen) (sie)? ${please} (den|die|das|der|dem|mein|meine|meinen|unser|unsere|unseren|alle|alles|diesen|dieses|diese) ${please}`,
        "(nimm) (den|die|das|mein|meine|meinen) ",
      ],
    },
    closings: {
      event: [
        "(bitte)? (eintragen|einplanen|vormerken|anlegen|einzutragen|einstellen|eingetragen werden|terminieren)",
        "(in den kalender|in meinen kalender) (eintragen|setzen|schreiben|aufnehmen|packen)",
      ],
      reminder: [
        "(bitte)? (nicht vergessen|dran denken|daran denken|daran erinnern|erinnern|erinnern lassen)",
      ],
      update: [
        "(wurde|wird|ist)? (verschoben|verlegt|vorverlegt|vorgezogen)",
        "(verschieben|verlegen|umlegen|vorverlegen|vorziehen|verschoben werden|verlegt werden|umbuchen|nach hinten schieben|nach vorne ziehen|schieben|zu verschieben|zu verlegen)",
      ],
      query: [
        "(schon|noch)? (etwas|was|irgendwas)? (schon was|schon etwas|etwas|was|zeit|frei|an|vor|los|geplant|verfügbar|beschäftigt|verplant|im kalender)",
      ],
      cancel: [
        "(wurde|wird|ist) (abgesagt|gestrichen|storniert)|abgesagt|fallen aus",
        "(ausfallen|entfallen|flachfallen)",
        "(absagen|stornieren|canceln|löschen|(aus dem|aus meinem) kalender (streichen|entfernen|nehmen)|abgesagt werden|gestrichen werden|ausfallen lassen|abblasen|abzusagen|fällt aus|entfällt)",
      ],
    },
    statements: [
      "{past} (ich|wir|er|sie|es|das|der|die|du|ihr)?",
      "(hab|habe|haben|hätte|muss|müssen|soll|sollen|will|möchte|bin|sind|gibt|ist|findet|steht|wird) (ich|wir|es)? (noch|auch|schon)?",
    ],
    reports: {
      update: ["(wurde|ist|wird)? (verschoben|verlegt)"],
      cancel: ["(wurde|ist|wird)? (abgesagt|gestrichen|storniert)|(fällt|fallen) aus"],
    },
    weakUpdates: [
      `(änder|ändere|ändern|leg|lege|setz|setze|mach|mache|pack|packe|stell|stelle|bring|bringe|rück|rücke|verlänger|verlängere|verkürz|verkürze|tausch|tausche|aktualisiere|passe|hol|hole|beweg|bewege|bewegen) (sie)? ${me} ${please} ${article} ${please}`,
    ],
    bareQueries: [
      "(meine|mein|die|unsere|alle)? (heutigen|morgigen|nächsten|kommenden|anstehenden)? (termine|agenda|kalender|tagesplan|terminkalender|terminplan|wochenplan|tagesübersicht|wochenübersicht) (für|am|im|in|von|vom)?",
    ],
    entryNouns:
      "termin|event|eintrag|kalendereintrag|meeting|besprechung|treffen|ereignis|verabredung|anruf|call|serientermin|reservierung|buchung|block",
    pastWords:
      "hatte|hatten|war|waren|stand|fand|gab|lag|ging|begann|lief|gewesen|gehabt|getroffen|sah|machte",
    freeWords: "frei|freie|verfügbar|beschäftigt|zeit|belegt",
    askWords:
      "kalender|termin|termine|agenda|meetings|treffen|besprechungen|besprechung|meeting|frei|beschäftigt|belegt|verfügbar|pläne|geplant|plan|terminkalender|vor|an|ich|wir|mein|meine|meinen|unser|unsere|mir|uns|wann|ansteht|anliegt|los|zeit|tagesplan|wochenplan|verabredungen",
    idle: [
      "(der|die|das|den|mein|meine|unser|unsere) {any} {past}",
      "(ich|er|sie|wir|es|man|ihr|das|dies|der|die|mein|meine|unser|unsere) ({past})",
      "(der|die|das|mein|meine|unser|unsere) (temperatur|wetter|treffen|spiel|essen|film|konzert|flug|fahrt|tag|woche|wochenende|urlaub|sitzung|besprechung|prüfung|party|termin|zug|bus|chef|kollege|nachbar) {past}",
      "(frohe|frohes|fröhliche|alles gute|herzlichen glückwunsch|gratulation|danke|vielen dank|viel glück|viel erfolg|gute besserung|tut mir leid|entschuldigung|sorry) (für|dass|zum|zur|wegen)?",
    ],
    perfect: [
      "(ich|wir|er|sie|es|man) (habe|hab|haben|hat|bin|ist|sind)",
      "(habe|hab|haben|hat|bin|ist|sind) (ich|wir|er|sie|es|man)",
    ],
    isParticiple: (word) =>
      /^(?:um|an|auf|aus|ab|ein|zu|weg|los|hin)?ge.+(?:t|en)$|^(?:ver|be|er|ent|zer).+(?:t|en)$|iert$/.test(
        word,
      ) &&
      !/^(?:verschoben|verlegt|verabredet|vereinbart|gebucht|reserviert|geplant|eingeladen|eingetragen|ausgemacht|abgemacht|bestellt|beginnt|vergessen|verplant|gebeten)$/.test(
        word,
      ),
    asides: [
      "{any} {any}? {any}? seit",
      "(warum|wieso|weshalb|wozu) {any}",
      "(ich|wir|er|sie|alle|man)? (hasse|hasst|hassen|liebe|liebt|lieben|mag|mögen) (keine|so|wirklich|einfach)? {time}",
      "(das|es)? (ist)? (schon)? (das)? (erste|zweite|dritte|vierte|zigte|letzte) mal",
      "{any}? {any}? (ist|sind) (der|die|das|mein|meine) (beste|bester|schlimmste|schönste|liebste|lieblings)",
      "(früher|damals) {any}",
      "(der|die|das)? {any}? (blüht|blühen|verblüht|reift|reifen|schmilzt|welkt)",
      "ich warte (schon|nun|jetzt)? seit",
      "wie (ist|sind|war|geht|macht|funktioniert|lange dauert|alt|hoch|weit|groß|kommt|heißt|schreibt|oft|wird|warm|kalt)",
      "(warum|wieso|weshalb) (ist|sind|hat|haben|war|bist|kommt|geht|muss|kann)",
      "wer (ist|war|hat|kann|weiß)",
      "was (bedeutet|kostet|heißt|passiert|ist der unterschied)",
    ],
    isPast: (word) =>
      /^(?:war|waren|hatte|hatten|kam|kamen|ging|gingen|sah|sahen|aß|ass|assen|fand|fanden|wurde|wurden|bekam|bekamen|schlief|schliefen|lief|liefen|verlor|verloren|gewann|gewannen|blieb|blieben|dauerte|kostete|begann|endete|wachte|stand|schrieb|schrieben|lag|rief|sagte|traf|trafen|flog|fuhr|fuhren|trank|las|kaufte|spielte|arbeitete|wohnte|wusste|dachte|brachte|fiel|starb|zog|half|konnte|musste|regnete|schneite)$/.test(
        word,
      ),
    whenWords: "wann",
    gapWords: "lücke|lücken|slot|slots|zeitfenster|luft",
    thatWords: "dass",
    sayings: [
      "{day} ist (mein|der|mein absoluter) (lieblingstag|lieblingsmonat|schönste|beste|schlimmste)*",
      "(straße|strasse|platz|allee|str|brücke|ufer) (.)? des {date} (,|nummer|nr|.)* {house}?",
      "(frohe|frohes|fröhliche|schöne|schönes|gesegnete|besinnliche|ruhige) (weihnachten|ostern|pfingsten|advent|neues jahr|neujahr|silvester|fest)",
      "(schönen|guten|angenehmen|netten) (feierabend|morgen|tag|abend|vormittag|nachmittag|mittag|sonntag|samstag|montag)",
      "(gute|schöne|ruhige) nacht",
      "(schönes|angenehmes) wochenende",
      "guten rutsch",
      "(herr|herrn|frau|fräulein|familie|dr) {day}",
      "(heißt|heisst|namens|name ist) {day}",
      "von tag zu tag|tag für tag|nacht für nacht",
    ],
    removable: [
      "bescheid (wegen|über|zu|zum|zur|für)?",
      "(in|auf|zu|aus|für|an) (meinen|meinem|den|dem|unseren|unserem|mein|deinen|der) (google|outlook|apple|arbeits|privaten|familien|team|geteilten)? (kalender|terminkalender|agenda|planer|kalendern)",
      "(im|zum|vom|ins) (kalender|terminkalender)",
      "danke|vielen dank|dankeschön|danke schön|dank dir|bitte|thx|merci|besten dank|wenn möglich|wenns geht|wenn es geht|falls möglich|wenn du kannst|ok ?|okay ?|asap|lg|liebe grüße|viele grüße",
      "für mich",
    ],
    emptyNouns: [
      "(ein|eine|einen|den|das|die|mein|meinen|noch|folgenden|folgendes|neuen|neues|neue|neuer|kurzen|kurzes|ganztägigen|wiederkehrenden|privaten|blocker)* (event|eintrag|kalendereintrag|ereignis|ereignisse|terminblocker|blocker|zeitblock|serie|serientermin|zeitfenster|slot|etwas|was|folgendes) (ein|an|in meinen kalender|im kalender|hinzu)?",
      "(ein|eine|einen|den|neuen|neuer|noch|einen)* termin (ein|an|hinzu|fest)? :",
    ],
    naming: [
      "(mit dem|mit|unter dem)? (namens|titel|namen|betreff|überschrift|name) :?",
      "(das|der|die|es)? (heißt|nennt sich|genannt|betitelt|nenn es|nenne es|nenn das|nenne ihn|nenn ihn|mit der bezeichnung|bezeichnet als) :?",
    ],
    linking: ["für|zum|zur|über|wegen|bzgl|betreffend|:|-|mit dem titel|an|zu"],
    alertLeads: [
      "(bitte)? (erinnern|benachrichtigen|warnen|bescheid (geben|sagen)|bescheid)",
      `(und|,)? ${please} (kannst du|könntest du)? (erinner|erinnere|errinnere|benachrichtige|benachrichtig|alarmiere|warne|weck|wecke|ping|informiere|informier) (mich|uns|alle) ${please} (daran|dran)? (nochmal|noch mal|wieder)?`,
      `(und|,)? (erinnerung|erinnerungen|alarm|alarme|benachrichtigung|benachrichtigungen|wecker|reminder) (einstellen|setzen|stellen|auf|an|für|:|um)? ${please}`,
      `(und|,)? (mit|setz|setze|stell|stelle|füge|gib|plus|inkl|inklusive) (mir)? (einer|eine|einem|einen|ner|zwei)? (erinnerung|erinnerungen|alarm|benachrichtigung|reminder|wecker) (von|:|auf|um|für)? ${please}`,
      "(und|,)? (sag|sage|gib) (mir|uns) (bitte)? bescheid|(und|,)? (mich|uns) (bitte)? erinnern",
    ],
    alertNouns:
      "erinnerung|erinnerungen|alarm|benachrichtigung|reminder|alarme|benachrichtigungen|vorwarnung|wecker|vorlauf|vorwarnzeit",
    separators: [
      "und dann",
      "und danach",
      "und außerdem",
      "danach",
      "dann",
      "außerdem",
      "und auch",
      "und",
      "sowie",
      "plus",
      ", und",
      ", dann",
      ", außerdem",
      "anschließend",
    ],
    withWords: ["mit", "zusammen mit", "gemeinsam mit", "m.", "w/", "samt", "in begleitung von"],
    inviteWords: [
      "(und|bitte|auch)* (lade|lad|einladen|einladung an|teilnehmer :|teilnehmer sind|teilnehmer|gäste :|gäste sind|dabei :|dabei sind|anwesend :|cc|nimm|füge|eingeladen :|eingeladen sind) (sind|ist|bitte|auch)?",
    ],
    kin: "mama|mami|mutti|mutter|papa|papi|vati|vater|frau|ehefrau|mann|ehemann|bruder|schwester|chef|chefin|vorgesetzter|vorgesetzten|vorgesetzte|oma|omi|opa|großmutter|großvater|tante|onkel|cousin|cousine|sohn|tochter|partner|partnerin|freundin|verlobte|verlobter|vermieter|vermieterin|nachbar|nachbarn|nachbarin|steuerberater|steuerberaterin|anwalt|anwältin|trainer|trainerin|babysitter|babysitterin|mitbewohner|mitbewohnerin|eltern|schwiegereltern|schwiegermutter|schwiegervater|familie|kinder|kindern|professor|professorin|therapeut|therapeutin|mentor|mentorin|assistent|assistentin|sekretärin|lehrer|lehrerin|pfarrer|makler|maklerin|geschwister|geschwistern|großeltern|enkel|enkelin|betreuer|betreuerin",
    determiners:
      "mein|meine|meinen|meinem|meiner|unser|unsere|unserem|unseren|unserer|der|die|das|den|dem|ihr|ihre|ihrem|ihrer|sein|seine|seinem|seiner|dein|deine|deinem|deiner|ein|eine|einem|einer|einen|alle|allen|beide|beiden",
    honorifics:
      "herr|herrn|frau|dr|doktor|prof|professor|tante|onkel|oma|opa|fr|hr|familie|pfarrer|bruder|schwester|mr|mrs|dipl|ing",
    givenNames:
      "achim|adrian|albert|alex|alexander|alexandra|alexis|alfred|alina|alois|amelie|andrea|andreas|andi|andy|angela|angelika|anika|anja|anke|ann|anna|anne|annette|annika|anton|antonia|armin|arne|arno|astrid|axel|barbara|bastian|beate|ben|benedikt|benjamin|bernd|bernhard|bert|bettina|birgit|bjorn|björn|bob|bodo|boris|brigitte|bruno|burkhard|carina|carl|carla|carmen|carola|caroline|carolin|carsten|charlotte|chris|christa|christian|christiane|christina|christine|christoph|christopher|clara|clemens|conny|cornelia|daniel|daniela|dario|david|denise|dennis|detlef|diana|dieter|dietmar|dirk|dominik|doris|edith|egon|elena|elias|elisabeth|elise|elke|ella|emil|emilia|emily|emma|eric|erich|erik|erika|ernst|erwin|eva|eve|evelyn|fabian|fabienne|felix|ferdinand|fiona|florian|flo|frank|franz|franziska|franzi|fred|frederik|friederike|friedrich|fritz|gabi|gabriel|gabriele|georg|gerald|gerd|gerhard|gerda|gertrud|gisela|gregor|greta|gudrun|gunter|günter|günther|guido|hanna|hannah|hannes|hans|harald|hartmut|heidi|heike|heiko|heinrich|heinz|helen|helena|helene|helga|helmut|henning|henrik|henry|herbert|hermann|hilde|holger|horst|hubert|hugo|ida|ilse|ina|ines|inge|ingo|ingrid|irene|iris|isabel|isabella|ivan|jakob|jan|jana|janine|jannik|jasmin|jean|jennifer|jenny|jens|jessica|joachim|jochen|joerg|jörg|johann|johanna|johannes|john|jonas|jonathan|josef|joseph|josephine|judith|julia|julian|juliane|jule|jürgen|jutta|kai|karin|karl|karla|karolina|karsten|katharina|kathrin|katja|katrin|kati|kerstin|kevin|kim|kirsten|klara|klaus|konrad|konstantin|kristin|kristina|kurt|lara|lars|laura|lea|lena|leni|leo|leon|leonie|leopold|lilli|lilly|lina|linda|linus|lisa|lotte|louis|louisa|luca|lucas|lucia|ludwig|luis|luisa|luise|lukas|lutz|magdalena|maik|maike|malte|manfred|manuel|manuela|marc|marcel|marco|marcus|maren|margarete|margit|maria|marie|marina|mario|marion|marius|mark|marko|markus|marlene|marta|martha|martin|martina|mathias|mathilda|matthias|max|maximilian|maya|meike|melanie|mia|michael|michaela|micha|mila|miriam|mona|monika|moritz|nadine|nadja|natalie|nele|nicolas|nicole|nico|niklas|nils|nina|noah|nora|norbert|olaf|ole|oliver|oskar|otto|pascal|patricia|patrick|patrizia|paul|paula|pauline|peter|petra|philipp|phillip|pia|rainer|ralf|ralph|ramona|raphael|rebecca|regina|reinhard|reiner|renate|rené|ricarda|richard|rita|robert|robin|rolf|roland|roman|romy|ronald|ronja|rosa|rosi|roswitha|rudi|rudolf|ruth|sabine|sabrina|samuel|sandra|sara|sarah|sascha|sebastian|selina|siegfried|sigrid|silke|silvia|simon|simone|sina|sofia|sofie|sonja|sophia|sophie|stefan|stefanie|steffen|steffi|stephan|stephanie|susanne|susi|sven|svenja|sybille|sylvia|tamara|tanja|tatjana|teresa|theo|theodor|theresa|thomas|thorsten|torsten|tibor|till|tilo|tim|timo|tina|tobi|tobias|tom|toni|udo|ulf|uli|ulrich|ulrike|ursula|uschi|ute|uwe|valentin|vanessa|vera|verena|veronika|victor|viktor|viktoria|vincent|vivien|volker|walter|waltraud|werner|wilhelm|wolf|wolfgang|xaver|yannick|yvonne",
    notPeople:
      "milch|zucker|mir|uns|mich|dir|dich|der|die|das|den|dem|kein|keine|keinen|es|ihm|ihr|ihnen|liebe|allem|allen|alles|zeit|essen|snacks|pizza|kuchen|wein|kaffee|tee|zoom|teams|video|audio|folien|notizen|details|ort|titel|betreff|name|namen|beschreibung|erinnerung|erinnerungen|alarm|benachrichtigung|agenda|wem|wer|was|teilnehmern|gästen|geld|taschen|gepäck|laptop|dokumenten|papieren|unterlagen|grüßen|frühstück|mittagessen|abendessen|freunden|freund|kunden|kunde|kundin|investoren|investor|team|personal|jedem|marketing|vertrieb|entwicklung|finanzen|recht|design|produkt|management|support|leuten|studenten|kollegen|kolleginnen|kollege|kollegin|mitarbeitern|hund|katze|hunden|arzt|zahnarzt|tierarzt|ärztin|zahnärztin|hausarzt|bank|firma|abteilung|gruppe|klasse|bewerber|bewerbern|bewerberin|kandidaten|kandidat|kandidatin|partnern|vorstand|rat|ausschuss|lieferant|lieferanten|wiederholung|dauer|priorität|farbe|beginn|ende|ihm|dabei|auto|bahn|fahrrad|zug|bus|flugzeug|musik|rad|wochenende|karte|karten|thema|themen|hilfe|sport|yoga|training|bier|brot|käse|ung|heit|keit|schaft|tion|tät|ismus|klient|klientin|klienten|mandant|mandanten|patient|patienten|verein|jungs|mädels|leute|gast|nachwuchs|elektriker|handwerker|klempner|hausverwaltung|steuer|voller|vollem|volle|vollen|hoher|großer|großem|ganzer|ganzem|höchster|maximaler|absoluter|guter|viel|wenig|konzentration|fokus|ruhe|energie|kopfhörer|kopfhörern",
    placeAt: ["im", "in", "bei", "beim", "@", "drüben bei"],
    placeIn: [
      "auf",
      "in der",
      "in den",
      "in dem",
      "in die",
      "in das",
      "ins",
      "am",
      "an der",
      "auf dem",
      "auf der",
      "auf die",
      "an",
      "vor dem",
      "vor der",
      "hinter dem",
      "neben dem",
      "neben der",
      "nahe",
      "nahe dem",
      "in unserem",
      "in unserer",
      "in meinem",
      "in meiner",
      "in einem",
      "in einer",
      "gegenüber",
      "gegenüber vom",
      "gegenüber von",
      "bei der",
      "bei den",
    ],
    placeVia: ["mit (einem|dem)", "über", "per", "via", "auf", "in", "mit", "am", "bei", "im"],
    placeLeads: [
      "(ort|treffpunkt|adresse|location|veranstaltungsort|wo|platz) (ist|:|=)",
      "(treffpunkt|wir treffen uns|treffen wir uns) (ist)? (am|im|in|bei|beim|vor dem|vor der) (der|dem)?",
    ],
    services:
      "google-meet-link|google meet-link|zoom-link|teams-link|meet-link|zoom|teams|ms teams|microsoft teams|google meet|meet|gmeet|google hangouts|hangouts|skype|facetime|slack|discord|webex|whatsapp|telegram|signal|telefon|videoanruf|videocall|videokonferenz|telko|telefonkonferenz|jitsi|gotomeeting|google chat|video|bigbluebutton|handy",
    placeNouns:
      "sylt|rügen|usedom|föhr|amrum|norderney|juist|borkum|langeoog|spiekeroog|fehmarn|helgoland|hiddensee|mallorca|ibiza|menorca|teneriffa|fuerteventura|lanzarote|kreta|rhodos|korfu|sizilien|sardinien|korsika|elba|malta|zypern|madeira|island|bali|raum|büro|gebäude|küche|park|lobby|halle|café|cafe|restaurant|bar|bibliothek|bücherei|schule|kirche|studio|fitnessstudio|krankenhaus|klinik|hotel|flughafen|bahnhof|hauptbahnhof|hbf|haus|hause|wohnung|garten|aula|kantine|mensa|theater|zentrum|laden|geschäft|museum|stadion|keller|garage|labor|universität|uni|hochschule|campus|zentrale|innenstadt|stadt|straße|strasse|allee|platz|marktplatz|markt|schwimmbad|freibad|hallenbad|bad|strand|club|kneipe|pub|bistro|imbiss|konferenzraum|besprechungsraum|sitzungssaal|saal|etage|stock|hof|terrasse|dach|galerie|arena|feld|gericht|gate|terminal|dorf|buchhandlung|bäckerei|konditorei|supermarkt|salon|hafen|fabrik|botschaft|kapelle|tempel|moschee|synagoge|friedhof|zoo|tierpark|aquarium|bauernhof|hütte|pizzeria|kindergarten|kita|hort|spielplatz|kino|rezeption|empfang|foyer|parkplatz|tiefgarage|mcdonalds|starbucks|ikea|rewe|edeka|aldi|lidl|dm|turnhalle|sporthalle|rathaus|amt|bürgeramt|praxis|werkstatt|biergarten|wirtshaus|gasthaus|gasthof|brauhaus|weinstube|zimmer|eingang|ufer|see|fluss|turm|tor|brücke|schloss|burg|oper|philharmonie|hörsaal|apotheke|tankstelle|haltestelle|gleis|bahnsteig|weg|gasse|ring|wald|mall|einkaufszentrum",
    notPlaces:
      "mindestens|meisten|alle|ende|anfang|einmal|ersten|letzten|risiko|großen|ganzen|besten|stress|sommer|winter|frühling|herbst|frühjahr|urlaub|moment|augenblick|voraus|vorfeld|anschluss|grunde|prinzip|allgemeinen|übrigen|detail|gegenteil|laufe|rahmen|team|januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember|monat|jahr|quartal|kalender|zeit|woche|nacht|morgen|mittag|abend|nachmittag|vormittag|tag|tage|tagen|wochen|wochenende|minuten|stunden|stunde|mir|uns|dir|ihm|ihr|ihnen|mich|dich|der|die|das|den|dem|diesem|dieser|diesen|welchem|welcher|ordnung|ruhe|frieden|bearbeitung|arbeit|auftrag|gespräch|arzt|zahnarzt|hausarzt|kinderarzt|tierarzt|augenarzt|hautarzt|frauenarzt|friseur|frisör|anwalt|notar|steuerberater|physiotherapeut|therapeut|optiker|orthopäden|ärztin|zahnärztin|chef|chefin|thema|projekt|projekte|themen|frage|fragen|deutsch|englisch|französisch|spanisch|physik|mathe|mathematik|statistik|chemie|biologie|geschichte|kürze|zukunft|vergangenheit|ferien|pause|mittagspause|schlaf|essen|frühstück|mittagessen|abendessen|kaffee|tee|bier|einzelnen|wesentlichen|durchschnitt|schnitt|notfall|fall|falle|bedarf|regen|schnee|sonnenschein|geburtstag|uhr|zahnreinigung|impfung|besprechung|meeting|vorstellungsgespräch|feierabend|dienst|einsatz|teil|team|bezug|bezug auf|hinblick|zusammenhang|vergleich|vorbereitung|nächsten|nächster|zwei|drei|vier|fünf|einem|einer|ein|eine|einen",
    streetWords:
      "straße|strasse|str|allee|platz|weg|gasse|ring|ufer|damm|chaussee|promenade|steig|markt|berg|graben|kai|stieg|pfad|hof|brücke|zeile",
    bodyLeads: [
      "(mit)? (der|den|folgender|die)? (notiz|notizen|beschreibung|details|anmerkung|anmerkungen|bemerkung|kommentar|hinweis|info|infos|text|agenda|mitbringen) (:|-)",
      "(ps|nb|p s) :?",
    ],
    trimStart:
      "und|zu|zum|zur|für|über|am|an|im|in|um|aus|von|vom|bei|dass|das|ist|sind|der|die|den|dem|ein|eine|einen|einem|einer|mein|meine|meinen|oder|so|dann|auch|bitte|:|als|dies|wird|es|da|bis|aber|wegen|nur|daran|dran|hab|habe|haben|ich|wir|mir|uns|mich|mal|noch|ab|lang|auf|lieber|gegen|dort|nochmal|etwas|doch|soll|muss|ja|findet|statt|jeweils|immer|also|folgendes|sein|herum|rum|meinem|meiner|unseren|unser|unsere|des|gleich|erinnern|irgendwann|mitten",
    trimEnd:
      "wurde|wird|und|zu|zum|zur|für|am|an|im|in|um|von|vom|der|die|den|dem|ein|eine|einen|einem|einer|mein|meine|mit|ist|sind|oder|dass|wird|dann|auch|über|bis|ich|so|aber|als|bitte|ab|vor|statt|steht|findet|beginnt|startet|endet|dauert|geht|lang|ein|an|fest|hinzu|los|ab|auf|bei|beim|jeweils|immer|habe|haben|hab|muss|soll|sollen|müssen|sollte|will|wollen|möchte|möchten|werden|daran|dran|mir|uns|mich|noch|mal|gegen|wegen|jede|jeden|nächste|ab|zwischen|kann|können|herum|rum|des|doch|schon|erst|vorher|weg|raus|rein|nach|hinten|vorne",
    linkWords: "über|für|mit|zu|zum|zur|wegen|bzgl|von|vs|gegen|zwischen|bei|beim|und|nach",
    moveTo: "auf|nach|zu|zum|bis|gegen|um|lieber",
    nominative: (name) => name.replace(/^Herrn(?= )/, "Herr"),
    isLocative: null,
    titleWord: null,
    titleForm: plainInfinitive,
    placeEnding: "er",
    placeForm: null,
    common:
      "training|meeting|team|party|workshop|call|lunch|brunch|fitness|yoga|sport|review|demo|sync|standup|daily|weekly|kickoff|interview|retro|test|seminar|date|film|bar|club|bus|hotel|museum|park|restaurant|zoom|teams|jogging|jogge|joggen|laufen|schwimmen|kino|konzert|theater|feier|fest|reise|flug|zug|abfahrt|abgabe|prüfung|bericht|rechnung|einkaufen|einkauf|wäsche|auto|haus|kind|kinder|familie|oma|opa|mama|papa|freunde|kollegen|chef|zu|hause|weg|los|fertig|wieder|immer|etwas|nichts|viel|mehr|ganz|gut|neu|alt|groß|klein|bin|bist|hast|habt|seid|waren|hatte|wurde|würde|könnte|sollte|müssen|wollen|möchte|brauche|brauchen|gerade|sehr|hier|da|dort|warum|weil|wegen|zwischen|während|gegenüber|hinter|neben|unter|durch|seit|außer|diese|dieser|dieses|diesen|jeder|jedes|andere|erste|ersten|letzte|letzten|kommende|kommenden|nenn|nenne|füge|füg|lade|mach|mache|setz|setze|stell|stelle|leg|lege|plane|erstelle|ändere|änder|finde|such|suche|streiche|storniere|verleg|verlege|schieb|schiebe|weck|wecke|merk|merke|notiere|zeige|welche|welcher|keinen|daraus|draus|doch|sondern|stattdessen|raum|ort|titel|danke|hallo|gibt|findet|geht|gehen|holen|abholen|bringen|machen|besuchen|treffe|der|die|das|und|ist|ich|nicht|du|es|ein|eine|einen|zu|mit|auf|für|in|im|den|dem|von|sich|an|am|um|wir|was|wie|wann|wo|wer|bitte|mein|meine|meinen|mir|mich|uns|haben|habe|hab|hat|sind|war|wird|werden|kann|muss|noch|auch|aber|oder|wenn|dass|nur|nach|bei|beim|bis|aus|zum|zur|ab|vor|über|erinnere|erinner|termin|treffen|mittagessen|abendessen|besprechung|verschiebe|lösche|notiz|neue|neuer|jede|jeden|heute|morgen|woche|uhr|anrufen|kaufen|geburtstag|arzt|zahnarzt|steht|trag|trage|eintragen|sag|absagen|frei|zeig|kein|keine|ohne|statt|lieber|später|früher|gegen|halb|viertel|ganztägig|man|sie|er|ihr|dann|schon|mal|einmal|alle|immer|nächste|nächsten|daran|dran",
  },
  change: {
    make: [
      `(bitte|doch|ok|nein|hm|oh|und|kannst du|könntest du|lass uns|sorry|warte|einfach|besser|dann)* (mach|mache|verschieb|verschiebe|verleg|verlege|änder|ändere|setz|setze|schieb|schiebe|stell|stelle|leg|lege|pack|nimm|starte|beginne|ändern|verschieben) (es|das|ihn|sie|den termin|den|die|das treffen|das meeting|die zeit|den start|das datum|die uhrzeit|termin|zeit|datum)? (doch|lieber|bitte|mal)* (auf|nach|um|zu|für|bis|am|ab|von|zum)?`,
      "(doch|nein|lieber|besser|eher|stattdessen|sorry|ich meine|ich meinte|ok|und|wie wäre es|wie wärs|wie wär's|es ist|es wäre|sagen wir|es beginnt|beginnt|beginn|start|zeit|datum|wann|vielleicht|doch lieber|lieber doch|dann|mach|machen wir|auf|nee|gern|gerne|uhrzeit|neuer termin|neue zeit) (mit|um|am|auf|erst)? :?",
    ],
    later: ["später|nach hinten|danach|hinterher|weiter nach hinten|verzögert|rückwärts"],
    earlier: ["früher|nach vorne|nach vorn|eher|vorziehen|vorverlegen|vor|zuvor"],
    longer: ["länger"],
    shorter: ["kürzer"],
    prolong: ["verlänger|verlängere|verlängern"],
    curtail: ["verkürz|verkürze|verkürzen|kürze"],
    noAlerts: [
      "(kein|keine|keinen|ohne|entferne|entfern|lösche|lösch|streich|streiche|weg mit|nimm) (die|den|das|alle|jegliche|irgendeine|der|meine)? (erinnerung|erinnerungen|benachrichtigung|benachrichtigungen|alarm|alarme|wecker|reminder) (weg|raus)?",
      "(erinner|erinnere) (mich|uns) (bitte)? nicht|nicht erinnern|(erinnerung|erinnerungen|alarm|benachrichtigung) (weg|löschen|entfernen|aus|raus)",
    ],
    noPlace: [
      "(kein|keine|keinen|ohne|entferne|lösche|streich|streiche|nimm) (den|die|das)? (ort|adresse|ortsangabe|treffpunkt|location) (weg|raus)?",
      "(ort|adresse) (weg|löschen|entfernen|raus)",
    ],
    once: [
      "(nur|bloß)? (einmal|einmalig|ein einziges mal|dieses eine mal)|(keine|ohne|nicht|entferne die|lösche die|stoppe die) (wiederholung|wiederholungen|wiederholen|wiederholend|serie|wiederkehrend)|nicht (wöchentlich|täglich|monatlich|jährlich|jede woche|jeden tag|jeden monat|jedes jahr|mehr wiederholen)",
    ],
    without: ["(ohne|entferne|entfern|lösche|streich|streiche|minus|nicht)"],
    add: [
      "(und|auch|bitte|kannst du|könntest du)* (füg|füge|lad|lade|mit|plus|zusammen mit|auch mit|und|cc|außerdem|auch) (noch|auch|bitte)?",
    ],
    rename: [
      "(bitte|und)? (nenn|nenne|benenne|benenn) (es|das|den termin|ihn|sie|das event) (um)? (in|als|zu|:)?",
      "(änder|ändere|setz|setze) (den)? (titel|namen|betreff) (auf|in|zu|:)?",
      "(der|neuer)? (titel|name|betreff) (ist|:|lautet|soll sein|soll)",
      "(es|das|der termin) (heißt|soll heißen)|umbenennen in",
    ],
    place: [
      "(bitte|doch|und|nein)? (änder|ändere|setz|setze|verleg|verlege) (den)? (ort|treffpunkt|veranstaltungsort) (auf|in|nach|zu|:|ins)?",
      "(der)? (ort|treffpunkt|adresse|location) (ist|:|soll sein)",
      "(doch|lieber|nein|wir treffen uns|treffen wir uns|treffen|mach es|es ist|dann|ok|besser|nee)* (im|in der|in den|bei|beim|in|am|an der|auf dem|per|über|via|ins)",
    ],
    instead: [
      "stattdessen|statt dessen|lieber|bitte|danke|dann|doch|wenn möglich|ok|besser|statt|anstatt|anstelle",
    ],
    insteadOf: ["(statt|anstatt|anstelle) (von)?"],
    note: [
      "(füg|füge|setz|setze|schreib|schreibe|mach|mache|ergänz|ergänze|hinterlasse) (eine|die|noch eine)? (notiz|notizen|beschreibung|bemerkung|anmerkung|kommentar) (hinzu|dazu)? (dass|:)?",
      "(notiz|notizen|beschreibung|anmerkung|kommentar) (:|ist|dass)",
    ],
  },
};

/** German, umlauts written either way. */
export const german: Lexicon = spellBoth(source);
