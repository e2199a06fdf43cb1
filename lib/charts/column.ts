/** How a column of points is read: its words, its unit, how a cell is written. Every extract documents itself from these. */
export interface Column {
  /** Head of the column, sentence case. */
  label: string;
  /** What the number is in a table, e.g. `billion dollars`, `per cent`; null for words and codes. */
  unit: string | null;
  kind: "text" | "code" | "month" | "day" | "year" | "money" | "rate" | "count";
  /** One line for the data package and the page of columns. */
  description: string;
}

const column = (kind: Column["kind"], label: string, description: string, unit: string | null = null): Column => ({
  kind,
  label,
  description,
  unit,
});

export const textColumn = (label: string, description: string) => column("text", label, description);
export const codeColumn = (label: string, description: string) => column("code", label, description);
export const monthColumn = (label: string, description: string) => column("month", label, description);
export const dayColumn = (label: string, description: string) => column("day", label, description);
export const yearColumn = (label: string, description: string) => column("year", label, description);
/** Whole dollars; shown in billions. */
export const moneyColumn = (label: string, description: string) =>
  column("money", label, `${description} (whole US dollars)`, "billion dollars");
/** A fraction; shown in per cent. */
export const rateColumn = (label: string, description: string) =>
  column("rate", label, `${description} (fraction: 0.25 is 25%)`, "per cent");
export const countColumn = (label: string, description: string, unit: string | null = null) =>
  column("count", label, description, unit);

export const partnerColumns = {
  partner: codeColumn("Code", "Partner code (ISO 3166 alpha-3; EUU the EU, WLD the world)"),
  partner_name: textColumn("Partner", "Name of the partner in the words of this site"),
};

/** The last three columns of every extract. */
export const provenanceColumns = {
  source_id: textColumn("Source", "Datasets and articles the row rests on, joined by ;"),
  as_of: textColumn("As of", "Day or month of publication of the newest release used"),
  vintage: textColumn("Vintage", "Releases the row was taken from, joined by ;"),
};
