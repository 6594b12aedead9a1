import { type Circle, CIRCLES, type ConversationType } from './conversation.entity.js';
import { ConversationIsDirect, NotPermitted, SendRefused } from './conversations.errors.js';
import type { ParticipantRole } from './participant.entity.js';

const ROLES: Readonly<Record<Circle, readonly ParticipantRole[]>> = {
  everyone: ['owner', 'admin', 'member'],
  admins: ['owner', 'admin'],
  owners: ['owner'],
};

/** Where a group decides for itself. */
export interface GroupRules {
  whoCanSend: Circle;
  whoCanAdd: Circle;
  whoCanPin: Circle;
  whoCanMentionAll: Circle;
}

const RULE_COLUMNS: Readonly<Record<keyof GroupRules, string>> = {
  whoCanSend: 'who_can_send',
  whoCanAdd: 'who_can_add',
  whoCanPin: 'who_can_pin',
  whoCanMentionAll: 'who_can_mention_all',
};

/** The rules of a conversations row, for the select list of a query. */
export const rulesOf = (conversation: string): string =>
  Object.entries(RULE_COLUMNS)
    .map(([rule, column]) => `${conversation}.${column} as "${rule}"`)
    .join(', ');

/** Somebody's standing in one conversation. */
export interface Membership extends GroupRules {
  conversationId: string;
  userId: string;
  type: ConversationType;
  role: ParticipantRole;
  /** In a direct conversation: one of the two has blocked the other. */
  blocked: boolean;
}

/** Who may do what, always. */
const ALWAYS = {
  updateConversation: 'admins',
  /** Also who may do what: an admin would otherwise give themselves what they lack. */
  changeSettings: 'owners',
  closeConversation: 'owners',
  removeMembers: 'admins',
  banMembers: 'admins',
  muteMembers: 'admins',
  decideJoinRequests: 'admins',
  /** Making and removing owners and admins, and all that removes, bans or mutes one. */
  manageRoles: 'owners',
  deleteOthersMessages: 'admins',
  sendWithoutWaiting: 'admins',
} as const satisfies Record<string, Circle>;

/** Who may do what as the group's settings say. In a direct conversation these are as they begin. */
const BY_RULE = {
  sendMessages: 'whoCanSend',
  /** By hand or by an invite. */
  addMembers: 'whoCanAdd',
  pinMessages: 'whoCanPin',
  mentionAll: 'whoCanMentionAll',
} as const satisfies Record<string, keyof GroupRules>;

/** What roles alone decide. */
export type RoleAction = keyof typeof ALWAYS;
type Action = RoleAction | keyof typeof BY_RULE;

type Standing = Pick<Membership, 'role'>;

const isByRule = (action: Action): action is keyof typeof BY_RULE => action in BY_RULE;

export function may(standing: Standing, action: RoleAction): boolean;
export function may(standing: Standing & GroupRules, action: Action): boolean;
export function may(standing: Standing & Partial<GroupRules>, action: Action): boolean {
  const circle = isByRule(action) ? standing[BY_RULE[action]] : ALWAYS[action];
  return circle !== undefined && ROLES[circle].includes(standing.role);
}

/** @throws NotPermitted */
export function requirePermission(standing: Standing, action: RoleAction): void;
export function requirePermission(standing: Standing & GroupRules, action: Action): void;
export function requirePermission(standing: Standing & Partial<GroupRules>, action: Action): void {
  if (!may(standing as Standing & GroupRules, action)) throw new NotPermitted();
}

/**
 * Only owners put out, ban or mute an owner or admin.
 * @throws NotPermitted
 */
export function requireAuthorityOver(me: Standing, role: ParticipantRole): void {
  if (role !== 'member') requirePermission(me, 'manageRoles');
}

/**
 * In a direct conversation both may, unless one of them has blocked the other.
 * @throws NotPermitted, SendRefused
 */
export function requirePermissionOrDirect(
  me: Membership,
  action: 'pinMessages' | 'updateConversation',
): void {
  if (me.type === 'group') requirePermission(me, action);
  else if (me.blocked) throw new SendRefused('contact_restricted', null);
}

/** @throws ConversationIsDirect */
export function requireGroup({ type }: Pick<Membership, 'type'>): void {
  if (type === 'direct') throw new ConversationIsDirect();
}

const PAIRS = CIRCLES.flatMap((circle) => ROLES[circle].map((role) => `('${circle}', '${role}')`));

/** The same for a statement that has to check by itself: of a conversations and a participants row. */
export function permittedSql(action: Action, conversation: string, me: string): string {
  const circle = isByRule(action)
    ? `${conversation}.${RULE_COLUMNS[BY_RULE[action]]}`
    : `'${ALWAYS[action]}'`;
  return `(${circle}, ${me}.role) in (${PAIRS.join(', ')})`;
}

/** The roles of those who may, for a statement that looks for them. */
export const rolesThatMay = (action: RoleAction): readonly ParticipantRole[] =>
  ROLES[ALWAYS[action]];
