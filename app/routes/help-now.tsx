import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { CrisisContact } from '#app/components/crisis-contact.tsx'
import { LeaveSite } from '#app/components/leave-site.tsx'

export const handle = { scripts: false }
export const meta: MetaFunction = () => [
  { title: 'Get help now – Waymark' },
  {
    name: 'description',
    content:
      'Who to call or text now, in the UK: emergency services, Samaritans, Shout, NHS 111, abuse at home, carers.',
  },
]

const needs = [
  { need: 'danger', title: 'Somebody is in danger', words: null },
  {
    need: 'talk',
    title: 'You need to talk to somebody',
    words: 'They answer everybody. You do not have to give your name.',
  },
  { need: 'home', title: 'You are not safe at home', words: null },
  { need: 'young', title: 'You are under 19', words: null },
  { need: 'carer', title: 'You look after somebody', words: null },
] as const

export async function loader({ context }: LoaderFunctionArgs) {
  return { contacts: await context.crisisContacts(), isDemo: context.site.isDemo }
}

export default function HelpNow() {
  const { contacts, isDemo } = useLoaderData<typeof loader>()
  return (
    <div className="place-safe mx-auto max-w-3xl space-y-8">
      <div className="flex flex-wrap items-start justify-between gap-x-6 gap-y-3">
        <div className="min-w-0 flex-[1_1_18rem] space-y-2">
          <h1>Get help now</h1>
          <p className="text-large text-ink-soft">You matter, and somebody is awake. Press a number to call or text.</p>
        </div>
        <LeaveSite />
      </div>
      {needs
        .filter(({ need }) => contacts.some((contact) => contact.need === need))
        .map(({ need, title, words }) => (
          <section key={need} aria-labelledby={need} className="space-y-3">
            <h2 id={need}>{title}</h2>
            {words && <p>{words}</p>}
            <ul className="space-y-4">
              {contacts
                .filter((contact) => contact.need === need)
                .map((contact) => (
                  <CrisisContact key={contact.id} contact={contact} isFirst={need === 'danger'} />
                ))}
            </ul>
          </section>
        ))}
      <section aria-labelledby="not-sure" className="card space-y-3">
        <h2 id="not-sure" className="text-large">
          Not sure if it is bad enough?
        </h2>
        <p>It is. These people would rather hear from you early than late.</p>
        <p>
          Waymark itself is not an emergency service. Nobody here is on duty at night, and a post may wait for an
          answer.
        </p>
        <p>
          If somebody at home looks at this phone or computer: your browser may remember this page. You can clear it
          under History, or use a private window next time.
        </p>
      </section>
      {isDemo && (
        <p className="text-small text-ink-soft">
          This is a demonstration. The host confirms each of these numbers before launch, and checks them every 90 days.
        </p>
      )}
    </div>
  )
}
