// What this device keeps: the list of each door, and one queue of what happened at any of them and is not uploaded yet. Both lie in the
// browser alone and go with signing out (Clear-Site-Data); the list goes after the event besides.
const older = "einlass ";
const wait = (request) => new Promise((resolve, reject) => {
  request.onsuccess = () => resolve(request.result);
  request.onerror = () => reject(request.error);
});

async function open(name) {
  const opening = indexedDB.open(name, 1);
  opening.onupgradeneeded = () => {
    opening.result.createObjectStore("about");
    opening.result.createObjectStore("queue", { keyPath: "key" });
  };
  const database = await wait(opening);
  const at = (store, mode) => database.transaction(store, mode).objectStore(store);
  return {
    close: () => database.close(),
    get: (name) => wait(at("about", "readonly").get(name)),
    keep: (what, name) => wait(at("about", "readwrite").put(what, name)),
    forget: (name) => wait(at("about", "readwrite").delete(name)),
    all: () => wait(at("queue", "readonly").getAll()),
    add: (entry) => wait(at("queue", "readwrite").put(entry)),
    done: (key) => wait(at("queue", "readwrite").delete(key)),
  };
}

export async function openStore(base) {
  const [door, device] = [await open(older + base), await open("einlass")];
  await gather(device, base).catch(() => null); // What could not be moved stays where it is.
  return {
    list: () => door.get("list"),
    keepList: (list) => door.keep(list, "list"),
    forgetList: () => door.forget("list"),
    queue: async () => (await device.all()).sort((one, other) => one.at.localeCompare(other.at)),
    add: device.add,
    done: device.done,
    name: async () => {
      const known = await device.get("device");
      const name = known ?? Array.from({ length: 3 }, () => signs[Math.floor(Math.random() * signs.length)]).join("");
      if (!known) await device.keep(name, "device");
      return name;
    },
  };
}

// Each door had a queue of its own before; what waits there is moved.
async function gather(device, base) {
  const names = (await indexedDB.databases?.())?.map((one) => one.name) ?? [older + base];
  for (const name of names.filter((one) => one.startsWith(older))) {
    const door = await open(name);
    for (const entry of await door.all()) {
      await device.add({ base: name.slice(older.length), ...entry });
      await door.done(entry.key);
    }
    door.close();
  }
}

// "KF3-XAW-7MT", as it stands in the list.
export const plain = (typed) => typed.replace(/[^A-Za-z0-9]/g, "").toUpperCase();

export const grouped = (code) => code.match(/.{1,3}/g)?.join("-") ?? code;

const signs = "ACDEFGHJKMNPRTWXY34679U";

export function isRight(code) {
  if (code.length !== 9 || [...code].some((sign) => !signs.includes(sign))) return false;
  return [...code].reduce((sum, sign, at) => sum + (at + 1) * signs.indexOf(sign), 0) % signs.length === 0;
}

export const looksLikeCode = (typed) => plain(typed).length === 9 && /\d/.test(typed);

export const folded = (text) => text.toLowerCase().replaceAll("ä", "ae").replaceAll("ö", "oe").replaceAll("ü", "ue").replaceAll("ß", "ss")
  .normalize("NFD").replace(/\p{M}/gu, "");
