// SPDX-License-Identifier: EUPL-1.2
//
// What is agreed while talking, and what has been written, put where they belong.
"use strict";

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
