import { Injectable } from '@nestjs/common';
import { dictionary } from '@zxcvbn-ts/language-common';
import { Config } from '../config/config.js';
import { PasswordRefused } from './users.errors.js';

const COMMON_PASSWORDS = new Set<string>(dictionary['passwords-common']);

/** Length and the list of common passwords; no rules of composition (NIST SP 800-63B, 3.1.1.2). */
@Injectable()
export class PasswordPolicy {
  constructor(private readonly config: Config) {}

  /**
   * @param path the field to name in the error
   * @throws PasswordRefused
   */
  require(password: string, path: string): void {
    const normalised = password.normalize('NFKC');
    const { passwordMinLength } = this.config;
    if ([...normalised].length < passwordMinLength) {
      const message = `must have at least ${passwordMinLength} characters`;
      throw new PasswordRefused(path, message, 'password_too_short');
    }
    if (COMMON_PASSWORDS.has(normalised.toLowerCase())) {
      const message = 'is one of the most common passwords: choose another';
      throw new PasswordRefused(path, message, 'password_too_common');
    }
  }
}
