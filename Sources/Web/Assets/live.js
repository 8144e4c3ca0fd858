// SPDX-License-Identifier: EUPL-1.2
//
// The minutes page while people talk: saves by itself, shows what others write,
// and loses nothing when the line breaks. What is typed lies in localStorage
// from the first key until the server has said that it is kept. Without these
// scripts every item is a form of its own.
"use strict";

const connection = {
  why: "",
  isLost(why) {
    this.why = why;
    say(words[why], true);
  },
  // A stream opened before the line broke may still speak for a moment.
  isBack() {
    if (this.why === "" || !navigator.onLine) return;
    this.why = "";
    say(words.back, false);
    setTimeout(() => this.why === "" && say(""), 5000);
    all((editor) => editor.later(0));
  },
};

// A new sign-in has a new token; the page itself says which.
async function renewTokens() {
  try {
    const answer = await fetch(location.pathname);
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    const token = page.querySelector("#live input[name=token]");
    if (!token) return;
    for (const field of document.querySelectorAll("input[name=token]")) field.value = token.value;
  } catch {
    // The next try may do better.
  }
}

const editors = new Map();
for (const section of live.querySelectorAll("[data-item]")) {
  if (section.querySelector("form")) editors.set(section.dataset.item, new Editor(section));
}

const events = {
  item(draft) {
    const section = document.getElementById(`punkt-${draft.item}`);
    if (!section) return events.unknown();
    section.querySelector("[data-part=stand]").innerHTML = draft.stand;
    const editor = editors.get(draft.item);
    if (editor) return editor.news(draft);
    section.querySelector("[data-part=text]").textContent = draft.text;
    section.querySelector("[data-part=saved]").textContent = draft.saved;
  },
  // Whoever waited for the meeting to begin gets the whole page.
  unknown() {
    if (live.querySelector("[data-item]")) return say(words.unknown, true);
    location.reload();
  },
  gone(item) {
    document.getElementById(`punkt-${item.item}`)?.remove();
    editors.delete(item.item);
  },
  now(markup) {
    document.getElementById("live-now").outerHTML = markup;
  },
  pulse() {},
};

// A line that has been silent for long is dead, although nobody has said so.
const SILENCE = 40000;
let source;
let heard = Date.now();

function listen() {
  source?.close();
  heard = Date.now();
  source = new EventSource(live.dataset.stream);
  for (const name of ["item", "gone", "now", "pulse"]) {
    source.addEventListener(name, (event) => {
      heard = Date.now();
      connection.isBack();
      events[name](JSON.parse(event.data));
    });
  }
  source.addEventListener("error", () => {
    if (connection.why === "") connection.isLost(editors.size > 0 ? "offline" : "silent");
  });
}

function lookUp() {
  const isDead = source.readyState === EventSource.CLOSED || Date.now() - heard > SILENCE;
  if (isDead) listen();
}

listen();
setInterval(lookUp, 10000);

function all(work) {
  for (const editor of editors.values()) work(editor);
}

addEventListener("online", () => {
  all((editor) => editor.later(0));
  listen();
});
addEventListener("offline", () => connection.isLost(editors.size > 0 ? "offline" : "silent"));
addEventListener("pagehide", () => all((editor) => editor.send(true)));
document.addEventListener("visibilitychange", () => {
  if (document.visibilityState === "hidden") return all((editor) => editor.send(true));
  lookUp();
  all((editor) => editor.later(0));
});
addEventListener("keydown", (event) => {
  if (!(event.ctrlKey || event.metaKey) || event.key !== "s") return;
  event.preventDefault();
  all((editor) => editor.send());
});
