// SPDX-License-Identifier: EUPL-1.2
//
// What every part of the walk's page uses: what the server set up, the words it
// may say, and how something is put on the page.
"use strict";

const page = document.getElementById("walk");
const setup = JSON.parse(page.dataset.setup);
const form = document.getElementById("finding");
const line = document.getElementById("walk-line");
const outbox = document.getElementById("outbox");
const words = {};
for (const word of page.querySelectorAll("[data-word]")) {
  words[word.dataset.word] = word.textContent;
}

function node(tag, text, attributes = {}) {
  const element = document.createElement(tag);
  if (text) element.textContent = text;
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  return element;
}

function say(text, isWarning) {
  line.textContent = text;
  line.hidden = text === "";
  line.classList.toggle("warning", Boolean(isWarning));
}

function button(text, work) {
  const element = node("button", text, { type: "button", class: "secondary" });
  element.addEventListener("click", work);
  return element;
}

function thumb(url, number) {
  if (!url) return node("span", words["no-preview"], { class: "quiet" });
  return node("img", null, { src: url, alt: `${words.photo} ${number}` });
}
