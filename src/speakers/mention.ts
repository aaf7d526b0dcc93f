export { type Mention, type MentionOptions, readMention } from './read-mention.js';
export { readSubject } from './read-subject.js';
