import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { PostIndex } from '@/components/posts/post-index';
import { newsGroups } from '@/lib/post-groups';
import { pageOf } from '@/lib/post-list-pages';
import { subjectList, subjectLists } from '@/lib/post-subject-lists';
import { decodeSegment, noEntry, staticParams } from '@/lib/routes';
import { listMetadata } from '@/lib/seo/list-metadata';

type Props = { params: Promise<{ project: string }> };

export function generateStaticParams() {
  return staticParams(
    subjectLists.project.map(({ slug }) => ({ project: slug })),
    { project: noEntry },
  );
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { list, page } = await requested(params);
  return listMetadata(list, page);
}

export default async function ProjectNewsPage({ params }: Props) {
  return <PostIndex {...(await requested(params))} groups={newsGroups} />;
}

async function requested(params: Props['params']) {
  const list = subjectList('project', decodeSegment((await params).project)) ?? notFound();
  return { list, page: pageOf(list, 1) ?? notFound() };
}
