/**
 * A statement for `ExportParts`: pages of what there is of user `$1`, in the order of a key.
 * @param from with a condition at its end
 * @param key columns, unique together, and their types
 * @param rest further columns of `ExportedRow`
 */
export const exportSql = (
  item: string,
  from: string,
  key: Readonly<Record<string, 'uuid' | 'bigint' | 'text'>>,
  rest = '',
): string => {
  const columns = Object.keys(key);
  const after = Object.values(key).map((type, index) => `($2::text[])[${index + 1}]::${type}`);
  return `
    select (${item})::text as item, array[${columns.map((each) => `${each}::text`).join(', ')}] as key ${rest}
    ${from} and ($2::text[] is null or (${columns.join(', ')}) > (${after.join(', ')}))
    order by ${columns.join(', ')} limit $3`;
};
