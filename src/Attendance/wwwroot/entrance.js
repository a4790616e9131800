// The entrance, or the door of a workshop, with and without network: found in the list of this device, noted in its queue, uploaded
// once under a key of its own. There is one queue for all doors of this device.
// Without this script the page does the same with forms.
import { grouped, isRight, looksLikeCode, folded, openStore, plain } from "./entrance-store.js";
import { scan } from "./entrance-camera.js";
import { look, part, says } from "./entrance-view.js";
import { keepForOffline, Post } from "./entrance-post.js";

const root = document.querySelector("[data-entrance]");
const store = root && await openStore(root.dataset.base).catch(() => null);
if (store) await begin();

async function begin() {
  const post = new Post(root.dataset.base, store);
  const view = look(root);
  let list = await store.list();
  let stopCamera = null;
  let ready = null;
  if (list && new Date(list.ends) < new Date()) list = await store.forgetList();

  document.querySelector("[data-plain]").hidden = true;
  view.search.addEventListener("submit", (event) => { event.preventDefault(); find(view.typed.value); });
  view.walkInLink?.addEventListener("click", (event) => { event.preventDefault(); view.openWalkIn(); });
  view.walkIn?.addEventListener("submit", (event) => { event.preventDefault(); walkIn(false); });
  view.scan.hidden = !navigator.mediaDevices?.getUserMedia;
  view.scan.addEventListener("click", toggleCamera);
  document.querySelector('form[action="/abmelden"]')?.addEventListener("submit", beforeSigningOut);
  addEventListener("online", sync);
  setInterval(() => { if (!document.hidden) sync(); }, 10_000);
  await sync();

  // One after the other: what happened goes up, then the list comes down.
  async function sync() {
    const answers = await post.upload();
    answers.filter((one) => one.conflict || !one.isIn && one.outcome !== "entered").forEach((one) => view.remark(one.sentence));
    const fresh = await post.list(list?.stamp);
    if (post.ended) list = await store.forgetList();
    if (fresh) {
      list = { ...fresh, people: fresh.people ?? list.people, at: new Date().toISOString() };
      await store.keepList(list);
    }
    await show();
    prepare();
  }

  // What the page is made of is kept as soon as the network gives it.
  async function prepare() {
    if (post.offline || post.ended || ready !== null) return;
    ready = false;
    ready = await keepForOffline(root.dataset.base, root.dataset.lib) || null;
    await show();
  }

  async function show() {
    const waiting = (await store.queue()).length;
    if (list) view.count(counted());
    view.net({ waiting, offline: post.offline, ended: post.ended, since: list?.at, ready: ready === true, list: !!list });
  }

  function counted() {
    const there = list.people.filter((one) => one.there).length;
    const expected = list.people.filter((one) => !one.there && one.outcome === "entered").length;
    return { registered: Math.max(list.counts.registered, there + expected), there, expected };
  }

  // A code lets in at once; a name shows who may be meant.
  async function find(typed) {
    view.clear();
    const code = plain(typed);
    if (!code) return;
    if (!list) return view.answer(says.noList, "refused");
    const one = list.people.find((person) => person.code === code);
    if (one) return letIn(one, false);
    const words = folded(typed.trim());
    const hits = list.people.filter((person) => folded(`${person.name} ${person.organisation ?? ""}`).includes(words));
    if (hits.length) return view.hits(hits.slice(0, 20), letIn, takeBack, hits.length > 20);
    if (!looksLikeCode(typed)) return view.answer(says.nobody(typed), "refused");
    await unknown(code);
  }

  // The house may know more than this device: another event's code, somebody who registered a minute ago.
  async function unknown(code) {
    const heard = await post.say({ verb: "in", code });
    if (heard) return heardOf(heard);
    const why = isRight(code) ? "unknown" : "mistyped";
    await post.note({ verb: "sent-back", code, why });
    view.answer(says[why](grouped(code), list.at), "refused");
    await show();
  }

  async function letIn(one, forced) {
    const before = { ...one };
    if (one.there && !post.offline) await sync();
    const open = one.outcome === "entered" || forced;
    const heard = await post.say({ verb: "in", code: one.code, forced });
    if (heard) return heardOf(heard, one);
    if (!open) {
      await post.note({ verb: "sent-back", code: one.code, why: one.outcome });
      view.refused(one, says.stands(one), one.outcome !== "already_in" && (() => letIn(one, true)));
    } else {
      await post.note({ verb: "in", code: one.code, forced });
      mark(one);
      view.entered(one, () => takeBack(one, before), forced ? says.stands(before) : null);
    }
    await store.keepList(list);
    await show();
  }

  function mark(one) {
    Object.assign(one, { there: true, outcome: "already_in", stand: `da seit ${says.hour(new Date())} Uhr` });
  }

  async function heardOf(heard, one = list.people.find((person) => person.code === heard.code)) {
    const before = one && { ...one };
    if (heard.isIn) {
      if (one) mark(one);
      view.entered(one ?? { name: heard.sentence }, one && (() => takeBack(one, before)), heard.conflict ? heard.sentence : null);
    } else {
      view.refused(one, heard.sentence, heard.canBeForced && one && (() => letIn(one, true)));
    }
    await sync();
  }

  async function takeBack(one, before) {
    const heard = await post.say({ verb: "back", code: one.code });
    if (!heard) await post.note({ verb: "back", code: one.code });
    Object.assign(one, before?.there === false ? before : { there: false, outcome: "entered", stand: "noch nicht da" });
    await store.keepList(list);
    view.answer(heard?.sentence ?? says.takenBack(one), "quiet");
    await show();
  }

  async function walkIn(forced) {
    const { name, organisation } = view.person();
    if (name.length < 2) return view.answer("Bitte geben Sie den Namen an.", "refused");
    const heard = await post.say({ verb: "walk-in", name, organisation, forced });
    if (heard && !heard.isIn) return view.refused(null, heard.sentence, heard.canBeForced && (() => walkIn(true)));
    if (!heard) await post.note({ verb: "walk-in", name, organisation });
    view.closeWalkIn();
    view.entered({ name, organisation }, null);
    await (heard ? sync() : show());
  }

  async function toggleCamera() {
    if (stopCamera) {
      stopCamera();
      stopCamera = null;
      return view.camera(false);
    }
    view.camera(true);
    try {
      stopCamera = await scan(view.video, root.dataset.lib, (text) => { view.typed.value = grouped(plain(text)); find(text); });
    } catch {
      view.camera(false);
      view.answer(says.noCamera, "refused");
    }
  }

  // What is not uploaded yet would go with signing out.
  async function beforeSigningOut(event) {
    const form = event.target;
    if (form.dataset.asked) return;
    event.preventDefault();
    await post.upload();
    const waiting = (await store.queue()).length;
    form.dataset.asked = "yes";
    if (waiting === 0) return form.requestSubmit();
    part("[data-answer]", root).scrollIntoView();
    view.answer(says.stillWaiting(waiting), "refused");
  }
}
