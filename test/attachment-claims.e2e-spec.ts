import { randomUUID } from 'node:crypto';
import {
  attachmentsJson,
  claimableSql,
  claimSql,
  hasAttachments,
  MAX_ATTACHMENTS,
} from '../src/attachments/attachment.sql.js';
import { anAttachment, type Attachment } from './support/attachments.js';
import { aGroup, type Person, users } from './support/given.js';
import { useParley } from './support/parley.js';

const parley = useParley();

let ana: Person;
let ben: Person;
let conversation: { id: string };
beforeAll(async () => {
  [ana, ben] = await users('ana', 'ben');
  conversation = await aGroup(ana, [ben]);
});

/** The least that a send is made of. To be replaced by `POST /messages` when that takes them. */
const SEND_SQL = `
  with sends as (
    select ordinal, id, sender_id, attachment_ids
    from jsonb_to_recordset($1) s (ordinal int, id uuid, sender_id uuid, attachment_ids uuid[])
  ), claimable as materialized (${claimableSql('sends')}
  ), inserted as (
    insert into messages (conversation_id, seq, id, sender_id, body, sent_at)
    select $2, extract(epoch from clock_timestamp()) * 1000000 + s.ordinal, s.id, s.sender_id, 'x', now()
    from sends s
    where coalesce(cardinality(s.attachment_ids), 0) =
      (select count(*) from claimable c where c.ordinal = s.ordinal)
    returning *
  ), numbered as (
    select s.ordinal, i.id from inserted i join sends s on s.id = i.id
  ), claimed as (${claimSql('claimable', 'numbered')})
  select n.ordinal, ${attachmentsJson('n', 'claimed')} as attachments
  from numbered n order by n.ordinal`;

interface Sent {
  ordinal: number;
  attachments: Attachment[];
}

/** @returns those that were sent; the rest was not */
const send = (...sends: [sender: Person, attachments: Pick<Attachment, 'id'>[]][]) =>
  parley.database.query<Sent>(SEND_SQL, [
    JSON.stringify(
      sends.map(([{ id }, attachments], ordinal) => ({
        ...{ ordinal, id: randomUUID(), sender_id: id },
        attachment_ids: attachments.map((attachment) => attachment.id),
      })),
    ),
    conversation.id,
  ]);

async function some(owner: Person, many: number): Promise<Attachment[]> {
  const uploads: Attachment[] = [];
  while (uploads.length < many) uploads.push(await anAttachment(owner));
  return uploads;
}

describe('Sending attachments', () => {
  it('shows them as they were uploaded, in the order given', async () => {
    const uploads = await some(ana, MAX_ATTACHMENTS);
    const reversed = [...uploads].reverse();

    const [sent] = await send([ana, reversed]);

    // The tests' connections do not know where the server is reached.
    expect(sent?.attachments).toEqual(reversed.map((upload) => ({ ...upload, url: null })));
    expect(await send([ana, []])).toEqual([{ ordinal: 0, attachments: [] }]);
    const rows = await parley.database.query<{ attachments: Attachment[]; has: boolean }>(
      `select ${attachmentsJson('m')} as attachments, ${hasAttachments('m')} as has
       from messages m order by m.seq`,
    );
    expect(rows).toEqual([
      { attachments: sent?.attachments, has: true },
      { attachments: [], has: false },
    ]);
  });

  it('takes one’s own only, that are there, whole and not sent yet; or nothing is sent', async () => {
    const [mine, gone, half, sent] = await some(ana, 4);
    const [theirs] = await some(ben, 1);
    const { database } = parley;
    if (!mine || !gone || !half || !sent || !theirs) throw new Error('not uploaded');
    await database.query('update attachments set removal_due_at = now() where id = $1', [gone.id]);
    await database.query('update attachments set ready_at = null where id = $1', [half.id]);
    await send([ana, [sent]]);

    for (const wrong of [theirs, gone, half, sent, { id: randomUUID() }]) {
      expect(await send([ana, [mine, wrong]])).toEqual([]);
    }
    expect(await send([ana, [mine]])).toHaveLength(1);
  });

  it('gives what two sends at once want to one of them', async () => {
    for (const upload of await some(ana, 15)) {
      const results = await Promise.all([send([ana, [upload]]), send([ana, [upload]])]);

      expect(results.flat()).toHaveLength(1);
    }
  });

  it('gives what two of a batch want to the first, and leaves the others of it alone', async () => {
    const [one, two] = await some(ana, 2);
    const [three] = await some(ben, 1);
    if (!one || !two || !three) throw new Error('not uploaded');

    const sent = await send(
      [ben, [one]],
      [ana, [one]],
      [ana, [one, two]],
      [ben, [three]],
      [ana, []],
    );

    expect(sent.map(({ ordinal }) => ordinal)).toEqual([1, 3, 4]);
    expect(await send([ana, [two]])).toHaveLength(1);
  });
});
