import { Link } from './link';

type Props = {
  /** Says that there is nothing, and why that may be. */
  text: string;
  /** Where to go on to instead. */
  onward: { label: string; address: string };
};

/** What a list without an entry shows. */
export function Empty({ text, onward }: Props) {
  return (
    <div className="max-w-text rounded-md border border-dashed border-edge p-5">
      <p className="text-muted">{text}</p>
      <Link href={onward.address} kind="onward">
        {onward.label}
      </Link>
    </div>
  );
}
