import type { BaseRates, ContentShares } from "./article";
import type { Scope } from "./scope";
import type { CodeRelations } from "./tariff-code-relations";

/** What is known of the goods of a headline rate, besides partner, scope and day. */
export interface HeadlineFacts {
  claims?: readonly string[];
  /** With a base the addition of a cap is computed, else it is null. */
  base?: Partial<BaseRates>;
  content?: Partial<ContentShares>;
  /** Groups and lists, to find the measures on a part of the sector; none = `partial` stays empty. */
  scopes?: readonly Scope[];
  /** Which codes hold a group, which share lines with it (`relateCodes`). */
  relations?: CodeRelations;
}
