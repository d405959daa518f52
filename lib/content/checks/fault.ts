import { asWarning, corrected, type Finding } from './finding';

/** What is wrong with something that an editor wrote, before it is said where that stands. */
export type Fault = {
  rule: string;
  /** What is there, what was expected, and how to mend it. */
  message: string;
  /** A warning does not stop the build; without it, the fault is an error. */
  severity?: 'warning';
  /** What has to stand instead, where that can be known. */
  mend?: Mend | undefined;
};

/** `right` takes the place of `wrong`; without that, of the whole address or value. `isSafe` is that of a `Correction`. */
type Mend = { wrong?: string; right: string; isSafe?: boolean };

/** Where something stands. Makes a finding of what is wrong with it. */
export type Place = (fault: Fault) => Finding;

/** A finding of a fault at a place whose line is known. `whole` is what stands there. */
export function findingOf(finding: Finding, { severity, mend }: Fault, whole: string): Finding {
  const mended = mend === undefined ? finding : corrected(finding, mend.wrong ?? whole, mend.right, mend.isSafe);
  return severity === 'warning' ? asWarning(mended) : mended;
}

/** How somebody else’s text shows in a message: not for ever. */
export function quoted(text: string): string {
  return text.length > 80 ? `${text.slice(0, 80)}…` : text;
}
