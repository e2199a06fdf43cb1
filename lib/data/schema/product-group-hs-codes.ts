import { code, text } from "../column";
import { defineTable, type Row } from "../table";

/** Every HS prefix of every product group and list, with as many digits as the legal text has. */
export const productGroupHsCodes = defineTable({
  id: "product-group-hs-codes",
  folder: "tariffs",
  key: ["code", "hs_prefix"],
  columns: {
    code: text("Product group or list"),
    hs_prefix: code(/^\d{2,10}$/, "First digits of the HS codes on it"),
  },
  references: [{ column: "code", table: "sectors-and-product-groups", key: "code" }],
});

export type HsCodeRow = Row<typeof productGroupHsCodes>;
