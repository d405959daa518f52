import { Breadcrumb } from '@/components/ui/breadcrumb';
import { Card } from '@/components/ui/card';
import { Comparison } from '@/components/ui/comparison';
import { FactLink } from '@/components/ui/fact-link';
import { Facts } from '@/components/ui/facts';
import { LinkRow } from '@/components/ui/link-row';
import { Pagination } from '@/components/ui/pagination';
import { Table } from '@/components/ui/table';
import { Status, Tag } from '@/components/ui/tag';
import { t } from '@/lib/language';
import { routes } from '@/lib/routes';
import { site } from '@/lib/site';
import { Part, Specimens } from './specimen';

/** What gathers things, and leads to them. */
export function Lists() {
  const text = t('styleguide.sample');
  const news = { label: t('blog.title'), address: routes.blog };
  return (
    <>
      <Part name="card">
        <div className="columns-card">
          <Card href={routes.home} title={site.shortName} level={3} foot={site.locale}>
            <p className="mt-2 text-sm text-muted">{text}</p>
          </Card>
          <Card href={routes.home} title={site.name} level={3} foot={site.locale} data-state="hover">
            <p className="mt-2 text-sm text-muted">{text}</p>
          </Card>
          <Card href={routes.home} title={site.tagline} level={3} foot={site.locale} data-state="focus">
            <p className="mt-2 text-sm text-muted">{text}</p>
          </Card>
        </div>
      </Part>
      <Part name="tag">
        <Specimens>
          <Tag label="word" />
          <Tag label="link" address={routes.blog} />
          <Tag label="count" address={routes.blog} count={12} />
          <Tag label="hover" address={routes.blog} data-state="hover" />
          <Tag label="focus" address={routes.blog} data-state="focus" />
          <Tag label="current" address={routes.styleguide} current />
        </Specimens>
        <Specimens>
          {(['success', 'info', 'warning', 'neutral'] as const).map((tone) => (
            <Status key={tone} tone={tone} label={tone} />
          ))}
        </Specimens>
      </Part>
      <Part name="link-row">
        <LinkRow
          label={text}
          links={[news, { label: site.shortName, address: routes.styleguide }]}
          current={routes.styleguide}
        />
      </Part>
      <Part name="breadcrumb">
        <Breadcrumb above={[news, { label: site.shortName, address: routes.members }]} />
      </Part>
      <Part name="pagination">
        {/* The first page of a list has no link to a newer one, its last none to an older one. Behind “#”: pages that are not there. */}
        <Pagination address={`${routes.styleguide}#pagination`} page={{ number: 4, count: 9 }} by="time" />
      </Part>
      <Part name="table">
        <Table
          caption={text}
          columns={[{ label: 'label', sort: 'ascending' }, 'value', 'asOf']}
          rows={site.figures.map(({ label, value, asOf }) => ({ key: label, cells: [label, value, asOf] }))}
        />
      </Part>
      <Part name="comparison">
        {([undefined, 'differs'] as const).map((state) => (
          <Comparison
            key={state ?? 'plain'}
            caption={state ?? 'plain'}
            differs="differs"
            columns={site.figures.map(({ label }) => ({ key: label, head: label }))}
            rows={(['value', 'asOf'] as const).map((name) => ({
              key: name,
              label: name,
              cells: site.figures.map((figure) => figure[name]),
            }))}
            data-state={state}
          />
        ))}
      </Part>
      <Part name="facts">
        <Facts
          facts={[
            ...site.figures.map(({ label, value }) => [label, value] as const),
            [
              'link',
              <FactLink key="link" by={text} address={routes.blog}>
                {news.label}
              </FactLink>,
            ],
          ]}
        />
      </Part>
    </>
  );
}
