import { useEffect, useState } from "react";
import hidden from "@/components/page/spoken.module.css";

/** Says what is read off a chart, once it has stayed for a quarter of a second: nothing of what a pointer only passes. */
export function Announced({ words }: { words: string }) {
  const [settled, setSettled] = useState("");
  useEffect(() => {
    const timer = setTimeout(() => setSettled(words), 250);
    return () => clearTimeout(timer);
  }, [words]);
  return (
    <p className={hidden.spoken} aria-live="polite">
      {settled}
    </p>
  );
}
