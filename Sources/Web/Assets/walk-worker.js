// SPDX-License-Identifier: EUPL-1.2
//
// Lets the pages of safety walks open without a network, and sends what waits
// when the phone has one again, also when no page is open.
"use strict";

importScripts("/assets/walk-store.js", "/assets/walk-sync.js");

const KEPT = "tvaers-walk-3";
const FILES = [
  "/assets/style.css",
  "/assets/walk.css",
  "/assets/walk-store.js",
  "/assets/walk-sync.js",
  "/assets/walk-page.js",
  "/assets/walk-draft.js",
  "/assets/walk-photos.js",
  "/assets/walk-place.js",
  "/assets/walk-voice.js",
  "/assets/walk-outbox.js",
  "/assets/walk-looks.js",
  "/assets/walk.js",
  "/assets/icon.svg",
  "/assets/fonts/Inter-Regular.woff2",
  "/assets/fonts/Inter-SemiBold.woff2",
  "/assets/fonts/Inter-Italic.woff2",
];
// A network that is there in name only is given up after this long.
const PATIENCE = 4000;

self.addEventListener("install", (event) => {
  event.waitUntil(
    caches
      .open(KEPT)
      .then((kept) => kept.addAll(FILES.map((file) => new Request(file, { cache: "reload" }))))
      .then(() => self.skipWaiting()),
  );
});

self.addEventListener("activate", (event) => {
  event.waitUntil(replaceOlder().then(() => self.clients.claim()));
});

/** Pages kept by an older worker belong to older scripts, so they are fetched anew. */
async function replaceOlder() {
  const kept = await caches.open(KEPT);
  const names = await caches.keys();
  for (const name of names.filter((one) => one.startsWith("tvaers-walk-") && one !== KEPT)) {
    const requests = await (await caches.open(name)).keys();
    const pages = requests.map(({ url }) => new URL(url).pathname).filter(isCapture);
    await Promise.allSettled(pages.map((page) => newest(kept, new Request(page))));
    await caches.delete(name);
  }
}

function isCapture(path) {
  return /^\/vandringer\/[^/]+\/gaa$/.test(path);
}

async function newest(kept, request) {
  const response = await fetch(request);
  const { pathname } = new URL(request.url);
  if (response.ok && !response.redirected) await kept.put(pathname, response.clone());
  return response;
}

/** The newest when it comes in time, else what lies here. */
async function newestOrKept(request) {
  const kept = await caches.open(KEPT);
  const path = new URL(request.url).pathname;
  const fresh = newest(kept, request);
  const late = new Promise((_, failed) => setTimeout(() => failed(new Error("late")), PATIENCE));
  try {
    return await Promise.race([fresh, late]);
  } catch {
    fresh.catch(() => {});
    return (await kept.match(path)) ?? fresh;
  }
}

self.addEventListener("fetch", (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== "GET" || origin !== self.location.origin) return;
  if (isCapture(pathname) || FILES.includes(pathname)) {
    event.respondWith(newestOrKept(request));
  }
});

// The first page was loaded before there was a worker, so it asks to be kept.
self.addEventListener("message", (event) => {
  const { pathname } = new URL(event.source.url);
  if (event.data !== "keep" || !isCapture(pathname)) return;
  event.waitUntil(
    newestOrKept(new Request(pathname)).then(async () => {
      const kept = await caches.open(KEPT);
      if (await kept.match(pathname)) event.source.postMessage("kept");
    }),
  );
});

self.addEventListener("sync", (event) => {
  if (event.tag === "walk") {
    event.waitUntil(
      WalkSync.run().then(async ({ state }) => {
        for (const client of await self.clients.matchAll()) client.postMessage("synced");
        // The browser tries again later when this fails.
        if (state === "offline") throw new Error("offline");
      }),
    );
  }
});
