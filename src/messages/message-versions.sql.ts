/** A messages row as the text it has, where no versions of it are kept. */
const onlyVersion = (message: string): string => `
  select ${message}.id as message_id,
    case when ${message}.edited_at is null then 1 else ${message}.version end as version,
    ${message}.body, coalesce(${message}.edited_at, ${message}.sent_at) as written_at
  where ${message}.body is not null
    and not exists (select from message_versions where message_id = ${message}.id)`;

/** All texts of the messages row `message`, as rows of `message_versions`. */
export const versionsOf = (message: string): string => `
  select message_id, version, body, written_at from message_versions
  where message_id = ${message}.id
  union all ${onlyVersion(message)}`;

/** Keeps the text `$2` that message `$1` is given; the first time, also what was there before. */
export const keepVersionSql = `
  insert into message_versions (message_id, version, body, written_at)
  select before.* from messages m cross join lateral (${onlyVersion('m')}) before where m.id = $1
  union all
  select m.id, m.version + 1, $2, statement_timestamp() from messages m where m.id = $1`;

/** @param condition on the row of `message_versions` */
export const forgetVersionsSql = (condition: string): string =>
  `delete from message_versions where ${condition}`;
