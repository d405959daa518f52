/**
 * Whether a build is for another place than the site’s own address, such as the preview of a change.
 *
 * @param address the site’s own, as in `content/site.yml`
 * @param place where this build will be served (`SITE_URL`); the site’s own address where it says nothing
 * @throws when the place is no web address
 */
export function isPreviewAt(address: string, place: string | undefined): boolean {
  if (place === undefined || place === '') return false;
  if (!/^https?:\/\//i.test(place) || !URL.canParse(place)) {
    throw new Error(
      `SITE_URL is ${JSON.stringify(place)}; it has to be the web address that this build will be served at, such as ${address}.`,
    );
  }
  const { origin, pathname } = new URL(place);
  return origin !== new URL(address).origin || pathname !== '/';
}
