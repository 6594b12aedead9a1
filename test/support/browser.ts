import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

const PLACES = [
  process.env['CHROMIUM_PATH'],
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
];

const executablePath = PLACES.find((place) => place !== undefined && existsSync(place));

export const hasBrowser = executablePath !== undefined;

/** The browser that is installed; none is ever downloaded. */
export async function openBrowser(): Promise<Browser> {
  if (executablePath === undefined) throw new Error(`no browser in ${PLACES.join(', ')}`);
  return chromium.launch({
    executablePath,
    args: [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}
