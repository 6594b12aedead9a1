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

  private async converse(socket: Socket): Promise<void> {
    const say = (line: string): boolean => socket.write(`${line}\r\n`);
    let mail: ReceivedMail = { from: '', to: '', content: '' };
    let isData = false;
    await delay(this.hesitation);
    say('220 mail.example.org ESMTP');
    for await (const line of createInterface({ input: socket })) {
      if (isData && line !== '.') mail.content += `${line.replace(/^\./, '')}\n`;
      else if (isData) {
        isData = false;
        this.received.push(mail);
        mail = { from: '', to: '', content: '' };
        say('250 Kept');
      } else if (/^DATA/i.test(line)) {
        isData = true;
        say('354 Go on');
      } else if (/^QUIT/i.test(line)) {
        say('221 Bye');
        socket.end();
      } else {
        const [, verb = '', address = ''] = /^(MAIL|RCPT).*<(.*)>/i.exec(line) ?? [];
        if (/mail/i.test(verb)) mail.from = address;
        if (/rcpt/i.test(verb)) mail.to = address;
        say(/rcpt/i.test(verb) && this.refuses ? '550 No such mailbox' : '250 OK');
      }
    }
  }
}
