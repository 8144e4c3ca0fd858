// SPDX-License-Identifier: EUPL-1.2
//
// A note that is spoken instead of typed.
"use strict";

const VOICE_SECONDS = 60;
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
