// The few things that hypertext cannot do by itself. Every page works without them.

const text = document.getElementById("text");
const notice = document.getElementById("notice");

showBrowserZone(document);
if (text !== null) setUpComposer(text);
followEnd(document.querySelector(".scroll"));

// A question whether there is news is not asked while nobody looks, nor once the session is over.
let sessionOver = false;
document.addEventListener("htmx:before:request", (event) => {
  const asksForNews = event.detail.ctx.sourceEvent?.type === "every";
  if (asksForNews && (document.hidden || sessionOver)) event.preventDefault();
});

document.addEventListener("htmx:response:error", (event) => {
  if (event.detail.ctx.response.status === 401) sessionOver = true;
});

// No answer at all: what was typed is still in its field.
document.addEventListener("htmx:error", (event) => {
  if (event.detail.ctx?.response !== undefined) return;
  const message = document.createElement("p");
  message.className = "notice bad";
  message.textContent = document.body.dataset.unreachable;
  notice.replaceChildren(message);
});

document.addEventListener("htmx:after:swap", (event) => {
  const { ctx } = event.detail;
  if (ctx.response === undefined || ctx.response.status >= 400) return;
  notice.replaceChildren();
  showBrowserZone(document);
});

/** Whoever reads at the end stays there when something is said; whoever reads further up is left alone. */
function followEnd(scroll) {
  if (scroll === null) return;
  const near = 160;
  let follows = true;
  scroll.addEventListener("scroll", () => {
    follows = scroll.scrollHeight - scroll.scrollTop - scroll.clientHeight < near;
  });
  new MutationObserver(() => {
    if (follows) scroll.scrollTop = scroll.scrollHeight;
  }).observe(scroll, { childList: true, subtree: true });
}

/** Fills in what only the browser knows; the person confirms it with a tap. */
function showBrowserZone(within) {
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  if (!zone || zone === "UTC") return;
  for (const offer of within.querySelectorAll("[data-browser-zone][hidden]")) {
    if (offer.dataset.currentZone === zone) continue;
    offer.querySelector("button").value = `${offer.dataset.zonePrefix ?? ""}${zone}`;
    offer.querySelector("[data-zone-name]").textContent = zone.replaceAll("_", " ");
    offer.hidden = false;
  }
}

/** Enter sends and Shift+Enter breaks the line; the field empties once its text has arrived. */
function setUpComposer(field) {
  const { form } = field;
  field.addEventListener("keydown", (event) => {
    if (event.key !== "Enter" || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    if (field.value.trim() !== "") form.requestSubmit();
  });
  form.addEventListener("htmx:after:swap", (event) => {
    const { ctx } = event.detail;
    if (ctx.sourceElement !== form || ctx.response.status >= 400) return;
    const sent = ctx.request.body.get("text");
    if (field.value === sent) field.value = "";
    field.focus();
    const scroll = document.querySelector(".scroll");
    scroll.scrollTop = scroll.scrollHeight;
  });
}
