import { Link } from '@remix-run/react'
import { membersInWords } from '#app/words.ts'

type Line = {
  readonly slug: string
  readonly name: string
  readonly purpose: string
  readonly dropIns: string
  readonly memberCount: number
  readonly joining: 'open' | 'ask'
  readonly isMember: boolean
  /** The conditions somebody looked for that the group is about. */
  readonly about?: readonly string[]
}

/** Groups side by side: what each is for, and enough to choose. */
export function GroupCards({ groups }: { groups: readonly Line[] }) {
  return (
    <ul className={`grid gap-5 ${groups.length > 1 ? 'md:grid-cols-2' : 'max-w-3xl'}`}>
      {groups.map((group) => (
        <li key={group.slug} className="card edge flex max-w-none flex-col gap-2">
          <h3>
            <Link to={`/groups/${group.slug}`}>{group.name}</Link>
          </h3>
          <p>{group.purpose}</p>
          {group.about && (
            <p className="flex flex-wrap items-center gap-2 text-small text-ink-soft">
              About
              {group.about.map((name) => (
                <span key={name} className="tag">
                  {name}
                </span>
              ))}
            </p>
          )}
          <p className="mt-auto pt-1 text-small text-ink-soft">
            {group.isMember && <strong className="text-ink">You are in this group. </strong>}
            {membersInWords(group.memberCount)} · {group.joining === 'open' ? 'open to join' : 'asks first'}
            {group.dropIns !== '' && <span className="less block">Drop-ins: {group.dropIns}</span>}
          </p>
        </li>
      ))}
    </ul>
  )
}
