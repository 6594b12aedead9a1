import fc from 'fast-check';
import { arbitraryForm, FORM_TYPE } from './arbitrary-forms.js';
import { exampleOf, type Operation, type Parameter } from './document.js';

export interface ArbitraryRequest {
  /** With its query, from the first slash on. */
  path: string;
  headers: Record<string, string>;
  body: string | Uint8Array<ArrayBuffer> | undefined;
}

/** For people to read. */
export const shown = ({ path, body = '' }: ArbitraryRequest): string =>
  `${path} ${typeof body === 'string' ? body : Buffer.from(body).toString()}`;

/** What has been trouble for a server before. */
const NASTY = [
  ...['', ' ', '0', '-1', '1e9', '0x10', 'NaN', 'null', 'undefined', 'true', '[]', '{}', '../..'],
  ...['%', '%_\\', "' or 1=1 --", '"', '\0', '\ud800', '\u202e', '😀', '__proto__', 'toString'],
  ...['9007199254740993', '2026-13-45T99:99:99Z', '+275760-09-13T00:00:00.000Z', 'firstUnread'],
  ...['a'.repeat(300), 'x'.repeat(12_000), '"*"', '"999999999"', 'W/"1"'],
];

const nastyText = fc.oneof(fc.constantFrom(...NASTY), fc.string({ unit: 'binary', maxLength: 50 }));

export const anything = fc.oneof(
  nastyText,
  fc.constantFrom<unknown>(null, true, 0, -1, 2 ** 53, 1.5, -1e308, [], {}, [null], { not: null }),
  fc.jsonValue({ maxDepth: 3 }),
);

/** More often right than not, so that it gets past the first check. */
export const mutationOf = (right: unknown) =>
  fc.oneof({ arbitrary: fc.constant(right), weight: 4 }, { arbitrary: anything, weight: 1 });

/** What is there. */
export interface Known {
  /** Ids by what a path is about: of `/api/messages/{id}` that of `messages`. */
  ids: Readonly<Record<string, string>>;
  /** Values by the name of a parameter or a field. */
  values: Readonly<Record<string, unknown>>;
  /** For forms. */
  file?: Buffer;
}

/** Undefined where nothing is known. */
function rightValue({ ids, values }: Known, path: string, name: string): unknown {
  const [, id] = Object.entries(ids).find(([about]) => path.includes(`/${about}/{${name}}`)) ?? [];
  return id ?? values[name];
}

/** Requests to an operation that are right in part. */
export function arbitraryRequest(
  path: string,
  operation: Operation,
  known: Known,
): fc.Arbitrary<ArbitraryRequest> {
  const parameters = operation.parameters.map((parameter) =>
    arbitraryParameter(parameter, rightValue(known, path, parameter.name)),
  );
  return fc
    .record({
      parameters: fc.tuple(...parameters),
      body: arbitraryBody(operation, known),
    })
    .map(({ parameters: given, body }) => {
      const at = (place: Parameter['in']) =>
        given.filter((each) => each.place === place && each.value !== null);
      const query = at('query').map(({ name, value }) => `${name}=${escaped(value ?? '')}`);
      const filled = at('path').reduce(
        (text, { name, value }) => text.replace(`{${name}}`, escaped(value ?? '')),
        path,
      );
      const headers = at('header').map(({ name, value }) => [
        name,
        (value ?? '').replace(/[^\x20-\x7e]/g, '?'),
      ]);
      const type = typeof body === 'string' ? 'application/json' : FORM_TYPE;
      return {
        path: `${filled}?${query.join('&')}`,
        headers: {
          ...(Object.fromEntries(headers) as Record<string, string>),
          ...(body !== undefined && { 'content-type': type }),
        },
        body,
      };
    });
}

function arbitraryParameter({ name, in: place, schema }: Parameter, known: unknown) {
  const right = (known ?? exampleOf(schema)) as string | number | undefined;
  const value = mutationOf(String(right ?? '')).map((each) =>
    typeof each === 'string' ? each : JSON.stringify(each),
  );
  return fc.record({
    name: fc.constant(name),
    place: fc.constant(place),
    // An empty part of a path, or one of dots, makes another path.
    value:
      place === 'path'
        ? value.filter((text) => !/^\.{0,2}$/.test(text))
        : fc.option(value, { freq: 2 }),
  });
}

export const takesForm = (body: Operation['requestBody']): boolean =>
  body?.content['multipart/form-data'] !== undefined;

function arbitraryBody(
  { requestBody }: Operation,
  { values, file }: Known,
): fc.Arbitrary<ArbitraryRequest['body']> {
  if (takesForm(requestBody) && file)
    return arbitraryForm(file).map((form) => new Uint8Array(form));
  const schema = requestBody?.content['application/json']?.schema;
  if (schema === undefined) return fc.constantFrom(undefined, undefined, '{}', '{');
  const fields = Object.entries(exampleOf(schema) as Record<string, unknown>).map(
    ([name, right]) => [name, mutationOf(values[name] ?? right)] as const,
  );
  const body = fc.record(Object.fromEntries(fields), { requiredKeys: [] });
  const surplus = fc.record({ ...Object.fromEntries(fields), surplus: anything });
  return fc.oneof(
    { arbitrary: fc.oneof(fc.record(Object.fromEntries(fields)), body).map(json), weight: 6 },
    { arbitrary: fc.oneof(surplus, anything).map(json), weight: 1 },
    { arbitrary: fc.string({ unit: 'binary', maxLength: 40 }), weight: 1 },
  );
}

const json = (value: unknown): string => JSON.stringify(value);

const escaped = (text: string): string => encodeURIComponent(text.toWellFormed());
