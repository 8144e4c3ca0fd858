// SPDX-License-Identifier: EUPL-1.2
//
// One item that is written on: saved by itself, told when others write on it, and
// never lost when the line breaks.
"use strict";

const IDLE = 800;
const RETRY = [1000, 2000, 4000, 8000, 15000, 30000];

function randomName() {
  const bytes = crypto.getRandomValues(new Uint8Array(8));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}

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
