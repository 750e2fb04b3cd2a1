/** What is asked when we ask to keep health information. New words need a new `consentVersion` (server/domain/people/consent.ts). */
export function ConsentWords({ hostName }: { hostName: string }) {
  return (
    <>
      <p>
        The group you join and the words you write say something about your health. The law gives that extra care, so we
        ask you about it on a page of its own.
      </p>
      <dl className="space-y-4">
        {[
          {
            term: 'What we keep',
            words:
              'Which groups you belong to, what you write in them, and what you choose to tell about what you live with and since when.',
          },
          {
            term: 'Why',
            words:
              'So that you can talk with people who live with the same, be answered by somebody further along, and find your words again.',
          },
          {
            term: 'Who sees it',
            words: `Members of your groups, under the name you chose. The people who look after the groups. A few staff of ${hostName} who keep Waymark running and safe. Nobody sells it, and it is not part of your medical record.`,
          },
          {
            term: 'How to take it back',
            words:
              'In your settings, at any time, with one press and without giving a reason. You then leave your groups, and you choose whether your words come down too.',
          },
        ].map(({ term, words }) => (
          <div key={term}>
            <dt className="font-bold">{term}</dt>
            <dd className="max-w-measure">{words}</dd>
          </div>
        ))}
      </dl>
    </>
  )
}
