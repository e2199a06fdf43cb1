import { coverages } from "@/lib/domain/figure";
import { list, optionalOneOf, optionalText, text } from "../column";
import { defineTable, type Row } from "../table";

/** Joins the sector words of the sources to our sectors and product groups. */
export const sectorWords = defineTable({
  id: "sector-words",
  folder: "record",
  key: ["sector_words"],
  columns: {
    sector_words: text("Words of the source"),
    coverage: optionalOneOf(coverages, "What trade they cover"),
    sector: list("Our sector; * = all goods; empty = none of ours"),
    product: list("Our product group, where a duty on the words is meant"),
    note: optionalText("Why"),
  },
  references: [
    { column: "sector", table: "sectors-and-product-groups", key: "code", allow: ["*"] },
    { column: "product", table: "sectors-and-product-groups", key: "code" },
  ],
});

export type SectorWordsRow = Row<typeof sectorWords>;
