import { tryUpload } from './support/attachments.js';
import { upload } from './support/avatars.js';
import { growthBy, peakDuring } from './support/footprint.js';
import { type Person, users } from './support/given.js';
import { BOMBS, sidewaysPhoto } from './support/image-bombs.js';
import { useOwnParley } from './support/parley.js';
import { call } from './support/raw-http.js';

/** Megabytes: what a picture that is allowed takes while it is drawn, and what may stay afterwards. */
const MOST_PEAK = 350;
const MOST_GROWTH = 120;
const parley = useOwnParley();

type Ask = (person: Person, image: Buffer) => Promise<{ response: Response }>;
const WAYS: [name: string, ask: Ask][] = [
  ['an attachment', tryUpload],
  ['an avatar', upload],
];

describe.each(WAYS)('As %s', (name, ask) => {
  it.each(BOMBS)('a %s costs little, keeps nobody waiting, and leaves nothing', async (...bomb) => {
    const [, make, status] = bomb;
    const [ana, ben] = await users('ana', 'ben');
    const image = await make();
    const { pid } = parley.process;
    let peak = Infinity;
    let answer: { response: Response } | undefined;
    let others: Set<number> | undefined;
    const attack = async () => {
      const sent = ask(ana, image);
      others = new Set(await servedTo(ben, sent));
      answer = await sent;
    };

    const growth = await growthBy(pid, async () => (peak = await peakDuring(pid, attack)));

    const code = answer?.response.status ?? 0;
    expect(code).toBe(status === 200 && name === 'an attachment' ? 201 : status);
    expect([...(others ?? [])]).toEqual([200]);
    expect(peak).toBeLessThan(MOST_PEAK);
    expect(growth).toBeLessThan(MOST_GROWTH);
    expect(parley.process.log).not.toContain('"level":50');
  });
});

describe('Photographs as large as they may be', () => {
  it('take turns, however many people send theirs at once', async () => {
    const [ana, ...others] = await users('ana', 'ben', 'cleo', 'dan', 'eve');
    const photo = await sidewaysPhoto();
    const peakOf = (...people: Person[]): Promise<number> =>
      peakDuring(parley.process.pid, async () => {
        const answers = await Promise.all(people.map((person) => tryUpload(person, photo)));
        expect(answers.map(({ response }) => response.status)).toEqual(people.map(() => 201));
      });

    const alone = await peakOf(ana);

    expect(await peakOf(...others)).toBeLessThan(2 * alone);
  });
});

/** What somebody else is answered until that is over. */
async function servedTo({ accessToken: token }: Person, sent: Promise<unknown>): Promise<number[]> {
  const statuses: number[] = [];
  const goesOn = { is: true };
  const watching = sent.then(() => (goesOn.is = false));
  do {
    const { response } = await call('GET', '/api/users/me', { token });
    statuses.push(response.status);
  } while (goesOn.is);
  await watching;
  return statuses;
}
