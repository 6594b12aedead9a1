import type { Locator, Page, Response } from 'playwright-core';

interface Filled {
  body?: object;
  /** By name. */
  parameters?: Record<string, string>;
  file?: { name: string; mimeType: string; buffer: Buffer };
}

/** Swagger UI, used as people use it. */
export class SwaggerUi {
  /** What the page had to complain about. */
  readonly complaints: string[] = [];

  constructor(private readonly page: Page) {
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) this.complaints.push(message.text());
    });
    page.on('pageerror', ({ message }) => this.complaints.push(message));
    page.on('requestfailed', (request) => this.complaints.push(`failed: ${request.url()}`));
  }

  async open(url: string): Promise<void> {
    await this.page.goto(url);
    await this.page.locator('.opblock').first().waitFor();
  }

  async authorize(token: string): Promise<void> {
    await this.page.locator('.auth-wrapper .authorize').first().click();
    const dialog = this.page.locator('.dialog-ux');
    await dialog.locator('#auth-bearer-value').fill(token);
    await dialog.locator('button.authorize').first().click();
    await dialog.locator('button.btn-done').first().click();
  }

  /**
   * Try it out, with what is filled in but for what is given here.
   * @param operation tag and name, as in `Users-register`
   * @returns the answer, after it has been shown
   */
  async tryOut(operation: string, filled: Filled = {}): Promise<Response> {
    const block = this.page.locator(`#operations-${operation}`);
    await block.locator('.opblock-summary-control').click();
    await block.locator('.try-out__btn').click();
    await this.fillIn(block, filled);
    const answered = this.page.waitForResponse((response) => response.url().includes('/api/'));
    await block.locator('button.execute').click();
    const response = await answered;
    const shown = block.locator('.live-responses-table .response-col_status').nth(1);
    await shown.waitFor();
    if (!(await shown.innerText()).includes(String(response.status()))) {
      throw new Error(`shows ${await shown.innerText()} instead of ${response.status()}`);
    }
    await block.locator('.opblock-summary-control').click();
    return response;
  }

  private async fillIn(block: Locator, { body, parameters = {}, file }: Filled): Promise<void> {
    if (body !== undefined) {
      await block.locator('textarea.body-param__text').fill(JSON.stringify(body));
    }
    for (const [name, value] of Object.entries(parameters)) {
      await block.locator(`tr[data-param-name="${name}"] input`).fill(value);
    }
    if (file !== undefined) await block.locator('input[type="file"]').setInputFiles(file);
  }
}
