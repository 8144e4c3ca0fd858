// SPDX-License-Identifier: EUPL-1.2
//
// Lets the pages of safety walks open without a network, and sends what waits
// when the phone has one again, also when no page is open.
"use strict";

importScripts("/assets/walk-store.js", "/assets/walk-sync.js");

const KEPT = "tvaers-walk-2";
const FILES = [
  "/assets/style.css",
  "/assets/walk.css",
  "/assets/walk-store.js",
  "/assets/walk-sync.js",
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
  event.waitUntil(
    caches
      .keys()
      .then((names) =>
        Promise.all(
          names
            .filter((name) => name.startsWith("tvaers-walk-") && name !== KEPT)
            .map((name) => caches.delete(name)),
        ),
      )
      .then(() => self.clients.claim()),
  );
});

function isCapture(path) {
  return /^\/vandringer\/[^/]+\/gaa$/.test(path);
}

/** The newest when it comes in time, else what lies here. */
async function newestOrKept(request) {
  const kept = await caches.open(KEPT);
  const path = new URL(request.url).pathname;
  const fresh = fetch(request).then(async (response) => {
    if (response.ok && !response.redirected) await kept.put(path, response.clone());
    return response;
  });
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
