import { readEnvironment } from '../config/load-config.js';
import { stopSignal } from '../stop-signal.js';
import { Api } from './tail/api.js';
import { Credentials } from './tail/credentials.js';
import { CursorFile } from './tail/cursor-file.js';
import { Follower } from './tail/follower.js';
import { GivenUp } from './tail/given-up.js';
import { readOptions, USAGE, UsageError } from './tail/options.js';
import { Output } from './tail/output.js';

/** Follows the feed on a terminal. A client of its own: it knows of Parley what the documents say. */
async function main(): Promise<void> {
  const options = readOptions(process.argv.slice(2), readEnvironment(process.env));
  if (options === 'help') {
    console.log(USAGE);
    return;
  }
  const api = new Api(options.url);
  const file = options.state === undefined ? undefined : new CursorFile(options.state);
  const follower = new Follower({
    api,
    credentials: new Credentials(api, options.identity),
    output: new Output(options.isJson),
    file,
    since: (await file?.read()) ?? options.since,
  });
  await follower.follow(stopSignal());
}

process.stdout.on('error', ({ code }: NodeJS.ErrnoException) => {
  // Whoever read it has gone: `… | head`.
  process.exit(code === 'EPIPE' ? 0 : 1);
});

try {
  await main();
} catch (error) {
  if (error instanceof UsageError) {
    console.error(`${error.message}\n\n${USAGE}`);
    process.exitCode = 2;
  } else {
    console.error(error instanceof GivenUp ? error.message : error);
    process.exitCode = 1;
  }
}
