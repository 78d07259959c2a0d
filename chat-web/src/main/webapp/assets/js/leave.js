// Goes where the link goes; "back" then leads to the page before this one.
location.replace(document.getElementById('leave').href);
