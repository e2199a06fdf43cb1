import { PageHead } from "@/components/page/page-head";
import { SearchBox } from "@/components/search/search-box";
import { searchAnswer } from "@/lib/extract/search-answer";
import { searchIndex } from "@/lib/extract/search-index";
import { longestQuestion } from "@/lib/extract/search-rank";
import { formatNumber } from "@/lib/format/number";
import { Shell } from "../shell";

/** Most results that are listed. */
const most = 60;

/** The search form, and what the question of a query finds. */
export function SearchPage({ question = "" }: { question?: string }) {
  const read = question.slice(0, longestQuestion);
  const index = searchIndex();
  const { found, total, nearest } = searchAnswer(index, read);
  return (
    <Shell section={null}>
      <PageHead
        trail={[{ label: "Home", href: "/" }, { label: "Search" }]}
        title={read.trim() === "" ? "Search" : `“${read.trim()}”`}
        subtitle={`${formatNumber(index.length, 0)} entries: partners, charts, sectors, measures, reported figures, sources and events. Each word of a question must begin a word of the entry.${question.length > longestQuestion ? ` Only the first ${longestQuestion} characters were read.` : ""}`}
      />
      <SearchBox question={read} found={found.slice(0, most)} total={total} nearest={nearest} most={most} />
    </Shell>
  );
}
