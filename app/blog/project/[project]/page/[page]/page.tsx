import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { PostIndex } from '@/components/posts/post-index';
import { newsGroups } from '@/lib/post-groups';
import { furtherPages, pageOf } from '@/lib/post-list-pages';
import { subjectList, subjectLists } from '@/lib/post-subject-lists';
import { decodeSegment, noEntry, staticParams } from '@/lib/routes';
import { listMetadata } from '@/lib/seo/list-metadata';

type Props = { params: Promise<{ project: string; page: string }> };

export function generateStaticParams() {
  return staticParams(
    subjectLists.project.flatMap((list) => furtherPages(list).map((page) => ({ project: list.slug, page }))),
    { project: noEntry, page: noEntry },
  );
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { list, page } = await requested(params);
  return listMetadata(list, page);
}

export default async function FurtherProjectNewsPage({ params }: Props) {
  return <PostIndex {...(await requested(params))} groups={newsGroups} />;
}

async function requested(params: Props['params']) {
  const { project, page } = await params;
  const list = subjectList('project', decodeSegment(project)) ?? notFound();
  return { list, page: pageOf(list, Number(page)) ?? notFound() };
}
