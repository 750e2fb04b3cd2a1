import { Link } from '@remix-run/react'
import type { ComponentProps, ReactNode } from 'react'
import { withNext } from '#app/addresses.ts'
import type { ActorServices } from '#server/services.ts'
import { colourOf, WayOut } from './group-colour.tsx'
import { GroupFacts, PassItOn } from './group-facts.tsx'
import { MuteMenu } from './mute-menu.tsx'
import { NextChat } from './session-card.tsx'
import { ChosenServices } from './shared-service.tsx'
import { ThreadList } from './thread-list.tsx'

type Page = Awaited<ReturnType<ActorServices['queries']['groups']['groupPage']>>
type Chats = Awaited<ReturnType<ActorServices['queries']['chat']['groupSessions']>>
/** A group as somebody inside sees it. */
export type GroupFromInside = Omit<Page, 'inside'> & {
  readonly inside: NonNullable<Page['inside']>
  readonly chats: Chats | null
  readonly chosen: ComponentProps<typeof ChosenServices>['chosen']
}

/** A group's conversations, for those who may read them. */
export function GroupInside({ group, now }: { group: GroupFromInside; now: number }) {
  const { inside } = group
  return (
    <div className={`grid items-start gap-8 lg:grid-cols-[minmax(0,1fr)_19rem] ${colourOf(group.kind)}`}>
      <div className="space-y-6">
        <WayOut kind={group.kind} />
        <div className="space-y-3">
          <nav aria-label="You are here" className="text-small">
            {group.kind === 'carers' ? <Link to="/carers">For carers</Link> : <Link to="/my-groups">My groups</Link>}
          </nav>
          <h1>{group.name}</h1>
          <p className="less text-ink-soft">{group.purpose}</p>
        </div>
        {!group.isMember && (
          <p className="card edge">You are reading this group as a moderator. You are not a member of it.</p>
        )}
        {inside.welcomeHtml && <Welcome group={group} html={inside.welcomeHtml} />}
        <Start group={group} />
        <Topics group={group} />
        {inside.pinned.length > 0 && (
          <section className="space-y-3">
            <h2>Start here</h2>
            <ThreadList slug={group.slug} threads={inside.pinned} now={now} mark="Pinned" />
          </section>
        )}
        <Conversations group={group} now={now} />
      </div>
      <aside aria-label="About this group" className="space-y-5">
        <NextDropIn group={group} />
        <section aria-labelledby="week" className="card space-y-2">
          <h2 id="week" className="text-large">
            Only five minutes?
          </h2>
          <p className="text-small">What mattered this week, chosen by people here.</p>
          <p>
            <Link to={`/groups/${group.slug}/this-week`} className="inline-flex min-h-target items-center">
              The five-minute read
            </Link>
          </p>
        </section>
        <section className="card space-y-3">
          <h2 className="text-large">This group</h2>
          <GroupFacts group={group} />
          <ul className="text-small">
            {inside.mayFacilitate && <Aside to={`/groups/${group.slug}/facilitate`}>Look after this group</Aside>}
            <Aside to={`/groups/${group.slug}/about`}>How we look after each other</Aside>
            {group.isMember && <Aside to={`/groups/${group.slug}/leave`}>Leave this group</Aside>}
          </ul>
          {group.isMember && <MuteMenu kind="group" subjectId={group.id} name="this group" muted={inside.muted} />}
        </section>
        <ChosenServices title="Services people here use" chosen={group.chosen} now={now} />
        <PassItOn slug={group.slug} />
      </aside>
    </div>
  )
}

function NextDropIn({ group: { slug, chats } }: { group: GroupFromInside }) {
  const [next] = chats ? [...chats.open, ...chats.coming] : []
  return (
    <section className="card space-y-3">
      <h2 className="text-large">Live chat</h2>
      {next ? <NextChat session={next} /> : <p className="text-small">No drop-in is planned just now.</p>}
      <p>
        <Link to={`/groups/${slug}/chat`} className="inline-flex min-h-target items-center">
          All drop-ins
        </Link>
      </p>
    </section>
  )
}

const Aside = ({ to, children }: { to: string; children: ReactNode }) => (
  <li>
    <Link to={to} className="inline-flex min-h-target items-center">
      {children}
    </Link>
  </li>
)

function Welcome({ group, html }: { group: GroupFromInside; html: string }) {
  return (
    <section aria-labelledby="welcome" className="card edge space-y-3">
      <h2 id="welcome">Welcome to {group.name}</h2>
      {/* biome-ignore lint/security/noDangerouslySetInnerHtml: the coordinators' words, through the same short list of tags as posts (server/domain/kernel/formatting.ts). */}
      <div className="prose" dangerouslySetInnerHTML={{ __html: html }} />
      <p className="text-small text-ink-soft">
        You can find this again under <Link to={`/groups/${group.slug}/about`}>How we look after each other</Link>.
      </p>
    </section>
  )
}

function Start({ group }: { group: GroupFromInside }) {
  const { mayWrite } = group.inside
  if (mayWrite.allowed)
    return (
      <p className="flex flex-wrap gap-3">
        <Link className="button" to={`/groups/${group.slug}/new-thread?question=yes`}>
          Ask a question
        </Link>
        <Link className="button button-quiet" to={`/groups/${group.slug}/new-thread`}>
          Start a thread
        </Link>
      </p>
    )
  if (!group.isMember) return null
  return (
    <p className="card">
      {mayWrite.because}.{' '}
      {/consent/.test(mayWrite.because) && (
        <Link to={withNext('/consent', `/groups/${group.slug}`)}>Read about consent</Link>
      )}
    </p>
  )
}

function Topics({ group: { slug, inside } }: { group: GroupFromInside }) {
  if (inside.topics.length === 0) return null
  const choices = [{ id: '', name: 'Everything' }, ...inside.topics]
  return (
    <nav aria-label="Topics">
      <ul className="flex flex-wrap gap-2">
        {choices.map(({ id, name }) => {
          const isHere = (inside.topic?.id ?? '') === id
          return (
            <li key={id}>
              <Link
                to={id === '' ? `/groups/${slug}` : `/groups/${slug}?topic=${id}`}
                aria-current={isHere ? 'true' : undefined}
                className={`button button-small ${isHere ? '' : 'button-quiet'}`}
              >
                {name}
              </Link>
            </li>
          )
        })}
      </ul>
    </nav>
  )
}

function Conversations({ group, now }: { group: GroupFromInside; now: number }) {
  const { inside, slug } = group
  const place = (key: 'after' | 'before', at: string) =>
    `/groups/${slug}?${inside.topic ? `topic=${inside.topic.id}&` : ''}${key}=${at}`
  return (
    <section className="space-y-3">
      <h2>{inside.topic ? `Conversations about ${inside.topic.name.toLowerCase()}` : 'Conversations'}</h2>
      {inside.threads.length === 0 ? (
        <p className="card">
          {inside.topic
            ? 'Nobody has written about this yet. You could be the first: somebody is waiting for the same words.'
            : 'Nobody has written here yet. A good first thread is short: what do you live with, and what would help today?'}
        </p>
      ) : (
        <ThreadList slug={slug} threads={inside.threads} now={now} />
      )}
      {(inside.newer || inside.older) && (
        <nav aria-label="More conversations" className="flex flex-wrap gap-3">
          {inside.newer && (
            <Link className="button button-quiet" to={place('before', inside.newer)}>
              Newer conversations
            </Link>
          )}
          {inside.older && (
            <Link className="button button-quiet" to={place('after', inside.older)}>
              Older conversations
            </Link>
          )}
        </nav>
      )}
    </section>
  )
}
