import { once } from 'node:events';
import { type AddressInfo, createServer, type Server, type Socket } from 'node:net';
import { createInterface } from 'node:readline';
import { setTimeout as delay } from 'node:timers/promises';

export interface ReceivedMail {
  from: string;
  to: string;
  /** Head and body as they came over the wire. */
  content: string;
}

/** An SMTP server that keeps what it is sent (as little of RFC 5321 as that takes). */
export class MailServer {
  readonly received: ReceivedMail[] = [];
  /** Answers every recipient with "no such mailbox" where set. */
  refuses = false;
  /** Refuses what it has been sent, and quotes all of it, where set. */
  quotes = false;
  /** Whoever says who they are is not believed, where set. */
  knowsNobody = false;
  /** Milliseconds before it greets. */
  hesitation = 0;

  private constructor(private readonly server: Server) {
    server.on('connection', (socket) => void this.converse(socket).catch(() => undefined));
  }

  static async start(): Promise<MailServer> {
    const mailServer = new MailServer(createServer());
    mailServer.server.listen(0, '127.0.0.1');
    await once(mailServer.server, 'listening');
    return mailServer;
  }

  get url(): string {
    return `smtp://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  stop(): void {
    this.server.close();
  }

  /** One mail a connection, which is how they come. */
  private async converse(socket: Socket): Promise<void> {
    const mail: ReceivedMail = { from: '', to: '', content: '' };
    let isContent = false;
    await delay(this.hesitation);
    socket.write('220 mail.example.org ESMTP\r\n');
    for await (const line of createInterface({ input: socket })) {
      if (isContent && line !== '.') {
        mail.content += `${line.replace(/^\./, '')}\n`;
        continue;
      }
      if (isContent) this.received.push(mail);
      const reply: string = isContent ? this.replyToContent(mail) : this.replyTo(line, mail);
      isContent = reply.startsWith('354');
      socket.write(`${reply}\r\n`);
    }
  }

  private replyToContent({ content }: ReceivedMail): string {
    return this.quotes ? `554 Spam: ${content.replaceAll('\n', ' ')}` : '250 Kept';
  }

  private replyTo(command: string, mail: ReceivedMail): string {
    const [verb = '', address = ''] = command.split(/[<>]/);
    switch (verb.slice(0, 4).toUpperCase()) {
      case 'EHLO':
        return '250-mail.example.org\r\n250 AUTH PLAIN';
      case 'AUTH':
        return this.knowsNobody ? '535 Not known' : '235 Known';
      case 'DATA':
        return '354 Go on';
      case 'QUIT':
        return '221 Bye';
      default:
        return this.replyToAddress(verb, address, mail);
    }
  }

  private replyToAddress(verb: string, address: string, mail: ReceivedMail): string {
    if (/^mail/i.test(verb)) mail.from = address;
    if (!/^rcpt/i.test(verb)) return '250 OK';
    mail.to = address;
    return this.refuses ? '550 No such mailbox' : '250 OK';
  }
}
