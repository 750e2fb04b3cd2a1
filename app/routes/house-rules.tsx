import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { PolicyPage, PolicyPart } from '#app/components/policy-page.tsx'

export const handle = { scripts: false }
export const meta: MetaFunction = () => [
  { title: 'House rules – Waymark' },
  { name: 'description', content: 'How people treat each other on Waymark, in plain words.' },
]

export async function loader({ context }: LoaderFunctionArgs) {
  return { host: context.site.hostName, own: await context.services.queries.groups.houseRules({}) }
}

export default function HouseRules() {
  const { host, own } = useLoaderData<typeof loader>()
  return (
    <PolicyPage
      title="House rules"
      inShort="Say what it is like for you. Listen to what it is like for others. Keep what you read here to yourself."
      changedOn="November 2026"
    >
      <PolicyPart title="Be kind, and be yourself">
        <ul>
          <li id="be-kind">Talk about your own life: “this helped me”, not “you should do this”.</li>
          <li>Believe people. Nobody has to prove how ill they are.</li>
          <li>No bullying, no hate, no pressing anybody to answer.</li>
          <li id="be-yourself">You do not have to be cheerful. Bad days are welcome.</li>
        </ul>
      </PolicyPart>
      <PolicyPart title="Look after privacy, yours and theirs">
        <ul>
          <li id="privacy">Go by a name you choose. Please do not use your full real name.</li>
          <li>Leave out names of staff, family and friends, and addresses and phone numbers.</li>
          <li>What people write here stays here. Do not copy it anywhere else.</li>
          <li>If you look after somebody, tell your story, not theirs.</li>
        </ul>
      </PolicyPart>
      <PolicyPart title="Leave treatment to those who treat you">
        <ul>
          <li id="no-treatment-advice">
            Share what you take and how it is for you. Do not tell anybody else what to take, stop or change.
          </li>
          <li id="nothing-for-sale">No cures, and nothing for sale.</li>
          <li>If something is new or worse, ask your own team, a pharmacist or 111.</li>
        </ul>
      </PolicyPart>
      <PolicyPart title="Help people choose what they read">
        <ul>
          <li id="content-notes">
            If your post is heavy, add a content note. It stays folded until somebody opens it.
          </li>
          <li id="no-methods">Do not describe ways to hurt yourself or others.</li>
        </ul>
      </PolicyPart>
      <PolicyPart title="If somebody is in danger">
        <p>
          This is not an emergency service. Press <a href="/help-now">Get help now</a>. It is on every page, for you and
          for anybody you are worried about.
        </p>
      </PolicyPart>
      {own && (
        <PolicyPart title={`Rules of ${host}`}>
          {/* biome-ignore lint/security/noDangerouslySetInnerHtml: coordinators' words, sanitised to a short list of tags when they were written (server/domain/kernel/formatting.ts). */}
          <div className="prose" dangerouslySetInnerHTML={{ __html: own.html }} />
        </PolicyPart>
      )}
      <PolicyPart title="If something is not right">
        <p>
          Press “More” under a post, then “Report this”. Or <a href="/report">tell us without an account</a>. Moderators
          look at everything you tell us, and you hear what came of it. Whoever you report is never told that it was
          you. If you want to see nothing more of somebody, you can block them.
        </p>
      </PolicyPart>
      <PolicyPart title="Who sees that this is kept">
        <p>
          Each group has facilitators, and its page says how it is looked after. They can put threads first, close them
          with a reason, and move them. <span id="adults-only">You must be 18 or over to join.</span>{' '}
          <span id="law">The law of the land holds here too.</span> Some groups have rules of their own as well: you
          find them inside the group, under “How we look after each other”.
        </p>
        <p>
          What happens when a rule is broken, and how you are treated fairly, stands under{' '}
          <Link to="/how-we-keep-people-safe">How we keep people safe</Link>. What we keep and who sees it stands under{' '}
          <Link to="/privacy">Privacy</Link>.
        </p>
      </PolicyPart>
    </PolicyPage>
  )
}
