/**
 * JSON that PostgreSQL puts together as text. `json_build_object` asks of each key and each value of
 * each row what type it has and how that is written, and takes a third longer. What is to be part of a
 * `json_build_object` is cast to `json`: it is parsed for that, which takes back half of what was won.
 */

/** By its name, an expression that gives JSON, as text or as `json`, and is never null. */
export type Members = Readonly<Record<string, string>>;

/** A member that few rows have. */
interface RareMember {
  /** Whether a row has it: a condition that is never null. */
  present: string;
  /** An expression that gives JSON, or null, and is asked only where it is present. */
  json: string;
  /** What the others have: JSON. */
  otherwise: string;
}

export type RareMembers = Readonly<Record<string, RareMember>>;

/** @returns an expression that gives the object as text */
export const jsonObject = (members: Members): string => `concat('{', ${list(members)}, '}')`;

/** The same with `rare` after `members`. Rows that have none of those share one constant text. */
export function jsonObjectWith(rare: RareMembers, members: Members): string {
  const each = Object.entries(rare);
  const isRare = [...new Set(each.map(([, { present }]) => present))].join('\n or ');
  const asked = each.map(([name, { present, json, otherwise }]) => [
    name,
    `case when ${present} then coalesce((${json})::text, 'null') else '${otherwise}' end`,
  ]);
  return `concat('{', ${list(members)}, ',', case
    when ${isRare} then concat(${list(Object.fromEntries(asked) as Members)})
    else '${absent(rare)}' end, '}')`;
}

/** The same where it is known that no row has any of `rare`. */
export const jsonObjectWithout = (rare: RareMembers, members: Members): string =>
  `concat('{', ${list(members)}, ',${absent(rare)}}')`;

const absent = (rare: RareMembers): string =>
  Object.entries(rare)
    .map(([name, { otherwise }]) => `"${name}":${otherwise}`)
    .join();

/** A string of what is never null and needs no escapes: an id, a time, a word of ours. */
export const quoted = (value: string): string => `'"' || ${value} || '"'`;

/** Of any value that is never null: text, or a condition. */
export const jsonOf = (value: string): string => `to_json(${value})`;

/** @param json what it is where `value` is not null */
export const orNull = (value: string, json: (value: string) => string): string =>
  jsonWhere(`${value} is not null`, json(value));

/** `json` where the condition holds, or else null. */
export const jsonWhere = (condition: string, json: string): string =>
  `case when ${condition} then (${json})::text else 'null' end`;

const list = (members: Members): string =>
  Object.entries(members)
    .map(([name, json], place) => `'${place === 0 ? '' : ','}"${name}":', ${json}`)
    .join(',\n  ');
