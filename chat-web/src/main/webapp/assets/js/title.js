// A count in front of the page's title, for whoever is looking at another tab.
const title = document.title;

export function countInTitle(count) {
  document.title = count > 0 ? `(${count}) ${title}` : title;
}
