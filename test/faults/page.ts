import { STYLE } from './style.js';

export const escaped = (text: unknown): string =>
  String(text).replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);

/** Stands alone: whoever is sent it has all that it shows. */
export const pageOf = (title: string, parts: readonly string[]): string => `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)}</title>
<style>${STYLE}</style>
<h1>${escaped(title)}</h1>
${parts.join('\n')}
</html>
`;

/** @param rows cells by column, which are HTML */
export function tableOf(rows: readonly (readonly [string, Record<string, string>])[]): string {
  const columns = [...new Set(rows.flatMap(([, row]) => Object.keys(row)))];
  const head = ['', ...columns.map(escaped)].map((cell) => `<th>${cell}</th>`).join('');
  const body = rows.map(([name, row]) => {
    const cells = columns.map((column) => `<td>${row[column] ?? ''}</td>`).join('');
    return `<tr><th>${name}</th>${cells}</tr>`;
  });
  return `<div class="wide"><table><tr>${head}</tr>\n${body.join('\n')}</table></div>`;
}

export const verdictOf = (verdict: string): string =>
  `<b class="verdict ${verdict}">${verdict}</b>`;
