import { numeric, RuledTable } from "@/components/page/ruled-table";
import type { ChapterDuties } from "@/lib/charts/sector-duties";
import { formatBillions } from "@/lib/format/money";
import { formatShare } from "@/lib/format/rate";
import styles from "./sector-duty-table.module.css";

export interface SectorDutyTableProps {
  chapters: readonly ChapterDuties[];
  /** The same imports as the tables by tariff line hold them, whole dollars; null where they are not on file. */
  byLine: number | null;
}

/** Duties of a sector by chapter, and their sum under an ink rule; beneath it what another file says of the same imports. */
export function SectorDutyTable({ chapters, byLine }: SectorDutyTableProps) {
  const imports = chapters.reduce((sum, { imports_usd }) => sum + imports_usd, 0);
  const duties = chapters.reduce((sum, { duties_usd }) => sum + duties_usd, 0);
  return (
    <>
      <RuledTable
        caption="Imports for consumption and calculated duties of 2024 by HS chapter"
        columns={[
          { key: "chapter", label: "Chapter", width: "49%" },
          { key: "imports", label: "Imports", unit: "billion dollars", numeric: true, width: "17%" },
          { key: "duties", label: "Duties", unit: "billion dollars", numeric: true, width: "17%" },
          { key: "share", label: "Duty", unit: "per cent", numeric: true, width: "17%" },
        ]}
      >
        {chapters.map(({ chapter, name, imports_usd, duties_usd }) => (
          <tr key={chapter}>
            <th scope="row">
              {chapter} {name}
            </th>
            <Cells imports={imports_usd} duties={duties_usd} />
          </tr>
        ))}
        {chapters.length > 1 && (
          <tr className={styles.total}>
            <th scope="row">Sector</th>
            <Cells imports={imports} duties={duties} />
          </tr>
        )}
      </RuledTable>
      {byLine !== null && Math.abs(byLine - imports) >= 5e6 && (
        <p className={styles.bases}>
          Two files, two sums: by whole chapter {formatBillions(imports, 2)} billion dollars, as here; by tariff line{" "}
          {formatBillions(byLine, 2)}, as in the list of sectors and in the shares on lists.
        </p>
      )}
    </>
  );
}

function Cells({ imports, duties }: { imports: number; duties: number }) {
  return (
    <>
      <td className={numeric}>{formatBillions(imports, 2)}</td>
      <td className={numeric}>{formatBillions(duties, 3)}</td>
      <td className={numeric}>{imports === 0 ? "–" : formatShare(duties / imports, 2)}</td>
    </>
  );
}
