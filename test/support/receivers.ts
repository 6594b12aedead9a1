import { closeEventStreams } from './event-stream.js';
import type { Cases } from './receivers-acts.js';
import { Cast, type World } from './receivers-world.js';
import { closeSockets } from './socket.js';

/** Holds every case to whom it names: each is told once, whichever way they listen, and nobody else is. */
export function describeReceivers(table: Cases): void {
  const cases = Object.entries(table).flatMap(([type, those]) =>
    those.map((one) => ({ type, ...one })),
  );
  let cast: Cast;
  let world: World;

  beforeAll(async () => {
    cast = await Cast.gather();
  });
  afterAll(() => {
    closeEventStreams();
    closeSockets();
  });
  beforeEach(async () => {
    world = await cast.arrange();
  });
  afterEach(() => cast.disperse(world));

  it.each(cases)('$type, $what', async ({ type, told, act }) => {
    const happens = await act(world);

    expect((await cast.toldOf(type, happens)).sort()).toEqual([...told].sort());
  });
}
