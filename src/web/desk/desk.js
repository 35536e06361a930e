// The mentors' page with a script: what is new comes by itself, and what is typed stands in the browser until the
// server has said that it is kept. Without a script the page works by its forms.
"use strict";
const notice = document.getElementById("notice");
const talk = document.getElementById("talk");
const store = {
  get(key) { try { return JSON.parse(localStorage.getItem(key)); } catch { return null; } },
  set(key, value) { try { if (value) localStorage.setItem(key, JSON.stringify(value)); else localStorage.removeItem(key); } catch { /* private mode */ } },
};
const number = () => Array.from(crypto.getRandomValues(new Uint8Array(16)), b => b.toString(16).padStart(2, "0")).join("");
const tell = words => { if (notice && notice.textContent !== words) notice.textContent = words; };
const draft = kind => `solis-desk-${talk.dataset.talk}-${kind}`;

// Looks again at what may be new. Fields, and what is open, stay as they are.
let looking = false, again = false, leaving = false;
async function look() {
  if (leaving) return;
  if (looking) { again = true; return; }
  looking = true;
  do {
    again = false;
    try {
      const answer = await fetch(`${location.pathname}?live=1`);
      if (answer.status === 403) { location.reload(); return; }
      const fresh = new DOMParser().parseFromString(await answer.text(), "text/html");
      const now = fresh.getElementById("talk");
      if (leaving) break;
      if (talk && (!now || now.dataset.stage !== talk.dataset.stage)) { location.reload(); return; }
      if (talk && talk.dataset.stage === "gone") return;
      for (const old of document.querySelectorAll("[data-live]")) {
        const next = fresh.getElementById(old.id);
        if (!next || same(next) === same(old)) continue;
        const open = [...old.querySelectorAll("details")].map(it => it.open);
        old.replaceWith(next);
        next.querySelectorAll("details").forEach((it, at) => { it.open = open[at] || false; });
      }
      tell("");
    } catch { tell(notice ? notice.dataset.offline : ""); }
  } while (again);
  looking = false;
}
// Each page has numbers of its own in its forms, and a reader's own hand in what is open: neither is news.
const same = it => it.outerHTML.replace(/ value="[\w-]{20,24}"| open(="")?/g, "");

let source = null;
function listen() {
  if (source && source.readyState !== EventSource.CLOSED) return;
  source = new EventSource("/desk/events");
  source.onopen = look;
  source.onmessage = look;
  source.onerror = () => { if (source.readyState === EventSource.CLOSED) setTimeout(() => { look(); listen(); }, 5000); };
}

async function post(path, body) {
  const answer = await fetch(path, { method: "POST", body });
  if (answer.status >= 500 || answer.status === 429) throw new Error("later");
  if (answer.status === 403) { location.reload(); return false; }
  const said = await answer.json().catch(() => ({}));
  tell(said.notice || "");
  return answer.ok;
}

// A form that leads elsewhere is on its way there; news of what it did must not hold it back.
document.addEventListener("submit", event => {
  leaving = !event.target.matches("[data-draft], .file");
  setTimeout(() => { leaving = false; }, 10000);
});

// Words for the learner, or a note: the same number until they are kept, so that sending twice is sending once.
let retry = null;
async function send(form) {
  const kind = form.dataset.draft, field = form.querySelector("textarea");
  const kept = store.get(draft(kind));
  if (!kept || !kept.id || form.dataset.busy) return;
  form.dataset.busy = "1";
  clearTimeout(retry);
  try {
    const fields = { id: kept.id, act: kind, say: kept.sent, script: "1" };
    if (await post(form.getAttribute("action"), new URLSearchParams(fields))) {
      const rest = field.value === kept.sent ? "" : field.value;
      field.value = rest;
      store.set(draft(kind), rest ? { words: rest } : null);
    } else {
      store.set(draft(kind), { words: field.value });
    }
    look();
  } catch {
    tell(notice.dataset.offline);
    retry = setTimeout(() => sendAll(), 4000);
  }
  delete form.dataset.busy;
}
const sendAll = () => document.querySelectorAll("form[data-draft]").forEach(send);

for (const form of document.querySelectorAll("form[data-draft]")) {
  const kind = form.dataset.draft, field = form.querySelector("textarea");
  const kept = store.get(draft(kind));
  if (kept && kept.words && !field.value) {
    field.value = kept.words;
    const around = field.closest("details");
    if (around) around.open = true;
  }
  field.addEventListener("input", () => {
    const kept = store.get(draft(kind)) || {};
    store.set(draft(kind), field.value || kept.id ? { ...kept, words: field.value } : null);
  });
  form.addEventListener("submit", event => {
    event.preventDefault();
    if (!field.value.trim()) return;
    const kept = store.get(draft(kind)) || {};
    // What is on its way keeps its number; other words get another.
    const id = kept.id && kept.sent === field.value ? kept.id : number();
    store.set(draft(kind), { words: field.value, sent: field.value, id });
    send(form);
  });
}

// What was typed into a talk that went elsewhere meanwhile is shown, so that it can be taken along.
const unsent = document.getElementById("unsent");
if (unsent && talk) {
  const words = ["say", "note"].map(kind => (store.get(draft(kind)) || {}).words || "").filter(Boolean).join("\n\n");
  const field = document.getElementById("unsent-words");
  if (words && !field.value) field.value = words;
  unsent.hidden = !field.value;
}

addEventListener("sent", look);
addEventListener("online", () => { listen(); sendAll(); });
document.addEventListener("visibilitychange", () => { if (!document.hidden) { look(); listen(); sendAll(); } });
sendAll();
listen();

// A picture or a recording that cannot be had says so in words.
function gone(it) {
  const words = it.closest("[data-gone]")?.dataset.gone;
  if (!words) return;
  const said = document.createElement("p");
  said.textContent = words;
  (it.closest("a") || it).replaceWith(said);
}
document.addEventListener("error", event => { if (event.target.matches?.("img, audio")) gone(event.target); }, true);
for (const it of document.querySelectorAll("[data-gone] img")) if (it.complete && !it.naturalWidth) gone(it);
