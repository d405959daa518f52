/** Things, each with a plural that only adds an “s”. */
export const nouns = list(`
  account agent alert answer archive backup balancer bay board book bridge budget build cabinet cable
  calendar change channel chart check circle clock cloud cluster command commit component connection contract
  controller corner counter crate cycle dashboard datacentre default desk detail device diagram disk
  document door draft drawer driver edge engine error estimate event example fabric fault feature fence field figure
  file filter flag floor folder forecast form forum fragment frame function garden gate goal graph group guide
  handbook handler harbour header host hour idea image input instance interface invoice island job journal key
  kernel label ladder lamp layer lease ledger level lift line link list lock log loop machine manual map
  margin meadow measure meeting member memo message meter method mirror model module monitor month morning network
  node note number object option orchard order outline output owner package page panel parcel park part pattern
  pipeline plan platform plugin pod point port portal profile program project promise proposal protocol
  queue question rack range reader reason record release relay repair report request reservoir resource result review
  river road room root route row rule runner sample schedule scheduler schema script section sensor server service
  session setting shift signal site socket source stack stage standard station step store
  stream switchboard system table tag target task team template tenant terminal test thread ticket timer tool
  topic tower trace track train tunnel update upgrade user valley value vendor version view village volume wall
  warning week weight window wire worker workflow workshop yard zone
`);

/** People and groups who do things, in the plural. */
export const actors = list(`
  administrators advocates architects auditors authors builders caretakers contributors coordinators designers
  developers editors engineers foresters gardeners hosts librarians maintainers mentors newcomers observers operators
  planners providers readers researchers residents reviewers speakers students suppliers surveyors teachers testers
  trainees translators trustees users visitors volunteers writers
`);

/** What people do to things, as after “they”. */
export const verbs = list(`
  accept adapt adjust align announce answer arrange assemble attach balance begin build change check clean close
  collect compare complete connect copy count decide defend deliver describe design discover discuss document draw
  enter estimate examine explain extend finish follow gather guard guide handle improve inspect install invite join
  keep label launch lead lend list load maintain measure mend merge migrate monitor move name observe open operate
  order pack plan prepare present protect prove publish read rebuild record reduce refine release remove renew repair
  replace report request restore return review revise schedule secure send separate share shorten show simplify sketch
  sort start store study supply support teach test trace translate trust tune update upgrade verify watch weigh write
`);

/** Qualities of things. */
export const qualities = list(`
  active ancient autumnal available balanced blue bold brief bright broad busy calm careful central cheap clear closed
  coarse cold common complete complex constant cool correct current daily dark deep dense dependable distant dry dull
  early eastern easy empty even exact familiar fast faulty final fine firm flat flexible formal fresh full gentle
  global grand green grey hardy heavy hidden hollow honest idle inner joint keen large late lean level light little
  local long loose loud lower main minor modern modest narrow native neat new northern obvious old open orderly
  ordinary outer patient plain portable precise previous private proper public pure quick quiet rapid rare ready
  recent regular remote rich rigid rough round rural safe scarce separate shallow shared sharp short silent simple
  single slender slow small smooth sober soft solid southern spare sparse stable steady steep still strict strong
  sturdy subtle sudden tall tame temporary thick thin tidy tight upper urgent useful usual vacant various vast virtual
  warm weekly western whole wide wild wooden yearly young
`);

/** How or when something is done. */
export const manners = list(`
  again|at last|at night|by hand|by rule|carefully|each morning|every week|for a while|from afar|gently|gradually|in
  order|in pairs|in private|in public|in spring|in turn|in winter|later|little by little|more often|on paper|on time|
  once a month|once more|openly|over lunch|patiently|promptly|quietly|rarely|safely|seldom|side by side|slowly|soon|
  step by step|thoroughly|today|together|twice a year|under load|with care|with few words|without haste|without noise
`);

/** Splits at “|” where there is one, else at blanks. */
function list(text: string): readonly string[] {
  const separator = text.includes('|') ? '|' : ' ';
  return text
    .replace(/\s+/g, ' ')
    .split(separator)
    .map((word) => word.trim())
    .filter((word) => word !== '');
}
