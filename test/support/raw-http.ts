import { once } from 'node:events';
import { connect } from 'node:net';
import type { components } from './api.js';
import { parleyUrl } from './parley.js';

type Problem = components['schemas']['Problem'];

/** An answer, as `toBeProblem()` and `expect` look at it. */
export interface RawAnswer {
  response: Response;
  /** The problem it holds; undefined for a success. */
  error: Problem | undefined;
  text: string;
}

export interface RawRequest {
  headers?: Readonly<Record<string, string>>;
  body?: string | Buffer | ReadableStream;
  token?: string;
  url?: string;
}

/** A request as no typed client would make it. What is refused must be refused by a problem. */
export async function call(
  method: string,
  path: string,
  { headers = {}, body, token, url = parleyUrl() }: RawRequest = {},
): Promise<RawAnswer> {
  const authorization = token === undefined ? {} : { authorization: `Bearer ${token}` };
  const response = await fetch(`${url}${path}`, {
    method,
    headers: { ...authorization, ...headers },
    redirect: 'manual',
    ...(body !== undefined && { body, duplex: 'half' }),
  });
  return answerOf(response, method);
}

/** The same with a JSON body, spelled out. */
export const callJson = (
  method: string,
  path: string,
  body: string | Buffer,
  token?: string,
): Promise<RawAnswer> =>
  call(method, path, {
    headers: { 'content-type': 'application/json' },
    body,
    ...(token !== undefined && { token }),
  });

/** Writes bytes to a connection of its own and reads until the server closes it. */
export async function exchange(bytes: string, url = parleyUrl()): Promise<RawAnswer[]> {
  const { hostname, port } = new URL(url);
  const socket = connect(Number(port), hostname);
  const chunks: Buffer[] = [];
  socket.on('data', (chunk) => chunks.push(chunk)).on('error', () => undefined);
  socket.write(bytes, 'latin1');
  await once(socket, 'close');
  return Promise.all(responsesIn(Buffer.concat(chunks).toString()).map((each) => answerOf(each)));
}

/** For requests that get exactly one answer. */
export async function exchangeOne(bytes: string): Promise<RawAnswer> {
  const answers = await exchange(bytes);
  const [answer] = answers;
  if (answer === undefined || answers.length > 1) throw new Error(`${answers.length} answers`);
  return answer;
}

async function answerOf(response: Response, method = 'GET'): Promise<RawAnswer> {
  const text = await response.text();
  const isProblem = response.status >= 400 && method !== 'HEAD';
  return { response, text, error: isProblem ? requireProblem(response, text) : undefined };
}

function requireProblem(response: Response, text: string): Problem {
  expect(response.headers.get('content-type')).toBe('application/problem+json; charset=utf-8');
  const problem = JSON.parse(text) as Problem;
  expect(problem).toMatchObject({
    type: `urn:parley:problem:${problem.code}`,
    title: expect.stringMatching(/^[A-Z]/) as string,
    status: response.status,
    detail: expect.stringMatching(/./) as string,
    instance: expect.stringMatching(/^[\x21-\x7e]+$/) as string,
    code: expect.stringMatching(/^[a-z]+(_[a-z]+)*$/) as string,
    requestId: response.headers.get('x-request-id'),
  });
  expect(text).not.toMatch(/node_modules|\.js:\d|\bat \w+ \(/);
  return problem;
}

/** Responses with a `Content-Length`, one after the other. */
function responsesIn(bytes: string): Response[] {
  const end = bytes.indexOf('\r\n\r\n');
  if (end === -1) return [];
  const [statusLine = '', ...lines] = bytes.slice(0, end).split('\r\n');
  const headers = new Headers(
    lines.map((line) => line.split(/: (.*)/s).slice(0, 2) as [string, string]),
  );
  const status = Number(statusLine.split(' ')[1]);
  const bodyEnd = end + 4 + Number(headers.get('content-length') ?? 0);
  const body = status === 204 ? null : bytes.slice(end + 4, bodyEnd);
  return [new Response(body, { status, headers }), ...responsesIn(bytes.slice(bodyEnd))];
}
