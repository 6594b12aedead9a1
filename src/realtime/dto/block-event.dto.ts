import { ApiSchema } from '@nestjs/swagger';
import { BlockDto } from '../../blocks/dto/block.dto.js';
import { Literal } from '../../openapi/unions.js';
import { DurableEventDto } from './durable-event.dto.js';
import { UserReferenceDto } from './event-data.dto.js';

@ApiSchema({ description: 'You have blocked somebody. Told to you alone, as all of this kind.' })
export class BlockAddedEventDto extends DurableEventDto {
  @Literal('block.added')
  readonly type!: 'block.added';

  readonly data!: BlockDto | null;
}

@ApiSchema({ description: 'You block somebody, whose id this is, no longer.' })
export class BlockRemovedEventDto extends DurableEventDto {
  @Literal('block.removed')
  readonly type!: 'block.removed';

  readonly data!: UserReferenceDto | null;
}
