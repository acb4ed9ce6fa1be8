import type { Locator, Page } from '@playwright/test';

/** Records what happens on a page from its start on; to be called before it is opened. */
export function recordPageEvents(page: Page): Promise<unknown>;

/** Forgets what happened so far. */
export function forgetPageEvents(page: Page): Promise<void>;

/** How often something happened, with a text or with what a regular expression finds where one is given. */
export function happened(page: Page, event: string, detail?: string | RegExp): Promise<number>;

/** The same for what happened to one element. */
export function happenedTo(locator: Locator, event: string, detail?: string | RegExp): Promise<number>;

/** By how many seconds an audio or video element was moved, each time. */
export function seeksOf(locator: Locator): Promise<number[]>;

/** For how many milliseconds an element had a class, when it had it last; NaN where it did not get and lose it. */
export function classLasted(locator: Locator, name: string): Promise<number>;

/** For how many milliseconds a text was there, when it was there last; NaN where it did not come and go. */
export function textLasted(page: Page, text: string): Promise<number>;

/** The volumes, from 0 to 1, of the sounds that are in no element of the page. */
export function soundVolumes(page: Page): Promise<number[]>;
