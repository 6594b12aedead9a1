import fc from 'fast-check';

export const FORM_TYPE = 'multipart/form-data; boundary=xx';

const END = '--xx--\r\n';

const partOf = (head: string, content: Buffer): Buffer =>
  Buffer.concat([Buffer.from(`--xx\r\n${head}\r\n\r\n`), content, Buffer.from('\r\n')]);

const headOf = (name: string, fileName: string): string =>
  `Content-Disposition: form-data; name="${name}"; filename="${fileName}"`;

const names = fc.oneof(
  fc.constantFrom('file', 'files', '', '__proto__', 'a"b', '\0'),
  fc.string({ unit: 'binary', maxLength: 20 }),
);

/** What is not a part as it should be, and may be among such as are. */
function oddPart(file: Buffer): fc.Arbitrary<Buffer> {
  const content = fc.oneof(
    fc.constantFrom(file, Buffer.alloc(0)),
    fc.nat(file.length).map((end) => file.subarray(0, end)),
    fc.uint8Array({ maxLength: 200 }).map((bytes) => Buffer.from(bytes)),
  );
  const head = fc.oneof(
    fc.tuple(names, names).map(([name, fileName]) => headOf(name, fileName)),
    names.map((name) => `Content-Disposition: form-data; name="${name}"`),
    fc.constantFrom('X: y', '', `Content-Type: image/png\r\n${headOf('file', '../a')}`, ':'),
  );
  return fc.oneof(
    { arbitrary: fc.tuple(head, content).map((part) => partOf(...part)), weight: 4 },
    { arbitrary: fc.string({ maxLength: 100 }).map((text) => Buffer.from(text)), weight: 1 },
  );
}

/** Forms that are right in part, for what takes a file. */
export function arbitraryForm(file: Buffer): fc.Arbitrary<Buffer> {
  const right = partOf(headOf('file', 'photo.jpg'), file);
  const part = fc.oneof({ arbitrary: fc.constant(right), weight: 2 }, oddPart(file));
  const odd = fc
    .tuple(fc.array(part, { maxLength: 4 }), fc.constantFrom(END, END, '', '--xx', 'xx--'))
    .map(([parts, end]) => Buffer.concat([...parts, Buffer.from(end)]));
  return fc.oneof(fc.constant(Buffer.concat([right, Buffer.from(END)])), odd);
}
