// A picture or a recording: sent as soon as it is over. Without a script the form does it.
"use strict";
{
const notice = document.getElementById("notice");
const tell = words => { if (notice) notice.textContent = words; };
const number = () => Array.from(crypto.getRandomValues(new Uint8Array(16)), b => b.toString(16).padStart(2, "0")).join("");
async function post(form, body) {
  const answer = await fetch(form.getAttribute("action"), { method: "POST", body });
  if (answer.status >= 500 || answer.status === 429) throw new Error("later");
  if (answer.status === 403) { location.reload(); return; }
  const said = await answer.json().catch(() => ({}));
  tell(said.notice || "");
  if (!answer.ok) return;
  form.reset();
  if (form.dataset.then) location.assign(form.dataset.then); else dispatchEvent(new Event("sent"));
}
for (const form of document.querySelectorAll("form.file")) {
  const field = form.querySelector("input[type=file]");
  const upload = async (file, name) => {
    if (file.size > 5 * 1024 * 1024) { tell(form.dataset.large); return; }
    const body = new FormData();
    body.set("id", number());
    body.set("script", "1");
    body.set("file", file, name);
    const tries = async () => {
      try { await post(form, body); }
      catch { tell(notice.dataset.offline); setTimeout(tries, 4000); }
    };
    await tries();
  };
  form.addEventListener("submit", event => {
    event.preventDefault();
    if (field.files[0]) upload(field.files[0], "file");
  });
  if (!window.MediaRecorder || !navigator.mediaDevices) continue;
  const button = document.createElement("button");
  button.type = "button";
  button.textContent = `🎙 ${form.dataset.record}`;
  form.append(button);
  let recorder = null;
  button.addEventListener("click", async () => {
    if (recorder) { recorder.stop(); return; }
    try {
      const stream = await navigator.mediaDevices.getUserMedia({ audio: true });
      const type = ["audio/ogg;codecs=opus", "audio/mp4", "audio/webm;codecs=opus"].find(it => MediaRecorder.isTypeSupported(it));
      const parts = [];
      recorder = new MediaRecorder(stream, { ...(type && { mimeType: type }), audioBitsPerSecond: 32000 });
      recorder.ondataavailable = event => parts.push(event.data);
      recorder.onstop = () => {
        stream.getTracks().forEach(it => it.stop());
        button.textContent = `🎙 ${form.dataset.record}`;
        const file = new Blob(parts, { type: recorder.mimeType.split(";")[0] });
        recorder = null;
        upload(file, "voice");
      };
      recorder.start();
      button.textContent = `⏹ ${form.dataset.stop}`;
    } catch { recorder = null; tell(form.dataset.mute); }
  });
}

}
