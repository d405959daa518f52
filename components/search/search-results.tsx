/** The list of what was found: like the list of posts, with what a page is in the place of its date. Its entry is the pattern for all. */
export function SearchResults() {
  return (
    <ol data-when="found" hidden className="divide-y divide-rule border-y border-rule">
      <li className="with-date py-5">
        <p className="data md:pt-1" />
        <div>
          <h2 className="text-lg">
            {/* biome-ignore lint/a11y: the island fills it in and gives it its address. */}
            <a className="link-title visited:text-visited" />
          </h2>
          <p className="mt-1 max-w-note text-sm text-muted" />
        </div>
      </li>
    </ol>
  );
}
