// SPDX-License-Identifier: EUPL-1.2
// Suggests names and words while somebody types, as the combobox of WAI-ARIA 1.2
// does it. Without it, the form searches.
"use strict";
{
  const field = document.getElementById("q");
  const list = document.getElementById("forslag");
  const told = document.getElementById("forslag-antal");
  let asked = 0;
  let waiting = 0;
  let chosen = -1;

  const options = () => [...list.children];

  const close = () => {
    list.hidden = true;
    chosen = -1;
    field.setAttribute("aria-expanded", "false");
    field.removeAttribute("aria-activedescendant");
  };

  const choose = (number) => {
    const all = options();
    chosen = (number + all.length + 1) % (all.length + 1);
    if (number < 0) chosen = all.length - 1;
    if (chosen === all.length) chosen = -1;
    all.forEach((option, at) => option.setAttribute("aria-selected", String(at === chosen)));
    if (chosen < 0) return field.removeAttribute("aria-activedescendant");
    field.setAttribute("aria-activedescendant", all[chosen].id);
    all[chosen].scrollIntoView({ block: "nearest" });
  };

  const option = (name, kind, address, number) => {
    const row = document.createElement("li");
    row.id = `forslag-${number}`;
    row.setAttribute("role", "option");
    row.setAttribute("aria-selected", "false");
    const small = document.createElement("span");
    small.className = "quiet";
    small.textContent = kind;
    row.append(name, " ", small);
    row.dataset.address = address;
    return row;
  };

  const show = ([, names, kinds, addresses]) => {
    list.replaceChildren(...names.map((name, at) => option(name, kinds[at], addresses[at], at)));
    told.textContent = told.dataset.text.replace("#", String(names.length));
    if (names.length === 0) return close();
    chosen = -1;
    field.removeAttribute("aria-activedescendant");
    list.hidden = false;
    field.setAttribute("aria-expanded", "true");
  };

  const ask = async () => {
    const mine = ++asked;
    const query = new URLSearchParams(new FormData(field.form));
    if ((query.get("q") ?? "").trim().length < 2) return close();
    try {
      const answer = await fetch(`${list.dataset.from}?${query}`);
      // Only the latest question counts, and only while somebody types.
      if (!answer.ok || mine !== asked || document.activeElement !== field) return;
      show(await answer.json());
    } catch {
      close();
    }
  };

  const go = (row) => {
    const there = new URL(row.dataset.address, location.href);
    const day = new FormData(field.form).get("dag");
    if (day) there.searchParams.set("dag", day);
    location.assign(there.pathname + there.search + there.hash);
  };

  if (field && list && told) {
    for (const [name, value] of [
      ["role", "combobox"],
      ["aria-autocomplete", "list"],
      ["aria-expanded", "false"],
      ["aria-controls", "forslag"],
    ]) field.setAttribute(name, value);
    field.addEventListener("input", () => {
      clearTimeout(waiting);
      waiting = setTimeout(ask, 120);
    });
    field.addEventListener("keydown", (event) => {
      if (event.key === "Escape" && !list.hidden) close();
      else if (list.hidden && event.key === "ArrowDown") ask();
      else if (list.hidden) return;
      else if (event.key === "ArrowDown") choose(chosen + 1);
      else if (event.key === "ArrowUp") choose(chosen < 0 ? -1 : chosen === 0 ? options().length : chosen - 1);
      else if (event.key === "Enter" && chosen >= 0) go(options()[chosen]);
      else if (event.key === "Tab") return close();
      else return;
      event.preventDefault();
    });
    field.addEventListener("blur", () => {
      clearTimeout(waiting);
      close();
    });
    // The field keeps the focus while somebody points at the list.
    list.addEventListener("pointerdown", (event) => event.preventDefault());
    list.addEventListener("click", (event) => {
      const row = event.target.closest("[role=option]");
      if (row) go(row);
    });
  }
}
