import { attachReport } from './attach-report.js';
import { attachFind } from './find-in-index.js';
import { attachTheme } from './theme.js';

attachTheme(document);
attachReport(document.body);
attachFind(document.body);
