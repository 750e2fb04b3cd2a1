export const word = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
export const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
export const drawing = 'http://schemas.openxmlformats.org/drawingml/2006'

/** The names that Word's readers expect, for both editions of the standard. */
export const docxPrefixes: Readonly<Record<string, string>> = {
  [word]: 'w',
  'http://purl.oclc.org/ooxml/wordprocessingml/main': 'w',
  [relations]: 'r',
  'http://purl.oclc.org/ooxml/officeDocument/relationships': 'r',
  [`${drawing}/wordprocessingDrawing`]: 'wp',
  'http://purl.oclc.org/ooxml/drawingml/wordprocessingDrawing': 'wp',
  [`${drawing}/main`]: 'a',
  'http://purl.oclc.org/ooxml/drawingml/main': 'a',
  [`${drawing}/chart`]: 'c',
  'http://purl.oclc.org/ooxml/drawingml/chart': 'c',
  [`${drawing}/diagram`]: 'dgm',
  'http://purl.oclc.org/ooxml/drawingml/diagram': 'dgm',
  [`${drawing}/picture`]: 'pic',
  'http://purl.oclc.org/ooxml/drawingml/picture': 'pic',
  'http://schemas.openxmlformats.org/markup-compatibility/2006': 'mc',
  'urn:schemas-microsoft-com:vml': 'v',
  'urn:schemas-microsoft-com:office:office': 'o',
  'urn:schemas-microsoft-com:office:word': 'office-word',
  'http://schemas.openxmlformats.org/officeDocument/2006/math': 'm',
  'http://schemas.openxmlformats.org/package/2006/content-types': 'content-types',
  'http://schemas.openxmlformats.org/package/2006/relationships': 'relationships',
}
