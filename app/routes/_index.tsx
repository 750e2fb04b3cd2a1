import { type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { FrontDoorPath } from '#app/components/front-door-path.tsx'
import { GroupSearch } from '#app/components/group-search.tsx'

export const handle = { scripts: false }
export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: 'Waymark: people further along the same path' },
  {
    name: 'description',
    content: 'A free, looked-after place to talk with people who live with the same long-term condition.',
  },
  { tagName: 'link', rel: 'canonical', href: `${data?.origin ?? ''}/` },
]

export async function loader({ context }: LoaderFunctionArgs) {
  if (context.caller.actor.kind === 'member') throw redirect('/my-groups')
  const groups = await context.services.queries.groups.groupList({})
  return {
    ...context.site,
    groups: groups.map(({ slug, name }) => ({ slug, name })).slice(0, 14),
  }
}

const steps = [
  {
    title: 'Find your group',
    words: 'Look in your own words. Read how a group is looked after before you join it.',
  },
  {
    title: 'Write when it suits you',
    words: 'Day or night, under a name you choose. You can post without your name. Drafts keep themselves.',
  },
  {
    title: 'Hear from someone ahead of you',
    words: 'If you say how long you have lived with it, you see who is a few years further along.',
  },
]

export default function FrontDoor() {
  const { hostName, isDemo, groups } = useLoaderData<typeof loader>()
  return (
    <div className="space-y-12">
      <div className="grid items-center gap-10 py-2 md:grid-cols-[1.1fr_0.9fr] md:gap-14 md:py-8">
        <div className="space-y-5">
          <h1 className="text-[2.1rem] leading-[1.1] sm:text-[2.9rem]">
            Someone is two or three years further along the same path. Talk to them.
          </h1>
          <p className="text-large text-ink-soft">
            Waymark is a free, looked-after place for people living with a long-term condition, and for those who care
            for them.
          </p>
          <p className="flex flex-wrap gap-3">
            <Link className="button" to="/groups">
              Find your group
            </Link>
            <Link className="button button-quiet" to="/join">
              Join Waymark
            </Link>
          </p>
          <p>
            Or look for help near you: money, company, breaks, transport. <Link to="/services">Find services</Link>
          </p>
          <p>
            You look after somebody? <Link to="/carers">This is for carers</Link>
          </p>
          <p className="text-small text-ink-soft">
            Run by {hostName}. A name you choose. Nothing you write can be found by search engines.
          </p>
        </div>
        <FrontDoorPath isDemo={isDemo} />
      </div>

      <section aria-labelledby="find" className="grid items-start gap-8 md:grid-cols-[1.1fr_0.9fr] md:gap-14">
        <div className="space-y-4">
          <h2 id="find">Start in your own words</h2>
          <GroupSearch />
        </div>
        {groups.length > 0 && (
          <div className="space-y-4">
            <h2>Groups that are open</h2>
            <ul className="flex flex-wrap gap-x-5">
              {groups.map(({ slug, name }) => (
                <li key={slug}>
                  <Link className="inline-flex min-h-target items-center" to={`/groups/${slug}`}>
                    {name}
                  </Link>
                </li>
              ))}
            </ul>
          </div>
        )}
      </section>

      <section aria-labelledby="how" className="space-y-5">
        <h2 id="how">How it works</h2>
        <ol className="grid gap-5 md:grid-cols-3">
          {steps.map(({ title, words }) => (
            <li key={title} className="card max-w-none border-t-6 border-t-place">
              <h3>{title}</h3>
              <p className="mt-2">{words}</p>
            </li>
          ))}
        </ol>
      </section>

      <section aria-labelledby="looked-after" className="grid gap-5 md:grid-cols-2">
        <div className="card space-y-3">
          <h2 id="looked-after">How it is looked after</h2>
          <ul className="list-disc space-y-1.5 pl-6">
            <li>Each group has facilitators who read it. Its page says who, and how often.</li>
            <li>Only members of a group read what is written there.</li>
            <li>
              Everybody keeps to the same <Link to="/house-rules">house rules</Link>.
            </li>
            <li>
              We ask before we keep anything about your health. <Link to="/privacy">What we keep, and who sees it</Link>
            </li>
          </ul>
        </div>
        <div className="place-safe card edge space-y-3">
          <h2>When it cannot wait</h2>
          <p>
            “Get help now” is at the top of every page, with an account or without one. It has the numbers to call or
            text, day and night.
          </p>
          <p>
            <a className="button" href="/help-now">
              Get help now
            </a>
          </p>
        </div>
      </section>
    </div>
  )
}
