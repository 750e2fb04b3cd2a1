import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { orShowProblem, signInFirst } from '#app/respond.ts'
import { namesInWords } from '#app/words.ts'

export const handle = { scripts: false }
export const meta: MetaFunction = () => [
  { title: 'How we look after each other – Waymark' },
  { name: 'robots', content: 'noindex' },
]

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  if (context.caller.actor.kind !== 'member') throw signInFirst(request)
  return { group: await orShowProblem(() => context.services.queries.groups.groupAbout({ slug: params.slug })) }
}

export default function AboutGroup() {
  const { group } = useLoaderData<typeof loader>()
  const names = (people: readonly { name: string }[]) => namesInWords(people.map(({ name }) => name))
  return (
    <div className="mx-auto max-w-measure space-y-6">
      <nav aria-label="You are here" className="text-small">
        <Link to={`/groups/${group.slug}`}>{group.name}</Link>
      </nav>
      <h1>How we look after each other</h1>
      <section className="card edge space-y-3">
        <h2 className="text-large">Who to turn to</h2>
        <p>{group.lookedAfter}</p>
        {group.facilitators.length > 0 && <p>{names(group.facilitators)} facilitate this group.</p>}
        {group.greeters.length > 0 && <p>{names(group.greeters)} say hello to people who are new.</p>}
      </section>
      <Words title="Welcome" html={group.welcomeHtml} />
      <Words title="What we ask of each other here" html={group.houseRulesHtml} />
      <p>
        Everybody on Waymark also keeps to the <Link to="/house-rules">house rules</Link>.
      </p>
      {group.isMember && (
        <section className="space-y-2">
          <h2 className="text-large">If it is not for you</h2>
          <p>
            <Link to={`/groups/${group.slug}/leave`}>Leave this group</Link>. Nobody is told.
          </p>
        </section>
      )}
    </div>
  )
}

function Words({ title, html }: { title: string; html: string }) {
  if (html === '') return null
  return (
    <section className="card space-y-3">
      <h2 className="text-large">{title}</h2>
      {/* biome-ignore lint/security/noDangerouslySetInnerHtml: sanitised to a short list of tags (server/domain/kernel/formatting.ts). */}
      <div className="prose" dangerouslySetInnerHTML={{ __html: html }} />
    </section>
  )
}
