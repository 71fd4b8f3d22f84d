import type { Lexicon } from "./lexicon";

const ones = ["", "een", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen"] as const;
const tens: Readonly<Record<number, string>> = {
  20: "twintig",
  30: "dertig",
  40: "veertig",
  50: "vijftig",
  60: "zestig",
  70: "zeventig",
  80: "tachtig",
  90: "negentig",
};

/** "eenentwintig" to "negenennegentig". */
function compoundNumbers(): Record<number, string> {
  const numbers: Record<number, string> = {};
  for (const [ten, word] of Object.entries(tens)) {
    numbers[Number(ten)] = word;
    ones.forEach((one, index) => {
      if (index > 0) numbers[Number(ten) + index] = `${one}en${word}`;
    });
  }
  return numbers;
}

const numbers: Readonly<Record<string, string>> = {
  0: "nul",
  1: "een|één|eentje",
  "1.5": "anderhalf|anderhalve|een en een half|een en een halve",
  2: "twee|een paar|paar|beide",
  "2.5": "tweeënhalf|tweeënhalve|tweeëneenhalf|twee en een half|twee en een halve",
  3: "drie|enkele|een stuk of drie",
  "3.5": "drieënhalf|drieënhalve|drieëneenhalf|drie en een half",
  4: "vier",
  "4.5": "vierenhalf|viereneenhalf|vierenhalve",
  5: "vijf",
  6: "zes",
  7: "zeven",
  8: "acht",
  9: "negen",
  10: "tien",
  11: "elf",
  12: "twaalf|een dozijn|dozijn",
  13: "dertien",
  14: "veertien",
  15: "vijftien",
  16: "zestien",
  17: "zeventien",
  18: "achttien",
  19: "negentien",
  ...compoundNumbers(),
  100: "honderd",
};

function ordinals(): Record<string, string> {
  const named: Record<string, string> = {
    "-2": "voorlaatste|op een na laatste|een na laatste|op één na laatste",
    "-1": "laatste|allerlaatste",
    1: "eerste|allereerste",
    3: "derde",
    8: "achtste",
  };
  for (let value = 2; value <= 31; value++) {
    const [word = ""] = (numbers[value] ?? "").split("|");
    named[value] ??= value < 20 ? `${word}de` : `${word}ste`;
  }
  named[31] = "eenendertigste";
  return named;
}

const article = "(de|het|een|mijn|m'n|onze|ons|die|dat|deze|dit|jouw|je|alle|alles)?";
const me = "(me|mij|ons)?";
const please = "(alsjeblieft|alstublieft|aub|svp|even|eens|maar|nog|snel|ook|nu|gewoon|effe|ff|graag)*";

const infinitiveParts =
  "aan|achter|af|bij|binnen|dicht|door|in|klaar|langs|mee|na|neer|om|onder|op|open|over|schoon|terug|toe|tegen|thuis|uit|vast|voor|vooruit|weg|samen|los|rond";
const joinedInfinitive = new RegExp(`(^|\\s)(${infinitiveParts}) te (\\p{Ll}+n)(?=$|\\s)`, "iu");

/** "mama te bellen" and "boodschappen op te halen" -> "mama bellen", "boodschappen ophalen". */
function plainInfinitive(title: string): string {
  return title
    .replace(/^om (?=.* te \p{Ll}+n)/iu, "")
    .replace(/ (?:moet|moeten|wil|kan|zal|ga) (?=\p{Ll}+n$)/u, " ")
    .replace(joinedInfinitive, "$1$2$3")
    .replace(/ te (?=\p{Ll}+n(?:$|\s))/u, " ")
    .replace(/^te (?=\p{Ll}+n(?:$|\s))/u, "");
}

export const dutch: Lexicon = {
  language: "nl",
  weekdays: [
    "maandag|ma|maa|mnd|maandag aanstaande|maandag a.s.",
    "dinsdag|di|din|dins|dinsdag aanstaande|dinsdag a.s.",
    "woensdag|wo|woe|woens|woensdag aanstaande|woensdag a.s.",
    "donderdag|do|don|dond|donderdag aanstaande|donderdag a.s.",
    "vrijdag|vr|vrijdag aanstaande|vrijdag a.s.",
    "zaterdag|za|zat|zaterdag aanstaande|zaterdag a.s.",
    "zondag|zo|zon|zondag aanstaande|zondag a.s.",
  ],
  habitualWeekdays: [
    "maandags|'s maandags|maandagen",
    "dinsdags|'s dinsdags|dinsdagen",
    "woensdags|'s woensdags|woensdagen",
    "donderdags|'s donderdags|donderdagen",
    "vrijdags|'s vrijdags|vrijdagen",
    "zaterdags|'s zaterdags|zaterdagen",
    "zondags|'s zondags|zondagen",
  ],
  months: [
    "januari|jan",
    "februari|feb|febr",
    "maart|mrt|maa",
    "april|apr",
    "mei",
    "juni|jun",
    "juli|jul",
    "augustus|aug",
    "september|sep|sept",
    "oktober|okt|october",
    "november|nov",
    "december|dec",
  ],
  numbers,
  ordinals: ordinals(),
  ordinalSuffixes: "e|de|ste",
  ordinalDot: false,
  units: {
    second: "seconde|seconden|sec|secondes",
    minute: "minuut|minuten|min|mins|minuutje|minuutjes",
    "minute*15": "kwartier|kwartiertje|kwartieren|kwartiertjes",
    hour: "uur|uren|u|uurtje|uurtjes|h",
    day: "dag|dagen|dagje|dagjes|kalenderdagen|kalenderdag|etmaal",
    night: "nacht|nachten|nachtje|nachtjes",
    week: "week|weken|weekje|weekjes|wk|wkn",
    month: "maand|maanden|maandje|mnd",
    quarter: "kwartaal|kwartalen",
    year: "jaar|jaren|jaartje",
    "year*10": "decennium|decennia",
    workday: "werkdag|werkdagen|doordeweekse dag|doordeweekse dagen|weekdag|weekdagen|schooldag|schooldagen",
    weekend: "weekend|weekends|weekeinde|weekeinden|weekenden|wkd",
  },
  lengths: {
    30: "halfuur|half uur|een half uur|halfuurtje|half uurtje|een halfuurtje|half uurtjes|halve uur",
    45: "driekwartier|drie kwartier",
    90: "anderhalf uurtje",
    720: "halve dag|een halve dag",
  },
  days: {
    "-2": "eergisteren",
    "-1": "gisteren",
    "-1:evening": "gisteravond|gisterenavond|gisteren avond",
    "-1:afternoon": "gistermiddag|gisterenmiddag",
    "-1:morning": "gisterochtend|gistermorgen|gisterenochtend",
    "-1:night": "gisternacht|afgelopen nacht|gisterennacht",
    "0": "vandaag|vandaag nog|nog vandaag|heden|vdaag|vndg",
    "0:morning": "vanochtend|vanmorgen|vandaag in de ochtend|vanvoormiddag|deze ochtend|deze voormiddag",
    "0:afternoon": "vanmiddag|vannamiddag|deze middag|deze namiddag",
    "0:evening": "vanavond|deze avond|vnvnd|vanaf",
    "0:night": "vannacht|komende nacht",
    "1": "morgen|de volgende dag|mrgn|morge|mrg",
    "1:morning":
      "morgenochtend|morgenvroeg|morgen vroeg|morgen in de ochtend|morgenvoormiddag|morgen ochtend",
    "1:afternoon": "morgenmiddag|morgennamiddag|morgen middag",
    "1:evening": "morgenavond|morgen avond",
    "1:night": "morgennacht",
    "2": "overmorgen",
    "2:morning": "overmorgenochtend",
    "2:afternoon": "overmorgenmiddag",
    "2:evening": "overmorgenavond",
    "7": "vandaag over een week|over acht dagen|vandaag over 8 dagen|over 8 dagen",
    "8": "morgen over een week|morgen over 8 dagen|morgen over acht dagen",
    "14": "vandaag over twee weken|over veertien dagen|vandaag over veertien dagen|over 14 dagen",
    "15": "morgen over twee weken|morgen over veertien dagen",
  },
  parts: {
    dawn: "zonsopgang|bij zonsopgang|ochtendgloren|bij het krieken van de dag|bij dageraad",
    early:
      "'s ochtends vroeg|'s morgens vroeg|vroeg in de ochtend|in de vroege ochtend|vroege ochtend|heel vroeg|'s ochtends heel vroeg|vroeg in de morgen|'s morgens heel vroeg",
    morning:
      "ochtend|'s ochtends|sochtends|in de ochtend|ochtends|morgen|'s morgens|smorgens|in de morgen|voormiddag|in de voormiddag|'s voormiddags|in de loop van de ochtend",
    "late-morning":
      "eind van de ochtend|einde van de ochtend|laat in de ochtend|late ochtend|aan het eind van de ochtend|einde ochtend|eind ochtend|einde voormiddag",
    midday: "tussen de middag|rond de middag|op de middag|middaguur|het middaguur|rond het middaguur",
    lunch:
      "lunchpauze|in de lunchpauze|tijdens de lunch|lunchtijd|rond lunchtijd|met de lunch|onder de lunch|middagpauze",
    "after-lunch":
      "na de lunch|na het middageten|begin van de middag|vroege middag|vroeg in de middag|begin middag|na de lunchpauze|begin van de namiddag",
    afternoon:
      "middag|'s middags|smiddags|in de middag|middags|namiddag|in de namiddag|'s namiddags|in de loop van de middag",
    "late-afternoon":
      "eind van de middag|einde van de middag|laat in de middag|late middag|aan het eind van de middag|aan het einde van de middag|einde middag|eind middag|late namiddag|einde namiddag",
    "workday-end":
      "eind van de dag|einde van de dag|aan het eind van de dag|aan het einde van de dag|einde dag|eind van de werkdag|einde werkdag|einde van de werkdag|sluitingstijd|vijf uur borrel",
    "after-work":
      "na het werk|na werktijd|na werk|na school|na schooltijd|vroege avond|vroeg in de avond|begin van de avond|begin avond|in de vooravond|vooravond|na de werkdag",
    evening: "avond|'s avonds|savonds|in de avond|avonds|in de loop van de avond",
    late: "late avond|laat op de avond|'s avonds laat|laat in de avond|savonds laat",
    night: "nacht|'s nachts|snachts|in de nacht|midden in de nacht",
  },
  habitualParts: {
    morning: "elke ochtend|iedere ochtend|elke morgen|iedere morgen|elke voormiddag",
    afternoon: "elke middag|iedere middag|elke namiddag",
    evening: "elke avond|iedere avond",
    night: "elke nacht|iedere nacht",
  },
  clocks: {
    "12:00": "12 uur 's middags|twaalf uur 's middags|12 uur smiddags|klokslag twaalf uur 's middags",
    "0:00": "middernacht|om middernacht|12 uur 's nachts|twaalf uur 's nachts|24 uur|24u",
  },
  am: "am|a.m.",
  pm: "pm|p.m.",
  relatives: {
    "-1": "vorige|vorig|afgelopen|verleden|voorgaande|voorbije",
    "0": "deze|dit|huidige|lopende|de hele|het hele|hele|heel|rest van de|de rest van de|deze hele|gehele|komende|komend|aanstaande|aankomende|eerstvolgende|eerst volgende|a.s.",
    "1": "volgende|volgend|vlgnd|vlgnde|volg",
    "2": "daaropvolgende|overvolgende",
  },
  relativeBefore: true,
  dashedClock: false,
  hourAlone: false,
  articleDay: false,
  genitive: false,
  unitAlone: false,
  dashedDate: true,
  hourClock: true,
  weekdayWeek: false,
  aloneParts:
    "'s ochtends|'s morgens|'s middags|'s avonds|'s nachts|sochtends|smorgens|smiddags|savonds|snachts|lunchpauze|tussen de middag|na de lunch|na het werk|na school",
  compounds: true,
  nextIsSoonest: false,
  often: {
    hourly: "elk uur|ieder uur|per uur|uurlijks|op het hele uur",
    daily: "dagelijks|dagelijkse|elke dag|iedere dag|alledaags|dag in dag uit",
    workdaily:
      "op werkdagen|doordeweeks|doordeweekse|door de week|elke werkdag|iedere werkdag|op doordeweekse dagen|op weekdagen|elke weekdag|elke doordeweekse dag|op schooldagen",
    weekendly: "elk weekend|ieder weekend|in de weekends|in de weekenden|elk weekeinde|weekends",
    weekly: "wekelijks|wekelijkse",
    biweekly:
      "tweewekelijks|tweewekelijkse|twee wekelijks|tweewekelijke|veertiendaags|veertiendaagse|om de week|om de andere week|om de veertien dagen|om de 14 dagen|de ene week wel de andere niet|2-wekelijks|2-wekelijkse",
    monthly: "maandelijks|maandelijkse",
    bimonthly: "tweemaandelijks|tweemaandelijkse|om de maand",
    quarterly: "driemaandelijks|driemaandelijkse|per kwartaal|elk kwartaal|ieder kwartaal",
    "half-yearly": "halfjaarlijks|halfjaarlijkse|twee keer per jaar|elk half jaar|ieder half jaar",
    yearly: "jaarlijks|jaarlijkse",
  },
  edges: {
    "first-half": "eerste helft|de eerste helft",
    "second-half": "tweede helft|de tweede helft",
    start: "begin|het begin|aan het begin|in het begin|begin van|het begin van|aan het begin van|start van",
    middle: "half|midden|medio|halverwege|het midden van|midden in",
    end: "eind|einde|het eind|het einde|aan het eind|aan het einde|eind van|einde van|het einde van|het eind van|aan het eind van|aan het einde van|ultimo",
  },
  seasons: {
    spring: "lente|voorjaar",
    summer: "zomer",
    autumn: "herfst|najaar",
    winter: "winter",
  },
  holidays: {
    "new-years-day": "nieuwjaar|nieuwjaarsdag",
    "new-years-eve":
      "oudjaar|oudejaarsavond|oudejaarsdag|oudjaarsavond|oudjaarsdag|oud en nieuw|oud & nieuw|oudejaar|oudejaarsnacht",
    epiphany: "driekoningen|drie koningen|driekoningendag",
    valentines: "valentijnsdag|valentijn",
    "womens-day": "vrouwendag|internationale vrouwendag",
    "carnival-monday": "carnavalsmaandag|rozenmaandag",
    "mardi-gras": "vastenavond|carnavalsdinsdag|vette dinsdag",
    "ash-wednesday": "aswoensdag",
    "palm-sunday": "palmzondag|palmpasen",
    "maundy-thursday": "witte donderdag",
    "good-friday": "goede vrijdag",
    "holy-saturday": "stille zaterdag|paaszaterdag",
    easter: "pasen|paaszondag|eerste paasdag|1e paasdag|paasdag",
    "easter-monday": "paasmaandag|tweede paasdag|2e paasdag",
    "april-fools": "1 aprildag",
    ascension: "hemelvaart|hemelvaartsdag|hemelvaartdag|hemelvaartsdonderdag",
    pentecost: "pinksteren|pinksterzondag|eerste pinksterdag|1e pinksterdag",
    "whit-monday": "pinkstermaandag|tweede pinksterdag|2e pinksterdag",
    "corpus-christi": "sacramentsdag",
    "may-day": "dag van de arbeid|feest van de arbeid",
    "kings-day": "koningsdag|koningsnacht",
    "liberation-day": "bevrijdingsdag",
    "remembrance-day": "dodenherdenking|herdenkingsdag",
    "budget-day": "prinsjesdag",
    "mothers-day": "moederdag",
    "fathers-day": "vaderdag",
    assumption:
      "onze-lieve-vrouw-hemelvaart|olv hemelvaart|maria hemelvaart|maria-tenhemelopneming|half oogst",
    "national-day": "nationale feestdag",
    "flemish-day":
      "feest van de vlaamse gemeenschap|vlaamse feestdag|guldensporendag|feestdag van de vlaamse gemeenschap",
    "armistice-day": "wapenstilstand|wapenstilstandsdag|sint-maarten|sint maarten|sintmaarten",
    halloween: "halloween",
    "all-saints": "allerheiligen",
    "all-souls": "allerzielen",
    "black-friday": "black friday",
    "cyber-monday": "cyber monday",
    thanksgiving: "thanksgiving",
    "st-nicholas":
      "sinterklaas|sinterklaasavond|pakjesavond|sint-nicolaas|sint nicolaas|sinterklaasdag|sint-niklaas",
    "advent-1": "eerste advent|eerste zondag van de advent|1e advent",
    "advent-2": "tweede advent|2e advent",
    "advent-3": "derde advent|3e advent",
    "advent-4": "vierde advent|4e advent",
    "christmas-eve": "kerstavond|kerstnacht|avond voor kerst|de avond voor kerst",
    christmas: "kerst|kerstmis|kerstdag|eerste kerstdag|1e kerstdag|de eerste kerstdag",
    "boxing-day": "tweede kerstdag|2e kerstdag",
  },
  roles: {
    arrives: "aankomst|aankomst om",
    "this-time": "om deze tijd|rond deze tijd",
    now: "nu|direct|meteen|onmiddellijk|nu meteen|nu direct|zo meteen|op dit moment",
    at: "om|vanaf|rond|tegen|omstreeks|stipt om|om ongeveer|om ca.|om ca|rond een uur of|om een uur of|tegen een uur of|precies om|klokslag|@|tijd :|tijdstip :|iets na|iets voor|ergens rond|zo rond|exact om|at",
    on: "op|op de|aan|datum :|dag :|datum|per",
    delay: "over|binnen|over ongeveer|over ca.|over ca|over zo'n|over precies|binnen de|over nog",
    in: "in|in de|in het|tijdens|gedurende|tijdens de|in de loop van|in de loop van de|ergens in|ergens in de|rond|in deze",
    from: "van|vanaf|van ca.|van ongeveer|tussen|begin :|start :|vanaf ongeveer|begint om|start om",
    to: "tot|tot aan|tot ca.|tot ongeveer|tot en met|t/m|tm|tot circa|einde :|eind :|tot om",
    until:
      "tot|tot aan|tot en met|t/m|tm|tot ca.|tot ongeveer|eindigt op|eindigt om|duurt tot|tot op|tot circa|tot het|tot de",
    between: "tussen|ergens tussen|tussen de",
    and: "en|&|+|alsook|alsmede",
    or: "of|of anders",
    for: "voor|gedurende|duur|duur :|duurt|voor ca.|voor ongeveer|voor zo'n|duurt ongeveer|duurt ca.|van ongeveer|de komende|voor de komende|lengte :|tijdsduur :|voor de duur van|van",
    lasting: "lang",
    "week-number": "week|weeknummer|wk|weeknr",
    "shifted-by": "met",
    by: "voor|vóór|uiterlijk|uiterlijk op|uiterlijk om|voor het eind van|tegen|deadline|deadline :|deadline is|ten laatste|ten laatste op|uiterlijk voor|niet later dan|voor het einde van|ten laatste om|op zijn laatst|op z'n laatst|tegen het",
    before: "voor|vóór|voor de|voor het|nog voor|nog voor de|eerder dan",
    after: "na|na de|na het|nadat",
    of: "van|van de|van het|in|in de|der|uit de",
    the: "de|het|den|'t|t",
    a: "een|'n|n",
    every: "elke|elk|iedere|ieder|alle|om het|telkens|altijd op|steeds op|telkens op",
    "every-other": "om de",
    other: "andere",
    except:
      "behalve|uitgezonderd|met uitzondering van|behalve op|maar niet|maar niet op|niet op|buiten|uitgezonderd op|zonder",
    starting:
      "vanaf|beginnend op|beginnend|te beginnen op|ingaande|met ingang van|per|vanaf nu|startend op|startend|te beginnen met|start|start op|begint op|voor het eerst op|de eerste keer|de eerste keer op|eerste keer",
    ago: "geleden|terug",
    "from-now": "vanaf nu|vanaf vandaag",
    ahead:
      "van tevoren|van te voren|vooraf|tevoren|ervoor|daarvoor|eerder|voor aanvang|voor het begin|voor de start|voor de afspraak|op voorhand|voor vertrek|voor de meeting|voor de vergadering|vantevoren|ervóór|voordat het begint",
    "ahead-before": "al",
    "counted-from": "na|vanaf|na de",
    about:
      "rond een uur of|om een uur of|tegen een uur of|ongeveer|ca|ca.|circa|rond|omstreeks|zo'n|een uur of|precies|exact|stipt|minstens|minimaal|maximaal|hooguit|bijna|ruim|pakweg|plusminus|uiterlijk|nog|krap|in totaal|elk|klokslag",
    sharp: "precies|stipt|exact|ongeveer",
    per: "per|in de|in een|elke|op een",
    times: "keer|maal|x|afspraken|lessen|sessies|herhalingen|afleveringen|keren",
    once: "eenmaal|één keer|een keer|1x|eens",
    twice: "tweemaal|twee keer|2x",
    half: "half|halve",
    quarter: "kwart",
    "three-quarters": "driekwart|drie kwart",
    "and-a-half": "en een half|en een halve|en half|en een half uur",
    nearest: "het dichtst bij|dichtst bij",
    oclock: "uur|u|h",
    "zone-time": "tijd|tijdzone|lokale tijd|plaatselijke tijd|zomertijd|wintertijd",
    "all-day":
      "de hele dag|hele dag|heel de dag|gehele dag|de gehele dag|hele dag lang|ganse dag|de ganse dag",
    holidays:
      "feestdagen|feestdag|op feestdagen|vakantie|vakanties|schoolvakanties|in de vakanties|de feestdagen",
  },
  clockPatterns: [
    "{m} (minuten|minuut|min)? voor half {h} uur? = -30-m",
    "{m} (minuten|minuut|min)? over half {h} uur? = -30+m",
    "{m} (minuten|minuut|min)? na half {h} uur? = -30+m",
    "even voor half {h} = -35",
    "even na half {h} = -25",
    "half {h} uur? = -30",
    "kwart voor {h} uur? = -15",
    "kwart over {h} uur? = +15",
    "kwart na {h} uur? = +15",
    "kwartier voor {h} uur? = -15",
    "kwartier over {h} uur? = +15",
    "{m} (minuten|minuut|min)? voor {h} uur? = -m",
    "{m} (minuten|minuut|min)? over {h} uur? = +m",
    "{m} (minuten|minuut|min)? na {h} uur? = +m",
  ],
  shy: "ma|di|wo|do|vr|za|zo|maa|din|don|zon|zat|vrij|mei|mnd|u|h|x|sec|wk|nu|jan|jun|jul|dec|half|morgen|avond|middag|ochtend|nacht|elk|t|n|paar",
  misspelt:
    "ochtend|middag|avond|weekend|minuten|kwartier|overmorgen|volgende|komende|wekelijks|dagelijks|maandelijks|vanavond|vanmiddag|vanochtend|morgenochtend|morgenavond|morgenmiddag|verjaardag|middernacht|sinterklaas|koningsdag|pinksteren|hemelvaart",
  wellSpelt:
    "zondagskind|minuut|uur|uren|avonden|middagen|ochtenden|morgens|borgen|zorgen|volgen|volgens|morgen|horen|vrijheid|vrijen|vrije|wonder|wandelen|donder|donker|zonder|zonde|zonnig|zonnen|dagen|dingen|dinsdags|weken|week|weer|werk|werkdag|marathon|maan|maak|maken|maanden|maand|juist|jullie|julia|julian|jonge|jongen|apart|april|mail|mei|meid|meis|meisje|dochter|avondje|middagje|feestdag|vakantiedag|verjaardagen|geboortedag|dagje|weekendje|komen|kopen|komt|komend|zaak|zaal|zaterdags|vandaar|vandaan|gaan|gisten|gesteld|gasten|gister|november|ober|overmorgen|overal|zomer|zoon|nachten|acht|achter|achten|pas|passen|paspoort|pakken|kast|kerstboom|kersten|worden|borden|vroeg|vanzelf|vanwege|vanuit",
  functionWords:
    "met|en|of|voor|naar|over|om|op|aan|in|bij|uit|van|vanaf|tot|na|als|maar|want|dus|ik|mij|me|mijn|m'n|wij|we|ons|onze|jij|je|jou|jouw|hij|zij|ze|hem|haar|hun|het|de|een|die|dat|deze|dit|is|zijn|was|wordt|worden|moet|moeten|wil|willen|kan|kunnen|zal|zullen|er|ook|nog|al|dan|daar|hier|waar|wie|wat|via|per|rond|tegen|tijdens|door|langs|tussen|onder|naast|niet|geen|zonder|behalve|herinner|herinnering|graag|aub|svp|alsjeblieft|alstublieft|elke|iedere|vandaag|genaamd|ofwel|sinds|samen|eraan|even|zo|toch|liever|'s|te",
  countedNouns:
    "personen|persoon|mensen|gasten|gast|kinderen|kind|volwassenen|euro|eur|dollar|cent|procent|kilometer|km|meter|m|cm|mm|kilo|kg|gram|g|appels|bladzijden|pagina's|hoofdstukken|punten|graden|plaatsen|plekken|kaarten|kaartjes|tickets|kopieën|kamers|spelers|vragen|redenen|dingen|stappen|afleveringen|wedstrijden|flessen|kopjes|eieren|dozen|tafels|slides|bestanden|foto's|plaatjes|stuks|stukken|eenheden|aandelen|sterren|miljoen|miljard|duizend|gb|mb|tb|liter|calorieën|kandidaten|mails|e-mails|boeken|taken|fouten|auto's|honden|katten|teams|doelpunten|biertjes|bier|pizza's|rondes|rondjes|sets|herhalingen|winkels|landen|steden|deelnemers|leden|leerlingen|studenten|medewerkers|collega's|vrienden|vierkante|m2|man|vrouw|porties|rozen|broodjes|verdiepingen|haltes|artikelen|pakken|blikken|regels|woorden|watt|volt|stemmen|verjaardag|jaarfeest|tabletten|pillen",
  numberedNouns:
    "kamer|zaal|lokaal|ruimte|verdieping|etage|hoofdstuk|versie|v|bladzijde|pagina|blz|deel|aflevering|seizoen|gate|lijn|eenheid|appartement|huis|huisnummer|nummer|nr|snelweg|route|windows|iphone|ipad|android|ios|sectie|stap|niveau|fase|klas|groep|uitgang|afrit|spoor|perron|terminal|vlucht|bus|tram|trein|stoel|rij|tafel|kanaal|band|editie|ticket|lot|doos|akte|scène|ronde|spel|set|team|zone|sprint|mijlpaal|taak|bug|pr|les|module|vraag|figuur|afb|studio|hal|veld|station|winkel|blok|district|maat|model|optie|plan|formule|lab|code|pin|bestelling|factuur|zaak|categorie|serie|python|java|node|php|covid|boeing|airbus|galaxy|pixel|ps|playstation|xbox|artikel|vers|psalm|straat|wagon|rijstrook|poort|divisie|rekening|kluisje|opdracht|oefening|bijlage|balie|loket|kavel|bus|wijk|dijk",
  cues: {
    morning:
      "ontbijt|ontbijten|wekker|wakker|opstaan|ochtendgymnastiek|ochtendwandeling|zonsopgang|wek|vroege|ochtendshift",
    midday: "lunch|lunchen|brunch|brunchen|middageten|lunchafspraak",
    afternoon:
      "dutje|middagdutje|thee|high tea|taart|koffiemiddag|picknick|kinderfeestje|middagdutje|ophalen|kinderfeest|vrijmibo",
    evening:
      "diner|dineren|avondeten|borrel|borrelen|feest|feestje|drankje|drankjes|bios|bioscoop|film|concert|theater|opera|ballet|musical|cocktails|bier|biertje|biertjes|bar|kroeg|café|club|disco|dansen|date|gala|spelletjesavond|filmavond|fondue|gourmetten|gourmet|bbq|barbecue|barbecueën|karaoke|pokeren|poker|wijnproeverij|ouderavond|stappen|uit eten|eten|etentje|avond|pubquiz|voorstelling|quiz|kroegentocht",
    work: "meeting|meetings|vergadering|vergaderingen|bespreking|afspraak|afspraken|overleg|telefoontje|belafspraak|call|interview|sollicitatiegesprek|gesprek|functioneringsgesprek|tandarts|dokter|huisarts|arts|dierenarts|orthodontist|review|retro|retrospective|planning|presentatie|demo|cursus|workshop|conferentie|seminar|college|examen|tentamen|toets|controle|fysio|fysiotherapie|fysiotherapeut|therapie|therapeut|kapper|bank|kantoor|werk|school|crèche|rechtbank|apk|levering|bezorging|webinar|standup|stand-up|daily|sync|kickoff|ziekenhuis|kliniek|operatie|garage|loodgieter|elektricien|monteur|advies|spreekuur|weekly|onderzoek|vaccinatie|prik|gemeente|notaris|boekhouder|accountant|advocaat|massage|oplevering|training|mondhygiënist|consultatiebureau|bezichtiging|makelaar|rijles|rijexamen|teamoverleg|intake",
  },
  message: {
    courtesies: [
      "(haal|gooi) (maar|even)?",
      "morgen (!|allemaal|allen)|goeiemorgen|goedemorgen",
      "hey|hi|hoi|hallo|hé|goedemorgen|goedemiddag|goedenavond|ok|oké|okay|dus|eh|ehm|uh|uhm|hm|zo|en|dan|oh|goed|adjutant|assistent|siri|alexa|google|ja|nee|sorry|toch|nog|ook|even|effe|ff|graag|beste|snel|alsjeblieft|alstublieft|aub|svp|yo|joe|nou|zeg|trouwens",
      "(hallo|hoi|hey|goedemorgen|goedemiddag|goedenavond|goeiemorgen) (adjutant|assistent|siri|google|alexa|allemaal)?",
      `(kan|kun|kunt|zou|wil|wilt|zouden) (je|jij|u) ${please} ${me} ${please} (willen|kunnen)? ${me} ${please}`,
      `(kan|mag|zal|moet|kunnen|mogen|zullen|moeten) (ik|we|wij) ${please}`,
      `(ik|we|wij) (wil|willen|moet|moeten|zou|zouden|ga|gaan|kan|kunnen|mag|zal|zullen|wou|wilde|plan|heb nodig) (graag)? (willen|moeten)? ${please}`,
      "(ik|we|wij) (heb|hebben|ben|zijn|had|hadden|krijg|krijgen) (graag)?",
      "er (is|staat|komt) (een)?",
      "laten we|laat ons|zou het kunnen dat|is het mogelijk om|het zou fijn zijn als je|wees zo goed en|wees zo vriendelijk om",
      "moet|moeten|wil graag|zou graag",
    ],
    openings: {
      event: [
        `(zet|zetten) ${me} ${please} (erin|er in|in de agenda|in mijn agenda)? :?`,
        `(plan|plannen|boek|boeken|reserveer|reserveren|organiseer|blokkeer|blokkeren|noteer in de agenda|schedule|regel|regelen|voeg|toevoegen|leg vast|spreek af) ${me} ${please} (toe|in)? :?`,
        `(maak|maken|creëer|voeg|plan|zet|leg|noteer) ${me} ${please} (een|het|de|nog een)? (nieuwe|nieuw|korte|kort|wekelijkse|dagelijkse)* (afspraak|agendapunt|event|evenement|meeting|vergadering|bespreking|overleg|gebeurtenis|item) (toe|in|aan)?`,
        "(nieuwe|nieuw|een nieuwe|een nieuw) {entry} :?",
        "(afspraak|agenda|agendapunt|event|evenement|meeting|vergadering|gebeurtenis) :",
        "(in de agenda|in mijn agenda|agenda) (zetten)? :",
      ],
      note: [
        "(notitie|memo) (aan|voor) (mezelf|mij|me) :?",
        "(notitie|notities|notes|memo|idee|gedachte|todo|to do|aantekening|onthouden) (:|-)",
        `(noteer|noteren|schrijf|schrijven) ${me} ${please} (op|een notitie|als notitie|het volgende)? (dat)? (:|-|,)? (dat)?`,
        `(maak|maken|schrijf|bewaar|sla|voeg) ${me} ${please} (een|de|deze|dit als)? (nieuwe|korte|snelle)* (notitie|aantekening|memo) (aan|op|toe)? (dat|met|over|van)? (:|-|,)?`,
        "(nieuwe|korte|een) (notitie|aantekening) (dat|over)? (:|-|,)?",
        "(notitie|aantekening) (aan mezelf|voor mij|voor mezelf|voor later|voor mijzelf)? (:|-|,)?",
        `(onthoud|onthou) ${please} (dat|even dat)? (:|-|,)? (dat)?`,
        "(ter herinnering|voor later|ter info) :",
      ],
      reminder: [
        `(herinner|herinneren|herinnert|help) (me|mij|ons) ${please} (eraan|er aan|er nog aan|er even aan|erop|herinneren|onthouden)? ${please} (,)? (dat|aan|om)? (dat)?`,
        `(stuur|geef|maak|zet|stel|plan|voeg|creëer) ${me} ${please} (een|de|een nieuwe|mijn|nieuwe|'n)? (dagelijkse|wekelijkse|nieuwe)* (herinnering|reminder|wekker|alarm|timer|seintje) (in|aan|toe)? (aan|voor|om|dat|:|op|over)? (,)?`,
        "(nieuwe)? (herinnering|herinneringen|reminder|wekker|alarm) (aan|voor|om|dat|:|-|op)? (,)?",
        `(wek|maak) (me|mij|ons) ${please} (wakker)? (op|om)?`,
        "(laat) (me|mij|ons) (niet|zeker niet|vooral niet) vergeten (,)? (om|dat)?",
        "(vergeet|niet vergeten) (niet|aub niet|alsjeblieft niet)? (:|-|,|!)? (om|dat)?",
        "(ik|we|wij) (mag|mogen|moet|moeten) (niet vergeten|vooral niet vergeten|zeker niet vergeten|eraan denken|denken) (,)? (om|dat|aan)?",
        `(denk|denken) ${please} (eraan|er aan|aan) (,)? (dat|om)?`,
        `(waarschuw|meld|ping|tik) (me|mij|ons) ${please} (aan|dat|over|als)?`,
        "(geef|geef me|stuur) (me|mij)? (even)? een seintje (,)? (dat|om|over|voor)?",
        "(help onthouden|reminder|remind me) (:|-|,)? (to)?",
      ],
      query: [
        "is er {time}",
        "(heb|ben) ik {time}",
        "(op)? welke (dagen|dag|avonden|avond) (ben|heb|zijn) (ik|wij|we) (vrij|beschikbaar|bezet)?",
        "hoe ziet (mijn|de|deze)? {time}",
        `wat (staat|stond|is|was|gebeurt|speelt|komt) (er)? (bij|voor)? (me|mij|ons)? ${please} (allemaal|zoal|verder)* (op de agenda|in de agenda|in mijn agenda|op mijn agenda|gepland|op het programma|op de planning|te doen|aan)?`,
        `wat (heb|hebben|had|hadden|doe|doen|ga|gaan|moet|moeten|deed) (ik|we|wij) ${please} (allemaal|zoal|verder|voor)* (gepland|op de agenda|staan|te doen|aan afspraken|in de agenda|afspraken)?`,
        "(welke|hoeveel|wat voor) (afspraken|afspraak|meetings|vergaderingen|besprekingen|plannen|telefoontjes) (heb|hebben|had|zijn|staan|stonden|komen) (ik|we|wij|er)? (nog|gepland)?",
        "wat zijn (mijn|onze|de) (afspraken|plannen|volgende afspraken)?",
        "wanneer (is|was|begint|begon|start|zijn|waren|eindigt|heb|hebben|had|zie|zien|moet|moeten|ga|gaan|komt|komen) (de volgende|mijn volgende|de eerstvolgende|mijn eerstvolgende|ik|we|wij|mijn|onze|de|het|die|dat|ook alweer|ook al weer|weer|nog|eigenlijk|er)*",
        "hoe laat (is|was|begint|begon|start|zijn|heb|hebben|had|moet|moeten|ga|gaan|komt|komen|vertrekt) (ik|we|wij|mijn|onze|de|het|die|dat|ook alweer|weer)*",
        "waar (is|was|zijn|moet|moeten|heb|hebben|spreken) (ik|we|wij|mijn|onze|de|het)*",
        "(met wie|wie) (heb|hebben|had|zie|zien|ontmoet|spreek|komt|komen|is|ga) (ik|we|wij|een afspraak|afgesproken|er)*",
        "hoe (ziet|zag|vol|lang|druk|is) (mijn|de|het|is|ben|zit|onze|ik|er)* (agenda|dag|week|maand|planning)? (eruit|er uit)?",
        `(heb|hebben|had|hadden) (ik|we|wij) ${please} (al|nog|er|iets|wat|een|geen|ergens|ook|tijd)* (afspraak|afspraken|gepland|op de agenda|staan|meetings|vergaderingen|vrij|te doen)?`,
        `(ben|zijn|was|waren) (ik|we|wij) ${please} (al|er|nog|dan|ergens)* (vrij|beschikbaar|bezet|druk|volgeboekt|weg)?`,
        "(is|was|zijn|waren|staat|stond|staan) (er|mijn|de|het|nog|iets|al|bij mij)* (agenda|dag|week|iets|wat|vrij|gepland|op de agenda|in de agenda|afspraken|op het programma)",
        "zeg (me|mij|ons) (eens|even)? (wat|welke|hoe)",
        `(toon|laat|geef|lees|check|bekijk|open|vertel|kijk) ${me} ${please} (zien|eens|in|naar)* (mijn|de|onze|het|wat|alle|welke|komende|volgende|me)* (afspraken|afspraak|agenda|dagplanning|planning|dag|week|weekplanning|meetings|er op de agenda staat|er gepland staat) (zien)?`,
        "(iets|nog iets|wat) (gepland|te doen|op de agenda)",
      ],
      find_slot: [
        "(vind|zoek|zoeken|vinden) (me|mij|ons|even)* {stretch}",
        `(vind|zoek|zoeken|vinden|stel|noem|prik) ${me} ${please} (een|de|het)? (goed|goede|vrij|vrije|passend|passende|geschikt|geschikte|eerstvolgende|volgende|nieuw|gezamenlijk|gezamenlijke|leeg)* (moment|tijd|tijdstip|slot|gaatje|plek|gat|momenten|tijden|tijdslot|datum) (voor)? (om|voor|met|te|in)?`,
        `(vind|zoek|zoeken|vinden|reserveer|blokkeer) ${me} ${please} {length} (vrije|vrij|tijd)* (tijd|slot|ruimte)? (voor|om|met|in)?`,
        `(vind|zoek|zoeken|vinden) ${me} ${please} (een|twee|drie)? (vrij|vrije) (uur|uren|half uur|halfuur|kwartier|minuten)`,
        "wanneer (heb|hebben|zou|zouden) (ik|we|wij|iedereen|allebei|anna)* (nog|weer|eens|het best|samen|allemaal)* (tijd|ruimte|plek|een gaatje|vrij) (voor|om|met)? (een)?",
        "wanneer (ben|zijn|is) (ik|we|wij|iedereen|allebei) (nog|weer|eens|allebei|allemaal)* (vrij|beschikbaar) (voor|om)? (een)?",
        "wanneer (kan|kunnen|zou|zouden|past|schikt) (ik|we|wij|het|ons)* (ons|me|best|het best|weer|eens)* (afspreken|zien|bellen|spreken|uit)? (voor|met)?",
        "(vrij|vrije|volgende vrije|eerstvolgende vrije|eerste vrije) (momenten|moment|tijden|slots|slot|tijd|gaatje|plek) (voor|op|in)?",
        "(heb|hebben) (ik|we|wij) (nog|ergens)* (tijd|ruimte|plek|een gaatje) (voor|om|met)",
        "is er (nog|ergens)* (een)? (vrij|vrije)? (moment|plek|gaatje|slot|tijd) (voor|om)?",
        "(waar|welke) (zit|is|zijn) (er)? (nog)? (een gaatje|ruimte|tijd vrij|vrije momenten|vrije tijden)",
      ],
      update: [
        `(verplaats|verplaatsen|verzet|verzetten|verschuif|verschuiven|schuif|reschedule|uitstellen|verplaatst) ${me} ${please} ${article} ${please}`,
        `(stel) ${article} {entry} uit`,
      ],
      cancel: [
        `(annuleer|annuleren|cancel|cancelen|schrap|schrappen|verwijder|verwijderen|wis|wissen|canceled|delete|skip) ${me} ${please} ${article} ${please}`,
        `(zeg) ${please} (de|het|mijn|onze|die|dat|m'n|alle|{plan}) ${please}`,
      ],
    },
    closings: {
      event: [
        `(inplannen|plannen|in de agenda zetten|in mijn agenda zetten|agenderen|toevoegen|in agenda|noteren in agenda|in te plannen|vastleggen|ingepland worden|in de agenda)`,
      ],
      reminder: [
        "(niet vergeten|niet te vergeten|aan denken|eraan denken|aan herinneren|eraan herinneren|herinneren|helpen herinneren)",
      ],
      update: [
        "(verplaatsen|verzetten|verschuiven|uitstellen|vervroegen|naar voren halen|naar achteren schuiven|verplaatst worden|verzet worden|te verplaatsen|te verzetten|omboeken)",
      ],
      query: [
        "eruit|er uit",
        "(al|nog|er)? (iets|wat)? (op de agenda|in de agenda|gepland|vrij|beschikbaar|te doen|bezet|iets gepland|iets te doen|nog vrij)",
      ],
      cancel: [
        "(weghalen|laten vervallen|weg)",
        "(afzeggen|annuleren|cancelen|schrappen|verwijderen|afgezegd worden|geannuleerd worden|(uit de|uit mijn) agenda (halen|verwijderen)|af te zeggen|gaat niet door|vervalt|afblazen|afbellen|uit de agenda)",
      ],
    },
    reports: {
      update: [
        "(is|zijn|wordt|worden|was|werd)? (verplaatst|verzet|verschoven|uitgesteld|vervroegd|opgeschoven)",
        "(verzetten|verplaatsen|verschuiven|uitstellen|opschuiven)",
      ],
      cancel: [
        "(is|zijn|wordt|worden|was|werd)? (afgezegd|geannuleerd|afgelast|gecanceld)",
        "gaat niet door",
      ],
    },
    statements: [
      "{past} (ik|we|wij|hij|ze|zij|het|dat|de|je|jullie)?",
      "(heb|hebben|had|moet|moeten|wil|ga|gaan|ben|zijn|is|staat|wordt|komt|komen|kan) (ik|we|wij|er|het)? (nog|ook|al)?",
    ],
    weakUpdates: [
      "(kan|kunnen|mag) (de|het|mijn|onze|die|deze)",
      `(wijzig|wijzigen|verander|veranderen|zet|zetten|maak|doe|pas|breng|haal|ruil|vervroeg|verleng|verkort|update|stel|leg|beweeg) ${me} ${please} ${article} ${please}`,
    ],
    bareQueries: [
      "(mijn|de|onze|alle)? (komende|volgende|eerstvolgende)? (afspraken|agenda|dagplanning|planning|weekplanning|dagoverzicht|weekoverzicht|rooster) (voor|van|op|in)?",
    ],
    entryNouns:
      "afspraak|event|evenement|agendapunt|meeting|vergadering|bespreking|overleg|gebeurtenis|call|telefoontje|reservering|boeking|blok|item",
    pastWords: "had|hadden|was|waren|stond|ging|begon|deed|geweest|gehad|ontmoette|zag|gisteren",
    askWords:
      "agenda|afspraak|afspraken|meetings|vergaderingen|vergadering|meeting|vrij|bezet|beschikbaar|plannen|gepland|planning|zien|ik|wij|we|mijn|onze|mij|ons|wanneer|tijd|dagplanning|weekplanning|rooster|programma|druk",
    idle: [
      "(de|het|mijn|onze) {any} {past}",
      "(ik|hij|ze|zij|we|wij|het|dat|dit|er|je|jij|mijn|de|die) {past}",
      "(de|het|mijn|onze) (temperatuur|weer|vergadering|wedstrijd|eten|film|concert|vlucht|reis|dag|week|weekend|vakantie|training|feest|trein|bus|baas|collega|buurman) {past}",
      "(fijne|vrolijke|gelukkig|gefeliciteerd|bedankt|dank je|dankjewel|dank u|sorry|veel succes|beterschap|sterkte) (voor|met|nieuwjaar)?",
    ],
    perfect: [
      "(ik|we|wij|hij|ze|zij|het) (heb|hebben|heeft|ben|is|zijn)",
      "(heb|hebben|heeft|ben|is|zijn) (ik|we|wij|hij|ze|zij|het)",
    ],
    isParticiple: (word) =>
      /^(?:op|af|aan|uit|in|om)?ge.+(?:d|t|en)$|^(?:ver|be|ont).+(?:d|t|en)$/.test(word) &&
      !/^(?:verzet|verplaatst|gepland|geboekt|gereserveerd|ingepland|uitgenodigd|bent|begint|vergeten|afgesproken|geen|vergadering|betalen|bezoeken|bellen)$/.test(
        word,
      ),
    asides: [
      "(is|zijn) (het|de|mijn) (ergst|ergste|best|beste|leukst|leukste|slechtst)",
      "{any} {any}? {any}? sinds",
      "waarom {any}",
      "(ik|wij|we|hij|ze|zij|iedereen)? (haat|haten|hou van|houden van) {time}",
      "(het|dit|dat)? (is)? (al)? (de|het)? (eerste|tweede|derde|vierde|zoveelste|laatste) keer",
      "{any}? {any}? (is|zijn) (de|het|mijn) (beste|slechtste|ergste|mooiste|leukste)",
      "(vroeger|destijds) {any}",
      "(de|het)? {any}? (bloeit|bloeien|rijpt|smelt)",
      "hoe (is|zijn|was|gaat|werkt|lang duurt|oud|hoog|ver|groot|komt|heet|warm|koud)",
      "waarom (is|zijn|heeft|was|ben|komt|gaat|moet|kan)",
      "wie (is|was|heeft|kan|weet)",
      "wat (betekent|kost|gebeurt)",
    ],
    isPast: (word) =>
      /^(?:was|waren|had|hadden|kwam|kwamen|ging|gingen|zag|zagen|at|aten|vond|vonden|werd|werden|kreeg|kregen|sliep|sliepen|liep|liepen|verloor|verloren|won|wonnen|bleef|bleven|duurde|kostte|begon|begonnen|eindigde|schreef|belde|zei|sprak|vloog|reed|dronk|las|kocht|speelde|werkte|woonde|wist|dacht|bracht|viel|stierf|hielp|kon|moest|regende|sneeuwde|zat|zaten|lag|stond)$/.test(
        word,
      ),
    whenWords: "wanneer",
    gapWords: "gaatje|gaatjes|plek|ruimte|slot",
    freeWords: "vrij|vrije|beschikbaar|bezet|tijd",
    thatWords: "dat",
    sayings: [
      "{day} is (mijn|de) (favoriete|beste|ergste|lievelingsdag) (dag|maand)?",
      "(plein|straat|laan) {date} {house}?",
      "in de zon",
    ],
    removable: [
      "(in|op|aan|van|uit|voor) (mijn|de|onze|m'n|jouw|je|het) (google|outlook|apple|werk|privé|familie|team|gedeelde)? (agenda|kalender|planner|agendas|agenda's)",
      "(in|op|uit) (agenda|kalender)",
      "bedankt|dank je|dank je wel|dankjewel|dank u|dank u wel|alvast bedankt|alvast dank|thx|thanks|merci|alsjeblieft|alstublieft|aub|a.u.b.|svp|s.v.p.|als het kan|indien mogelijk|als het lukt|ok ?|oké ?|groetjes|gr|groeten",
      "voor mij|voor me",
    ],
    emptyNouns: [
      "(een|het|de|mijn|nog|nieuwe|nieuw|korte|kort|hele|volgende)* (event|evenement|agendapunt|agenda-item|gebeurtenis|tijdblok|blok|blokje|reeks|tijdslot|slot|item|iets|het volgende) (in|toe|aan)?",
      "(een|de|nieuwe|nog een)* afspraak (in|toe)? :",
    ],
    naming: [
      "(met de|met|onder de)? (titel|naam|onderwerp) :?",
      "(dat|die|het)? (genaamd|heet|getiteld|noem het|noem hem|met als titel|met als naam|met de naam) :?",
    ],
    linking: ["voor|over|van|om|:|-|met als titel|aan|te"],
    alertLeads: [
      `(en|,)? ${please} (kun je|kan je|wil je|zou je)? (herinner|herinneren|waarschuw|meld|wek|ping|informeer|alarmeer|verwittig|herinnert) (me|mij|ons|iedereen) ${please} (eraan|er aan|hieraan|nog|weer|er nog)? (aan)?`,
      `(en|,)? (herinnering|herinneringen|reminder|reminders|alarm|alarmen|melding|meldingen|wekker|waarschuwing|seintje) (instellen|zetten|op|aan|voor|:|om)? ${please}`,
      `(en|,)? (met|zet|stel|geef|plus|inclusief|incl|stuur) (me|mij)? (een|ook een|nog een|twee)? (herinnering|herinneringen|alarm|melding|reminder|wekker|seintje|waarschuwing) (in|van|:|op|om|voor|aan)? ${please}`,
      "(en|,)? (me|mij|ons) (even)? herinneren|(en|,)? (laat|zeg) (het)? (me|mij|ons) (even)? (weten)?",
    ],
    alertNouns:
      "herinnering|herinneringen|alarm|melding|reminder|waarschuwing|meldingen|reminders|wekker|alert|seintje",
    separators: [
      "en dan",
      "en daarna",
      "en verder",
      "daarna",
      "dan",
      "verder",
      "en ook",
      "en",
      "plus",
      ", en",
      ", dan",
      ", daarna",
      "vervolgens",
      "en vervolgens",
    ],
    withWords: ["met", "samen met", "m.", "w/", "in gezelschap van", "samen met de", "mét"],
    inviteWords: [
      "(en|ook|aub)* (nodig|uitnodigen|deelnemers :|deelnemers zijn|deelnemers|gasten :|gasten zijn|aanwezig :|aanwezigen :|cc|genodigden :|erbij :) (zijn|is|ook|uit)?",
    ],
    meetWords: ["(ontmoet|zie|spreek|ontmoeten|bezoek)"],
    kin: "opa en oma|oma en opa|papa en mama|mam|mamma|ma|moeder|papa|pap|pa|vader|vrouw|echtgenote|man|echtgenoot|broer|broertje|zus|zusje|zuster|baas|chef|leidinggevende|manager|oma|opa|grootmoeder|grootvader|bomma|bompa|tante|oom|neef|nicht|zoon|dochter|partner|vriendin|vriend|verloofde|huisbaas|verhuurder|buurman|buurvrouw|buren|boekhouder|advocaat|trainer|coach|oppas|huisgenoot|ouders|schoonouders|schoonmoeder|schoonvader|familie|kinderen|kids|professor|therapeut|mentor|assistent|secretaresse|leraar|lerares|juf|meester|dominee|pastoor|makelaar|kleinkinderen|kleinzoon|kleindochter",
    determiners: "mijn|m'n|onze|ons|de|het|een|haar|zijn|z'n|hun|jouw|je|die|dat|deze|dit|alle|beide|'n",
    honorifics:
      "meneer|mevrouw|mevr|mw|dhr|de heer|heer|dr|dokter|prof|professor|tante|oom|oma|opa|familie|fam|meester|juf|mr|mrs|ir|ing|drs|pastoor|dominee|zuster",
    nameParticles: "van|de|der|den|het|ter|ten|te|'t|t|von|la|el",
    givenNames:
      "aad|abdel|achmed|ad|adriaan|ahmed|albert|alex|alexander|ali|amber|amira|an|andre|andré|anja|ank|anke|ann|anna|anne|anneke|annelies|annemarie|annie|anouk|ans|anton|arie|arjan|arjen|arno|arnold|arthur|astrid|babette|barbara|bart|bas|bastiaan|ben|benjamin|bert|bianca|bob|bram|brecht|britt|carla|carlijn|carolien|caroline|casper|cees|chantal|charlotte|chris|christiaan|claudia|conny|corine|cornelis|daan|daniel|daphne|david|debbie|dennis|desiree|dick|diederik|diego|dieter|dirk|dorien|duco|eddy|eefje|eline|elise|elke|ellen|els|elsa|emiel|emily|emma|eric|erica|erik|erwin|esmee|esther|eva|evelien|ewoud|fatima|femke|ferdinand|fien|fleur|floor|floris|frank|frans|fred|frederik|freek|frits|gerard|gerben|gerda|gerrit|gert|gijs|gijsbert|greet|greetje|guus|hannah|hanneke|hannie|hans|harm|harrie|harry|hassan|heleen|helena|hendrik|henk|henny|herman|hilde|hugo|huub|ibrahim|ilse|inge|ingrid|irene|iris|isa|isabel|ivo|jaap|jack|jacob|jacqueline|jan|janneke|jannie|jasmijn|jasper|jeanine|jelle|jeroen|jesse|jessica|jet|jim|jip|joep|johan|johanna|john|jolanda|jolien|joost|joris|jos|josje|joyce|judith|jules|julia|julie|jurgen|jurriaan|justin|karel|karen|karin|karlijn|kasper|kees|kevin|kim|kirsten|klaas|koen|koos|kris|krista|lars|laura|lara|leen|leo|leon|lena|lien|lies|liesbeth|lieke|lieve|linda|lisa|lisanne|lise|loes|lotte|louis|louise|luc|lucas|luuk|maaike|maarten|machteld|manon|marc|marcel|marco|maria|marian|marie|marieke|marije|marijke|marijn|marina|mario|mariska|marit|marjan|marjolein|mark|marleen|marloes|marlies|martijn|martin|martine|mathijs|matthijs|mats|max|mees|mia|michael|michel|michelle|mieke|mike|milan|milou|mirjam|mohamed|mohammed|monique|myrthe|nadia|natasja|nick|nicole|nico|niek|niels|nienke|nina|noa|noah|nora|olga|olivia|olivier|pascal|patrick|patricia|paul|paula|peter|petra|philip|piet|pieter|pim|quinten|rachid|ralf|ramon|raymond|rebecca|remco|rené|rianne|richard|rik|rita|rob|robbert|robert|robin|roel|roelof|roger|roland|rolf|romy|ronald|roos|rosa|rosalie|ruben|rutger|ruud|sam|samira|sander|sandra|sanne|sara|sarah|sascha|saskia|sebastiaan|sem|servaas|simon|simone|sjaak|sjoerd|sofie|sonja|sophie|stef|stefan|steven|stijn|susan|susanne|suzanne|sven|sylvia|tamara|tanja|tara|ted|tess|tessa|theo|thijs|thomas|tijn|tijs|tim|timo|tineke|tobias|tom|ton|toon|twan|vera|victor|vincent|walter|wendy|werner|wessel|wiebe|willem|wilma|wim|wout|wouter|yara|yasmina|youssef|yvonne|zoë",
    notPeople:
      "melk|suiker|mij|me|ons|je|jou|u|de|het|een|geen|hem|haar|hun|liefde|alles|tijd|eten|snacks|pizza|taart|wijn|koffie|thee|zoom|teams|video|audio|slides|notities|details|locatie|titel|onderwerp|naam|omschrijving|beschrijving|herinnering|herinneringen|alarm|melding|agenda|wie|wat|deelnemers|gasten|geld|tassen|bagage|laptop|documenten|papieren|groeten|ontbijt|lunch|avondeten|diner|vrienden|vriendinnen|klant|klanten|cliënt|investeerders|investeerder|team|personeel|iedereen|allen|marketing|sales|verkoop|ontwikkeling|finance|financiën|design|product|management|support|mensen|studenten|collega's|collega|medewerkers|hond|kat|honden|arts|tandarts|dierenarts|dokter|huisarts|bank|bedrijf|afdeling|groep|klas|sollicitanten|kandidaat|kandidaten|partners|bestuur|raad|commissie|leverancier|leveranciers|herhaling|duur|prioriteit|kleur|begin|einde|auto|trein|fiets|vliegtuig|bus|muziek|weekend|kaart|kaarten|thema|hulp|sport|yoga|training|bier|brood|kaas|patiënt|patiënten|vereniging|jongens|meiden|meisjes|elektricien|loodgieter|monteur|belasting|kerst|pasen|pinksteren|pijn|spoed|korting|z'n|zijn|allen|tweeën|drieën|vieren|vijven|elkaar|kerstmis|oud|volle|volledige|volledig|hoge|grote|veel|alle|maximale|concentratie|focus|aandacht|rust|energie",
    placeAt: ["in", "bij", "bij de", "bij het", "@", "in het", "ten huize van"],
    placeIn: [
      "in de",
      "in een",
      "in ons",
      "in onze",
      "in mijn",
      "op het",
      "op de",
      "op",
      "aan de",
      "aan het",
      "voor de",
      "voor het",
      "achter de",
      "achter het",
      "naast de",
      "naast het",
      "naast",
      "vlakbij",
      "dichtbij",
      "tegenover",
      "tegenover de",
      "tegenover het",
      "bij ons",
    ],
    placeVia: ["met (een|de)", "via", "over", "per", "op", "in", "met", "door middel van"],
    placeLeads: [
      "(locatie|plaats|plek|adres|waar|ontmoetingspunt|afspraakplaats) (is|:|=)",
      "(we spreken af|we zien elkaar|afspreken|we ontmoeten elkaar|verzamelen) (in|bij|op|aan) (de|het)?",
    ],
    services:
      "google-meet-link|google meet-link|zoom-link|teams-link|meet-link|zoom|teams|ms teams|microsoft teams|google meet|meet|gmeet|hangouts|skype|facetime|slack|discord|webex|whatsapp|telegram|signal|telefoon|videogesprek|videocall|videobellen|beeldbellen|conference call|jitsi|gotomeeting|video|app",
    placeNouns:
      "kantoor|bureau|huis|thuis|school|universiteit|campus|hotel|restaurant|café|cafe|kroeg|bar|pub|club|park|plein|straat|laan|kerk|museum|theater|bioscoop|station|centraal|luchthaven|vliegveld|schiphol|haven|ziekenhuis|kliniek|bibliotheek|winkel|supermarkt|markt|mall|winkelcentrum|sportschool|gym|sporthal|zwembad|stadion|strand|bos|tuin|dak|terras|lobby|receptie|vergaderzaal|vergaderruimte|vergaderkamer|zaal|kamer|lokaal|aula|kantine|keuken|garage|parkeerplaats|bank|postkantoor|apotheek|gemeentehuis|stadhuis|stadskantoor|rechtbank|ambassade|consulaat|praktijk|studio|atelier|galerie|gebouw|toren|verdieping|ingang|uitgang|gracht|kade|brug|kasteel|opera|concertgebouw|camping|boerderij|manege|dierentuin|sportpark|veld|voetbalveld|tennisbaan|ijsbaan|speeltuin|kinderopvang|crèche|bso|opvang|salon|kapsalon|bakker|bakkerij|slager|werkplaats|fabriek|magazijn|beurs|jaarbeurs|rai|ahoy|buurthuis|dorpshuis|wijkcentrum|perron|spoor|halte|bushalte|werk|eetcafé|brasserie|pizzeria|lunchroom|koffiebar|vestiging|filiaal|notariskantoor|clubhuis",
    notPlaces:
      "minst|meest|alle|eind|einde|begin|midden|eerste|laatste|beste|stress|zomer|winter|lente|herfst|voorjaar|najaar|vakantie|moment|principe|algemeen|detail|tegendeel|loop|kader|team|januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|maand|jaar|kwartaal|agenda|kalender|tijd|week|nacht|morgen|ochtend|middag|avond|dag|dagen|weken|weekend|minuten|uren|uur|mij|ons|je|jou|hem|haar|hun|orde|rust|vrede|behandeling|gesprek|arts|dokter|onderwerp|project|projecten|vraag|vragen|nederlands|engels|frans|duits|spaans|natuurkunde|wiskunde|statistiek|scheikunde|biologie|geschiedenis|toekomst|verleden|pauze|lunchpauze|slaap|eten|ontbijt|lunch|diner|koffie|thee|bier|gemiddeld|geval|nood|regen|sneeuw|verjaardag|feest|les|dienst|verband|voorbereiding|twee|drie|vier|vijf|een|gang|bad|bed|elkaar|deze|die|dit|dat|wie|wat|tijde|tandarts|huisarts|dierenarts|kapper|fysio|fysiotherapeut|notaris|advocaat|therapeut|orthodontist|opticien|mondhygiënist|kinderarts|oogarts|makelaar|stap|stand|zicht|gezond|fit|tevoren|kerst|pasen|papier|zich|het",
    streetWords:
      "straat|laan|plein|weg|steeg|gracht|kade|singel|dijk|dreef|hof|markt|wal|pad|allee|boulevard|baan|lei|steenweg|stationsplein|dam|park|brink|plantsoen",
    bodyLeads: [
      "(met)? (de|een|als)? (notitie|notities|beschrijving|omschrijving|details|opmerking|opmerkingen|toelichting|info|tekst|agenda|meenemen) (:|-)",
      "(ps|nb|p s) :?",
    ],
    trimStart:
      "en|te|om|voor|over|op|in|aan|bij|uit|van|dat|is|zijn|de|het|een|mijn|m'n|onze|of|zo|dan|ook|aub|:|als|dit|wordt|er|daar|tot|maar|wegens|vanwege|alleen|eraan|heb|hebben|ik|wij|we|mij|me|ons|nog|eens|even|vanaf|lang|liever|tegen|weer|iets|toch|moet|moeten|ja|nee|telkens|altijd|dus|die|rond|graag|naar|staat|gepland|met|wakker|daarna",
    trimEnd:
      "en|te|om|voor|de|het|een|op|in|van|der|mijn|m'n|met|is|zijn|of|dat|wordt|dan|ook|over|tot|ik|zo|maar|als|aub|vanaf|staat|begint|start|eindigt|duurt|gaat|lang|vast|toe|aan|bij|telkens|altijd|heb|hebben|moet|moeten|wil|willen|zou|worden|eraan|mij|me|ons|nog|eens|even|tegen|wegens|elke|elk|iedere|volgende|tussen|kan|kunnen|rond|toch|al|pas|weg|naar|graag|wakker|daarna|vervolgens|in|gepland|er|hebben|gaan|zullen|af|door|dus|na",
    linkWords: "over|voor|met|te|wegens|vanwege|mbt|van|vs|tegen|tussen|bij|en|na|naar|om",
    moveTo: "naar|op|tot|tegen|om|liever",
    nominative: null,
    isLocative: null,
    titleWord: null,
    titleForm: plainInfinitive,
    placeForm: null,
    placeEnding: "se",
    common:
      "de|het|een|en|van|ik|niet|je|jij|wij|we|zij|ze|hij|is|was|zijn|waren|heb|hebt|heeft|hebben|had|met|op|voor|in|aan|bij|uit|naar|om|te|dat|die|deze|dit|er|maar|als|ook|nog|al|wel|geen|dan|wat|wie|waar|wanneer|hoe|hoelaat|laat|moet|moeten|kan|kun|kunnen|wil|willen|zal|zullen|zou|mag|mogen|ga|gaan|gaat|kom|komt|komen|doe|doen|maak|maken|mijn|m'n|jouw|onze|ons|mij|me|jou|hem|haar|hun|elke|iedere|vandaag|morgen|week|uur|bellen|kopen|halen|ophalen|brengen|afspraak|vergadering|overleg|lunch|tandarts|huisarts|dokter|kapper|verjaardag|feestje|boodschappen|eten|sporten|werk|huis|thuis|vrij|graag|alsjeblieft|alstublieft|aub|bedankt|hallo|hoi|goed|nieuw|nieuwe|groot|klein|veel|meer|weer|altijd|nooit|iets|niets|alles|even|eens|toch|liever|later|eerder|herinner|herinnering|notitie|agenda|plan|zet|verzet|verplaats|annuleer|schrap|boek|vind|zoek|toon|kinderen|familie|vrienden|collega|collega's|baas|school|trein|vliegtuig|fiets|auto|betalen|rekening|factuur|inleveren|rapport|huur|training|meeting|borrel|eraan|tevoren|van|volgende|komende|vorige|laatste|eerste|half|kwart|over|tot|tussen|vanaf|rond|na|zonder|want|omdat|dus|daar|hier|zo|nu|straks|gewoon|beetje|samen|avondje|dagje|uitje|vakantie|klus|schoonmaken|koken|wandelen|hardlopen|zwemmen|lopen|fietsen|bezoek|langs|sollicitatie|gesprek|presentatie|cursus|les|zaal|kamer|titel|locatie|plaats|code|poort|staat|wordt|gepland|duurt|begint|door|bezorging|pakket|pakketje|vuilnis|container|planten|water|hond|uitlaten|medicijnen|pillen|apotheek|tandartsafspraak|controle|prik",
  },
  change: {
    make: [
      `(aub|toch|ok|oké|nee|hm|oh|en|kun je|kan je|laten we|sorry|wacht|gewoon|beter|dan|doe)* (maak|zet|verplaats|verzet|verschuif|wijzig|verander|schuif|stel|doe|leg|plan|begin|start|verplaatsen|verzetten|pas) (het|dat|hem|haar|de afspraak|de|die|de meeting|de tijd|de start|de datum|het tijdstip|afspraak|tijd|datum|er|ervan)? (toch|liever|maar|aub|van|even)* (naar|op|om|voor|tot|van|vanaf|tegen)? (de)?`,
      "(toch|nee|liever|beter|eerder|in plaats daarvan|sorry|ik bedoel|ik bedoelde|ok|en|wat dacht je van|het is|het wordt|laten we zeggen|begint|begin|start|tijd|datum|wanneer|misschien|toch maar|toch liever|liever toch|dan|doe maar|doe|maak er|op|nee toch|graag|tijdstip|nieuwe tijd|maar) (om|op|naar|pas|van)? :?",
    ],
    later: ["later|naar achteren|verder|erna|daarna|vertraagd"],
    earlier: ["eerder|vroeger|naar voren|vervroegd|ervoor|vervroegen"],
    longer: ["langer"],
    shorter: ["korter"],
    prolong: ["verleng|verlengen"],
    curtail: ["verkort|verkorten"],
    noAlerts: [
      "(geen|zonder|verwijder|schrap|weg met|haal|wis) (de|een|alle|het|mijn)? (herinnering|herinneringen|melding|meldingen|alarm|alarmen|wekker|reminder|reminders|waarschuwing) (weg|eraf)?",
      "(herinner) (me|mij|ons) (aub|maar)? niet|niet herinneren|(herinnering|herinneringen|alarm|melding) (weg|verwijderen|uit|eraf)",
    ],
    noPlace: [
      "(geen|zonder|verwijder|schrap|haal|wis) (de|het|een)? (locatie|plaats|plek|adres) (weg|eraf)?",
      "(locatie|plaats|adres) (weg|verwijderen|eraf)",
    ],
    once: [
      "(maar|slechts|alleen)? (één keer|een keer|eenmalig|1 keer|deze ene keer|alleen deze keer)|(geen|zonder|niet|verwijder de|schrap de|stop de) (herhaling|herhalingen|herhalen|reeks)|niet (meer)? (herhalen|wekelijks|dagelijks|maandelijks|jaarlijks|elke week|elke dag|elke maand|elk jaar)",
    ],
    without: ["(zonder|verwijder|schrap|min|niet|haal)"],
    add: [
      "(en|ook|aub|kun je|kan je)* (voeg|nodig|met|plus|samen met|ook met|en|cc|verder|ook) (nog|ook|aub)?",
    ],
    rename: [
      "(aub|en)? (noem|hernoem) (het|dat|de afspraak|hem|deze)? (naar|als|tot|in|:)?",
      "(wijzig|verander|zet) (de)? (titel|naam|onderwerp) (naar|in|op|:)?",
      "(de|nieuwe)? (titel|naam|onderwerp) (is|:|wordt|moet zijn|moet)",
      "(het|de afspraak) (heet|moet heten)",
    ],
    place: [
      "(aub|toch|en|nee)? (wijzig|verander|zet|verplaats) (de)? (locatie|plaats|plek) (naar|in|op|:)?",
      "(de)? (locatie|plaats|plek|adres) (is|:|wordt)",
      "(toch|liever|nee|we spreken af|we zien elkaar|doe|het is|dan|ok|beter|maar)* (in het|in de|in|bij de|bij het|bij|op het|aan de|via|per|op de)",
    ],
    instead: [
      "in plaats daarvan|liever|aub|alsjeblieft|bedankt|dan|toch|als het kan|ok|beter|in plaats van|ipv|maar",
    ],
    insteadOf: ["(in plaats van|ipv|i.p.v.)"],
    note: [
      "(voeg|zet|schrijf|maak|vul) (een|de|nog een)? (notitie|notities|omschrijving|opmerking|beschrijving) (toe|erbij|aan)? (dat|:)?",
      "(notitie|notities|omschrijving|beschrijving|opmerking) (:|is|dat)",
    ],
  },
};
