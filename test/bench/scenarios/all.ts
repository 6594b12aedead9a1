import type { Scenario } from '../harness/scenario.js';
import { durableSend } from './s01-durable-send.js';
import { sendOverSocket } from './s02-send-over-socket.js';
import { hotConversation } from './s03-hot-conversation.js';
import { history } from './s04-history.js';
import { members } from './s06-members.js';
import { conversationList } from './s11-conversation-list.js';

export const SCENARIOS: readonly Scenario[] = [
  durableSend,
  sendOverSocket,
  hotConversation,
  history,
  members,
  conversationList,
];
