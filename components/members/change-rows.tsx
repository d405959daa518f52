import { Day } from '@/components/ui/day';
import { Status } from '@/components/ui/tag';
import type { MembershipChange } from '@/lib/content/membership-changes';
import { t } from '@/lib/language';
import { changeAddress, changeSentence } from '@/lib/membership-texts';
import { href } from '@/lib/routes';

const tones = { joined: 'success', left: 'warning', moved: 'info', renamed: 'neutral' } as const;

/** Changes as lines: when, who and what, each leading to its place on the member’s page. */
export function ChangeRows({ changes }: { changes: readonly MembershipChange[] }) {
  return (
    <ol className="divide-y divide-rule border-y border-rule">
      {changes.map((change) => (
        <li key={change.member.slug + change.id} className="with-date py-3">
          <p className="data sm:pt-1">
            <Day iso={change.date} />
          </p>
          <div className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1">
            <p>
              <a href={href(changeAddress(change))} className="link-title font-medium">
                {changeSentence(change)}
              </a>
            </p>
            <Status tone={tones[change.kind]} label={t(`changeKind.${change.kind}`)} />
          </div>
        </li>
      ))}
    </ol>
  );
}
