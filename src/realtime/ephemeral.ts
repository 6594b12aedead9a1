/** What is told as it happens and never stored: without a cursor, and lost to whoever is away. */
export type EphemeralType = 'typing.started' | 'typing.stopped' | 'presence.changed';

export interface EphemeralEvent {
  type: EphemeralType;
  conversationId?: string;
  /** ISO 8601. */
  at: string;
  data: object;
}

/** As it goes out, the same text for everybody. */
export const ephemeralText = (event: EphemeralEvent): string => JSON.stringify(event);
