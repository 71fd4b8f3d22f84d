import { readFileSync } from "node:fs";
import { FluentBundle, FluentResource, type FluentVariable } from "@fluent/bundle";
import de from "./de.ftl" with { type: "file" };
import deWeb from "./de.web.ftl" with { type: "file" };
import en from "./en.ftl" with { type: "file" };
import enWeb from "./en.web.ftl" with { type: "file" };
import es from "./es.ftl" with { type: "file" };
import esWeb from "./es.web.ftl" with { type: "file" };
import fr from "./fr.ftl" with { type: "file" };
import frWeb from "./fr.web.ftl" with { type: "file" };
import it from "./it.ftl" with { type: "file" };
import itWeb from "./it.web.ftl" with { type: "file" };
import nl from "./nl.ftl" with { type: "file" };
import nlWeb from "./nl.web.ftl" with { type: "file" };
import pl from "./pl.ftl" with { type: "file" };
import plWeb from "./pl.web.ftl" with { type: "file" };
import pt from "./pt.ftl" with { type: "file" };
import ptWeb from "./pt.web.ftl" with { type: "file" };
import ru from "./ru.ftl" with { type: "file" };
import ruWeb from "./ru.web.ftl" with { type: "file" };
import uk from "./uk.ftl" with { type: "file" };
import ukWeb from "./uk.web.ftl" with { type: "file" };

/** Where the catalogue of a language lies, the web pages' part in a file of its own; read with its first use. */
const files = {
  en: [en, enWeb],
  de: [de, deWeb],
  es: [es, esWeb],
  fr: [fr, frWeb],
  it: [it, itWeb],
  nl: [nl, nlWeb],
  pl: [pl, plWeb],
  pt: [pt, ptWeb],
  ru: [ru, ruWeb],
  uk: [uk, ukWeb],
} as const;
export type CatalogueLanguage = keyof typeof files;
export const catalogueLanguages = Object.keys(files) as CatalogueLanguage[];

/** The texts of a language's catalogue; a test holds each to the same ids. */
export function readCatalogue(language: CatalogueLanguage): readonly string[] {
  return files[language].map((file) => readFileSync(file, "utf8"));
}

/** Locales to choose from: a language, and where it matters the region that orders day and month. */
export const locales = [
  { locale: "en-GB", name: "English (UK, 27/11/2026)" },
  { locale: "en-US", name: "English (US, 11/27/2026)" },
  { locale: "de", name: "Deutsch" },
  { locale: "es", name: "Español" },
  { locale: "fr", name: "Français" },
  { locale: "it", name: "Italiano" },
  { locale: "nl", name: "Nederlands" },
  { locale: "pl", name: "Polski" },
  { locale: "pt-BR", name: "Português (Brasil)" },
  { locale: "pt-PT", name: "Português (Portugal)" },
  { locale: "ru", name: "Русский" },
  { locale: "uk", name: "Українська" },
] as const;

/** What a locale is called in its own language. */
export function localeName(locale: string): string {
  const listed = locales.find((each) => each.locale === locale);
  return listed?.name ?? new Intl.DisplayNames(locale, { type: "language" }).of(locale) ?? locale;
}

/** Looks up a message; an id that no catalogue has is a defect, and is shown as it is. */
export type Wording = (id: string, variables?: Record<string, FluentVariable>) => string;

const bundles = new Map<string, FluentBundle>();

export function wordingFor(locale: string): Wording {
  const language = catalogueLanguage(locale);
  return (id, variables) => lookUp(language, id, variables) ?? lookUp("en", id, variables) ?? id;
}

/** The catalogue that serves a locale: its language's, else the English one. */
export function catalogueLanguage(locale: string): CatalogueLanguage {
  const language = locale.split("-")[0] ?? "";
  return language in files ? (language as CatalogueLanguage) : "en";
}

function lookUp(
  language: CatalogueLanguage,
  id: string,
  variables: Record<string, FluentVariable> | undefined,
): string | null {
  const bundle = bundleFor(language);
  const pattern = bundle.getMessage(id)?.value;
  return pattern ? bundle.formatPattern(pattern, variables, []) : null;
}

function bundleFor(language: CatalogueLanguage): FluentBundle {
  const known = bundles.get(language);
  if (known !== undefined) return known;
  const bundle = new FluentBundle(language, { useIsolating: false });
  for (const part of readCatalogue(language)) bundle.addResource(new FluentResource(part));
  bundles.set(language, bundle);
  return bundle;
}
