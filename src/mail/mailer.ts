import { Injectable, Logger } from '@nestjs/common';
import { createTransport, type Transporter } from 'nodemailer';
import { Config } from '../config/config.js';

export interface Mail {
  to: string;
  subject: string;
  text: string;
}

/** Sends by SMTP, or writes to the log where no mail server is configured. */
@Injectable()
export class Mailer {
  private readonly logger = new Logger('Mail');
  private readonly transport: Transporter | undefined;

  constructor(private readonly config: Config) {
    if (config.smtpUrl !== undefined) this.transport = createTransport(config.smtpUrl);
  }

  async send(mail: Mail): Promise<void> {
    if (this.transport) await this.transport.sendMail({ from: this.config.mailFrom, ...mail });
    else this.logger.log(`To ${mail.to}: ${mail.subject}\n${mail.text}`);
  }
}
