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

// What is sent stands here until the server has said that it is kept; a reload finds it again.
const queue = {
  read() { try { return JSON.parse(localStorage.getItem(KEY)) || []; } catch { return []; } },
  write(posts) { try { localStorage.setItem(KEY, JSON.stringify(posts)); } catch { /* private mode */ } this.held = posts; },
  held: null,
  all() { return this.held || (this.held = this.read()); },
};

const number = () => Array.from(crypto.getRandomValues(new Uint8Array(16)), b => b.toString(16).padStart(2, "0")).join("");
const bottom = () => { log.scrollTop = log.scrollHeight; };

function show(html, id) {
  if (id) last = Math.max(last, Number(id));
  const holder = document.createElement("template");
  holder.innerHTML = html;
  const line = holder.content.firstElementChild;
  if (!line || (line.id && document.getElementById(line.id))) return;
  const waiting = log.querySelector(`.waiting[data-name="${line.dataset.name}"]`);
  if (waiting) waiting.remove();
  log.insertBefore(line, end);
  bottom();
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
  log.insertBefore(line, end);
  bottom();
}

function listen() {
  if (source && source.readyState !== EventSource.CLOSED) return;
  source = new EventSource(`/chat/events?after=${last}`);
  source.onmessage = event => show(event.data, event.lastEventId);
}

async function flush() {
  if (sending) return;
  sending = true;
  let pause = 1000;
  while (queue.all().length) {
    const [post] = queue.all();
    const { shown, ...fields } = post;
    try {
      const answer = await fetch("/chat", { method: "POST", body: new URLSearchParams({ ...fields, script: "1" }), signal: AbortSignal.timeout(15000) });
      if (answer.status >= 500 || answer.status === 429) throw new Error("later");
      queue.write(queue.all().slice(1));
      const said = answer.ok ? await answer.json() : {};
      notice.textContent = said.notice || "";
      if (said.new) { location.reload(); return; }
      pause = 1000;
    } catch {
      notice.textContent = notice.dataset.offline;
      await new Promise(done => { setTimeout(done, pause); addEventListener("online", done, { once: true }); });
      pause = Math.min(pause * 2, 30000);
    }
  }
  sending = false;
}

document.addEventListener("submit", event => {
  const form = event.target;
  if (form.getAttribute("action") !== "/chat") return;
  event.preventDefault();
  const data = new FormData(form, event.submitter);
  const post = { id: number() };
  for (const name of ["tap", "press", "say", "code"]) if (data.get(name)) post[name] = data.get(name);
  if (post.say !== undefined && !post.say.trim()) return;
  post.shown = post.say || (event.submitter ? event.submitter.textContent : "");
  if (post.say) form.reset();
  own(post);
  queue.write([...queue.all(), post]);
  flush();
});

addEventListener("online", () => { listen(); flush(); });
document.addEventListener("visibilitychange", () => { if (!document.hidden) { listen(); flush(); } });
if (document.querySelector("footer form")) listen();
queue.all().forEach(own);
flush();
bottom();
