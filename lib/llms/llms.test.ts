import { readFileSync } from 'node:fs';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { parse } from 'yaml';
import { sampleEvent, sampleMember, samplePost, sampleProject } from '../content/samples';
import type { Event, Member, Page, Post, Project } from '../content/source';

const content = vi.hoisted(() => ({
  posts: [] as Post[],
  unlistedPosts: [] as Post[],
  projects: [] as Project[],
  members: [] as Member[],
  pages: [] as Page[],
  events: [] as Event[],
}));

vi.mock('../feeds/feed-links', () => ({
  feedLinks: (list: string) => {
    if (list === '/blog') return content.posts.length > 0 ? [{ format: 'rss', address: '/rss.xml' }] : [];
    return content.members.length > 0 ? [{ format: 'rss', address: `${list}/rss.xml` }] : [];
  },
}));
vi.mock('../content/source', () => ({
  ...content,
  site: {
    name: 'Example Foundation',
    shortName: 'Example',
    description: 'A foundation for tests.',
    url: 'https://foundation.example',
    locale: 'en-GB',
    membersAsOf: '2022-02-16',
  },
  messages: parse(readFileSync('content/messages/en.yml', 'utf8')),
}));

const { llmsText } = await import('./llms');

beforeEach(() => {
  for (const list of Object.values(content)) list.length = 0;
});

const headings = () => llmsText().match(/^#+ .*$/gm);

describe('llms.txt', () => {
  it('begins with the name of the site and what it is', () => {
    expect(llmsText()).toMatch(/^# Example Foundation\n\n> A foundation for tests\.\n\nEvery post/);
    expect(headings()).toEqual(['# Example Foundation', '## Data and feeds']);
    expect(llmsText()).not.toMatch(/\/(events\.ics|rss\.xml)/);
  });

  it('leads to the Markdown of pages, projects and posts, and to data', () => {
    content.pages.push({ ...samplePost(), address: '/rules', title: 'Rules', summary: 'All of [them].' } as Page);
    content.projects.push(sampleProject('Zuul'));
    content.posts.push(samplePost({ slug: 'hello', title: 'Hello <b>', summary: 'What it says.' }));
    content.unlistedPosts.push(samplePost({ slug: 'unlisted', hidePost: true }));
    content.members.push(sampleMember('Acme', [{ tier: 'gold', since: '2020-01-01' }]));
    content.events.push(sampleEvent('summit'));
    const text = llmsText();
    expect(headings()?.slice(1)).toEqual(['## Pages', '## Projects', '## News', '## Members', '## Data and feeds']);
    expect(text).toContain('- [Rules](https://foundation.example/rules.md): All of \\[them].\n');
    expect(text).toContain('- [Zuul](https://foundation.example/projects/zuul.md): What it is for\n');
    expect(text).toContain(
      '(https://foundation.example/members/changes/rss.xml): The newest changes among the members\n',
    );
    expect(text).toContain(
      '- [Hello \\<b>](https://foundation.example/blog/hello.md): 1 January 2021. What it says.\n',
    );
    expect(text).toContain('(https://foundation.example/members.json): One member as of 16 February 2022');
    expect(text).toContain('(https://foundation.example/events.ics)');
    expect(text).not.toContain('unlisted');
  });

  it('names the newest 200 posts, and leads to the rest', () => {
    content.posts.push(...Array.from({ length: 201 }, (_, index) => samplePost({ slug: `post-${index}` })));
    expect(llmsText().match(/\/blog\/post-\d+\.md/g)).toHaveLength(200);
    expect(llmsText()).not.toContain('/blog/post-200.md');
    expect(llmsText()).toContain('All 201 posts, with titles, dates and addresses');
    content.posts.pop();
    expect(llmsText()).not.toContain('All 200 posts');
  });
});
