import type { Locator, Page } from '@playwright/test';

/**
 * What is disturbed to see an assertion fail. `value` is what the assertion compares with; `like` describes an element
 * that would match a locator that matches nothing now.
 */
export type Disturbance = {
  what: 'hide' | 'show' | 'text' | 'value' | 'checked' | 'enabled' | 'focus' | 'editable' | 'class' | 'attribute' | 'css' | 'count'
    | 'content' | 'child' | 'url' | 'title' | 'storage' | 'storages' | 'events' | 'media' | 'sounds' | 'box' | 'viewport';
  name?: string;
  value?: string;
  count?: number;
  negated?: boolean;
  session?: boolean;
  like?: { tag: string; attributes: Record<string, string>; text: string; parent?: string };
};

/** Runs in the page; leaves behind a function that puts everything back. */
function disturb(_root: Element, [elements, disturbance]: [Element[], Disturbance]): void {
  const undo: Array<() => unknown> = [];
  type Recorded = { event: string; detail: string; element: Element | null; at: number };
  const recorded = (window as unknown as Record<symbol, { log: Recorded[]; sounds: () => HTMLMediaElement[] } | undefined>)[Symbol.for('page events')];
  const log = recorded?.log;
  const begun = performance.now();
  (window as unknown as Record<symbol, unknown>)[Symbol.for('testvibe.restore')] = async () => {
    for (const one of undo.splice(0).reverse()) await one();
    // what was done here to classes is no event of the page; it is recorded after this script
    await null;
    const own = disturbance.what === 'class' ? (one: Recorded) => one.detail === name : disturbance.name === 'class' ? (one: Recorded) => one.event.startsWith('class ') : () => false;
    for (let index = (log?.length ?? 0) - 1; index >= 0; index--) {
      const one = log![index];
      if (one.at >= begun && one.element && elements.includes(one.element) && own(one)) log!.splice(index, 1);
    }
  };
  const { value = '', name = '', negated = false } = disturbance;
  const keep = (element: Element, name: string) => {
    const old = element.getAttribute(name);
    undo.push(() => old === null ? element.removeAttribute(name) : element.setAttribute(name, old));
  };
  /** Audio or video that has another source for a while goes on where it was, and the page hears nothing of it. */
  const resume = (media: HTMLMediaElement) => {
    const { currentTime, paused } = media;
    const events = ['abort', 'emptied', 'error', 'loadstart', 'loadedmetadata', 'loadeddata', 'canplay', 'canplaythrough', 'durationchange', 'pause', 'play', 'playing',
      'seeking', 'seeked', 'timeupdate', 'waiting', 'suspend', 'stalled', 'progress'];
    const quiet = (event: Event) => { if (event.target === media) event.stopImmediatePropagation(); };
    events.forEach(event => addEventListener(event, quiet, true));
    undo.push(async () => {
      for (let look = 0; look < 100 && media.readyState < 3; look++) await new Promise(done => setTimeout(done, 20));
      media.currentTime = currentTime;
      if (!paused) await media.play().catch(() => undefined);
      await new Promise(done => setTimeout(done, 50));
      events.forEach(event => removeEventListener(event, quiet, true));
    });
  };
  const style = (element: Element, declaration: string) => {
    keep(element, 'style');
    element.setAttribute('style', (element.getAttribute('style') ?? '') + ';' + declaration);
  };
  /** What holds an element, also where that is the host of its shadow root. */
  const outer = (element: Element): Element | null => element.parentElement ?? (element.getRootNode() as ShadowRoot).host ?? null;
  /** What the selector matches; made, by its last part, where it matches nothing. */
  const parentFor = (selector: string): Element => {
    const there = document.querySelector(selector);
    if (there) return there;
    const [, tag, mark, name] = /([a-z][a-z0-9]*)?(?:([#.])([\w-]+))?$/.exec(selector) ?? [];
    const made = document.createElement(tag || 'div');
    if (mark) made.setAttribute(mark === '#' ? 'id' : 'class', name);
    document.body.append(made);
    undo.push(() => made.remove());
    return made;
  };
  const add = () => {
    const like = disturbance.like;
    const added = elements[0] ? elements[0].cloneNode(true) as Element : document.createElement(like?.tag ?? 'div');
    if (!elements[0] && like) {
      for (const [name, value] of Object.entries(like.attributes)) added.setAttribute(name, value);
      (added.localName === 'tr' ? added.appendChild(document.createElement('td')) : added).textContent = like.text || 'x';
    }
    (elements[0]?.parentElement ?? parentFor(like?.parent ?? 'body')).append(added);
    undo.push(() => added.remove());
  };
  const remove = (element: Element) => {
    const place = document.createComment('');
    element.replaceWith(place);
    undo.push(() => place.replaceWith(element));
  };
  const content = (element: Element, text: string) => {
    const old = [...element.childNodes];
    element.replaceChildren(text);
    undo.push(() => element.replaceChildren(...old));
    // what an open shadow root shows belongs to its host; with it empty, the host shows nothing else
    const shadowed = [...element.shadowRoot?.childNodes ?? []];
    element.shadowRoot?.replaceChildren();
    undo.push(() => element.shadowRoot?.replaceChildren(...shadowed));
  };
  const samples: Record<string, string[]> = {
    date: ['2001-02-03', '2004-05-06'], time: ['01:02', '03:04'], 'datetime-local': ['2001-02-03T04:05', '2006-07-08T09:10'],
    month: ['2001-02', '2003-04'], week: ['2001-W02', '2003-W04'], color: ['#123456', '#654321'], number: ['12345', '54321'],
  };
  /** A value that the field can hold and that is neither its own nor the one that the assertion wants. */
  const otherValue = (element: HTMLInputElement): string => {
    const candidates = element.type === 'range' ? [element.min || '0', element.max || '100'] : samples[element.type] ?? ['testvibe', 'other'];
    return candidates.find(candidate => candidate !== element.value && candidate !== value) ?? '';
  };
  const setValue = (element: HTMLInputElement, value: string) => {
    const old = element.value;
    element.value = value;
    undo.push(() => { element.value = old; });
  };
  const flip = (element: Element, property: string, aria: string) => {
    const target = element as unknown as Record<string, unknown>;
    const old = target[property];
    if (typeof old === 'boolean') {
      const chosen = element instanceof HTMLInputElement && element.type === 'radio' && !old
        ? [...(element.getRootNode() as ParentNode).querySelectorAll<HTMLInputElement>('input[type=radio]:checked')].find(one => one.name === element.name) : undefined;
      target[property] = !old;
      if (chosen) undo.push(() => { chosen.checked = true; });
      undo.push(() => { target[property] = old; });
    } else {
      keep(element, aria);
      element.setAttribute(aria, element.getAttribute(aria) === 'true' ? 'false' : 'true');
    }
  };
  /** Changes what is read of audio or video, and nothing of what it does: the page must not notice. */
  const shadow = (media: HTMLMediaElement, property: string, value: unknown) => {
    Object.defineProperty(media, property, { value, configurable: true });
    undo.push(() => { Reflect.deleteProperty(media, property); });
  };
  switch (disturbance.what) {
    case 'hide': elements.forEach(element => style(element, 'display:none !important')); break;
    case 'show':
      if (!elements.length) { add(); break; }
      for (let element: Element | null = elements[0]; element && element !== document.body; element = outer(element)) {
        style(element, 'display:block !important;visibility:visible !important;opacity:1 !important;min-width:9px;min-height:9px;position:static !important;transform:none !important');
        if (element.hasAttribute('hidden')) { keep(element, 'hidden'); element.removeAttribute('hidden'); }
        if (element instanceof HTMLDialogElement || element instanceof HTMLDetailsElement) { keep(element, 'open'); element.setAttribute('open', ''); }
      }
      break;
    case 'text':
      if (negated && !elements.length) { add(); break; }
      elements.forEach(element => content(element, negated ? value : value.includes('testvibe') ? '' : 'testvibe')); break;
    case 'value': elements.forEach(element => {
      if (element instanceof HTMLSelectElement) {
        const old = element.selectedIndex;
        element.selectedIndex = negated
          ? [...element.options].findIndex(option => option.label === value || option.value === value)
          : old === 0 ? -1 : 0;
        undo.push(() => { element.selectedIndex = old; });
      } else setValue(element as HTMLInputElement, negated ? value : otherValue(element as HTMLInputElement));
    }); break;
    case 'content': elements.forEach(element => element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement
      ? setValue(element as HTMLInputElement, negated ? '' : otherValue(element as HTMLInputElement)) : content(element, negated ? '' : 'x')); break;
    case 'checked': elements.forEach(element => flip(element, 'checked', 'aria-checked')); break;
    case 'enabled': elements.forEach(element => flip(element, 'disabled', 'aria-disabled')); break;
    case 'editable': elements.forEach(element => flip(element, 'readOnly', 'aria-readonly')); break;
    case 'focus': elements.forEach(element => {
      const old = document.activeElement as HTMLElement | null;
      if (negated) (element as HTMLElement).focus(); else (element as HTMLElement).blur();
      undo.push(() => old?.focus?.());
    }); break;
    case 'class': elements.forEach(element => { keep(element, 'class'); element.classList.toggle(name); }); break;
    case 'attribute': elements.forEach(element => {
      if (name === 'src' && element instanceof HTMLMediaElement) resume(element);
      keep(element, name);
      if (negated) element.setAttribute(name, value); else if (value) element.setAttribute(name, value.includes('testvibe') ? '' : 'testvibe'); else element.removeAttribute(name);
    }); break;
    case 'css': elements.forEach(element => {
      keep(element, 'style');
      const own = (element as HTMLElement).style;
      own.setProperty('transition', 'none', 'important');
      for (const other of negated ? [value] : ['initial', 'inherit', '#123456', 'none', 'block', '1px', '700', '0.5', '7', '1px 1px 1px', 'blur(1px)', 'center',
        'italic', 'underline', 'pointer', 'absolute', 'hidden', 'uppercase', 'wrap', 'column']) {
        own.setProperty(name, other, 'important');
        if (negated || getComputedStyle(element).getPropertyValue(name) !== value) break;
      }
    }); break;
    case 'box': elements.forEach(element => {
      const box = element.getBoundingClientRect();
      const by = (now: number) => negated ? Number(value) - now : 37;
      // by a sum, not by a factor: twice of next to nothing is next to nothing
      const times = (now: number) => now === 0 ? 1 : negated ? Number(value) / now : (now + 37) / now;
      const [x, y] = [name === 'X' ? by(box.x + scrollX) : 0, name === 'Y' ? by(box.y + scrollY) : 0];
      const isWidth = /WIDTH$/.test(name ?? '');
      const now = name === 'SHARE_OF_WIDTH' ? 100 * box.width / (element.parentElement?.getBoundingClientRect().width ?? 1) : box.width;
      const [wide, tall] = [isWidth ? times(now) : 1, name === 'HEIGHT' ? times(box.height) : 1];
      style(element, 'animation:none !important;transition:none !important;transform-origin:0 0 !important;'
        + (getComputedStyle(element).display === 'inline' ? 'display:inline-block !important;' : '')
        + (isWidth && now === 0 ? 'min-width:37px !important;' : '')
        + `transform:translate(${x}px,${y}px) scale(${wide},${tall}) !important`);
    }); break;
    case 'viewport': elements.forEach(element => {
      const place = negated ? '0' : '-9999px';
      style(element, `position:fixed !important;left:${place} !important;top:${place} !important;right:auto !important;bottom:auto !important;`
        + 'transform:none !important;transition:none !important;min-width:9px;min-height:9px');
    }); break;
    case 'child': elements.forEach(element => {
      const like = disturbance.like;
      const child = document.createElement(like?.tag ?? (element.tagName === 'TBODY' ? 'tr' : /^[UO]L$/.test(element.tagName) ? 'li' : 'div'));
      for (const [attribute, text] of Object.entries(like?.attributes ?? {})) child.setAttribute(attribute, text);
      (child.localName === 'tr' ? child.appendChild(document.createElement('td')) : child).textContent = like?.text ?? '';
      element.append(child);
      undo.push(() => child.remove());
    }); break;
    case 'count':
      if ((disturbance.count ?? -1) >= 0) { while (elements.length && undo.length < (disturbance.count ?? 0)) add(); if (!undo.length) add(); }
      else elements.forEach(remove);
      break;
    case 'url': {
      const old = location.href;
      history.replaceState(history.state, '', negated ? '/' + value.replace(/^https?:\/\/[^/]+\/?|^\//, '') : '/testvibe-elsewhere');
      undo.push(() => history.replaceState(history.state, '', old));
      break;
    }
    case 'title': { const old = document.title; document.title = negated ? value : old + ' ~'; undo.push(() => { document.title = old; }); break; }
    case 'events': {
      if (!log) break;
      if (negated) {
        const added = { event: name, detail: value, element: elements[0] ?? null, at: begun };
        log.push(added);
        undo.push(() => { log.splice(log.indexOf(added), 1); });
      } else {
        const old = log.splice(0);
        undo.push(() => { log.unshift(...old); });
      }
      break;
    }
    case 'sounds': (recorded?.sounds() ?? []).forEach(sound => shadow(sound, 'volume', negated ? Number(value) : Number(value) + 1000)); break;
    case 'media': elements.forEach(element => {
      const media = element as HTMLMediaElement;
      const number = negated ? Number(value) : Number(value) + 1000;
      switch (name) {
        case 'PLAYING': shadow(media, 'paused', !negated); if (negated) { shadow(media, 'ended', false); shadow(media, 'readyState', 4); } break;
        case 'PAUSED': shadow(media, 'paused', negated); break;
        case 'MUTED': shadow(media, 'muted', negated); break;
        case 'LOOPING': shadow(media, 'loop', negated); break;
        case 'LOADED': shadow(media, 'readyState', negated ? 4 : 0); break;
        case 'TIME': shadow(media, 'currentTime', number); break;
        case 'REMAINING': shadow(media, 'currentTime', media.duration - number); break;
        case 'VOLUME': shadow(media, 'volume', number); break;
        case 'SPEED': shadow(media, 'playbackRate', number); break;
      }
    }); break;
    case 'storage': {
      const storage = disturbance.session ? sessionStorage : localStorage;
      const old = storage.getItem(name);
      if (negated) storage.setItem(name, value || 'x'); else storage.removeItem(name);
      undo.push(() => old === null ? storage.removeItem(name) : storage.setItem(name, old));
      break;
    }
    case 'storages': {
      const storage = disturbance.session ? sessionStorage : localStorage;
      const old = Object.entries(storage) as Array<[string, string]>;
      storage.clear();
      if (negated) storage.setItem('testvibe', value || 'x');
      undo.push(() => { storage.clear(); old.forEach(([key, entry]) => storage.setItem(key, entry)); });
    }
  }
}

/** A page that is still being drawn puts new elements in the place of those that were disturbed. */
const MOST_LOOKS = 3;
const DRAWING_MS = 60;

/**
 * Disturbs what an assertion observes, wants to see it fail, and puts everything back; `root` is that of the frame that
 * the locator leads into, where what it matches nothing in would not be known otherwise.
 */
export async function canFail(page: Page, locator: Locator | null, disturbance: Disturbance, line: string, assertion: () => Promise<unknown>, root = page.locator(':root')): Promise<void> {
  for (let look = 1; ; look++) {
    const elements = await (locator ?? root).elementHandles();
    await root.evaluate(disturb, [elements, disturbance]);
    const failed = await fails(assertion);
    await Promise.all(page.frames().map(frame => frame.evaluate(() =>
      (window as unknown as Record<symbol, (() => Promise<void>) | undefined>)[Symbol.for('testvibe.restore')]?.())));
    if (failed) return;
    if (look === MOST_LOOKS) throw hollow(line);
    await new Promise(done => setTimeout(done, DRAWING_MS));
  }
}

/** Runs in the page: puts two elements, or what of the same level holds them, in each other's place. */
function swap(one: Element, other: Element): void {
  const level = one.parentElement;
  let partner = other;
  while (level?.contains(partner.parentElement) && partner.parentElement !== level) partner = partner.parentElement as Element;
  const [here, there] = [document.createComment(''), document.createComment('')];
  const swapped = (): void => {
    one.replaceWith(here);
    partner.replaceWith(there);
    here.replaceWith(partner);
    there.replaceWith(one);
  };
  // an only one is the first and the last: others come around it
  const others = one === partner ? [one.cloneNode(false) as Element, one.cloneNode(false) as Element] : [];
  const undo = others.length ? () => others.forEach(each => each.remove()) : swapped;
  if (others.length) {
    others.forEach(each => each.removeAttribute('id'));
    one.before(others[0]);
    one.after(others[1]);
  } else swapped();
  (window as unknown as Record<symbol, unknown>)[Symbol.for('testvibe.restore')] = undo;
}

/** Swaps two elements, wants to see the assertion fail, and puts them back. */
export async function canFailSwapped(one: Locator, other: Locator, line: string, assertion: () => Promise<unknown>): Promise<void> {
  const partner = await other.elementHandle();
  const element = await one.elementHandle();
  await element!.evaluate(swap, partner!);
  await wantsFailure(line, assertion);
  await element!.evaluate(() => (window as unknown as Record<symbol, (() => void) | undefined>)[Symbol.for('testvibe.restore')]?.());
}

/** The same for what the test itself has recorded, such as dialogs. */
export async function canFailWithout<Recorded>(recorded: Recorded[], instead: Recorded[], line: string, assertion: () => Promise<unknown>): Promise<void> {
  const old = recorded.splice(0, recorded.length, ...instead);
  await wantsFailure(line, assertion);
  recorded.splice(0, recorded.length, ...old);
}

/** The same with another value of a cookie, or, for null, without it. */
export async function canFailWithCookie(page: Page, name: string, instead: string | null, line: string, assertion: () => Promise<unknown>): Promise<void> {
  const context = page.context();
  const old = (await context.cookies()).filter(cookie => cookie.name === name);
  await context.clearCookies({ name });
  if (instead !== null) await context.addCookies([{ name, value: instead, url: page.url() }]);
  await wantsFailure(line, assertion);
  await context.clearCookies({ name });
  await context.addCookies(old);
}

/** The same with something else on the clipboard. */
export async function canFailWithClipboard(page: Page, instead: string, line: string, assertion: () => Promise<unknown>): Promise<void> {
  const old = await page.evaluate(() => navigator.clipboard.readText());
  await page.evaluate(text => navigator.clipboard.writeText(text), instead);
  await wantsFailure(line, assertion);
  await page.evaluate(text => navigator.clipboard.writeText(text), old);
}

/** The same on an empty page at an address that the site cannot have. */
export async function canFailElsewhere(page: Page, url: string, line: string, assertion: (elsewhere: Page) => Promise<unknown>): Promise<void> {
  const elsewhere = await page.context().newPage();
  await elsewhere.route('**/*', route => route.fulfill({ contentType: 'text/html', body: '' }));
  await elsewhere.goto(url);
  await wantsFailure(line, () => assertion(elsewhere));
  await elsewhere.close();
}

const fails = (assertion: () => Promise<unknown>): Promise<boolean> => assertion().then(() => false, () => true);

const hollow = (line: string): Error => new Error('HOLLOW: ' + line);

async function wantsFailure(line: string, assertion: () => Promise<unknown>): Promise<void> {
  if (!await fails(assertion)) throw hollow(line);
}
