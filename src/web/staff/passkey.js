// Passkeys need a script: the browser asks the device, and the device answers the server. Everything else works without.
"use strict";
const bytes = text => Uint8Array.from(atob(text.replace(/-/g, "+").replace(/_/g, "/")), c => c.charCodeAt(0));
const text = buffer => btoa(String.fromCharCode(...new Uint8Array(buffer))).replace(/\+/g, "-").replace(/\//g, "_").replace(/=+$/, "");
const known = list => list && list.map(it => ({ ...it, id: bytes(it.id) }));

async function make(asked) {
  const wanted = asked.publicKey;
  const made = await navigator.credentials.create({ publicKey: {
    ...wanted, challenge: bytes(wanted.challenge), user: { ...wanted.user, id: bytes(wanted.user.id) },
    excludeCredentials: known(wanted.excludeCredentials),
  } });
  const said = made.response;
  return { id: made.id, rawId: text(made.rawId), type: made.type, extensions: {}, response: {
    attestationObject: text(said.attestationObject), clientDataJSON: text(said.clientDataJSON),
    transports: said.getTransports ? said.getTransports() : undefined,
  } };
}

async function show(asked) {
  const wanted = asked.publicKey;
  const shown = await navigator.credentials.get({ publicKey: {
    ...wanted, challenge: bytes(wanted.challenge), allowCredentials: known(wanted.allowCredentials),
  } });
  const said = shown.response;
  return { id: shown.id, rawId: text(shown.rawId), type: shown.type, extensions: {}, response: {
    authenticatorData: text(said.authenticatorData), clientDataJSON: text(said.clientDataJSON),
    signature: text(said.signature), userHandle: said.userHandle ? text(said.userHandle) : null,
  } };
}

async function post(path, body) {
  const answer = await fetch(path, { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify(body) });
  const json = (answer.headers.get("content-type") || "").includes("json");
  const said = json ? await answer.json() : {};
  if (!answer.ok) throw new Error(said.problem || "");
  return said;
}

for (const form of document.querySelectorAll("form[data-passkey]")) {
  const act = form.dataset.passkey, problem = form.querySelector("[role=alert]"), button = form.querySelector("button");
  form.addEventListener("submit", async event => {
    event.preventDefault();
    problem.hidden = true;
    if (!window.PublicKeyCredential) { problem.textContent = problem.dataset.none; problem.hidden = false; return; }
    button.disabled = true;
    try {
      const asked = await post(`/passkey/${act}/begin`, {});
      const fields = new FormData(form);
      const credential = act === "add" ? await make(asked) : await show(asked);
      const body = act === "add" ? { name: fields.get("name") || "", credential } : credential;
      const to = fields.get("to");
      const done = await post(`/passkey/${act}${to ? `?to=${encodeURIComponent(to)}` : ""}`, body);
      location.assign(done.to);
    } catch (why) {
      problem.textContent = why instanceof Error && why.constructor === Error && why.message || problem.dataset.failed;
      problem.hidden = false;
      button.disabled = false;
    }
  });
}
