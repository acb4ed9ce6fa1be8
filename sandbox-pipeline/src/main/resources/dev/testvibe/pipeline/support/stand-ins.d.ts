import type { Page } from '@playwright/test';

/** Answers requests for these clips, each an address or a path of the site, with a minute of silence. */
export function playSilenceFor(page: Page, clips: string[]): Promise<void>;

/** Gives the browser voices where it has none. */
export function offerVoices(page: Page): Promise<unknown>;
