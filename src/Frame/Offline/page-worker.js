// Keeps one page and what it is made of, so that it opens without network. Its scope is that one page, whatever its query.
const page = new URL(self.registration.scope);
const kept = `offline ${page.pathname}`;
const patience = 4000;

self.addEventListener("install", () => self.skipWaiting());
self.addEventListener("activate", (event) => event.waitUntil(self.clients.claim()));

self.addEventListener("message", (event) => {
  if (!Array.isArray(event.data?.keep)) return;
  event.waitUntil(keep(event.data.keep, event.data.as ?? "same-origin").then((done) => event.ports[0]?.postMessage(done)));
});

self.addEventListener("fetch", (event) => {
  const url = new URL(event.request.url);
  if (event.request.method !== "GET" || url.origin !== page.origin) return;
  if (event.request.mode === "navigate") {
    if (url.pathname === page.pathname) event.respondWith(first(event.request, page.pathname));
  } else if (["style", "script", "font", "image"].includes(event.request.destination)) {
    event.respondWith(first(event.request, url.pathname));
  }
});

// As whom a page is fetched its page says: "omit" keeps it as a visitor sees it.
async function keep(addresses, credentials) {
  const cache = await caches.open(kept);
  let whole = true;
  for (const address of new Set(addresses)) {
    try {
      const answer = await fetch(address, { credentials, cache: "no-cache" });
      if (answer.ok && !answer.redirected) await cache.put(address, answer);
      else whole = false;
    } catch {
      whole = false;
    }
  }
  return whole;
}

// The network where it answers soon, else what was kept.
async function first(request, address) {
  const asked = fetch(request);
  const late = new Promise((resolve) => setTimeout(resolve, patience, null));
  try {
    const answer = await Promise.race([asked, late]);
    if (answer) return answer;
  } catch {
    // There is none.
  }
  const known = await (await caches.open(kept)).match(address, { ignoreSearch: true });
  return known ?? asked.catch(() => Response.error());
}
