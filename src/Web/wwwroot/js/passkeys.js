// Passkeys: shows what this browser can do, asks the server for a challenge, lets the device answer, sends the form.
const able = window.PublicKeyCredential?.parseCreationOptionsFromJSON !== undefined;

async function ask(form) {
  const address = new URL(form.action);
  address.pathname += '/frage';
  const answer = await fetch(address, { method: 'POST', body: new FormData(form) });
  if (!answer.ok) throw new Error(`The server answered ${answer.status}`);
  return answer.json();
}

function enhance(selector, obtain) {
  for (const section of document.querySelectorAll(selector)) {
    if (!able) continue;
    section.hidden = false;
    const form = section.querySelector('form');
    const error = section.querySelector('[data-passkey-error]');
    form.addEventListener('submit', async event => {
      if (form.elements.Credential.value) return;
      event.preventDefault();
      error.hidden = true;
      try {
        form.elements.Credential.value = JSON.stringify(await obtain(await ask(form)));
        form.submit();
      } catch {
        error.hidden = false;
      }
    });
  }
}

enhance('[data-passkey-create]', options =>
  navigator.credentials.create({ publicKey: PublicKeyCredential.parseCreationOptionsFromJSON(options) }));
enhance('[data-passkey-sign-in]', options =>
  navigator.credentials.get({ publicKey: PublicKeyCredential.parseRequestOptionsFromJSON(options) }));
