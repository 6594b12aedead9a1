export interface Row {
  /** What a member, an admin and an owner are answered. */
  statuses: [member: number, admin: number, owner: number];
  body?: (ids: { conversation: string; other: string; stranger: string }) => unknown;
  takesImage?: true;
}

const says = (body: string) => () => ({ body });
const everybody = (status: number): Row['statuses'] => [status, status, status];

/** Every operation on one conversation or one message. The message is of another member. */
export const OPERATIONS: Record<string, Row> = {
  'GET /api/conversations/{id}': { statuses: everybody(200) },
  'PATCH /api/conversations/{id}': { statuses: [403, 200, 200], body: () => ({ title: 'New' }) },
  'DELETE /api/conversations/{id}': { statuses: [403, 403, 204] },
  'PATCH /api/conversations/{id}/preferences': {
    statuses: everybody(200),
    body: () => ({ pinned: true }),
  },
  'PUT /api/conversations/{id}/read': { statuses: everybody(200), body: () => ({ seq: 1 }) },
  'PUT /api/conversations/{id}/unread': { statuses: everybody(200), body: () => ({ seq: 1 }) },
  'PUT /api/conversations/{id}/delivered': { statuses: everybody(200), body: () => ({ seq: 1 }) },
  'GET /api/conversations/{id}/participants': { statuses: everybody(200) },
  'POST /api/conversations/{id}/participants': {
    statuses: [403, 201, 201],
    body: ({ stranger }) => ({ participantIds: [stranger] }),
  },
  'PATCH /api/conversations/{id}/participants/{userId}': {
    statuses: [403, 403, 200],
    body: () => ({ role: 'admin' }),
  },
  'DELETE /api/conversations/{id}/participants/{userId}': { statuses: [403, 204, 204] },
  'PUT /api/conversations/{id}/participants/{userId}/mute': {
    statuses: [403, 200, 200],
    body: () => ({ until: '2030-01-31T09:30:00Z' }),
  },
  'DELETE /api/conversations/{id}/participants/{userId}/mute': { statuses: [403, 204, 204] },
  'POST /api/conversations/{id}/transfer-ownership': {
    statuses: [403, 403, 200],
    body: ({ other }) => ({ userId: other }),
  },
  'PUT /api/conversations/{id}/avatar': { statuses: [403, 200, 200], takesImage: true },
  'DELETE /api/conversations/{id}/avatar': { statuses: [403, 204, 204] },
  'POST /api/conversations/{id}/hide': { statuses: everybody(200) },
  'POST /api/conversations/{id}/clear': { statuses: everybody(200) },
  'GET /api/conversations/{id}/bans': { statuses: [403, 200, 200] },
  'PUT /api/conversations/{id}/bans/{userId}': { statuses: [403, 200, 200] },
  'DELETE /api/conversations/{id}/bans/{userId}': { statuses: [403, 404, 404] },
  'GET /api/conversations/{id}/invites': { statuses: [403, 200, 200] },
  'POST /api/conversations/{id}/invites': { statuses: [403, 201, 201], body: () => ({}) },
  'DELETE /api/conversations/{id}/invites/{inviteId}': { statuses: [403, 404, 404] },
  'GET /api/conversations/{id}/join-requests': { statuses: [403, 200, 200] },
  'POST /api/conversations/{id}/join-requests/{userId}/approve': { statuses: [403, 404, 404] },
  'DELETE /api/conversations/{id}/join-requests/{userId}': { statuses: [403, 404, 404] },
  'POST /api/conversations/{id}/leave': { statuses: everybody(204) },
  'GET /api/conversations/{id}/messages': { statuses: everybody(200) },
  'POST /api/conversations/{id}/messages': { statuses: everybody(201), body: says('hello') },
  'GET /api/conversations/{id}/scheduled': { statuses: everybody(200) },
  'POST /api/conversations/{id}/scheduled': {
    statuses: everybody(201),
    body: () => ({ body: 'later', sendAt: new Date(Date.now() + 60_000).toISOString() }),
  },
  'GET /api/conversations/{id}/scheduled/{scheduledId}': { statuses: everybody(404) },
  'PATCH /api/conversations/{id}/scheduled/{scheduledId}': {
    statuses: everybody(404),
    body: says('later'),
  },
  'DELETE /api/conversations/{id}/scheduled/{scheduledId}': { statuses: everybody(404) },
  'GET /api/conversations/{id}/draft': { statuses: everybody(404) },
  'PUT /api/conversations/{id}/draft': { statuses: everybody(200), body: says('unsaid') },
  'DELETE /api/conversations/{id}/draft': { statuses: everybody(204) },
  'GET /api/conversations/{id}/pins': { statuses: everybody(200) },
  'GET /api/messages/{id}': { statuses: everybody(200) },
  'GET /api/messages/{id}/read-by': { statuses: everybody(200) },
  'GET /api/messages/{id}/reactions': { statuses: everybody(200) },
  'PUT /api/messages/{id}/reactions/{emoji}': { statuses: everybody(200) },
  'DELETE /api/messages/{id}/reactions/{emoji}': { statuses: everybody(204) },
  'GET /api/messages/{id}/replies': { statuses: everybody(200) },
  'GET /api/messages/{id}/versions': { statuses: everybody(200) },
  'POST /api/messages/{id}/forward': {
    statuses: everybody(201),
    body: ({ conversation }) => ({ conversationId: conversation }),
  },
  'PUT /api/messages/{id}/pin': { statuses: [403, 200, 200] },
  'DELETE /api/messages/{id}/pin': { statuses: [403, 204, 204] },
  'GET /api/messages/{id}/thread': { statuses: everybody(200) },
  'PUT /api/messages/{id}/thread/read': { statuses: everybody(409), body: () => ({ seq: 1 }) },
  'PUT /api/messages/{id}/follow': { statuses: everybody(200) },
  'DELETE /api/messages/{id}/follow': { statuses: everybody(204) },
  'PUT /api/messages/{id}/save': { statuses: everybody(200) },
  'DELETE /api/messages/{id}/save': { statuses: everybody(204) },
  'PATCH /api/messages/{id}': { statuses: everybody(403), body: says('changed') },
  'DELETE /api/messages/{id}': { statuses: [403, 204, 204] },
  'POST /api/messages/{id}/restore': { statuses: [403, 200, 200] },
};
