// Finds what a page has that a script can help with, and starts the component's module. One that fails leaves the others alone.

for (const element of document.querySelectorAll("[data-module]")) {
  const name = element.dataset.module;
  import(`../components/${name}/${name}.js`)
    .then((module) => module.start(element))
    .catch((error) => console.error(name, error));
}
