import { IsString, MaxLength } from 'class-validator';
import { Id } from '../../common/http/id.decorators.js';
import { Optional } from '../../common/http/validation.decorators.js';
import { MoveReadPointerDto } from '../../conversations/dto/read-pointers.dto.js';

/** Who speaks: an access token, or a ticket. Later a fresher token of the same session. */
export class AuthCommandDto {
  @Optional()
  @IsString()
  @MaxLength(8192)
  readonly token?: string;

  @Optional()
  @IsString()
  @MaxLength(200)
  readonly ticket?: string;

  /** Go on after this cursor; without it, from now. */
  @Optional()
  @IsString()
  @MaxLength(200)
  readonly since?: string;
}

export class ReadCommandDto extends MoveReadPointerDto {
  /** @example '0190b4f2-7c1e-7d3a-9d53-2f8f6f4c1a11' */
  @Id()
  readonly conversationId!: string;
}

export class TypingCommandDto {
  /** @example '0190b4f2-7c1e-7d3a-9d53-2f8f6f4c1a11' */
  @Id()
  readonly conversationId!: string;
}
