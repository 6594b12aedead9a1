import { answerTo } from './problem.js';

/** An error as node-postgres throws it, and TypeORM around it. */
const databaseError = (code: string): Error => Object.assign(new Error('refused'), { code });

describe('An error of PostgreSQL', () => {
  it.each([
    ['22001', 'string data right truncation'],
    ['22003', 'numeric value out of range'],
    ['22008', 'datetime field overflow'],
    ['22021', 'character not in repertoire'],
    ['22P02', 'invalid text representation'],
    ['22P05', 'untranslatable character'],
    ['2201W', 'invalid row count in limit clause'],
    ['54000', 'program limit exceeded'],
    ['54001', 'statement too complex'],
  ])('of what the client sent is the fault of the client: %s %s', (code) => {
    const answer = answerTo(databaseError(code));

    expect(answer).toMatchObject({ status: 400, code: 'invalid_value' });
  });

  it.each([
    ['08006', 'connection failure'],
    ['25006', 'read-only SQL transaction'],
    ['28P01', 'invalid password'],
    ['3D000', 'invalid catalog name'],
    ['40001', 'serialization failure'],
    ['40P01', 'deadlock detected'],
    ['53100', 'disk full'],
    ['53200', 'out of memory'],
    ['53300', 'too many connections'],
    ['55000', 'not accepting connections'],
    ['55P03', 'lock not available'],
    ['57014', 'query canceled'],
    ['57P01', 'admin shutdown'],
    ['57P02', 'crash shutdown'],
    ['57P03', 'cannot connect now'],
    ['57P04', 'database dropped'],
    ['57P05', 'idle session timeout'],
    ['ECONNREFUSED', 'of the socket'],
    ['ENOTFOUND', 'of the resolver'],
    ['EAI_AGAIN', 'of the resolver'],
    ['ETIMEDOUT', 'of the socket'],
    ['EPIPE', 'of the socket'],
    ['EHOSTUNREACH', 'of the socket'],
  ])('that will pass asks to try again: %s %s', (code) => {
    const answer = answerTo(databaseError(code));

    expect(answer).toMatchObject({ status: 503, headers: { 'retry-after': '1' } });
  });

  it.each([
    ['23505', 'unique violation that nobody expected'],
    ['23503', 'foreign key violation that nobody expected'],
    ['42601', 'syntax error'],
    ['42703', 'undefined column'],
    ['XX000', 'internal error'],
  ])('that is ours tells nothing: %s %s', (code) => {
    const answer = answerTo(databaseError(code));

    expect(answer).toMatchObject({ status: 500, code: 'internal_error' });
    expect(answer.detail).not.toContain('refused');
  });

  it.each([
    'timeout exceeded when trying to connect',
    'Query read timeout',
    'Connection terminated unexpectedly',
    'Connection terminated due to connection timeout',
    'Client has encountered a connection error and is not queryable',
  ])('of the driver, which has no code for it, asks to try again: %s', (message) => {
    const answer = answerTo(new Error(message));

    expect(answer.status).toBe(503);
  });

  it('is told by its code alone, whatever was thrown', () => {
    const thrown = [undefined, null, 'text', 42, {}, { code: '22003' }, new Error('42')];

    const statuses = thrown.map((error) => answerTo(error).status);

    expect(new Set(statuses)).toEqual(new Set([500]));
  });
});
