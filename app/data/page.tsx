import { AddressTable } from '@/components/data/address-table';
import { FieldTable } from '@/components/data/field-table';
import { StructuredData } from '@/components/layout/structured-data';
import { PageHeader } from '@/components/ui/page-header';
import { Section } from '@/components/ui/section';
import { csvColumns, entryFields, envelopeFields } from '@/lib/data/documentation';
import { dataFiles, dataNames, versionOf } from '@/lib/data/files';
import { t } from '@/lib/language';
import { routes } from '@/lib/routes';
import { findableAs } from '@/lib/search';
import { pageMetadata } from '@/lib/seo/metadata';
import { pageEntities } from '@/lib/seo/structured-data/page';
import { absoluteUrl, site } from '@/lib/site';

const title = t('data.title');
const description = t('data.description', { site: site.name });

export const metadata = pageMetadata({ address: routes.data, title, description });

const example = `curl -s ${absoluteUrl(routes.projectsJson)} |\n  jq -r '.projects[] | select(.status == "confirmed").name'`;

export default function DataPage() {
  return (
    <div className="page" {...findableAs('page')}>
      <StructuredData entities={pageEntities({ address: routes.data, title })} />
      <PageHeader title={title} lead={description} />
      <Section id="addresses" title={t('data.addresses')}>
        <AddressTable />
      </Section>
      <Section id="promise" title={t('data.promise')}>
        <p className="max-w-text">{t('data.promiseText')}</p>
      </Section>
      <Section id="example" title={t('data.example')} intro={t('data.exampleText')}>
        <div className="prose">
          <pre className="wrap-anywhere whitespace-pre-wrap">
            <code>{example}</code>
          </pre>
        </div>
      </Section>
      {dataNames.map((name) => (
        <DataFile key={name} name={name} />
      ))}
      <Section id="envelope" title={t('data.envelope')}>
        <FieldTable caption={t('data.envelopeText')} fields={envelopeFields()} />
      </Section>
      <Section id="csv" title={t('data.csv')}>
        <p className="max-w-text">{t('data.csvText')}</p>
      </Section>
    </div>
  );
}

/** A file’s fields, and where its schema is. */
function DataFile({ name }: { name: (typeof dataNames)[number] }) {
  const { title: heading, address } = dataFiles[name];
  const schema = { label: t('data.schemaFile', { name: address }), address: routes.dataSchema(name, versionOf(name)) };
  const columns = csvColumns(name);
  return (
    <Section id={name} title={heading} more={schema}>
      <FieldTable caption={t('data.fields', { file: address })} fields={entryFields(name)} />
      {columns && (
        <p className="mt-4 max-w-note text-sm text-muted">{t('data.columns', { columns: columns.join(', ') })}</p>
      )}
    </Section>
  );
}
