// SPDX-License-Identifier: EUPL-1.2
//
// The minutes page while people talk: saves by itself, shows what others write,
// and loses nothing when the line breaks. What is typed lies in localStorage
// from the first key until the server has said that it is kept. Without this
// script every item is a form of its own.
"use strict";

const IDLE = 800;
const PATIENCE = 10000;
const RETRY = [1000, 2000, 4000, 8000, 15000, 30000];

const live = document.getElementById("live");
const line = document.getElementById("live-line");
const words = {};
for (const word of live.querySelectorAll("[data-word]")) {
  words[word.dataset.word] = word.textContent;
}

// ---- What lies on this device ----

const store = {
  key: (item) => `tvaers/live/${live.dataset.key}/${item}`,
  read(item) {
    try {
      return JSON.parse(localStorage.getItem(this.key(item)));
    } catch {
      return null;
    }
  },
  write(item, copy) {
    try {
      localStorage.setItem(this.key(item), JSON.stringify(copy));
    } catch {
      // A full or forbidden storage leaves the text in the field and on its way.
    }
  },
  forget(item) {
    try {
      localStorage.removeItem(this.key(item));
    } catch {
      // Nothing was kept, so nothing has to go.
    }
  },
};

function randomName() {
  const bytes = crypto.getRandomValues(new Uint8Array(8));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}

function say(text, isWarning) {
  line.textContent = text;
  line.hidden = text === "";
  line.classList.toggle("warning", Boolean(isWarning));
}

// ---- One item that is written on ----

class Editor {
  constructor(section) {
    this.item = section.dataset.item;
    this.section = section;
    this.form = section.querySelector("form");
    this.field = this.form.elements.text;
    this.base = Number(this.form.elements.base.value);
    this.basis = this.form.elements.basis.value;
    this.pen = randomName();
    this.stroke = 0;
    this.kept = this.field.value;
    this.tries = 0;
    this.form.querySelector(".actions").hidden = true;
    this.restore();
    this.field.addEventListener("input", () => this.typed());
    this.field.addEventListener("blur", () => this.send());
    this.form.addEventListener("submit", (event) => {
      event.preventDefault();
      this.send();
    });
  }

  get isDirty() {
    return this.field.value !== this.kept;
  }

  // A copy that never reached the server goes on as the page that wrote it.
  restore() {
    const copy = store.read(this.item);
    if (!copy) return;
    if (copy.text === this.kept) return store.forget(this.item);
    Object.assign(this, { base: copy.base, basis: copy.basis, pen: copy.pen });
    this.stroke = copy.stroke;
    this.field.value = copy.text;
    this.grow();
    this.show("restored");
    this.later(0);
  }

  typed() {
    store.write(this.item, {
      text: this.field.value,
      base: this.base,
      basis: this.basis,
      pen: this.pen,
      stroke: this.stroke + 1,
    });
    this.grow();
    this.show("waiting");
    this.later(IDLE);
  }

  later(wait) {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.send(), wait);
  }

  grow() {
    this.field.style.height = "auto";
    this.field.style.height = `${this.field.scrollHeight + 2}px`;
  }

  body(text) {
    return new URLSearchParams({
      token: this.form.elements.token.value,
      base: this.base,
      basis: this.basis,
      pen: this.pen,
      stroke: this.stroke,
      text,
    });
  }

  // One save at a time, so that they arrive in the order they were typed; a
  // page that goes away sends once more, with a request that outlives it.
  send(isLeaving = false) {
    clearTimeout(this.timer);
    const text = this.field.value;
    if (!this.isDirty || this.clash || text === this.refusedText) return;
    if (this.isSending && !isLeaving) return;
    this.sending = this.deliver(text, isLeaving);
  }

  async deliver(text, isLeaving) {
    this.isSending = true;
    this.stroke += 1;
    this.show("saving");
    try {
      const answer = await fetch(this.form.action, {
        method: "POST",
        headers: { Accept: "application/json" },
        body: this.body(text),
        ...(isLeaving ? { keepalive: true } : { signal: AbortSignal.timeout(PATIENCE) }),
      });
      await this.answered(answer, text);
    } catch {
      this.failed("offline");
    }
    this.isSending = false;
    this.catchUp();
    if (this.isDirty && this.tries === 0) this.later(IDLE);
  }

  // What is on its way arrives first, then the rest.
  async sendAll() {
    await this.sending;
    this.send();
    await this.sending;
  }

  async answered(answer, text) {
    if (answer.ok) return this.saved(await answer.json(), text);
    if (answer.status === 409) return this.overtaken(await answer.json());
    if (answer.status === 422) return this.refused((await answer.json()).error, text);
    // The item is gone, or is theirs no longer.
    if (answer.status === 404) return this.refused(words.unknown, text);
    const isSignedOut = answer.status === 401 || answer.status === 403;
    this.failed(isSignedOut ? "signed-out" : "offline");
    if (isSignedOut) await renewTokens();
  }

  saved(draft, text) {
    this.succeeded();
    // The same page open twice: the other one was first.
    if (draft.text.trim() !== text.trim()) return this.overtaken(draft);
    this.kept = text;
    this.goOnFrom(draft);
    if (this.isDirty) return this.typed();
    store.forget(this.item);
    this.show("done");
  }

  // The text stays in the field and on this device until it is mended.
  refused(sentence, text) {
    this.succeeded();
    this.refusedText = text;
    this.state(sentence, true);
  }

  succeeded() {
    this.tries = 0;
    connection.isBack();
  }

  failed(why) {
    const wait = RETRY[Math.min(this.tries, RETRY.length - 1)];
    this.tries += 1;
    this.show("waiting");
    connection.isLost(why);
    this.later(wait);
  }

  // ---- What others write ----

  news(draft) {
    if (draft.version < this.base) return;
    if (this.isSending) {
      this.missed = draft;
    } else if (draft.text === this.kept || draft.pen === this.pen) {
      this.goOnFrom(draft);
    } else if (this.isDirty) {
      this.overtaken(draft);
    } else {
      this.take(draft);
    }
  }

  catchUp() {
    const missed = this.missed;
    this.missed = null;
    if (missed) this.news(missed);
  }

  goOnFrom(draft) {
    this.base = draft.version;
    this.basis = draft.basis;
    this.part("saved").textContent = draft.saved;
  }

  take(draft) {
    const { selectionStart, selectionEnd } = this.field;
    this.field.value = draft.text;
    this.field.setSelectionRange(selectionStart, selectionEnd);
    this.kept = this.field.value;
    this.goOnFrom(draft);
    store.forget(this.item);
    this.grow();
  }

  overtaken(other) {
    this.succeeded();
    if (other.text.trim() === this.field.value.trim()) return this.take(other);
    this.clash = other;
    this.state(words.clash, true);
    const box = element("div", "changes");
    box.setAttribute("role", "alert");
    const choices = element("p", "actions");
    for (const choice of ["both", "mine", "theirs"]) {
      const button = element("button", "secondary", words[choice]);
      button.type = "button";
      button.addEventListener("click", () => this.settle(choice));
      choices.append(button);
    }
    box.append(element("h3", "", other.saved), element("div", "live-text", other.text), choices);
    this.part("clash").replaceChildren(box);
  }

  settle(choice) {
    const other = this.clash;
    const mine = this.field.value;
    this.clash = null;
    this.part("clash").replaceChildren();
    this.take(other);
    this.show("");
    if (choice !== "theirs") {
      this.field.value = choice === "mine" ? mine : `${other.text}\n\n${mine}`;
      this.typed();
      this.send();
    }
    this.field.focus();
  }

  part(name) {
    return this.section.querySelector(`[data-part="${name}"]`);
  }

  show(word) {
    this.state(words[word] || "", false);
  }

  state(text, isError) {
    const state = this.part("state");
    state.textContent = text;
    state.classList.toggle("error", isError);
    this.field.setAttribute("aria-invalid", isError ? "true" : "false");
  }
}

function element(name, className, text = "") {
  const made = document.createElement(name);
  made.className = className;
  made.textContent = text;
  return made;
}

// ---- The connection ----

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

// An action is agreed on without leaving what is being written.
document.getElementById("live-action")?.addEventListener("submit", async (event) => {
  event.preventDefault();
  const form = event.target;
  const said = document.getElementById("live-action-line");
  const tell = (text, isWarning) => {
    said.textContent = text;
    said.hidden = false;
    said.classList.toggle("warning", isWarning);
  };
  try {
    const answer = await fetch(form.action, {
      method: "POST",
      headers: { Accept: "application/json" },
      body: new URLSearchParams(new FormData(form)),
      signal: AbortSignal.timeout(PATIENCE),
    });
    if (!answer.ok && answer.status !== 409 && answer.status !== 422) throw answer;
    tell((await answer.json()).said, !answer.ok);
    if (!answer.ok) return;
    for (const name of ["title", "due"]) form.elements[name].value = "";
    form.elements.title.focus();
  } catch {
    tell(words["not-agreed"], true);
  }
});

// Only what has reached the server can be put into the minutes.
document.getElementById("live-write")?.addEventListener("submit", async (event) => {
  const isClean = () => [...editors.values()].every((editor) => !editor.isDirty);
  if (isClean()) return;
  event.preventDefault();
  await Promise.all([...editors.values()].map((editor) => editor.sendAll()));
  if (isClean()) return event.target.submit();
  say(words.unsent, true);
});
