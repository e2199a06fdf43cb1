const sourceId = /^(\d{3}|M\d{2})$/;

/** Page of what a `source_id` names: an article or page of the record (`000`, `M01`), else a dataset. */
export function provenancePath(id: string): string {
  return `/${sourceId.test(id) ? "sources" : "datasets"}/${id}`;
}
