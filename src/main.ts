import { setFlagsFromString } from 'node:v8';
import { stopSignal } from './stop-signal.js';

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 20)) {
  console.error(`Parley needs Node 20.20 or newer; this is ${process.versions.node}.`);
  process.exit(1);
}

// V8 allocates where it has seen things live long as old at once, and soon believes that of the rows of
// every statement. Each then keeps all that it names until old garbage is collected: of a page of 50
// messages 42 KB instead of 0.4, for which collecting took 80 µs of 280 instead of 13 of 215.
setFlagsFromString('--no-allocation-site-pretenuring');

// Not before: an older Node stumbles over what is imported there, and it takes a second to load.
const stopping = stopSignal();
const { boot } = await import('./boot.js');
await boot(stopping);
