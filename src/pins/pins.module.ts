import { Module } from '@nestjs/common';
import { PinsController } from './pins.controller.js';
import { PinsRepository } from './pins.repository.js';
import { PinsService } from './pins.service.js';

/** Messages that are pinned, of which messages keep the fact themselves: docs/pins.md. */
@Module({
  controllers: [PinsController],
  providers: [PinsRepository, PinsService],
})
export class PinsModule {}
