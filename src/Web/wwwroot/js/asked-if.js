// A question that depends on another one's answer is there only while that is given; without script a sentence says so.
const asked = [...document.querySelectorAll(".question[data-needs]")].filter((one) => one.dataset.needs);
const given = (name) => [...document.getElementsByName(`${name}.Text`), ...document.getElementsByName(`${name}.Chosen`)]
  .filter((field) => !field.closest("[hidden]") && (!/^(radio|checkbox)$/.test(field.type) || field.checked)).map((field) => field.value);
const show = () => { for (const one of asked) one.hidden = !given(one.dataset.needs).includes(one.dataset.answer); };
if (asked.length > 0) {
  document.addEventListener("change", show);
  show();
}
