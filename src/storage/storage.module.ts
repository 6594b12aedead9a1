import { Module } from '@nestjs/common';
import { join } from 'node:path';
import { Config } from '../config/config.js';
import { FileStore } from './file-store.js';
import { IncomingFiles } from './incoming-files.js';
import { LocalStore } from './local-store.js';
import { S3Store } from './s3-store.js';

@Module({
  providers: [
    IncomingFiles,
    {
      provide: FileStore,
      inject: [Config],
      useFactory: ({ attachmentStorageUrl, dataDir }: Config) =>
        attachmentStorageUrl === undefined
          ? new LocalStore(join(dataDir, 'attachments'))
          : S3Store.at(attachmentStorageUrl),
    },
  ],
  exports: [FileStore, IncomingFiles],
})
export class StorageModule {}
