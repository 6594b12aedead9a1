import type { ConversationType } from './conversation.entity.js';
import { NotPermitted } from './conversations.errors.js';
import type { ParticipantRole } from './participant.entity.js';

/** Somebody's standing in one conversation. */
export interface Membership {
  conversationId: string;
  userId: string;
  type: ConversationType;
  role: ParticipantRole;
}

export type Action =
  | 'updateConversation'
  | 'closeConversation'
  | 'addMembers'
  | 'removeMembers'
  | 'manageRoles'
  | 'deleteOthersMessages';

/** Who may do what; in a direct conversation both are members. */
const PERMITTED: Readonly<Record<Action, readonly ParticipantRole[]>> = {
  updateConversation: ['owner', 'admin'],
  closeConversation: ['owner'],
  addMembers: ['owner', 'admin'],
  removeMembers: ['owner', 'admin'],
  /** Making and removing owners and admins. */
  manageRoles: ['owner'],
  deleteOthersMessages: ['owner', 'admin'],
};

export const may = ({ role }: Pick<Membership, 'role'>, action: Action): boolean =>
  PERMITTED[action].includes(role);

/** @throws NotPermitted */
export function requirePermission(membership: Pick<Membership, 'role'>, action: Action): void {
  if (!may(membership, action)) throw new NotPermitted();
}
