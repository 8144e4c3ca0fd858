// SPDX-License-Identifier: EUPL-1.2
//
// The finding that is being made: kept on the disk with every word, and among
// the others when it is done.
"use strict";

let draft = null;

function randomID() {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return "f-" + Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}

function emptyDraft() {
  return {
    walk: setup.walk,
    id: randomID(),
    stroke: 0,
    category: null,
    severity: "medium",
    point: null,
    words: "",
    note: "",
    photos: [],
    thumbs: [],
    voice: null,
    foundAt: null,
  };
}

/** What the form says, into the draft, and onto the disk. */
async function keepDraft() {
  draft.category = form.elements.category.value || null;
  draft.severity = form.elements.severity.value || "medium";
  draft.words = form.elements.words.value.trim();
  draft.note = form.elements.note.value.trim();
  await WalkStore.keepDraft(draft);
}

function showDraft() {
  for (const name of ["category", "severity"]) {
    for (const radio of form.querySelectorAll(`[name=${name}]`)) {
      radio.checked = radio.value === draft[name];
    }
  }
  form.elements.words.value = draft.words;
  form.elements.note.value = draft.note;
  showPhotos();
  showPlace();
  showVoice();
  document.getElementById("discard").hidden = !draft.seen && !draft.number;
}

/** A draft that nobody has said anything in takes its moment from the first word. */
function touched() {
  draft.foundAt ??= Date.now();
}

form.addEventListener("input", (event) => {
  if (event.target.type === "file") return;
  touched();
  keepDraft();
});

form.addEventListener("submit", (event) => {
  event.preventDefault();
  keepFinding();
});

async function keepFinding() {
  touched();
  await keepDraft();
  if (!draft.category) {
    say(words["category-missing"], true);
    form.querySelector("[name=category]").focus();
    return;
  }
  if (!draft.point && !draft.words) {
    say(words["place-missing"], true);
    openPlace();
    return;
  }
  const finding = {
    ...draft,
    person: setup.person,
    madeAt: draft.madeAt ?? Date.now(),
    stroke: draft.stroke + 1,
    state: "waiting",
    sentence: null,
    why: null,
  };
  await WalkStore.keepFinding(finding);
  draft = emptyDraft();
  showDraft();
  place.seek();
  say(words.kept);
  window.scrollTo({ top: 0 });
  showFinding(finding);
  send();
}

document.getElementById("discard").addEventListener("click", async () => {
  draft = emptyDraft();
  await WalkStore.keepDraft(draft);
  showDraft();
});
