import type { MetaFunction } from '@remix-run/node'

export const handle = { scripts: false }
export const meta: MetaFunction = () => [{ title: 'Get help now – Waymark' }]

export default function HelpNow() {
  return (
    <div className="mx-auto max-w-measure space-y-5 place-safe">
      <h1>Get help now</h1>
      <p>
        If your life, or somebody else’s, is in danger: <a href="tel:999">call 999</a>.
      </p>
    </div>
  )
}
