// What was typed survives a hall without a network: it stays in this browser under the form's own key and goes out once there is a
// network again. Without script the form is sent as any other.
const place = document.querySelector("[data-kept]");
const form = document.querySelector("[data-keeps]");
const address = place.dataset.kept;
const shelf = `vereinbarung:${address}`;
const pause = (ms) => new Promise((done) => setTimeout(done, ms));
const newKey = () => [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, "0")).join("");
let sending = false;

const kept = () => JSON.parse(localStorage.getItem(shelf) ?? "[]");
const keep = (all) => (all.length ? localStorage.setItem(shelf, JSON.stringify(all)) : localStorage.removeItem(shelf));

function say(...sentences) {
  place.hidden = sentences.length === 0;
  place.replaceChildren(...sentences.map((sentence) => {
    const line = document.createElement("p");
    line.append(sentence);
    return line;
  }));
}

function sayKept() {
  const waiting = kept().length;
  if (waiting) say(`Kein Netz. ${waiting === 1 ? "Eine Vereinbarung ist" : `${waiting} Vereinbarungen sind`} auf diesem Gerät aufgehoben.`,
    "Sobald wieder Netz da ist und diese Seite offen ist, geht sie von selbst hinaus.");
}

// A fresh page gives a fresh stamp; key and words are those that were kept.
async function send(fields) {
  const page = new DOMParser().parseFromString(await (await fetch(address, { cache: "no-store" })).text(), "text/html");
  const fresh = page.querySelector("[data-keeps] [name=zeit]");
  if (!fresh) return "Jetzt lässt sich nichts mehr festhalten.";
  await pause(3500);
  const body = new URLSearchParams(fields.filter(([name]) => name !== "zeit"));
  body.append("zeit", fresh.value);
  const answer = await fetch(address, { method: "POST", body });
  if (answer.redirected) return null;
  const wrong = new DOMParser().parseFromString(await answer.text(), "text/html").querySelector(".error-summary li");
  return wrong?.textContent.trim() || "Das ließ sich nicht festhalten.";
}

async function sendKept() {
  if (sending || !kept().length) return;
  sending = true;
  try {
    let done = 0;
    for (let next; (next = kept()[0]);) {
      const refused = await send(next);
      if (refused) { giveBack(next, refused); return; }
      takeOff(next);
      done++;
    }
    say(`Es ist wieder Netz da. ${done === 1 ? "Ihre Vereinbarung ist" : `${done} Vereinbarungen sind`} festgehalten.`,
      "Alle Beteiligten haben eine E-Mail bekommen.");
  } catch { sayKept(); } finally { sending = false; }
}

// Once it was opened the page opens without a network too, as a visitor sees it.
async function stayOpen() {
  if (!form || !("serviceWorker" in navigator)) return;
  const parts = performance.getEntriesByType("resource").map((one) => new URL(one.name))
    .filter((one) => one.origin === location.origin && /\.(css|js|woff2|svg)$/.test(one.pathname) && !one.pathname.endsWith("/dienst.js"));
  try {
    await navigator.serviceWorker.register(`${address}/dienst.js`, { scope: address });
    const channel = new MessageChannel();
    channel.port1.onmessage = (event) => { place.dataset.offline = event.data ? "bereit" : "nein"; };
    (await navigator.serviceWorker.ready).active.postMessage({ keep: [address, ...parts.map((one) => one.pathname)], as: "omit" },
      [channel.port2]);
  } catch {
    // It works for as long as it stays open.
  }
}

const wordOf = (fields, name) => fields.find(([known]) => known === name)?.[1] ?? "";

// By its key: another tab may have taken it off already.
function takeOff(fields) {
  keep(kept().filter((one) => wordOf(one, "Form.Key") !== wordOf(fields, "Form.Key")));
}

// What cannot be noted as it is comes back into the form, unless somebody is writing there; nothing typed is lost.
function giveBack(fields, refused) {
  const isFree = form && !form.elements.namedItem("Form.Purpose").value;
  say(refused, isFree ? "Ihre Angaben stehen wieder im Formular." : `Noch aufgehoben: „${wordOf(fields, "Form.Purpose")}“`);
  if (!isFree) return;
  takeOff(fields);
  for (const [name, value] of fields) {
    const field = form?.elements.namedItem(name);
    if (field && name !== "zeit" && "value" in field) field.value = value;
  }
}

function putAside(fields) {
  keep([...kept(), fields]);
  form.reset();
  form.elements.namedItem("Form.Key").value = newKey();
  sayKept();
  place.scrollIntoView({ block: "center" });
}

form?.addEventListener("submit", async (event) => {
  event.preventDefault();
  const fields = [...new FormData(form)].map(([name, value]) => [name, String(value)]);
  try {
    const answer = await fetch(address, { method: "POST", body: new URLSearchParams(fields) });
    if (answer.redirected) location.assign(answer.url);
    else form.submit();
  } catch { putAside(fields); }
});
// A page that was kept has a key that was used.
if (form && !form.querySelector(".error-summary, [aria-invalid=true]")) form.elements.namedItem("Form.Key").value = newKey();
stayOpen();
addEventListener("online", sendKept);
setInterval(sendKept, 30_000);
sendKept();
