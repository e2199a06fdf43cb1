import { Prose } from "@/components/page/prose";
import { ScreenOnly } from "@/components/page/screen-only";
import { Section } from "@/components/page/section";
import styles from "./report-panel.module.css";

/** How to report an error: the text to send, and where what was put right is said. */
export function ReportPanel({ text }: { text: string }) {
  return (
    <ScreenOnly>
      <Section id="report" title="Report an error">
        <Prose>
          <p>
            Send this text, filled in, to whoever runs this site or as an issue of its repository. What is put right is
            listed under <a href="/corrections">corrections</a>, with what showed it.
          </p>
        </Prose>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so the keyboard must reach it (WCAG 2.1.1) */}
        <pre className={styles.text} tabIndex={0}>
          {text}
        </pre>
      </Section>
    </ScreenOnly>
  );
}
