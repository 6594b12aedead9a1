import type { Frame } from './frames.js';

interface Shown {
  body?: string | null;
  title?: string | null;
  seq?: number;
  status?: string;
  userId?: string;
  displayName?: string;
  sender?: { displayName: string } | null;
  user?: { id: string; displayName?: string } | null;
  reaction?: { emoji: string; user: { displayName: string } };
}

/** What others have written may hold what terminals obey. */
const CONTROLS = /[\p{Cc}\p{Bidi_Control}]/gu;

/** Events on standard output; what else there is to say on standard error. */
export class Output {
  constructor(private readonly isJson: boolean) {}

  /** Resolves when it has been written. */
  event(frame: Frame): Promise<void> {
    return this.write(this.isJson ? JSON.stringify(frame) : lineOf(frame));
  }

  /** Instead of the events that are missing. */
  resync(cursor: string, conversations: object[]): Promise<void> {
    return this.write(
      this.isJson
        ? JSON.stringify({ type: 'resync', cursor, conversations })
        : `--- begun anew with ${conversations.length} conversations ---`,
    );
  }

  note(text: string): void {
    process.stderr.write(`${text}\n`);
  }

  private write(line: string): Promise<void> {
    return new Promise((resolve) => {
      process.stdout.write(`${line}\n`, () => resolve());
    });
  }
}

function lineOf({ type, at = '', conversationId, data }: Frame): string {
  const where = conversationId?.slice(-8) ?? '-';
  const what = textOf(data ?? {}).replace(CONTROLS, ' ');
  return `${at}  ${type.padEnd(20)}  ${where.padEnd(8)}  ${what}`.trimEnd();
}

function textOf(shown: Shown): string {
  const { seq, body, title, status, reaction } = shown;
  if (reaction !== undefined) return `${reaction.user.displayName}: ${reaction.emoji} #${seq}`;
  const what = seq === undefined ? (title ?? status) : `#${seq} ${body ?? '(deleted)'}`;
  return [whoIn(shown), what].filter((part) => part != null).join(': ');
}

const whoIn = ({ sender, user, displayName, userId }: Shown): string | undefined =>
  sender?.displayName ?? user?.displayName ?? user?.id ?? displayName ?? userId;
