/*
 * What the scripts of this folder know of elements and their texts: declarations that stand before each of them.
 */
const fold = text => (text || '').replace(/\s+/g, ' ').trim();
const stem = word => word.length > 3 ? spelled(word).replace(/ies$/, 'y').replace(/(?<=x|ch|sh|ss)es$/, '').replace(/(?<=[^s])s$/, '') : word;
const tokens = text => fold(text).replace(/([a-z\d])([A-Z])/g, '$1 $2').toLowerCase().split(/[^\p{L}\p{N}]+/u).filter(Boolean).map(stem);
const isVisible = element => element.localName === 'option' || element.checkVisibility({ visibilityProperty: true }) && element.getClientRects().length > 0;
const shown = element => fold(element.localName === 'option' ? element.label : element.innerText ?? element.textContent);
const pathOf = element => {
  const path = [];
  for (let one = element; one.parentElement; one = one.parentElement) path.unshift(one.localName + ':nth-child(' + ([...one.parentElement.children].indexOf(one) + 1) + ')');
  return 'html > ' + path.join(' > ');
};
