import styles from "./profile-notes.module.css";

/** What a reader must know to read a page right. */
export function ProfileNotes({ notes }: { notes: readonly string[] }) {
  return (
    <ul className={styles.notes}>
      {notes.map((note) => (
        <li key={note}>{note}</li>
      ))}
    </ul>
  );
}
