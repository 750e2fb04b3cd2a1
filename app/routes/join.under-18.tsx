import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { CrisisContact } from '#app/components/crisis-contact.tsx'

export const handle = { scripts: false }
export const meta: MetaFunction = () => [{ title: 'Help for people under 18 – Waymark' }]

/** Who is there for somebody under 18, whether or not they look after anybody. Nobody's answers are read here, and none are kept. */
export async function loader({ context }: LoaderFunctionArgs) {
  const contacts = await context.crisisContacts()
  return { contacts: contacts.filter(({ need }) => need === 'young'), hostName: context.site.hostName }
}

const forYoungCarers = [
  {
    name: 'Your local young carers service',
    words: 'Time off, people your age who get it, and somebody on your side. Carers Trust knows the one near you.',
    to: 'https://carers.org/help-and-info/carer-services-near-you',
    link: 'Find the one near you at carers.org',
  },
  {
    name: 'Somebody at school or college',
    words: 'A teacher, a school nurse or a tutor. You can say: “I look after somebody at home, and I need some help.”',
  },
  {
    name: 'Your council',
    words: 'You can ask for a young carer’s assessment. It is your right. They look at what you do and what you need.',
    to: 'https://www.nhs.uk/social-care-and-support/support-and-benefits-for-carers/being-a-young-carer-your-rights/',
    link: 'Read about your rights at nhs.uk',
  },
] as const

export default function UnderEighteen() {
  const { contacts, hostName } = useLoaderData<typeof loader>()
  return (
    <div className="place-carer mx-auto max-w-3xl space-y-8">
      <div className="space-y-2">
        <h1>There are people for you</h1>
        <p className="text-large text-ink-soft">
          Waymark is only for adults for now. That is no fault of yours. These people are for you, and they are kind.
        </p>
        <p>We have not kept anything about you, and nobody was told that you were here.</p>
      </div>
      <section aria-labelledby="talk" className="space-y-3">
        <h2 id="talk">Talk to somebody now</h2>
        <ul className="space-y-4">
          {contacts.map((contact) => (
            <CrisisContact key={contact.id} contact={contact} />
          ))}
        </ul>
        <p>
          If somebody is in danger now, call <a href="tel:999">999</a>.
        </p>
      </section>
      <section aria-labelledby="caring" className="space-y-3">
        <h2 id="caring">Do you look after somebody?</h2>
        <p>
          Maybe you cook, help with medicine, or keep an eye on a brother or sister. Then you are a young carer, and
          help is there for you.
        </p>
        <ul className="space-y-4">
          {forYoungCarers.map((one) => (
            <li key={one.name} className="card edge max-w-none space-y-1">
              <h3>{one.name}</h3>
              <p>{one.words}</p>
              {'to' in one && (
                <p>
                  <a href={one.to} rel="noreferrer">
                    {one.link}
                  </a>
                </p>
              )}
            </li>
          ))}
        </ul>
      </section>
      <p className="text-small text-ink-soft">
        These are checked by {hostName}. Pressed the wrong answer? Come back tomorrow, and you can answer again.
      </p>
    </div>
  )
}
