// The hours of a week: always open needs none, and a bar beside each day shows what was typed so far.
const TIME = '(\\d{1,2})(?:[:.](\\d{2}))?';
const STRETCH = new RegExp(`${TIME}\\s*[-–—]\\s*${TIME}`, 'g');
const SVG = 'http://www.w3.org/2000/svg';

const week = document.querySelector('[data-week]');
const choices = [...document.querySelectorAll('input[name=always]')];

const minute = (hours, minutes) => Number(hours) * 60 + Number(minutes ?? 0);

function draw(line) {
  const bars = [...line.querySelector('input').value.matchAll(STRETCH)]
    .map(([, opens, past, closes, more]) => [minute(opens, past), minute(closes, more)])
    .filter(([from, until]) => from < until && until <= 1440)
    .map(([from, until]) => {
      const bar = document.createElementNS(SVG, 'rect');
      Object.entries({ x: from, y: 0, width: until - from, height: 20 })
        .forEach(([name, value]) => bar.setAttribute(name, value));
      return bar;
    });
  line.querySelector('svg').replaceChildren(...bars);
}

function show() {
  week.hidden = choices.find(choice => choice.value === 'yes').checked;
}

choices.forEach(choice => choice.addEventListener('change', show));
week.addEventListener('input', event => draw(event.target.closest('.day-line')));
show();
