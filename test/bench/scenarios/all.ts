import type { Scenario } from '../harness/scenario.js';
import { durableSend } from './s01-durable-send.js';
import { sendOverSocket } from './s02-send-over-socket.js';
import { hotConversation } from './s03-hot-conversation.js';
import { history } from './s04-history.js';
import { growth } from './s05-growth.js';
import { members } from './s06-members.js';
import { fanOut } from './s07-fan-out.js';
import { delivery } from './s08-delivery.js';
import { idleSockets } from './s09-idle-sockets.js';
import { reconnecting } from './s10-reconnecting.js';
import { conversationList } from './s11-conversation-list.js';
import { logins } from './s12-logins.js';

export const SCENARIOS: readonly Scenario[] = [
  durableSend,
  sendOverSocket,
  hotConversation,
  history,
  growth,
  members,
  fanOut,
  delivery,
  idleSockets,
  reconnecting,
  conversationList,
  logins,
];
