document.documentElement.dataset.turboLoaded = '';
