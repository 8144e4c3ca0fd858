// SPDX-License-Identifier: EUPL-1.2
//
// What every part of the minutes page uses: the words it may say, and what is kept
// on this device until the server has said that it has it.
"use strict";

const PATIENCE = 10000;

const live = document.getElementById("live");
const line = document.getElementById("live-line");
const words = {};
for (const word of live.querySelectorAll("[data-word]")) {
  words[word.dataset.word] = word.textContent;
}

function say(text, isWarning) {
  line.textContent = text;
  line.hidden = text === "";
  line.classList.toggle("warning", Boolean(isWarning));
}

function element(name, className, text = "") {
  const made = document.createElement(name);
  made.className = className;
  made.textContent = text;
  return made;
}

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
