import { DomainError } from '../common/errors/domain-error.js';

export class ExportNotFound extends DomainError {
  constructor() {
    super('not_found', 'export_not_found', 'There is no export of yours, or it has expired.');
  }
}

export class ExportRunning extends DomainError {
  constructor() {
    super('conflict', 'export_running', 'An export of yours is being made: wait for it.');
  }
}

export class ExportNotReady extends DomainError {
  constructor() {
    super(
      'conflict',
      'export_not_ready',
      'The export is not ready, or has failed: look at its state.',
    );
  }
}
