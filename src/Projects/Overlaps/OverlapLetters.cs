using Buendnisnetz.Accounts;
using Buendnisnetz.Alliances;

namespace Buendnisnetz.Projects;

/// <summary>Letters from one project to another: may we join, shall we agree who does what. The answer reaches the one who asks.</summary>
internal static class OverlapLetters
{
    /// <summary>An alliance would like to join instead of beginning something of its own.</summary>
    public static Letter Join(Addressee to, Project theirs, Alliance home, Person asks, string words, Site site) =>
        Of(to, theirs, asks, $"{home.Name} möchte bei {theirs.Title.Quoted} mitmachen")
            .Says($"{asks.Name} von {home.Name} hat Ihr Projekt {theirs.Title.Quoted} gefunden und möchte mitmachen, statt etwas Eigenes "
                + "daneben anzufangen.")
            .Says($"{asks.Name} schreibt: {words}")
            .Asks("Zu Ihrem Projekt", site.Link(theirs.Path))
            .Says($"Antworten Sie einfach auf diese E-Mail; Ihre Antwort geht an {asks.Email}. Sagen Sie zu, tragen Sie {home.Name} unter "
                + "„Wer dabei ist“ als Träger oder Partner ein.");

    /// <summary>An alliance has something like it in mind and would like to agree on who does what.</summary>
    public static Letter Coordinate(Addressee to, Overlap overlap, Project theirs, Project ours, string home, Person asks,
        string words, Site site) =>
        Of(to, theirs, asks, $"Abstimmen: {ours.Title.Quoted} und {theirs.Title.Quoted}")
            .Says($"{asks.Name} von {home} arbeitet an etwas, das Ihrem Projekt {theirs.Title.Quoted} ähnelt, und möchte sich mit Ihnen "
                + "abstimmen, damit nicht zwei dasselbe tun.")
            .Lists($"{ours.Title}: {ours.Lead}")
            .Says($"{asks.Name} schreibt: {words}")
            .Asks("Beide ansehen", site.Link(overlap.Path))
            .Says($"Antworten Sie einfach auf diese E-Mail; Ihre Antwort geht an {asks.Email}. Was Sie vereinbaren, halten beide Seiten "
                + "auf dieser Seite fest.")
            .Says(ours.IsPublished ? "" : $"{ours.Title.Quoted} ist noch ein Entwurf: Sie sehen Titel, Satz, Ort und wer fragt.");

    /// <summary>An alliance begins something like it nevertheless, and says why; of a draft no more than that is told.</summary>
    public static Letter Anyway(Addressee to, Project theirs, string home, Person asks, string words, Site site) =>
        Of(to, theirs, asks, $"{home} beginnt etwas Ähnliches wie {theirs.Title.Quoted}")
            .Says($"{asks.Name} von {home} hat Ihr Projekt {theirs.Title.Quoted} gesehen und beginnt trotzdem etwas Eigenes, "
                + "das ihm ähnelt.")
            .Says($"{asks.Name} schreibt, warum es beides braucht: {words}")
            .Asks("Zu Ihrem Projekt", site.Link(theirs.Path))
            .Says($"Sehen Sie es anders oder möchten Sie sich abstimmen, antworten Sie einfach auf diese E-Mail; Ihre Antwort geht an "
                + $"{asks.Email}.");

    /// <summary>One side has said what it thinks of the finding.</summary>
    public static Letter Turned(Addressee to, Overlap overlap, Project theirs, Project ours, Person by, string? note, Site site) =>
        Of(to, theirs, by, $"{theirs.Title.Quoted} und {OverlapSight.NameFor(overlap, ours)}: {overlap.State.Label}")
            .Says($"{by.Name} hat zu den beiden Projekten festgehalten: {overlap.State.Label}.")
            .Says(overlap is { State: OverlapState.Confirmed, IntoId: { } into } ? "Der Vorschlag: Beide werden eines, und weiter geht "
                + $"{(into == theirs.Id ? theirs.Title.Quoted : OverlapSight.NameFor(overlap, ours))}. Stimmen Sie auf der Seite zu, oder "
                + "sagen Sie, was Sie anders sehen." : "")
            .Says(string.IsNullOrWhiteSpace(note) ? "" : $"{by.Name} schreibt: {note}")
            .Asks("Ansehen", site.Link(overlap.Path))
            .Says(overlap.AgreedFrom is { } day ? "Auf dieser Seite stimmen Sie zu oder widersprechen. Sagen Sie nichts, gilt es ab dem "
                + $"{day.LongDay} als vereinbart." : "")
            .Says($"Sehen Sie es anders, antworten Sie einfach auf diese E-Mail; Ihre Antwort geht an {by.Email}.");

    private static Letter Of(Addressee to, Project theirs, Person asks, string subject) => new(to.Email, to.Name, subject,
        $"Sie erhalten diese E-Mail, weil Sie ein Bündnis leiten, das das Projekt {theirs.Title.Quoted} trägt.")
    {
        PersonId = to.PersonId,
        AnswersTo = asks.Email,
    };
}
