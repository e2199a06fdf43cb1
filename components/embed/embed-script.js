// Runs inside an embed. Posts the height of the document to the page that frames it, and names the values at a date
// under the pointer or, with arrow keys, at the focus. The drawing needs none of it.
(() => {
  const root = document.documentElement;
  const id = root.dataset.chart;
  let sent = 0;
  const send = () => {
    const height = Math.ceil(document.body.getBoundingClientRect().height);
    if (height === sent || window === parent) return;
    sent = height;
    parent.postMessage({ type: "tariff-ledger:height", id, height }, "*"); // ours: see /embed.js
    parent.postMessage({ "datawrapper-height": { [id]: height } }, "*"); // what many editorial systems listen for
    parent.postMessage({ sentinel: "amp", type: "embed-size", height }, "*"); // amp-iframe
  };
  new ResizeObserver(send).observe(document.body);
  addEventListener("load", send);
  // The page's script may come after us: then it asks.
  addEventListener("message", ({ data }) => {
    if (data?.type !== "tariff-ledger:ask") return;
    sent = 0;
    send();
  });
  if (window === parent) root.classList.add("alone");

  const store = document.getElementById("data");
  if (!store) return;
  const data = JSON.parse(store.textContent);
  const { rows } = data;
  const months = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split(" ");
  const dates = rows ? [] : data.dates.split(" ");
  const count = (rows || dates).length;
  const at = dates.map((date) => {
    const [year, month, on] = date.split("-").map(Number);
    const start = Date.UTC(year, (month || 1) - 1, on || 1);
    const end = on ? start : Date.UTC(year, month || 12, 1); // a month or a year is read in its middle
    return (start + end) / 2 / 864e5;
  });
  const [first, last] = data.span || [];
  const dateWords = (date) => {
    const [year, month, on] = date.split("-");
    return [on && Number(on), month && months[month - 1], year].filter(Boolean).join(" ");
  };
  const words = (value, unit, places) => {
    const sign = value < 0 ? "\u2212" : "";
    const size = Math.abs(value);
    const fixed = (number, least, most) =>
      number.toLocaleString("en-US", { minimumFractionDigits: least, maximumFractionDigits: most });
    if (unit) return `${sign + fixed(size / 10, 1, 1)} ${unit}`;
    if (data.kind === "money") return `${sign}$${fixed(size / 10, 1, 1)}\u00a0${data.unit || "bn"}`;
    return data.kind === "rate" ? `${sign + fixed(size / 100, places, places)}%` : sign + fixed(size, 0, 0);
  };
  // Head, and name, tone and words of each value.
  const stop = (index) =>
    rows
      ? rows[index]
      : [
          dateWords(dates[index]),
          valuesAt(
            data.series.filter(([, , values]) => values[index] !== null),
            index,
          ),
        ];
  // Rates that are read together have as many decimals as the one of them that needs most.
  const valuesAt = (series, index) => {
    const places = Math.max(...series.map(([, , values]) => (values[index] % 100 ? (values[index] % 10 ? 2 : 1) : 0)));
    return series.map(([name, tone, values, unit]) => [name, tone, words(values[index], unit, places)]);
  };

  const plot = document.getElementById("plot");
  const tip = document.createElement("div");
  tip.id = "tip";
  tip.hidden = true;
  tip.className = rows ? "wrap" : "";
  tip.setAttribute("role", "status");
  plot.append(tip);
  plot.tabIndex = 0;
  plot.setAttribute("role", "group");
  plot.setAttribute("aria-label", `Values by ${rows ? "row" : "date"}: arrow keys step, Escape closes`);
  const line = document.createElementNS("http://www.w3.org/2000/svg", "path");
  line.setAttribute("stroke", "currentColor");
  line.setAttribute("fill", "none");
  if (rows) {
    line.setAttribute("stroke-width", 24);
    line.setAttribute("stroke-opacity", 0.08);
  }
  let shown = -1;

  const drawing = () => [...plot.querySelectorAll("[data-box]")].find((box) => box.clientWidth > 0);
  const numbers = (box) => box.dataset.box.split(" ").map(Number);
  // Where panels begin; a single drawing is a panel at the corner.
  const origins = (rest) => (rest.length ? rest : [0, 0]).flatMap((x, i, all) => (i % 2 ? [] : [[x, all[i + 1]]]));
  const nearest = (places, wanted) =>
    places.reduce((best, place, i) => (Math.abs(place - wanted) < Math.abs(places[best] - wanted) ? i : best), 0);
  const hide = () => {
    tip.hidden = true;
    line.remove();
    shown = -1;
  };
  // `column` is the left edge of the panel that is pointed at.
  const show = (index, column = 0) => {
    const box = drawing();
    if (!box) return;
    const all = numbers(box);
    const width = all[rows ? 0 : 4];
    const scale = box.clientWidth / width;
    let x = width * 0.4;
    let y = 28;
    if (rows) {
      y = all[index + 1];
      line.setAttribute("d", `M0,${y}H${width}`);
    } else {
      const [left, right, top, bottom, , ...rest] = all;
      x = left + ((at[index] - first) / (last - first || 1)) * (right - left);
      const lines = origins(rest).map(([over, down]) => `M${over + x},${down + top}V${down + bottom}`);
      line.setAttribute("d", lines.join(""));
      x += column;
    }
    box.firstElementChild.append(line);
    if (index !== shown) {
      const [title, values] = stop(index);
      const head = document.createElement("b");
      head.textContent = title;
      tip.replaceChildren(head);
      for (const [name, tone, text] of values) {
        const row = document.createElement("span");
        const key = document.createElement("i");
        key.style.background = `var(--${tone})`;
        const value = document.createElement("em");
        value.textContent = text;
        row.append(key, `${name} `, value);
        tip.append(row);
      }
    }
    shown = index;
    tip.hidden = false;
    tip.style.left = 0; // measured where it has all the room
    const room = plot.clientWidth - tip.offsetWidth;
    const beside = x * scale + 12;
    const right = rows ? room : x * scale - tip.offsetWidth - 12;
    tip.style.left = `${Math.max(0, beside > room ? right : beside)}px`;
    if (!rows) return;
    // Below its row, or above it at the end of the drawing: the document must not grow.
    const below = y * scale + 14;
    const fits = below + tip.offsetHeight <= plot.clientHeight;
    tip.style.top = `${Math.max(0, fits ? below : y * scale - tip.offsetHeight - 14)}px`;
  };

  plot.addEventListener("pointermove", (event) => {
    const box = drawing();
    if (!box) return;
    const all = numbers(box);
    const rect = box.getBoundingClientRect();
    const scale = all[rows ? 0 : 4] / rect.width;
    if (rows) return show(nearest(all.slice(1), (event.clientY - rect.top) * scale));
    const [left, right, , , , ...rest] = all;
    const from = (event.clientX - rect.left) * scale;
    const column = Math.max(0, ...origins(rest).flatMap(([x]) => (x <= from ? [x] : [])));
    const x = from - column;
    if (x < left - 8 || x > right + 8) return hide();
    show(nearest(at, first + ((x - left) / (right - left)) * (last - first)), column);
  });
  plot.addEventListener("pointerleave", hide);
  plot.addEventListener("blur", hide);
  plot.addEventListener("keydown", (event) => {
    const end = count - 1;
    const start = rows ? 0 : end;
    const by = { ArrowLeft: -1, ArrowUp: -1, ArrowRight: 1, ArrowDown: 1 }[event.key];
    const next = { Home: 0, End: end }[event.key] ?? (by && (shown < 0 ? start : shown + by));
    if (event.key === "Escape") hide();
    else if (next !== undefined) {
      event.preventDefault();
      show(Math.max(0, Math.min(end, next)));
    }
  });
  addEventListener("resize", hide);
})();
