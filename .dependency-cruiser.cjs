/** Who may import whom: see docs/architecture.md. Pages see types, adapters see services, pillars meet at the door, db sees nothing. */
const rule = (name, from, to, comment) => ({ name, severity: 'error', comment, from, to })

module.exports = {
  forbidden: [
    rule(
      'app-sees-only-types',
      { path: '^app/' },
      { path: '^(server|db)/', dependencyTypesNot: ['type-only'] },
      'Vite would bundle a second copy: a second writer, and an instanceof that lies. Pages reach the domain through context.services.',
    ),
    rule(
      'domain-is-plain',
      { path: '^server/domain/' },
      {
        path: [
          '^app/',
          '^server/(?!domain/)',
          'node_modules/(@remix-run|react|express|socket\\.io|lucia|nodemailer|pino)',
          '^(fs|http|https|net|crypto|child_process)',
        ],
      },
      'No web, no sockets, no outside world, no clock, no chance.',
    ),
    rule(
      'pillars-meet-at-the-door',
      { path: '^server/domain/([^/]+)/' },
      { path: '^server/domain/(?!kernel/)([^/]+)/(?!(index|events)\\.ts)', pathNot: '^server/domain/$1/' },
      'Import another pillar through its index.ts.',
    ),
    rule(
      'db-knows-nothing-above',
      { path: '^db/' },
      { path: '^(app|server|tests)/' },
      'The database imports nothing of ours.',
    ),
    rule(
      'adapters-never-touch-tables',
      { path: '^server/(http|realtime)/' },
      { path: '^db/', dependencyTypesNot: ['type-only'] },
      'Adapters translate; the domain decides.',
    ),
    rule(
      'lucia-stays-behind-its-door',
      { pathNot: '^server/auth/' },
      { path: 'node_modules/lucia' },
      'Sessions are asked for at server/auth/door.ts.',
    ),
    rule(
      'no-tests-in-the-house',
      { path: '^(app|server|db)/' },
      { path: '^tests/' },
      'Nothing that ships knows the tests.',
    ),
    rule(
      'no-cycles',
      {},
      { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
      'Two files that need each other are one, or three.',
    ),
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'types', 'default'],
      extensions: ['.ts', '.tsx', '.js'],
    },
  },
}
