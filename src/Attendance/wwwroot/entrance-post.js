// What goes between this device and the house. One request at a time; what is not answered stays in the queue under its key.
const patience = 5000;
const atOnce = 200;
const isClosed = (answer) => answer.type === "opaqueredirect" || [401, 403, 404].includes(answer.status);

export class Post {
  #base; #store; #token = ""; #turn = Promise.resolve(); #closed = new Set();
  offline = false;
  ended = false;

  constructor(base, store) {
    [this.#base, this.#store] = [base, store];
  }

  // Has happened here, whatever is right: it stays in the queue until the house has heard it.
  async note(entry) {
    const [key, at] = [this.#kept?.key ?? crypto.randomUUID(), new Date().toISOString()];
    await this.#store.add({ key, at, happened: true, ...entry, base: this.#base });
    this.#kept = null;
  }

  #kept = null;

  // Asks the house; null where it does not answer. Its key is then used by what is noted instead.
  say(entry) {
    return this.#inTurn(async () => {
      this.#kept = { key: crypto.randomUUID() };
      if (this.ended || this.offline) return null; // The next look at the list asks again.
      if (!this.#token && !await this.#ask()) return null;
      const answers = await this.#send(this.#base, [{ ...this.#kept, at: new Date().toISOString(), happened: false, ...entry }]);
      if (answers) this.#kept = null;
      return answers?.[0] ?? null;
    });
  }

  // What happened at any door of this device, in its order. A door that is closed for whoever is signed in keeps the others from nothing.
  upload() {
    return this.#inTurn(async () => {
      const queue = (await this.#store.queue()).filter((one) => !this.#closed.has(one.base));
      if (queue.length === 0 || !await this.#ask()) return [];
      const heard = [];
      for (const run of runs(queue)) {
        const answers = this.offline || this.ended ? [] : await this.#send(run[0].base, run) ?? [];
        for (const one of answers) await this.#store.done(one.key);
        heard.push(...answers);
      }
      return heard;
    });
  }

  list(stamp) {
    return this.#inTurn(() => this.#ask(stamp));
  }

  #inTurn(work) {
    this.#turn = this.#turn.then(work, work);
    return this.#turn;
  }

  async #ask(stamp) {
    const answer = await this.#fetch(`${this.#base}/liste?stand=${stamp ?? ""}`);
    if (answer) this.#token = answer.token;
    return answer;
  }

  async #send(base, entries) {
    const form = new URLSearchParams({
      Happened: JSON.stringify(entries), Clock: new Date().toISOString(), Device: await this.#device(), __RequestVerificationToken: this.#token,
    });
    return (await this.#fetch(`${base}/nachtrag`, { method: "POST", body: form }))?.answers;
  }

  async #fetch(address, more = {}) {
    try {
      const answer = await fetch(address, {
        ...more, redirect: "manual", headers: { Accept: "application/json" }, signal: AbortSignal.timeout(patience),
      });
      if (isClosed(answer) && !address.startsWith(`${this.#base}/`)) {
        this.#closed.add(address.slice(0, address.lastIndexOf("/")));
        return null;
      }
      this.ended = isClosed(answer);
      this.offline = !this.ended && !answer.ok;
      if (answer.status === 400) this.#token = "";
      return answer.ok ? await answer.json() : null;
    } catch {
      this.offline = true;
      return null;
    }
  }

  async #device() {
    const kind = matchMedia("(pointer: coarse)").matches ? "Telefon" : "Rechner";
    return `${kind} ${await this.#store.name()}`;
  }
}

// What happened one after the other at the same door goes up together.
const runs = (queue) => queue.reduce((all, one) => {
  const last = all.at(-1);
  if (last?.[0].base === one.base && last.length < atOnce) last.push(one);
  else all.push([one]);
  return all;
}, []);

// The worker looks after this one page; it answers whether everything lies here.
export async function keepForOffline(base, library) {
  if (!("serviceWorker" in navigator)) return false;
  try {
    await navigator.serviceWorker.register(`${base}/dienst.js`, { scope: base });
    const worker = (await navigator.serviceWorker.ready).active;
    const channel = new MessageChannel();
    const answered = new Promise((resolve) => { channel.port1.onmessage = (event) => resolve(event.data); });
    worker.postMessage({ keep: [`${base}?geraet=1`, ...parts(library)] }, [channel.port2]);
    return await answered;
  } catch {
    return false;
  }
}

function parts(library) {
  const own = ["entrance.js", "entrance-store.js", "entrance-camera.js", "entrance-view.js", "entrance-post.js"]
    .map((name) => new URL(name, import.meta.url).pathname);
  const loaded = performance.getEntriesByType("resource").map((one) => new URL(one.name))
    .filter((one) => one.origin === location.origin && /\.(css|js|woff2|svg)$/.test(one.pathname) && !one.pathname.endsWith("/dienst.js"));
  return [...own, library, library.replace("decode", "index"), ...loaded.map((one) => one.pathname)];
}
