/* Tariff Ledger: gives each of its frames on a page the height of its chart, any number of them. It listens to
   messages of the shape
     { type: "tariff-ledger:height", id: "<chart>", height: <px> }
   and believes them only from a frame of the site that this file came from. */
(() => {
  const site = new URL(document.currentScript.src).origin;
  addEventListener("message", (event) => {
    const { data, origin, source } = event;
    // A frame with sandbox and without allow-same-origin speaks as "null"; its window still tells which it is.
    if ((origin !== site && origin !== "null") || !data || data.type !== "tariff-ledger:height") return;
    const height = Number(data.height);
    if (!(height >= 40 && height <= 10000)) return;
    for (const frame of document.querySelectorAll("iframe")) {
      if (frame.contentWindow !== source || !frame.src.startsWith(`${site}/embed/`)) continue;
      frame.style.height = `${Math.ceil(height)}px`;
    }
  });
  // Frames that were ready before this file have spoken already: ask them again.
  const ask = () => {
    for (const frame of document.querySelectorAll("iframe"))
      if (frame.src.startsWith(`${site}/embed/`)) frame.contentWindow?.postMessage({ type: "tariff-ledger:ask" }, "*");
  };
  ask();
  addEventListener("load", ask);
})();
