import type { Browser } from 'playwright-core';
import { hasBrowser, openBrowser } from './support/browser.js';
import { aUser } from './support/given.js';
import { aJpeg } from './support/images.js';
import { useParley } from './support/parley.js';
import { SwaggerUi } from './support/swagger-ui.js';

const parley = useParley();

const isWanted = hasBrowser || process.env['REQUIRE_BROWSER'] === '1';
if (!isWanted) console.warn('No browser: Swagger UI is not tested. CHROMIUM_PATH can name one.');

(isWanted ? describe : describe.skip)('In Swagger UI', () => {
  let browser: Browser;
  let ui: SwaggerUi;

  beforeAll(async () => {
    browser = await openBrowser();
  }, 30_000);
  beforeEach(async () => {
    ui = new SwaggerUi(await browser.newPage());
  });
  afterAll(() => browser.close());

  it.each(['/api/docs', '/api/docs/'])(
    'all is there, and nothing is blocked: %s',
    async (path) => {
      await ui.open(`${parley.url}${path}`);

      expect(ui.complaints).toEqual([]);
    },
    30_000,
  );

  it('a newcomer is refused, registers, logs in, starts a conversation, sends, reads, and has a face', async () => {
    const ben = await aUser('ben');
    await ui.open(`${parley.url}/api/docs`);

    const refused = await ui.tryOut('Users-getOwnUser');
    const registered = await ui.tryOut('Users-register');
    const loggedIn = await ui.tryOut('Auth-login');
    const { accessToken } = (await loggedIn.json()) as { accessToken: string };
    await ui.authorize(accessToken);
    const started = await ui.tryOut('Conversations-createConversation', {
      body: { participantIds: [ben.id] },
    });
    const { id } = (await started.json()) as { id: string };
    const sent = await ui.tryOut('Messages-sendMessage', {
      body: { conversationId: id, body: 'See you at six.' },
    });
    const listed = await ui.tryOut('Messages-listConversationMessages', { parameters: { id } });
    const pictured = await ui.tryOut('Users-setAvatar', {
      file: { name: 'me.jpg', mimeType: 'image/jpeg', buffer: await aJpeg() },
    });

    expect(refused.status()).toBe(401);
    expect(registered.status()).toBe(201);
    expect(loggedIn.status()).toBe(200);
    expect(started.status()).toBe(201);
    expect(sent.status()).toBe(201);
    expect(await listed.json()).toMatchObject({ items: [{ body: 'See you at six.' }] });
    expect(await pictured.json()).toMatchObject({
      username: 'ana',
      avatarUrl: expect.stringContaining('/api/avatars/') as string,
    });
    expect(ui.complaints).toEqual([expect.stringContaining('status of 401')]);
  }, 60_000);
});
