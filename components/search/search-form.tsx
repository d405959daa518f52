import { Button } from '@/components/ui/button';
import { Choice } from '@/components/ui/choice';
import { Field } from '@/components/ui/field';
import { Select } from '@/components/ui/select';
import { t } from '@/lib/language';
import { routes } from '@/lib/routes';
import { searchKinds } from '@/lib/search';
import { type SearchFilter, searchTiers, searchYears } from '@/lib/search-filters';

/** The field to search the site with, and the types of pages to choose from. Without JavaScript it does not show: there is nobody to ask. */
export function SearchForm() {
  const hint = 'q_-hint';
  return (
    // biome-ignore lint/a11y/useSemanticElements: browsers of early 2023 do not know `<search>`.
    <form role="search" action={routes.search} method="get" className="grid max-w-title gap-2 noscript:hidden">
      <div className="flex max-w-lead flex-wrap items-end gap-3">
        <div className="min-w-0 flex-1 basis-entry">
          <Field
            id="q_"
            name="q"
            type="search"
            label={t('search.label')}
            maxLength={200}
            autoComplete="off"
            aria-describedby={hint}
          />
        </div>
        {/* As high as the field. */}
        <div className="text-sm">
          <Button type="submit" kind="primary">
            {t('search.submit')}
          </Button>
        </div>
      </div>
      <p id={hint} className="text-xs text-muted">
        {t('search.hint')}
      </p>
      <div data-when="found nothing" hidden className="grid gap-4 pt-2">
        <Choice
          name="type"
          legend={t('search.type')}
          options={[
            { value: '', label: t('search.allTypes') },
            ...searchKinds.map((kind) => ({ value: kind, label: t(`searchType.${kind}`) })),
          ]}
        />
        <div className="columns-control max-w-lead">
          <Narrowing name="year" label={t('search.year')} filter={searchYears} />
          <Narrowing name="tier" label={t('search.tier')} filter={searchTiers} />
        </div>
      </div>
    </form>
  );
}

/** A choice of which pages to find; none where all have the same. */
function Narrowing({ name, label, filter }: { name: string; label: string; filter: SearchFilter }) {
  if (filter.length < 2) return null;
  return (
    <Select id={`${name}_`} name={name} label={label} options={[{ value: '', label: t('filter.all') }, ...filter]} />
  );
}
