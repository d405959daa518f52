import { Field } from '@/components/ui/field';
import { Select } from '@/components/ui/select';
import type { FilterIndex } from '@/lib/filter/filter-index';
import { offeredValues } from '@/lib/filter/offered-values';
import { t } from '@/lib/language';
import { href } from '@/lib/routes';
import type { Offer } from './directories';

/** So many values of a facet stand in the page; the island adds the others. */
const mostOffered = 24;

type Props = { offer: Offer; columns: FilterIndex['columns'] };

/** What a directory is filtered and sorted by. A facet in which all entries agree is no choice. */
export function FilterForm({ offer: { label, text, facets, sorts }, columns }: Props) {
  const all = { value: '', label: t('filter.all') };
  return (
    // `dialog`: the Enter key sends nothing, for all has been done already (HTML, “form submission algorithm”).
    <form aria-label={label} method="dialog" autoComplete="off" className="columns-control">
      {text && (
        <div className="col-span-full sm:col-span-2">
          <Field id="filter-q_" name="q" type="search" label={text} />
        </div>
      )}
      {facets.map(({ name, label: facet, page }) => {
        const values = valuesOf(columns, name);
        if (values.length < 2) return null;
        const options = values.map(({ slug, name: value }) => ({ value: slug, label: value }));
        return (
          <Select
            key={name}
            id={`filter-${name}_`}
            name={name}
            label={facet}
            options={[all, ...options]}
            data-page={href(page)}
          />
        );
      })}
      <Select
        id="filter-sort_"
        name="sort"
        label={t('filter.sort')}
        options={sorts.map((sort, place) => ({ value: place === 0 ? '' : sort.name, label: sort.label }))}
      />
    </form>
  );
}

function valuesOf(columns: FilterIndex['columns'], facet: string) {
  const column = columns[facet];
  return column !== undefined && 'slugs' in column ? offeredValues(column, mostOffered) : [];
}
