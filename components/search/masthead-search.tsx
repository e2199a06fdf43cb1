"use client";

import { type KeyboardEvent, useId, useState } from "react";
import { Icon } from "@/components/page/icon";
import { Spoken } from "@/components/page/spoken";
import { useLive } from "@/components/page/use-live";
import type { SearchEntry } from "@/lib/extract/search-rank";
import { kindWords } from "./kind-words";
import styles from "./masthead-search.module.css";

/** Most answers that stand under the box; the last row leads to all. */
const most = 8;

type Answer = (question: string) => { found: readonly SearchEntry[]; total: number };

/** Fetched once a visit, when a reader first enters the box: the index and the code that ranks it. */
let answering: Promise<Answer> | undefined;

async function loadAnswer(): Promise<Answer> {
  const [{ searchAnswer }, index] = await Promise.all([
    import("@/lib/extract/search-answer"),
    fetch("/search/index.json").then((answer) => {
      if (!answer.ok) throw new Error(`the search index answers ${answer.status}`);
      return answer.json() as Promise<SearchEntry[]>;
    }),
  ]);
  return (question) => searchAnswer(index, question);
}

/**
 * The search box of every page: a GET form that the server answers. With a script it is a combobox, whose list names
 * the best answers letter by letter; arrows choose, Enter opens, Escape closes.
 */
export function MastheadSearch({ longest }: { longest: number }) {
  const id = useId();
  const live = useLive();
  const [answer, setAnswer] = useState<Answer | null>(null);
  const [question, setQuestion] = useState("");
  const [open, setOpen] = useState(false);
  const [at, setAt] = useState(-1);

  const load = () => {
    answering ??= loadAnswer();
    answering.then(
      (loaded) => setAnswer(() => loaded),
      () => {
        answering = undefined; // the form still asks the server
      },
    );
  };
  const { found, total } = answer?.(question) ?? { found: [], total: 0 };
  const asked = question.trim() !== "";
  const rows = found.slice(0, most).map(({ kind, title, href }) => ({ kind: kindWords[kind], title, href }));
  if (total > 0) rows.push({ kind: "", title: `All ${total} found`, href: searchAddress(question) });
  const shown = open && asked && answer !== null;
  const active = shown ? rows[at] : undefined;

  const keys = (event: KeyboardEvent) => {
    if (event.key === "Escape" && shown) setOpen(false);
    else if (event.key === "ArrowDown" && !shown) setOpen(true);
    else if (event.key === "ArrowDown") setAt(at + 1 >= rows.length ? -1 : at + 1);
    else if (event.key === "ArrowUp" && shown) setAt(at < 0 ? rows.length - 1 : at - 1);
    else if (event.key === "Enter" && active) window.location.assign(active.href);
    else return;
    event.preventDefault();
  };
  return (
    <form className={styles.form} action="/search">
      <label>
        <Icon name="search" />
        <Spoken>Search</Spoken>
        <input
          type="text"
          role={live ? "combobox" : "searchbox"}
          enterKeyHint="search"
          name="q"
          placeholder="Search partner, measure, figure"
          maxLength={longest}
          autoComplete="off"
          {...(live && {
            "aria-autocomplete": "list",
            "aria-expanded": shown,
            "aria-controls": `${id}list`,
            "aria-activedescendant": active && `${id}${at}`,
          })}
          onFocus={load}
          onBlur={() => setOpen(false)}
          onKeyDown={keys}
          onChange={(event) => {
            load();
            setQuestion(event.target.value);
            setOpen(true);
            setAt(-1);
          }}
        />
      </label>
      {live && (
        <>
          <div
            id={`${id}list`}
            className={styles.list}
            role="listbox"
            aria-label="Found"
            hidden={!shown || total === 0}
          >
            {shown &&
              rows.map(({ kind, title, href }, row) => (
                <a
                  key={href}
                  id={`${id}${row}`}
                  className={styles.option}
                  role="option"
                  aria-selected={row === at}
                  tabIndex={-1}
                  href={href}
                  // The box keeps the focus, so that the list still stands when the click arrives.
                  onPointerDown={(event) => event.preventDefault()}
                  onMouseDown={(event) => event.preventDefault()}
                >
                  <span className={styles.kind}>{kind}</span>
                  {title}
                </a>
              ))}
          </div>
          {shown && total === 0 && (
            <p className={styles.nothing}>Nothing on file is called so. Enter offers the nearest.</p>
          )}
          <span role="status">
            <Spoken>{shown ? (total === 0 ? "Nothing found" : `${total} found`) : ""}</Spoken>
          </span>
        </>
      )}
    </form>
  );
}

function searchAddress(question: string): string {
  return `/search?${new URLSearchParams({ q: question.trim() })}`;
}
