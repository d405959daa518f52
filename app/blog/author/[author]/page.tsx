import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { AboutPerson } from '@/components/people/about-person';
import { PostIndex } from '@/components/posts/post-index';
import { postsAboutPerson } from '@/lib/content/posts';
import { type Person, type Post, posts } from '@/lib/content/source';
import { mentionedOn } from '@/lib/graph';
import { newsGroups } from '@/lib/post-groups';
import { pageOf } from '@/lib/post-list-pages';
import { authorList, authors } from '@/lib/post-lists';
import { decodeSegment, noEntry, staticParams } from '@/lib/routes';
import { listMetadata } from '@/lib/seo/list-metadata';

type Props = { params: Promise<{ author: string }> };

export function generateStaticParams() {
  return staticParams(
    authors.map(({ slug }) => ({ author: slug })),
    { author: noEntry },
  );
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { list, page } = await requested(params);
  return listMetadata(list, page);
}

export default async function AuthorPage({ params }: Props) {
  const { list, page } = await requested(params);
  return (
    <PostIndex list={list} page={page} groups={newsGroups}>
      {list.person && <About person={list.person} written={list.posts} />}
    </PostIndex>
  );
}

/** What others say of an author: posts about the person, and pages that link to the profile. */
function About({ person: { name, slug }, written }: { person: Person; written: readonly Post[] }) {
  const about = postsAboutPerson(posts, slug).filter((post) => !written.includes(post));
  return <AboutPerson name={name} posts={about} pages={mentionedOn({ kind: 'people', slug })} />;
}

async function requested(params: Props['params']) {
  const list = authorList(decodeSegment((await params).author)) ?? notFound();
  return { list, page: pageOf(list, 1) ?? notFound() };
}
