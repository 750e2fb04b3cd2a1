import { data, type MetaFunction } from '@remix-run/node'
import { Link } from '@remix-run/react'

export const handle = { scripts: false }
export const meta: MetaFunction = () => [
  { title: 'That is too much at once – Waymark' },
  { name: 'robots', content: 'noindex' },
]

/** Shown in place of a form that was larger than we take (server/http/security.ts). */
export function loader() {
  return data(null, { status: 413 })
}

export default function TooMuch() {
  return (
    <div className="mx-auto max-w-measure space-y-5">
      <h1>That is too much at once</h1>
      <p>We did not keep it. Nothing that was here before has changed.</p>
      <p>
        <strong>Your words are still in the form.</strong> Go back with your browser, make it shorter, and send it
        again. A long text can go in parts. A file can be made smaller first.
      </p>
      <p>
        If you need help now, <Link to="/help-now">see who is there</Link>.
      </p>
    </div>
  )
}
