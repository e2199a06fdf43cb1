/** What an article may claim or meet: the conditions of the measures (data/README.md, column `condition`). */
export const claims = [
  "usmca",
  "fta-claim",
  "no-fta-claim",
  "s301-exclusion",
  "over-quota",
  "civil-aircraft-use",
  "generic-pharma-use",
  "us-origin-metal",
  "firm-authorised",
  "firm-annex-iii",
  "over-25kg-or-thermal",
  "transshipped",
  "hs-7601.10",
] as const;
export type Claim = (typeof claims)[number];

export function isClaim(text: string): text is Claim {
  return (claims as readonly string[]).includes(text);
}

/** Base rates of an article as fractions; null where none is on file. */
export interface BaseRates {
  /** Column 1 general (MFN). */
  column_1: number | null;
  /** Column 2: Cuba, North Korea; Russia and Belarus from 2022-04-09. */
  column_2: number | null;
  /** Under the preference that the article claims (USMCA, a free-trade agreement). */
  preference: number | null;
}

/** Parts of the value on which a measure may be laid, as fractions; null where not on file. */
export interface ContentShares {
  steel: number | null;
  aluminum: number | null;
  copper: number | null;
  patented: number | null;
  non_us: number | null;
}

/** Goods of one kind from one partner, as the law sees them. */
export interface Article {
  /** Code of `partners`; a member state or EUU for the EU. */
  partner: string;
  /** One sector and any product groups, tariff lists and exempt lists; none = goods on no list. */
  codes: readonly string[];
  claims: readonly string[];
  base: BaseRates;
  content: ContentShares;
}

const noBase: BaseRates = { column_1: null, column_2: null, preference: null };
const noContent: ContentShares = { steel: null, aluminum: null, copper: null, patented: null, non_us: null };

/** An article; what is left out is not on file (null), never 0. */
export function article(
  partner: string,
  codes: readonly string[] = [],
  facts: { claims?: readonly string[]; base?: Partial<BaseRates>; content?: Partial<ContentShares> } = {},
): Article {
  return {
    partner,
    codes,
    claims: facts.claims ?? [],
    base: facts.base ? { ...noBase, ...facts.base } : noBase,
    content: facts.content ? { ...noContent, ...facts.content } : noContent,
  };
}
