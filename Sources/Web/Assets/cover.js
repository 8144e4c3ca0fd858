// SPDX-License-Identifier: EUPL-1.2
// Draws the fields that are to be covered on the photo itself. Without it they are
// written as numbers, and "Vis" shows them.
"use strict";
{
  const canvas = document.getElementById("billedet");
  const rows = document.getElementById("felter");
  const sides = ["v", "t", "b", "h"];
  const svg = "http://www.w3.org/2000/svg";
  const number = (text) => Number.parseFloat(String(text).replace(",", ".")) || 0;

  function fields(row) {
    return sides.map((side) => rows.querySelector(`[name=${side}-${row}]`));
  }

  function count() {
    return rows.querySelectorAll("[data-felt]").length;
  }

  // Another row like the last, empty, while there is room for one.
  function grow() {
    const last = rows.querySelector(`[data-felt="${count()}"]`);
    if (!last || count() >= Number(rows.dataset.flest)) return;
    const next = count() + 1;
    const fresh = last.cloneNode(true);
    fresh.dataset.felt = next;
    fresh.querySelector("legend").textContent = `${rows.dataset.navn} ${next}`;
    for (const [index, side] of sides.entries()) {
      const input = fresh.querySelectorAll("input")[index];
      const label = fresh.querySelectorAll("label")[index];
      input.id = input.name = label.htmlFor = `${side}-${next}`;
      input.value = "";
    }
    rows.append(fresh);
  }

  function empty() {
    for (let row = 1; row <= count(); row += 1) {
      if (fields(row).every((field) => field.value === "")) {
        if (row === count()) grow();
        return row;
      }
    }
    return null;
  }

  function draw() {
    canvas.querySelectorAll("rect").forEach((box) => box.remove());
    const { width, height } = canvas.viewBox.baseVal;
    for (let row = 1; row <= count(); row += 1) {
      const [left, top, wide, high] = fields(row).map((field) => number(field.value) / 100);
      if (wide > 0 && high > 0) {
        canvas.append(box(left * width, top * height, wide * width, high * height));
      }
    }
  }

  function box(x, y, width, height) {
    const shape = document.createElementNS(svg, "rect");
    for (const [name, value] of Object.entries({ x, y, width, height })) {
      shape.setAttribute(name, value);
    }
    return shape;
  }

  function place(event) {
    const frame = canvas.getBoundingClientRect();
    const inside = (value) => Math.min(100, Math.max(0, value * 100));
    return [
      inside((event.clientX - frame.left) / frame.width),
      inside((event.clientY - frame.top) / frame.height),
    ];
  }

  let start = null;
  let row = null;
  canvas.addEventListener("pointerdown", (event) => {
    row = empty();
    if (!row) return;
    event.preventDefault();
    canvas.setPointerCapture(event.pointerId);
    start = place(event);
  });
  canvas.addEventListener("pointermove", (event) => {
    if (!start) return;
    const end = place(event);
    const text = (value) => String(Math.round(value * 10) / 10).replace(".", rows.dataset.komma);
    const values = [
      Math.min(start[0], end[0]), Math.min(start[1], end[1]),
      Math.abs(end[0] - start[0]), Math.abs(end[1] - start[1]),
    ];
    for (const [index, field] of fields(row).entries()) field.value = text(values[index]);
    draw();
  });
  function finish() {
    if (!start) return;
    start = null;
    // A tap is no field.
    if (fields(row).slice(2).some((field) => number(field.value) < 0.5)) {
      for (const field of fields(row)) field.value = "";
    }
    draw();
  }
  canvas.addEventListener("pointerup", finish);
  canvas.addEventListener("pointercancel", finish);
  rows.addEventListener("input", draw);
  rows.addEventListener("click", (event) => {
    const button = event.target.closest("button");
    if (!button) return;
    for (const field of button.closest("[data-felt]").querySelectorAll("input")) field.value = "";
    draw();
  });
  rows.querySelectorAll("button").forEach((button) => (button.hidden = false));
  canvas.classList.add("drawable");
  document.getElementById("tegn").hidden = false;
  draw();
}
