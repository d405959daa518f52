import { t } from '@/lib/language';
import { editUrl } from '@/lib/site';

/** Leads to the file that a page is made of, where anyone can propose a change. */
export function EditLink({ file }: { file: string }) {
  return (
    <p className="pb-12 text-sm">
      <a href={editUrl(file)} rel="external" className="link">
        {t('layout.edit')}
      </a>
    </p>
  );
}
