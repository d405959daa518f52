import type { PhrasingContent } from 'mdast';
import { membersNamed } from '../content/members';
import { peopleNamed } from '../content/people';
import { projectsNamed } from '../content/projects';
import { members, type Post, people, projects } from '../content/source';
import { format, t } from '../language';
import { routes } from '../routes';
import { absoluteUrl } from '../site';
import { fact, sentences, twinDocument } from './document';
import { heading, line, link, list, paragraph, picture, text } from './markdown';

/** A post as Markdown. */
export function postTwin(post: Post): string {
  const { address, title, author, date, updated, category, summary, image, body } = post;
  return twinDocument({
    address,
    title,
    before: [
      ...line([
        text(format.day(date)),
        text(t('post.by', { authors: format.list(author) })),
        fact(t('post.categories'), format.list(category.map(({ label }) => label))),
        updated === undefined ? undefined : text(t('post.updated', { date: format.day(updated) })),
      ]),
      ...subjects(post),
      ...sentences(summary),
      ...(image === undefined ? [] : [picture(image.alt, absoluteUrl(image.src))]),
    ],
    html: body.html,
    after: corrections(post),
  });
}

/** The projects, members and people that a post is about, with their pages. */
function subjects({ mentions }: Post) {
  const about = [
    ...projectsNamed(projects, mentions.projects).map(({ name, slug }) =>
      link(name, absoluteUrl(routes.project(slug))),
    ),
    ...membersNamed(members, mentions.members).map(({ name, slug }) => link(name, absoluteUrl(routes.member(slug)))),
    ...peopleNamed(people, mentions.people).map(({ name }) => link(name, absoluteUrl(routes.author(name)))),
  ];
  const label: PhrasingContent = text(`${t('post.about')}: `);
  return about.length === 0
    ? []
    : [paragraph([label, ...about.flatMap((one, index) => (index === 0 ? [one] : [text(', '), one]))])];
}

function corrections({ corrections: all = [] }: Post) {
  if (all.length === 0) return [];
  return [
    heading(2, t('post.corrections')),
    ...list(all.map(({ date, note }) => [text(`${format.day(date)}: ${note}`)])),
  ];
}
