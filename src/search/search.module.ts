import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { SearchBlock } from './search-block.entity.js';
import { SearchChange } from './search-change.entity.js';
import { SearchIndex } from './search-index.js';
import { SearchIndexRepository } from './search-index.repository.js';
import { SearchRepository } from './search.repository.js';
import { SearchService } from './search.service.js';
import { SearchState } from './search-state.entity.js';

/** Finding messages by their words; below messages, which have the lists: docs/search.md. */
@Module({
  imports: [TypeOrmModule.forFeature([SearchBlock, SearchChange, SearchState])],
  providers: [SearchIndex, SearchIndexRepository, SearchRepository, SearchService],
  exports: [SearchService],
})
export class SearchModule {}
