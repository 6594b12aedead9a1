import { anAttachment, tryUpload } from './support/attachments.js';
import { apiClient } from './support/client.js';
import { aGroup, aUser, dataOf, type Person, users } from './support/given.js';
import { brokenInvariants } from './support/invariants.js';
import { ATTEMPTS } from './support/limited-attempts.js';
import { COUNTED, FILE, MOST, MOST_EMOJI, QUOTA, RACERS } from './support/limited.js';
import type { ParleyProcess } from './support/parley-process.js';
import { useOwnParley } from './support/parley.js';
import { RawTransaction, untilWaiting } from './support/raw-transaction.js';

const parley = useOwnParley({
  ...{ RATE_LIMITS: 'on', RATE_LIMIT_PER_MINUTE: '100000', TRUSTED_PROXIES: '127.0.0.1' },
  ...{ MAX_BLOCKS: String(MOST), MAX_PARTICIPANTS: String(MOST) },
  ...{ MAX_PINNED_MESSAGES: String(MOST), MAX_SAVED_MESSAGES: String(MOST) },
  ...{ MAX_SCHEDULED_MESSAGES: String(MOST), ATTACHMENT_QUOTA_BYTES: String(QUOTA) },
  ...{ REACTIONS_PER_USER: String(MOST), REACTIONS_PER_MESSAGE: String(MOST_EMOJI) },
});
import.meta.jest.setTimeout(60_000);

const LIMITED = [...COUNTED, ...ATTEMPTS];

/** What counts nothing that others could add to at the same moment: times, and sizes of one request. */
const UNCOUNTED = [
  /(Seconds|[Ll]ength|(?<!quota)Bytes|\.bytes|[pP]ixels|[sS]ize|Depth|Cap)$/,
  /^conversations\.(participantsNamed|participantsAdded|participantsShown|pinnedOrder|rewind)$/,
  /^messages\.(searchWords|searchHighlights|attachments|mentions)$/,
  /^attachments\.(typesAllowed|typesDenied|links)$/,
  /^realtime\.(syncEvents|commands|commandsPerSecond|presenceAsked|presenceAudience)$/,
];

/** By one node, in its memory, without waiting for anything in between. */
const COUNTED_IN_MEMORY = ['requests.perMinute', 'realtime.streams'];

/** Raced for by fifty people, in `invites`. */
const RACED_ELSEWHERE = ['invites.uses'];

/** `requests.exports`, `users.blocks`: as they stand in `GET /limits`. */
const namesOf = (limits: object): string[] =>
  Object.entries(limits).flatMap(([group, each]: [string, object]) =>
    Object.keys(each).map((name) => `${group}.${name}`),
  );

let another: ParleyProcess;
let others: [Person, Person];
beforeAll(async () => {
  another = await parley.anotherNode();
  others = await users('ben', 'cleo');
});

describe('A limit that counts', () => {
  it('is one of these', async () => {
    const limits = dataOf(await apiClient().GET('/api/limits'));

    const counting = namesOf(limits).filter((name) => !UNCOUNTED.some((each) => each.test(name)));
    const raced = LIMITED.map(({ limit }) => limit);
    expect(counting.sort()).toEqual([...raced, ...COUNTED_IN_MEMORY, ...RACED_ELSEWHERE].sort());
  });

  it.each(LIMITED)(
    `has one place for ${RACERS} who come for the last on two nodes: $limit`,
    async ({ won, lost, attempt }) => {
      await parley.database.query('delete from attempts');
      const ana = await aUser('ana');
      const group = await aGroup(ana, [others[0]]);
      const { database, url } = parley;
      const race = await attempt({ ana, others, group, database }, url);

      const answers = await Promise.all(
        Array.from({ length: RACERS }, (_, index) => {
          const node = index % 2 === 0 ? url : another.url;
          return race({ ...ana, api: apiClient(node, ana.accessToken) }, index, node);
        }),
      );

      const winners = answers.filter(({ response }) => response.status !== lost[0]);
      expect(winners.map(({ response }) => response.status)).toEqual([won]);
      for (const answer of answers)
        if (!winners.includes(answer)) expect(answer).toBeProblem(...lost);
      expect(await brokenInvariants(database)).toEqual([]);
    },
  );

  // Of fifty who come again until they are told one gets in sooner or later. Here a place that
  // nobody was given shows, which takes some rounds.
  it('refuses one of two whose files would fill the quota, and not both', async () => {
    const ana = await aUser('ana');
    const devices = [parley.url, another.url].map((url) => apiClient(url, ana.accessToken));
    for (let made = 1; made < MOST; made++) await anAttachment(ana, FILE);

    for (let round = 0; round < 15; round++) {
      const holding = await RawTransaction.begin(parley.database);
      await holding.query('lock table attachments in share mode');
      const uploading = devices.map((api) => tryUpload({ api }, FILE));
      await untilWaiting(parley.database, uploading.length);
      await holding.commit();

      const answers = await Promise.all(uploading);
      expect(answers.map(({ response }) => response.status).sort()).toEqual([201, 413]);
      const id = answers.find(({ data }) => data)?.data?.id ?? '';
      await ana.api.DELETE('/api/attachments/{id}', { params: { path: { id } } });
    }
  });
});
