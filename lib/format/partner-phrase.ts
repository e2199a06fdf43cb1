const withArticle =
  /^(United |Soviet Union|Netherlands|Philippines|Dominican Republic|Central African|European Union|Bahamas|Gambia|Maldives|Comoros|Seychelles|(Marshall|Solomon|Cayman|Cook|Faroe|Falkland|Turks|British Virgin|Heard|Cocos|Northern Mariana|French Southern)\b)/;

/** A partner inside a sentence: `the United Kingdom`, `Japan`, `the world`. */
export function partnerPhrase(name: string): string {
  if (name === "World") return "the world";
  return withArticle.test(name) ? `the ${name}` : name;
}
