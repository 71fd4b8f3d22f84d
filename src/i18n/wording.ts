import { FluentBundle, FluentResource, type FluentVariable } from "@fluent/bundle";
import en from "./en.ftl" with { type: "text" };
import enWeb from "./en.web.ftl" with { type: "text" };
import it from "./it.ftl" with { type: "text" };
import itWeb from "./it.web.ftl" with { type: "text" };
import pl from "./pl.ftl" with { type: "text" };
import plWeb from "./pl.web.ftl" with { type: "text" };
import pt from "./pt.ftl" with { type: "text" };
import ptWeb from "./pt.web.ftl" with { type: "text" };
import ru from "./ru.ftl" with { type: "text" };
import ruWeb from "./ru.web.ftl" with { type: "text" };
import uk from "./uk.ftl" with { type: "text" };
import ukWeb from "./uk.web.ftl" with { type: "text" };

/** One catalogue a language, the web pages' part in a file of its own; a test holds each to the same ids. */
export const catalogues = {
  en: [en, enWeb],
  it: [it, itWeb],
  pl: [pl, plWeb],
  pt: [pt, ptWeb],
  ru: [ru, ruWeb],
  uk: [uk, ukWeb],
} as const;
export type CatalogueLanguage = keyof typeof catalogues;
export const catalogueLanguages = Object.keys(catalogues) as CatalogueLanguage[];

/** Locales to choose from: a language, and where it matters the region that orders day and month. */
export const locales = [
  { locale: "en-GB", name: "English (UK, 27/11/2026)" },
  { locale: "en-US", name: "English (US, 11/27/2026)" },
  { locale: "it", name: "Italiano" },
  { locale: "pl", name: "Polski" },
  { locale: "pt-BR", name: "Português (Brasil)" },
  { locale: "pt-PT", name: "Português (Portugal)" },
  { locale: "ru", name: "Русский" },
  { locale: "uk", name: "Українська" },
] as const;

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
  return language in catalogues ? (language as CatalogueLanguage) : "en";
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
  for (const part of catalogues[language]) bundle.addResource(new FluentResource(part));
  bundles.set(language, bundle);
  return bundle;
}
