// SPDX-License-Identifier: EUPL-1.2
//
// What is kept, sent and not sent, and what others have said otherwise.
"use strict";

const SIGNS = { waiting: "◔", sent: "✓", conflict: "⚠", refused: "⚠" };

/** The rows on the page by finding, and what they were drawn from. */
const rows = new Map();

/** All of it as it lies on the disk; rows that say the same stay as they are. */
async function showOutbox() {
  const all = (await WalkStore.all())
    .filter((finding) => finding.walk === setup.walk && finding.person === setup.person)
    .sort((left, right) => left.madeAt - right.madeAt);
  const ids = new Set(all.map((finding) => finding.id));
  for (const [id, kept] of rows) {
    if (ids.has(id)) continue;
    kept.element.remove();
    rows.delete(id);
  }
  all.forEach(placeRow);
  showCount();
}

/** One finding that is new or has changed. */
function showFinding(finding) {
  placeRow(finding);
  showCount();
}

/** What a row says beside its photo. */
function saidOf({ thumbs, photos, ...finding }) {
  return JSON.stringify([finding, photos.length, thumbs[0]?.length]);
}

function placeRow(finding) {
  const said = saidOf(finding);
  const kept = rows.get(finding.id);
  if (kept?.said === said) return;
  const element = row(finding);
  if (kept) kept.element.replaceWith(element);
  else outbox.prepend(element);
  rows.set(finding.id, { said, element, isSent: finding.state === "sent" });
}

function showCount() {
  const all = [...rows.values()];
  const unsent = all.filter((one) => !one.isSent).length;
  document.getElementById("count").textContent =
    all.length === 0
      ? words.nothing
      : `${all.length - unsent} ${words.sent.toLowerCase()}, ${unsent} ${words.waiting.toLowerCase()}`;
  document.getElementById("send").hidden = unsent === 0;
}

function row(finding) {
  const item = node("li", null, { class: `kept ${finding.state}`, "data-id": finding.id });
  if (finding.thumbs[0]) item.append(thumb(finding.thumbs[0], 1));
  const said = node("div");
  const category = setup.categories.find((one) => one.id === finding.category);
  const name = finding.number ? `${category?.name} · ${finding.number}` : category?.name;
  said.append(node("strong", name ?? finding.category));
  said.append(node("span", `${SIGNS[finding.state]} ${words[finding.state]}`, { class: "state" }));
  const time = new Date(finding.foundAt).toLocaleTimeString(document.documentElement.lang, {
    hour: "2-digit",
    minute: "2-digit",
  });
  said.append(node("span", [time, finding.words].filter(Boolean).join(" · "), { class: "quiet" }));
  const trouble = finding.sentence || words[finding.why];
  if (trouble) said.append(node("p", trouble, { class: "error" }));
  if (finding.state === "conflict") said.append(conflict(finding));
  said.append(actions(finding));
  item.append(said);
  return item;
}

function actions(finding) {
  const bar = node("div", null, { class: "actions" });
  bar.append(button(words.edit, () => edit(finding)));
  if (finding.state === "sent" && finding.address) {
    bar.append(node("a", words.open, { href: finding.address }));
  }
  if (finding.state === "refused" || (finding.state === "waiting" && !finding.seen)) {
    bar.append(
      button(words.forget, async () => {
        if (!confirm(words["forget-sure"])) return;
        await WalkStore.forget(finding.id);
        showOutbox();
      }),
    );
  }
  return bar;
}

async function edit(finding) {
  draft = { ...finding };
  await WalkStore.keepDraft(draft);
  showDraft();
  window.scrollTo({ top: 0 });
}

/** Both are shown, and whoever holds the phone chooses. */
function conflict(finding) {
  const both = node("div", null, { class: "both" });
  const list = node("dl");
  for (const [name, theirs] of Object.entries(finding.theirs ?? {})) {
    list.append(node("dt", words[name] ?? name));
    list.append(node("dd", `${words.mine}: ${shown(name, finding[name])}`));
    list.append(node("dd", `${words.others}: ${shown(name, theirs)}`));
  }
  both.append(list);
  both.append(
    button(words["keep-mine"], async () => {
      await WalkStore.amend(finding.id, (kept) => ({
        ...kept,
        state: "waiting",
        sentence: null,
        theirs: null,
        stroke: kept.stroke + 1,
      }));
      await showOutbox();
      send();
    }),
    button(words["keep-others"], async () => {
      await WalkStore.amend(finding.id, (kept) => ({
        ...kept,
        ...finding.theirs,
        state: "sent",
        sentence: null,
        theirs: null,
      }));
      showOutbox();
    }),
  );
  return both;
}

function shown(name, value) {
  if (name === "category") return setup.categories.find((one) => one.id === value)?.name ?? value;
  if (name === "severity") return setup.severities.find((one) => one.id === value)?.name ?? value;
  return value || "–";
}
