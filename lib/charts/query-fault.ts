/** How a parser of addresses refuses: one sentence on what was wrong, and what is allowed. */

/** What was wrong with a request, in one sentence, and what is allowed. */
export interface QueryFault {
  parameter: string;
  detail: string;
  allowed: string[];
}

/** Values of a parameter, in the order given; empty ones left out. */
export type Given = (name: string) => string[];

export class Refusal extends Error {
  constructor(readonly fault: QueryFault) {
    super(fault.detail);
  }
}

/** @throws Refusal */
export function refuse(parameter: string, detail: string, allowed: readonly string[]): never {
  throw new Refusal({ parameter, detail, allowed: [...allowed] });
}

/** Reads values of an address; an empty parameter is absent. */
export function givenIn(params: URLSearchParams): Given {
  return (name) => params.getAll(name).filter((value) => value !== "");
}

/** The one value of a parameter, or null. @throws Refusal where two differ */
export function single(name: string, values: readonly string[]): string | null {
  if (new Set(values).size > 1) refuse(name, `${name} was given more than once, with different values.`, ["one value"]);
  return values[0] ?? null;
}

/** One of a closed list, or null. @throws Refusal */
export function choice<const T extends string>(name: string, values: string[], options: readonly T[]): T | null {
  const value = single(name, values);
  if (value === null) return null;
  return (
    options.find((option) => option === value) ?? refuse(name, `“${clip(value)}” is not a value of ${name}.`, options)
  );
}

/** What a reader typed, short enough to be said back. */
export function clip(value: string): string {
  return value.length > 40 ? `${value.slice(0, 40)}…` : value;
}
