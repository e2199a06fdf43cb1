import { refusalId } from "@/components/page/refusal";

/** What was typed into the fields of a view that is refused. */
export interface RefusedFields {
  /** The parameter at fault. */
  parameter: string;
  typed: Readonly<Record<string, string>>;
}

/**
 * The value a field shows: what was typed, where the view is refused; and which of the fields is at fault. A refused
 * page is always loaded anew, with or without a script: the field at fault then takes the focus.
 */
export function fieldValue(name: string, value: string | number, refused: RefusedFields | undefined) {
  const shown = refused?.typed[name] ?? value;
  return {
    name,
    defaultValue: shown,
    ...(refused?.parameter === name && {
      "aria-invalid": true as const,
      "aria-describedby": refusalId,
      autoFocus: true,
    }),
  };
}
