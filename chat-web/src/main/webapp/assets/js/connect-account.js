// "Connect an account": each channel has its own address, and only some want an application of the bank's.
const channel = document.getElementById('channel');
const server = document.getElementById('server');
const keys = document.querySelector('.client-keys');

function own() {
  return channel.selectedOptions[0].dataset.server || '';
}

function show() {
  keys.hidden = own() === '';
  server.placeholder = own() || 'https://mastodon.example';
}

channel.addEventListener('change', () => {
  server.value = own();
  show();
});

show();
