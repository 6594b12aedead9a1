import { unlinkSync } from 'node:fs';
import { connect } from 'node:net';
import {
  aMessageWith,
  anAttachment,
  type Attachment,
  storedFiles,
  tryRead,
} from './support/attachments.js';
import { aGroup, type Person, users } from './support/given.js';
import { noise } from './support/images.js';
import { useParley } from './support/parley.js';
import { until } from './support/until.js';

const parley = useParley();

let ana: Person;
let ben: Person;
beforeAll(async () => {
  [ana, ben] = await users('ana', 'ben');
});

const count = async (condition: string): Promise<number> => {
  const [row] = await parley.database.query<{ count: number }>(
    `select count(*)::int as count from attachments where ${condition}`,
  );
  return row?.count ?? 0;
};

const age = (hours: number, condition = 'true') =>
  parley.database.query(
    `update attachments set created_at = now() - interval '${hours} hours' where ${condition}`,
  );

/** As if the time were over in which its message can be restored. */
const untilNobodyRestores = ({ id }: Attachment) =>
  parley.database.query(
    'update attachments set removal_due_at = now() where id = $1 and removal_due_at is not null',
    [id],
  );

const isGone = async ({ id }: Attachment): Promise<boolean> =>
  storedFiles(parley.dataDir, id).length === 0 && (await count(`id = '${id}'`)) === 0;

const picture = async () => anAttachment(ben, await noise(600, 500).jpeg().toBuffer());

describe('The file of an attachment', () => {
  it('goes with its thumbnails once it is out of reach, and then its row', async () => {
    const [kept, deleted] = [await picture(), await picture()];
    expect(storedFiles(parley.dataDir, deleted.id)).toHaveLength(3);

    await ben.api.DELETE('/api/attachments/{id}', { params: { path: deleted } });

    await until(() => isGone(deleted));
    expect(storedFiles(parley.dataDir, kept.id)).toHaveLength(3);
  });

  it('goes with its message, its conversation, and its owner', async () => {
    const [max] = await users('max');
    const [group, doomed] = [await aGroup(ana, [ben, max]), await aGroup(ana, [ben])];
    const [one, two] = [await picture(), await picture()];
    const [three, unsent] = [await anAttachment(max), await anAttachment(max)];
    const first = await aMessageWith(ben, group, one);
    await aMessageWith(ben, doomed, two);
    await aMessageWith(max, group, three);

    await ben.api.DELETE('/api/messages/{id}', { params: { path: first } });
    await untilNobodyRestores(one);
    await ana.api.DELETE('/api/conversations/{id}', { params: { path: doomed } });
    await max.api.DELETE('/api/users/me');

    for (const attachment of [one, two, three, unsent]) {
      await until(() => isGone(attachment));
    }
  });

  it('that nobody has sent goes after a day, and not before', async () => {
    const [old, young, used] = [await anAttachment(ben), await anAttachment(ben), await picture()];
    await aMessageWith(ben, await aGroup(ana, [ben]), used);
    await age(25, `id in ('${old.id}', '${used.id}')`);
    await age(23, `id = '${young.id}'`);

    await until(() => isGone(old));
    for (const { id } of [young, used]) {
      expect((await tryRead(ben, id)).response.status).toBe(200);
    }
  });

  it('is forgotten by no crash: neither of the upload nor of the removal', async () => {
    const other = await parley.anotherNode();
    const doomed: Attachment[] = [];
    while (doomed.length < 60) doomed.push(await anAttachment(ben));
    const socket = connect(Number(new URL(other.url).port), '127.0.0.1');
    socket.on('error', () => undefined);
    socket.write(
      [
        ...['POST /api/attachments HTTP/1.1', 'Host: parley', 'Content-Length: 999999'],
        `Authorization: Bearer ${ben.accessToken}`,
        ...['Content-Type: multipart/form-data; boundary=xx', '', '--xx'],
        ...['Content-Disposition: form-data; name="file"; filename="a"', '', 'half of it'],
      ].join('\r\n'),
    );
    await until(async () => (await count('ready_at is null and removal_due_at is null')) === 1);

    await parley.database.query(
      'update attachments set removal_due_at = now() where id = any($1)',
      [doomed.map(({ id }) => id)],
    );
    await other.stop('SIGKILL');
    await age(2, 'ready_at is null');

    // What the dead node had taken is due again when its lease runs out: here, at once.
    await until(async () => {
      await parley.database.query(
        `update attachments set removal_due_at = now() where removal_due_at > now() + interval '50 s'`,
      );
      return (await count('removal_due_at is not null or ready_at is null')) === 0;
    });
    const files = storedFiles(parley.dataDir);
    expect(doomed.filter(({ id }) => files.some((name) => name.startsWith(id)))).toEqual([]);
  });

  it('is gone already where it is removed a second time', async () => {
    const one = await anAttachment(ben);
    unlinkSync(`${parley.dataDir}/attachments/${one.id.slice(-2)}/${one.id}`);
    expect(await tryRead(ben, one.id)).toBeProblem(404, 'attachment_not_found');

    await ben.api.DELETE('/api/attachments/{id}', { params: { path: one } });

    await until(() => isGone(one));
  });
});
