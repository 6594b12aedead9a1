const OLDEST = { major: 20, minor: 20 };

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < OLDEST.major || (major === OLDEST.major && minor < OLDEST.minor)) {
  console.error(`Parley needs Node 20.20 or newer; this is ${process.versions.node}.`);
  process.exit(1);
}

// Not before: an older Node stumbles over what is imported there.
const { boot } = await import('./boot.js');
await boot();
