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
    fetch(frame.dataset.source, { credentials: "same-origin" })
      .then(function (answer) {
        if (!answer.ok) { throw new Error(String(answer.status)); }
        return answer.json();
      })
      .then(function (data) { show(map, frame, data); })
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

  function show(map, frame, data) {
    const bounds = L.latLngBounds([]);
    const around = data.around;
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
    // The boundaries are painted before the findings, which may be many.
    setTimeout(function () { addFindings(map, frame, data, bounds); }, 30);
  }

  function addFindings(map, frame, data, bounds) {
    const around = data.around;
    const layer = L.markerClusterGroup({
      chunkedLoading: true,
      chunkProgress: function (done, all) {
        if (done === all) { frame.dataset.complete = String(all); }
      },
      showCoverageOnHover: false, maxClusterRadius: 60,
      disableClusteringAtZoom: 18, animate: false
    });
    const points = data.findings.map(function (row) {
      const state = around.states[row[3]];
      const point = L.circleMarker([row[0] / 1e5, row[1] / 1e5], {
        radius: 8, weight: 3, color: state.ended ? "#2f6b3a" : "#a33a00",
        fillColor: state.ended ? "#ffffff" : "#d9822b", fillOpacity: 0.95
      });
      point.row = row;
      return point;
    });
    layer.on("click", function (event) {
      const row = event.layer.row;
      if (!row) { return; }
      const title = around.categories[row[2]] + ": " + around.states[row[3]].text;
      L.popup().setLatLng(event.layer.getLatLng())
        .setContent(popup(title, "", "/fund/" + row[4], around.words.open)).openOn(map);
    });
    layer.addLayers(points);
    map.addLayer(layer);
    if (!bounds.isValid() && points.length > 0) {
      map.fitBounds(L.latLngBounds(points.map(function (point) { return point.getLatLng(); })));
    }
    frame.dataset.findings = String(points.length);
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
