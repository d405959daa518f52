import { listAddress, ownAddresses, routes } from '../../routes';

/** Addresses below those of projects and members, of each sort that the portal has there. */
const ownBelowDirectories: readonly string[] = [
  ...ownAddresses,
  ...[routes.projectsOfStatus(''), routes.projectsInArea(''), routes.projectsWithTag('')],
  ...[routes.membersOfTier(''), routes.membersInCountry(''), routes.membersOfKind(''), routes.membersAt('')],
  ...[listAddress(routes.projects, 2), listAddress(routes.members, 2)],
];

/** The addresses that a project or member would have if its file were named as one of the portal’s own pages or folders there. */
const keptAddresses: ReadonlySet<string> = new Set(
  ownBelowDirectories.map((address) => address.split('/').slice(0, 3).join('/')),
);

/** Whether the portal keeps the address of a project or member for itself, in capitals too: it is a page, or lists lie below it. */
export function isKept(address: string): boolean {
  return keptAddresses.has(address.toLowerCase());
}
