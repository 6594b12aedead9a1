import { mentionCandidates } from './mention-candidates.js';

/** Each as `start:name`. */
const found = (body: string): string =>
  mentionCandidates(body)
    .map(({ start, name }) => `${start}:${name}`)
    .join(' ');

describe('The candidates for mentions in a text', () => {
  it.each([
    ['a text without any', 'see you at six', ''],
    ['one at the beginning', '@ana look', '0:ana'],
    ['one at the end', 'look @ana', '5:ana'],
    ['several', '@ana and @ben', '0:ana 9:ben'],
    ['the same twice', '@ana @ana', '0:ana 5:ana'],
    ['one in brackets', '(@ana)', '1:ana'],
    ['one after another without a space', '@ana/@ben', '0:ana 5:ben'],
    ['one before an apostrophe', "@ana's turn", '0:ana'],
    ['whatever its case', '@ANA', '0:ana'],
    ['one with all that a username may have', '@a.b-c_9 x', '0:a.b-c_9'],
    ['everybody', 'hear, @all!', '6:all'],
  ])('are found: %s', (_name, body, candidates) => {
    expect(found(body)).toBe(candidates);
  });

  it.each([
    ['an e-mail address', 'write to ana@example.org'],
    ['an e-mail address of another script', 'write to ána@example.org, почта@example.org'],
    ['an address', 'https://example.org/@ana?to=@ben'],
    ['a name of another server', '@ana@example.org'],
    ['two signs', '@@ana'],
    ['a sign alone', '@ ana'],
    ['a name that goes on with a letter usernames cannot have', '@anaé @anaж'],
    ['a name that goes on with an accent', '@ana\u0301'],
    ['a name after a letter of any script', 'ж@ana 七@ana _@ana'],
    ['a name that is too short', '@al'],
    ['a name that is too long', `@${'a'.repeat(33)}`],
    ['a name that begins with a dot', '@.ana'],
  ])('are none in %s', (_name, body) => {
    expect(found(body)).toBe('');
  });

  it('are counted in UTF-16 code units, two for a symbol outside of the basic plane', () => {
    expect(found('🙂 @ana')).toBe('3:ana');
  });

  it('are the longest first where the end may be of the name or of the sentence', () => {
    expect(found('ask @ana._.')).toBe('4:ana._. 4:ana._ 4:ana. 4:ana');
  });

  it('are no longer than usernames, however long the end is', () => {
    const names = mentionCandidates(`@ana${'.'.repeat(1000)}`).map(({ name }) => name);

    expect(names).toHaveLength(30);
    expect(names[0]).toHaveLength(32);
    expect(names.at(-1)).toBe('ana');
  });

  it('go on after an address', () => {
    expect(found('https://example.org/@ana @ben')).toBe('25:ben');
  });
});
