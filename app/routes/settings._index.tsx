import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { isOpenToKeptOut } from '#app/kept-out.ts'
import { orShowProblem } from '#app/respond.ts'

export const handle = { scripts: false }
export const meta: MetaFunction = () => [{ title: 'Settings – Waymark' }]

export async function loader({ context }: LoaderFunctionArgs) {
  const { kind, standing } = context.caller.actor
  if (kind !== 'member') return { account: null, isKeptOut: false }
  const account = await orShowProblem(() => context.services.queries.people.myAccount({}))
  return { account, isKeptOut: standing === 'suspended' || standing === 'closed' }
}

const forEverybody = [
  { to: '/settings/reading', title: 'How you read', words: 'Text size, light or dark, and “take it slowly”.' },
]
const forMembers = [
  { to: '/journey', title: 'You and your journey', words: 'What you tell about yourself, and who sees each part.' },
  { to: '/settings/notices', title: 'Notices and e-mail', words: 'What we tell you about, when, and quiet hours.' },
  {
    to: '/settings/folds',
    title: 'What you would rather not see at once',
    words: 'Content notes and words that stay folded until you open them.',
  },
  { to: '/settings/muted', title: 'Muted', words: 'Threads, groups and people you want to hear nothing of.' },
  { to: '/settings/email', title: 'E-mail address', words: 'Use another one.' },
  { to: '/settings/blocked', title: 'Blocked', words: 'People you do not see, and who do not see you.' },
  { to: '/my-reports', title: 'What you have told us', words: 'Your reports, and what came of them.' },
  { to: '/settings/password', title: 'Password', words: 'Choose a new one.' },
  { to: '/settings/sessions', title: 'Where you are signed in', words: 'Your devices, and signing out of them.' },
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
]

export default function Settings() {
  const { account, isKeptOut } = useLoaderData<typeof loader>()
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
      <ul className="grid gap-4 md:grid-cols-2">
        {[...forEverybody, ...(account ? forMembers : [])]
          .filter(({ to }) => !isKeptOut || isOpenToKeptOut(to))
          .map(({ to, title, words }) => (
            <li key={to} className="card edge max-w-none space-y-1">
              <h2 className="text-large">
                <Link to={to} className="inline-flex min-h-target items-center">
                  {title}
                </Link>
              </h2>
              <p className="text-ink-soft">{words}</p>
            </li>
          ))}
      </ul>
    </div>
  )
}
