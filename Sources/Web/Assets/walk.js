// SPDX-License-Identifier: EUPL-1.2
//
// A safety walk on a phone: photo first, then the category, then keep it. All
// of it works without a network; what is kept is sent when there is one. Without
// this script the same form sends one finding at a time.
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

const LARGEST = 2048;
const THUMB = 240;
const FILE_LIMIT = 60 * 1024 * 1024;
const VOICE_SECONDS = 60;
const LOOK_AGAIN = 30000;

let draft = null;
let lastState = null;

function node(tag, text, attributes = {}) {
  const element = document.createElement(tag);
  if (text) element.textContent = text;
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  return element;
}

function randomID() {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return "f-" + Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}

function say(text, isWarning) {
  line.textContent = text;
  line.hidden = text === "";
  line.classList.toggle("warning", Boolean(isWarning));
}

// ---- The finding that is being made ----

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

// ---- Photos ----

/** The photo upright and no larger than needed; as it came when this browser cannot read it. */
async function shrunk(file) {
  let bitmap;
  try {
    bitmap = await createImageBitmap(file, { imageOrientation: "from-image" });
  } catch {
    return { bytes: await file.arrayBuffer(), type: file.type || "image/heic", thumb: null };
  }
  const large = await drawn(bitmap, LARGEST, 0.85);
  const small = await drawn(bitmap, THUMB, 0.7);
  bitmap.close();
  return {
    bytes: await large.arrayBuffer(),
    type: "image/jpeg",
    thumb: await asDataURL(small),
  };
}

function drawn(bitmap, longest, quality) {
  const scale = Math.min(1, longest / Math.max(bitmap.width, bitmap.height));
  const canvas = document.createElement("canvas");
  canvas.width = Math.max(1, Math.round(bitmap.width * scale));
  canvas.height = Math.max(1, Math.round(bitmap.height * scale));
  canvas.getContext("2d").drawImage(bitmap, 0, 0, canvas.width, canvas.height);
  return new Promise((done) => canvas.toBlob(done, "image/jpeg", quality));
}

function asDataURL(blob) {
  return new Promise((done) => {
    const reader = new FileReader();
    reader.onload = () => done(reader.result);
    reader.readAsDataURL(blob);
  });
}

form.elements.foto.addEventListener("change", async () => {
  const files = [...form.elements.foto.files];
  form.elements.foto.value = "";
  for (const file of files) await addPhoto(file);
});

async function addPhoto(file) {
  touched();
  place.seek();
  const photo = await shrunk(file);
  if (photo.bytes.byteLength > FILE_LIMIT) {
    say(words["photo-large"], true);
    return;
  }
  const hash = await walkHash(photo.bytes);
  const ending = photo.type === "image/jpeg" ? ".jpg" : "." + (file.name.split(".").pop() || "bin");
  try {
    await WalkStore.keepFile({ hash, bytes: photo.bytes, type: photo.type, ending });
  } catch {
    say(words.full, true);
    return;
  }
  if (!draft.photos.includes(hash)) {
    draft.photos.push(hash);
    draft.thumbs.push(photo.thumb);
  }
  await keepDraft();
  showPhotos();
}

function showPhotos() {
  const strip = document.getElementById("photos");
  strip.replaceChildren(
    ...draft.photos.map((hash, index) => {
      const item = node("li");
      item.append(thumb(draft.thumbs[index], index + 1));
      const remove = node("button", words.remove, { type: "button", class: "secondary" });
      remove.addEventListener("click", async () => {
        draft.photos.splice(index, 1);
        draft.thumbs.splice(index, 1);
        await keepDraft();
        showPhotos();
      });
      item.append(remove);
      return item;
    }),
  );
}

function thumb(url, number) {
  if (!url) return node("span", words["no-preview"], { class: "quiet" });
  return node("img", null, { src: url, alt: `${words.photo} ${number}` });
}

// ---- The place ----

const place = {
  last: null,
  watch: null,

  /** Asks the phone where it is, once for each finding, unless it was told. */
  seek() {
    if (!navigator.geolocation || draft.point) return;
    document.getElementById("place-now").textContent = words.seeking;
    navigator.geolocation.getCurrentPosition(
      (position) => {
        if (draft.point) return;
        draft.point = {
          latitude: position.coords.latitude,
          longitude: position.coords.longitude,
          accuracy: Math.round(position.coords.accuracy),
        };
        if (draft.foundAt) keepDraft();
        showPlace();
      },
      () => showPlace(),
      { enableHighAccuracy: true, timeout: 20000, maximumAge: 15000 },
    );
  },
};

function openPlace() {
  const details = document.getElementById("place");
  details.open = true;
  form.elements.words.focus();
}

function showPlace() {
  const now = document.getElementById("place-now");
  if (!draft.point) now.textContent = words["no-place"];
  else if (draft.point.accuracy) now.textContent = `${words.gps} ${draft.point.accuracy} m`;
  else now.textContent = words.tapped;
  drawMap();
}

/** Degrees to the map's units and back: flat, which a neighborhood is. */
function projection() {
  const points = [...setup.rings.flat(), ...setup.route];
  const first = points[0] ?? [12.57, 55.68];
  const bounds = points.reduce(
    ([west, south, east, north], [x, y]) => [
      Math.min(west, x),
      Math.min(south, y),
      Math.max(east, x),
      Math.max(north, y),
    ],
    [first[0], first[1], first[0], first[1]],
  );
  const [west, south, east, north] = bounds;
  const squeeze = Math.cos((((south + north) / 2) * Math.PI) / 180);
  const width = Math.max((east - west) * squeeze, 0.002) * 1.1;
  const height = Math.max(north - south, 0.002) * 1.1;
  const scale = 360 / width;
  const middle = [(west + east) / 2, (south + north) / 2];
  return {
    width: 360,
    height: Math.min(480, height * scale),
    to: ([x, y]) => [
      180 + (x - middle[0]) * squeeze * scale,
      Math.min(480, height * scale) / 2 - (y - middle[1]) * scale,
    ],
    from: (x, y) => [
      middle[0] + (x - 180) / squeeze / scale,
      middle[1] - (y - Math.min(480, height * scale) / 2) / scale,
    ],
  };
}

function drawMap() {
  const map = document.getElementById("tap-map");
  if (setup.rings.length === 0 && setup.route.length === 0) {
    map.closest("figure").hidden = true;
    return;
  }
  const flat = projection();
  const svg = (tag, attributes) => {
    const element = document.createElementNS("http://www.w3.org/2000/svg", tag);
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    return element;
  };
  const path = (points) => points.map((point) => flat.to(point).join(",")).join(" ");
  const drawing = svg("svg", { viewBox: `0 0 ${flat.width} ${flat.height}`, role: "img" });
  for (const ring of setup.rings) {
    drawing.append(svg("polygon", { points: path(ring), class: "tap-area" }));
  }
  drawing.append(svg("polyline", { points: path(setup.route), class: "tap-route" }));
  if (draft.point) {
    const [x, y] = flat.to([draft.point.longitude, draft.point.latitude]);
    drawing.append(svg("circle", { cx: x, cy: y, r: 9, class: "tap-here" }));
  }
  drawing.addEventListener("click", async (event) => {
    const box = drawing.getBoundingClientRect();
    const [longitude, latitude] = flat.from(
      ((event.clientX - box.left) / box.width) * flat.width,
      ((event.clientY - box.top) / box.height) * flat.height,
    );
    touched();
    draft.point = { longitude, latitude };
    await keepDraft();
    showPlace();
  });
  map.replaceChildren(drawing);
}

// ---- The voice note ----

let recorder = null;

const voiceButton = document.getElementById("voice");
voiceButton.hidden = !(window.MediaRecorder && navigator.mediaDevices);
voiceButton.addEventListener("click", () => (recorder ? recorder.stop() : record()));

async function record() {
  let stream;
  try {
    stream = await navigator.mediaDevices.getUserMedia({ audio: true });
  } catch {
    say(words["no-microphone"], true);
    return;
  }
  const pieces = [];
  const own = draft;
  recorder = new MediaRecorder(stream, { audioBitsPerSecond: 32000 });
  recorder.addEventListener("dataavailable", (event) => pieces.push(event.data));
  recorder.addEventListener("stop", async () => {
    for (const track of stream.getTracks()) track.stop();
    const type = recorder.mimeType.split(";")[0];
    recorder = null;
    const bytes = await new Blob(pieces).arrayBuffer();
    const hash = await walkHash(bytes);
    await WalkStore.keepFile({ hash, bytes, type, ending: type.includes("mp4") ? ".m4a" : ".webm" });
    own.voice = hash;
    touched();
    await WalkStore.keepDraft(own);
    showVoice();
  });
  recorder.start();
  setTimeout(() => recorder?.stop(), VOICE_SECONDS * 1000);
  showVoice();
}

function showVoice() {
  voiceButton.textContent = recorder ? words.stop : draft.voice ? words["record-again"] : words.record;
  voiceButton.setAttribute("aria-pressed", String(Boolean(recorder)));
}

// ---- What is kept: sent and not sent ----

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

function button(text, work) {
  const element = node("button", text, { type: "button", class: "secondary" });
  element.addEventListener("click", work);
  return element;
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

// ---- What was found here before ----

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
  lastState = result.state;
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
