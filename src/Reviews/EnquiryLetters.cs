using Buendnisnetz.Accounts;

namespace Buendnisnetz.Reviews;

/// <summary>The mails that ask whether something is still right.</summary>
internal static class EnquiryLetters
{
    private const int LongestLine = 400;

    private const string WhyAsked = "Sie erhalten diese E-Mail, weil Sie im Bündnisnetz Angaben pflegen. "
        + "Wir fragen höchstens einmal im Monat, und nur nach dem, was lange niemand geprüft hat.";

    private const string WhyAnswered = "Sie erhalten diese E-Mail, weil Sie auf eine falsche Angabe hingewiesen und dabei diese Adresse "
        + "angegeben haben. Wir haben sie jetzt gelöscht.";

    /// <summary>To somebody who answers for places.</summary>
    public static Letter ToResponsible(Person person, IReadOnlyList<Asked> asked, string path, Site site)
    {
        var letter = new Letter(person.Email, person.Name, Subject(asked), WhyAsked) { PersonId = person.Id, Priority = Priority.Bulk };
        letter.Says(Opening(asked.Count))
            .Asks(asked.Count == 1 ? "Ansehen und bestätigen" : "Alle ansehen und bestätigen", site.Link(path));
        var several = asked.Select(one => one.Place).Distinct().Count() > 1;
        foreach (var one in asked) Add(letter, one, several, path, site);
        return letter;
    }

    /// <summary>To somebody who said that something is not right and wished for an answer.</summary>
    public static Letter ToDoubter(Doubt doubt, string email, string title, string place, string url) =>
        new Letter(email, "", $"Ihr Hinweis zu „{title}“ ist bearbeitet", WhyAnswered)
            .Says($"vielen Dank für Ihren Hinweis vom {doubt.ReceivedAt.LongDay}. „{place}“ hat ihn bearbeitet.")
            .Asks("Angaben ansehen", url);

    private static string Opening(int count) => count == 1
        ? "eine Angabe hat lange niemand geprüft. Sehen Sie bitte kurz nach, ob sie noch stimmt. Anmelden müssen Sie sich dafür nicht."
        : $"{count} Angaben hat lange niemand geprüft. Sehen Sie bitte kurz nach, ob sie noch stimmen. "
            + "Anmelden müssen Sie sich dafür nicht.";

    private static void Add(Letter letter, Asked asked, bool several, string path, Site site)
    {
        letter.Heads(several ? $"{asked.Place}: {asked.Wording.Title}" : asked.Wording.Title);
        foreach (var doubt in asked.Doubts) letter.Says($"Jemand hat gemeldet: „{doubt}“");
        letter.Says(string.Join('\n', asked.Wording.Lines.Select(line => German.Shortened(line, LongestLine))));
        letter.Offers(asked.Kind.Yes, site.Link($"{path}#angabe-{asked.Line.Number}"));
        letter.Offers("Ändern", site.Link(ReviewPaths.Change(path, asked.Line, asked.Kind, asked.Wording)));
    }

    private static string Subject(IReadOnlyList<Asked> asked) =>
        asked.Count == 1 ? asked[0].Wording.Question : $"Stimmt das noch? {asked.Count} Angaben zum Prüfen";
}
