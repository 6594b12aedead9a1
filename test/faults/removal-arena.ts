import { setTimeout as delay } from 'node:timers/promises';
import { apiClient } from '../support/client.js';
import { aGroup, aMessage, aUser, type Conversation, type Person } from '../support/given.js';
import { aStream, type Socket } from '../support/socket.js';
import { Reader } from './reader.js';
import { READER_KINDS } from './transports.js';

const LONGEST_STAY = 100;
const LONGEST_THOUGHT = 15;

/** Messages that are sent, and told to those who stay, before a trial is over. */
const SENT_AFTER = 3;

/** Milliseconds for anything to arrive. */
const PATIENCE = 20_000;

interface Cast {
  owner: Person;
  leaver: Person;
  senders: readonly Person[];
}

/** A group that one person joins and leaves while others send to it on every node. */
export class RemovalArena {
  readonly readers: Reader[];
  private isOver = false;
  private sent = 0;

  private constructor(
    private readonly urls: readonly string[],
    readonly group: Conversation,
    private readonly cast: Cast,
    private readonly witnesses: readonly Socket[],
  ) {
    this.readers = urls.flatMap((url) =>
      READER_KINDS.map((kind) => new Reader(cast.leaver, kind, [url])),
    );
  }

  get leaver(): Person {
    return this.cast.leaver;
  }

  static async on(urls: readonly string[]): Promise<RemovalArena> {
    const [url = ''] = urls;
    const owner = await aUser('ana', url);
    const leaver = await aUser('ben', url);
    const senders: Person[] = [];
    for (const at of urls) {
      const sender = await aUser('cleo', url);
      senders.push({ ...sender, api: apiClient(at, sender.accessToken) });
    }
    const group = await aGroup(owner, senders);
    const witnesses = await Promise.all(urls.map((at) => aStream(owner, undefined, at)));
    return new RemovalArena(urls, group, { owner, leaver, senders }, witnesses);
  }

  async run(trials: number): Promise<void> {
    for (const reader of this.readers) await reader.begin(this.urls[0] ?? '');
    const work = [
      ...this.readers.map((reader) => reader.run()),
      ...this.cast.senders.map((one) => this.send(one)),
    ];
    for (let trial = 1; trial <= trials; trial++) await this.trial(trial);
    this.isOver = true;
    for (const reader of this.readers) reader.stop();
    await Promise.all(work);
    for (const { raw } of this.witnesses) raw.terminate();
  }

  private async trial(number: number): Promise<void> {
    const params = { path: { id: this.group.id } };
    const body = { participantIds: [this.leaver.id] };
    await this.onAnyNode().POST('/api/conversations/{id}/participants', { params, body });
    await this.everyReaderHas('participant.added', number);
    await delay(LONGEST_STAY * Math.random());
    await this.onAnyNode().DELETE('/api/conversations/{id}/participants/{userId}', {
      params: { path: { id: this.group.id, userId: this.leaver.id } },
    });
    const told = this.witnesses.map(({ frames }) => frames.length);
    await this.everyReaderHas('participant.removed', number);
    await this.patiently(() =>
      this.witnesses.every(({ frames }, index) => frames.length >= (told[index] ?? 0) + SENT_AFTER),
    );
  }

  private onAnyNode(): Person['api'] {
    const url = this.urls[Math.floor(Math.random() * this.urls.length)] ?? '';
    return apiClient(url, this.cast.owner.accessToken);
  }

  private async send(sender: Person): Promise<void> {
    while (!this.isOver) {
      await aMessage(sender, this.group, String(this.sent++));
      await delay(LONGEST_THOUGHT * Math.random());
    }
  }

  private async everyReaderHas(type: string, count: number): Promise<void> {
    const has = ({ received }: Reader): boolean =>
      received.filter((event) => event.type === type).length >= count;
    await this.patiently(() => this.readers.every(has));
  }

  private async patiently(isSo: () => boolean): Promise<void> {
    const deadline = Date.now() + PATIENCE;
    while (!isSo()) {
      if (Date.now() > deadline) throw new Error('a reader or a witness was not told');
      await delay(5);
    }
  }
}
