using Buendnisnetz.Accounts;

namespace Buendnisnetz.Alliances;

/// <summary>The mails that ask whether something is still right.</summary>
internal static class EnquiryLetters
{
    private const int LongestLine = 400;

    /// <summary>To somebody who looks after alliances.</summary>
    public static Letter ToTeam(Person person, IReadOnlyList<Asked> asked, string path, Site site)
    {
        var letter = new Letter(person.Email, person.Name, Subject(asked), "Sie erhalten diese E-Mail, weil Sie für ein Bündnis Angaben pflegen. Wir fragen höchstens einmal im Monat, und nur nach dem, was lange niemand geprüft hat.")
        {
            PersonId = person.Id,
            Priority = Priority.Bulk,
        };
        letter.Says(asked.Count == 1
                ? "eine Angabe hat lange niemand geprüft. Sehen Sie bitte kurz nach, ob sie noch stimmt. Anmelden müssen Sie sich dafür nicht."
                : $"{asked.Count} Angaben hat lange niemand geprüft. Sehen Sie bitte kurz nach, ob sie noch stimmen. Anmelden müssen Sie sich dafür nicht.")
            .Asks(asked.Count == 1 ? "Ansehen und bestätigen" : "Alle ansehen und bestätigen", site.Link(path));
        var several = asked.Select(one => one.Alliance).Distinct().Count() > 1;
        foreach (var one in asked) Add(letter, one, several, path, site);
        return letter;
    }

    private static void Add(Letter letter, Asked asked, bool several, string path, Site site)
    {
        letter.Heads(several ? $"{asked.Alliance}: {asked.Wording.Title}" : asked.Wording.Title);
        foreach (var doubt in asked.Doubts) letter.Says($"Jemand hat gemeldet: „{doubt}“");
        letter.Says(string.Join('\n', asked.Wording.Lines.Select(Shortened)));
        letter.Offers(asked.Kind.Yes, site.Link($"{path}#angabe-{asked.Line.Number}"));
        letter.Offers("Ändern", site.Link(asked.Kind.HasSmallCorrections ? $"{path}/aendern/{asked.Line.Number}" : asked.Wording.EditPath));
    }

    /// <summary>To a partner, about what it is said to take part in; one mail for all alliances in which it has this mailbox.</summary>
    public static Letter ToPartner(string email, IReadOnlyList<(Partnership Partner, string Alliance, string Path)> entries, Site site)
    {
        var first = entries[0];
        var letter = new Letter(email, "", entries.Count == 1 ? $"Stimmt Ihr Eintrag bei „{first.Alliance}“ noch?" : $"Stimmen Ihre Einträge bei {entries.Count} Bündnissen noch?",
            "Sie erhalten diese E-Mail einmal im Jahr, weil dieses Postfach bei einem Lokalen Bündnis für Familie als Kontakt eines Bündnispartners hinterlegt ist.")
        {
            Priority = Priority.Bulk,
            UnsubscribeUrl = site.Link($"{first.Path}?handler=KeineMails"),
        };
        letter.Says("einmal im Jahr fragen wir Bündnispartner, ob ihr Eintrag noch stimmt. Ein Klick genügt, anmelden müssen Sie sich nicht. So steht es jetzt da:");
        foreach (var (partner, alliance, path) in entries)
        {
            letter.Heads(alliance);
            letter.Says(string.Join('\n', Lines(partner)));
            letter.Offers("Stimmt", site.Link(path)).Offers("Ändern", site.Link($"{path}#aendern")).Offers("Wir machen nicht mehr mit", site.Link($"{path}#ende"));
        }
        return letter.Says($"Die Mitarbeit ist freiwillig, und diese Frage ist es auch. Wenn Sie solche Mails nicht mehr möchten: {site.Link($"{first.Path}#keine-mails")}");
    }

    /// <summary>To somebody who said that something is not right and wished for an answer.</summary>
    public static Letter ToDoubter(Doubt doubt, string email, string title, string alliance, string url) =>
        new Letter(email, "", $"Ihr Hinweis zu „{title}“ ist geprüft", "Sie erhalten diese E-Mail, weil Sie auf eine falsche Angabe hingewiesen und dabei diese Adresse angegeben haben. Wir haben sie jetzt gelöscht.")
            .Says($"vielen Dank für Ihren Hinweis vom {doubt.ReceivedAt.LongDay}. „{alliance}“ hat die Angaben geprüft.")
            .Asks("Angaben ansehen", url);

    /// <summary>How an entry reads, with what only the partner itself sees.</summary>
    public static IEnumerable<string> Lines(Partnership partner)
    {
        yield return $"Name: {partner.Name}";
        yield return partner.Since is { } since ? $"Dabei seit: {since}" : "Dabei seit: nicht bekannt";
        if (partner.Contribution is { } contribution) yield return $"Beitrag: {contribution}";
        yield return $"Postfach (nicht öffentlich): {partner.Email}";
    }

    private static string Subject(IReadOnlyList<Asked> asked) => asked.Count == 1 && asked[0].Kind.Code == AllianceFacts.Existence
        ? $"Gibt es „{asked[0].Alliance}“ noch?"
        : asked.Count == 1 ? $"Stimmt das noch: {asked[0].Wording.Title}?" : $"Stimmt das noch? {asked.Count} Angaben zum Prüfen";

    private static string Shortened(string line) => line.Length <= LongestLine ? line : line[..(LongestLine - 1)] + "…";
}
