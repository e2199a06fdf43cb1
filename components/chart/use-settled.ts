import { useEffect, useState } from "react";

/** What stayed for a quarter of a second: nothing is said of what a pointer only passes. */
export function useSettled(words: string): string {
  const [settled, setSettled] = useState("");
  useEffect(() => {
    const timer = setTimeout(() => setSettled(words), 250);
    return () => clearTimeout(timer);
  }, [words]);
  return settled;
}
