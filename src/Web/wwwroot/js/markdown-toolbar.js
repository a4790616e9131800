// Puts a small toolbar above text areas that take Markdown. Without JavaScript the text area works as it is.
const wrap = (before, after = before) => text => before + (text || 'Text') + after;
const lines = mark => text => (text || 'Text').split('\n').map((line, n) => mark(n) + line).join('\n');

const tools = [
  ['Fett', 'F', wrap('**')],
  ['Kursiv', 'K', wrap('*')],
  ['Überschrift', 'Ü', lines(() => '## '), true],
  ['Liste', '•', lines(() => '- '), true],
  ['Nummerierte Liste: 1.', '1.', lines(n => `${n + 1}. `), true],
  ['Zitat', '»', lines(() => '> '), true],
  ['Link', 'Link', text => `[${text || 'Text des Links'}](https://)`],
];

function apply(area, change, wholeLines) {
  let { selectionStart: start, selectionEnd: end, value } = area;
  if (wholeLines) {
    start = value.lastIndexOf('\n', start - 1) + 1;
    end = value.indexOf('\n', end) < 0 ? value.length : value.indexOf('\n', end);
  }
  const changed = change(value.slice(start, end));
  area.focus();
  area.setSelectionRange(start, end);
  // execCommand keeps the browser's undo; where it is gone, set the text directly.
  if (!document.execCommand?.('insertText', false, changed)) area.setRangeText(changed, start, end, 'select');
  area.setSelectionRange(start, start + changed.length);
  area.dispatchEvent(new Event('input', { bubbles: true }));
}

function button(area, [label, sign, change, wholeLines]) {
  const made = document.createElement('button');
  made.type = 'button';
  made.textContent = sign;
  made.title = label;
  made.setAttribute('aria-label', label);
  made.tabIndex = -1;
  made.addEventListener('click', () => apply(area, change, wholeLines));
  return made;
}

// One stop for the tab key; arrows move between the buttons (ARIA toolbar pattern).
function roam(bar) {
  const all = [...bar.children];
  all[0].tabIndex = 0;
  bar.addEventListener('keydown', event => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (!step) return;
    const next = all[(all.indexOf(document.activeElement) + step + all.length) % all.length];
    all.forEach(one => { one.tabIndex = one === next ? 0 : -1; });
    next.focus();
    event.preventDefault();
  });
}

for (const area of document.querySelectorAll('textarea[data-markdown]')) {
  const bar = document.createElement('div');
  bar.className = 'markdown-toolbar';
  bar.setAttribute('role', 'toolbar');
  bar.setAttribute('aria-label', 'Text gestalten');
  bar.setAttribute('aria-controls', area.id);
  bar.append(...tools.map(tool => button(area, tool)));
  area.before(bar);
  roam(bar);
}
