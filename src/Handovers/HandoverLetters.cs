using Buendnisnetz.Accounts;
using Buendnisnetz.Alliances;

namespace Buendnisnetz.Handovers;

/// <summary>The letters of a hand-over: who asks, what it is about, what happens next.</summary>
internal static class HandoverLetters
{
    public static Letter Ask(Handover handover, Alliance alliance, HandoverPeople people, string url)
    {
        var leaving = people.Leaving?.Name ?? "Die Koordination";
        var because = $"weil {leaving} Sie als Nachfolge in der Koordination vorgeschlagen hat";
        return To(handover, people.Email, people.Name, $"Möchten Sie {alliance.Name.Quoted} koordinieren?", because, handover.SuccessorId)
            .Answered(people.Leaving)
            .Says($"{leaving} koordiniert bisher {alliance.Name.Quoted} und möchte diese Aufgabe in Ihre Hände geben{Day(handover)}.")
            .Says($"{leaving} schreibt Ihnen dazu:")
            .Says($"„{handover.Words}“")
            .SaysThatItRests(alliance)
            .Says("Sehen Sie sich in Ruhe an, worum es geht. Erst die Schaltfläche dort antwortet. "
                + "Ein freundliches Nein ist genauso willkommen.")
            .Asks("Ansehen und antworten", url)
            .Says($"Der Link ist nur für Sie, gilt für eine Antwort und {(handover.AskedAt + Handover.TimeToAnswer).Until}. "
                + "Wenn Sie annehmen, finden Sie alles an seinem Platz: Seite, Partner, Anlaufstellen und die Liste, was noch zu tun ist.");
    }

    /// <summary>Who takes over a resting alliance knows it beforehand.</summary>
    private static Letter SaysThatItRests(this Letter letter, Alliance alliance) => alliance.State != LifeState.CreativePause ? letter
        : letter.Says("Zurzeit ist das Bündnis in kreativer Pause: Es ruht, seine Anlaufstellen bleiben. Wann es zurückblickt, steht auf "
            + "seiner Seite.");

    public static Letter Accepted(Handover handover, Alliance alliance, Person leaving, HandoverPeople people, Site site) =>
        To(handover, leaving.Email, leaving.Name, $"{people.Name} übernimmt {alliance.Name.Quoted}",
            "weil Sie die Koordination weitergeben", leaving.Id)
            .Answered(people.Successor)
            .Says($"{people.Name} hat zugesagt{(handover.On is { } day ? $" und übernimmt am {day.Long}" : "")}. "
                + "Schön, dass es weitergeht.")
            .Says("Gehen Sie bis dahin gemeinsam die Liste durch: offene Vorgänge, Kontakte, Postfach, Vertretung.")
            .Asks("Zur gemeinsamen Liste", site.Link(alliance.Below("uebergabe")));

    public static Letter Declined(
        Handover handover, Alliance alliance, Person leaving, HandoverPeople people, string? words, Site site) =>
        Said(To(handover, leaving.Email, leaving.Name, $"Eine Absage zur Nachfolge für {alliance.Name.Quoted}",
            "weil Sie die Koordination weitergeben möchten", leaving.Id)
            .Answered(people.Successor)
            .Says("die Person, die Sie gefragt haben, kann die Koordination nicht übernehmen."), words)
            .Says("An Ihrem Zugang ändert sich nichts. Sie können gleich jemand anderen fragen oder die Koordination abgeben; "
                + "dann sucht die Geschäftsstelle mit.")
            .Asks("Wie es weitergehen kann", site.Link(alliance.Below("uebergabe")));

    public static Letter Expired(Handover handover, Alliance alliance, Person leaving, Site site) =>
        To(handover, leaving.Email, leaving.Name, $"Noch keine Antwort zur Nachfolge für {alliance.Name.Quoted}",
            "weil Sie die Koordination weitergeben möchten", leaving.Id)
            .Says("auf Ihre Anfrage ist zwei Wochen lang keine Antwort gekommen. Der Link darin gilt nicht mehr. "
                + "An Ihrem Zugang ändert sich nichts.")
            .Says("Vielleicht hilft ein Anruf. Danach können Sie noch einmal fragen.")
            .Asks("Wie es weitergehen kann", site.Link(alliance.Below("uebergabe")));

    public static Letter Withdrawn(Handover handover, Alliance alliance, Successor asked) =>
        To(handover, asked.Email, asked.Name, $"Die Anfrage zu {alliance.Name.Quoted} hat sich erledigt",
            "weil Sie als Nachfolge in der Koordination vorgeschlagen waren", handover.SuccessorId)
            .Says($"die Anfrage, ob Sie {alliance.Name.Quoted} koordinieren möchten, wurde zurückgezogen. "
                + "Sie brauchen nichts zu tun. Danke, dass Sie es erwogen haben.");

    public static Letter Welcome(Handover handover, Alliance alliance, Person successor, Person? leaving, Site site) =>
        To(handover, successor.Email, successor.Name, $"Sie koordinieren jetzt {alliance.Name.Quoted}",
            "weil Sie die Koordination übernommen haben", successor.Id)
            .Answered(leaving)
            .Says($"ab jetzt liegt die Koordination von {alliance.Name.Quoted} bei Ihnen. Alles steht, wo es stand.")
            .SaysThatItRests(alliance)
            .Says("Auf Ihrem Schreibtisch liegt ein Weg durch die ersten hundert Tage: kleine Schritte, einer nach dem anderen.")
            .Asks("Zum Schreibtisch", site.Link(AlliancePaths.Desk));

    public static Letter Farewell(Handover handover, Alliance alliance, Person leaving, HandoverPeople people, Site site) =>
        To(handover, leaving.Email, leaving.Name, $"Die Koordination von {alliance.Name.Quoted} ist übergeben",
            "weil Sie die Koordination weitergegeben haben", leaving.Id)
            .Answered(people.Successor)
            .Says($"{people.Name} hat die Koordination von {alliance.Name.Quoted} übernommen. "
                + "Ihr Zugang zum Bündnis ist damit beendet, auf allen Geräten. Was Sie aufgebaut haben, bleibt.")
            .Says($"Die gemeinsame Liste und das Dossier stehen Ihnen noch offen, bis {people.Name} alles gefunden hat, längstens 30 Tage.")
            .Asks("Zur gemeinsamen Liste", site.Link(alliance.Below("uebergabe")))
            .Says("Danke für Ihre Arbeit.");

    public static Letter Found(Handover handover, Alliance alliance, Person leaving, HandoverPeople people) =>
        To(handover, leaving.Email, leaving.Name, $"{people.Name} hat alles gefunden",
            "weil Sie die Koordination weitergegeben haben", leaving.Id)
            .Answered(people.Successor)
            .Says($"{people.Name} hat bestätigt, dass bei der Übergabe von {alliance.Name.Quoted} nichts fehlt. Damit ist sie "
                + "abgeschlossen.");

    /// <summary>The hand-over is over, and some points are still open.</summary>
    public static Letter Closed(Handover handover, Alliance alliance, Person leaving, HandoverPeople people, int open) =>
        To(handover, leaving.Email, leaving.Name, $"Die Übergabe von {alliance.Name.Quoted} ist abgeschlossen",
            "weil Sie die Koordination weitergegeben haben", leaving.Id)
            .Answered(people.Successor)
            .Says($"{people.Name} hat die Übergabe von {alliance.Name.Quoted} abgeschlossen. {German.Count(open, "Punkt", "Punkte")} der "
                + "gemeinsamen Liste waren noch offen; sie stehen jetzt im Wissensspeicher des Bündnisses.");

    /// <summary>A letter of a person is answered to that person.</summary>
    private static Letter Answered(this Letter letter, Person? by) => by is null ? letter : letter with { AnswersTo = by.Email };

    private static Letter Said(Letter letter, string? words) =>
        words is null ? letter : letter.Says("Dazu schreibt sie oder er:").Says($"„{words}“");

    private static string Day(Handover handover) => handover.On is { } day ? $", und zwar zum {day.Long}" : "";

    private static Letter To(Handover handover, string email, string name, string subject, string because, Guid? personId) =>
        new(email, name, subject, $"Sie erhalten diese E-Mail, {because}.") { PersonId = personId, Thread = $"uebergabe-{handover.Id}" };
}
