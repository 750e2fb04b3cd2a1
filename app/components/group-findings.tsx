import { Link } from '@remix-run/react'
import type { ReactNode } from 'react'
import { groupAsk, groupSearch } from '#app/addresses.ts'
import { lowerFirst } from '#app/words.ts'
import type { ActorServices } from '#server/services.ts'
import { GroupCards } from './group-card.tsx'

/** What `findGroups` answers. */
export type Findings = Awaited<ReturnType<ActorServices['queries']['groups']['findGroups']>>

/** What we made of somebody's words, and the groups that fit them. */
export function GroupFindings({ words, found }: { words: string; found: Findings }) {
  const isNothing = found.together.length + found.about.length + found.byWords.length === 0
  return (
    <div className="space-y-8">
      <Understood found={found} />
      {found.together.length > 0 && (
        <Part title={found.understood.length > 1 ? 'For living with more than one of these' : 'Groups for this'}>
          <GroupCards groups={found.together} />
        </Part>
      )}
      {found.about.length > 0 && (
        <Part title={found.together.length > 0 ? 'About each of them' : 'Groups for this'}>
          <GroupCards groups={found.about} />
        </Part>
      )}
      {found.byWords.length > 0 && (
        <Part title="Groups that speak of this">
          <GroupCards groups={found.byWords} />
        </Part>
      )}
      {isNothing ? <NothingYet words={words} found={found} /> : <Missing found={found} />}
      {found.nearby.length > 0 && (
        <Part title="You may feel at home here">
          <GroupCards groups={found.nearby} />
        </Part>
      )}
      <p>
        <Link to="/groups">See all groups</Link>
      </p>
    </div>
  )
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="space-y-4">
      <h2>{title}</h2>
      {children}
    </section>
  )
}

function Understood({ found }: { found: Findings }) {
  const { understood, isGuess } = found
  if (understood.length === 0) return null
  const without = (id: string) =>
    understood
      .filter((one) => one.id !== id)
      .map(({ name }) => name)
      .join(', ')
  return (
    <section aria-labelledby="looked-for" className="space-y-2">
      <h2 id="looked-for" className="text-base">
        We looked for
      </h2>
      <ul className="flex flex-wrap gap-2">
        {understood.map(({ id, name }) => (
          <li key={id}>
            <Link
              to={groupSearch(without(id))}
              className="button button-quiet button-small"
              aria-label={`Take out ${name}`}
            >
              {name} <span aria-hidden="true">✕</span>
            </Link>
          </li>
        ))}
      </ul>
      <p className="text-small text-ink-soft">
        {isGuess
          ? 'We were not sure of the spelling. If this is not what you mean, press it to take it out, or try another word.'
          : 'Press one to take it out.'}
      </p>
    </section>
  )
}

function NothingYet({ words, found }: { words: string; found: Findings }) {
  const names = found.missing.map(({ name }) => lowerFirst(name))
  return (
    <section className="card max-w-3xl space-y-3">
      <h2>
        {names.length > 0 ? `There is no group for ${names.join(' or ')} yet` : 'We did not find a group for that'}
      </h2>
      <p>
        {names.length > 0
          ? 'Ask for one. A coordinator reads every wish, and tells you when a group opens. Others may be waiting for it too.'
          : 'Try the name on a letter from your clinic, or the word your family uses. If there is no group yet, ask for one. A coordinator reads every wish.'}
      </p>
      <p>
        <Link className="button" to={groupAsk(words)}>
          Ask for one
        </Link>
      </p>
    </section>
  )
}

function Missing({ found }: { found: Findings }) {
  if (found.missing.length === 0) return null
  const names = found.missing.map(({ name }) => lowerFirst(name))
  return (
    <p className="card max-w-3xl">
      There is no group for {names.join(' or ')} yet. <Link to={groupAsk(names.join(', '))}>Ask for one</Link>
    </p>
  )
}
