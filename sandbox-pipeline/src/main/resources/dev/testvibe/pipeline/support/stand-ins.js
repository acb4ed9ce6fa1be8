// Stand-ins for what a machine may lack. What is verified with one is verified of the page, not of the thing it stands for.

const SECONDS = 60;
const SAMPLES_A_SECOND = 3000;

/** A minute of silence, as WAV: mono, 8 bit. */
function silence() {
  const samples = Buffer.alloc(SECONDS * SAMPLES_A_SECOND, 0x80);
  const header = Buffer.alloc(44);
  header.write('RIFF');
  header.writeUInt32LE(36 + samples.length, 4);
  header.write('WAVEfmt ', 8);
  header.writeUInt32LE(16, 16);
  header.writeUInt16LE(1, 20);
  header.writeUInt16LE(1, 22);
  header.writeUInt32LE(SAMPLES_A_SECOND, 24);
  header.writeUInt32LE(SAMPLES_A_SECOND, 28);
  header.writeUInt16LE(1, 32);
  header.writeUInt16LE(8, 34);
  header.write('data', 36);
  header.writeUInt32LE(samples.length, 40);
  return Buffer.concat([header, samples]);
}

/** Answers requests for these clips, each an address, or its place on the site, with a minute of silence. */
async function playSilenceFor(page, clips) {
  const clip = silence();
  for (const address of clips)
    await page.route(address, async route => {
      // without answers in ranges, the browser could not move to another place of the clip
      const range = /^bytes=(\d+)-(\d*)$/.exec((await route.request().allHeaders()).range ?? '');
      const from = range ? Number(range[1]) : 0;
      const to = range && range[2] ? Math.min(Number(range[2]), clip.length - 1) : clip.length - 1;
      await route.fulfill({
        status: range ? 206 : 200,
        headers: {
          'content-type': 'audio/wav',
          'accept-ranges': 'bytes',
          'access-control-allow-origin': '*',
          ...(range && { 'content-range': `bytes ${from}-${to}/${clip.length}` }),
        },
        body: clip.subarray(from, to + 1),
      });
    });
}

/** Runs in the page: the voices that a desktop's Chrome brings, for a browser that has none; they come late, as there. */
function voices() {
  const list = [
    ['Google Deutsch', 'de-DE'], ['Google US English', 'en-US'], ['Google UK English Female', 'en-GB'], ['Google español', 'es-ES'],
    ['Google français', 'fr-FR'], ['Google हिन्दी', 'hi-IN'], ['Google 日本語', 'ja-JP'], ['Google 普通话（中国大陆）', 'zh-CN'],
  ].map(([name, lang], index) => Object.create(SpeechSynthesisVoice.prototype, Object.fromEntries(
    Object.entries({ name, lang, voiceURI: name, localService: false, default: index === 0 })
      .map(([key, value]) => [key, { value, enumerable: true }]))));
  let loaded = false;
  const own = SpeechSynthesis.prototype.getVoices;
  SpeechSynthesis.prototype.getVoices = function () {
    const there = own.call(this);
    if (there.length) return there;
    window[Symbol.for('stand-in voices')] = true;
    return loaded ? [...list] : [];
  };
  // the browser takes no voice but its own
  const voice = Object.getOwnPropertyDescriptor(SpeechSynthesisUtterance.prototype, 'voice');
  const chosen = new WeakMap();
  Object.defineProperty(SpeechSynthesisUtterance.prototype, 'voice', {
    ...voice,
    get() { return chosen.get(this) ?? voice.get.call(this); },
    set(one) { if (list.includes(one)) chosen.set(this, one); else { chosen.delete(this); voice.set.call(this, one); } },
  });
  // a browser without voices may say so at any time, and a page would list these twice
  speechSynthesis.addEventListener('voiceschanged', event => {
    if (event.isTrusted && !own.call(speechSynthesis).length) event.stopImmediatePropagation();
  });
  document.addEventListener('DOMContentLoaded', () => setTimeout(() => {
    loaded = true;
    if (!own.call(speechSynthesis).length) speechSynthesis.dispatchEvent(new Event('voiceschanged'));
  }));
}

/** Gives the browser voices where it has none. */
const offerVoices = page => page.addInitScript(voices);

module.exports = { playSilenceFor, offerVoices };
