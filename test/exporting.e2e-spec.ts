import { randomUUID } from 'node:crypto';
import { aMessageWith, anAttachment, trySendWith } from './support/attachments.js';
import { block } from './support/blocks.js';
import { writeDraft } from './support/drafts.js';
import { exported } from './support/exports.js';
import {
  aDirectConversation,
  aGroup,
  aMessage,
  dataOf,
  type Person,
  users,
} from './support/given.js';
import { add, change, clear, leave, prefer } from './support/groups.js';
import { hide } from './support/hiding.js';
import { useParley } from './support/parley.js';
import { react, reactions } from './support/reactions.js';
import { save } from './support/saved.js';
import { schedule } from './support/scheduled.js';
import { follow, remove, seen } from './support/threads.js';

const parley = useParley();
import.meta.jest.setTimeout(30_000);

let ana: Person;
let ben: Person;
beforeEach(async () => {
  [ana, ben] = await users('ana', 'ben');
});

const bodies = (rows: Record<string, unknown>[]) => rows.map(({ body }) => body);

describe('An archive of somebody’s data', () => {
  it('says what is in it, and has a file for each that it names, empty where there is nothing', async () => {
    const { readme, files } = await exported(ana);

    const named = [...readme.matchAll(/`([\w-]+\.ndjson)`:/g)].map(([, name]) => name);
    expect([...files.keys()]).toEqual(['README.md', ...named]);
    expect(named.length).toBeGreaterThan(12);
    expect(files.get('drafts.ndjson')).toHaveLength(0);
  });

  it('has the account, and where it is logged in, without what would let anybody in', async () => {
    await ana.api.PATCH('/api/users/me', { body: { phoneNumber: '+351 21 000 0000' } });
    const me = dataOf(await ana.api.GET('/api/users/me'));

    const { rows, text } = await exported(ana);

    expect(rows('profile')).toEqual([me]);
    expect(rows('sessions')).toHaveLength(1);
    expect(Object.keys(rows('sessions')[0] ?? {})).toEqual([
      'id',
      'createdAt',
      'lastRefreshedAt',
      'expiresAt',
      'userAgent',
      'address',
    ]);
    const [{ hash } = { hash: '' }] = await parley.database.query<{ hash: string }>(
      'select password_hash as hash from users where id = $1',
      [ana.id],
    );
    for (const secret of [hash, ana.refreshToken, ana.accessToken, ana.password, 'argon2']) {
      expect(text).not.toContain(secret);
    }
  });

  it('has conversations and messages as they are read, and what one makes of them', async () => {
    const group = await aGroup(ana, [ben], 'Allotment');
    await aMessage(ben, group, 'Who waters?\nAnd who has the key?');
    await prefer(ana, group, { pinned: true, notify: 'mentions' });
    const page = dataOf(
      await ana.api.GET('/api/conversations/{id}/messages', { params: { path: group } }),
    );

    const { rows } = await exported(ana);

    const params = { path: { id: group.id } };
    expect(rows('conversations')).toEqual([
      dataOf(await ana.api.GET('/api/conversations/{id}', { params })),
    ]);
    expect(rows('messages')).toEqual(page.items);
    expect(rows('preferences')).toMatchObject([
      {
        conversationId: group.id,
        notify: 'mentions',
        archived: false,
      },
    ]);
  });

  it('has a line for each, whatever is in it', async () => {
    const group = await aGroup(ana, [ben]);
    const body = `One\nand\r\ntwo, \u2028three\u2029, \u0085 @${ana.username} @${ben.username}`;
    const files = [await anAttachment(ben, 'one'), await anAttachment(ben, 'two')];
    const message = dataOf(await trySendWith(ben, group, files, { body }));
    await reactions(ana, message, '👍', '🎉');
    await reactions(ben, message, '👍', '🎉');

    const { rows } = await exported(ana);

    const shown = await seen(ana, message);
    expect(shown.attachments).toHaveLength(2);
    expect(rows('messages')).toEqual([{ ...shown, body }]);
  });

  it('has what is kept for oneself, and of others nothing of the kind', async () => {
    const group = await aGroup(ana, [ben]);
    const [mine, theirs] = [await aMessage(ana, group, 'mine'), await aMessage(ben, group)];
    for (const person of [ana, ben]) {
      await writeDraft(person, group, `draft of ${person.username}`);
      await schedule(person, group.id, { body: `later by ${person.username}` });
      await save(person, person === ana ? theirs : mine);
      await follow(person, person === ana ? theirs : mine);
      await react(person, mine, person === ana ? '🦦' : '❤️');
    }
    const [eve] = await users('eve');
    await block(ana, eve);
    await ana.api.PUT('/api/users/me/presence', { body: { status: 'away' } });

    const { rows, text } = await exported(ana);

    expect(bodies(rows('drafts'))).toEqual([`draft of ${ana.username}`]);
    expect(bodies(rows('scheduled-messages'))).toEqual([`later by ${ana.username}`]);
    expect(rows('saved')).toMatchObject([{ message: { id: theirs.id } }]);
    expect(rows('followed-threads').map(({ messageId }) => messageId)).toContain(theirs.id);
    expect(rows('reactions')).toMatchObject([{ messageId: mine.id, emoji: '🦦' }]);
    expect(rows('blocks')).toMatchObject([{ user: { id: eve.id } }]);
    expect(rows('presence')).toEqual([{ status: 'away' }]);
    expect(text).not.toContain(`draft of ${ben.username}`);
    expect(text).not.toContain(`later by ${ben.username}`);
  });

  it('has one’s files byte by byte, sent and not sent, and those of nobody else', async () => {
    const group = await aGroup(ana, [ben]);
    const content = Buffer.from(Array.from({ length: 300_000 }, (_, index) => (index * 7) % 251));
    const sent = await anAttachment(ana, content, 'plan of the beds.bin');
    await aMessageWith(ana, group, sent);
    const waiting = await anAttachment(ana, 'not sent', 'notes.txt');
    await aMessageWith(ben, group, await anAttachment(ben, 'of Ben', 'ben.txt'));

    const { rows, files } = await exported(ana);

    const listed = rows('attachments');
    expect(listed).toMatchObject([
      { id: sent.id, name: 'plan of the beds.bin', size: 300_000 },
      { id: waiting.id, messageId: null },
    ]);
    const [first, second] = listed.map(({ path }) => files.get(String(path)));
    expect(first?.equals(content)).toBe(true);
    expect(second?.toString()).toBe('not sent');
    expect([...files.keys()].filter((name) => name.startsWith('attachments/'))).toHaveLength(2);
  });
});

describe('Messages in an archive', () => {
  it('are those that one sees now: none from before one joined, or cleared it, and nothing deleted', async () => {
    const group = await aGroup(ben, [await users('cleo').then(([cleo]) => cleo)]);
    await change(ben, group, { historyVisibility: 'sinceJoin' });
    const before = await aMessage(ben, group, 'from before');
    await add(ben, group, ana);
    const quoting = { quotedMessageId: before.id, body: 'quoting', conversationId: group.id };
    await ben.api.POST('/api/messages', { body: quoting });
    const direct = await aDirectConversation(ana, ben);
    await aMessage(ana, direct, 'cleared by Ana');
    await aMessage(ben, direct, 'cleared as well');
    await clear(ana, direct);
    await aMessage(ben, direct, 'after that');
    await remove(ben, await aMessage(ben, direct, 'taken back'));
    const hidden = await aMessage(ben, direct, 'hidden from Ana');
    await ben.api.POST('/api/messages', {
      body: { quotedMessageId: hidden.id, body: 'quoting that', conversationId: direct.id },
    });
    await hide(ana, hidden);

    const { rows, text } = await exported(ana);

    expect(new Set(bodies(rows('messages')))).toEqual(
      new Set(['quoting', 'after that', 'quoting that', null]),
    );
    expect(text).not.toMatch(/from before|cleared (by|as)|taken back|hidden from/);
  });

  it('are one’s own words where one is no more, and nothing of others', async () => {
    const group = await aGroup(ana, [ben]);
    const { id } = await aMessage(ana, group, 'goodbye');
    await aMessage(ben, group, 'said by Ben');
    const deleted = await aMessage(ana, group, 'not to be kept');
    await remove(ana, deleted);
    await leave(ana, group);
    await aMessage(ben, group, 'said behind her back');

    const { rows, text } = await exported(ana);

    expect(rows('messages')).toEqual([]);
    expect(rows('messages-left')).toMatchObject([{ id, body: 'goodbye' }]);
    expect(text).not.toMatch(/said b|not to be kept/);
  });

  it('are each there once, in order, however many conversations and pages they fill', async () => {
    const groups = [await aGroup(ana, [ben]), await aGroup(ana, [ben]), await aGroup(ben, [ana])];
    const ids = groups.map(({ id }) => id).sort();
    await parley.database.query(
      `insert into messages (conversation_id, seq, id, sender_id, body, client_message_id, sent_at)
       select c.id, seq, gen_random_uuid(), $2, 'text ' || seq, gen_random_uuid()::text,
         now() - interval '1 hour' + seq * interval '1 second'
       from unnest($1::uuid[]) c (id), generate_series(1, 400) seq`,
      [ids, ben.id],
    );
    await parley.database.query(
      'update conversations set last_seq = 400, last_active_at = now() where id = any($1)',
      [ids],
    );

    const { rows } = await exported(ana);

    const places = rows('messages').map(({ conversationId, seq }) => [conversationId, seq]);
    expect(places).toEqual(
      ids.flatMap((id) => Array.from({ length: 400 }, (_, index) => [id, index + 1])),
    );
  });

  it('are of nobody who shares nothing with one', async () => {
    const [cleo] = await users('cleo');
    const secret = randomUUID();
    await aMessage(ben, await aDirectConversation(ben, cleo), secret);

    const { text } = await exported(ana);

    expect(text).not.toContain(secret);
  });
});
