import type { Lexicon, Seven, Twelve } from "./lexicon";

/** A stem with each of its endings, as one list. */
const forms = (stem: string, endings: string): string =>
  endings
    .split(" ")
    .map((ending) => stem + (ending === "-" ? "" : ending))
    .join("|");

const hard = "y a e ego ej emu ą ym ych ymi";
const soft = "i ia ie iego iej iemu ią im ich imi";
/** The endings that agree with "godzina". */
const hourEndings = "a ej ą";

const weekdays: Seven = [
  "poniedziałek|poniedziałku|poniedziałkiem|poniedziałkowi|pon|pn|poniedz",
  "wtorek|wtorku|wtorkiem|wtorkowi|wt|wtor",
  "środa|środy|środę|środzie|środą|śr",
  "czwartek|czwartku|czwartkiem|czwartkowi|czw|czwart|cz",
  "piątek|piątku|piątkiem|piątkowi|pt|ptk",
  "sobota|soboty|sobotę|sobocie|sobotą|sob|sb",
  "niedziela|niedzieli|niedzielę|niedzielą|nd|niedz|ndz",
];

const months: Twelve = [
  "styczeń|stycznia|styczniu|styczniem|sty|stycz",
  "luty|lutego|lutym|lutemu|lut",
  "marzec|marca|marcu|marcem|mar",
  "kwiecień|kwietnia|kwietniu|kwietniem|kwi|kwiec",
  "maj|maja|maju|majem",
  "czerwiec|czerwca|czerwcu|czerwcem|cze|czerw",
  "lipiec|lipca|lipcu|lipcem|lip",
  "sierpień|sierpnia|sierpniu|sierpniem|sie|sierp",
  "wrzesień|września|wrześniu|wrześniem|wrz|wrzes",
  "październik|października|październiku|październikiem|paź|pazdz",
  "listopad|listopada|listopadzie|listopadem|lis|listop",
  "grudzień|grudnia|grudniu|grudniem|gru|grudz",
];

const ordinalStems: readonly (readonly [value: number, stem: string])[] = [
  [1, "pierwsz"],
  [4, "czwart"],
  [5, "piąt"],
  [6, "szóst"],
  [7, "siódm"],
  [8, "ósm"],
  [9, "dziewiąt"],
  [10, "dziesiąt"],
  [11, "jedenast"],
  [12, "dwunast"],
  [13, "trzynast"],
  [14, "czternast"],
  [15, "piętnast"],
  [16, "szesnast"],
  [17, "siedemnast"],
  [18, "osiemnast"],
  [19, "dziewiętnast"],
  [20, "dwudziest"],
  [30, "trzydziest"],
];

const ordinals: Readonly<Record<string, string>> = {
  ...Object.fromEntries(ordinalStems.map(([value, stem]) => [String(value), forms(stem, hard)])),
  2: "drugi|druga|drugie|drugiego|drugiej|drugiemu|drugą|drugim|drugich",
  3: forms("trzec", soft),
  "-1": forms("ostatni", "- a e ego ej emu ą m ch"),
  "-2": forms("przedostatni", "- a e ego ej emu ą m ch"),
};

/** "trzecia" and the others as hours; from 21 on in two words. */
const hours: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    ordinalStems
      .filter(([value]) => value <= 20)
      .map(([value, stem]) => [String(value), forms(stem, hourEndings)]),
  ),
  2: "druga|drugiej|drugą",
  3: "trzecia|trzeciej|trzecią",
  21: "dwudziesta pierwsza|dwudziestej pierwszej|dwudziestą pierwszą",
  22: "dwudziesta druga|dwudziestej drugiej|dwudziestą drugą",
  23: "dwudziesta trzecia|dwudziestej trzeciej|dwudziestą trzecią",
  24: "dwudziesta czwarta|dwudziestej czwartej|dwudziestą czwartą",
};

/** Names whose other cases do not tell the nominative. */
const nameForms: Readonly<Record<string, string>> = Object.fromEntries(
  "markiem=Marek|marka=Marek|jackiem=Jacek|jacka=Jacek|tomkiem=Tomek|tomka=Tomek|bartkiem=Bartek|bartka=Bartek|radkiem=Radek|radka=Radek|darkiem=Darek|darka=Darek|arkiem=Arek|arka=Arek|romkiem=Romek|romka=Romek|włodkiem=Włodek|jurkiem=Jurek|jurka=Jurek|maćkiem=Maciek|maćka=Maciek|wojtkiem=Wojtek|wojtka=Wojtek|witkiem=Witek|witka=Witek|adaśkiem=Adasiek|leszkiem=Leszek|leszka=Leszek|mieszkiem=Mieszko|pawłem=Paweł|pawła=Paweł|karolem=Karol|kamilem=Kamil|danielem=Daniel|emilem=Emil|michałem=Michał|maciejem=Maciej|macieja=Maciej|andrzejem=Andrzej|andrzeja=Andrzej|mikołajem=Mikołaj|błażejem=Błażej|bartłomiejem=Bartłomiej|kubą=Kuba|kubę=Kuba|mamą=mama|mamę=mama|tatą=tata|tatę=tata|mężem=mąż|męża=mąż|żoną=żona|żonę=żona|bratem=brat|brata=brat|siostrą=siostra|siostrę=siostra|synem=syn|syna=syn|córką=córka|córkę=córka|szefem=szef|szefową=szefowa|szefa=szef|dziadkiem=dziadek|babcią=babcia|ojcem=ojciec|ojca=ojciec|matką=matka|trenerem=trener|lekarzem=lekarz|kierownikiem=kierownik|dyrektorem=dyrektor|antkiem=Antek|antka=Antek|franciszkiem=Franciszek|franciszka=Franciszek|frankiem=Franek|franka=Franek|olkiem=Olek|olka=Olek|stefankiem=Stefanek|bolkiem=Bolek|januszem=Janusz|łukaszem=Łukasz|tomaszem=Tomasz|mateuszem=Mateusz|dariuszem=Dariusz|mariuszem=Mariusz|arkadiuszem=Arkadiusz|grzegorzem=Grzegorz|jerzym=Jerzy|antonim=Antoni|ignacym=Ignacy|konstantym=Konstanty|jeremim=Jeremi|piotrem=Piotr|piotrkiem=Piotrek|piotrka=Piotrek|krzyśkiem=Krzysiek|krzyśka=Krzysiek|zbyszkiem=Zbyszek|zbyszka=Zbyszek|staszkiem=Staszek|staszka=Staszek|grześkiem=Grzesiek|grześka=Grzesiek|przemkiem=Przemek|przemka=Przemek|sławkiem=Sławek|sławka=Sławek"
    .split("|")
    .map((pair) => pair.split("=") as [string, string]),
);

const plainForms: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(nameForms).map(([form, name]) => [withoutMarks(form), name]),
);

function withoutMarks(word: string): string {
  return word.normalize("NFD").replaceAll(/\p{M}/gu, "").replaceAll("ł", "l").replaceAll("Ł", "L");
}

const maleNames: ReadonlySet<string> = new Set(
  "bob adam jan piotr krzysztof stanislaw tomasz pawel michal marcin jakub lukasz grzegorz wojciech mateusz dariusz maciej mariusz rafal robert kamil dawid daniel szymon filip bartosz hubert artur sebastian dominik damian konrad igor oskar wiktor patryk przemyslaw radoslaw slawomir zbigniew zdzislaw jaroslaw miroslaw czeslaw henryk ryszard edward roman adrian karol janusz kacper norbert olaf oliwier nikodem leon ivan iwan oleg tom john mark carl eryk".split(
    " ",
  ),
);

/** "Anną", "Tomkiem", "Kowalskim" -> the form in which a person is listed. */
function nominative(name: string): string {
  return name.split(" ").map(nominativeWord).join(" ");
}

function nominativeWord(word: string): string {
  const lower = word.toLowerCase();
  const known = nameForms[lower] ?? plainForms[lower];
  if (known !== undefined) return known;
  if (!/^\p{L}[\p{L}-]*$/u.test(word) || word.length < 3) return word;
  const swap = (length: number, ending: string): string => word.slice(0, word.length - length) + ending;
  if (/(?:sk|ck|dzk)im$/.test(lower)) return swap(1, "");
  if (/(?:sk|ck|dzk)ą$/.test(lower)) return swap(1, "a");
  if (/[ąę]$/.test(lower)) return swap(1, "a");
  if (/kiem$/.test(lower)) return swap(3, "");
  if (/giem$/.test(lower)) return swap(3, "");
  if (/[bcdfhjklłmnprstwz]em$/.test(lower) && lower.length > 4) return swap(2, "");
  // Accusative of men: "Adama", "Piotra".
  if (/a$/.test(lower) && maleNames.has(withoutMarks(lower).slice(0, -1))) return swap(1, "");
  return word;
}

/** "z Tomkiem", but "z Krakowa"; names of other languages keep their form. */
function isCompany(word: string): boolean {
  return !/[aeyiuó]$/i.test(word) || /(?:sky|cky|mi)$/i.test(word);
}

/** "wizytę", "kolację" after a verb -> the title's own form. */
function titleWord(word: string): string {
  return /^\p{L}{3,}ę$/u.test(word) && !/^(?:imię|cielę|zwierzę|się)$/i.test(word)
    ? `${word.slice(0, -1)}a`
    : word;
}

const placeForms: Readonly<Record<string, string>> = Object.fromEntries(
  "biurze=biuro|restauracji=restauracja|barze=bar|parku=park|szkole=szkoła|szpitalu=szpital|przychodni=przychodnia|klinice=klinika|domu=dom|sali=sala|pokoju=pokój|gabinecie=gabinet|muzeum=muzeum|teatrze=teatr|kinie=kino|bibliotece=biblioteka|kawiarni=kawiarnia|centrum=centrum|sklepie=sklep|hotelu=hotel|kościele=kościół|banku=bank|kuchni=kuchnia|studiu=studio|klubie=klub|pubie=pub|pizzerii=pizzeria|galerii=galeria|salonie=salon|siłowni=siłownia|basenie=basen|urzędzie=urząd|sądzie=sąd|warszawie=Warszawa|krakowie=Kraków|wrocławiu=Wrocław|gdańsku=Gdańsk|poznaniu=Poznań|łodzi=Łódź|lublinie=Lublin|katowicach=Katowice|szczecinie=Szczecin|berlinie=Berlin|londynie=Londyn|paryżu=Paryż|zoomie=Zoom|teamsach=Teams|skypie=Skype|lotnisku=lotnisko|dworcu=dworzec"
    .split("|")
    .map((pair) => pair.split("=") as [string, string]),
);

function placeForm(place: string): string {
  const [first = "", ...rest] = place.split(" ");
  const known = placeForms[first.toLowerCase()];
  if (known === undefined) return place;
  const [letter = ""] = first;
  const kept = letter === letter.toUpperCase() ? known.charAt(0).toUpperCase() + known.slice(1) : known;
  return [kept, ...rest].join(" ");
}

const addVerbs =
  "dodaj|dodajcie|dodać|utwórz|stwórz|utworzyć|zaplanuj|zaplanujcie|zaplanować|ustaw|ustawcie|ustawić|wpisz|wpiszcie|wpisać|zapisz|zapiszcie|zapisać|umów|umówcie|umówić|zarezerwuj|zarezerwować|zorganizuj|zorganizować|wrzuć|wstaw|zrób|wyznacz|zabukuj|planuję|daj";

export const polish: Lexicon = {
  language: "pl",
  weekdays,
  habitualWeekdays: [
    "w poniedziałki|poniedziałki|poniedziałkami",
    "we wtorki|w wtorki|wtorki|wtorkami",
    "w środy|środami",
    "w czwartki|we czwartki|czwartki|czwartkami",
    "w piątki|piątki|piątkami",
    "w soboty|sobotami",
    "niedzielami",
  ],
  months,
  numbers: {
    0: "zero|zera|zero zero",
    1: "jeden|jedna|jedną|jedno|jednej|jednego|jednym",
    "1.5": "półtora|półtorej",
    2: "dwa|dwie|dwóch|dwu|dwom|dwoma|dwoje|parę|para",
    3: "trzy|trzech|trzem|trzema|troje|kilka|kilku",
    4: "cztery|czterech|czterem|czworo",
    5: "pięć|pięciu|pięcioro",
    6: "sześć|sześciu",
    7: "siedem|siedmiu",
    8: "osiem|ośmiu",
    9: "dziewięć|dziewięciu",
    10: "dziesięć|dziesięciu",
    11: "jedenaście|jedenastu",
    12: "dwanaście|dwunastu",
    13: "trzynaście|trzynastu",
    14: "czternaście|czternastu",
    15: "piętnaście|piętnastu",
    16: "szesnaście|szesnastu",
    17: "siedemnaście|siedemnastu",
    18: "osiemnaście|osiemnastu",
    19: "dziewiętnaście|dziewiętnastu",
    20: "dwadzieścia|dwudziestu",
    30: "trzydzieści|trzydziestu",
    40: "czterdzieści|czterdziestu",
    50: "pięćdziesiąt|pięćdziesięciu",
    60: "sześćdziesiąt|sześćdziesięciu",
    70: "siedemdziesiąt|siedemdziesięciu",
    80: "osiemdziesiąt|osiemdziesięciu",
    90: "dziewięćdziesiąt|dziewięćdziesięciu",
    100: "sto|stu",
  },
  ordinals,
  ordinalSuffixes:
    "go|ego|tego|szego|giego|ciego|mego|y|ty|szy|gi|ci|my|a|ta|sza|ga|cia|ma|ej|tej|szej|giej|ciej|mej|ą|tą|szą|gą|cią|mą|e|te|sze|ym|tym|stego|stej|sta|sty|stą",
  ordinalDot: false,
  hours,
  hourSuffixes: "a|ta|sza|ga|cia|ma|sta|ej|tej|szej|giej|ciej|mej|stej|ą|tą|szą|gą|cią|mą|stą",
  units: {
    second: "sekunda|sekundy|sekund|sekundę|sek",
    minute: "minuta|minuty|minut|minutę|minutkę|minutki|minutek|minutami|min",
    hour: "godzina|godziny|godzin|godzinę|godzinie|godziną|godzinkę|godzinki|godzinek|godz|h",
    day: "dzień|dnia|dni|dniu|dniem|dniami|doba|doby|dobę|dób",
    night: "noc|noce|nocy",
    week: "tydzień|tygodnia|tygodnie|tygodni|tygodniu|tygodniem|tygodniami|tyg",
    "month*6": "pół roku|półrocze|półrocza",
    month: "miesiąc|miesiąca|miesiące|miesięcy|miesiącu|miesiącem|miesiącami|mies|mc",
    quarter: "kwartał|kwartału|kwartały|kwartałów|kwartale",
    year: "rok|roku|lata|lat|rokiem|latach|r",
    workday:
      "dzień roboczy|dni robocze|dni roboczych|dnia roboczego|dzień powszedni|dni powszednie|dni powszednich|dniu roboczym|roboczy dzień|robocze dni|roboczych dni|dzień pracujący",
    weekend: "weekend|weekendu|weekendzie|weekendem|weekendy|weekendów|weekendami|łikend|wikend|łykend",
  },
  lengths: {
    15: "kwadrans|kwadransa|kwadransik",
    45: "trzy kwadranse|trzech kwadransów",
    30: "pół godziny|pół godzinki|półgodziny|pół h|pół godz",
    720: "pół dnia",
    90: "półtorej godziny|półtora godziny|godzinę z hakiem|półtorej godzinki|półtorej h",
  },
  days: {
    "-2": "przedwczoraj",
    "-1": "wczoraj|wczorajszy|wczorajszego",
    "0": "dziś|dzisiaj|dzisiejszy|dzisiejszego|dzisiejszą|dzisiejsza|dzisiejsze",
    "1": "jutro|jutra|jutrzejszy|jutrzejszego|jutrzejszą|jutrzejsza|jutrzejsze|następnego dnia",
    "2": "pojutrze|pojutra|po jutrze|pojutrzejszy",
    "3": "popojutrze",
  },
  parts: {
    dawn: "o świcie|świt|nad ranem|skoro świt|bladym świtem",
    early: "wcześnie rano|z samego rana|wczesnym rankiem|rano wcześnie|wczesnym porankiem",
    morning: "rano|ranek|rana|z rana|rankiem|poranek|porankiem|poranku",
    "late-morning":
      "przed południem|przedpołudniem|późnym rankiem|przed obiadem|przed lunchem|późnym porankiem|do południa",
    lunch: "w porze lunchu|w porze obiadowej|w porze obiadu|w przerwie obiadowej|w przerwie na lunch",
    "after-lunch": "po obiedzie|po lunchu|zaraz po obiedzie",
    afternoon: "po południu|popołudniu|popołudnie|popołudniem|w ciągu dnia|za dnia|popoludniu",
    "late-afternoon": "późnym popołudniem|pod wieczór|przed wieczorem|późno po południu",
    "workday-end":
      "koniec dnia|pod koniec dnia|na koniec dnia|do końca dnia|końca dnia|pod koniec dnia pracy|na koniec dnia pracy|końcem dnia|koniec dnia pracy",
    "after-work": "po pracy|po szkole|po zajęciach|po lekcjach|po robocie",
    evening: "wieczór|wieczorem|wieczora|wieczoru|wieczorkiem|wieczorową porą",
    late: "późnym wieczorem|późno wieczorem|późno w nocy",
    night: "noc|nocą|w nocy|nocy",
  },
  habitualParts: {
    morning: "co rano|rankami|porankami|każdego ranka|co ranek",
    afternoon: "popołudniami",
    evening: "wieczorami|co wieczór|każdego wieczoru|każdego wieczora",
    night: "nocami|co noc|każdej nocy",
  },
  clocks: {
    "12:00": "południe|w południe|południa|południu|samo południe|w samo południe|południem",
    "0:00": "północ|o północy|północy|północą",
  },
  am: "am|a.m.",
  pm: "pm|p.m.",
  relatives: {
    "-1": "zeszły|zeszła|zeszłą|zeszłe|zeszłego|zeszłej|zeszłym|ubiegły|ubiegła|ubiegłą|ubiegłego|ubiegłej|ubiegłym|miniony|miniona|minioną|minionego|minionej|minionym|poprzedni|poprzednia|poprzednią|poprzedniego|poprzedniej|poprzednim|zeszłych|ostatnim",
    "0": "ten|ta|tę|tą|to|te|tego|tej|tym|tych|obecny|obecnego|obecnym|bieżący|bieżącego|bieżącym|bieżącej|najbliższy|najbliższa|najbliższą|najbliższe|najbliższego|najbliższej|najbliższym|najbliższych|nadchodzący|nadchodząca|nadchodzącą|nadchodzące|nadchodzącego|nadchodzącej|nadchodzącym|cały|całą|całe|cała",
    "1": "przyszły|przyszła|przyszłą|przyszłe|przyszłego|przyszłej|przyszłym|przyszłych|następny|następna|następną|następne|następnego|następnej|następnym|następnych|kolejny|kolejna|kolejną|kolejnego|kolejnej|kolejnym",
    "2": "ponastępny|ponastępnego",
  },
  relativeBefore: true,
  dashedClock: false,
  hourAlone: false,
  articleDay: false,
  dayBeforeHour: true,
  weekdayWeek: false,
  unitAlone: true,
  genitive: true,
  aloneParts:
    "rano|rana|rankiem|porankiem|popołudniu|popołudniem|południu|południem|wieczorem|wieczorkiem|wieczór|nocą|nocy|ranem|świcie|obiedzie|lunchu|pracy|latem|zimą|wiosną|jesienią|lata|południe|wieczora|świt",
  nextIsSoonest: false,
  often: {
    hourly: "co godzinę|cogodzinny|cogodzinna",
    daily: "codziennie|codzienny|codzienna|codzienną|codzienne|dzień w dzień|dziennie|co dzień|codzień",
    workdaily:
      "w dni robocze|w dni powszednie|w każdy dzień roboczy|w tygodniu roboczym|w robocze dni|we wszystkie dni robocze|każdego dnia roboczego",
    weekendly: "w weekendy|co weekend|w każdy weekend|weekendami",
    weekly: "co tydzień|cotygodniowy|cotygodniowa|cotygodniową|cotygodniowe|cotygodniowo|tygodniowo",
    monthly: "co miesiąc|comiesięczny|comiesięczna|comiesięczną|comiesięczne|miesięcznie|comiesięcznie",
    quarterly: "kwartalnie|co kwartał|kwartalny|kwartalna|kwartalne|kwartalną",
    "half-yearly": "co pół roku|półrocznie",
    yearly: "co rok|co roku|corocznie|coroczny|coroczna|coroczne|rocznie|rokrocznie",
  },
  edges: {
    "first-half": "pierwsza połowa|pierwszej połowie|pierwszą połowę",
    "second-half": "druga połowa|drugiej połowie|drugą połowę",
    start: "początek|początku|początkiem|na początku|z początkiem",
    middle: "połowa|połowie|połowę|połowy|środek|środku|w połowie",
    end: "koniec|końcu|końca|końcem|pod koniec|na koniec|z końcem|końcówka|końcówce",
  },
  seasons: {
    spring: "wiosna|wiosny|wiosnę|wiosną|wiośnie",
    summer: "lato|lata|latem|lecie",
    autumn: "jesień|jesieni|jesienią",
    winter: "zima|zimy|zimę|zimą|zimie",
  },
  holidays: {
    "new-years-day": "nowy rok|nowego roku|nowym rokiem|nowym roku",
    "new-years-eve": "sylwester|sylwestra|sylwestrem|sylwestrowy",
    epiphany: "trzech króli|święto trzech króli|objawienie pańskie",
    valentines: "walentynki|walentynek|walentynkach|święto zakochanych",
    "womens-day": "dzień kobiet|dnia kobiet",
    "april-fools": "prima aprilis",
    "fat-thursday": "tłusty czwartek|tłustego czwartku",
    "ash-wednesday": "środa popielcowa|środę popielcową|popielec|środy popielcowej",
    "palm-sunday": "niedziela palmowa|niedzielę palmową|palmowa niedziela|niedzieli palmowej",
    "maundy-thursday": "wielki czwartek|wielkiego czwartku",
    "good-friday": "wielki piątek|wielkiego piątku",
    "holy-saturday": "wielka sobota|wielką sobotę|wielkiej soboty",
    easter: "wielkanoc|wielkanocy|wielkanocą|niedziela wielkanocna|niedzielę wielkanocną",
    "easter-monday":
      "poniedziałek wielkanocny|poniedziałku wielkanocnego|lany poniedziałek|lanego poniedziałku|śmigus dyngus|śmigus-dyngus|drugi dzień wielkanocy",
    ascension: "wniebowstąpienie",
    pentecost: "zielone świątki|zielonych świątek|zesłanie ducha świętego",
    "corpus-christi": "boże ciało|bożego ciała|bożym ciele",
    "may-day": "święto pracy|święta pracy|pierwszego maja",
    "poland-constitution": "święto konstytucji|dzień konstytucji|święto trzeciego maja|święta konstytucji",
    "mothers-day": "dzień matki|dnia matki",
    "childrens-day": "dzień dziecka|dnia dziecka",
    "fathers-day": "dzień ojca|dnia ojca",
    "grandmothers-day": "dzień babci|dnia babci",
    "grandfathers-day": "dzień dziadka|dnia dziadka",
    assumption: "wniebowzięcie|matki boskiej zielnej",
    "knowledge-day": "rozpoczęcie roku szkolnego",
    "teachers-day": "dzień nauczyciela|dnia nauczyciela|dzień edukacji narodowej",
    halloween: "halloween",
    "all-saints": "wszystkich świętych|dzień wszystkich świętych",
    "all-souls": "zaduszki|dzień zaduszny|zaduszek",
    "poland-independence":
      "święto niepodległości|dzień niepodległości|święta niepodległości|narodowe święto niepodległości",
    "black-friday": "czarny piątek|black friday|czarnego piątku",
    "cyber-monday": "cyber monday|cyberponiedziałek",
    thanksgiving: "święto dziękczynienia|święta dziękczynienia",
    "st-nicholas": "mikołajki|mikołajek|dzień świętego mikołaja",
    "christmas-eve": "wigilia|wigilię|wigilii|wigilią",
    christmas:
      "święta|świąt|świętami|boże narodzenie|bożego narodzenia|bożym narodzeniem|pierwszy dzień świąt|pierwszego dnia świąt",
    "boxing-day": "drugi dzień świąt|drugiego dnia świąt",
  },
  roles: {
    arrives: "przyjazd|przyjazd o",
    "this-time": "o tej porze|o tej samej porze|o tej godzinie",
    now: "teraz|natychmiast|od razu|w tej chwili",
    at: "o|na|około|koło|ok|ok.|o godz|o godz.|o godzinie|godz|godz.|godzina|na godz|na godz.|punktualnie o|gdzieś o|jakoś o|tak o|około godz|około godziny|g.|o g.|tak koło|tak około|coś koło",
    on: "w|we|na|dnia|w dniu",
    delay: "za",
    in: "w|we|na|w ciągu",
    from: "od|między|z|w okresie od|zaczynając o|początek o|od godz|od godziny|od godz.",
    to: "do|po|aż do|a do|do godz|do godziny|do godz.",
    until: "do|aż do|do godz|do godziny|do godz.|dopóki|po",
    between: "między|pomiędzy|między godz|między godziną",
    and: "i|oraz|a|&|+|plus|a także|jak i",
    or: "lub|albo|czy|bądź",
    for: "na|przez|w ciągu|trwający|trwające|trwająca|czas trwania|potrwa|trwa|na jakieś|na około|zajmie|minimum na|o długości",
    "shifted-by": "o",
    by: "do|najpóźniej do|najpóźniej w|najpóźniej we|nie później niż|termin do|deadline|termin|zdążyć do|przed upływem|do godz|do godziny",
    before: "przed",
    after: "po",
    of: "z|ze|spośród",
    the: "",
    a: "",
    every:
      "co|każdy|każda|każdą|każde|każdego|każdej|każdym|raz na|jeden raz na|1 raz na|raz w|wszystkie|co każdy|co każde",
    other: "drugi|drugą|druga|drugie|drugiego|drugiej",
    through: "do włącznie|włącznie do|włącznie z",
    except: "oprócz|poza|z wyjątkiem|prócz|bez|ale nie|ale nie w|wyjąwszy",
    starting: "począwszy od|zaczynając od|start od|startując od|poczynając od|pierwszy raz|po raz pierwszy",
    ago: "temu",
    "from-now": "od teraz|od dziś|od dzisiaj|od dzisiejszego dnia",
    ahead:
      "przed|wcześniej|przed tym|przed spotkaniem|przed wydarzeniem|przed rozpoczęciem|przed startem|przed czasem|przed wizytą|przed wylotem|przed wyjazdem|przed rozmową|zawczasu|naprzód|przed terminem|przed deadlinem|przed odjazdem|przed lotem",
    "counted-from": "po|od",
    about:
      "około|ok|ok.|mniej więcej|jakoś|gdzieś|koło|dokładnie|równo|prawie|co najmniej|przynajmniej|punkt|jakieś|tak",
    sharp: "punkt|dokładnie|równo|punktualnie|mniej więcej",
    per: "w|na|w ciągu",
    times: "razy|raz|powtórzeń|zajęć|spotkań|sesji|powtórzenia",
    once: "jeden raz|jednorazowo|jednokrotnie",
    twice: "dwa razy|dwukrotnie",
    half: "pół|połowa|połowę",
    quarter: "kwadrans|kwadransa|kwadransem",
    "three-quarters": "trzy kwadranse|trzech kwadransów",
    "and-a-half": "i pół|z połową|z połówką",
    nearest: "najbliższy do|najbliżej",
    oclock: "godzina|godzinie|godzinę|godz|godz.|h",
    "zone-time": "czasu|czas|czasem|według czasu",
    "all-day": "cały dzień|przez cały dzień|na cały dzień|całodniowe|całodniowy|całodniowa|całą dobę",
    holidays: "świąt|święta|dni świątecznych|dniami świątecznymi|świętami|dni wolnych|dniami wolnymi",
    "date-noun": "dnia",
  },
  clockPatterns: [
    "(wpół|w pół|pół|o wpół) do {o} = -30",
    "(wpół|w pół) do {h} = -30",
    "za {mh} {o} = -m",
    "za {m} {o} = -m",
    "za {mh} {h} = -m",
    "za kwadrans {h} = -15",
    "kwadrans do {o} = -15",
    "kwadrans do {h} = -15",
    "(kwadrans|kwadransie) po {o} = 15",
    "(kwadrans|kwadransie) po {h} = 15",
    "{mm} po {o} = +m",
    "{mh} po {o} = +m",
    "{mm} po {h} = +m",
    "{mh} przed {o} = -m",
    "kwadrans przed {o} = -15",
    "{mm} do {o} = -m",
    "trzy kwadranse na {o} = -15",
  ],
  shy: "lis|lip|mar|sie|gru|cze|sob|pon|nd|pt|wt|sr|śr|cz|czw|sb|pn|maj|maja|dnia|dzień|noc|nocy|rana|wieczór|h|z|lata|połowa|połowę|połowy|para|kwi|wrz|sty|lut|popielec|g.|poranek|koniec|r",
  misspelt: "wieczorem|południu|popołudniu|godziny|godzinie|tygodniu|tydzień|pojutrze|dzisiaj|przyszły",
  wellSpelt:
    "wieczorny|wieczorna|wieczorek|wieczorynka|niedzielny|niedzielna|sobotni|sobotnia|tygodnik|godzinowy|sobowtór|marzenie|marzenia|majowy|majówka|majówkę|lipowy|majonez|czerwony|czerwona|czerwone|piątka|piątkę|piątki|środek|środku|środki|środkowy|czwartkowy|wtorkowy|piątkowy|poniedziałkowy|listopadowy|grudniowy|listy|marchew|marchewka|kwietnik|kwiaty|kwiatów|jutrzenka|minister|stycznik|lutnia|południk|południowy|czwórka|listonosz|siedzenie|sierpowy|sierp|wieczorami|marker|przeszły|przyszłość|przyszłości|tygrys|pogodzinie|wczesny|sopocie|sopot|sobota",
  functionWords:
    "z|ze|i|oraz|lub|albo|dla|do|o|na|w|we|u|od|za|po|przed|przez|jeśli|żeby|aby|że|co|ale|a|ja|my|ty|wy|on|ona|oni|mi|mnie|nas|nam|mój|moja|moją|moje|moi|nasz|nasza|jest|są|będzie|będą|proszę|dzięki|dziękuję|przypomnij|przypomnieć|zaproś|dodaj|nie|oprócz|poza|też|także|jeszcze|potem|tylko|gdzie|kiedy|jak|ten|ta|to|tę|każdy|każda|każdą|każde|trzeba|należy|można|koło|obok|przy|nad|pod|bez|między|pomiędzy|dokładnie|maksymalnie|minimum|razem|gdzieś|około|mniej|więcej|czy|się|sobie|około|ok|oba|bo",
  countedNouns:
    "osób|osoby|osoba|ludzi|gości|złotych|zł|złote|pln|groszy|dolarów|dolary|euro|procent|procenta|km|kilometrów|kilometry|metrów|metry|kg|kilo|kilogramów|kilogramy|gram|gramów|litrów|litry|litra|sztuk|sztuki|szt|stron|strony|rozdziałów|pytań|pytania|jabłek|jabłka|biletów|bilety|miejsc|miejsca|kopii|pięter|piętra|punktów|punkty|stopni|stopnie|lat|lata|tysięcy|tysiące|tys|milionów|miliony|mln|dzieci|dziecka|psów|kotów|samochodów|samochody|zadań|zadania|maili|maile|wiadomości|uczestników|graczy|poziomów|pokoi|pokoje|stołów|rund|rundy|okrążeń|odcinków|odcinki|sezonów|plików|zdjęć|zdjęcia|kroków|tabletek|tabletki|filiżanki|łyżki|łyżek|jajek|jajka|próby|prób|wersji|wersje|opcji|opcje|piw|piwa|kaw|kawy|drużyn|zespołów|pkt",
  numberedNouns:
    "pokój|pokoju|sala|sali|salę|gabinet|gabinecie|piętro|piętrze|rozdział|rozdziale|rozdziału|wersja|wersji|wersję|część|części|strona|stronie|stronę|str|odcinek|odcinku|sezon|sezonie|mieszkanie|mieszkaniu|dom|domu|budynek|budynku|blok|numer|numeru|nr|lot|lotu|pociąg|pociągu|autobus|autobusu|tramwaj|tramwaju|linia|linii|wagon|wagonie|miejsce|peron|peronie|tor|bramka|bramki|terminal|terminalu|klatka|poziom|poziomie|lekcja|lekcji|klasa|klasie|grupa|grupie|szkoła|szkole|iphone|ajfon|windows|kanał|kanale|artykuł|punkt|punkcie|paragraf|zadanie|pytanie|ćwiczenie|wydanie|tom|zamówienie|rachunek|faktura|faktury|umowa|kod|pin|ul|ulica|ulicy|biuro|biurze|covid|boeing|okno|okienko|bilet|kasa|stolik|stół|etap|faza|próba|runda|poz|pozycja|test|dzień|aleja|al|osiedle|os",
  cues: {
    morning:
      "śniadanie|śniadania|śniadaniu|śniadaniem|rano|rana|pobudka|budzik|bieganie|bieg|świt|poranny|poranna|poranne|poranną|wstać|obudź",
    midday: "lunch|lunchu|lunchem|brunch|lancz",
    afternoon: "podwieczorek|herbata|herbatę|obiad|obiadu|obiadem|obiedzie",
    evening:
      "kolacja|kolację|kolacji|kolacją|wieczór|wieczorem|impreza|imprezę|imprezy|kino|kina|film|filmu|koncert|koncertu|teatr|teatru|spektakl|opera|operę|balet|bar|klub|randka|randkę|randki|piwo|piwko|drinki|karaoke|bankiet|premiera|dyskoteka|domówka|domówkę|mecz|meczu|piłka|serial|wieczorny|wieczorna|wieczorne",
    work: "spotkanie|spotkania|spotkaniu|narada|naradę|zebranie|zebrania|rozmowa|rozmowę|call|calla|telefon|zadzwonić|rekrutacja|wywiad|wizyta|wizytę|wizyty|lekarz|lekarza|doktor|doktora|dentysta|dentysty|dentystę|stomatolog|lekcja|lekcję|wykład|seminarium|konferencja|konferencję|webinar|szkolenie|prezentacja|prezentację|demo|retro|standup|stand-up|daily|egzamin|szkoła|przedszkole|praca|pracy|biuro|fryzjer|fryzjera|fryzjerka|bank|urząd|notariusz|notariusza|weterynarz|weterynarza|przychodnia|badanie|badania|zabieg|konsultacja|konsultację|zajęcia|sąd|dostawa|dostawę|przegląd|sync|planowanie|deadline|rehabilitacja|fizjo|fizjoterapeuta|mechanik|mechanika",
  },
  message: {
    courtesies: [
      "cześć|hej|hejka|witaj|witam|dzień dobry|dobry wieczór|dobry|siema|siemka|proszę|pls|plis|ok|okej|okay|tak|no|słuchaj|słuchajcie|asystencie|sekretarzu|a|i|jeszcze|jeszcze raz|więc|krótko|siri|przy okazji|potem|wtedy|dobra|to",
      "(czy)? (nie)? (mógłbyś|mogłabyś|moglibyście|możesz|możecie|mogę prosić)|można|(muszę|musimy|trzeba|należy|powinienem|powinnam|powinniśmy)|(chcę|chciałbym|chciałabym|chcemy|chcielibyśmy|planuję|zamierzam|planujemy)|(ja|my) (chcę|muszę|chcemy|musimy)|bądź tak miły|bądź tak miła|nie zapomnij|mam|mamy|u mnie|u nas",
    ],
    openings: {
      event: [
        `(${addVerbs}) (mi|nam|mnie|nas|proszę|się|sobie)? ((w|do|na) (moim|mojego|mój)? (kalendarzu|kalendarza|kalendarz|plan|planu|terminarz|terminarza|grafik|grafiku))?`,
        "(nowe|nowy|nowa|nową) (wydarzenie|spotkanie|wpis|termin|rozmowa|wizyta)",
        "(wydarzenie|spotkanie) :",
      ],
      note: [
        "(notatka|myśl|pomysł|zapisek) (dla siebie|do siebie|na później)? :",
        "(notatka|notatkę|notka|notatki|zapisek|pomysł|myśl|memo) (:|-)",
        `(${addVerbs}|zachowaj|nowa|nową|zostaw) (mi|sobie)? (w|do)? (notatkę|notatka|notatki|notatek|notatkach|notkę|pomysł|myśl) (:|-|że|o tym że|o)?`,
        "(zapamiętaj|zapamiętajcie|zachowaj|zanotuj|zanotujcie|zapisz sobie|odnotuj) (że|:|-|to)?",
        "zapisz (:|że)",
      ],
      reminder: [
        "(przypomnij|przypomnijcie|przypomnieć|przypominaj|przypominajcie|przypominać) (mi|nam|proszę|jeszcze raz|sobie)* (o tym|że|żeby|żebym|aby|:)* (że|żeby|żebym|aby)?",
        `(${addVerbs}|włącz|nastaw) (mi)? (przypomnienie|przypominajkę|budzik|alarm|minutnik) (:|-|żeby|że|o|na|aby)?`,
        "(przypomnienie|przypominajka|budzik|alarm) (:|-|żeby|o|na|aby)?",
        "(nie daj|nie dajcie) (mi)? zapomnieć|nie zapomnieć|nie zapomnij|obudź (mnie)?",
      ],
      query: [
        "(w|które|jakie) (które|jakie)? (dni|dzień|wieczory) (jestem|mam|jesteśmy) (wolny|wolna|wolne|zajęty|zajęta)?",
        "jak (wygląda|tam) (mój|moja|moje|u mnie)? {time}",
        "(czy)? (mam|mamy|są|jakie) (jakieś|jakieś tam|coś|może|jakiekolwiek)* (plany|spotkania|sprawy|wydarzenia) (na|w)?",
        "co (ja)? (mam|mamy|jest|było|będzie|mnie czeka|nas czeka|zaplanowano|zaplanowane|zaplanowałem|zaplanowałam|się dzieje|robię|robimy|miałem|miałam|mieliśmy|u mnie|u nas|słychać|w planach|w kalendarzu|w planie) (w kalendarzu|zaplanowane|zaplanowano|w planach|w planie|do zrobienia|w grafiku|na)*",
        "(a)? co (w|we|na)",
        "(jakie|jaki|jaka) (mam|mamy|są|były|będą|mój|moje|jest)? (plany|plan|spotkania|spotkanie|wydarzenia|sprawy|rozkład|rozmowy|grafik|terminy|zadania|wizyty) (mam|mamy|są|były|będą|w kalendarzu|na)*",
        "(pokaż|pokażcie|pokazać|wyświetl|daj|otwórz|powiedz|podaj|sprawdź|wypisz) (mi|nam)? (wszystkie|moje|mój|listę|co|cały)* (rozkład|kalendarz|plany|plan|spotkania|wydarzenia|sprawy|grafik|terminy|terminarz|zaplanowane|agendę|mam)",
        "(kiedy|o której|o której godzinie|gdzie|z kim) (mam|mamy|jest|mój|moja|moje|nasze|następne|następna|następny|będzie|ja|my|było|była|był|zaczyna się|się zaczyna|miałem|miałam)*",
        "ile (mam|mamy)? (spotkań|wydarzeń|spraw|rozmów|czasu|wolnego czasu) (mam|mamy)?",
        "(czy)? (ja|my)? (jestem|jesteśmy) (wolny|wolna|wolni|zajęty|zajęta|zajęci|dostępny|dostępna)",
        "czy (mam|mamy|jest|są|było|były|będzie|miałem|miałam) (coś|jakieś|plany|spotkania|sprawy|wydarzenia|wolne|czas|wolny|zaplanowane)*",
        "(mój|moje) (rozkład|kalendarz|plany|plan|spotkania|sprawy|grafik|terminarz)",
        "mam coś (zaplanowane|zaplanowanego|w planach|w kalendarzu)?",
      ],
      find_slot: [
        "(znajdź|poszukaj|wyszukaj) (mi|nam)? {stretch}",
        "(czy)? (jest|mam|będzie) (jakieś|jakaś|wolne)* (okienko|okno|luka|przerwa|wolne okienko|wolny czas)",
        "kiedy mam (wolną|wolne|wolny)",
        "(znajdź|znajdźcie|znaleźć|wyszukaj|poszukaj|zaproponuj|dobierz|szukaj) (mi|nam)? (wolny|wolne|wolną|dogodny|odpowiedni|najbliższy|najbliższe|dobry|jakiś|jakieś)* (czas|termin|okno|okienko|slot|sloty|chwilę|miejsce|godzinę|terminy) (dla|na|do|żeby|by)?",
        "(znajdź|znajdźcie|znaleźć|wyszukaj|poszukaj|zaproponuj) (mi|nam)? {length} (wolnego czasu|wolnego|czasu)? (dla|na|do|żeby|by)?",
        "kiedy (ja|my)? (jestem|jesteśmy|będę|będziemy|mogę|możemy)? (wolny|wolna|wolni|mogę|możemy|dostępny) (się)? (spotkać|zdzwonić|na|dla)?",
        "(wolny czas|wolne okna|wolne terminy|wolne sloty|wolne godziny) (dla|na|w|we)?",
        "kiedy (można|najlepiej|pasuje|jest czas|mam czas|mam okienko|mam wolne|mamy czas|jest wolne)",
      ],
      update: [
        "(przenieś|przenieście|przenieść|przesuń|przesuńcie|przesunąć|przełóż|przełóżcie|przełożyć|przestaw) (proszę)? (moje|mój|moją|nasze|to|ten|tę|całe)?",
      ],
      cancel: [
        "(odwołaj|odwołajcie|odwołać|anuluj|anulujcie|anulować|usuń|usuńcie|usunąć|skasuj|skasować|wykreśl|odwołuję) (proszę)? (moje|mój|moją|nasze|wszystkie|wszystko|to|ten|tę)?",
      ],
    },
    renames: ["(zmień nazwę|przemianuj|zmień tytuł) (mojego|mojej)?"],
    reports: {
      update: [
        "(została|został|zostało|jest)? (przeniesione|przeniesiona|przeniesiony|przełożone|przełożona|przełożony|przesunięte|przesunięta|przesunięty|przenieśli|przełożyli)",
      ],
      cancel: ["(została|został|zostało|jest)? (odwołane|odwołana|odwołany|odwołali)|nie odbędzie się"],
    },
    weakUpdates: [
      "(zrób|niech|przedłuż|przedłużyć|zmień|zmieńcie|zmienić|opóźnij|opóźnić|odłóż|odłożyć|przyspiesz|przyspieszyć|wydłuż|wydłużyć|skróć|skrócić|cofnij) (moje|mój|moją|nasze|termin|czas|datę|godzinę)?",
    ],
    bareQueries: [
      "(mój|moje)? (rozkład|kalendarz|plany|plan|grafik|terminarz|agenda|wydarzenia|sprawy) (na|w|we)?",
    ],
    entryNouns: "wydarzenie|spotkanie|wpis|wizytę|termin",
    freeWords: "wolny|wolna|wolne|wolni|zajęty|zajęta|zajęte|czas|wolną|wolnego|wolnych|wolną",
    askWords:
      "mam|mamy|ja|my|moje|mój|moja|kalendarzu|kalendarz|rozkład|plany|planach|planie|plan|spotkania|spotkań|wydarzenia|wydarzeń|sprawy|wolny|wolna|wolni|zajęty|zajęta|dostępny|dostępna|kiedy|zaplanowane|zaplanowano|rozmowy|grafik|czeka|miałem|miałam|terminy",
    pastWords: "było|był|była|były|miałem|miałam|mieliśmy|robiłem|robiłam",
    idle: [
      "(ja|my|on|ona|oni|one|to|ty|wy|kto|nikt|wszyscy|już|wczoraj|nie|dzisiaj|dziś|się|tata|mama)* {past}",
      "(temperatura|pogoda|spotkanie|mecz|film|koncert|lot|podróż|dzień|tydzień|weekend|urlop|egzamin|święto|pociąg|szef|kolacja|obiad) (już|wczoraj|nie|się|dzisiaj|dziś)* {past}",
      "(wesołych|szczęśliwego|gratulacje|gratuluję|dziękuję|dzięki|przepraszam|powodzenia|wszystkiego najlepszego|udanego|udanych|miłego) (świąt|nowego roku|za|że|z okazji|urodzin|weekendu|dnia)?",
      "(poniedziałek|wtorek|środa|czwartek|piątek|sobota|niedziela) to (mój|moja|najlepszy|najgorszy) (ulubiony|ulubiona|najlepszy|najgorszy|dzień)",
    ],
    asides: [
      "(ja)? (nie śpię|czekam|pracuję|stoję|jestem na nogach) od",
      "(ja|my|jak|wszyscy)? (ja|tak|po prostu)* (nienawidzę|nienawidzimy|kocham|uwielbiam|lubię|nie lubię|nie znoszę) {time}",
      "(to)? (już|jest)? (pierwszy|drugi|trzeci|czwarty|setny|ostatni) raz",
      "(dawniej|kiedyś|niegdyś) {any}",
      "{any}? {any}? (już|jeszcze|zwykle)? (kwitnie|kwitną|przekwita|dojrzewa|dojrzewają|topnieje|opadają|żółknie)",
      "(jak|dlaczego|czemu|po co) (się|działa|zrobić|ugotować|dojechać|dojść|to|nazywa|leci|daleko|masz|jest)",
      "kto (to|jest|był|wie)",
      "co (to|znaczy|oznacza)",
      "ile (kosztuje|waży|ma lat|kilometrów)",
    ],
    isPast: (word) =>
      (/(?:lem|lam|lismy|lysmy|les|las)$/.test(word) &&
        !/^(?:chcia|powiedzia|mowi|obieca|napisa|kupi|zaprosi|mog|zapomnia|planowa|zdecydowa|umowi|zapisa|zarezerwowa|ustali)/.test(
          word,
        ) &&
        word.length > 4) ||
      /^(?:byl|byla|bylo|byli|byly|bylem|bylam|poszedl|poszla|przyszedl|przyszla|zjadl|zjadla|wygral|wygrala|wygrali|przegral|przegrali|skonczyl|skonczyla|zaczal|zaczela|trwal|trwala|kosztowal|kosztowala|padalo|urodzil|urodzila|umarl|umarla|zmarl|zmarla|udalo|poszlo|wyszlo|spal|spala|mial|miala|mieli)$/.test(
        word,
      ),
    whenWords: "kiedy",
    gapWords: "okienko|okno|luka|lukę|okienka",
    thatWords: "że|ze",
    sayings: [
      "{day} to (mój|moja|moje) (ulubiony|ulubiona|ulubione|najlepszy|najgorszy) (dzień|miesiąc)?",
      "(ulica|ulicy|ulicę|ul|plac|placu|aleja|alei|aleje|al|osiedle|osiedlu|rondo|rondzie|park) (.)? {date} (,|numer|nr|m|/)* {house}?",
    ],
    removable: [
      "(w|do|na|z) (moim|mojego|mój|nasz|służbowym|prywatnym|rodzinnym)? (kalendarza|kalendarzu|kalendarz|terminarza|terminarzu|grafiku)",
      "proszę|pls|plis|dzięki|dziękuję|z góry dzięki|z góry dziękuję|bardzo proszę|jeśli można|jeśli się da",
    ],
    emptyNouns: ["(nowe|nowy|nową|jedno)? (wydarzenie|wpis|sprawę|termin|slot|coś)"],
    naming: [
      "(pod nazwą|o nazwie|pod tytułem|o tytule|zatytułowane|zatytułowany|nazwane|z tytułem|tytuł|temat|nazwij|na temat) (:|-)?",
    ],
    linking: [":|-|dla|o|żeby|aby"],
    alertLeads: [
      "(i|a|oraz|a także)? (przypomnij|przypomnijcie|przypomnieć|uprzedź|powiadom|pinguj|daj znać|szturchnij) (mi|mnie|nam|o tym|o nim|o niej)*",
      "(i|z|ze)? (ustaw|dodaj|zrób|nastaw)? (przypomnienie|przypomnieniem|przypominajka|przypominajkę|powiadomienie|powiadomieniem|alert|alertem) (na|:)?",
    ],
    alertNouns:
      "przypomnienie|przypomnieniem|przypominajka|przypominajkę|powiadomienie|powiadomieniem|alert|alertem",
    separators: [
      "i potem",
      "a potem",
      "potem",
      "następnie",
      "i jeszcze",
      "a jeszcze",
      "jeszcze",
      "i",
      "oraz",
      "a także",
      "plus",
      "a",
    ],
    withWords: ["z", "ze", "razem z", "wspólnie z", "wraz z"],
    inviteWords: [
      "(i|oraz)? (zaproś|zaproście|zaprosić|uczestnicy|uczestnik|goście|zaproszeni|dodaj uczestników|dodaj uczestnika) (:)?",
    ],
    meetWords: [],
    kin: "mamą|tatą|mama|tata|mamę|tatę|żoną|mężem|żonę|męża|bratem|siostrą|brata|siostrę|babcią|dziadkiem|babcię|dziadka|synem|córką|syna|córkę|ciocią|wujkiem|szefem|szefową|szefa|kierownikiem|dyrektorem|kolegą|koleżanką|przyjacielem|przyjaciółką|teściową|teściem|trenerem|korepetytorem|prawnikiem|księgowym|księgową|adwokatem|psychologiem|terapeutą|chłopakiem|dziewczyną|ojcem|matką",
    determiners: "moją|moim|moimi|naszym|naszą|naszymi|wszystkimi|moje|mojego|moich|swoim|swoją|całą|całym",
    honorifics: "doktorem|doktor|dr|prof|profesorem|panem|panią|pan|pani|ciocią|wujkiem|księdzem|mgr|inż",
    givenNames:
      "anią|anną|anna|annę|anię|kasią|kasię|katarzyną|asią|joanną|basią|barbarą|gosią|małgorzatą|magdą|magdaleną|olą|olę|aleksandrą|ewą|ewę|moniką|monikę|agnieszką|agatą|martą|martę|zosią|zofią|julią|julką|natalią|karoliną|pauliną|dorotą|beatą|iwoną|justyną|sylwią|wiktorią|weroniką|dominiką|klaudią|patrycją|martyną|hanią|hanną|marysią|marią|majką|igą|leną|alicją|janem|jankiem|markiem|marka|tomkiem|tomka|tomaszem|piotrem|piotra|piotrkiem|pawłem|pawła|michałem|michała|krzysztofem|krzyśkiem|andrzejem|andrzeja|adamem|adama|łukaszem|łukasza|marcinem|marcina|wojtkiem|wojciechem|maćkiem|maciejem|grzegorzem|grześkiem|jakubem|kubą|kubę|kamilem|mateuszem|bartkiem|bartoszem|rafałem|dawidem|danielem|szymonem|filipem|robertem|konradem|sebastianem|darkiem|jackiem|bobem|boba|jurkiem|stefanem|igorem|oskarem|hubertem|arturem",
    notPeople:
      "rana|wieczora|nocy|dnia|południa|poniedziałku|wtorku|środy|czwartku|piątku|soboty|niedzieli|jutra|przypomnieniem|powiadomieniem|nazwą|tytułem|tematem|zespołem|klientem|klientami|klientką|działem|marketingiem|sprzedażą|inwestorami|inwestorem|partnerami|dziećmi|rodziną|rodzicami|mlekiem|cukrem|kawą|herbatą|jedzeniem|sobą|dokumentami|tortem|lekarzem|dentystą|stomatologiem|kandydatem|kandydatką|dostawcą|bankiem|studentami|uczniami|wszystkimi|psem|kotem|stycznia|lutego|marca|kwietnia|maja|czerwca|lipca|sierpnia|września|października|listopada|grudnia|nim|nią|nimi|nami|tobą|wami|mną|pomocą|celem|uwzględnieniem|samego|początku|końca|pracy|domu|sklepu|lotniska|dworca|kalendarza|okazji|powodu|przyjaciółmi|znajomymi|kolegami|mnie|nas|ciebie|was|siebie|lekarza|dentysty|fryzjera|weterynarza|mechanika|góry|budowy|hydraulikiem|kurierem|pełnym|pełną|pełnej|dużym|dużą|wielką|wielkim|maksymalną|maksymalnym|muzyką|koncentracją|skupieniem|uwagą|zapasem",
    placeAt: ["@", "pod adresem", "miejsce :"],
    placeIn: ["w", "we", "na", "u", "koło", "obok", "przy", "naprzeciwko"],
    placeVia: ["z (linkiem|łączem) (do|na)?", "z", "na", "przez", "w", "po", "via"],
    placeLeads: ["(miejsce|lokalizacja|adres|miejsce spotkania) (:|-|to)?", "pod adresem (:)?"],
    services:
      "zoom|zoomie|zooma|teams|teamsach|teamsie|google meet|meet|meecie|skype|skypie|skype'a|telegram|telegramie|whatsapp|whatsappie|whatsappa|discord|discordzie|messenger|messengerze|messengera|telefon|telefonicznie|wideo|slack|slacku|online|webex|signal",
    placeNouns:
      "biurze|kawiarni|restauracji|barze|parku|szkole|szpitalu|przychodni|klinice|lotnisku|dworcu|domu|sali|salce|pokoju|gabinecie|siłowni|muzeum|teatrze|kinie|bibliotece|uniwersytecie|uczelni|instytucie|centrum|galerii|sklepie|działce|stadionie|basenie|hotelu|kościele|banku|metrze|placu|rynku|ulicy|garażu|lobby|holu|auli|stołówce|kuchni|mieszkaniu|studiu|centrum handlowym|sali konferencyjnej|coworku|ogrodzie|przystanku|stacji|fabryce|magazynie|ambasadzie|konsulacie|urzędzie|salonie|saunie|klubie|pubie|pizzerii|budynku|przedszkolu|sądzie|starówce|mieście|recepcji|operze|pomniku|fontannie|wejściu",
    notPlaces:
      "mnie|nas|ciebie|was|niego|niej|nich|ogóle|całości|średnio|sumie|zasadzie|końcu|początku|połowie|pierwszej|kolejności|trakcie|związku|razie|przypadku|czas|czasie|godzinę|południe|północ|tym|tej|każdym|samym|rachunek|pomoc|pamięć|rok|roku|miesiąc|miesiącu|tydzień|tygodniu|dzień|dniu|raz|minutę|sekundę|pracę|spotkanie|pocztę|przyszłości|przeszłości|weekend|weekendy|święta|ferie|wakacje|tempie|dziś|jutro|kolację|śniadanie|obiad|nocy|lecie|zimie|ranku|pewno|razie|górze|dole|następny|przyszły",
    streetWords: "ul|ulica|ulicy|aleja|alei|aleje|al|plac|placu|pl|rondo|osiedle|os|bulwar|skwer|rynek",
    bodyLeads: [
      "(z|ze|i)? (notatka|notatki|uwaga|uwagi|opis|opisem|komentarz|komentarzem|szczegóły|agenda) (:|-)",
      "(p s|ps|postscriptum) :?",
    ],
    trimStart:
      "i|oraz|a|na|w|we|z|ze|o|dla|że|żeby|aby|proszę|jeszcze|też|także|to|do|od|będzie|jest|mi|nam|mój|moja|moją|moje|nasz|naszą|za|mam|mamy|się|po",
    trimEnd:
      "i|oraz|a|na|w|we|z|ze|o|dla|do|od|że|proszę|będzie|odbędzie się|zaczyna|zaplanowane|zaplanowana|zaplanowany|umówione|umówiona|też|także|za|przez|co|każdy|każdą|około|koło|gdzieś|równo|początek|miejsce|u|się|odbędzie|po|jest",
    linkWords: "z|ze|o|dla|po|do|u|od|za|na|w",
    moveTo: "na|do",
    nominative,
    isLocative: null,
    isCompany,
    titleWord,
    placeForm,
    common:
      "i|w|we|nie|na|ja|z|ze|że|a|po|to|jak|do|ale|za|dla|o|od|mi|mnie|mam|my|nas|trzeba|muszę|spotkanie|spotkania|rozmowa|przypomnij|przypomnieć|jutro|dziś|dzisiaj|zadzwonić|kupić|dzień|urodziny|lekarz|lekarza|dentysta|obiad|kolacja|kiedy|gdzie|ile|pokaż|plany|odwołaj|anuluj|przenieś|przełóż|zapisz|notatka|raz|godzina|godzin|minut|wolny|jest|są|czy|będzie|zaplanuj|dodaj|mój|moja|przy|pod|jeśli|albo|lub|tylko|jeszcze|bardzo|wszystko|jego|ona|oni|ten|ta|się|co|narada|wizyta|następny|każdy|codziennie|wieczorem|rano|tydzień|tygodniu|proszę|dzięki|był|była|było|też|umów|wpisz|u|przed|mamą|tatą",
  },
  change: {
    make: [
      "(proszę|lepiej|nie|dobrze|dobra|ok|a|i|można|trzeba|wtedy|zrób|ustaw|daj|przenieś|przesuń|przełóż|zmień|zamień|wyznacz|niech będzie|popraw|odłóż|początek|czas|data|datę|godzina|godzinę|dzień|start|zaczniemy|zacząć|spotkanie|to|je|ją|go|wydarzenie|na|w|we|o|będzie|jednak)*",
    ],
    later: ["później|potem|dalej|do przodu"],
    earlier: ["wcześniej|prędzej|do tyłu"],
    longer: ["dłużej|dłuższe|dłuższy|dłuższa|dłuższą"],
    shorter: ["krócej|krótsze|krótszy|krótsza|krótszą"],
    prolong: ["wydłuż|wydłużyć|przedłuż|przedłużyć"],
    curtail: ["skróć|skrócić"],
    noAlerts: [
      "(bez|usuń|nie trzeba|wyłącz|skasuj|anuluj) (przypomnienie|przypomnień|przypomnienia|przypominajki|powiadomień|powiadomienia|powiadomienie|wszystkie przypomnienia)|nie przypominaj|nie przypominać|nie trzeba przypominać",
    ],
    noPlace: ["(bez|usuń|skasuj|nie podawaj) (miejsce|miejsca|lokalizację|lokalizacji|adres|adresu)"],
    once: [
      "(tylko)? (jeden raz|jednorazowo|jednorazowe|jednorazowa|raz)|(bez powtarzania|bez powtórzeń|nie powtarzać|nie powtarzaj|usuń powtarzanie|nie powtarza się)|nie (co tydzień|codziennie|każdego dnia)",
    ],
    without: ["(bez|usuń|wykreśl|oprócz|skreśl|wyłącz)"],
    add: ["(dodaj|dodajcie|zaproś|i|oraz|jeszcze|plus|dołącz|razem|także|też)* (z|ze|jeszcze)?"],
    rename: [
      "(proszę|lepiej)? (nazwij|nazwijcie|przemianuj|zatytułuj) (to|je|ją|go|spotkanie|wydarzenie)? (na|jako|:)?",
      "(zmień|popraw|ustaw) (nazwę|tytuł|temat) (na|:)?",
      "(nowa|nowy)? (nazwa|tytuł|temat) (:|-|to|niech będzie)",
    ],
    place: [
      "(zmień|ustaw|podaj|przenieś) (miejsce|lokalizację|adres) (na|:|do|w)?",
      "(miejsce|lokalizacja|adres|gdzie) (:|-|to|niech będzie)",
      "(lepiej|nie|spotkanie|spotkajmy się|przenieś|niech będzie|zrób|jednak)* (w|we|na|u|przy)",
    ],
    instead: ["lepiej|zamiast|proszę|wtedy|dzięki|zamiast tego|dobra|jednak"],
    insteadOf: ["zamiast"],
    note: ["(dodaj|zostaw|napisz|zrób)? (notatkę|uwagę|opis|komentarz|notatka) (:|-|że)?"],
  },
};
