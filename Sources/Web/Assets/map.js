// SPDX-License-Identifier: EUPL-1.2
// Draws the maps of the page with Leaflet. Everything on them also stands in the
// page itself, so that without this file, or without Leaflet, nothing is lost.
"use strict";

(function () {
  if (typeof L === "undefined") { return; }

  const copenhagen = [55.68, 12.56];

  function draw(frame) {
    // Leaflet asks how large the frame is, so it is shown first.
    frame.classList.add("drawn");
    const map = L.map(frame, { preferCanvas: true, maxZoom: 19 });
    map.attributionControl.setPrefix("Leaflet");
    map.setView(copenhagen, 12);
    if (frame.dataset.tiles) {
      L.tileLayer(frame.dataset.tiles, { maxZoom: 19, attribution: text(frame.dataset.attribution) })
        .addTo(map);
    }
    ask(frame.dataset.source)
      .then(function (around) { show(map, frame, around); })
      .catch(function (error) {
        frame.classList.add("empty-map");
        console.error(error);
      });
    if (frame.dataset.draws) { listen(map, frame.dataset.draws); }
  }

  // Attributions are set as HTML by Leaflet, so signs of markup are taken out.
  function text(words) {
    return (words || "").replace(/[&<>"]/g, "");
  }

  function ask(address, signal) {
    return fetch(address, { credentials: "same-origin", signal: signal }).then(function (answer) {
      if (!answer.ok) { throw new Error(String(answer.status)); }
      return answer.json();
    });
  }

  function show(map, frame, around) {
    const bounds = L.latLngBounds([]);
    around.areas.forEach(function (area) {
      const isQuiet = area.kind === "district";
      const style = {
        color: isQuiet ? "#9aa9ae" : "#0f5257", weight: isQuiet ? 1 : 2, fillOpacity: 0.06,
        interactive: !isQuiet
      };
      area.rings.forEach(function (ring) {
        const shape = ring.length > 2
          ? L.polygon(ring, style) : L.circleMarker(ring[0], { radius: 5, color: style.color });
        if (!isQuiet) {
          shape.bindPopup(function () {
            return popup(area.name, area.streets, area.link);
          });
        }
        shape.addTo(map);
        if (!isQuiet || around.areas.length < 4) { bounds.extend(shape.getBounds ? shape.getBounds() : ring[0]); }
      });
    });
    if (around.route.length > 1) {
      const way = L.polyline(around.route, { color: "#8a4b00", weight: 5, dashArray: "10 6" });
      way.addTo(map);
      bounds.extend(way.getBounds());
    }
    if (bounds.isValid()) { map.fitBounds(bounds, { padding: [16, 16], animate: false }); }
    frame.classList.add("ready");
    if (frame.dataset.findings) { watch(map, frame, around.words, bounds.isValid()); }
  }

  // Asks for the findings of the part that is looked at, and a little around it, each
  // time that the map has come to rest somewhere else. Near ones come as one sign, so
  // that there are never more than some hundred to draw.
  function watch(map, frame, words, hasView) {
    const layer = L.layerGroup().addTo(map);
    const complaint = complain(map, words.lost);
    let loaded = null;
    let asked = null;

    function look() {
      const zoom = Math.round(map.getZoom());
      const seen = map.getBounds();
      if (loaded && loaded.zoom === zoom && loaded.bounds.contains(seen)) { return; }
      fetchAll(hasView ? seen.pad(0.4) : L.latLngBounds([-85, -180], [85, 180]), zoom);
    }

    function fetchAll(bounds, zoom) {
      if (asked) { asked.abort(); }
      asked = new AbortController();
      const corners = [
        bounds.getSouth(), bounds.getWest(), bounds.getNorth(), bounds.getEast()
      ].map(function (degrees) { return degrees.toFixed(5); });
      const joint = frame.dataset.findings.includes("?") ? "&" : "?";
      ask(frame.dataset.findings + joint + "udsnit=" + corners.join(",") + "&naer=" + zoom, asked.signal)
        .then(function (data) {
          loaded = { zoom: zoom, bounds: bounds };
          complaint(false);
          if (!hasView) { fit(map, data); }
          hasView = true;
          sign(map, layer, data, words);
          frame.dataset.shown = String(data.crowds.length + data.spots.length);
          frame.dataset.all = String(data.all);
        })
        .catch(function (error) {
          if (error.name !== "AbortError") { complaint(true); }
        });
    }

    map.on("moveend", look);
    look();
  }

  function complain(map, text) {
    const box = L.control({ position: "bottomleft" });
    box.onAdd = function () {
      const line = document.createElement("p");
      line.className = "map-lost";
      line.setAttribute("role", "alert");
      line.textContent = text;
      return line;
    };
    return function (isLost) {
      box.remove();
      if (isLost) { box.addTo(map); }
    };
  }

  function degrees(number) { return number / 1e5; }

  // Where no boundary says what to look at, the findings do.
  function fit(map, data) {
    const bounds = L.latLngBounds([]);
    data.crowds.forEach(function (row) {
      bounds.extend([degrees(row[4]), degrees(row[5])]).extend([degrees(row[6]), degrees(row[7])]);
    });
    data.spots.forEach(function (row) { bounds.extend([degrees(row[0]), degrees(row[1])]); });
    if (bounds.isValid()) { map.fitBounds(bounds, { maxZoom: 16, animate: false }); }
  }

  function sign(map, layer, data, words) {
    const hadFocus = document.activeElement && document.activeElement.closest(".map-sign");
    layer.clearLayers();
    data.crowds.forEach(function (row) {
      const text = filled(words.many, row[2], row[3]);
      marker(layer, row, String(row[2]), text, row[3] === 0).on("click", function () {
        const around = L.latLngBounds(
          [degrees(row[4]), degrees(row[5])], [degrees(row[6]), degrees(row[7])]);
        const zoom = Math.max(map.getZoom() + 1, map.getBoundsZoom(around, false, [30, 30]));
        map.setView(around.getCenter(), Math.min(zoom, map.getMaxZoom()));
      });
    });
    data.spots.forEach(function (row) {
      const found = row[3].map(function (one) {
        const state = data.states[one[1]];
        return { title: data.categories[one[0]] + ": " + state.text, ended: state.ended,
          number: one[2], link: "/fund/" + one[3] };
      });
      const open = found.filter(function (one) { return !one.ended; }).length;
      const text = row[2] === 1
        ? found[0].title + " (" + found[0].number + ")" : filled(words.many, row[2], open);
      marker(layer, row, row[2] === 1 ? "" : String(row[2]), text, open === 0)
        .bindPopup(function () { return named(found, row[2], words); }, { maxHeight: 240 });
    });
    if (hadFocus) { map.getContainer().focus({ preventScroll: true }); }
  }

  function filled(words, all, open) {
    return words.replace("{fund}", all).replace("{open}", open);
  }

  function marker(layer, row, number, text, isEnded) {
    const size = number === "" ? 22 : Math.min(52, 28 + 4 * number.length);
    const face = document.createElement("span");
    face.textContent = number;
    const icon = L.divIcon({
      className: "map-sign" + (number === "" ? " one" : "") + (isEnded ? " ended" : ""),
      html: face, iconSize: [size, size]
    });
    const marker = L.marker([degrees(row[0]), degrees(row[1])], { icon: icon, title: text });
    marker.addTo(layer);
    const element = marker.getElement();
    element.setAttribute("role", "button");
    element.setAttribute("aria-label", text);
    return marker;
  }

  function named(found, all, words) {
    const box = document.createElement("div");
    found.forEach(function (one) {
      box.append(popup(one.title + " (" + one.number + ")", "", one.link, words.open));
    });
    if (all > found.length) {
      const rest = document.createElement("p");
      rest.textContent = words.more.replace("{fund}", all - found.length);
      box.append(rest);
    }
    return box;
  }

  function popup(title, note, link, words) {
    const box = document.createElement("div");
    const head = document.createElement("strong");
    head.textContent = title;
    box.append(head);
    if (note) {
      const line = document.createElement("p");
      line.textContent = note;
      box.append(line);
    }
    const leads = document.createElement("a");
    leads.href = link;
    leads.textContent = words || title;
    const last = document.createElement("p");
    last.append(leads);
    box.append(last);
    return box;
  }

  // Clicks become lines of the field, and lines of the field become the way on the map.
  function listen(map, name) {
    const field = document.getElementById(name);
    if (!field) { return; }
    const way = L.polyline([], { color: "#8a4b00", weight: 5 }).addTo(map);
    function redraw() {
      const points = field.value.split("\n").map(function (line) {
        return line.split(/[\s,;]+/).map(Number);
      }).filter(function (pair) {
        return pair.length === 2 && pair.every(Number.isFinite);
      });
      way.setLatLngs(points);
    }
    map.on("click", function (event) {
      const line = event.latlng.lat.toFixed(5) + ", " + event.latlng.lng.toFixed(5);
      field.value = (field.value.trim() ? field.value.trim() + "\n" : "") + line;
      redraw();
    });
    field.addEventListener("input", redraw);
    redraw();
  }

  document.querySelectorAll(".live-map").forEach(draw);
})();
