// What comes after the first questions: the pages that the library has spoken for, and the files to
// take away.

import { drawFound, drawOpen, readFile } from './saved.js';
import { drawResults } from './results.js';
import { drawReview, drawWipe } from './review.js';
import { download } from './receipt.js';
import { drawType } from './typed.js';

export { drawFound, drawOpen, readFile, drawResults, drawReview, drawWipe, download, drawType };
