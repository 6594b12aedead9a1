/** Milliseconds in which signals are one: npm passes on the Ctrl-C that the terminal has sent us too. */
const ECHO = 500;

/** Is aborted by the first SIGTERM or SIGINT; the next one ends the process at once. */
export function stopSignal(): AbortSignal {
  const stopping = new AbortController();
  let heard: number | undefined;
  const stop = (): void => {
    if (heard !== undefined && Date.now() - heard > ECHO) process.exit(1);
    heard ??= Date.now();
    stopping.abort();
  };
  process.on('SIGTERM', stop);
  process.on('SIGINT', stop);
  return stopping.signal;
}
