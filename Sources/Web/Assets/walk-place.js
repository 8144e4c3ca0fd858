// SPDX-License-Identifier: EUPL-1.2
//
// The place: told by the phone, tapped on the map, or in words.
"use strict";

const place = {
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
