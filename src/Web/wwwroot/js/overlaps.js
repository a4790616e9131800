// While a project is typed, looks now and then whether it is done already nearby, and says so below the form.
// Without JavaScript "Prüfen" opens the answer in a tab of its own.
const pause = 900;

function watch(part) {
  const form = part.closest('form');
  const asks = part.querySelector('button');
  const shown = part.querySelector('[role=status]');
  let timer, last = '', running;
  asks.type = 'button'; // the enter key presses the form's own button

  async function look(said) {
    const typed = new FormData(form);
    const words = ['Title', 'Lead', 'Need', 'Goal', 'Audience'].map(name => typed.get(`Form.${name}`) ?? '').join('\n').trim();
    if (!said && (words === last || words.length < 12)) return;
    last = words;
    running?.abort();
    running = new AbortController();
    try {
      const answer = await fetch(part.dataset.overlaps, { method: 'POST', body: typed, signal: running.signal,
        headers: { Accept: 'text/x-fragment' } });
      if (answer.ok || answer.status === 429) shown.innerHTML = await answer.text();
      else if (said) shown.textContent = 'Das Nachsehen ist gerade nicht möglich. Ihr Text steht unverändert da.';
    } catch (error) {
      if (said && error.name !== 'AbortError') shown.textContent = 'Das Nachsehen ist gerade nicht möglich. Ihr Text steht unverändert da.';
    }
  }

  asks.addEventListener('click', () => look(true));
  form.addEventListener('input', () => { clearTimeout(timer); timer = setTimeout(() => look(false), pause); });
}

for (const part of document.querySelectorAll('[data-overlaps]')) watch(part);
