import { describe, expect, it } from 'vitest';
import { contentTypes, event, member, post, project } from '.';
import { toContentlayer } from './contentlayer';
import { toJsonSchema } from './json-schema';

function fieldsOf(type: (typeof contentTypes)[number]) {
  const { fields = {} } = toContentlayer(type, '').def();
  return fields as Record<
    string,
    { type: string; required: boolean; options?: string[]; of?: { def: () => { fields: object } } }
  >;
}

describe('Contentlayer’s document types', () => {
  it('have the fields of the definition, and know which are required', () => {
    expect(Object.keys(fieldsOf(post))).toEqual(Object.keys(post.schema.shape));
    expect(fieldsOf(post)).toMatchObject({
      title: { type: 'string', required: true },
      summary: { type: 'string', required: false },
      hidePost: { type: 'boolean', required: false },
    });
  });

  it('keep values of several shapes as they are, for the definition to check', () => {
    expect(fieldsOf(post)['author']?.type).toBe('json');
  });

  it('list the choices of a field', () => {
    expect(fieldsOf(project)['status']).toMatchObject({
      type: 'enum',
      options: ['confirmed', 'incubating', 'supported', 'archived'],
    });
  });

  it('go down into groups and lists of groups', () => {
    expect(Object.keys(fieldsOf(member)['memberships']?.of?.def().fields ?? {})).toEqual(['tier', 'since', 'until']);
    expect(Object.keys(fieldsOf(post)['seo']?.of?.def().fields ?? {})).toContain('twitterUsername');
  });

  it('leave dates to the definition: Contentlayer reads them in the zone of the machine', () => {
    expect([fieldsOf(post)['date']?.type, fieldsOf(event)['start']?.type]).toEqual(['string', 'string']);
  });

  it('change with what a rendered body depends on, so that the cache does not outlive it', () => {
    expect(toContentlayer(post, 'one').def().description).not.toBe(toContentlayer(post, 'two').def().description);
  });
});

type Schema = { description?: string; properties?: Record<string, Schema>; items?: Schema };

function withoutHelp({ description, properties = {}, items }: Schema, path: string): string[] {
  const below = Object.entries(properties).flatMap(([name, schema]) => withoutHelp(schema, `${path}.${name}`));
  const inList = items?.properties ? Object.entries(items.properties) : [];
  return [
    ...(description === undefined ? [path] : []),
    ...below,
    ...inList.flatMap(([name, schema]) => withoutHelp(schema, `${path}[].${name}`)),
  ];
}

describe('every field', () => {
  it.each(contentTypes.map((type) => [type.name, type] as const))(
    'of %s tells an editor what to write',
    (name, type) => {
      const { properties = {} } = toJsonSchema(type) as Schema;
      expect(Object.entries(properties).flatMap(([field, schema]) => withoutHelp(schema, `${name}.${field}`))).toEqual(
        [],
      );
    },
  );
});
