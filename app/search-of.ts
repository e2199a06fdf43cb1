export interface SearchProps {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

/** The query of a page as the parsers take it. */
export async function searchOf(searchParams: SearchProps["searchParams"]): Promise<URLSearchParams> {
  const pairs = Object.entries(await searchParams).flatMap(([name, value]) =>
    [value ?? []].flat().map((one) => [name, one]),
  );
  return new URLSearchParams(pairs);
}
