// The order in which a page has its elements, and how what they show is sorted.

/** On which side of another element one stands. */
const side = (one, other) => {
  const relation = one.compareDocumentPosition(other);
  if (one === other || relation & (Node.DOCUMENT_POSITION_CONTAINS | Node.DOCUMENT_POSITION_CONTAINED_BY)) return 'overlapping';
  if (relation & Node.DOCUMENT_POSITION_DISCONNECTED) return 'missing';
  return relation & Node.DOCUMENT_POSITION_FOLLOWING ? 'before' : 'after';
};

/** The place of an element among others, from 1: it is one of them or in one of them. */
const place = (all, one) => all.findIndex(each => each.contains(one)) + 1;

const folded = text => text.replace(/\s+/g, ' ').trim();

/** Digits with separators, one number in each text, and the same around it in all: 900 g are not more than 1 kg. */
const numbers = texts => {
  const found = texts.map(text => text.replace(/(?<=\d)[\s\u00a0'’](?=\d{3}(?!\d))/g, '').replace('\u2212', '-').match(/\d[\d.,]*\d|\d/g) ?? []);
  if (found.some(one => one.length !== 1)) return null;
  const written = found.map(one => one[0]);
  // a comma before one or two last digits is a decimal one, and then the points are of thousands
  const comma = written.some(one => /,\d{1,2}$/.test(one) || /\.\d{3},/.test(one));
  const point = written.some(one => /\.\d{1,2}$/.test(one) || /,\d{3}\./.test(one));
  // 1.299 beside 950 may be more or less
  const thousandths = written.filter(one => /^\d{1,3}\.\d{3}$/.test(one)).length;
  if (comma && point || !comma && !point && thousandths && thousandths < written.length) return null;
  const [thousands, decimal] = comma ? ['.', ','] : [',', '.'];
  const units = new Set(texts.map(text => text.replace(/\d[\d.,\s\u00a0'’]*\d|\d/, ' ').replace(/[-\u2212+]/, '').replace(/\s+/g, '').replace(/s$/, '')));
  if (units.size > 1) return null;
  const values = written.map((one, index) => {
    const whole = one.split(thousands);
    const grouped = whole.length === 1 || whole.slice(1).every(part => /^\d{3}(?!\d)/.test(part)) && whole[0].length <= 3;
    const sign = /[-\u2212]\s*[^\d\s]?\s*\d/.test(texts[index]) ? -1 : 1;
    return grouped ? sign * Number(whole.join('').replace(decimal, '.')) : NaN;
  });
  return values.every(Number.isFinite) ? values : null;
};

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const month = name => MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1;
const MONTH = '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?';
const WEEKDAY = '(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?,? )?';
const TIME = '(?:,? (?:at )?|t)?(?:(\\d{1,2}):(\\d{2})(?::(\\d{2})(?:\\.\\d+)?)?(?: ?([ap])\\.?m\\.?)?z?)?';

/** Dates, times or both, each of one form; 3/4/2024 is read only where others of its kind say which is the day. */
const dates = texts => {
  const forms = [
    ['(\\d{4})[-/](\\d{1,2})[-/](\\d{1,2})', ([year, month, day]) => [year, month, day]],
    ['(\\d{1,2})\\.(\\d{1,2})\\.(\\d{4})', ([day, month, year]) => [year, month, day]],
    ['(\\d{1,2})(?:st|nd|rd|th)?[ -]' + MONTH + ',?[ -](\\d{4})', ([day, name, year]) => [year, month(name), day]],
    [MONTH + ' (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})', ([name, day, year]) => [year, month(name), day]],
    [MONTH + ' (\\d{4})', ([name, year]) => [year, month(name), 1]],
    ['(\\d{1,2})[/-](\\d{1,2})[/-](\\d{4})', null],
    ['', () => [2000, 1, 1]],
  ];
  const matches = forms.map(([form]) => new RegExp('^' + (form && WEEKDAY) + form + TIME + '$', 'i')).map(form => texts.map(text => form.exec(text)));
  const index = matches.findIndex(all => all.every(match => match && match[0]));
  if (index < 0) return null;
  const parts = matches[index].map(match => match.slice(1, -4));
  const dayFirst = parts.some(([first]) => Number(first) > 12);
  const monthFirst = parts.some(([, second]) => Number(second) > 12);
  const read = forms[index][1] ?? (dayFirst === monthFirst ? null : dayFirst ? ([day, month, year]) => [year, month, day] : ([month, day, year]) => [year, month, day]);
  if (!read) return null;
  const values = matches[index].map((match, at) => {
    const [year, month, day] = read(parts[at]).map(Number);
    const [hour, minute, second, half] = match.slice(-4);
    const date = new Date(Date.UTC(year, month - 1, day));
    if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return NaN;
    const hours = half ? Number(hour) % 12 + (half.toLowerCase() === 'p' ? 12 : 0) : Number(hour ?? 0);
    return hours > 23 || Number(minute ?? 0) > 59 ? NaN : date.getTime() + ((hours * 60 + Number(minute ?? 0)) * 60 + Number(second ?? 0)) * 1000;
  });
  return values.every(Number.isFinite) ? values : null;
};

/** As a reader of a list expects it, whatever the language: 2 before 10, and neither case nor accents matter. */
const collator = new Intl.Collator('en', { numeric: true, sensitivity: 'base' });

/** How texts are sorted, compared as what they say. */
const order = ([written, kind]) => {
  const texts = written.map(folded);
  if (texts.length < 2) return 'too few';
  const values = texts.some(text => !text) ? null : kind === 'number' ? numbers(texts) : kind === 'date' ? dates(texts) : texts;
  if (!values) return 'unreadable';
  const compare = kind === 'text' ? collator.compare : (one, other) => one - other;
  const steps = values.slice(1).map((value, index) => Math.sign(compare(values[index], value)));
  if (steps.every(step => step === 0)) return 'all alike';
  return steps.every(step => step <= 0) ? 'ascending' : steps.every(step => step >= 0) ? 'descending' : 'unsorted';
};

/** On which side of another element one stands in the document. */
const sideOf = async (element, other) => {
  const [ones, others] = await Promise.all([element.elementHandles(), other.elementHandles()]);
  return ones.length === 1 && others.length === 1 ? ones[0].evaluate(side, others[0]) : 'missing';
};

const placeIn = async (element, group) => {
  const ones = await element.elementHandles();
  return ones.length === 1 ? group.evaluateAll(place, ones[0]) : 0;
};

/** The place of an element in a group, from 1. */
const placeAmong = (element, group) => placeIn(element, group);

/** The same counted from the end. */
const placeFromEnd = async (element, group) => {
  const [at, size] = await Promise.all([placeIn(element, group), group.count()]);
  return at && size + 1 - at;
};

/** How what the elements show is sorted. */
const orderOf = async (values, kind) => order([await values.allInnerTexts(), kind]);

module.exports = { sideOf, placeAmong, placeFromEnd, orderOf };
