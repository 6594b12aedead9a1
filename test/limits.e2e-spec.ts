import { contract } from './support/contract.js';
import { document, type Schema } from './support/document.js';
import { writeDraft } from './support/drafts.js';
import { aDirectConversation, dataOf, users } from './support/given.js';
import { apiClient } from './support/client.js';
import { useOwnParley } from './support/parley.js';

const LONGEST = 12_000;
const parley = useOwnParley({
  MESSAGE_MAX_LENGTH: String(LONGEST),
  EDIT_WINDOW: '120',
  MAX_PARTICIPANTS: '12',
  MAX_PINNED_MESSAGES: '7',
  MAX_SAVED_MESSAGES: '8',
});

const read = async (url = parley.url) => dataOf(await apiClient(url).GET('/api/limits'));

/**
 * Which limit holds whatever the document bounds: by the name of the schema or the path, and of the
 * field. What is bounded newly has no line here, and fails until it has: add the limit to `GET /limits`.
 */
const TOLD_IN: [place: RegExp, limit: string][] = [
  [/^\S+ limit$/, 'pages.maxSize'],
  [/^\/api\/users search$/, 'users.searchLength'],
  [/^\/api\/conversations search$/, 'conversations.searchLength'],
  [/messages search$/, 'messages.searchLength'],
  [/ (displayName|bio)$/, 'users.$1Length'],
  [/ (email|login)$/, 'users.emailLength'],
  [/ (password|currentPassword|newPassword)$/, 'users.passwordLength'],
  [/Conversation (title|description)$/, 'conversations.$1Length'],
  [/^CreateConversation participantIds$/, 'conversations.participantsNamed'],
  [/^AddParticipants participantIds$/, 'conversations.participantsAdded'],
  [/ (slowModeSeconds|pinnedOrder)$/, 'conversations.$1'],
  [/^CreateInvite expiresIn$/, 'invites.lifetimeSeconds'],
  [/^CreateInvite maxUses$/, 'invites.uses'],
  [/ (clientMessageId|Idempotency-Key)$/, 'messages.clientMessageIdLength'],
  [/ attachmentIds$/, 'messages.attachments'],
  [/^AttachmentLinksRequest attachmentIds$/, 'attachments.links'],
  [/ userIds$/, 'realtime.presenceAsked'],
  [/^BulkGet ids$/, 'pages.maxSize'],
  [/^\/api\/sync limit$/, 'realtime.syncEvents'],
  [/^\/api\/sync wait$/, 'realtime.syncWaitSeconds'],
];

/** What nobody makes up: they give back what they were given, or choose from a list. */
const GIVEN =
  / (cursor|since|Last-Event-ID|token|ticket|refreshToken|seq|afterSeq|beforeSeq|size)$/;

/** Held to less than the document says where a setting does: `PASSWORD_MIN_LENGTH` and the like. */
const BY_SETTING =
  /^(SendMessage|SendToConversation|EditMessage|MessageSendFrame|ScheduleMessage|RescheduleMessage|WriteDraft) body$/;

type Bounded = Schema & { maxLength?: number; maxItems?: number; maximum?: number };

const mostOf = ({ maxLength, maxItems, maximum }: Bounded): number | undefined =>
  maxLength ?? maxItems ?? maximum;

/** `['CreateInvite maxUses', 100000]`: whatever the document bounds, in queries, headers and bodies. */
const bounds = [
  ...Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.values(methods).flatMap(({ parameters }) =>
      parameters.map(({ name, schema }) => [`${path} ${name}`, mostOf(schema)] as const),
    ),
  ),
  ...Object.entries(document.components.schemas).flatMap(([schema, { properties = {} }]) =>
    Object.entries(properties).map(
      ([name, property]) => [`${schema} ${name}`, mostOf(property)] as const,
    ),
  ),
].filter(([, most]) => most !== undefined);

/** The last line that fits: those further down are exceptions. */
function limitOf(place: string): string | undefined {
  const [pattern, limit] = TOLD_IN.findLast(([each]) => each.test(place)) ?? [];
  return pattern && limit && pattern.exec(place)?.[0].replace(pattern, limit);
}

const valueOf = (limits: object, path: string): unknown =>
  path.split('.').reduce<unknown>((value, key) => (value as Record<string, unknown>)[key], limits);

describe('The limits', () => {
  it('are those that the document holds requests to', async () => {
    const limits = await read();

    const told = bounds
      .filter(([place]) => !GIVEN.test(place) && !BY_SETTING.test(place))
      .map(([place]) => [place, valueOf(limits, limitOf(place) ?? 'missing')]);

    expect(told.length).toBeGreaterThan(40);
    expect(told).toEqual(
      bounds
        .filter(([place]) => !GIVEN.test(place) && !BY_SETTING.test(place))
        .map((each) => [...each]),
    );
  });

  it('all have a name of their own in the lines above, none is left from what went', () => {
    const unused = TOLD_IN.filter(([pattern]) => !bounds.some(([place]) => pattern.test(place)));

    expect(unused).toEqual([]);
  });

  it('are those of the settings, for whoever asks, without a token', async () => {
    const { messages, conversations, requests } = await read();

    expect(messages).toMatchObject({ bodyLength: LONGEST, editWindowSeconds: 120, saved: 8 });
    expect(messages.deleteWindowSeconds).toBeNull();
    expect(conversations).toMatchObject({ participants: 12, pinnedMessages: 7 });
    expect(requests.perMinute).toBeNull();
  });

  it('are in the document, by default, as an example', async () => {
    const example = contract.paths['/api/limits']?.['get']?.responses['200']?.content?.[
      'application/json'
    ] as { example: object };
    const limits = await read();

    expect({
      ...example.example,
      requests: limits.requests,
      messages: limits.messages,
      conversations: limits.conversations,
    }).toEqual(limits);
    expect(example.example).toMatchObject({
      messages: { bodyLength: 10_000, attachments: 10, editWindowSeconds: null, saved: 1000 },
      conversations: { participants: 1000, participantsAdded: 100, pinnedMessages: 100 },
      requests: { perMinute: 3000, failedLogins: { attempts: 10, withinSeconds: 900 } },
    });
  });
});

describe(`A server with MESSAGE_MAX_LENGTH=${LONGEST}`, () => {
  it.each([
    ['letters', 'x'],
    ['emoji', '🦦'],
  ])(
    'takes messages, edits and drafts of as many %s, and not of one more',
    async (_name, character) => {
      const [ana, ben] = await users('ana', 'ben');
      const { id: conversationId } = await aDirectConversation(ana, ben);
      const full = character.repeat(LONGEST);
      const send = (body: string) =>
        ana.api.POST('/api/messages', { body: { conversationId, body } });

      const message = dataOf(await send(full));
      const edit = (body: string) =>
        ana.api.PATCH('/api/messages/{id}', {
          params: { path: { id: message.id } },
          body: { body },
        });

      expect(message.body).toBe(full);
      expect(dataOf(await edit(full)).body).toBe(full);
      expect(await send(full + character)).toBeProblem(400, 'validation_failed', 'body');
      expect(await edit(full + character)).toBeProblem(400, 'validation_failed', 'body');
      expect(dataOf(await writeDraft(ana, { id: conversationId }, full)).body).toBe(full);
      expect(await writeDraft(ana, { id: conversationId }, full + character)).toBeProblem(
        400,
        'validation_failed',
        'body',
      );
    },
  );
});
