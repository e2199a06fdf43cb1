import { PageHead } from "@/components/page/page-head";
import { SearchBox } from "@/components/search/search-box";
import { type SearchAsked, searchAddress } from "@/lib/extract/search-address";
import { searchPage } from "@/lib/extract/search-answer";
import { searchIndex } from "@/lib/extract/search-index";
import { longestQuestion } from "@/lib/extract/search-rank";
import { formatNumber } from "@/lib/format/number";
import { Shell } from "../shell";

interface SearchPageProps {
  asked?: SearchAsked;
  /** The question was longer than what is read of it. */
  cut?: boolean;
}

const nothing: SearchAsked = { question: "", kind: null, page: 1 };

/** The search form, and what the question of a query finds. */
export function SearchPage({ asked = nothing, cut = false }: SearchPageProps) {
  const index = searchIndex();
  const question = asked.question.trim();
  return (
    <Shell section={null}>
      <PageHead
        trail={[{ label: "Home", href: "/" }, { label: "Search" }]}
        title={question === "" ? "Search" : `“${question}”`}
        subtitle={`${formatNumber(index.length, 0)} entries: partners, charts, sectors, measures, reported figures, sources and events. Each word of a question must begin a word of the entry.${cut ? ` Only the first ${longestQuestion} characters were read.` : ""}`}
      />
      <SearchBox key={searchAddress(asked)} answer={searchPage(index, asked)} />
    </Shell>
  );
}
