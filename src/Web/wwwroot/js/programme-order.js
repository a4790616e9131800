// An item of a programme is dragged before another one of its list; without script the buttons "Früher" and "Später" do the same.
for (const list of document.querySelectorAll("[data-programme-order], [data-programme-order] ol")) {
  let dragged = null;
  const own = (event) => event.target.closest?.("li[data-session]");
  const siblings = (item) => item && dragged && item.parentElement === list && dragged.parentElement === list && item !== dragged;
  for (const item of list.querySelectorAll(":scope > li[data-session]")) item.draggable = true;
  list.addEventListener("dragstart", (event) => {
    if (own(event)?.parentElement !== list) return;
    dragged = own(event);
    event.dataTransfer.effectAllowed = "move";
    event.dataTransfer.setData("text/plain", dragged.dataset.session);
    event.stopPropagation();
  });
  list.addEventListener("dragover", (event) => {
    const over = own(event);
    for (const item of list.children) item.classList.toggle("drop", item === over && siblings(over));
    if (siblings(over)) event.preventDefault();
  });
  list.addEventListener("drop", (event) => {
    const over = own(event);
    if (!siblings(over)) return;
    event.preventDefault();
    const form = dragged.querySelector("form[data-drop]");
    form.elements.Before.value = over.dataset.session;
    form.requestSubmit();
  });
  list.addEventListener("dragend", () => {
    dragged = null;
    for (const item of list.children) item.classList.remove("drop");
  });
}
