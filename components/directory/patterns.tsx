import { logoPart } from '@/components/members/member-logo';
import { memberColumns } from '@/components/members/member-table';
import { MonogramPattern } from '@/components/members/monogram';
import { Table } from '@/components/ui/table';
import { t } from '@/lib/language';

/** A link that the island gives a title and an address. */
function TitleLink({ className }: { className: string }) {
  // biome-ignore lint/a11y: the island fills it in and gives it its address.
  return <a data-slot="title" className={className} />;
}

/** A text of the interface around a date that the island fills in. */
function Since() {
  const [before, after] = t('members.sinceShort', { date: '{}' }).split('{}');
  return (
    <span className="whitespace-nowrap">
      {before}
      <span data-slot="since" />
      {after}
    </span>
  );
}

/** How members are shown that a filter has found: all in one size, whatever their tier. */
export function MemberPattern({ withLogos }: { withLogos: boolean }) {
  // A logo comes in the size of its tier.
  const box = withLogos ? '**:data-logo:w-20 **:[img]:h-auto **:[img]:max-w-full' : '';
  return (
    <ul className={`columns-card ${box}`}>
      <li className="sheet-link flex h-full items-center gap-3 p-3">
        <span className="grid shrink-0 place-content-center" {...{ [logoPart]: '' }}>
          <MonogramPattern size="medium" />
        </span>
        <div className="min-w-0 leading-snug">
          <TitleLink className="link-title cover font-strong text-sm" />
          <p data-slot="country" className="text-xs text-muted" />
          <p className="text-xs text-muted">
            <span data-slot="tier" /> <Since />
          </p>
        </div>
      </li>
    </ul>
  );
}

/** The same as rows of the table of members. */
export function MemberRowPattern() {
  return (
    <Table
      caption={t('filter.caption')}
      columns={memberColumns}
      rows={[
        {
          key: 'pattern',
          cells: [
            <TitleLink key="title" className="link-title -my-0.5" />,
            ...['tier', 'since', 'country', 'kind'].map((name) => <span key={name} data-slot={name} />),
          ],
        },
      ]}
      linked
    />
  );
}

/** How projects are shown that a filter has found. The card of one that stands on the page takes the place of this one. */
export function ProjectPattern() {
  return (
    <ul data-found="" className="grid gap-4 sm:grid-cols-2 lg:grid-cols-4">
      <li>
        <article className="sheet-link flex h-full flex-col wrap-anywhere p-5">
          <p data-slot="status" className="mb-4 text-xs font-medium text-muted" />
          <h2 className="text-lg">
            <TitleLink className="link-title cover" />
          </h2>
          <p data-slot="tagline" className="mt-1.5 text-sm text-muted" />
          <p className="data mt-auto flex flex-wrap justify-between gap-x-3 pt-5">
            <span data-slot="area" />
            <span data-slot="since" />
          </p>
        </article>
      </li>
    </ul>
  );
}

/** How posts are shown that a filter has found: like the list of posts. */
export function PostPattern() {
  return (
    <ol className="divide-y divide-rule border-y border-rule">
      <li className="with-date py-5">
        <p data-slot="date" className="data md:pt-1" />
        <div>
          <h2 className="text-lg">
            <TitleLink className="link-title visited:text-visited" />
          </h2>
          <p data-slot="summary" className="mt-1 max-w-note text-sm text-muted" />
        </div>
      </li>
    </ol>
  );
}
