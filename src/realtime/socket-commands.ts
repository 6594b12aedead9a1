import { Injectable, type Type } from '@nestjs/common';
import type { AuthenticatedUser } from '../common/http/request.js';
import { RequestPipe } from '../common/http/validation.pipe.js';
import type { Json } from '../common/page.js';
import { ReadPointersService } from '../conversations/read-pointers.service.js';
import { SendMessageDto } from '../messages/dto/message-requests.dto.js';
import { MessagesService } from '../messages/messages.service.js';
import { ReadCommandDto, TypingCommandDto } from './dto/socket-commands.dto.js';
import { Presence } from './presence.js';
import { UnknownCommand } from './realtime.errors.js';
import { Typing } from './typing.js';

/** @returns what to acknowledge it with, as the JSON of an object; undefined where nobody waits */
type Handler = (fields: object, me: AuthenticatedUser) => Promise<Json<object> | undefined>;

const pipe = new RequestPipe();

/** Holds the fields of a frame to a DTO, just as a body is held to it. */
export const checked = async <T extends object>(type: Type<T>, fields: object): Promise<T> =>
  (await pipe.transform(fields, { type: 'body', metatype: type })) as T;

/** What clients may ask for over a socket: the same as over HTTP, by the same services. */
@Injectable()
export class SocketCommands {
  private readonly handlers: ReadonlyMap<string, Handler>;

  /** Commands done so far, by type. */
  readonly done: Record<string, number> = {};

  constructor(
    private readonly messages: MessagesService,
    private readonly pointers: ReadPointersService,
    private readonly typing: Typing,
    private readonly presence: Presence,
  ) {
    this.handlers = new Map<string, Handler>([
      ['message.send', (fields, me) => this.send(fields, me)],
      ['read', (fields, me) => this.read(fields, me)],
      ['typing.start', (fields, me) => this.type('start', fields, me)],
      ['typing.stop', (fields, me) => this.type('stop', fields, me)],
    ]);
  }

  /** @throws UnknownCommand, ValidationFailed and what the services throw */
  async run(
    type: string,
    fields: object,
    me: AuthenticatedUser,
  ): Promise<Json<object> | undefined> {
    const handler = this.handlers.get(type);
    if (handler === undefined) throw new UnknownCommand();
    this.presence.active(me.id);
    const members = await handler(fields, me);
    this.done[type] = (this.done[type] ?? 0) + 1;
    return members;
  }

  private async send(fields: object, { id: senderId }: AuthenticatedUser): Promise<Json<object>> {
    const { clientMessageId = null, ...message } = await checked(SendMessageDto, fields);
    const { item, isNew } = await this.messages.send({ senderId, clientMessageId, ...message });
    return `{"message":${item},"replayed":${!isNew}}`;
  }

  private async type(
    what: 'start' | 'stop',
    fields: object,
    { id: userId }: AuthenticatedUser,
  ): Promise<undefined> {
    const { conversationId } = await checked(TypingCommandDto, fields);
    this.typing[what](userId, conversationId);
  }

  private async read(fields: object, { id: userId }: AuthenticatedUser): Promise<Json<object>> {
    const { conversationId, seq } = await checked(ReadCommandDto, fields);
    return `{"readState":${await this.pointers.move('read', conversationId, userId, seq)}}`;
  }
}
