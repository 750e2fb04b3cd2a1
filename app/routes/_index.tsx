import { type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { Disc } from '#app/components/shell.tsx'

export const handle = { scripts: false }
export const meta: MetaFunction = () => [
  { title: 'Waymark: people further along the same path' },
  {
    name: 'description',
    content: 'A free, looked-after place to talk with people who live with the same long-term condition.',
  },
]

export async function loader({ context }: LoaderFunctionArgs) {
  if (context.caller.actor.kind === 'member') throw redirect('/my-groups')
  return { hostName: context.site.hostName }
}

const voices = [
  {
    name: 'Rowan',
    who: 'chronic pain, 4 years',
    words: 'It isn’t all up to you. My pain team’s sleep group did more than I managed alone.',
  },
  { name: 'Wren', who: 'looks after her husband', words: 'First time anyone asked how I was.' },
  {
    name: 'Linnet',
    who: 'type 1 diabetes, 6 years',
    words: 'I wrote at half past two in the morning. Three people were awake, and two of them had been there.',
  },
]

export default function FrontDoor() {
  const { hostName } = useLoaderData<typeof loader>()
  return (
    <>
      <div className="grid items-center gap-10 py-4 md:grid-cols-[1.1fr_0.9fr] md:gap-14 md:py-8">
        <div className="space-y-5">
          <h1 className="text-[2.3rem] leading-[1.1] sm:text-[2.9rem]">
            Someone is two or three years further along the same path. Talk to them.
          </h1>
          <p className="text-large text-ink-soft">
            Waymark is a free, looked-after place for people living with a long-term condition, and for those who care
            for them.
          </p>
          <p className="flex flex-wrap gap-3">
            <Link className="button" to="/groups">
              Find your group
            </Link>
            <Link className="button button-quiet" to="/join">
              Join Waymark
            </Link>
          </p>
          <p className="text-small text-ink-soft">
            Run by {hostName}. You choose the name you go by. Nothing you write can be found by search engines.
          </p>
        </div>
        <ul
          className="relative space-y-4 pl-13 before:absolute before:bottom-3 before:left-4 before:top-3 before:border-l-5 before:border-dotted before:border-line-strong"
          aria-label="What members say"
        >
          {voices.map(({ name, who, words }) => (
            <li key={name} className="relative">
              <span className="absolute -left-13 top-4">
                <Disc />
              </span>
              <div className="card">
                <p>
                  <strong>{name}</strong> <span className="text-small text-ink-soft">{who}</span>
                </p>
                <p>“{words}”</p>
              </div>
            </li>
          ))}
        </ul>
      </div>
      <section aria-labelledby="how" className="mt-8 space-y-5">
        <h2 id="how">How it works</h2>
        <ol className="grid gap-5 md:grid-cols-3">
          {[
            {
              title: 'Find your group',
              words:
                'Search in your own words: “fibro”, “bad back”, “long covid”. Read how each group is looked after before you join.',
            },
            {
              title: 'Write when it suits you',
              words: 'Day or night, under a name you choose. You can post without your name. Drafts keep themselves.',
            },
            {
              title: 'Hear from someone ahead of you',
              words: 'If you say how long you have lived with it, you see who is a few years further along.',
            },
          ].map(({ title, words }) => (
            <li key={title} className="card border-t-6 border-t-place">
              <h3>{title}</h3>
              <p className="mt-2">{words}</p>
            </li>
          ))}
        </ol>
      </section>
    </>
  )
}
