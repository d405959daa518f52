import { type Entity, graphText } from '@/lib/seo/structured-data/graph';

/** What a page is about, for programs: one graph, whose entities refer to each other. */
export function StructuredData({ entities }: { entities: readonly Entity[] }) {
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: graphText(entities) }} />;
}
