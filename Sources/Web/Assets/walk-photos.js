// SPDX-License-Identifier: EUPL-1.2
//
// Photos: upright, no larger than needed, and on the disk by their hash.
"use strict";

const LARGEST = 2048;
const THUMB = 240;
const FILE_LIMIT = 60 * 1024 * 1024;

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
