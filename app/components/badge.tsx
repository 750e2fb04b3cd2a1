import type { SeenPost } from '#server/domain/groups/index.ts'

export type PostBadge = NonNullable<NonNullable<SeenPost['author']>['badge']>

const words: Readonly<Record<PostBadge | 'facilitator', string>> = {
  moderator: 'Moderator',
  coordinator: 'Coordinator',
  staff: 'Staff',
  facilitator: 'Facilitator',
}

/** What somebody does here, beside their name. Coordinators gave it; nobody can choose it for themselves. */
export const Badge = ({ badge }: { badge: PostBadge | 'facilitator' }) => <span className="badge">{words[badge]}</span>
