namespace Buendnisnetz.Projects;

/// <summary>The mails to addresses that follow a project: one asks, one says that it is noted, one a week tells.</summary>
internal static class FollowLetters
{
    /// <summary>Is that so?</summary>
    public static Letter Ask(Project one, string email, string link) => new Letter(email, "",
            $"Bitte bestätigen: {one.Title.Quoted} folgen",
            "Sie erhalten diese E-Mail, weil jemand diese Adresse auf der Seite des Projekts eingetragen hat. Waren Sie das nicht, "
            + "brauchen Sie nichts zu tun; dann löschen wir sie nach einer Woche.")
    { Priority = Priority.Urgent, Thread = ThreadOf(one) }
        .Says($"Sie möchten erfahren, wie es mit {one.Title.Quoted} weitergeht.")
        .Asks("Ja, ich möchte dem Projekt folgen", link)
        .Says("Wir schreiben höchstens einmal in der Woche, und nur, wenn es etwas zu erzählen gibt.");

    /// <summary>It is noted; whoever changes their mind leaves by the link.</summary>
    public static Letter Noted(Project one, string email, string link) => new Letter(email, "", $"Sie folgen {one.Title.Quoted}",
            "Sie erhalten diese E-Mail, weil Sie bestätigt haben, dass Sie diesem Projekt folgen.")
    { Thread = ThreadOf(one), UnsubscribeUrl = Leaving(link) }
        .Says($"Ab jetzt erzählen wir Ihnen, wie es mit {one.Title.Quoted} weitergeht: höchstens einmal in der Woche.")
        .Asks("Ich möchte dem Projekt nicht mehr folgen", link);

    /// <summary>What happened.</summary>
    public static Letter News(Project one, string email, IReadOnlyList<string> news, string link, Site site)
    {
        var letter = new Letter(email, "", $"Neues von {one.Title.Quoted}",
            "Sie erhalten diese E-Mail, weil Sie diesem Projekt folgen. Sie kommt höchstens einmal in der Woche.")
        { Priority = Priority.Bulk, Thread = ThreadOf(one), UnsubscribeUrl = Leaving(link) };
        foreach (var sentence in news) letter.Says(sentence);
        return letter.Asks("Zum Projekt", site.Link(one.Path)).Says($"Nicht mehr folgen: {link}");
    }

    private static string Leaving(string link) => $"{link}/abmeldung";

    private static string ThreadOf(Project one) => $"project-{one.Id:N}";
}
