import { stopSignal } from './stop-signal.js';

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 20)) {
  console.error(`Parley needs Node 20.20 or newer; this is ${process.versions.node}.`);
  process.exit(1);
}

// Not before: an older Node stumbles over what is imported there, and it takes a second to load.
const stopping = stopSignal();
const { boot } = await import('./boot.js');
await boot(stopping);
