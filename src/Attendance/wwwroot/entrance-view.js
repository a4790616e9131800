// What is seen at the entrance: one large answer, below it who may be meant.
export const part = (selector, of = document) => of.querySelector(selector);

const hour = (at) => at.toLocaleTimeString("de-DE", { hour: "2-digit", minute: "2-digit" });
const notes = (count) => count === 1 ? "1 Vermerk" : `${count} Vermerke`;

// Sentences for the door, in the words of the house.
export const says = {
  hour,
  nobody: (typed) => `„${typed}“ steht nicht auf der Liste.`,
  unknown: (code, at) => `Den Code ${code} kennt dieses Gerät nicht. Seine Liste ist von ${hour(new Date(at))} Uhr.`,
  mistyped: (code) => `Der Code ${code} ist nicht richtig abgelesen: Mindestens ein Zeichen stimmt nicht.`,
  takenBack: (one) => `${one.name} ist wieder als „noch nicht da“ vermerkt.`,
  noList: "Auf diesem Gerät ist gerade keine Liste. Sie kommt, sobald es angemeldet ist und Netz hat.",
  noCamera: "Die Kamera ist nicht zu haben. Bitte tippen Sie den Code oder den Namen.",
  stillWaiting: (count) => `${notes(count)} vom Einlass ${count === 1 ? "ist" : "sind"} noch nicht nachgetragen und ginge${count === 1 ? "" : "n"} `
    + "beim Abmelden verloren. Warten Sie, bis wieder Netz da ist, oder melden Sie sich noch einmal ab.",
  stands: (one) => ({
    elsewhere: `${one.name} ${one.stand}.`,
    already_in: `${one.name} ist schon ${one.stand}.`,
    cancelled: `${one.name}: Die Anmeldung war abgesagt.`,
    declined: `${one.name}: Die Anmeldung war nicht angenommen.`,
    waiting: `${one.name}: Die Person stand auf der Warteliste.`,
    requested: `${one.name}: Über die Anmeldung war noch nicht entschieden.`,
  })[one.outcome] ?? `${one.name}: ${one.stand}.`,
};

export function look(root) {
  const answerPlace = part("[data-answer]", root);
  const hitsPlace = part("[data-hits]", root);
  const remarks = part("[data-latest]", root);
  const net = part("[data-net]", root);
  const walkIn = part("[data-walk-in-form]", root);
  const typed = part("#q", root);

  const element = (name, text, css) => Object.assign(document.createElement(name), { textContent: text ?? "", className: css ?? "" });

  function button(words, about, press, kind = "secondary") {
    const made = element("button", "", `kern-btn kern-btn--${kind}`);
    made.type = "button";
    made.append(element("span", words, "kern-label"));
    if (about) made.setAttribute("aria-label", `${words}: ${about}`);
    made.addEventListener("click", press);
    return made;
  }

  function answer(sentence, kind, ...more) {
    const box = element("div", "", `door-answer ${kind}`);
    box.append(element("p", sentence), ...more.filter(Boolean));
    answerPlace.replaceChildren(box);
    hitsPlace.replaceChildren();
    typed.select();
  }

  return {
    root, typed, walkIn, answer,
    search: part("[data-search]", root),
    scan: part("[data-scan]", root),
    video: part("video", root),
    walkInLink: part("[data-walk-in]"),
    clear: () => { answerPlace.replaceChildren(); hitsPlace.replaceChildren(); },
    openWalkIn: () => { walkIn.hidden = false; walkIn.elements.name.focus(); },
    closeWalkIn: () => { walkIn.reset(); walkIn.hidden = true; },
    person: () => ({ name: walkIn.elements.name.value.trim(), organisation: walkIn.elements.organisation.value.trim() || null }),
    entered(one, back, remark) {
      answer(one.name, remark ? "warning" : "entered", element("p", remark ?? one.organisation ?? "eingelassen"),
        back && button("Zurücknehmen", one.name, back, "tertiary"));
    },
    refused(one, sentence, force) {
      answer(sentence, "refused", force && button("Trotzdem einlassen", one?.name, force));
    },
    hits(people, letIn, takeBack, more) {
      const rows = element("ul", "", "rows door-hits");
      for (const one of people) {
        const row = element("li");
        const words = element("span");
        words.append(element("strong", one.name), one.organisation ? `, ${one.organisation}` : "", element("br"),
          element("span", one.stand, "small"));
        row.append(words, one.there ? button("Zurücknehmen", one.name, () => takeBack(one), "tertiary")
          : one.outcome === "entered" ? button("Einlassen", one.name, () => letIn(one, false), "primary")
            : button("Trotzdem einlassen", one.name, () => letIn(one, true)));
        rows.append(row);
      }
      hitsPlace.replaceChildren(rows);
      if (more) hitsPlace.append(element("p", "Es sind noch mehr. Bitte geben Sie mehr vom Namen ein."));
    },
    remark(sentence) {
      if (!remarks.firstChild) remarks.append(element("h2", "Bitte ansehen"), element("ul", "", "plain"));
      remarks.lastChild.prepend(element("li", sentence));
    },
    count(counts) {
      for (const [name, number] of Object.entries(counts)) part(`[data-count=${name}]`).textContent = number;
    },
    camera(on) {
      part("[data-camera]", root).hidden = !on;
      part("[data-scan] .kern-label", root).textContent = on ? "Kamera aus" : "Code einlesen";
    },
    net({ waiting, offline, ended, since, ready, list }) {
      net.hidden = false;
      net.dataset.state = ended ? "ended" : offline ? "offline" : "online";
      const left = waiting ? ` ${notes(waiting)} ${waiting === 1 ? "wartet" : "warten"} auf diesem Gerät.` : "";
      net.textContent = ended ? `Ihre Sitzung ist beendet.${left} Bitte melden Sie sich wieder an; dann wird nachgetragen, was wartet.`
        : offline ? `Kein Netz.${list ? ` Sie können weiter einlassen, mit der Liste von ${hour(new Date(since))} Uhr.`
          : " Auf diesem Gerät ist keine Liste; bitte nehmen Sie die auf Papier."}${left}`
          : `Verbunden.${left}${ready ? " Dieses Gerät geht auch ohne Netz." : ""}`;
      if (ended) {
        const link = Object.assign(element("a", "Anmelden"), { href: `/anmelden?zurueck=${encodeURIComponent(location.pathname)}` });
        net.append(" ", link);
      }
    },
  };
}
