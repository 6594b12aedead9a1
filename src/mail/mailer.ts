import { Injectable, Logger } from '@nestjs/common';
import { createTransport, type NodemailerError, type Transporter } from 'nodemailer';
import { Config } from '../config/config.js';

export interface Mail {
  to: string;
  subject: string;
  text: string;
}

/** Milliseconds. Nodemailer would wait up to ten minutes for a server that has gone quiet. */
const TIMEOUTS = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 20_000 };

/** Some servers quote what they refuse, and there may be a secret in it, so their words are left out. */
class MailRefused extends Error {
  constructor({ responseCode }: NodemailerError) {
    super(`The mail server refused a mail with ${responseCode}.`);
  }
}

/** Sends by SMTP, or writes to the log where no mail server is configured. */
@Injectable()
export class Mailer {
  private readonly logger = new Logger('Mail');
  private readonly transport: Transporter | undefined;

  constructor(private readonly config: Config) {
    const { smtpUrl: url } = config;
    if (url !== undefined) this.transport = createTransport({ url, ...TIMEOUTS });
  }

  async send(mail: Mail): Promise<void> {
    if (this.transport) await this.deliver(this.transport, mail);
    else this.logger.log(`To ${mail.to}: ${mail.subject}\n${mail.text}`);
  }

  private async deliver(transport: Transporter, mail: Mail): Promise<void> {
    try {
      await transport.sendMail({ from: this.config.mailFrom, ...mail });
    } catch (error) {
      const failure = error as NodemailerError;
      throw failure.command === 'DATA' ? new MailRefused(failure) : failure;
    }
  }
}
