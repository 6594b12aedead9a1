import { exportSql } from '../users/export.sql.js';
import { instant } from '../users/user.sql.js';
import { conversationText } from './conversation.sql.js';
import { isArchived, isHidden } from './my-view.sql.js';

const MINE = `
  from participants me join conversations c on c.id = me.conversation_id
  join users viewer on viewer.id = me.user_id
  where me.user_id = $1`;
const KEY = { 'me.conversation_id': 'uuid' } as const;

export const CONVERSATIONS_EXPORT_SQL = exportSql(conversationText('c', 'me', 'viewer'), MINE, KEY);

export const PREFERENCES_EXPORT_SQL = exportSql(
  `json_build_object(
    'conversationId', c.id,
    'joinedAt', ${instant('me.joined_at')},
    'lastReadSeq', me.last_read_seq,
    'lastDeliveredSeq', me.last_delivered_seq,
    'archived', ${isArchived('c', 'me')},
    'hidden', ${isHidden('c', 'me')},
    'pinnedOrder', me.pinned_order,
    'hiddenSeqs', me.hidden_seqs,
    'mutedUntil', ${instant('me.muted_until')},
    'notify', me.notify)`,
  MINE,
  KEY,
);
