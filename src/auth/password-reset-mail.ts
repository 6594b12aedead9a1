import { Injectable } from '@nestjs/common';
import { Config } from '../config/config.js';
import { Mailer } from '../mail/mailer.js';

@Injectable()
export class PasswordResetMail {
  constructor(
    private readonly mailer: Mailer,
    private readonly config: Config,
  ) {}

  /** Says no name: who registers with another's address must not get to write to them. */
  async send(to: string, token: string): Promise<void> {
    const text = `Hello,\n\n${this.instruction(token)}\n\nIt works once and for one hour. If you did not ask for it, nothing has changed.\n`;
    await this.mailer.send({ to, subject: 'Choose a new password', text });
  }

  private instruction(token: string): string {
    const { passwordResetUrl, origin } = this.config;
    return passwordResetUrl === undefined
      ? `choose a new password with this token at POST ${origin}/api/auth/password/reset:\n${token}`
      : // After "#", so that neither servers nor the Referer header see it.
        `choose a new password here:\n${passwordResetUrl}#token=${token}`;
  }
}
