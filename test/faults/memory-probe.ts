import { writeFileSync } from 'node:fs';

// Loaded into a server that is measured, before anything of its own: `node --import`, with `--expose-gc`.
const file = process.env['MEMORY_PROBE'] ?? '';
process.on('SIGUSR2', () => {
  globalThis.gc?.();
  writeFileSync(file, JSON.stringify(process.memoryUsage()));
});
