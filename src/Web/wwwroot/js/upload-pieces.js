// Sends a large file in pieces, shows how far it is, and goes on where the line broke. The form works without it.
const small = 4 * 1024 * 1024;
const pauses = [1000, 3000, 10000, 30000];

async function post(form, path, values) {
  const data = new FormData();
  const token = form.querySelector('input[name="__RequestVerificationToken"]');
  if (token) data.set(token.name, token.value);
  for (const [name, value] of Object.entries(values)) data.set(name, value);
  const answer = await fetch(path, { method: 'POST', body: data, headers: { Accept: 'application/json' } });
  if (!answer.ok || !answer.headers.get('Content-Type')?.includes('json')) throw Object.assign(new Error(), { status: answer.status });
  return answer.json();
}

async function patiently(work, said) {
  for (const pause of [...pauses, null]) {
    try { return await work(); } catch (error) {
      if (pause === null || (error.status >= 400 && error.status < 500)) throw error;
      said.textContent = 'Die Verbindung ist unterbrochen. Wir versuchen es gleich noch einmal.';
      await new Promise(done => setTimeout(done, pause));
    }
  }
}

function prepare(form) {
  const field = form.querySelector('input[type="file"]');
  const begun = form.querySelector('input[name="Begun"]');
  const bar = document.createElement('progress');
  const said = document.createElement('p');
  said.setAttribute('role', 'status');
  bar.className = 'progress';
  bar.setAttribute('aria-label', 'Hochgeladen');

  async function send(file, button) {
    button.disabled = true;
    field.closest('form').querySelector('.actions').before(said, bar);
    const path = location.pathname;
    let state = await patiently(() => post(form, `${path}/beginn`, { name: file.name, size: file.size }), said);
    for (let told = -1; state.from < file.size;) {
      bar.value = state.from / file.size;
      const percent = Math.floor(bar.value * 10) * 10;
      if (percent !== told) said.textContent = `${told = percent} Prozent von ${Math.ceil(file.size / 1048576)} MB sind hochgeladen.`;
      const piece = file.slice(state.from, state.from + state.piece);
      state = await patiently(() => post(form, `${path}/stueck/${state.id}`, { from: state.from, piece }), said);
    }
    bar.value = 1;
    said.textContent = 'Hochgeladen. Die Datei wird jetzt geprüft.';
    begun.value = state.id;
    field.value = '';
    button.disabled = false;
    form.requestSubmit(button);
  }

  form.addEventListener('submit', event => {
    const file = field.files[0];
    if (!file || file.size <= small || begun.value) return;
    event.preventDefault();
    send(file, event.submitter ?? form.querySelector('button')).catch(error => {
      said.textContent = error.status === 422 || error.status === 413
        ? 'Diese Datei nehmen wir nicht: Sie ist zu groß oder leer.'
        : 'Das Hochladen ist unterbrochen. Drücken Sie noch einmal auf „Hochladen“: Dann geht es dort weiter, wo es stand.';
      form.querySelector('button[disabled]')?.removeAttribute('disabled');
    });
  });
}

for (const form of document.querySelectorAll('form[data-pieces]')) prepare(form);
