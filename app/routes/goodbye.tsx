import type { MetaFunction } from '@remix-run/node'

export const handle = { scripts: false }
export const meta: MetaFunction = () => [{ title: 'Goodbye – Waymark' }]

export default function Goodbye() {
  return (
    <div className="mx-auto max-w-measure space-y-4 py-8">
      <h1>Your account is closed</h1>
      <p>What you told and wrote is being erased. If it is a great deal, that takes a few minutes.</p>
      <p>Thank you for having been here. You can join again at any time, with a new account.</p>
      <p>
        If things are hard just now, somebody is awake: <a href="/help-now">get help now</a>.
      </p>
    </div>
  )
}
