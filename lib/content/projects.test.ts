import { describe, expect, it } from 'vitest';
import { inOrder, projectsNamed } from './projects';
import { sampleProject } from './samples';

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
});
