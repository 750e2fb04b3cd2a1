import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Form, Link, useLoaderData } from '@remix-run/react'
import { Tick } from '#app/components/form.tsx'
import { Here } from '#app/components/here.tsx'
import { OpenPersonCard } from '#app/components/peer-parts.tsx'
import { SelectField } from '#app/components/select-field.tsx'
import { timeWords } from '#app/peer-words.ts'
import { orShowProblem, signInFirst } from '#app/respond.ts'

export const handle = { scripts: false }
export const meta: MetaFunction = () => [{ title: 'Find somebody – Waymark' }, { name: 'robots', content: 'noindex' }]

export async function loader({ request, context }: LoaderFunctionArgs) {
  if (context.caller.actor.kind !== 'member') throw signInFirst(request)
  const { searchParams } = new URL(request.url)
  const wish = { time: searchParams.get('time'), cares: searchParams.get('cares') ?? '' }
  return orShowProblem(async () => ({ ...(await context.services.queries.peers.findSomebody(wish)), wish }))
}

export default function FindSomebody() {
  const { people, hasJourney, mayAsk, wish } = useLoaderData<typeof loader>()
  return (
    <div className="grid items-start gap-x-12 gap-y-8 lg:grid-cols-[minmax(0,1fr)_22rem]">
      <div className="space-y-6">
        <Here to="/connections" words="My connections" />
        <div className="space-y-1">
          <h1>Find somebody further along</h1>
          <p className="text-large text-ink-soft">
            These people said that they are open to it. You see only what they chose to show.
          </p>
        </div>
        {!mayAsk.allowed && <p className="card edge">{mayAsk.because}</p>}
        {people.length === 0 && (
          <section aria-label="Nobody yet" className="card edge space-y-3">
            <p className="font-bold">{hasJourney ? 'Nobody fits just now.' : 'First tell us what you live with.'}</p>
            <p>
              {hasJourney
                ? 'Try it without a preference, or come back another day. Your group is there meanwhile.'
                : 'We look for people who live with the same. You choose who sees it.'}
            </p>
            <Link to={hasJourney ? '/my-groups' : '/journey/new'} className="button">
              {hasJourney ? 'Go to my groups' : 'Tell us'}
            </Link>
          </section>
        )}
        <ul className="space-y-4">
          {people.map((person) => (
            <OpenPersonCard key={person.id} person={person} mayAsk={mayAsk.allowed} />
          ))}
        </ul>
      </div>
      <Form method="get" className="card space-y-4">
        <h2 className="text-large">What matters to you?</h2>
        <SelectField
          name="time"
          label="Mostly around"
          defaultValue={wish.time ?? ''}
          options={[
            { value: '', words: 'At any time' },
            ...Object.entries(timeWords).map(([value, words]) => ({ value, words: words.split(',')[0] ?? words })),
          ]}
        />
        <Tick name="cares" label="Also cares for somebody" defaultChecked={wish.cares === 'on'} />
        <button type="submit" className="button button-quiet">
          Show
        </button>
      </Form>
    </div>
  )
}
