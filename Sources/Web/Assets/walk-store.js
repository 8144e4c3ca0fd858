// SPDX-License-Identifier: EUPL-1.2
//
// What a safety walk has found, kept on the phone: findings, their photos and
// the one that is being made. Used by the page and by the service worker.
"use strict";

const WalkStore = (() => {
  const NAME = "tvaers-walks";
  const STORES = { findings: "id", files: "hash", drafts: "walk", looks: "id" };
  let opened = null;

  function open() {
    opened ??= new Promise((done, failed) => {
      const request = indexedDB.open(NAME, 2);
      request.onupgradeneeded = () => {
        for (const [store, keyPath] of Object.entries(STORES)) {
          if (request.result.objectStoreNames.contains(store)) continue;
          request.result.createObjectStore(store, { keyPath });
        }
        const findings = request.transaction.objectStore("findings");
        if (!findings.indexNames.contains("state")) findings.createIndex("state", "state");
      };
      request.onsuccess = () => {
        // Another page of ours that is newer must not wait for this one.
        request.result.onversionchange = () => {
          request.result.close();
          opened = null;
        };
        done(request.result);
      };
      request.onerror = () => failed(request.error);
    });
    return opened;
  }

  /** Does all of it or nothing; answers once it lies on the disk. */
  async function change(stores, work) {
    const database = await open();
    return new Promise((done, failed) => {
      const transaction = database.transaction(stores, "readwrite", { durability: "strict" });
      let result;
      work(
        Object.fromEntries(stores.map((name) => [name, transaction.objectStore(name)])),
        (value) => (result = value),
      );
      transaction.oncomplete = () => done(result);
      transaction.onabort = transaction.onerror = () => failed(transaction.error);
    });
  }

  async function read(store, ask) {
    const database = await open();
    return new Promise((done, failed) => {
      const request = ask(database.transaction(store).objectStore(store));
      request.onsuccess = () => done(request.result);
      request.onerror = () => failed(request.error);
    });
  }

  return {
    all: () => read("findings", (store) => store.getAll()),
    /** What is not sent yet, without reading what is. */
    waiting: () => read("findings", (store) => store.index("state").getAll("waiting")),
    finding: (id) => read("findings", (store) => store.get(id)),
    file: (hash) => read("files", (store) => store.get(hash)),
    draft: (walk) => read("drafts", (store) => store.get(walk)),

    /** How earlier findings looked, each once for a walk. */
    looks: () => read("looks", (store) => store.getAll()),
    keepLook: (look) => change(["looks"], ({ looks }) => looks.put(look)),

    /** What became of a look, unless something else was tapped meanwhile. */
    settleLook: (id, outcome, edit) =>
      change(["looks"], ({ looks }) => {
        const request = looks.get(id);
        request.onsuccess = () => {
          if (request.result?.outcome === outcome) looks.put({ ...request.result, ...edit });
        };
      }),

    keepDraft: (draft) => change(["drafts"], ({ drafts }) => drafts.put(draft)),
    keepFile: (file) => change(["files"], ({ files }) => files.put(file)),

    /** The finding is on the phone, and its draft is gone, in one step. */
    keepFinding: (finding) =>
      change(["findings", "drafts"], ({ findings, drafts }) => {
        findings.put(finding);
        drafts.delete(finding.walk);
      }),

    /**
     * Changes the finding as it lies there now; nothing when it is gone or was
     * changed since.
     */
    amend: (id, edit) =>
      change(["findings"], ({ findings }, answer) => {
        const request = findings.get(id);
        request.onsuccess = () => {
          if (!request.result) return;
          const amended = edit(request.result);
          if (amended) findings.put(amended);
          answer(amended);
        };
      }),

    /** What has arrived needs its photos here no longer, unless another has the same. */
    async forgetFiles(hashes) {
      const unsent = await Promise.all(
        ["waiting", "conflict", "refused"].map((state) =>
          read("findings", (store) => store.index("state").getAll(state)),
        ),
      );
      const waiting = unsent.flat();
      const needed = new Set(waiting.flatMap((finding) => [...finding.photos, finding.voice]));
      await change(["files"], ({ files }) => {
        for (const hash of hashes) if (!needed.has(hash)) files.delete(hash);
      });
    },

    forget: (id) => change(["findings"], ({ findings }) => findings.delete(id)),
  };
})();

/** SHA-256 of the bytes, in hexadecimal digits. */
async function walkHash(bytes) {
  const digest = await crypto.subtle.digest("SHA-256", bytes);
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, "0")).join("");
}
