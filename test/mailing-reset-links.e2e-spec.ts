import { apiClient } from './support/client.js';
import { eventually } from './support/eventually.js';
import { aUser } from './support/given.js';
import { MailServer } from './support/mail-server.js';
import { askForLink, readableMail, resetTokenOf } from './support/mails.js';
import { useOwnParley } from './support/parley.js';

const mailServer = await MailServer.start();
const parley = useOwnParley({
  SMTP_URL: mailServer.url,
  MAIL_FROM: 'Parley <no-reply@parley.example>',
  PASSWORD_RESET_URL: 'https://app.example.org/choose',
});
afterAll(() => mailServer.stop());

const mailsTo = (email: string) => mailServer.received.filter(({ to }) => to === email);
const mailTo = async (email: string) => {
  await eventually(() => Promise.resolve(mailsTo(email).length > 0), 5000);
  return mailsTo(email)[0];
};

describe('A link to choose a new password', () => {
  it('is mailed by SMTP, and works', async () => {
    const ana = await aUser('ana');

    await askForLink(ana.email);

    const mail = await mailTo(ana.email);
    expect(mail?.from).toBe('no-reply@parley.example');
    expect(mail?.content).toMatch(/^From: Parley <no-reply@parley\.example>$/m);
    expect(mail?.content).toMatch(new RegExp(`^To: ${ana.email}$`, 'm'));
    expect(mail?.content).toMatch(/^Subject: Choose a new password$/m);
    const token = resetTokenOf(readableMail(mail?.content));
    const { response } = await apiClient().POST('/api/auth/password/reset', {
      body: { token, newPassword: 'eight dry badgers' },
    });
    expect(response.status).toBe(204);
  });

  it('is not in the log then', async () => {
    const ana = await aUser('ana');

    await askForLink(ana.email);

    const token = resetTokenOf(readableMail((await mailTo(ana.email))?.content));
    expect(parley.process.log).not.toContain(token);
    expect(parley.process.log).not.toContain(ana.email);
  });

  it('still arrives where the server is told to stop meanwhile', async () => {
    const ana = await aUser('ana');
    const node = await parley.anotherNode();
    mailServer.hesitation = 500;

    await askForLink(ana.email, node.url);
    const exitCode = await node.stop();

    mailServer.hesitation = 0;
    expect(exitCode).toBe(0);
    expect(mailsTo(ana.email)).toHaveLength(1);
  });

  it.each([
    ['refuses it and quotes it', () => (mailServer.quotes = true)],
    ['refuses who is to have it', () => (mailServer.refuses = true)],
    ['is away', () => mailServer.stop()],
  ])('that the mail server %s is logged, and the answer tells nobody', async (_name, fail) => {
    const ana = await aUser('ana');
    const before = parley.process.log.length;
    fail();

    const { response } = await askForLink(ana.email);

    expect(response.status).toBe(204);
    const news = () => parley.process.log.slice(before);
    await eventually(() => Promise.resolve(news().includes('"context":"PasswordResets"')), 5000);
    const [row] = await parley.database.query<{ count: string }>(
      'select count(*) from password_resets where user_id = $1',
      [ana.id],
    );
    expect(row?.count).toBe('1');
    expect(news()).not.toMatch(/#token=|Choose a new password/);
  });
});
