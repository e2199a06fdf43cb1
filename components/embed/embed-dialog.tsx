import type { PreparedChart } from "@/lib/charts/prepared-chart";
import { renderingQuery } from "@/lib/charts/rendering";
import { type EmbedCode, embedCode } from "@/lib/extract/embed-code";
import { frameHeight } from "@/lib/extract/frame-height";
import { EmbedChoice, type ThemedCode } from "./embed-choice";
import styles from "./embed-dialog.module.css";

export const embedDialogId = "embed";

const items = [
  { what: "the frame", note: "One line. As wide as its column, as high as the chart needs there." },
  {
    what: "the frame with script",
    note: "The same, to the pixel. One script serves all frames of a page.",
  },
  { what: "the picture", note: "A linked picture with words for those who cannot see it." },
  { what: "Markdown", note: "For notes, wikis and repositories." },
];

/**
 * The lines that put a view into another page, with a preview. A `dialog` that a script opens over the page; without
 * one its link shows it in place (`:target`), as plain text.
 */
export function EmbedDialog({ chart, siteUrl, version }: { chart: PreparedChart; siteUrl: string; version: string }) {
  const pinned = renderingQuery(chart.query, { v: version }, "embed");
  const height = frameHeight(chart);
  const coded = ({ iframe, responsive, picture, markdown }: EmbedCode) => [iframe, responsive, picture, markdown];
  const codeIn = (theme: ThemedCode["theme"]): ThemedCode => {
    const query = renderingQuery(chart.query, { theme }, "embed");
    const preview = `/embed/${chart.id}${query === "" ? "" : `?${query}`}`;
    return { theme, texts: coded(embedCode(chart, siteUrl, { theme }, height)), preview };
  };
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
        <code>theme=light</code> or <code>theme=dark</code> to settle the colors, <code>annotations=0</code> to leave
        out the marks, <code>v={version}</code> to keep today’s data for good (
        <a href={`/embed/${chart.id}?${pinned}`}>pinned</a>).
      </p>
      <EmbedChoice
        items={items}
        codes={[codeIn("auto"), codeIn("light"), codeIn("dark")]}
        title={chart.title}
        height={height}
      />
      <p>
        Files of this view: <a href={fileOf(chart, "svg")}>SVG</a>,{" "}
        <a href={fileOf(chart, "png", "scale=3")}>PNG, three times the size for print and slides</a>,{" "}
        <a href={fileOf(chart, "pdf")}>PDF</a>.
      </p>
      <p>
        In a Word or LibreOffice document or on a slide: insert the PNG of three times the size and set its width to
        that of the column (it holds 300 dots an inch up to 32 cm); give it the alternative text of the picture’s code
        above; keep its foot, which names source, date and licence, or set them below as a caption. For a report set as
        PDF, take the PDF: it is sharp at any size and its words can be searched.
      </p>
    </dialog>
  );
}

/** A picture of the view; `extra` belongs to the picture alone. */
function fileOf(chart: PreparedChart, format: string, extra = ""): string {
  const query = [chart.query, extra].filter((part) => part !== "").join("&");
  return `/charts/${chart.id}.${format}${query === "" ? "" : `?${query}`}`;
}
