// SPDX-License-Identifier: EUPL-1.2
//
// A safety walk on a phone: photo first, then the category, then keep it. All
// of it works without a network; what is kept is sent when there is one. Without
// these scripts the same form sends one finding at a time.
"use strict";

const LOOK_AGAIN = 30000;

// ---- Sending ----

async function send() {
  let isChanged = false;
  const result = await WalkSync.run(() => {
    isChanged = true;
    return Promise.all([showOutbox(), showLooks()]);
  });
  if (isChanged) await showOutbox();
  const looks = (await WalkStore.looks()).filter((one) => one.state === "waiting");
  const waiting = [...(await WalkStore.waiting()), ...looks];
  const own = waiting.filter((one) => one.person === setup.person);
  page.dataset.state = result.state === "done" && own.length === 0 ? "sent" : result.state;
  if (result.state === "signed-out") sayWithLink(words["signed-out"]);
  else if (result.state === "offline") say(words.offline);
  else if (result.state === "trouble") say(`${words.trouble} (${result.said})`, true);
  else if (result.state === "done" && waiting.length > own.length) say(words["other-person"], true);
  else if (result.state === "done" && Math.abs(result.skew) > 120000) say(clockSaid(result.skew));
  if (own.length > 0) askForBackground();
}

function sayWithLink(text) {
  say(text, true);
  line.append(" ", node("a", words["sign-in"], { href: setup.signIn }));
}

function clockSaid(skew) {
  return `${words.clock} ${Math.round(Math.abs(skew) / 60000)} min.`;
}

/** The browser sends later, also when the page is closed, where it can. */
async function askForBackground() {
  try {
    const worker = await navigator.serviceWorker.ready;
    await worker.sync.register("walk");
  } catch {
    // This browser sends when the page is open.
  }
}

document.getElementById("send").addEventListener("click", send);
window.addEventListener("online", send);
window.addEventListener("offline", () => say(words.offline));
document.addEventListener("visibilitychange", () => document.hidden || send());
setInterval(async () => {
  const looks = (await WalkStore.looks()).some((one) => one.state === "waiting");
  if (looks || (await WalkStore.waiting()).length > 0) send();
}, LOOK_AGAIN);

// ---- Light ----

const light = document.getElementById("light");
light.addEventListener("click", () => {
  const order = ["", "dark", "sun"];
  const next = order[(order.indexOf(document.documentElement.dataset.light ?? "") + 1) % 3];
  document.documentElement.dataset.light = next;
  light.textContent = words[`light-${next || "auto"}`];
  try {
    localStorage.setItem("tvaers/light", next);
  } catch {
    // It is chosen again next time.
  }
});

// ---- Begin ----

async function begin() {
  try {
    document.documentElement.dataset.light = localStorage.getItem("tvaers/light") ?? "";
  } catch {
    document.documentElement.dataset.light = "";
  }
  light.textContent = words[`light-${document.documentElement.dataset.light || "auto"}`];
  draft = (await WalkStore.draft(setup.walk)) ?? emptyDraft();
  showDraft();
  place.seek();
  await showOutbox();
  await showLooks();
  page.dataset.ready = "yes";
  if (navigator.serviceWorker) {
    navigator.serviceWorker.addEventListener("message", (event) => {
      if (event.data === "synced") Promise.all([showOutbox(), showLooks()]);
      if (event.data !== "kept") return;
      page.dataset.offline = "ready";
      document.getElementById("offline-ready").hidden = false;
    });
    navigator.serviceWorker
      .register("/vandringer/sw.js", { scope: "/vandringer/" })
      .then(() => navigator.serviceWorker.ready)
      .then((registration) => registration.active.postMessage("keep"))
      .catch(() => {
        // Without a worker the page must stay open, and still keeps and sends.
      });
  }
  // Otherwise the browser may throw the findings away when the phone is full.
  navigator.storage?.persist?.();
  send();
}

begin();
