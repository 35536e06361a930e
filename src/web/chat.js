// The chat with a script: lines come as they are said, and what is sent waits for the network. Without a script the
// page works by its forms.
"use strict";
const log = document.getElementById("log");
const notice = document.getElementById("notice");
const end = document.getElementById("end");
const KEY = "solis-queue";
let last = Number(log.dataset.last);
let source = null;
let sending = false;
let spoke = false;
let wake = () => {};

// What is sent stands here until the server has said that it is kept; a reload finds it again.
const queue = {
  read() { try { return JSON.parse(localStorage.getItem(KEY)) || []; } catch { return []; } },
  write(posts) { try { localStorage.setItem(KEY, JSON.stringify(posts)); } catch { /* private mode */ } this.held = posts; },
  held: null,
  all() { return this.held || (this.held = this.read()); },
};

const number = () => Array.from(crypto.getRandomValues(new Uint8Array(16)), b => b.toString(16).padStart(2, "0")).join("");
const waiting = name => log.querySelector(`.waiting[data-name="${name}"]`);

// An answer is read from its beginning, below what the learner said; who only comes back sees the last line, with what
// fits above it. Nothing glides, so that a thumb meets what it aimed at.
function toNew() {
  end.scrollIntoView();
  const newest = log.lastElementChild;
  const room = log.parentElement;
  if (spoke || newest.getBoundingClientRect().top < room.getBoundingClientRect().bottom - 100) return;
  newest.scrollIntoView({ block: newest.offsetHeight > room.clientHeight ? "start" : "end" });
}

// What is written to be read aloud has a button where this phone has a voice of its own for the language: nothing goes to
// whoever lends voices over the network.
const speech = window.speechSynthesis;
const tongue = tag => tag.toLowerCase().split(/[-_]/)[0];
const voiceFor = lang => speech.getVoices().find(it => it.localService && tongue(it.lang) === tongue(lang));
function offerAloud() {
  if (!speech) return;
  for (const it of log.querySelectorAll("[data-aloud]")) it.hidden = !voiceFor(it.closest("[lang]").lang);
}
let reading = null;
function hush() {
  reading = null;
  speech?.cancel();
  for (const it of log.querySelectorAll("[data-aloud]")) it.setAttribute("aria-pressed", "false");
}
function readAloud(button) {
  const reads = button.getAttribute("aria-pressed") === "true";
  hush();
  const voice = voiceFor(button.closest("[lang]").lang);
  if (reads || !voice) return;
  const words = new SpeechSynthesisUtterance(button.dataset.aloud);
  words.voice = voice;
  words.lang = voice.lang;
  // What was cut short ends after something else has begun.
  words.onend = words.onerror = () => { if (reading === words) hush(); };
  reading = words;
  button.setAttribute("aria-pressed", "true");
  speech.speak(words);
}

// Where a number is asked for, a phone shows keys for numbers.
const field = document.querySelector(".writing input[name=say]");
function offerNumbers() {
  const said = log.querySelectorAll(".solis");
  const mode = said[said.length - 1]?.hasAttribute("data-number") ? "decimal" : "text";
  if (field && field.inputMode !== mode) field.inputMode = mode;
}

// A line from the server: in place of the one that waited for it, and before what still waits.
function show(html, id) {
  if (id) last = Math.max(last, Number(id));
  const holder = document.createElement("template");
  holder.innerHTML = html;
  const line = holder.content.firstElementChild;
  if (!line || document.getElementById(line.id)) return;
  const own = waiting(line.dataset.name);
  if (own) own.replaceWith(line); else log.insertBefore(line, log.querySelector(".waiting"));
  offerAloud();
  offerNumbers();
  toNew();
  // Another language was chosen: the page around the lines speaks it too.
  if (line.lang && line.lang !== document.documentElement.lang) location.reload();
}

function own(post) {
  if (!post.shown || log.querySelector(`[data-name="${post.id}"]`)) return;
  const line = document.createElement("article");
  line.className = "learner waiting";
  line.dataset.name = post.id;
  const words = document.createElement("p");
  words.dir = "auto";
  words.textContent = post.shown;
  line.append(words);
  // What is new begins here.
  spoke = true;
  log.append(end, line);
  toNew();
}

// A short word above the keys. It takes room, so what is new is moved up.
function tell(words) {
  if (notice.textContent === words) return;
  notice.textContent = words;
  toNew();
}

function listen() {
  if (!document.querySelector("footer form") || (source && source.readyState !== EventSource.CLOSED)) return;
  source = new EventSource(`/chat/events?after=${last}`);
  source.onopen = () => wake();
  source.onmessage = event => show(event.data, event.lastEventId);
  // A browser gives up where a proxy answers for a server that is away.
  source.onerror = () => { if (source.readyState === EventSource.CLOSED) setTimeout(listen, 5000); };
}

// Older phones know no AbortSignal.timeout.
function send(fields) {
  const given = new AbortController();
  const patience = setTimeout(() => given.abort(), 15000);
  const post = { method: "POST", body: new URLSearchParams({ ...fields, script: "1" }), signal: given.signal };
  return fetch("/chat", post).finally(() => clearTimeout(patience));
}

async function flush() {
  if (sending) return;
  sending = true;
  let pause = 1000;
  while (queue.all().length) {
    const [{ shown, ...fields }] = queue.all();
    let trouble = notice.dataset.offline;
    try {
      const answer = await send(fields);
      // Too many come at once: it says so in its own words.
      if (answer.status === 429) { trouble = await answer.text(); document.getElementById("person")?.removeAttribute("hidden"); }
      if (answer.status >= 500 || answer.status === 429) throw new Error("later");
      const said = answer.ok ? await answer.json() : {};
      queue.write(queue.all().slice(1));
      // They have been forgotten: nothing of it stays on this page either.
      if (said.then) { queue.write([]); location.replace(said.then); return; }
      tell(said.notice || "");
      if (said.new) { location.reload(); return; }
      // No turn came of it, so no line will come in its place.
      const left = waiting(fields.id);
      if (left && (said.notice || !answer.ok)) left.remove();
      pause = 1000;
    } catch {
      tell(trouble);
      await new Promise(done => { wake = done; setTimeout(done, pause); });
      pause = Math.min(pause * 2, 30000);
    }
  }
  sending = false;
}

const again = () => { listen(); wake(); flush(); };

document.addEventListener("submit", event => {
  const form = event.target;
  const button = event.submitter;
  // A phone that does not say which button it was posts the form by itself.
  if (form.getAttribute("action") !== "/chat" || !button) return;
  event.preventDefault();
  hush();
  const data = new FormData(form);
  if (button.name) data.set(button.name, button.value);
  const post = { id: number() };
  for (const name of ["tap", "press", "say", "code", "opened"]) if (data.get(name)) post[name] = data.get(name);
  if (form.className === "writing" && !(post.say || "").trim()) return;
  post.shown = post.say || button.textContent;
  if (post.say) form.reset();
  own(post);
  queue.write([...queue.all(), post]);
  again();
});

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

document.addEventListener("click", event => { const it = event.target.closest("[data-aloud]"); if (it) readAloud(it); });
// Voices come a little later than the page.
speech?.addEventListener?.("voiceschanged", offerAloud);
addEventListener("pagehide", hush);
addEventListener("online", again);
document.addEventListener("visibilitychange", () => { if (document.hidden) spoke = false; else again(); });
offerAloud();
toNew();
queue.all().forEach(own);
again();
