// Puts a toolbar above text areas that take Markdown, and shows beside them how the text will look.
// Without JavaScript the text area works as it is, and "Vorschau" opens a page of its own.
import '../lib/markdown-toolbar-element.js';

const tools = [
  ['md-bold', 'Fett', 'F'],
  ['md-italic', 'Kursiv', 'K'],
  ['md-header', 'Überschrift', 'Ü'],
  ['md-unordered-list', 'Liste', '•'],
  ['md-ordered-list', 'Nummerierte Liste: 1.', '1.'],
  ['md-quote', 'Zitat', '»'],
  ['md-link', 'Link', 'Link'],
];

function button([element, label, sign]) {
  const made = document.createElement(element);
  made.textContent = sign;
  made.title = label;
  made.setAttribute('role', 'button');
  made.setAttribute('aria-label', label);
  if (element === 'md-header') made.setAttribute('level', '2');
  return made;
}

function toolbar(area) {
  const bar = document.createElement('markdown-toolbar');
  bar.setAttribute('for', area.id);
  bar.setAttribute('aria-label', 'Text gestalten');
  bar.setAttribute('aria-controls', area.id);
  bar.append(...tools.map(button));
  area.before(bar);
}

function preview(area, asks) {
  const shown = document.createElement('div');
  shown.className = 'markdown-preview';
  shown.setAttribute('role', 'status');
  asks.type = 'button'; // the enter key presses the form's own button
  area.after(asks, shown);
  asks.addEventListener('click', async event => {
    event.preventDefault();
    const form = new FormData();
    form.set(area.name, area.value);
    form.set('__RequestVerificationToken', new FormData(area.form).get('__RequestVerificationToken'));
    const answer = await fetch(asks.formAction, { method: 'POST', body: form, headers: { Accept: 'text/x-fragment' } });
    if (answer.ok) shown.innerHTML = await answer.text();
    else shown.textContent = answer.status === 422 ? await answer.text()
      : 'Die Vorschau ist gerade nicht zu erreichen. Ihr Text steht unverändert im Feld.';
  });
}

for (const area of document.querySelectorAll('textarea[data-markdown]')) {
  toolbar(area);
  const asks = document.querySelector(`button[data-previews="${area.id}"]`);
  if (asks) preview(area, asks);
}
