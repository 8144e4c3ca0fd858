// SPDX-License-Identifier: EUPL-1.2
//
// What was found here before: whether it is still so.
"use strict";

const earlier = document.getElementById("earlier");

earlier?.addEventListener("submit", async (event) => {
  event.preventDefault();
  const item = event.target.closest("[data-finding]");
  const { finding } = item.dataset;
  const look = {
    id: `${setup.walk}/${finding}`,
    walk: setup.walk,
    person: setup.person,
    finding,
    outcome: event.submitter.value,
    madeAt: Date.now(),
    state: "waiting",
  };
  await WalkStore.keepLook(look);
  showLook(look);
  send();
});

function showLook(look) {
  const item = earlier?.querySelector(`[data-finding="${CSS.escape(look.finding)}"]`);
  if (!item) return;
  for (const button of item.querySelectorAll("button")) {
    const isChosen = button.value === look.outcome;
    button.setAttribute("aria-pressed", String(isChosen));
    if (isChosen) item.dataset.look = button.textContent;
  }
  item.className = `kept ${look.state}`;
  item.querySelector(".look").textContent =
    `${SIGNS[look.state]} ${item.dataset.look}: ` +
    (look.sentence || words[look.state].toLowerCase());
}

async function showLooks() {
  for (const look of await WalkStore.looks()) {
    if (look.walk === setup.walk && look.person === setup.person) showLook(look);
  }
}
