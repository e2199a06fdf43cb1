import type { PreparedChart } from "@/lib/charts/prepared-chart";
import { renderingQuery } from "@/lib/charts/rendering";
import { embedCode } from "@/lib/extract/embed-code";
import { CopyButton } from "./copy-button";
import styles from "./embed-dialog.module.css";

export const embedDialogId = "embed";

/**
 * The lines that put a view into another page, with a preview. A `dialog` that a script opens over the page; without
 * one its link shows it in place (`:target`), as plain text.
 */
export function EmbedDialog({ chart, siteUrl, version }: { chart: PreparedChart; siteUrl: string; version: string }) {
  const code = embedCode(chart, siteUrl);
  const pinned = renderingQuery(chart.query, { v: version }, "embed");
  const items = [
    { what: "the frame", note: "One line. As wide as its column; the height holds at any width.", text: code.iframe },
    {
      what: "the frame with script",
      note: "The same, and the frame takes exactly the height of its chart. One script serves all frames of a page.",
      text: code.responsive,
    },
    { what: "the picture", note: "A linked picture with words for those who cannot see it.", text: code.picture },
    { what: "Markdown", note: "For notes, wikis and repositories.", text: code.markdown },
  ];
  return (
    <dialog id={embedDialogId} className={styles.dialog} aria-labelledby={`${embedDialogId}-head`}>
      <form method="dialog" className={styles.head}>
        <h2 id={`${embedDialogId}-head`}>Embed this chart</h2>
        <button type="submit" className={styles.close}>
          Close
        </button>
      </form>
      <p>
        Works without JavaScript, follows the reader’s light or dark setting, names its source. Add{" "}
        <code>theme=light</code> or <code>theme=dark</code> to settle the colours, <code>annotations=0</code> to leave
        out the marks, <code>v={version}</code> to keep today’s data for good (
        <a href={`/embed/${chart.id}?${pinned}`}>pinned</a>).
      </p>
      {items.map(({ what, note, text }) => (
        <section key={what} className={styles.item} data-code="">
          <h3>{what.replace(/^the (.)/, (_, letter: string) => letter.toUpperCase())}</h3>
          <CopyButton text={text} what={what} />
          <p>{note}</p>
          <pre>{text}</pre>
        </section>
      ))}
      <section className={styles.item}>
        <h3>Preview</h3>
        <iframe
          className={styles.preview}
          src={`/embed/${chart.id}${chart.query === "" ? "" : `?${chart.query}`}`}
          title={`Preview: ${chart.title}`}
          height={code.height}
          loading="lazy"
        />
      </section>
      <p>
        Files of this view: <a href={fileOf(chart, "svg")}>SVG</a>,{" "}
        <a href={fileOf(chart, "png", "scale=3")}>PNG, three times the size for print and slides</a>,{" "}
        <a href={fileOf(chart, "pdf")}>PDF</a>.
      </p>
    </dialog>
  );
}

/** A picture of the view; `extra` belongs to the picture alone. */
function fileOf(chart: PreparedChart, format: string, extra = ""): string {
  const query = [chart.query, extra].filter((part) => part !== "").join("&");
  return `/charts/${chart.id}.${format}${query === "" ? "" : `?${query}`}`;
}
