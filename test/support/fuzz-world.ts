import { anAttachment } from './attachments.js';
import type { Known } from './arbitrary-requests.js';
import { avatarOf } from './avatars.js';
import { aGroup, aMessage, dataOf, logIn, users } from './given.js';
import { aCode, at } from './groups.js';
import { aJpeg } from './images.js';
import { aReply } from './threads.js';

/** One of everything, and the token of whoever may do most with it. */
export async function aWorld(): Promise<Known & { token: string }> {
  const [ana, ben, cleo] = await users('ana', 'ben', 'cleo');
  const group = await aGroup(ana, [ben]);
  const message = await aMessage(ana, group);
  await aReply(ben, message);
  const attachment = await anAttachment(ana, await aJpeg());
  const other = await logIn(ana.username);
  const { items: sessions } = dataOf(await ana.api.GET('/api/auth/sessions'));
  const invites = '/api/conversations/{id}/invites';
  const invite = dataOf(await ana.api.POST(invites, { ...at(group), body: {} }));
  const scheduled = dataOf(
    await ana.api.POST('/api/conversations/{id}/scheduled', {
      ...at(group),
      body: { body: 'later', sendAt: new Date(Date.now() + 3_600_000).toISOString() },
    }),
  );
  await ana.api.PUT('/api/conversations/{id}/draft', { ...at(group), body: { body: 'unsaid' } });
  await ana.api.POST('/api/users/me/export');
  const avatar = await avatarOf(ana, await aJpeg());
  const theirs = await aGroup(ben, [cleo]);
  return {
    token: ana.accessToken,
    ids: {
      ...{ users: ben.id, conversations: group.id, messages: message.id },
      attachments: attachment.id,
      avatars: avatar.id,
      sessions: sessions.find(({ current }) => !current)?.id ?? '',
    },
    values: {
      ...{ userId: ben.id, conversationId: group.id, participantIds: [cleo.id], ids: [message.id] },
      ...{ seq: 1, parentId: message.id, quotedMessageId: message.id },
      ...{ sendAt: new Date(Date.now() + 3_600_000).toISOString(), around: 'firstUnread' },
      ...{ attachmentIds: [attachment.id], inviteId: invite.id, scheduledId: scheduled.id },
      // Not those that the document shows, which somebody may want to try out.
      ...{ username: `${ana.username}-2`, email: `2-${ana.email}` },
      ...{ login: ana.username, password: ana.password, currentPassword: ana.password },
      ...{ refreshToken: other.refreshToken, code: await aCode(ben, theirs), userIds: ben.id },
    },
  };
}
