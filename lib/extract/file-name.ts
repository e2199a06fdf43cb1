/** `tariff-ledger_<id>_<from>_<until>_<version>.csv`; parts that a view does not have are left out. */
export function fileName(id: string, span: readonly string[], version: string, format: string): string {
  return `${["tariff-ledger", id, ...span.filter((part) => part !== ""), version].join("_")}.${format}`;
}
