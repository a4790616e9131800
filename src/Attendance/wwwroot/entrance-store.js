// What this device keeps of one entrance: the list, and what happened here and is not uploaded yet. Both lie in the browser alone and go
// with signing out (Clear-Site-Data); the list goes after the event besides.
const wait = (request) => new Promise((resolve, reject) => {
  request.onsuccess = () => resolve(request.result);
  request.onerror = () => reject(request.error);
});

export async function openStore(name) {
  const opening = indexedDB.open(name, 1);
  opening.onupgradeneeded = () => {
    opening.result.createObjectStore("about");
    opening.result.createObjectStore("queue", { keyPath: "key" });
  };
  const database = await wait(opening);
  const at = (store, mode) => database.transaction(store, mode).objectStore(store);
  return {
    list: () => wait(at("about", "readonly").get("list")),
    keepList: (list) => wait(at("about", "readwrite").put(list, "list")),
    forgetList: () => wait(at("about", "readwrite").delete("list")),
    queue: async () => (await wait(at("queue", "readonly").getAll())).sort((one, other) => one.at.localeCompare(other.at)),
    add: (entry) => wait(at("queue", "readwrite").put(entry)),
    name: async () => {
      const known = await wait(at("about", "readonly").get("device"));
      const name = known ?? Array.from({ length: 3 }, () => signs[Math.floor(Math.random() * signs.length)]).join("");
      if (!known) await wait(at("about", "readwrite").put(name, "device"));
      return name;
    },
    done: (key) => wait(at("queue", "readwrite").delete(key)),
  };
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
