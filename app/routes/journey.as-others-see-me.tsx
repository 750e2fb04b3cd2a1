import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Form, useLoaderData } from '@remix-run/react'
import { Choices, Tick } from '#app/components/form.tsx'
import { Here } from '#app/components/here.tsx'
import { ProfileCard } from '#app/components/profile.tsx'
import { orShowProblem, signInFirst } from '#app/respond.ts'

export const handle = { scripts: false }
export const meta: MetaFunction = () => [{ title: 'As others see me – Waymark' }]

export async function loader({ request, context }: LoaderFunctionArgs) {
  if (context.caller.actor.kind !== 'member') throw signInFirst(request)
  const slug = new URL(request.url).searchParams.get('from') || null
  const seen = await orShowProblem(() => context.services.queries.people.asOthersSeeMe({ slug }))
  return { ...seen, slug }
}

export default function AsOthersSeeMe() {
  const { groups, seenFrom, profile, slug } = useLoaderData<typeof loader>()
  return (
    <div className="space-y-6">
      <Here to="/journey" words="You and your journey" />
      <h1>As others see me</h1>
      <Form method="get" className="card max-w-measure space-y-3" key={slug}>
        <Choices name="from" legend="Who is looking?">
          <Tick
            type="radio"
            name="from"
            value=""
            label="A member who shares no group with me"
            defaultChecked={slug === null}
          />
          {groups.map((group) => (
            <Tick
              key={group.slug}
              type="radio"
              name="from"
              value={group.slug}
              label={`Somebody in ${group.name}`}
              defaultChecked={slug === group.slug}
            />
          ))}
        </Choices>
        <button type="submit" className="button">
          Show me
        </button>
      </Form>
      <div className="space-y-3">
        <h2>{seenFrom === null ? 'A member who shares no group with you sees' : `Somebody in ${seenFrom} sees`}</h2>
        <ProfileCard profile={profile} level={2} />
        <p className="text-small text-ink-soft">
          Somebody who shares more than one group with you sees what each of them shows. People who are not signed in
          see nothing at all, not even your name.
        </p>
      </div>
    </div>
  )
}
