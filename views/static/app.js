// The few things that hypertext cannot do by itself. Every page works without them.

const text = document.getElementById("text");
const notice = document.getElementById("notice");

showBrowserZone(document);
if (text !== null) setUpComposer(text);
const attach = document.getElementById("attach");
if (attach !== null) setUpAttaching(attach, document.getElementById("record"));
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

/** A file is sent once it is chosen; a recording is a file that the microphone made. */
function setUpAttaching(form, button) {
  const field = form.elements.file;
  document.body.classList.add("scripted");
  field.addEventListener("change", () => {
    if (field.files.length > 0) form.requestSubmit();
  });
  form.addEventListener("htmx:after:swap", (event) => {
    if (event.detail.ctx.sourceElement !== form) return;
    field.value = "";
    const scroll = document.querySelector(".scroll");
    scroll.scrollTop = scroll.scrollHeight;
  });
  if (window.MediaRecorder === undefined || navigator.mediaDevices === undefined) return;
  button.hidden = false;
  let recorder = null;
  button.addEventListener("click", async () => {
    if (recorder !== null) return recorder.stop();
    try {
      const sound = await navigator.mediaDevices.getUserMedia({ audio: true });
      recorder = record(sound, (file) => {
        recorder = null;
        button.ariaPressed = "false";
        const chosen = new DataTransfer();
        chosen.items.add(file);
        field.files = chosen.files;
        form.requestSubmit();
      });
      button.ariaPressed = "true";
    } catch {
      const message = document.createElement("p");
      message.className = "notice bad";
      message.textContent = button.dataset.refused;
      notice.replaceChildren(message);
    }
  });
}

/** Of the formats that browsers record, the ones that recognisers take. */
function record(sound, finish) {
  const type = ["audio/webm;codecs=opus", "audio/mp4", "audio/ogg;codecs=opus"].find((each) =>
    MediaRecorder.isTypeSupported(each),
  );
  const recorder = new MediaRecorder(sound, { ...(type && { mimeType: type }), audioBitsPerSecond: 32_000 });
  const pieces = [];
  recorder.addEventListener("dataavailable", (event) => pieces.push(event.data));
  recorder.addEventListener("stop", () => {
    for (const track of sound.getTracks()) track.stop();
    finish(new File(pieces, "recording", { type: recorder.mimeType }));
  });
  recorder.start();
  return recorder;
}
