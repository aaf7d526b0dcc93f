export { type Mention, type MentionOptions, readMention } from './read-mention.js';
export { readAntecedent, readSubject } from './read-subject.js';
