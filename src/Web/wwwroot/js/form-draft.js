// Keeps what is typed as a draft of this person, and says when somebody else has saved meanwhile. The form works without it.
const pause = 3000;

function keep(form) {
  const said = document.createElement('p');
  said.className = 'small muted draft-said';
  said.setAttribute('role', 'status');
  (form.querySelector('.actions') ?? form.lastElementChild).before(said);
  let timer, running, changed = false, left = false;

  function typed() {
    const data = new FormData(form);
    const key = data.get('formular') ?? 'ja';
    data.delete('formular'); // the form is not sent: its key stays good
    for (const [name, value] of [...data]) if (value instanceof File) data.delete(name);
    data.set('Entwurf', key); // so that what arrives after the form was saved is no draft
    return data;
  }

  function labelOf(name) {
    const label = [...form.elements].find(field => field.name === name)?.labels?.[0];
    return `„${label?.firstChild?.textContent.trim() ?? name}“`;
  }

  function tell({ at, others, by, instead }) {
    const draft = at ? `Als Entwurf gesichert um ${at} Uhr.` : instead ?? '';
    const hint = others.length === 0 ? '' : `${by ? `Inzwischen gespeichert (${by})` : 'Jemand anderes hat inzwischen gespeichert'}: `
      + `${others.map(labelOf).join(', ')}. Beim Speichern geht nichts verloren.`;
    said.textContent = `${draft} ${hint}`.trim();
    said.classList.toggle('overtaken', others.length > 0);
  }

  async function send(keepalive = false) {
    clearTimeout(timer);
    if (!changed || left) return;
    changed = false;
    running?.abort();
    running = new AbortController();
    try {
      const answer = await fetch(location.pathname, { method: 'POST', body: typed(), keepalive, signal: running.signal,
        headers: { Accept: 'application/json' } });
      if (answer.ok && answer.headers.get('Content-Type')?.includes('json')) tell(await answer.json());
      else said.textContent = 'Der Entwurf lässt sich gerade nicht sichern. Ihr Text steht unverändert da.';
    } catch (error) {
      if (error.name === 'AbortError') return;
      changed = true;
      said.textContent = 'Der Entwurf lässt sich gerade nicht sichern. Ihr Text steht unverändert da.';
    }
  }

  form.addEventListener('input', () => { changed = true; clearTimeout(timer); timer = setTimeout(send, pause); });
  form.addEventListener('submit', () => { left = true; clearTimeout(timer); running?.abort(); });
  document.addEventListener('visibilitychange', () => { if (document.visibilityState === 'hidden') send(true); });
  addEventListener('pageshow', () => { left = false; });
}

for (const form of document.querySelectorAll('form[data-draft]')) keep(form);
