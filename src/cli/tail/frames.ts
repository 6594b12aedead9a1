/** What the server says: asyncapi.yaml has all of it. */
export interface Frame {
  type: string;
  /** Of what is in the feed: ephemeral events, and answers, have none. */
  cursor?: string;
  at?: string;
  conversationId?: string;
  data?: object | null;
}

export interface Ready extends Frame {
  type: 'ready';
  cursor: string;
  recovered: boolean;
}

export const isReady = (frame: Frame): frame is Ready => frame.type === 'ready';

/** Something that happened, and no answer. */
export const isEvent = ({ at }: Frame): boolean => at !== undefined;
