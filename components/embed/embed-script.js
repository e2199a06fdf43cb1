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
  const dates = data.dates.split(" ");
  const day = (date) => {
    const [year, month, on] = date.split("-").map(Number);
    return Date.UTC(month ? year : year + 1, month ? (on ? month - 1 : month) : 0, on || 1) / 864e5;
  };
  const at = dates.map(day);
  const [first, last] = data.span;
  const months = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split(" ");
  const dateWords = (date) => {
    const [year, month, on] = date.split("-");
    return [on && Number(on), month && months[month - 1], year].filter(Boolean).join(" ");
  };
  const words = (value) => {
    if (value === null) return "none on file";
    const sign = value < 0 ? "\u2212" : "";
    const size = Math.abs(value);
    const fixed = (number, least, most) =>
      number.toLocaleString("en-US", { minimumFractionDigits: least, maximumFractionDigits: most });
    if (data.kind === "money") return `${sign}$${fixed(size / 10, 1, 1)}\u00a0bn`;
    return data.kind === "rate" ? `${sign + fixed(size / 100, 0, 2)}%` : sign + fixed(size, 0, 0);
  };

  const plot = document.getElementById("plot");
  const tip = document.createElement("div");
  tip.id = "tip";
  tip.hidden = true;
  tip.setAttribute("role", "status");
  plot.append(tip);
  plot.tabIndex = 0;
  plot.setAttribute("role", "group");
  plot.setAttribute("aria-label", "Values by date: arrow keys step, Escape closes");
  const line = document.createElementNS("http://www.w3.org/2000/svg", "path");
  line.setAttribute("stroke", "currentColor");
  let shown = -1;

  const drawing = () => [...plot.querySelectorAll("[data-box]")].find((box) => box.clientWidth > 0);
  const hide = () => {
    tip.hidden = true;
    line.remove();
    shown = -1;
  };
  const show = (index) => {
    const box = drawing();
    if (!box || index < 0 || index >= dates.length) return;
    const [left, right, top, bottom, width] = box.dataset.box.split(" ").map(Number);
    const x = left + ((at[index] - first) / (last - first || 1)) * (right - left);
    line.setAttribute("d", `M${x},${top}V${bottom}`);
    box.firstElementChild.append(line);
    if (index !== shown) {
      tip.replaceChildren();
      const head = document.createElement("b");
      head.textContent = dateWords(dates[index]);
      tip.append(head);
      for (const [name, tone, values] of data.series) {
        if (values[index] === null) continue;
        const row = document.createElement("span");
        const key = document.createElement("i");
        key.style.background = `var(--${tone})`;
        const value = document.createElement("em");
        value.textContent = words(values[index]);
        row.append(key, `${name} `, value);
        tip.append(row);
      }
    }
    shown = index;
    tip.hidden = false;
    const scale = box.clientWidth / width;
    const room = plot.clientWidth - tip.offsetWidth;
    const beside = x * scale + 12;
    tip.style.left = `${Math.max(0, beside > room ? x * scale - tip.offsetWidth - 12 : beside)}px`;
  };

  plot.addEventListener("pointermove", (event) => {
    const box = drawing();
    if (!box) return;
    const [left, right, , , width] = box.dataset.box.split(" ").map(Number);
    const rect = box.getBoundingClientRect();
    const x = ((event.clientX - rect.left) / rect.width) * width;
    const wanted = first + ((x - left) / (right - left)) * (last - first);
    if (x < left - 8 || x > right + 8) return hide();
    let best = 0;
    for (let index = 1; index < at.length; index++)
      if (Math.abs(at[index] - wanted) < Math.abs(at[best] - wanted)) best = index;
    show(best);
  });
  plot.addEventListener("pointerleave", hide);
  plot.addEventListener("blur", hide);
  plot.addEventListener("keydown", (event) => {
    const end = dates.length - 1;
    const from = shown < 0 ? end : shown;
    const next = { ArrowLeft: shown < 0 ? end : from - 1, ArrowRight: from + 1, Home: 0, End: end }[event.key];
    if (event.key === "Escape") hide();
    else if (next !== undefined) {
      event.preventDefault();
      show(Math.max(0, Math.min(end, next)));
    }
  });
  addEventListener("resize", hide);
})();
