"use client";

import { useEffect, useRef, useState } from "react";
import { Icon } from "@/components/page/icon";
import { searchAddress } from "@/lib/extract/search-address";
import { type SearchPage, searchPage } from "@/lib/extract/search-answer";
import { longestQuestion, type SearchEntry } from "@/lib/extract/search-rank";
import styles from "./search-box.module.css";
import { SearchResults } from "./search-results";

/**
 * The form of the search page and its results. Without a script the server answers each question; with one the index is
 * fetched once, when the reader begins, and each letter answered from it, from the first page and of every kind. Mounted
 * anew (by its key) for each address that the server answers.
 */
export function SearchBox({ answer }: { answer: SearchPage }) {
  const [index, setIndex] = useState<readonly SearchEntry[] | null>(null);
  const [question, setQuestion] = useState(answer.asked.question);
  const fetched = useRef(false);
  const typed = useRef(false);
  const load = () => {
    if (fetched.current) return;
    fetched.current = true;
    fetch("/search/index.json")
      .then((reply) => (reply.ok ? reply.json() : null))
      .then(setIndex, () => {
        fetched.current = false; // the form still asks the server
      });
  };
  const same = question === answer.asked.question;
  const asked = same ? answer.asked : { question, kind: null, page: 1 };
  const address = searchAddress(asked);
  useEffect(() => {
    if (index !== null && typed.current) window.history.replaceState(window.history.state, "", address);
  }, [index, address]);
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
                typed.current = true;
                setQuestion(event.target.value);
              }}
            />
          </label>
          <button className={styles.button} type="submit">
            <Icon name="search" /> Search
          </button>
        </form>
      </search>
      <SearchResults answer={index === null || same ? answer : searchPage(index, asked)} />
    </>
  );
}
