import { Injectable, Logger } from '@nestjs/common';
import { createTransport, type Transporter } from 'nodemailer';
import { Config } from '../config/config.js';

export interface Mail {
  to: string;
  subject: string;
  text: string;
}

/** Milliseconds. Nodemailer would wait up to ten minutes for a server that has gone quiet. */
const TIMEOUTS = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 20_000 };

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
    if (this.transport) await this.transport.sendMail({ from: this.config.mailFrom, ...mail });
    else this.logger.log(`To ${mail.to}: ${mail.subject}\n${mail.text}`);
  }
}
