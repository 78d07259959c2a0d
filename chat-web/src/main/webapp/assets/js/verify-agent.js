// The answer is read at once, by eye and by ear.
import './moments.js';
import { element } from './page-data.js';

const answer = element('answer');
if (answer.dataset.outcome) {
  answer.focus();
}
