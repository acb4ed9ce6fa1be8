// What happens on a page besides its elements: sounds, speech, drags, context menus, classes that come and go.
// A short effect is over before anybody could look for it; it is recorded as it happens, and looked up afterwards.

/**
 * Runs in the page, before its own scripts.
 *
 * Events: play, playing, pause, ended (the address of the sound), volume (its new volume), speak (the text), voice (what
 * an utterance was told to use), dragstart, drag data (what a drag carries), contextmenu (shown or prevented), seek (by
 * how many seconds), class added, class removed (the class), text shown, text gone (what an element came to show after
 * the page was loaded).
 */
function recorder() {
  const KEY = Symbol.for('page events');
  const MOST = 5000;
  const log = [];
  const note = (event, detail = '', element = null) => {
    if (log.length < MOST) log.push({ event, detail: String(detail), element, at: performance.now() });
  };

  let contexts = 0;
  const watched = new Set();
  const played = new Set();
  const watch = media => {
    if (watched.has(media)) return media;
    watched.add(media);
    media.addEventListener('play', () => played.add(media.currentSrc || media.src));
    for (const event of ['play', 'playing', 'pause', 'ended'])
      media.addEventListener(event, () => note(event, media.currentSrc || media.src, media));
    media.addEventListener('volumechange', () => note('volume', media.muted ? 0 : media.volume, media));
    return media;
  };
  const onConstruction = (name, done) => {
    if (window[name]) window[name] = new Proxy(window[name], { construct: (type, given, as) => done(Reflect.construct(type, given, as)) });
  };
  onConstruction('Audio', watch);
  onConstruction('AudioContext', context => { contexts++; return context; });
  for (const event of ['loadstart', 'play'])
    document.addEventListener(event, ({ target }) => { if (target instanceof HTMLMediaElement) watch(target); }, true);
  const before = (type, method, look) => {
    const original = type?.prototype[method];
    if (original) type.prototype[method] = function (...given) { look(this, ...given); return original.apply(this, given); };
  };
  before(window.HTMLMediaElement, 'play', watch);
  before(window.AudioScheduledSourceNode, 'start', () => { note('play'); note('playing'); });
  const time = Object.getOwnPropertyDescriptor(HTMLMediaElement.prototype, 'currentTime');
  Object.defineProperty(HTMLMediaElement.prototype, 'currentTime', {
    ...time,
    set(seconds) {
      const from = time.get.call(this);
      time.set.call(this, seconds);
      note('seek', time.get.call(this) - from, this);
    },
  });

  before(window.SpeechSynthesis, 'speak', (synthesis, utterance) => {
    note('speak', utterance?.text);
    if (utterance?.voice) note('spoken by', utterance.voice.name + ' ' + utterance.voice.lang);
  });
  const voice = Object.getOwnPropertyDescriptor(window.SpeechSynthesisUtterance?.prototype ?? {}, 'voice');
  if (voice) Object.defineProperty(SpeechSynthesisUtterance.prototype, 'voice', {
    ...voice,
    set(chosen) {
      voice.set.call(this, chosen);
      if (chosen) note('voice', chosen.name + ' ' + chosen.lang);
    },
  });

  window.addEventListener('dragstart', () => note('dragstart'), true);
  before(window.DataTransfer, 'setData', (transfer, type, data) => {
    if (window.event?.type === 'dragstart') note('drag data', data);
  });
  // whether it was prevented is known when every listener was asked
  window.addEventListener('contextmenu', event => setTimeout(() => note('contextmenu', event.defaultPrevented ? 'prevented' : 'shown')), true);

  const tokens = text => new Set((text || '').split(/\s+/).filter(Boolean));
  new MutationObserver(records => records.forEach(({ target, oldValue }, index) => {
    const next = records.slice(index + 1).find(record => record.target === target);
    const old = tokens(oldValue);
    const now = tokens(next ? next.oldValue : target.getAttribute('class'));
    now.forEach(name => { if (!old.has(name)) note('class added', name, target); });
    old.forEach(name => { if (!now.has(name)) note('class removed', name, target); });
  })).observe(document, { subtree: true, attributes: true, attributeFilter: ['class'], attributeOldValue: true });

  const fold = text => text.replace(/\s+/g, ' ').trim();
  // the texts that came since the page was loaded, while they are there
  const LONGEST = 300;
  const MOST_AT_ONCE = 200;
  const showing = new Map();
  const isShown = element => element.isConnected && element.getClientRects().length > 0
    && element.checkVisibility({ visibilityProperty: true });
  const look = element => {
    const text = isShown(element) ? fold(element.innerText ?? '') : '';
    const old = showing.get(element);
    if (old === text) return;
    if (old) {
      showing.delete(element);
      note('text gone', old, element);
    }
    if (text && text.length <= LONGEST) {
      showing.set(element, text);
      note('text shown', text, element);
    }
  };
  new MutationObserver(records => {
    if (document.readyState === 'loading') return;
    const changed = records.flatMap(({ type, target, addedNodes }) => type === 'childList' ? [target, ...addedNodes] : [target])
      .map(node => node.nodeType === Node.TEXT_NODE ? node.parentElement : node)
      .filter(node => node instanceof Element);
    const all = new Set([...showing.keys(), ...changed]);
    for (const element of changed) {
      const inside = element.querySelectorAll('*');
      if (inside.length <= MOST_AT_ONCE) inside.forEach(one => all.add(one));
    }
    all.forEach(look);
  }).observe(document, { subtree: true, childList: true, characterData: true, attributes: true, attributeFilter: ['class', 'style', 'hidden', 'open'] });

  window[KEY] = {
    log,
    /** Whether anything could be heard: the page holds or made something that plays. */
    audible: () => contexts + watched.size + document.querySelectorAll('audio, video').length > 0,
    /** The addresses of what was told to play, remembered for good. */
    played: () => [...played],
    /** The sounds that are in no element of the page. */
    sounds: () => [...watched].filter(media => !media.isConnected),
    /** The details of an event that fit: all, those equal to a text, or those that a regular expression finds. */
    details: (event, wanted, element) => log
      .filter(one => one.event === event && (!element || one.element === element))
      .map(one => fold(one.detail))
      .filter(detail => wanted === null || wanted === undefined || (wanted instanceof RegExp ? wanted.test(detail) : detail === fold(wanted))),
    /** For how many milliseconds the element had a class that was added and is removed again; NaN where it was not. */
    lasted: (element, name) => {
      const changes = log.filter(one => one.element === element && one.detail === name && one.event.startsWith('class '));
      const last = changes.findLastIndex((one, index) => one.event === 'class removed' && changes[index - 1]?.event === 'class added');
      return last < 0 ? NaN : changes[last].at - changes[last - 1].at;
    },
    /** For how many milliseconds a text was there when it was there last; NaN where it did not come and go. */
    textLasted: text => {
      const changes = log.filter(one => one.event.startsWith('text ') && one.detail === fold(text));
      const gone = changes.findLast(one => one.event === 'text gone');
      const shown = gone && changes.slice(0, changes.indexOf(gone)).findLast(one => one.event === 'text shown' && one.element === gone.element);
      return shown ? gone.at - shown.at : NaN;
    },
  };
}

/** Records what happens on a page from its start on; to be called before it is opened. */
const recordPageEvents = page => page.addInitScript(recorder);

const inFrames = (page, ask, given) => Promise.all(page.frames().map(frame => frame.evaluate(ask, given)));

/** Forgets what happened so far. */
const forgetPageEvents = page => inFrames(page, () => { window[Symbol.for('page events')]?.log.splice(0); });

/** How often something happened, with a text or with what a regular expression finds where one is given. */
const happened = async (page, event, detail) => (await inFrames(page,
  ([event, detail]) => window[Symbol.for('page events')]?.details(event, detail).length ?? 0, [event, detail]))
  .reduce((sum, times) => sum + times, 0);

/** The same for what happened to one element. */
const happenedTo = (locator, event, detail) => locator.evaluate(
  (element, [event, detail]) => window[Symbol.for('page events')].details(event, detail, element).length, [event, detail]);

/** By how many seconds an audio or video element was moved, each time. */
const seeksOf = locator => locator.evaluate(
  element => window[Symbol.for('page events')].details('seek', null, element).map(Number));

/** For how many milliseconds an element had a class, when it had it last; NaN where it did not get and lose it. */
const classLasted = (locator, name) => locator.evaluate(
  (element, name) => window[Symbol.for('page events')].lasted(element, name), name);

/** For how many milliseconds a text was there, when it was there last; NaN where it did not come and go. */
const textLasted = async (page, text) => (await inFrames(page, text => window[Symbol.for('page events')]?.textLasted(text), text))
  .find(milliseconds => milliseconds >= 0) ?? NaN;

/** The volumes, from 0 to 1, of the sounds that are in no element of the page. */
const soundVolumes = page => page.evaluate(() => window[Symbol.for('page events')].sounds().map(sound => sound.volume));

module.exports = { recordPageEvents, forgetPageEvents, happened, happenedTo, seeksOf, soundVolumes, classLasted, textLasted };
