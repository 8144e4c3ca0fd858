// SPDX-License-Identifier: EUPL-1.2
//
// Sends what lies on the phone, a handful at a time. A finding has its name from
// the phone, so what is sent twice is taken once; what is cut off in the middle
// is sent again. Used by the page and by the service worker.
"use strict";

const WalkSync = (() => {
  const HANDFUL = 10;
  const HANDFUL_BYTES = 12 * 1024 * 1024;
  // A clock that is less wrong than this is not worth correcting.
  const SKEW = 120000;

  class SignedOut extends Error {}
  class Refused extends Error {}

  async function ask(path, options) {
    const response = await fetch(path, {
      redirect: "manual",
      credentials: "same-origin",
      cache: "no-store",
      headers: { Accept: "application/json" },
      ...options,
    });
    if (response.type === "opaqueredirect" || response.status === 401) throw new SignedOut();
    if (!response.ok) throw new Refused(String(response.status));
    return response.json();
  }

  /** Findings that fit into one request, oldest first. */
  async function handful(findings, most) {
    const taken = [];
    let bytes = 0;
    for (const finding of findings) {
      const files = [];
      for (const hash of [...finding.photos, finding.voice]) {
        const file = hash && (await WalkStore.file(hash));
        if (file) files.push(file);
      }
      const size = files.reduce((sum, file) => sum + file.bytes.byteLength, 0);
      if (taken.length > 0 && (taken.length >= most || bytes + size > HANDFUL_BYTES)) break;
      taken.push({ finding, files });
      bytes += size;
    }
    return taken;
  }

  /**
   * The moment by the server's clock. It is settled before the first sending
   * and never again, so that a second sending says the same.
   */
  async function settleClock(findings, skew) {
    for (const finding of findings) {
      if (finding.skew !== undefined) continue;
      finding.skew = Math.abs(skew) > SKEW ? skew : 0;
      finding.foundAt += finding.skew;
      await WalkStore.amend(finding.id, (kept) => ({
        ...kept,
        skew: finding.skew,
        foundAt: finding.foundAt,
      }));
    }
  }

  function form(key, taken) {
    const form = new FormData();
    form.append("token", key.token);
    form.append(
      "fund",
      JSON.stringify(
        taken.map(({ finding }) => ({
          id: finding.id,
          stroke: finding.stroke,
          seen: finding.seen ?? null,
          category: finding.category,
          severity: finding.severity,
          latitude: finding.point?.latitude ?? null,
          longitude: finding.point?.longitude ?? null,
          words: finding.words,
          note: finding.note,
          foundAt: finding.foundAt,
          skew: finding.skew ?? 0,
          photos: finding.photos,
          voice: finding.voice ?? null,
        })),
      ),
    );
    const sent = new Set();
    for (const file of taken.flatMap((one) => one.files)) {
      if (sent.has(file.hash)) continue;
      sent.add(file.hash);
      form.append("fil", new Blob([file.bytes], { type: file.type }), file.hash + file.ending);
    }
    return form;
  }

  /** Writes down what became of one finding, unless it was changed meanwhile. */
  async function settle(outcome) {
    const amended = await WalkStore.amend(outcome.id, (kept) => {
      if (kept.stroke !== outcome.stroke) return { ...kept, seen: outcome.version ?? kept.seen };
      return {
        ...kept,
        state: outcome.state,
        sentence: outcome.sentence ?? null,
        number: outcome.number ?? kept.number,
        seen: outcome.version ?? kept.seen,
        theirs: outcome.theirs ?? null,
        address: outcome.address ?? kept.address,
      };
    });
    if (amended?.state === "sent") {
      await WalkStore.forgetFiles([...amended.photos, amended.voice].filter(Boolean));
    }
  }

  /** How earlier findings looked: a few letters each, all at once. */
  async function sendLooks(walk, key, skew, told) {
    const waiting = (await WalkStore.looks()).filter(
      (one) => one.walk === walk && one.person === key.person && one.state === "waiting",
    );
    if (waiting.length === 0) return;
    const correction = Math.abs(skew) > SKEW ? skew : 0;
    const body = new FormData();
    body.append("token", key.token);
    body.append(
      "set",
      JSON.stringify(
        waiting.map(({ finding, outcome, madeAt }) => ({
          finding,
          outcome,
          at: madeAt + correction,
        })),
      ),
    );
    const answer = await ask(`/vandringer/${walk}/set`, { method: "POST", body });
    for (const { finding, outcome, state, sentence } of answer.looks) {
      await WalkStore.settleLook(`${walk}/${finding}`, outcome, { state, sentence });
    }
    await told?.();
  }

  function refuseLarge({ id, stroke }) {
    return WalkStore.amend(id, (kept) =>
      kept.stroke === stroke ? { ...kept, state: "refused", why: "photo-large" } : null,
    );
  }

  async function sendWalk(walk, told) {
    const base = `/vandringer/${walk}`;
    const key = await ask(`${base}/gaa/noegle`);
    const skew = key.now - Date.now();
    let most = HANDFUL;
    await sendLooks(walk, key, skew, told);
    for (;;) {
      const waiting = (await WalkStore.waiting())
        .filter((one) => one.walk === walk && one.person === key.person)
        .sort((left, right) => left.madeAt - right.madeAt);
      if (waiting.length === 0) return skew;
      const taken = await handful(waiting, most);
      await settleClock(
        taken.map((one) => one.finding),
        skew,
      );
      let answer;
      try {
        answer = await ask(`${base}/fund`, { method: "POST", body: form(key, taken) });
      } catch (error) {
        if (!(error instanceof Refused) || error.message !== "413") throw error;
        // One that is too large must not keep the others back.
        if (taken.length === 1) await refuseLarge(taken[0].finding);
        most = 1;
        continue;
      }
      for (const outcome of answer.findings) await settle(outcome);
      // An answer that settles nothing would be asked for forever.
      if (!answer.findings.some((outcome) => outcome.state)) throw new Refused("empty");
      await told?.();
    }
  }

  /**
   * Sends all that waits; answers how it went: done, busy, offline, signed-out
   * or trouble, and how wrong the phone's clock is.
   */
  async function run(told) {
    const work = async (lock) => {
      if (!lock) return { state: "busy" };
      let skew = 0;
      try {
        const looks = (await WalkStore.looks()).filter((one) => one.state === "waiting");
        const waiting = [...(await WalkStore.waiting()), ...looks];
        for (const walk of new Set(waiting.map((one) => one.walk))) {
          skew = await sendWalk(walk, told);
        }
        return { state: "done", skew };
      } catch (error) {
        if (error instanceof SignedOut) return { state: "signed-out", skew };
        if (error instanceof Refused) return { state: "trouble", said: error.message, skew };
        return { state: "offline", skew };
      }
    };
    if (!navigator.locks) return work(true);
    return navigator.locks.request("tvaers-walk-sync", { ifAvailable: true }, work);
  }

  return { run };
})();
