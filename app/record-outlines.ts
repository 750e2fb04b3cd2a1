/** Which record, as pages name it. */
export type RecordKind = 'illegal-content' | 'childrens-access'

/** What each record is called, what it is for, and what to start from. The outlines are ours; the law and the regulator's guidance come first. */
export const recordWords: Readonly<
  Record<
    RecordKind,
    { readonly name: string; readonly why: string; readonly guidance: string; readonly outline: string }
  >
> = {
  'illegal-content': {
    name: 'Illegal content risk assessment',
    why: 'Could people meet illegal content here, or use this place to commit a crime? The Online Safety Act asks every host to think it through and write it down. Look again at least once a year, and before big changes.',
    guidance: 'https://www.ofcom.org.uk/online-safety/illegal-and-harmful-content/',
    outline: `1. This service
Who runs it, who comes here, how many, and what they can do (groups, threads, replies, posts without a name, profiles).
[Write here]

2. What we looked at
For example: reports and decisions of the last year, the quarterly report, what members and facilitators told us, the regulator's register of risks.
[Write here]

3. Each kind of illegal content, one by one
For each: how could it happen here, to whom, how likely is it, how bad would it be (negligible, low, medium or high), and why do we think so?
- Terrorism [Write here]
- Harm to children: grooming, images of abuse [Write here]
- Hate, harassment, stalking, threats [Write here]
- Controlling or coercive behaviour [Write here]
- Intimate image abuse and extreme pornography [Write here]
- Sexual exploitation of adults [Write here]
- Human trafficking, unlawful immigration [Write here]
- Fraud and financial crime (cures, fundraising, loans) [Write here]
- Proceeds of crime [Write here]
- Drugs and medicines (selling, swapping, sharing) [Write here]
- Firearms, knives and other weapons [Write here]
- Encouraging or helping suicide or self-harm [Write here]
- Animal cruelty [Write here]
- Foreign interference [Write here]
- Anything else that is against the law [Write here]

4. What makes it more or less likely here
For example: posts without a name, groups for people in distress, adults only, no private images, first posts looked at, every group facilitated.
[Write here]

5. What we do about it
For example: triage, reports, moderators and their hours, the ladder, blocking, house rules, appeals. Say which risks each lowers.
[Write here]

6. What is left, what we will do next, and who is answerable
[Write here]`,
  },
  'childrens-access': {
    name: 'Children’s access assessment',
    why: 'Is it possible for children to use this place, and are they likely to? The Online Safety Act asks every host to answer, write it down, and look again at least once a year.',
    guidance: 'https://www.ofcom.org.uk/online-safety/protecting-children/',
    outline: `1. Can children use this service?
Waymark asks people to say that they are 18 or over. Saying so is not age assurance. What else do we do, and does it keep children out in practice?
[Write here]

2. Are there many children here, or is it likely to draw them?
For example: conditions that children live with too, young carers, words and pictures that speak to children, what we know from reports ("a child could be harmed"), closed accounts, research.
[Write here]

3. What we found out, and how
[Write here]

4. Our answer
Either: children are not likely to use this service, because [Write here]. Or: children are likely to use it, and we will do a children's risk assessment by [Write here: date].

5. What would make us look again sooner
For example: a new kind of group, a campaign in schools, reports of children.
[Write here]

6. Who is answerable
[Write here]`,
  },
}

/** How a record stands, in a word or two. */
export const recordStateWords: Readonly<Record<string, string>> = {
  missing: 'Not written yet',
  'in-date': 'In date',
  'due-soon': 'Review is due soon',
  overdue: 'Review is overdue',
}
