import { Face } from './face.tsx'
import { Disc } from './shell.tsx'

type Profile = {
  readonly name: string
  readonly pronouns: string | null
  readonly words: string | null
  readonly journeys: readonly { readonly condition: string; readonly howLong: string }[]
  readonly badges: readonly string[]
  readonly facilitates: readonly string[]
}

const badgeWords: Readonly<Record<string, string>> = {
  moderator: 'Moderator',
  'duty-lead': 'Duty lead',
  coordinator: 'Coordinator',
  'directory-editor': 'Looks after the services directory',
  staff: 'Works for a service',
}

/** A person as somebody may see them. The same on their page and in "as others see me". */
export function ProfileCard({ profile, level }: { profile: Profile; level: 1 | 2 }) {
  const Heading = `h${level}` as const
  const badges = [
    ...profile.badges.map((badge) => badgeWords[badge] ?? badge),
    ...profile.facilitates.map((group) => `Peer facilitator, ${group}`),
  ]
  const hasMore = profile.words !== null || profile.journeys.length > 0
  return (
    <section aria-label={`About ${profile.name}`} className="card max-w-measure space-y-5">
      <header className="flex items-center gap-4">
        <Face name={profile.name} />
        <div className="min-w-0">
          <Heading className={level === 1 ? '' : 'text-large'}>{profile.name}</Heading>
          {profile.pronouns && <p className="text-ink-soft">{profile.pronouns}</p>}
        </div>
      </header>
      {badges.length > 0 && (
        <ul className="flex flex-wrap gap-2" aria-label="What they do here">
          {badges.map((badge) => (
            <li key={badge} className="tag">
              {badge}
            </li>
          ))}
        </ul>
      )}
      {profile.words && <p className="whitespace-pre-line">{profile.words}</p>}
      {profile.journeys.length > 0 && (
        <div className="space-y-2">
          <p className="font-bold">Lives with</p>
          <ul className="space-y-2">
            {profile.journeys.map(({ condition, howLong }) => (
              <li key={condition} className="flex items-start gap-2">
                <span className="mt-1">
                  <Disc small />
                </span>
                <span>
                  {condition} <span className="text-ink-soft">· {howLong}</span>
                </span>
              </li>
            ))}
          </ul>
        </div>
      )}
      {!hasMore && <p className="text-ink-soft">{profile.name} has not told more here. Nobody has to.</p>}
    </section>
  )
}
