import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { PolicyPage, PolicyPart } from '#app/components/policy-page.tsx'

export const handle = { scripts: false }
export const meta: MetaFunction = () => [
  { title: 'Privacy – Waymark' },
  { name: 'description', content: 'What Waymark keeps about you, who sees it, and how to take it back.' },
]

export const loader = ({ context }: LoaderFunctionArgs) => ({ hostName: context.site.hostName })

export default function Privacy() {
  const { hostName } = useLoaderData<typeof loader>()
  return (
    <PolicyPage
      title="Privacy"
      inShort="We keep as little as we can. What you write is for the group you write it in. Search engines never see it."
      changedOn="November 2026"
    >
      <PolicyPart title="Who keeps it">
        <p>
          Waymark is run by {hostName}. They decide what is kept here and answer for it. The law calls that the
          “controller”.
        </p>
      </PolicyPart>
      <PolicyPart title="What we keep, and who sees it">
        <ul>
          <li>
            <strong>Your e-mail address</strong>: to sign in and to send you mail. No member sees it. Your password is
            kept scrambled, so that nobody can read it. If you change the address, we forget the old one after 30 days.
          </li>
          <li>
            <strong>The name you chose</strong>: members of your groups see it when you write. If you look after a
            group, it stands on the group’s public page.
          </li>
          <li>
            <strong>Which groups you are in</strong>: people in the same group can tell that you are in it too. It is
            not shown anywhere else.
          </li>
          <li>
            <strong>What you write</strong>: members of that group see it, and moderators. So can a few staff of{' '}
            {hostName} who keep Waymark running and safe. If you post without your name, members see “a member of this
            group”. Who wrote it is still on record. Those who look after the group can find out only if they say why,
            and that is kept for good: you find it in your copy of your data.
          </li>
          <li>
            <strong>What you live with, since when, and a few words about you</strong>: only if you tell us. For each
            one you choose who sees it: nobody, the groups about it, your groups, or all members.
          </li>
          <li>
            <strong>Drafts, saved posts, what you follow and have read</strong>: only you.
          </li>
          <li>
            <strong>“This helped”</strong>: members of the group see how often it was said, and not by whom.
          </li>
          <li>
            <strong>When you ask to join or ask for a group</strong>: those who answer you.
          </li>
          <li>
            <strong>What you report to us</strong>: moderators. Not the person it is about, and not the members of the
            group. Facilitators of the group may see the reason you chose, and not who you are. If you have no account
            and leave an e-mail address, we delete it when we have told you what came of it.
          </li>
          <li>
            <strong>Whom you block</strong>: only you. They are not told.
          </li>
          <li>
            <strong>When we close or pause an account</strong>: we keep its name and a scrambled form of its e-mail
            address, to notice if the same person joins again. People decide what that means, never a machine.
          </li>
          <li>
            <strong>The devices you are signed in on</strong>: only you. You can sign any of them out in your settings.
          </li>
        </ul>
      </PolicyPart>
      <PolicyPart title="Your consent">
        <p>
          Being in a group says something about your health. So we ask for your consent on a page of its own, before you
          join a group or tell us what you live with. You can take it back in your settings as easily as you gave it.
          You then leave your groups, and you choose whether your words come down too.
        </p>
      </PolicyPart>
      <PolicyPart title="What we do not do">
        <ul>
          <li>We do not sell or share what you tell us. There are no adverts and no trackers.</li>
          <li>We do not keep or log what you search for.</li>
          <li>Our mails never name a condition or a group, and never repeat what somebody wrote.</li>
          <li>
            Search engines may show that a group is there. Never what members write, nor who is in it, except those who
            look after it.
          </li>
        </ul>
      </PolicyPart>
      <PolicyPart title="Cookies">
        <p>
          One to keep you signed in, one to remember how you like to read, and a short-lived one while you join. Nothing
          else, so there is no banner to press.
        </p>
      </PolicyPart>
      <PolicyPart title="What you can ask for">
        <p>
          You can take down what you wrote, leave a group, and take back what you told us about yourself, at any time.
          Under <Link to="/settings/my-data">My data</Link> you can take a copy of everything we keep about you, or
          close your account and be erased. If something is wrong, ask {hostName} to put it right. Under{' '}
          <Link to="/how-i-was-treated">How I was treated</Link> you read what was decided about you, appeal, and
          complain. If you are unhappy with our answer, you can go to the{' '}
          <a href="https://ico.org.uk/make-a-complaint/" rel="noreferrer">
            Information Commissioner’s Office
          </a>
          .
        </p>
        <p>
          We keep a record of what happened here: who did what, and when, without the words. It helps us to put mistakes
          right and to keep people safe. Something you take down is hidden from everybody, and kept until it is deleted.
          When you are erased, that something was reported or decided stays, without your words and your name. So do the
          amounts you were paid, for six years, since tax law asks for them. To keep somebody safe we may hold back a
          part of your copy, and your erasing, for a time. We tell you so.
        </p>
      </PolicyPart>
      <p>
        See also the <Link to="/house-rules">house rules</Link>.
      </p>
    </PolicyPage>
  )
}
