import { t } from '@/lib/language';
import { editUrl, reportUrl } from '@/lib/site';
import { Link } from './link';

/** Lead to the file that the page at an address is made of, and to where visitors report what is wrong on it. */
export function MendLinks({ file, address }: { file: string; address: string }) {
  const report = reportUrl(address);
  return (
    <p className="flex flex-wrap gap-x-6 pb-12 text-sm" data-print="none">
      <Link href={editUrl(file)} kind="quiet">
        {t('layout.edit')}
      </Link>
      {report && (
        <Link href={report} kind="quiet">
          {t('layout.report')}
        </Link>
      )}
    </p>
  );
}
