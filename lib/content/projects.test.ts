import { describe, expect, it } from 'vitest';
import { inOrder, projectsInNews, projectsNamed } from './projects';
import { samplePost, sampleProject } from './samples';

const zuul = sampleProject('Zuul', { order: 2 });
const openstack = sampleProject('OpenStack', { order: 1 });
const later = sampleProject('Beta');
const last = sampleProject('Gamma');

describe('projects', () => {
  it('stand in the editors’ order, and those without one follow by name', () => {
    expect(inOrder([last, zuul, later, openstack])).toEqual([openstack, zuul, later, last]);
  });

  it('are found by slug, in the order of the slugs', () => {
    expect(projectsNamed([openstack, zuul], ['zuul', 'openstack', 'nothing'])).toEqual([zuul, openstack]);
    expect(projectsNamed([openstack, zuul])).toEqual([]);
  });

  it('are in the news where a post names them', () => {
    const posts = [samplePost({ projects: ['zuul', 'nothing'] }), samplePost()];
    expect(projectsInNews([openstack, zuul], posts)).toEqual([zuul]);
    expect(projectsInNews([openstack, zuul], [])).toEqual([]);
  });
});
