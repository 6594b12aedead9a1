import { anAttachment } from './attachments.js';
import type { Known } from './arbitrary-requests.js';
import { avatarOf } from './avatars.js';
import { aFinishedExport } from './exports.js';
import { aGroup, aMessage, dataOf, logIn, type Person, users } from './given.js';
import { aCode, accept, at, ban } from './groups.js';
import { aJpeg } from './images.js';
import { askForLink, resetTokenIn } from './mails.js';
import type { ParleyProcess } from './parley-process.js';
import { aReply } from './threads.js';

/** Who the requests are about, and what is theirs alone. Passwords are hashed for them: they are dear. */
export interface Circle {
  people: [ana: Person, ben: Person, cleo: Person, dan: Person];
  /** Of Ana's. */
  avatar: string;
  session: string;
  refreshToken: string;
  resetToken: string;
}

/** @param server that mails to its log */
export async function aCircle(server: ParleyProcess): Promise<Circle> {
  const people = await users('ana', 'ben', 'cleo', 'dan');
  const [ana] = people;
  const { refreshToken } = await logIn(ana.username);
  const { items: sessions } = dataOf(await ana.api.GET('/api/auth/sessions'));
  await aFinishedExport(ana);
  await askForLink(ana.email);
  const resetToken = await resetTokenIn(server, ana.email);
  const { id: avatar } = await avatarOf(ana, await aJpeg());
  const session = sessions.find(({ current }) => !current)?.id ?? '';
  return { people, avatar, session, refreshToken, resetToken };
}

/** One of everything, and the token of whoever may do most with it. */
export async function aWorld(circle: Circle): Promise<Known & { token: string }> {
  const { people, avatar, session, refreshToken, resetToken } = circle;
  const [ana, ben, cleo, dan] = people;
  const group = await aGroup(ana, [ben]);
  const message = await aMessage(ana, group);
  await aReply(ben, message);
  await ban(ana, group, dan);
  await accept(cleo, await aCode(ana, group, { requiresApproval: true }));
  const file = await aJpeg();
  const attachment = await anAttachment(ana, file);
  const invites = '/api/conversations/{id}/invites';
  const invite = dataOf(await ana.api.POST(invites, { ...at(group), body: {} }));
  const scheduled = dataOf(
    await ana.api.POST('/api/conversations/{id}/scheduled', {
      ...at(group),
      body: { body: 'later', sendAt: new Date(Date.now() + 3_600_000).toISOString() },
    }),
  );
  await ana.api.PUT('/api/conversations/{id}/draft', { ...at(group), body: { body: 'unsaid' } });
  const theirs = await aGroup(ben, [cleo]);
  return {
    token: ana.accessToken,
    file,
    ids: {
      ...{ users: ben.id, conversations: group.id, messages: message.id },
      ...{ attachments: attachment.id, avatars: avatar, sessions: session },
      ...{ bans: dan.id, 'join-requests': cleo.id },
    },
    values: {
      ...{ userId: ben.id, conversationId: group.id, participantIds: [cleo.id], ids: [message.id] },
      ...{ seq: 1, parentId: message.id, quotedMessageId: message.id },
      ...{ sendAt: new Date(Date.now() + 3_600_000).toISOString(), around: 'firstUnread' },
      ...{ attachmentIds: [attachment.id], inviteId: invite.id, scheduledId: scheduled.id },
      // Not those that the document shows, which somebody may want to try out.
      ...{ username: `${ana.username}-2`, email: `2-${ana.email}` },
      ...{ login: ana.username, password: ana.password, currentPassword: ana.password },
      ...{ token: resetToken, refreshToken, code: await aCode(ben, theirs), userIds: ben.id },
    },
  };
}
