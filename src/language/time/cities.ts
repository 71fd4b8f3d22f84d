/**
 * Big cities that are not zone ids themselves, and names of those that are, in English, Russian and their own language:
 * zone, then places; names of one place are divided by "=", the first is the one shown.
 */
export const cities: readonly string[] = [
  "Europe/Berlin: Berlin=Берлин, Munich=München=Мюнхен, Hamburg=Гамбург, Cologne=Köln=Кёльн, Frankfurt=Frankfurt am Main=Франкфурт, Stuttgart=Штутгарт, Düsseldorf=Дюссельдорф, Leipzig=Лейпциг, Dresden=Дрезден, Hanover=Hannover=Ганновер, Nuremberg=Nürnberg=Нюрнберг, Bremen=Бремен, Dortmund=Дортмунд, Essen=Эссен, Bonn=Бонн, Mannheim, Karlsruhe=Карлсруэ, Freiburg=Фрайбург, Heidelberg=Гейдельберг, Mainz, Potsdam=Потсдам",
  "Europe/London: London=Лондон=Londres=Londra, Manchester=Манчестер, Birmingham=Бирмингем, Leeds, Glasgow=Глазго, Edinburgh=Эдинбург, Liverpool=Ливерпуль, Bristol=Бристоль, Oxford=Оксфорд, Cambridge=Кембридж, Cardiff=Кардифф, Belfast=Белфаст, Sheffield, Nottingham, Brighton",
  "Europe/Moscow: Moscow=Москва=Москве=Moskau=Moscou=Moscú, Saint Petersburg=St Petersburg=St. Petersburg=Санкт-Петербург=Петербург=Питер, Kazan=Казань, Nizhny Novgorod=Нижний Новгород, Rostov-on-Don=Rostov=Ростов-на-Дону=Ростов, Krasnodar=Краснодар, Sochi=Сочи, Voronezh=Воронеж, Tula=Тула, Yaroslavl=Ярославль",
  "Europe/Kyiv: Kyiv=Kiev=Киев=Київ, Kharkiv=Kharkov=Харьков=Харків, Odesa=Odessa=Одесса=Одеса, Lviv=Lvov=Львов=Львів, Dnipro=Днепр=Дніпро, Zaporizhzhia=Запорожье=Запоріжжя",
  "America/New_York: New York=New York City=NYC=Нью-Йорк=Nueva York, Washington=Washington DC=Вашингтон, Boston=Бостон, Miami=Майами, Philadelphia=Филадельфия, Atlanta=Атланта, Orlando=Орландо, Pittsburgh=Питтсбург, Baltimore=Балтимор, Charlotte, Cleveland=Кливленд, Tampa, Raleigh, Columbus, Cincinnati, Buffalo",
  "America/Los_Angeles: Los Angeles=LA=Лос-Анджелес, San Francisco=SF=Сан-Франциско, Seattle=Сиэтл, San Diego=Сан-Диего, Las Vegas=Vegas=Лас-Вегас, San Jose=Сан-Хосе, Portland=Портленд, Sacramento=Сакраменто, Oakland=Окленд (Калифорния), Palo Alto=Пало-Альто, Silicon Valley",
  "America/Chicago: Chicago=Чикаго, Houston=Хьюстон, Dallas=Даллас, Austin=Остин, San Antonio=Сан-Антонио, New Orleans=Новый Орлеан, Minneapolis=Миннеаполис, St. Louis=Saint Louis, Kansas City, Nashville=Нэшвилл, Memphis, Milwaukee, Oklahoma City, Fort Worth",
  "Europe/Paris: Paris=Париж=París=Parigi, Marseille=Марсель, Lyon=Лион, Toulouse=Тулуза, Nice=Ницца, Nantes=Нант, Strasbourg=Страсбург, Bordeaux=Бордо, Lille=Лилль, Montpellier=Монпелье",
];
