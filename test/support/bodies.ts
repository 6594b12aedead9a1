export type Body = Record<string, unknown>;

interface Ids {
  conversation: string;
  /** Of a participant. */
  user: string;
}

const inAMinute = (): string => new Date(Date.now() + 60_000).toISOString();

/** Every body that conversations and messages take, by operation, each as small as it may be. */
export const smallBodies = ({ conversation, user }: Ids): Record<string, Body> => ({
  'POST /api/conversations': { type: 'group', participantIds: [user] },
  'PATCH /api/conversations/{id}': {},
  'PATCH /api/conversations/{id}/preferences': {},
  'PUT /api/conversations/{id}/read': { seq: 1 },
  'PUT /api/conversations/{id}/delivered': { seq: 1 },
  'PUT /api/conversations/{id}/unread': { seq: 1 },
  'POST /api/conversations/{id}/participants': { participantIds: [user] },
  'PATCH /api/conversations/{id}/participants/{userId}': { role: 'owner' },
  'PUT /api/conversations/{id}/participants/{userId}/mute': { until: '2030-01-31T09:30:00Z' },
  'POST /api/conversations/{id}/transfer-ownership': { userId: user },
  'POST /api/conversations/{id}/invites': {},
  'POST /api/conversations/{id}/messages': { body: 'text' },
  'POST /api/conversations/{id}/scheduled': { body: 'text', sendAt: inAMinute() },
  'PATCH /api/conversations/{id}/scheduled/{scheduledId}': {},
  'PUT /api/conversations/{id}/draft': { body: 'text' },
  'POST /api/messages': { conversationId: conversation, body: 'text' },
  'PATCH /api/messages/{id}': { body: 'text' },
  'PUT /api/messages/{id}/thread/read': { seq: 1 },
  'POST /api/messages/{id}/forward': { conversationId: conversation },
});
