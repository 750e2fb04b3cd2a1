/** The demonstration community, written down: everybody in it is invented. Times are relative, so it never looks stale. */

/** Who may see a part of a profile. */
export type SeedAudience = 'nobody' | 'condition-groups' | 'my-groups' | 'members'

export type SeedJourney = {
  /** A condition id from `conditions.ts`. */
  readonly condition: string
  /** How long the person has lived with it, in months, counted back from the day of seeding. */
  readonly monthsAgo: number
  /** Default: only the groups about that condition. */
  readonly audience?: SeedAudience
}

export type SeedPerson = {
  /** Short lower-case key; also the part of the address before the @. */
  readonly key: string
  readonly name: string
  readonly joinedDaysAgo: number
  readonly pronouns?: string
  /** A few words about themselves, as they would write them. */
  readonly words?: string
  readonly journeys: readonly SeedJourney[]
  /** Slugs of the groups they belong to. */
  readonly groups: readonly string[]
}

export type SeedGroup = {
  readonly slug: string
  readonly name: string
  /** One or two plain sentences: what it is for. Public. */
  readonly purpose: string
  /** How it is looked after: who reads, how often, what happens at night. Public. */
  readonly lookedAfter: string
  /** Markdown, shown to people who have just joined. */
  readonly welcome: string
  readonly joining: 'open' | 'ask'
  /** Condition ids. Several mean that the group speaks of the combination, or of a family of conditions. */
  readonly conditions: readonly string[]
  readonly topics: readonly string[]
  /** Person keys. */
  readonly facilitators: readonly string[]
  readonly greeters: readonly string[]
  /** When its drop-ins are, in words people say. */
  readonly dropIns?: string
}

/** What a content note may warn of. */
export type SeedContentNote =
  | 'low-mood'
  | 'self-harm'
  | 'death-and-grief'
  | 'medical-detail'
  | 'food-and-weight'
  | 'abuse'
  | 'pregnancy-loss'
  | 'alcohol-and-drugs'

export type SeedReactions = {
  readonly hear?: readonly string[]
  readonly same?: readonly string[]
  readonly thanks?: readonly string[]
  readonly strength?: readonly string[]
}

export type SeedReply = {
  /** Person key. */
  readonly by: string
  /** How long after the post before it: '27m', '3h' or '2d'. */
  readonly after: string
  /** Markdown: paragraphs, emphasis, lists, quotes and links only. */
  readonly body: string
  readonly anonymous?: boolean
  readonly contentNotes?: readonly SeedContentNote[]
  readonly reactions?: SeedReactions
}

export type SeedThread = {
  readonly group: string
  readonly title: string
  readonly by: string
  readonly daysAgo: number
  /** Local clock time of the first post, 'HH:MM'. */
  readonly at: string
  /** Topic names of the group. */
  readonly topics?: readonly string[]
  readonly contentNotes?: readonly SeedContentNote[]
  readonly anonymous?: boolean
  readonly body: string
  readonly pinned?: boolean
  readonly closed?: { readonly by: string; readonly reason: string }
  readonly reactions?: SeedReactions
  readonly replies: readonly SeedReply[]
}
