import { Link } from '@/components/ui/link';
import { Section } from '@/components/ui/section';
import type { Project } from '@/lib/content/source';
import { t } from '@/lib/language';

type Way = { title: string; text: string; links: readonly { label: string; address: string | undefined }[] };

/** How to take part in a project: where its source is, where to ask, how a change gets in, and under which licence. */
export function Contribute({ project }: { project: Project }) {
  // Nobody waits for a change to what has ended.
  if (project.status === 'archived') return null;
  return (
    <Section id="contribute_" title={t('graph.contribute')} intro={t('graph.contributeIntro', { name: project.name })}>
      <ul className="columns-card gap-8">
        {waysInto(project).map(({ title, text, links }) => (
          <li key={title} className="border-t border-edge pt-4">
            <h3 className="text-lg">{title}</h3>
            <p className="mt-1 text-sm text-muted">{text}</p>
            <ul className="mt-2 text-sm">
              {links.map(
                ({ label, address }) =>
                  address && (
                    <li key={label}>
                      <Link href={address} kind="onward">
                        {label}
                      </Link>
                    </li>
                  ),
              )}
            </ul>
          </li>
        ))}
      </ul>
    </Section>
  );
}

function waysInto({ name, source, website, docs, contribute, license }: Project): Way[] {
  const ways: (Way | undefined)[] = [
    source === undefined
      ? undefined
      : {
          title: t('graph.sourceTitle'),
          text: t('graph.sourceText', { name }),
          links: [{ label: t('projects.source', { name }), address: source }],
        },
    {
      title: t('graph.askTitle'),
      text: [t('graph.askText', { name }), docs && t('graph.docsText')].filter(Boolean).join(' '),
      links: [
        { label: t('projects.website', { name }), address: website },
        { label: t('projects.docs', { name }), address: docs },
      ],
    },
    contribute === undefined
      ? undefined
      : {
          title: t('graph.guideTitle'),
          text: t('graph.guideText', { name }),
          links: [{ label: t('graph.guide', { name }), address: contribute }],
        },
    license === undefined
      ? undefined
      : {
          title: t('graph.licenseTitle'),
          text: t('graph.licenseText', { name, license }),
          links: [{ label: t('graph.license', { license }), address: licenseAddress(license) }],
        },
  ];
  return ways.filter((way) => way !== undefined);
}

/** The text of a licence on the list of SPDX; an expression of several has no page there. */
function licenseAddress(license: string): string | undefined {
  return /^[\w.+-]+$/.test(license) ? `https://spdx.org/licenses/${license}.html` : undefined;
}
