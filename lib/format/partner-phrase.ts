const withArticle =
  /^(United |Netherlands|Philippines|Dominican Republic|Central African|European Union|Bahamas|Gambia|Maldives|Comoros|Seychelles|(Marshall|Solomon|Cayman|Cook|Faroe|Falkland|Turks|British Virgin|Heard|Cocos|Northern Mariana|French Southern)\b)/;

/** A partner inside a sentence: `the United Kingdom`, `Japan`. */
export function partnerPhrase(name: string): string {
  return withArticle.test(name) ? `the ${name}` : name;
}
