import type { Language, SeriesWords } from "../reading";

interface ScopeWords {
  readonly this: RegExp;
  readonly following: RegExp;
  readonly all: RegExp;
}

const edge = { before: "(?<![\\p{L}\\p{N}])", after: "(?!-?[\\p{L}\\p{N}])" };
const words = (pattern: string) => new RegExp(`${edge.before}(?:${pattern})${edge.after}`, "iu");

const byLanguage: Readonly<Record<Language, ScopeWords>> = {
  en: {
    this: words(
      "only (?:this|that|the next)|just (?:this|that|the next)|this one|(?:just |only )?this once|just once",
    ),
    following: words(
      "from now on|from \\S+(?: \\S+)? (?:on|onwards?)|from then on|onwards?|henceforth|and (?:all )?(?:the )?following|(?:starting|beginning) (?:from |with |on )?\\S+|in (?:the )?future",
    ),
    all: words(
      "all(?: of)?(?: the| my| our)?|every|each|always|(?:the |my |our )?(?:whole |entire )?series|weekly|daily|monthly|yearly|biweekly|fortnightly|(?:mon|tues|wednes|thurs|fri|satur|sun)days",
    ),
  },
  ru: {
    this: words("только (?:эт\\S+|один|одну|одно|ближайш\\S+)|один раз|на этот раз"),
    following: words(
      "отныне|впредь|с этого (?:дня|момента|раза)|начиная с \\S+|и (?:все )?(?:следующие|последующие)|в дальнейшем|со? (?:завтрашнего|сегодняшнего) дня",
    ),
    all: words(
      "все|всех|всю серию|кажд(?:ый|ую|ое|ые|ого|ой)|всегда|сери[юия]|(?:еже\\S{3,}(?:ый|ую|ое|ые|ая|ий|ой))|(?:по |на )?(?:понедельник(?:и|ам)|вторник(?:и|ам)|сред(?:ы|ам)|четверг(?:и|ам)|пятниц(?:ы|ам)|суббот(?:ы|ам)|воскресень(?:я|ям))",
    ),
  },
  de: {
    this: words("nur (?:dies\\S*|den|die|das|einmal)|dieses (?:eine )?mal|einmalig"),
    following: words(
      "ab (?:jetzt|sofort|heute|morgen|übermorgen|dann|nächst\\S*|\\S+tags?|dem \\S+)|von (?:jetzt|nun) an|künftig|zukünftig|und (?:alle )?(?:folgenden?|weiteren?)",
    ),
    all: words(
      "alle[nrs]?|jede[nrsm]?|immer|(?:die )?(?:ganze |gesamte )?serie|wöchentliche\\S*|tägliche\\S*|monatliche\\S*|jährliche\\S*|(?:mon|diens|donners|frei|sams|sonn)tags|mittwochs",
    ),
  },
  es: {
    this: words(
      "s[oó]lo (?:est[ae]|la|el|una vez)|solamente (?:est[ae]|la|el)|(?:por )?esta vez|una sola vez",
    ),
    following: words(
      "a partir de \\S+|de ahora en adelante|en adelante|desde (?:ahora|hoy|mañana|el \\S+)|y (?:todos |todas )?(?:los|las) siguientes",
    ),
    all: words(
      "tod[oa]s(?: l[oa]s)?|cada|siempre|(?:toda )?la serie|semanal(?:es)?|diari[oa]s?|mensual(?:es)?|anual(?:es)?|los (?:lunes|martes|miércoles|jueves|viernes|sábados|domingos)",
    ),
  },
  fr: {
    this: words(
      "seulement (?:ce|cet|cette|celui|celle|le|la)|juste (?:ce|cet|cette|celui|celle)|cette fois(?:-ci)?|une seule fois",
    ),
    following: words(
      "à partir (?:de |du |d['’])\\S*|désormais|dorénavant|dès (?:maintenant|demain|\\S+)|et (?:tous |toutes )?les suivant[es]*",
    ),
    all: words(
      "tou(?:s|tes)(?: les)?|chaque|toujours|(?:toute )?la série|hebdomadaires?|quotidien(?:ne)?s?|mensuel(?:le)?s?|annuel(?:le)?s?|les (?:lundis|mardis|mercredis|jeudis|vendredis|samedis|dimanches)",
    ),
  },
  it: {
    this: words(
      "sol[oa] (?:quest[oa]|il|la|una volta)|soltanto (?:quest[oa]|il|la)|(?:per )?questa volta|una sola volta",
    ),
    following: words(
      "da (?:ora|adesso|oggi|domani) in poi|d['’]ora in (?:poi|avanti)|a partire da\\S* ?\\S*|e (?:tutt[ie] )?(?:i|le) (?:successiv|seguent)[ie]|in futuro",
    ),
    all: words(
      "tutt[ie](?: (?:i|gli|le))?|ogni|sempre|(?:tutta )?la serie|settimanal[ei]|quotidian[oaie]|mensil[ei]|annual[ei]",
    ),
  },
  pt: {
    this: words(
      "s[oó] (?:est[ea]|ess[ea]|o|a|uma vez)|apenas (?:est[ea]|ess[ea]|o|a)|somente (?:est[ea]|ess[ea])|(?:d)?esta vez|uma única vez",
    ),
    following: words(
      "a partir d[eoa]\\S* ?\\S*|de agora em diante|daqui (?:em diante|para a frente|pra frente)|em diante|e (?:todos |todas )?(?:os|as) seguintes|doravante",
    ),
    all: words(
      "tod[oa]s(?: [oa]s)?|cada|sempre|(?:toda )?a série|seman(?:al|ais)|diári[oa]s?|mensa(?:l|is)|anua(?:l|is)",
    ),
  },
  nl: {
    this: words("alleen (?:deze|dit|die|de)|enkel (?:deze|dit)|deze (?:ene )?keer|eenmalig"),
    following: words("vanaf \\S+|voortaan|van nu af aan|en (?:alle )?(?:volgende|latere)|in het vervolg"),
    all: words(
      "alle|elke|elk|iedere|ieder|altijd|de (?:hele )?reeks|wekelijkse?|dagelijkse?|maandelijkse?|jaarlijkse?",
    ),
  },
  uk: {
    this: words("(?:лише|тільки) (?:ц\\S+|один|одну|одне|найближч\\S+)|один раз|цього разу"),
    following: words(
      "відтепер|надалі|починаючи (?:з|із|від) \\S+|з цього (?:дня|моменту|разу)|(?:і|та) (?:всі |усі )?наступні",
    ),
    all: words(
      "всі|усі|всіх|усіх|кожн(?:ий|у|е|ого|ої|і)|завжди|сері[юяї]|що(?:тижнев|денн|місячн|річн)\\S+|(?:по |на )?(?:понеділк(?:и|ах)|вівторк(?:и|ах)|серед(?:и|ах)|четверг(?:и|ах)|п['’]ятниц(?:і|ях)|субот(?:и|ах)|неділ(?:і|ях))",
    ),
  },
  pl: {
    this: words("tylko (?:t[oaeęn]n?|ten jeden|raz|najbliższ\\S+)|tym razem|jednorazowo"),
    following: words(
      "od (?:teraz|dzisiaj|dziś|jutra|\\S+ku|\\S+dy|\\S+ty|\\S+ieli)|począwszy od \\S+|i (?:wszystkie )?(?:następne|kolejne)|na przyszłość",
    ),
    all: words(
      "wszystkie|wszystkich|każd(?:y|ą|e|a|ego|ej)|zawsze|(?:cał[aą] )?seri[aęi]|cotygodniow\\S+|codzienn\\S+|comiesięczn\\S+|coroczn\\S+|tygodniow\\S+",
    ),
  },
};

/** null where the words leave it open. */
export function readScope(text: string, language: Language): SeriesWords | null {
  const scope = byLanguage[language];
  if (scope.this.test(text)) return "this";
  if (scope.following.test(text)) return "following";
  return scope.all.test(text) ? "all" : null;
}
