// The behaviour of the good page: a search that suggests while one types, and Escape to close what is open.

const PAGES = [["Lån en ladcykel", "/"], ["Åbningstider for ladcykler", "/#times"], ["Pakker i ladcyklens kasse", "/#how"]];

const form = document.querySelector(".search");
if (form) suggest(form.querySelector("input"), form.querySelector("[role=status]"));

for (const menu of document.querySelectorAll(".menu")) {
  menu.addEventListener("keydown", ({ key }) => {
    if (key !== "Escape") return;
    menu.open = false;
    menu.querySelector("summary").focus();
  });
}

function suggest(input, status) {
  const list = document.createElement("ul");
  list.id = "suggestions";
  list.hidden = true;
  list.setAttribute("role", "listbox");
  list.setAttribute("aria-label", "Forslag");
  input.form.append(list);
  input.setAttribute("role", "combobox");
  input.setAttribute("aria-autocomplete", "list");
  input.setAttribute("aria-controls", list.id);
  input.setAttribute("aria-expanded", "false");
  let chosen = -1;

  const show = (found) => {
    list.replaceChildren(...found.map(option));
    list.hidden = !found.length;
    input.setAttribute("aria-expanded", String(!list.hidden));
    choose(-1);
  };
  const choose = (place) => {
    chosen = place;
    [...list.children].forEach((one, number) => one.setAttribute("aria-selected", String(number === place)));
    if (place < 0) input.removeAttribute("aria-activedescendant");
    else input.setAttribute("aria-activedescendant", list.children[place].id);
  };
  const follow = (one) => location.assign(one.dataset.address);

  input.addEventListener("input", () => {
    const words = input.value.trim().toLowerCase();
    const found = words ? PAGES.filter(([title]) => title.toLowerCase().includes(words)) : [];
    show(found);
    status.textContent = words ? `${found.length} forslag til ${words}` : "";
  });
  input.addEventListener("keydown", (event) => {
    const count = list.children.length;
    if (event.key === "Escape") show([]);
    else if (event.key === "ArrowDown" && count) choose((chosen + 1) % count);
    else if (event.key === "ArrowUp" && count) choose((chosen + count - 1) % count);
    else if (event.key === "Enter" && chosen >= 0) follow(list.children[chosen]);
    else return;
    event.preventDefault();
  });
  input.addEventListener("blur", () => show([]));
  list.addEventListener("mousedown", (event) => event.preventDefault());
  list.addEventListener("click", (event) => follow(event.target.closest("[role=option]")));
}

function option([title, address], number) {
  const one = document.createElement("li");
  one.id = `suggestion-${number}`;
  one.setAttribute("role", "option");
  one.dataset.address = address;
  one.textContent = title;
  return one;
}
