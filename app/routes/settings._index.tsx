import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { isOpenToKeptOut } from '#app/kept-out.ts'
import { orShowProblem } from '#app/respond.ts'

export const handle = { scripts: false }
export const meta: MetaFunction = () => [{ title: 'Settings – Waymark' }]

export async function loader({ context }: LoaderFunctionArgs) {
  const { kind, standing, roles } = context.caller.actor
  if (kind !== 'member') return { account: null, isKeptOut: false, isPaged: false }
  const { queries } = context.services
  return {
    account: await orShowProblem(() => queries.people.myAccount({})),
    isKeptOut: standing === 'suspended' || standing === 'closed',
    isPaged:
      roles.some((role) => role === 'moderator' || role === 'duty-lead' || role === 'coordinator') ||
      (await queries.groups.greetsSomewhere({})),
  }
}

const reading = {
  to: '/settings/reading',
  title: 'How you read',
  words: 'Text size, light or dark, and “take it slowly”.',
}

/** In the order in which people come looking; what is seldom wanted stands last. */
const sections = [
  {
    id: 'you',
    title: 'You, and what you see',
    places: [
      reading,
      { to: '/journey', title: 'You and your journey', words: 'What you tell about yourself, and who sees each part.' },
      {
        to: '/carers/about-me',
        title: 'About my caring',
        words: 'If you look after somebody. Nobody sees it unless you say so.',
      },
      { to: '/settings/notices', title: 'Notices and e-mail', words: 'What we tell you about, when, and quiet hours.' },
      {
        to: '/settings/folds',
        title: 'What you would rather not see at once',
        words: 'Content notes and words that stay folded until you open them.',
      },
      { to: '/settings/nation', title: 'Where you live', words: 'So that we show you help lines that answer there.' },
    ],
  },
  {
    id: 'others',
    title: 'You and other people',
    places: [
      { to: '/settings/blocked', title: 'Blocked', words: 'People you do not see, and who do not see you.' },
      { to: '/settings/muted', title: 'Muted', words: 'Threads, groups and people you want to hear nothing of.' },
    ],
  },
  {
    id: 'fair',
    title: 'How we treat you',
    places: [
      { to: '/my-reports', title: 'What you have told us', words: 'Your reports, and what came of them.' },
      {
        to: '/how-i-was-treated',
        title: 'How I was treated',
        words: 'What we decided about you or your words, why, and how to appeal. Complaints, too.',
      },
      {
        to: '/settings/my-data',
        title: 'My data',
        words: 'Take a copy of everything we keep about you, or close your account.',
      },
      {
        to: '/settings/consent',
        title: 'Your health information',
        words: 'What you have agreed to, and how to take it back.',
      },
    ],
  },
  {
    id: 'account',
    title: 'Signing in',
    places: [
      { to: '/settings/email', title: 'E-mail address', words: 'Use another one.' },
      { to: '/settings/password', title: 'Password', words: 'Choose a new one.' },
      { to: '/settings/second-step', title: 'Second step', words: 'A code from your phone as well.' },
      { to: '/settings/sessions', title: 'Where you are signed in', words: 'Your devices, and signing out of them.' },
    ],
  },
]

const forTheLadder = [
  { to: '/settings/paging', title: 'How we reach you', words: 'In a crisis: your devices, your number, your shifts.' },
]

export default function Settings() {
  const { account, isKeptOut, isPaged } = useLoaderData<typeof loader>()
  return (
    <div className="space-y-6">
      <h1>Settings</h1>
      {account ? (
        <p>
          You are <strong>{account.name}</strong> here. Your e-mail address is{' '}
          <strong className="break-words">{account.email}</strong>
          {account.isVerified ? ', and it is confirmed.' : '. '}
          {!account.isVerified && <Link to="/check-your-email">Confirm it</Link>}
        </p>
      ) : (
        <p>
          What you choose here is kept on this device. <Link to="/sign-in?next=/settings">Sign in</Link> for the
          settings of your account.
        </p>
      )}
      {!account && <Places places={[reading]} />}
      {account &&
        [...sections, ...(isPaged ? [{ id: 'crisis', title: 'When you are on call', places: forTheLadder }] : [])]
          .map((section) => ({
            ...section,
            places: section.places.filter(({ to }) => !isKeptOut || isOpenToKeptOut(to)),
          }))
          .filter(({ places }) => places.length > 0)
          .map(({ id, title, places }) => (
            <section key={id} aria-labelledby={id} className="space-y-3">
              <h2 id={id}>{title}</h2>
              <Places places={places} />
            </section>
          ))}
    </div>
  )
}

type Place = { readonly to: string; readonly title: string; readonly words: string }

const Places = ({ places }: { places: readonly Place[] }) => (
  <ul className="card max-w-none divide-y divide-line !py-2 md:grid md:grid-cols-2 md:gap-x-8 md:divide-y-0">
    {places.map(({ to, title, words }) => (
      <li key={to} className="py-2">
        <Link to={to} className="inline-flex min-h-target items-center text-large font-bold">
          {title}
        </Link>
        <p className="text-ink-soft">{words}</p>
      </li>
    ))}
  </ul>
)
