// Shows how far the announcement is as it goes on. Without it the page is the same, and is loaded again by hand.
"use strict";
(() => {
  const part = document.getElementById("progress");
  if (!part || part.dataset.live !== "on") return;
  let source = null;
  const show = event => {
    const holder = document.createElement("template");
    holder.innerHTML = event.data;
    const next = holder.content.getElementById("progress");
    // Other buttons stand on the page now.
    if (!next || next.dataset.stage !== part.dataset.stage) { source.close(); location.reload(); return; }
    part.replaceChildren(...next.childNodes);
  };
  const listen = () => {
    source = new EventSource(`${location.pathname}/events`);
    source.onmessage = show;
    // A browser gives up where a proxy answers for a server that is away.
    source.onerror = () => { if (source.readyState === EventSource.CLOSED) setTimeout(listen, 5000); };
  };
  listen();
})();
