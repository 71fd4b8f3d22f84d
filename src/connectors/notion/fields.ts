/** Which properties of a database a note fills, and with what. */
import * as z from "zod/mini";
import type { NotePlaceField } from "../connector";
import type { DataSource, Property } from "./wire";

/** What is stored of a person's choice: the database, and ids of properties, which outlive their names. */
export const choicesShape = z.object({
  place: z.string(),
  placeName: z.string(),
  date: z.nullable(z.string()),
  select: z.nullable(z.string()),
  url: z.nullable(z.string()),
  people: z.nullable(z.string()),
  /** Who is put into `people`. */
  person: z.nullable(z.string()),
});
export type Choices = z.infer<typeof choicesShape>;

export const roles = ["date", "select", "url", "people"] as const;
export type Role = (typeof roles)[number];

const typesOf: Readonly<Record<Role, readonly string[]>> = {
  date: ["date"],
  select: ["select", "multi_select"],
  url: ["url"],
  people: ["people"],
};

/** Names that say by themselves that a property is meant for it, in the languages that we speak. */
const tellingNames: Readonly<Record<Role, RegExp>> = {
  date: /^(date|day|created|captured|noted|added|datum|erstellt|tag|fecha|día|creado|jour|créée?|data|giorno|creat[oa]|dag|dzień|utworzono|dia|criad[oa]|дата|день|создан[оа]?|створено)( (on|at|am|el|le|il|op|em))?$/i,
  select:
    /^(tags?|categor(y|ies)|topics?|types?|areas?|kategorien?|themen?|thema|typ|bereich|etiquetas?|categorías?|temas?|tipo|étiquettes?|catégories?|thèmes?|etichett[ae]|categori[ae]|labels?|categorie(ën)?|onderwerp|kategori[ae]|tagi|temat|categorias?|тэги?|теги?|категори[ия]|темы?|тип|категорі[ія]|мітки)$/i,
  url: /^(url|link|source|web(site)?|quelle|enlace|fuente|lien|source|fonte|collegamento|bron|źródło|odnośnik|origem|ссылка|источник|посилання|джерело)$/i,
  people:
    /^(owner|author|person|people|who|by|created by|besitzer|autor(in)?|wer|propietario|autora?|quién|auteur|propriétaire|qui|autore|autrice|chi|eigenaar|wie|właściciel|autorka|kto|proprietário|quem|владелец|автор|кто|власник|хто)$/i,
};

export function propertiesFor(source: DataSource, role: Role): Property[] {
  return Object.values(source.properties).filter(({ type }) => typesOf[role].includes(type));
}

/** What can be chosen for each role, and what is likely meant; a person that nobody can name is not asked for. */
export function describeFields(
  source: DataSource,
  people: readonly { readonly id: string; readonly name: string }[],
  self: string | null,
): NotePlaceField[] {
  const fields: NotePlaceField[] = roles.map((role) => {
    const options = propertiesFor(source, role).map(({ id, name }) => ({ id, name }));
    return { name: role, options, guess: guess(role, options) };
  });
  const only = people.length === 1 ? people[0] : undefined;
  const likely = people.find(({ id }) => id === self) ?? only;
  return [...fields, { name: "person", options: people, guess: likely?.id ?? null }];
}

/** By its name; a link or a date may also go into the only property there is for such, whatever it is called. */
function guess(role: Role, options: readonly { id: string; name: string }[]): string | null {
  const telling = options.find(({ name }) => tellingNames[role].test(name.trim()));
  const only = (role === "url" || role === "date") && options.length === 1 ? options[0] : undefined;
  return (telling ?? only)?.id ?? null;
}

/** A note's values for the properties that are chosen, still there, and still of their type. */
export function fillProperties(
  source: DataSource,
  choices: Choices,
  note: { readonly title: string; readonly body: string },
  at: Temporal.ZonedDateTime,
): Record<string, unknown> {
  const filled: Record<string, unknown> = {};
  for (const role of roles) {
    const property = propertiesFor(source, role).find(({ id }) => id === choices[role]);
    const value = property && valueFor(role, property, choices, note, at);
    if (property !== undefined && value != null) filled[property.id] = value;
  }
  return filled;
}

function valueFor(
  role: Role,
  property: Property,
  choices: Choices,
  { title, body }: { readonly title: string; readonly body: string },
  at: Temporal.ZonedDateTime,
): unknown {
  const text = `${title}\n${body}`;
  switch (role) {
    case "date":
      return { date: { start: at.toString({ timeZoneName: "never", smallestUnit: "second" }) } };
    case "people":
      return choices.person === null ? null : { people: [{ id: choices.person }] };
    case "url": {
      const [link] = /https?:\/\/[^\s<>")\]]{1,1990}/.exec(text) ?? [];
      return link === undefined ? null : { url: link.replace(/[.,;:!?]+$/, "") };
    }
    case "select": {
      const named = taggedOptions(property, text).map((name) => ({ name }));
      if (property.type === "multi_select") return named.length === 0 ? null : { multi_select: named };
      return named[0] === undefined ? null : { select: named[0] };
    }
  }
}

/** Options of the database that the note names by hashtag; it gets no new ones from us. */
function taggedOptions(property: Property, text: string): string[] {
  const plain = (name: string) => name.toLowerCase().replace(/[\s_-]/g, "");
  const tags = new Set([...text.matchAll(/#([\p{L}\p{N}_-]+)/gu)].map(([, tag = ""]) => plain(tag)));
  const { options } = property.select ?? property.multi_select ?? { options: [] };
  return options.map(({ name }) => name).filter((name) => tags.has(plain(name)));
}
