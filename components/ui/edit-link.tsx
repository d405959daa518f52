import { t } from '@/lib/language';
import { editUrl } from '@/lib/site';
import { Link } from './link';

/** Leads to the file that a page is made of, where anyone can propose a change. */
export function EditLink({ file }: { file: string }) {
  return (
    <p className="pb-12 text-sm" data-print="none">
      <Link href={editUrl(file)} kind="quiet">
        {t('layout.edit')}
      </Link>
    </p>
  );
}
