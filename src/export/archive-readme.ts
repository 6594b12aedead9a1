import type { ExportPart } from '../users/export-parts.service.js';

/** What whoever opens the archive reads first. */
export const readmeOf = (parts: readonly ExportPart[]): string => `# Your data

Each file that ends in \`.ndjson\` has one JSON object a line, in the words and shapes of the API's own
document, \`/api/openapi.json\`. One that is empty has nothing in it. Times are in UTC.

${parts.map(({ name, about }) => `- \`${name}.ndjson\`: ${about}`).join('\n')}

What you could not see in the app when this was made is not in it: messages that were deleted, or sent
before you joined where a group keeps its history from newcomers, or before you cleared a conversation. It was
read piece by piece while others went on, so what changed in between may be in one file and not yet in another.
A file of yours that was deleted meanwhile is empty.
`;
