"use client";

import { useEffect, useRef, useState } from "react";
import { Icon } from "@/components/page/icon";
import { searchAnswer } from "@/lib/extract/search-answer";
import { longestQuestion, type SearchEntry } from "@/lib/extract/search-rank";
import styles from "./search-box.module.css";
import { SearchResults, type SearchResultsProps } from "./search-results";

/**
 * The form of the search page and its results. Without a script the server answers each question; with one the index is
 * fetched once, when the reader begins, and each letter answered from it.
 */
export function SearchBox(props: SearchResultsProps) {
  const [index, setIndex] = useState<readonly SearchEntry[] | null>(null);
  const [question, setQuestion] = useState(props.question);
  const asked = useRef(false);
  const load = () => {
    if (asked.current) return;
    asked.current = true;
    fetch("/search/index.json")
      .then((answer) => (answer.ok ? answer.json() : null))
      .then(setIndex, () => {
        asked.current = false; // the form still asks the server
      });
  };
  useEffect(() => {
    if (index === null) return;
    const query = question.trim() === "" ? "" : `?${new URLSearchParams({ q: question })}`;
    window.history.replaceState(window.history.state, "", `/search${query}`);
  }, [index, question]);
  const answered = index === null ? props : { ...props, question, ...searchAnswer(index, question) };
  return (
    <>
      <search aria-label="Search page">
        <form className={styles.form} action="/search">
          <label className={styles.field}>
            <span className={styles.label}>Partner, chart, sector, measure, figure, source or event</span>
            <input
              type="search"
              name="q"
              value={question}
              maxLength={longestQuestion}
              autoComplete="off"
              onFocus={load}
              onChange={(event) => {
                load();
                setQuestion(event.target.value);
              }}
            />
          </label>
          <button className={styles.button} type="submit">
            <Icon name="search" /> Search
          </button>
        </form>
      </search>
      <SearchResults {...answered} />
    </>
  );
}
