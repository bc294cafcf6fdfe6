// Finds what a page has that a script can help with, and starts the component's module. One that fails leaves the others alone.
// `data-started` shows what needs the script: until then it keeps its place, unseen, so that nothing moves and nothing is dead.

for (const element of document.querySelectorAll("[data-module]")) {
  const name = element.dataset.module;
  import(`../components/${name}/${name}.js`)
    .then((module) => {
      module.start(element);
      element.dataset.started = "";
    })
    .catch((error) => console.error(name, error));
}
