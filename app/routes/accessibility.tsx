import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { PolicyPage, PolicyPart } from '#app/components/policy-page.tsx'

export const handle = { scripts: false }
export const meta: MetaFunction = () => [
  { title: 'Accessibility – Waymark' },
  { name: 'description', content: 'How Waymark is made so that everybody can use it, and what does not work yet.' },
]

export const loader = ({ context }: LoaderFunctionArgs) => ({ hostName: context.site.hostName })

export default function Accessibility() {
  const { hostName } = useLoaderData<typeof loader>()
  return (
    <PolicyPage
      title="Accessibility"
      inShort="Waymark is made first for people who are tired, in pain, or lose their place on a long page."
      changedOn="November 2026"
    >
      <PolicyPart title="Make it suit you">
        <p>
          In <Link to="/settings">settings</Link> you can choose:
        </p>
        <ul>
          <li>larger or largest text</li>
          <li>light or dark, or what your device uses</li>
          <li>“take it slowly”: nothing moves, and there is less on each page</li>
        </ul>
        <p>You do not need an account for that.</p>
      </PolicyPart>
      <PolicyPart title="What you can count on">
        <ul>
          <li>You can do everything with a keyboard, by touch, or with a screen reader.</li>
          <li>You can make the page four times as large, and nothing is cut off.</li>
          <li>Reading, joining and writing work without JavaScript.</li>
          <li>Nothing plays, moves or flashes by itself. Nothing runs out while you are writing.</li>
          <li>Short words, short sentences, and labels that stay visible.</li>
        </ul>
      </PolicyPart>
      <PolicyPart title="How we check">
        <p>
          We aim for WCAG 2.2, level AA. A program (axe) checks the pages in light and dark before each change goes out.
          People look at them too, on a phone and on a wide screen.
        </p>
      </PolicyPart>
      <PolicyPart title="What does not work yet">
        <ul>
          <li>
            Nobody from outside has tested Waymark yet, and we need people who use screen readers every day to do so.
          </li>
          <li>There is no British Sign Language and no Easy Read version yet.</li>
          <li>Members write in their own words, so their posts may be harder to read than our pages.</li>
        </ul>
      </PolicyPart>
      <PolicyPart title="If something gets in your way">
        <p>
          Tell {hostName}, in any way that suits you. If they do not put it right, you can go to the{' '}
          <a href="https://www.equalityadvisoryservice.com/" rel="noreferrer">
            Equality Advisory and Support Service
          </a>
          .
        </p>
      </PolicyPart>
    </PolicyPage>
  )
}
