"use client";

import { useRouter } from "next/navigation";
import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef, useState } from "react";
import styles from "./partner-picker.module.css";
import { PickerList } from "./picker-list";

export interface PickerPartner {
  code: string;
  label: string;
}

export interface PartnerPickerProps {
  /** One partner at a time: a choice is followed at once. */
  one: boolean;
  /** Partners and groups of the view. */
  chosen: readonly PickerPartner[];
  /** Most that the address takes. */
  most: number;
  action: string;
  /** The rest of the view. */
  fields: readonly { name: string; value: string }[];
  /** The form that does the same without a script: its options are what can be chosen. */
  children: ReactNode;
}

/** Search, tick and show partners. Stands in for the form of its children once the script runs. */
export function PartnerPicker({ one, chosen, most, action, fields, children }: PartnerPickerProps) {
  const router = useRouter();
  const id = useId();
  const form = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const [options, setOptions] = useState<readonly PickerPartner[] | null>(null);
  const [open, setOpen] = useState(false);
  // The list follows the view: what is chosen there is no longer among the options of the form.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the options are read anew when the choice changes
  useEffect(() => {
    const found = form.current?.querySelectorAll("option") ?? [];
    setOptions([...found].flatMap(({ value, text }) => (value === "" ? [] : { code: value, label: text })));
  }, [chosen.map(({ code }) => code).join("~")]);

  const close = () => {
    setOpen(false);
    button.current?.focus();
  };
  const show = (codes: readonly string[]) => {
    const others = fields.filter(({ name }) => name !== "partner").map(({ name, value }) => [name, value]);
    const query = new URLSearchParams([["partner", codes.join("~")], ...others]).toString().replaceAll("%7E", "~");
    close();
    router.push(`${action}?${query}`, { scroll: false });
  };
  const leave = (event: KeyboardEvent) => {
    if (event.key !== "Escape") return;
    event.preventDefault();
    close();
  };
  return (
    <>
      <div ref={form} hidden={options !== null}>
        {children}
      </div>
      {options !== null && (
        // biome-ignore lint/a11y/noStaticElementInteractions: Escape closes from wherever the focus is within
        <div className={styles.picker} onKeyDown={open ? leave : undefined}>
          <button
            ref={button}
            type="button"
            className={styles.opener}
            aria-expanded={open}
            aria-controls={open ? id : undefined}
            onClick={() => setOpen(!open)}
          >
            {one ? "Another partner" : "+ Add or change"}
          </button>
          {open && (
            <PickerList id={id} one={one} chosen={chosen} options={options} most={most} onShow={show} onClose={close} />
          )}
        </div>
      )}
    </>
  );
}
