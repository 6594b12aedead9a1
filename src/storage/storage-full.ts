import { DomainError } from '../common/errors/domain-error.js';
import { errorCode } from '../database/embedded/files.js';

class StorageFull extends DomainError {
  constructor() {
    const detail = 'The server has no room left for files; try again later.';
    super('unavailable', 'storage_full', detail, { retryAfter: 60 });
  }
}

/** What writing a file has thrown; `storage_full` where the disk or a quota of the system is. */
export const asStorageError = (error: unknown): unknown =>
  ['ENOSPC', 'EDQUOT'].includes(errorCode(error) ?? '') ? new StorageFull() : error;
