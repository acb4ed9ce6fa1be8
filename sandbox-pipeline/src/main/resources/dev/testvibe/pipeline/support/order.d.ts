import type { Locator } from '@playwright/test';

/** On which side of another element one stands in the document; 'overlapping' where one is in the other, 'missing' where one is not there once. */
export function sideOf(element: Locator, other: Locator): Promise<'before' | 'after' | 'overlapping' | 'missing'>;

/** The place, from 1, at which a group has an element or what holds it; 0 where it is none of the group or not there once. */
export function placeAmong(element: Locator, group: Locator): Promise<number>;

/** The same counted from the end. */
export function placeFromEnd(element: Locator, group: Locator): Promise<number>;

/** How what the elements show is sorted; the last three where that cannot be said. */
export function orderOf(values: Locator, kind: 'number' | 'date' | 'text'):
  Promise<'ascending' | 'descending' | 'unsorted' | 'too few' | 'all alike' | 'unreadable'>;
