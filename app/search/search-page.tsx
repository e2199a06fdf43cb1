import { PageHead } from "@/components/page/page-head";
import { SearchBox } from "@/components/search/search-box";
import { searchAnswer } from "@/lib/extract/search-answer";
import { searchIndex } from "@/lib/extract/search-index";
import { longestQuestion } from "@/lib/extract/search-rank";
import { formatNumber } from "@/lib/format/number";
import { Shell } from "../shell";

/** The search form, and what the question of a query finds. */
export function SearchPage({ question = "" }: { question?: string }) {
  const read = question.slice(0, longestQuestion);
  const index = searchIndex();
  const { found, nearest } = searchAnswer(index, read);
  return (
    <Shell section={null}>
      <PageHead
        trail={[{ label: "Home", href: "/" }, { label: "Search" }]}
        title={read.trim() === "" ? "Search" : `“${read.trim()}”`}
        subtitle={`${formatNumber(index.length, 0)} pages: partners, charts, sectors, measures, reported figures, sources and events. Every word must be the beginning of one.${question.length > longestQuestion ? ` Only the first ${longestQuestion} characters were read.` : ""}`}
      />
      <SearchBox question={read} found={found.slice(0, 100)} nearest={nearest} most={100} />
    </Shell>
  );
}
