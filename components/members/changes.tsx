import { Day } from '@/components/ui/day';
import type { MembershipChange } from '@/lib/content/membership-changes';
import { changeAddress, changeSentence } from '@/lib/membership-texts';
import { href } from '@/lib/routes';

/** The newest changes. All of them are at `routes.memberChanges`. */
export function Changes({ changes }: { changes: readonly MembershipChange[] }) {
  return (
    <ol className="columns-card">
      {changes.map((change) => (
        <li key={change.member.slug + change.id} className="sheet-link p-4">
          <p className="data">
            <Day iso={change.date} />
          </p>
          <p className="mt-1 text-sm">
            <a href={href(changeAddress(change))} className="link-title cover font-medium">
              {changeSentence(change)}
            </a>
          </p>
        </li>
      ))}
    </ol>
  );
}
