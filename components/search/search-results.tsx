import { searchAddress } from "@/lib/extract/search-address";
import { type SearchPage, searchPageSize } from "@/lib/extract/search-answer";
import { kindPlurals, kindWords } from "./kind-words";
import styles from "./search-results.module.css";

/** Where the results begin: the links to other pages of them lead there. */
const foundId = "found";

/** A page of what a question finds, or what it may have meant. */
export function SearchResults({ answer }: { answer: SearchPage }) {
  const { asked, found, total, nearest } = answer;
  if (asked.question.trim() === "") return null;
  return (
    <section id={foundId} className={styles.found} aria-label="Found" tabIndex={-1}>
      {answer.counts.length > 1 && <Kinds answer={answer} />}
      <p className={styles.count} role="status">
        {countWords(answer)}
      </p>
      <ol className={styles.list} start={(asked.page - 1) * searchPageSize + 1}>
        {(total > 0 ? found : nearest).map(({ kind, title, href, detail }) => (
          <li key={href} className={styles.result}>
            <span className={styles.kind}>{kindWords[kind]}</span>
            <span>
              <a href={href}>{title}</a>
              {detail && <span className={styles.detail}>{detail}</span>}
            </span>
          </li>
        ))}
      </ol>
      <Pages answer={answer} />
    </section>
  );
}

/** `97 found, 61 to 97 shown`; `12 of 97 found are events`. */
function countWords({ asked, found, total, fits, pages, nearest }: SearchPage): string {
  if (total === 0)
    return `Nothing on file is called “${asked.question.trim()}”.${nearest.length > 0 ? " Nearest:" : ""}`;
  const first = (asked.page - 1) * searchPageSize + 1;
  const shown =
    asked.page > pages
      ? `; there is no page ${asked.page}`
      : pages > 1
        ? `, ${first} to ${first + found.length - 1} shown`
        : "";
  if (asked.kind === null) return `${total} found${shown}`;
  const kind = (fits === 1 ? kindWords : kindPlurals)[asked.kind].toLowerCase();
  return `${fits} of ${total} found ${fits === 1 ? `is a ${kind}`.replace("a event", "an event") : `are ${kind}`}${shown}`;
}

/** Each kind that is found, with its count, as a link to it alone. */
function Kinds({ answer: { asked, total, counts } }: { answer: SearchPage }) {
  const { question } = asked;
  const links = [
    { kind: null, words: "All", count: total },
    ...counts.map(({ kind, count }) => ({ kind, words: count === 1 ? kindWords[kind] : kindPlurals[kind], count })),
  ];
  return (
    <nav className={styles.kinds} aria-label="Kinds found" data-stay="">
      {links.map(({ kind, words, count }) => (
        <a
          key={words}
          data-control={kind ?? "all"}
          href={searchAddress({ question, kind, page: 1 })}
          aria-current={kind === asked.kind ? "true" : undefined}
        >
          {words} <span className={styles.number}>{count}</span>
        </a>
      ))}
    </nav>
  );
}

function Pages({ answer: { asked, pages } }: { answer: SearchPage }) {
  if (pages === 1 && asked.page === 1) return null;
  const to = (page: number) => `${searchAddress({ ...asked, page })}#${foundId}`;
  const last = Math.min(asked.page, pages + 1);
  return (
    <nav className={styles.pages} aria-label="Pages of the results">
      {last > 1 && <a href={to(last - 1)}>Page before</a>}
      {Array.from({ length: pages }, (_, at) => at + 1).map((page) => (
        <a
          key={page}
          href={to(page)}
          aria-label={`Page ${page} of ${pages}`}
          aria-current={page === asked.page ? "page" : undefined}
        >
          {page}
        </a>
      ))}
      {last < pages && <a href={to(last + 1)}>Next page</a>}
    </nav>
  );
}
