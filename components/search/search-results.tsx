/** The list of what was found: like the list of posts, with what a page is beside its date. Its entry is the pattern for all. */
export function SearchResults() {
  return (
    <div data-when="found" hidden>
      <div data-group="">
        <ol className="divide-y divide-rule border-y border-rule">
          <li className="with-date py-5">
            <p className="data md:pt-1">
              <span data-type="" className="block" />
              <time className="block" />
            </p>
            <div>
              <h2 className="text-lg">
                {/* biome-ignore lint/a11y: the island fills it in and gives it its address. */}
                <a className="link-title visited:text-visited" />
              </h2>
              <p data-excerpt="" className="mt-1 max-w-note text-sm text-muted" />
            </div>
          </li>
        </ol>
      </div>
    </div>
  );
}

/** The same in the dialog, where each type has a group of its own. Group and entry are patterns. */
export function GroupedResults() {
  return (
    <div data-when="found" hidden>
      <section data-group="" className="not-first:mt-5">
        {/* biome-ignore lint/a11y/useHeadingContent: a pattern, which the island fills in. */}
        <h2 className="kicker" />
        <ol className="mt-1">
          <li className="relative -mx-3 rounded-md px-3 py-2 hover:bg-panel has-focus-visible:bg-panel">
            <p className="text-sm leading-snug">
              {/* biome-ignore lint/a11y: the island fills it in and gives it its address. */}
              <a className="cover font-medium visited:text-visited" />
              <time className="data ms-3 whitespace-nowrap empty:hidden" />
            </p>
            <p data-excerpt="" className="mt-0.5 line-clamp-2 text-xs text-muted" />
          </li>
        </ol>
      </section>
    </div>
  );
}
