import { PassageLink } from "@/components/ledger/passage-link";
import { passageOf } from "@/lib/charts/mark-sources";
import type { HeldFigure } from "@/lib/data/record";
import { formatPublished } from "@/lib/format/published";

/** Where a statement stands: source, day, and the passage where it may be linked. */
export function Where({ held: { figure, source } }: { held: HeldFigure }) {
  const { name, line, href, label, rel } = passageOf(figure);
  return (
    <>
      <a href={`/sources/${source.id}`}>{name}</a>, {formatPublished(source)}
      {line !== null && `, ¶\u00a0${line}`}{" "}
      <PassageLink
        name={href === null ? "No link" : figure.text_fragment === null ? "Open the source" : "Open the passage"}
        line={null}
        href={href}
        why={label}
        rel={rel?.includes("nofollow") ? "nofollow" : undefined}
      />
    </>
  );
}
