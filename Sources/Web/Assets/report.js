// SPDX-License-Identifier: EUPL-1.2
// Asks the server about each figure as it is typed. Without it, saving asks.
"use strict";
{
  const form = document.getElementById("indberetning");
  let asked = 0;
  form?.addEventListener("change", async () => {
    const mine = ++asked;
    const fields = new URLSearchParams(new FormData(form));
    fields.set("trin", "tjek");
    try {
      const answer = await fetch(form.action, { method: "POST", body: fields });
      // Only the latest question counts.
      if (!answer.ok || mine !== asked) return;
      const page = new DOMParser().parseFromString(await answer.text(), "text/html");
      for (const fresh of page.querySelectorAll("[id^=svar-]")) {
        document.getElementById(fresh.id)?.replaceChildren(...fresh.childNodes);
      }
    } catch {
      // The line is down; saving will tell.
    }
  });
}
