// What is asked about a picture is asked once one is chosen; without script it stands there from the beginning.
for (const words of document.querySelectorAll("[data-goes-with]")) {
  const upload = document.getElementById(words.dataset.goesWith);
  const filled = [...words.querySelectorAll("input[type=text]")].some((field) => field.value || field.ariaInvalid);
  const show = () => { words.hidden = !filled && upload.files.length === 0 && !upload.parentElement.querySelector("input[type=hidden]"); };
  upload.addEventListener("change", show);
  show();
}
