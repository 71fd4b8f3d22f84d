import { customType, text } from "drizzle-orm/sqlite-core";
import type { Json } from "../domain/json";

/** An instant as epoch milliseconds: text with and without a fraction would sort wrongly. */
export const instant = customType<{ data: Temporal.Instant; driverData: number }>({
  dataType: () => "integer",
  toDriver: (value) => value.epochMilliseconds,
  fromDriver: (value) => Temporal.Instant.fromEpochMilliseconds(value),
});

export const json = <T>(name: string) => text(name, { mode: "json" }).$type<T>();

/** JSON whose times come back as Temporal. */
export const decoded = <T>(name: string, decode: (json: Json<T>) => T) =>
  customType<{ data: T; driverData: string | null }>({
    dataType: () => "text",
    // A prepared statement hands its nulls in here too, and "null" in JSON would not be one in SQL.
    toDriver: (value) => (value === null ? null : JSON.stringify(value)),
    fromDriver: (value) => decode(JSON.parse(value ?? "null")),
  })(name);
