// What goes between this device and the house. One request at a time; what is not answered stays in the queue under its key.
const patience = 5000;

export class Post {
  #base; #store; #token = ""; #turn = Promise.resolve();
  offline = false;
  ended = false;

  constructor(base, store) {
    [this.#base, this.#store] = [base, store];
  }

  // Has happened here, whatever is right: it stays in the queue until the house has heard it.
  async note(entry) {
    await this.#store.add({ key: this.#kept?.key ?? crypto.randomUUID(), at: new Date().toISOString(), happened: true, ...entry });
    this.#kept = null;
  }

  #kept = null;

  // Asks the house; null where it does not answer. Its key is then used by what is noted instead.
  say(entry) {
    return this.#inTurn(async () => {
      this.#kept = { key: crypto.randomUUID() };
      if (this.ended || this.offline) return null; // The next look at the list asks again.
      if (!this.#token && !await this.#ask()) return null;
      const answers = await this.#send([{ ...this.#kept, at: new Date().toISOString(), happened: false, ...entry }]);
      if (answers) this.#kept = null;
      return answers?.[0] ?? null;
    });
  }

  upload() {
    return this.#inTurn(async () => {
      const queue = (await this.#store.queue()).slice(0, 200);
      if (queue.length === 0 || !await this.#ask()) return [];
      const answers = await this.#send(queue);
      for (const one of answers ?? []) await this.#store.done(one.key);
      return answers ?? [];
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

  async #send(entries) {
    const form = new URLSearchParams({
      Happened: JSON.stringify(entries), Clock: new Date().toISOString(), Device: await this.#device(), __RequestVerificationToken: this.#token,
    });
    return (await this.#fetch(`${this.#base}/nachtrag`, { method: "POST", body: form }))?.answers;
  }

  async #fetch(address, more = {}) {
    try {
      const answer = await fetch(address, {
        ...more, redirect: "manual", headers: { Accept: "application/json" }, signal: AbortSignal.timeout(patience),
      });
      this.ended = answer.type === "opaqueredirect" || [401, 403, 404].includes(answer.status);
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
