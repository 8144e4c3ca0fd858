// SPDX-License-Identifier: EUPL-1.2
// Counts while one writes, exactly as the server counts (TextLimit.count).
"use strict";
{
  const characters = new Intl.Segmenter("da", { granularity: "grapheme" });
  const invisible = /^\p{Cf}+$/u;
  const blank = /^\p{White_Space}/u;
  const language = document.documentElement.lang === "en" ? "en" : "da";

  const count = (text) => {
    let total = 0;
    let blanks = 0;
    for (const { segment } of characters.segment(text)) {
      if (invisible.test(segment)) continue;
      if (!blank.test(segment)) {
        total += blanks + 1;
        blanks = 0;
      } else if (total > 0) {
        blanks += 1;
      }
    }
    return total;
  };

  const grouped = (number) =>
    String(number).replace(/\B(?=(\d{3})+$)/g, language === "da" ? "." : ",");

  for (const area of document.querySelectorAll("textarea[data-limit]")) {
    const line = document.getElementById(area.dataset.count);
    const limit = Number(area.dataset.limit);
    area.addEventListener("input", () => {
      const total = count(area.value);
      const { of, unit, over } = line.dataset;
      const excess = total > limit ? `: ${grouped(total - limit)} ${over}` : "";
      line.value = `${grouped(total)} ${of} ${grouped(limit)} ${unit}${excess}`;
      line.className = total > limit ? "over" : "fits";
    });
  }
}
