// Pictures chosen for a report: each with a preview, its size, and a button to take it away again. Choosing more adds.
import { element } from './page-data.js';
import { word } from './words.js';

const A_MEGABYTE = 1024 * 1024;
const TYPES = ['image/png', 'image/jpeg'];

export class Screenshots {
  #input;
  #chosen = [];
  #most;
  #megabytes;

  /** input: of the page, with data-most and data-megabytes. */
  constructor(input) {
    this.#input = input;
    this.#most = Number(input.dataset.most);
    this.#megabytes = Number(input.dataset.megabytes);
    input.addEventListener('change', () => this.#add([...input.files]));
  }

  #add(files) {
    const refusals = files.map(file => this.#take(file)).filter(Boolean);
    element('screenshots-refusal').textContent = [...new Set(refusals)].join(' ');
    this.#changed();
    this.#say();
  }

  /** Answers why this one is not taken, or nothing. */
  #take(file) {
    if (!TYPES.includes(file.type)) {
      return word('report.no-picture', file.name);
    }
    if (file.size > this.#megabytes * A_MEGABYTE) {
      return word('report.picture-too-large', file.name, this.#megabytes);
    }
    if (this.#chosen.length === this.#most) {
      return word('report.too-many', this.#most);
    }
    this.#chosen.push(file);
    return '';
  }

  #remove(file) {
    const at = this.#chosen.indexOf(file);
    this.#chosen = this.#chosen.filter(other => other !== file);
    element('screenshots-refusal').textContent = '';
    this.#changed();
    this.#say();
    const buttons = element('screenshots-chosen').querySelectorAll('button');
    (buttons[Math.min(at, buttons.length - 1)] ?? this.#input).focus();
  }

  /** The input holds what is sent; a change by script makes no event. */
  #changed() {
    const transfer = new DataTransfer();
    this.#chosen.forEach(file => transfer.items.add(file));
    this.#input.files = transfer.files;
    element('screenshots-chosen').replaceChildren(...this.#chosen.map(file => this.#line(file)));
  }

  #say() {
    const megabytes = this.#chosen.reduce((sum, file) => sum + file.size, 0) / A_MEGABYTE;
    element('screenshots-news').textContent = word('report.chosen', this.#chosen.length, this.#most, sizeOf(megabytes));
  }

  #line(file) {
    const line = document.createElement('li');
    const picture = document.createElement('img');
    picture.alt = '';
    const reader = new FileReader();
    reader.addEventListener('load', () => { picture.src = reader.result; });
    reader.readAsDataURL(file);
    const name = document.createElement('span');
    name.className = 'screenshot-name';
    name.textContent = file.name;
    const size = document.createElement('span');
    size.className = 'hint';
    size.textContent = sizeOf(file.size / A_MEGABYTE);
    const remove = document.createElement('button');
    remove.type = 'button';
    remove.className = 'button button-quiet button-small';
    remove.textContent = word('report.remove');
    remove.setAttribute('aria-label', word('report.remove.one', file.name));
    remove.addEventListener('click', () => this.#remove(file));
    line.append(picture, name, size, remove);
    return line;
  }
}

function sizeOf(megabytes) {
  const size = new Intl.NumberFormat(document.documentElement.lang, { maximumFractionDigits: megabytes < 0.1 ? 2 : 1 });
  return word('report.megabytes', size.format(Math.max(0.01, megabytes)));
}
