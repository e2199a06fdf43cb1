import { fraction, monthColumn, partnerColumn, usd } from "../column";
import { defineTable, type Row } from "../table";

/**
 * Calculated duties over imports by partner, from a SAMPLE of tariff lines: show the ratio, never the dollars, and say
 * that it is a sample.
 */
export const dutyRatioByPartnerMonthlySample = defineTable({
  id: "duty-ratio-by-partner-monthly-sample",
  folder: "trade",
  key: ["partner", "month"],
  columns: {
    partner: partnerColumn(),
    month: monthColumn("Calendar month"),
    calculated_duties_usd_in_sample: usd("Calculated duties on the lines of the sample; not to be shown"),
    duty_to_imports_in_sample: fraction("Calculated duties over imports for consumption, in the sample"),
  },
  references: [{ column: "partner", table: "partners", key: "code" }],
});

export type DutyRatioSampleRow = Row<typeof dutyRatioByPartnerMonthlySample>;
