import { parseArgs } from 'node:util';
import type { Environment } from '../../config/load-config.js';
import type { Identity } from './credentials.js';

export const USAGE = `Follows the feed of a Parley user, and goes on wherever it was cut off.

  npm run --silent tail -- --token TOKEN
  npm run --silent tail -- --login ana --password '…'

  --url URL            where the server is (http://127.0.0.1:8000)
  --token TOKEN        an access token; PARLEY_TOKEN
  --login NAME         log in instead, with a username or e-mail address; PARLEY_LOGIN
  --password PASSWORD  its password; PARLEY_PASSWORD keeps it out of the list of processes
  --since CURSOR       go on after this cursor; without it, from now
  --state FILE         keep the cursor in a file, and go on from there the next time
  --json               one event a line, as JSON
  --help`;

export class UsageError extends Error {}

export interface TailOptions {
  url: string;
  identity: Identity;
  since: string | undefined;
  state: string | undefined;
  isJson: boolean;
}

/** @throws UsageError */
export function readOptions(
  args: readonly string[],
  environment: Environment,
): TailOptions | 'help' {
  const values = parsed(args);
  if (values.help) return 'help';
  const { url, since, state, json } = values;
  const isHttp = URL.canParse(url) && /^https?:$/.test(new URL(url).protocol);
  if (!isHttp) throw new UsageError(`--url must begin with http:// or https://, not: ${url}`);
  for (const [name, value] of Object.entries({ since, state })) {
    if (value === '') throw new UsageError(`--${name} is empty.`);
  }
  const identity = identityOf(values, environment);
  return { url: url.replace(/\/+$/, ''), identity, since, state, isJson: json };
}

interface Given {
  token?: string;
  login?: string;
  password?: string;
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: {
        url: { type: 'string', default: 'http://127.0.0.1:8000' },
        token: { type: 'string' },
        login: { type: 'string' },
        password: { type: 'string' },
        since: { type: 'string' },
        state: { type: 'string' },
        json: { type: 'boolean', default: false },
        help: { type: 'boolean', default: false },
      },
    }).values;
  } catch (error) {
    throw new UsageError((error as Error).message);
  }
}

/** What is given as an option counts more than the environment. */
function identityOf(given: Given, environment: Environment): Identity {
  if (given.token !== undefined && given.login !== undefined) {
    throw new UsageError('Either --token or --login, not both.');
  }
  const { token, login } =
    given.token === undefined && given.login === undefined
      ? { token: environment['PARLEY_TOKEN'], login: environment['PARLEY_LOGIN'] }
      : given;
  if (token) return { token };
  if (!login) throw new UsageError('Say who you are: --token or --login.');
  const password = given.password ?? environment['PARLEY_PASSWORD'];
  if (!password) throw new UsageError('--login wants --password, or PARLEY_PASSWORD.');
  return { login, password };
}
