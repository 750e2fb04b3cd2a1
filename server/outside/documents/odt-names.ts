const oasis = 'urn:oasis:names:tc:opendocument:xmlns:'

/** What we call the namespaces of OpenDocument. */
export const odtPrefixes: Readonly<Record<string, string>> = {
  [`${oasis}office:1.0`]: 'office',
  [`${oasis}text:1.0`]: 'text',
  [`${oasis}table:1.0`]: 'table',
  [`${oasis}style:1.0`]: 'style',
  [`${oasis}drawing:1.0`]: 'draw',
  [`${oasis}xsl-fo-compatible:1.0`]: 'fo',
  [`${oasis}svg-compatible:1.0`]: 'svg',
  [`${oasis}manifest:1.0`]: 'manifest',
  [`${oasis}form:1.0`]: 'form',
  'http://purl.org/dc/elements/1.1/': 'dc',
  'http://www.w3.org/1999/xlink': 'xlink',
  'urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0': 'loext',
}
