import { Button } from '@/components/ui/button';
import { Checkbox } from '@/components/ui/checkbox';
import type { Project } from '@/lib/content/source';
import { t } from '@/lib/language';

/** Chooses the projects that are compared. Without JavaScript it does not show: the table has all of them. */
export function ProjectPicker({ projects }: { projects: readonly Project[] }) {
  return (
    <form autoComplete="off" className="mb-6 grid gap-4 noscript:hidden" data-print="none">
      <fieldset>
        <legend className="font-strong">{t('compare.choose')}</legend>
        <div className="mt-3 flex flex-wrap gap-2">
          {projects.map(({ slug, name }) => (
            <Checkbox key={slug} name="with" value={slug} label={name} />
          ))}
        </div>
      </fieldset>
      <div className="flex flex-wrap items-center gap-4">
        <Button type="reset" disabled>
          {t('compare.showAll')}
        </Button>
        {/* It stands there from the first: what came with the script would move the table. */}
        <p role="status" className="min-w-0 flex-1 basis-entry wrap-anywhere text-sm">
          {t('compare.all', { count: projects.length })}
        </p>
      </div>
    </form>
  );
}
